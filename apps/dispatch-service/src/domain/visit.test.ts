import { dueAt } from '@aftercare/work-calendar/clock/clock-time';
import type { ServiceLevelClock } from '@aftercare/work-calendar/clock/clock';
import { wellKnown } from '@aftercare/contracts/well-known';
import { describe, expect, test } from '@jest/globals';
import {
  act,
  after,
  approved,
  calendars,
  covered,
  engineer,
  eventsOf,
  id,
  kept,
  morning,
  open,
  outside,
  received,
  refusal,
  requested,
} from '../../test/given.js';
import { appointOrder, recordContact } from './appointment.js';
import { raiseArrivalAlarms } from './arrival-clock.js';
import { acceptOrder, assignOrder, declineOrder } from './assign-order.js';
import { arrive, beginWork, depart, reportWork } from './on-site.js';
import { amendVisit, withdrawVisit } from './receive-visit.js';
import { askSignCode, signReport } from './sign-report.js';
import {
  answerQuote,
  approveVisit,
  flagOverrun,
  quoteVisit,
  returnToField,
  sendBackVisit,
  sendParts,
  solveVisit,
} from './verify-visit.js';
import { writeOff } from './write-off.js';
import type { OpenCase } from './act.js';

const due = (clock: ServiceLevelClock | null) => {
  const calendar = calendars.find(({ id: calendarId }) => calendarId === clock?.calendarId);
  return clock && calendar ? dueAt(clock, calendar) : null;
};
const dueOf = ({ visit }: { visit: { clock: ServiceLevelClock | null } }) => due(visit.clock);
const fen = { amountMinor: 50_000, currency: 'CNY' };

const assigned = (given = approved(), at = morning) =>
  open(kept(assignOrder(given, { engineerId: id(11) }, act(at))));
const accepted = () => open(kept(acceptOrder(assigned())));
const onTheWay = () => open(kept(depart(accepted(), {}, act(after(0.5)))));
const there = (at = after(1)) => open(kept(arrive(onTheWay(), {}, act(at))));
const report = { found: '电源损坏', done: '已更换', solved: true, parts: [{ name: '电源', quantity: 1 }] };
const worked = { workedFrom: after(1).toISOString(), workedUntil: after(2).toISOString() };
const reported = () =>
  open(
    kept(
      reportWork(
        open(kept(beginWork(there(), {}, act(after(1.5))))),
        { ...report, ...worked },
        act(after(2)),
      ),
    ),
  );
const signed = () =>
  open(kept(signReport(reported(), '王芳', { method: 'SIGNATURE', strokes: 'M1 1L2 2' }, act(after(2)))));

describe('DSP-10: the arrival clock', () => {
  test('starts when the visit is requested, however late it came here, with the target of the zone', () => {
    expect(dueOf(received({}, after(1)))).toEqual(after(2));
    expect(dueOf(received({ travelZone: 'SURROUNDING_COUNTY' }))).toEqual(after(48));
    expect(received({ travelZone: 'REMOTE' }).visit.clock).toBeNull();
  });

  test('an agreement promises more than the default', () => {
    const promises = {
      calendarId: wellKnown.aroundTheClockCalendarId,
      arrival: [{ travelZone: 'IN_CITY' as const, targetMs: 3_600_000 }],
    };
    expect(dueOf(received({ promises }))).toEqual(after(1));
  });

  test('a later time that the customer wished for replaces the target, an earlier one does not', () => {
    expect(dueOf(received({ wishedUntil: after(5) }))).toEqual(after(5));
    expect(dueOf(received({ wishedUntil: after(1) }))).toEqual(after(2));
    expect(dueOf(received({ wishedFrom: after(10) }))).toEqual(after(12));
    expect(dueOf(received({ travelZone: 'REMOTE', wishedUntil: after(30) }))).toEqual(after(30));
  });

  test('a window of our own choice leaves the target, one of the customer replaces it', () => {
    const window = { from: after(3).toISOString(), until: after(5).toISOString() };
    const ours = appointOrder(accepted(), { ...window, customerWish: false }, act());
    expect(dueOf(kept(ours))).toEqual(after(2));
    const theirs = appointOrder(accepted(), { ...window, customerWish: true }, act());
    expect(dueOf(kept(theirs))).toEqual(after(5));
    expect(eventsOf(theirs)).toEqual(['visitRequest.arrivalTargetChanged', 'workOrder.appointed']);
  });

  test('stops at the arrival as entered, also when it was entered later', () => {
    const late = arrive(onTheWay(), { at: after(1.9).toISOString() }, act(after(4)));
    expect(late.visit.next.clock).toMatchObject({ result: 'MET', stoppedAt: after(1.9).toISOString() });
    expect(arrive(onTheWay(), {}, act(after(2.1))).visit.next.clock).toMatchObject({ result: 'MISSED' });
  });

  test('warns at 50 and 80 %, then breaches, each told once', () => {
    const receivers = { managerIds: [id(1)], headIds: [id(2)] };
    const alarm = raiseArrivalAlarms(assigned(), receivers, act(after(2)));
    expect(alarm.visit.events.map(({ data }) => data)).toEqual([
      { stage: 'WARNED_50', recipientIds: [id(11), id(1)] },
      { stage: 'WARNED_80', recipientIds: [id(11), id(1)] },
      { stage: 'BREACHED', recipientIds: [id(11), id(1), id(2)] },
    ]);
    expect(eventsOf(raiseArrivalAlarms(kept(alarm), receivers, act(after(2))))).toEqual([]);
  });

  test('waits while the customer thinks about a quote', () => {
    const quoted = kept(quoteVisit(received(), fen, undefined, act(after(1))));
    const answered = kept(answerQuote(quoted, true, undefined, act(after(24))));
    expect(dueOf(answered)).toEqual(after(25));
  });
});

describe('DSP-04, DSP-05: verifying', () => {
  test('a covered visit is approved and its first order waits for an engineer', () => {
    const decision = approveVisit(received(), covered, act());
    expect(eventsOf(decision)).toEqual(['visitRequest.approved', 'workOrder.created']);
    expect(kept(decision)).toMatchObject({
      visit: { state: 'APPROVED', covered: true, orderCount: 1 },
      order: { status: 'TO_ASSIGN', sequence: 1, engineerId: null },
    });
  });

  test('outside the agreement it is quoted and accepted first; declined, it is withdrawn', () => {
    expect(() => approveVisit(received(), outside, act())).toThrow(refusal('QUOTE_NEEDED'));
    const quoted = kept(quoteVisit(received(), fen, undefined, act()));
    expect(() => approveVisit(quoted, outside, act())).toThrow(refusal('ILLEGAL_STEP'));
    expect(eventsOf(answerQuote(quoted, true, undefined, act()))).toContain('workOrder.created');
    const declined = answerQuote(quoted, false, '太贵', act());
    expect(eventsOf(declined)).toEqual(['visitRequest.quoteAnswered', 'visitRequest.withdrawn']);
    expect(kept(declined)).toMatchObject({
      visit: { state: 'WITHDRAWN', quote: { accepted: false } },
      order: null,
    });
  });

  test('CUS-04: an overrun is flagged once, never for what the customer pays, and holds nothing up', () => {
    const given = approved();
    const flagged = flagOverrun(given);
    expect(eventsOf(flagged)).toEqual(['visitRequest.overrunFlagged']);
    expect(eventsOf(flagOverrun(kept(flagged)))).toEqual([]);
    const paid = kept(
      answerQuote(kept(quoteVisit(received(), fen, undefined, act())), true, undefined, act()),
    );
    expect(eventsOf(flagOverrun(paid))).toEqual([]);
    const over = { ...signed(), visit: { ...signed().visit, overrun: true } };
    expect(kept(writeOff(over, { solved: true }, act(after(3)))).visit.state).toBe('SOLVED');
  });

  test('sent back with what is missing, it is completed and verified again', () => {
    const back = kept(sendBackVisit(received(), '缺少机柜号'));
    expect(back.visit).toMatchObject({ state: 'SENT_BACK', missing: '缺少机柜号' });
    const wish = { ...requested(), task: '更换 3 号机柜电源' };
    const amended = kept(amendVisit(back, wish, act(after(1))));
    expect(amended.visit).toMatchObject({ state: 'REQUESTED', missing: null, task: '更换 3 号机柜电源' });
    const moved = kept(amendVisit(back, { ...wish, travelZone: 'SURROUNDING_COUNTY' }, act(after(1))));
    expect(dueOf(moved)).toEqual(after(48));
  });

  test('FRM-14: parts instead of a person; when they do not help, a person is sent with a clock of its own', () => {
    const sent = kept(sendParts(received(), '电源 1 个', act()));
    expect(sent).toMatchObject({
      visit: { state: 'PARTS_SENT', clock: { result: 'CANCELLED' } },
      order: null,
    });
    expect(kept(solveVisit(sent, '已收到', act())).visit).toMatchObject({ state: 'SOLVED', orderCount: 0 });
    expect(dueOf(kept(approveVisit(sent, covered, act(after(24)))))).toEqual(after(26));
  });
});

describe('withdrawing', () => {
  test('cancels the order and the clock', () => {
    const decision = withdrawVisit(accepted(), act(after(1)));
    expect(eventsOf(decision)).toEqual(['visitRequest.withdrawn', 'workOrder.cancelled']);
    expect(kept(decision)).toMatchObject({
      visit: { state: 'WITHDRAWN', clock: { result: 'CANCELLED' } },
      order: { status: 'CANCELLED' },
    });
  });

  test('DSP-09: with an engineer on site it goes on; told again it changes nothing', () => {
    expect(eventsOf(withdrawVisit(there(), act(after(1))))).toEqual([]);
    const gone = kept(withdrawVisit(received(), act()));
    expect(eventsOf(withdrawVisit(gone, act()))).toEqual([]);
    expect(eventsOf(amendVisit(gone, requested(), act()))).toEqual([]);
  });
});

describe('DSP-06, DSP-07: assigning', () => {
  test('declined, it is back with the manager, with the reason, and nothing of the first engineer binds the next', () => {
    const window = { from: after(1).toISOString(), until: after(2).toISOString(), customerWish: true };
    const appointed = open(kept(appointOrder(accepted(), window, act())));
    const back = kept(declineOrder(appointed, { reason: 'NO_TIME', note: '车坏了' }, act()));
    expect(back.order).toMatchObject({
      status: 'TO_ASSIGN',
      engineerId: null,
      appointments: [],
      declines: [{ personId: id(11), reason: 'NO_TIME', note: '车坏了' }],
    });
  });

  test('taking an order from somebody needs the version that was seen', () => {
    expect(() => assignOrder(assigned(), { engineerId: id(12) }, act())).toThrow(refusal('ALREADY_ASSIGNED'));
    const taken = assignOrder(assigned(), { engineerId: id(12), expectedVersion: 2 }, act());
    expect(taken.order?.events[0]?.data).toEqual({ previousEngineerId: id(11) });
  });

  test('the time from notice to contact is measured', () => {
    const talked = recordContact(
      accepted(),
      { result: 'TALKED', at: after(0.5).toISOString() },
      act(after(1)),
    );
    expect(talked.order?.events[0]?.data).toEqual({ result: 'TALKED', sinceAssignedMs: 1_800_000 });
    const before = { result: 'TALKED' as const, at: after(-1).toISOString() };
    expect(() => recordContact(accepted(), before, act())).toThrow(refusal('BEFORE_LAST_STEP'));
  });

  test('rescheduled with a reason, and the former windows are kept', () => {
    const window = (hour: number) => ({
      from: after(hour).toISOString(),
      until: after(hour + 1).toISOString(),
      customerWish: true,
    });
    const once = open(kept(appointOrder(accepted(), window(1), act())));
    expect(() => appointOrder(once, window(3), act())).toThrow(refusal('REASON_NEEDED'));
    const twice = kept(appointOrder(once, { ...window(3), reason: '客户开会' }, act()));
    expect(twice.order?.appointments).toHaveLength(2);
    expect(twice.order?.appointedFrom).toEqual(after(3));
    expect(() => appointOrder(accepted(), window(-3), act())).toThrow(refusal('IN_THE_PAST'));
  });
});

describe('DSP-08: on site', () => {
  test('what was entered without a network keeps its own time, in order, and never from the future', () => {
    const early = { at: after(-1).toISOString() };
    expect(() => arrive(onTheWay(), early, act(after(3)))).toThrow(refusal('BEFORE_LAST_STEP'));
    expect(() => arrive(onTheWay(), { at: after(9).toISOString() }, act(after(3)))).toThrow(
      refusal('IN_THE_FUTURE'),
    );
    expect(kept(arrive(onTheWay(), { at: after(1).toISOString() }, act(after(3)))).order?.arrivedAt).toEqual(
      after(1),
    );
  });

  test('DSP-10: punctuality against the window is a figure of its own', () => {
    const window = { from: after(3).toISOString(), until: after(5).toISOString(), customerWish: false };
    const appointed = open(kept(appointOrder(accepted(), window, act())));
    const way = open(kept(depart(appointed, {}, act(after(3)))));
    expect(kept(arrive(way, {}, act(after(4))))).toMatchObject({
      order: { punctual: true },
      visit: { clock: { result: 'MISSED' } },
    });
    expect(there().order.punctual).toBeNull();
  });

  test('a code is void after a correction, after its time, and when no try is left', () => {
    const asked = open(kept(askSignCode(reported(), act(after(2)))));
    const sign = (given: OpenCase, check: 'RIGHT' | 'WRONG' | 'NO_TRIES_LEFT', at = after(2)) =>
      signReport(given, '王芳', { method: 'CODE', check }, act(at));
    expect(kept(sign(asked, 'RIGHT')).order).toMatchObject({
      status: 'SIGNED',
      signature: { method: 'CODE', strokes: null },
    });
    expect(() => sign(asked, 'WRONG')).toThrow(refusal('SIGN_CODE_WRONG'));
    expect(() => sign(asked, 'NO_TRIES_LEFT')).toThrow(refusal('SIGN_CODE_USED_UP'));
    expect(() => sign(asked, 'RIGHT', after(2.5))).toThrow(refusal('SIGN_CODE_OVER'));
    const corrected = open(kept(reportWork(asked, { ...report, ...worked }, act(after(2)))));
    expect(() => sign(corrected, 'RIGHT')).toThrow(refusal('SIGN_CODE_OVER'));
    expect(() =>
      askSignCode({ ...reported(), visit: { ...reported().visit, contactId: null } }, act()),
    ).toThrow(refusal('NO_CONTACT'));
  });
});

describe('DSP-09: writing off', () => {
  test('solved ends the request', () => {
    const decision = writeOff(signed(), { solved: true }, act(after(3)));
    expect(eventsOf(decision)).toEqual(['visitRequest.solved', 'workOrder.writtenOff']);
    expect(() => writeOff(open(kept(decision)), { solved: true }, act())).toThrow(refusal('ILLEGAL_STEP'));
  });

  test('not solved leads to the next order, and the clock keeps the result of the first arrival', () => {
    const next = writeOff(signed(), { solved: false, next: 'NEXT_ORDER' }, act(after(3)));
    expect(eventsOf(next)).toEqual(['visitRequest.nextOrdered', 'workOrder.writtenOff', 'workOrder.created']);
    expect(kept(next)).toMatchObject({
      visit: { state: 'APPROVED', orderCount: 2, clock: { result: 'MET' } },
      order: { sequence: 2, status: 'TO_ASSIGN' },
    });
    expect(next.order?.next.writtenOff).toMatchObject({ solved: false, next: 'NEXT_ORDER' });
  });

  test('or to headquarters, whose answer solves it or sends an engineer again', () => {
    const up = kept(writeOff(signed(), { solved: false, next: 'ESCALATE' }, act(after(3))));
    expect(up.visit.state).toBe('ESCALATED');
    expect(eventsOf(solveVisit(up, '已远程解决', act(after(5))))).toEqual(['visitRequest.solved']);
    expect(kept(returnToField(up, '需更换主板', act(after(5))))).toMatchObject({ order: { sequence: 2 } });
  });

  test('a report that nobody signed needs a note', () => {
    expect(() => writeOff(reported(), { solved: true }, act(after(3)))).toThrow(refusal('NOTE_NEEDED'));
    const noted = writeOff(reported(), { solved: true, note: '客户拒签' }, act(after(3), engineer()));
    expect(kept(noted).visit.state).toBe('SOLVED');
  });
});
