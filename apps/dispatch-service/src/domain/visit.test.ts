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
  eventsOf,
  id,
  kept,
  outside,
  received,
  refusal,
  requested,
} from '../../test/given.js';
import { accepted, assigned, onTheWay, signed, there } from '../../test/orders-given.js';
import { appointOrder } from './appointment.js';
import { raiseArrivalAlarms } from './arrival-clock.js';
import { arrive } from './on-site.js';
import { amendVisit, withdrawVisit } from './receive-visit.js';
import {
  answerQuote,
  approveVisit,
  flagOverrun,
  quoteVisit,
  sendBackVisit,
  sendParts,
  solveVisit,
} from './verify-visit.js';
import { writeOff } from './write-off.js';

const due = (clock: ServiceLevelClock | null) => {
  const calendar = calendars.find(({ id: calendarId }) => calendarId === clock?.calendarId);
  return clock && calendar ? dueAt(clock, calendar) : null;
};
const dueOf = ({ visit }: { visit: { clock: ServiceLevelClock | null } }) => due(visit.clock);
const fen = { amountMinor: 50_000, currency: 'CNY' };

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
