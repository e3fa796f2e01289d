import { describe, expect, test } from '@jest/globals';
import { act, after, engineer, eventsOf, id, kept, open, refusal } from '../../test/given.js';
import {
  accepted,
  assigned,
  onTheWay,
  report,
  reported,
  signed,
  there,
  worked,
} from '../../test/orders-given.js';
import { appointOrder, recordContact } from './appointment.js';
import { assignOrder, declineOrder } from './assign-order.js';
import { arrive, depart, reportWork } from './on-site.js';
import { askSignCode, signReport } from './sign-report.js';
import { returnToField, solveVisit } from './verify-visit.js';
import { writeOff } from './write-off.js';
import type { OpenCase } from './act.js';

describe('DSP-06, DSP-07: assigning', () => {
  test('declined, it is back with the manager, with the reason, and nothing of the first engineer binds the next', () => {
    const window = { from: after(1).toISOString(), until: after(2).toISOString(), customerWish: true };
    const appointed = open(kept(appointOrder(accepted(), window, act())));
    const back = kept(declineOrder(appointed, { reason: 'NO_TIME', note: '车坏了' }, [], act()));
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

  test('work begins in the minute of the arrival at the earliest, as people write times', () => {
    const { order, ...rest } = reported();
    const arrivedAt = new Date(after(1).getTime() + 40_000);
    const arrived = { ...rest, order: { ...order, arrivedAt } };
    const write = (workedFrom: Date) =>
      reportWork(
        arrived,
        { ...report, workedFrom: workedFrom.toISOString(), workedUntil: after(2).toISOString() },
        act(after(2)),
      );
    expect(kept(write(after(1))).order?.status).toBe('REPORTED');
    expect(() => write(new Date(after(1).getTime() - 1))).toThrow(refusal('BEFORE_LAST_STEP'));
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
