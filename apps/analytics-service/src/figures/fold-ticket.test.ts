import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { ClockFacts, TicketFacts } from '@aftercare/contracts/ticket/ticket-facts';
import { describe, expect, test } from '@jest/globals';
import type { FigureChange } from './fold.js';
import { foldTicket } from './fold-ticket.js';

const ticketId = '00000000-0000-7000-8000-00000000a001';
const unitId = '00000000-0000-7000-8000-00000000b001';

const ticket = (fields: Partial<TicketFacts> = {}): TicketFacts => ({
  number: 'T10001',
  status: 'NEW',
  channel: 'PHONE',
  lane: 'GENERAL',
  requesterKind: 'COMPANY',
  unitId,
  customerId: null,
  customerName: null,
  customerLevel: null,
  contactId: null,
  installationId: null,
  productCode: null,
  productVersion: null,
  agreementId: null,
  coverage: 'UNCHECKED',
  assigneeId: null,
  categoryCode: null,
  categoryClass: null,
  impact: null,
  urgency: null,
  priority: 'P3',
  reportedAt: '2026-03-03T01:00:00.000Z',
  openedAt: '2026-03-03T02:00:00.000Z',
  firstResponseAt: null,
  resolvedAt: null,
  closedAt: null,
  reopenCount: 0,
  reassignCount: 0,
  failedAttempts: 0,
  repeatOfId: null,
  ...fields,
});

const clock = (fields: Partial<ClockFacts>): ClockFacts => ({
  id: '00000000-0000-7000-8000-00000000c001',
  kind: 'RESOLUTION',
  status: 'ENDED',
  stage: 'RUNNING',
  result: 'MET',
  targetMs: 3_600_000,
  usedMs: 600_000,
  startedAt: '2026-03-03T01:00:00.000Z',
  dueAt: null,
  stoppedAt: '2026-03-03T01:10:00.000Z',
  ...fields,
});

const told = (
  version: number,
  at: string,
  facts: TicketFacts,
  clocks: ClockFacts[] = [],
  more: object = {},
): EventEnvelope => ({
  messageId: '00000000-0000-7000-8000-00000000d001',
  type: 'ticket.opened',
  aggregate: 'ticket',
  aggregateId: ticketId,
  version,
  at,
  actor: 'somebody',
  data: { ticket: facts, clocks, ...more },
});

function fold(...events: EventEnvelope[]): FigureChange[] {
  let state: unknown;
  return events.flatMap((event) => {
    const folding = foldTicket(state, event);
    state = JSON.parse(JSON.stringify(folding.state)); // as the database gives it back
    return folding.changes.filter((change) => change.kind !== 'DROP');
  });
}

describe('given the events of a ticket', () => {
  test('ANA-02: backlog counts it from the report until it is resolved, and again when it is reopened', () => {
    const changes = fold(
      told(1, '2026-03-03T02:00:00.000Z', ticket()),
      told(2, '2026-03-03T03:00:00.000Z', ticket({ status: 'RESOLVED' })),
      told(3, '2026-03-04T03:00:00.000Z', ticket({ status: 'IN_PROGRESS' })),
    );
    expect(changes).toMatchObject([
      { kind: 'BEGIN', fact: { indicator: 'BACKLOG', at: '2026-03-03T01:00:00.000Z' } },
      { kind: 'END', at: '2026-03-03T03:00:00.000Z' },
      { kind: 'BEGIN', fact: { indicator: 'BACKLOG', at: '2026-03-04T03:00:00.000Z' } },
    ]);
  });

  test('ANA-02: solution time counts the clock without pauses when it is closed, though the clock was told before', () => {
    const changes = fold(
      told(1, '2026-03-03T02:00:00.000Z', ticket()),
      told(2, '2026-03-03T03:00:00.000Z', ticket({ status: 'RESOLVED' }), [clock({})]),
      told(3, '2026-03-05T03:00:00.000Z', ticket({ status: 'CLOSED', closedAt: '2026-03-05T03:00:00.000Z' })),
    );
    expect(changes.at(-1)).toMatchObject({
      kind: 'COUNT',
      fact: {
        indicator: 'SOLUTION_TIME',
        at: '2026-03-05T03:00:00.000Z',
        value: 600_000,
        target: 3_600_000,
        inTarget: true,
      },
    });
  });

  test('ANA-02: a cancelled clock counts in no figure', () => {
    const changes = fold(
      told(1, '2026-03-03T02:00:00.000Z', ticket(), [clock({ kind: 'FIRST_RESPONSE', result: 'CANCELLED' })]),
    );
    expect(changes.map((change) => change.kind)).toEqual(['BEGIN']);
  });

  test('ANA-02: a score of 3 of 5 is not satisfied', () => {
    const [, change] = fold(
      told(1, '2026-03-03T02:00:00.000Z', ticket()),
      told(2, '2026-03-03T03:00:00.000Z', ticket(), [], { satisfaction: 3 }),
    );
    expect(change).toMatchObject({ fact: { indicator: 'SATISFACTION', value: 0, inTarget: false } });
  });
});
