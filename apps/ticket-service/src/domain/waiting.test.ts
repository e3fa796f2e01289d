import { describe, expect, test } from '@jest/globals';
import { act, after, clockOf, eventsOf, id, inProgress, morning, ticket } from '../../test/given.js';
import { assign, claim, start } from './assignment.js';
import { customerMessage } from './conversation.js';
import { nextAlarmAt } from './clock-alarms.js';
import type { Ticket } from './ticket.js';
import { resume, wait, type Wait } from './waiting.js';

const forCustomer: Wait = { reason: 'CUSTOMER', note: '请提供日志', until: null, customerAgreed: false };
const hour = 3_600_000;

/** Only the clock of 8 hours. */
const solving = (given: Ticket): Ticket => ({
  ...given,
  clocks: given.clocks.filter(({ kind }) => kind === 'RESOLUTION'),
});

describe('given a ticket in progress with 8 hours to solve', () => {
  test('DEM-04: waiting for the customer pauses the clock, and it goes on where it stopped', () => {
    const waiting = wait(inProgress(), forCustomer, act(after(2))).next;
    expect(waiting.status).toBe('WAITING_CUSTOMER');
    expect(clockOf(waiting, 'RESOLUTION')).toMatchObject({ status: 'PAUSED', usedMs: 2 * hour });
    expect(nextAlarmAt(solving(waiting), act(after(2)).level)).toBeNull();

    const resumed = resume(waiting, undefined, act(after(50))).next;
    expect(clockOf(resumed, 'RESOLUTION')).toMatchObject({ status: 'COUNTING', usedMs: 2 * hour });
    expect(nextAlarmAt(solving(resumed), act(after(50)).level)).toEqual(after(52)); // half of 8 hours
  });

  test('TKT-11: waiting for a release is no pause', () => {
    const decision = wait(inProgress(), { ...forCustomer, reason: 'RELEASE' }, act(after(1)));
    expect(clockOf(decision.next, 'RESOLUTION').status).toBe('COUNTING');
    expect(decision.events[0]?.data).toMatchObject({ clocksPaused: false });
  });

  test('TKT-11: a date that the customer agreed to pauses the clocks and is one itself', () => {
    const until = after(48);
    const { next } = wait(
      inProgress(),
      { reason: 'RELEASE', note: '', until, customerAgreed: true },
      act(morning),
    );
    expect(clockOf(next, 'RESOLUTION').status).toBe('PAUSED');
    expect(clockOf(next, 'AGREED_TIME')).toMatchObject({
      status: 'COUNTING',
      target: { fixedDueAt: until.toISOString() },
    });
  });

  test('nobody waits until yesterday', () => {
    const past = { ...forCustomer, until: after(-24) };
    expect(() => wait(inProgress(), past, act(morning))).toThrow(
      expect.objectContaining({ code: 'IN_THE_PAST' }),
    );
  });
});

describe('given a ticket that waits for the customer', () => {
  const waiting = wait(inProgress(), forCustomer, act(after(2))).next;

  test('TKT-09: the words of the customer end the wait', () => {
    const decision = customerMessage(waiting, '日志在附件', 'PORTAL', act(after(5)));
    expect(eventsOf(decision)).toEqual(['ticket.customerWrote', 'ticket.resumed']);
    expect(clockOf(decision.next, 'RESOLUTION').status).toBe('COUNTING');
  });

  test('another assignee goes on waiting, with the clocks still paused', () => {
    const { next } = assign(
      waiting,
      { assigneeId: id(2), unitId: waiting.unitId },
      'ASSIGNED',
      undefined,
      act(after(3)),
    );
    expect(next).toMatchObject({ status: 'WAITING_CUSTOMER', assigneeId: id(2), reassignCount: 1 });
    expect(clockOf(next, 'RESOLUTION').status).toBe('PAUSED');
  });

  test('back in the queue nobody waits, and the clocks count', () => {
    const { next } = assign(
      waiting,
      { assigneeId: null, unitId: id(9) },
      'HANDED_OVER',
      '转组',
      act(after(3)),
    );
    expect(next.status).toBe('TRIAGED');
    expect(clockOf(next, 'RESOLUTION').status).toBe('COUNTING');
  });
});

describe('given a ticket of the queue', () => {
  test('TKT-10: whoever claims it has it, and nobody else can take it', () => {
    const { next } = claim(ticket(), act(morning));
    expect(next).toMatchObject({ status: 'ASSIGNED', assigneeId: id(1) });
    expect(() => claim(next, act(morning))).toThrow(
      expect.objectContaining({ code: 'ALREADY_ASSIGNED_TO_YOU' }),
    );
    const other = { ...act(morning), by: id(2) };
    expect(() => claim(next, other)).toThrow(expect.objectContaining({ code: 'ALREADY_ASSIGNED' }));
  });

  test('a closed ticket cannot be claimed, whoever had it', () => {
    const closed = ticket({ status: 'CLOSED', assigneeId: id(2) });
    expect(() => claim(closed, act(morning))).toThrow(expect.objectContaining({ code: 'ILLEGAL_STEP' }));
  });

  test('it is not begun before somebody has it', () => {
    expect(() => start(ticket(), act(morning))).toThrow(expect.objectContaining({ code: 'ILLEGAL_STEP' }));
  });
});
