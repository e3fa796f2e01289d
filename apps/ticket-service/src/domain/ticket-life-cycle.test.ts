import { expect, test } from '@jest/globals';
import { ticketLifeCycle as cycle, type TicketStep } from './ticket-life-cycle.js';

const steps: readonly TicketStep[] = [
  ...([
    'TRIAGE',
    'ASSIGN',
    'TO_QUEUE',
    'TO_TRIAGE',
    'START',
    'WAIT_FOR_CUSTOMER',
    'WAIT_FOR_THIRD_PARTY',
  ] as const),
  ...([
    'WAIT_FOR_RELEASE',
    'RESUME',
    'PARK',
    'RESOLVE',
    'CONFIRM',
    'REJECT',
    'LAPSE',
    'CLOSE',
    'REOPEN',
  ] as const),
  ...(['CANCEL', 'MERGE', 'ARCHIVE'] as const),
];

/** TKT-11 as a page to read: a second look at the table, written by hand. */
const allowed: Readonly<Record<(typeof cycle.states)[number], string>> = {
  NEW: 'TRIAGE ASSIGN TO_QUEUE TO_TRIAGE CANCEL MERGE',
  TRIAGED: 'TRIAGE ASSIGN TO_QUEUE TO_TRIAGE CANCEL MERGE',
  ASSIGNED: 'TRIAGE ASSIGN TO_QUEUE TO_TRIAGE START CANCEL MERGE',
  IN_PROGRESS:
    'ASSIGN TO_QUEUE TO_TRIAGE WAIT_FOR_CUSTOMER WAIT_FOR_THIRD_PARTY WAIT_FOR_RELEASE PARK RESOLVE CANCEL MERGE',
  WAITING_CUSTOMER: 'ASSIGN TO_QUEUE TO_TRIAGE RESUME CANCEL MERGE',
  WAITING_THIRD_PARTY: 'ASSIGN TO_QUEUE TO_TRIAGE RESUME CANCEL MERGE',
  WAITING_RELEASE: 'ASSIGN TO_QUEUE TO_TRIAGE RESUME CANCEL MERGE',
  PARKED: 'ASSIGN TO_QUEUE TO_TRIAGE RESUME CANCEL MERGE',
  RESOLVED: 'CONFIRM REJECT LAPSE',
  CONFIRMED: 'REJECT CLOSE',
  LAPSED: 'REJECT CLOSE',
  CLOSED: 'REOPEN ARCHIVE',
  ARCHIVED: '',
  CANCELLED: '',
  MERGED: '',
};

const cases = cycle.states.flatMap((status) => steps.map((step) => [status, step] as const));

test.each(cases)('TKT-11: %s × %s is a step of the page, or refused with what is allowed', (status, step) => {
  const offered = allowed[status].split(' ').filter((word) => word !== '');
  if (offered.includes(step)) {
    expect(cycle.states).toContain(cycle.next(status, step));
    return;
  }
  const refusal = expect.objectContaining({
    code: 'ILLEGAL_STEP',
    params: expect.objectContaining({ state: status, action: step, allowed: cycle.actionsFrom(status) }),
  });
  expect(() => cycle.next(status, step)).toThrow(refusal);
});

test('TKT-11: what is offered is what the table enforces', () => {
  for (const status of cycle.states) {
    const offered = allowed[status].split(' ').filter((word) => word !== '');
    expect([...cycle.actionsFrom(status)].sort()).toEqual(offered.sort());
  }
});
