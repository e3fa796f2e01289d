import type { EventEnvelope } from '@aftercare/contracts/envelope';
import {
  clockFacts,
  ticketEventBase,
  type ClockFacts,
  type TicketFacts,
} from '@aftercare/contracts/ticket/ticket-facts';
import { z } from 'zod';
import type { Dimensions, FigureFact } from './figure-fact.js';
import type { FigureChange, Fold } from './fold.js';

const eventData = z.object({ ...ticketEventBase, satisfaction: z.number().nullish() });
const ticketState = z.object({ clocks: z.array(clockFacts), open: z.boolean() });
type TicketState = z.infer<typeof ticketState>;

const done = ['RESOLVED', 'CONFIRMED', 'LAPSED', 'CLOSED', 'ARCHIVED', 'CANCELLED', 'MERGED'];
const closed = ['CLOSED', 'ARCHIVED'];
/** A score of 4 or 5 of 5 counts as satisfied. */
const satisfiedFrom = 4;

/** First response, solution time, satisfaction and backlog from the life of a ticket (ANA-02). */
export const foldTicket: Fold = (known, event) => {
  const before: TicketState = known === undefined ? { clocks: [], open: false } : ticketState.parse(known);
  const data = eventData.parse(event.data);
  const clocks = merged(before.clocks, data.clocks);
  const open = !done.includes(data.ticket.status);
  const by = dimensions(data.ticket);
  return {
    state: { clocks, open },
    changes: [
      ...firstResponse(event, clocks, by),
      ...solution(event, data.ticket, clocks, by),
      ...satisfaction(event, data.satisfaction, by),
      ...backlog(event, data.ticket, before.open, open, by),
    ],
  };
};

function firstResponse(event: EventEnvelope, clocks: readonly ClockFacts[], by: Dimensions): FigureChange[] {
  const clock = lastEnded(clocks, 'FIRST_RESPONSE');
  return clock
    ? [{ kind: 'COUNT', fact: clockFact('FIRST_RESPONSE', event, clock, clock.stoppedAt ?? event.at, by) }]
    : [];
}

/** Counted when the ticket is closed; a reopened one no longer counts. */
function solution(
  event: EventEnvelope,
  ticket: TicketFacts,
  clocks: readonly ClockFacts[],
  by: Dimensions,
): FigureChange[] {
  const indicator = 'SOLUTION_TIME';
  if (!closed.includes(ticket.status) || ticket.closedAt === null) {
    return [{ kind: 'DROP', indicator, recordId: event.aggregateId }];
  }
  const clock = lastEnded(clocks, 'RESOLUTION');
  return clock ? [{ kind: 'COUNT', fact: clockFact(indicator, event, clock, ticket.closedAt, by) }] : [];
}

function satisfaction(
  event: EventEnvelope,
  score: number | null | undefined,
  by: Dimensions,
): FigureChange[] {
  if (score === null || score === undefined) return [];
  const satisfied = score >= satisfiedFrom;
  const fact: FigureFact = {
    indicator: 'SATISFACTION',
    recordKind: 'ticket',
    recordId: event.aggregateId,
    at: event.at,
    value: satisfied ? 1 : 0,
    target: null,
    inTarget: satisfied,
    by,
  };
  return [{ kind: 'COUNT', fact }];
}

function backlog(
  event: EventEnvelope,
  ticket: TicketFacts,
  was: boolean,
  is: boolean,
  by: Dimensions,
): FigureChange[] {
  const indicator = 'BACKLOG';
  if (is === was) return [];
  if (!is) return [{ kind: 'END', indicator, recordId: event.aggregateId, at: event.at }];
  const at = event.version === 1 ? ticket.reportedAt : event.at;
  const fact = {
    indicator,
    recordKind: 'ticket',
    recordId: event.aggregateId,
    at,
    value: 1,
    target: null,
    inTarget: null,
    by,
  } as const;
  return [{ kind: 'BEGIN', fact }];
}

function clockFact(
  indicator: 'FIRST_RESPONSE' | 'SOLUTION_TIME',
  event: EventEnvelope,
  clock: ClockFacts,
  at: string,
  by: Dimensions,
): FigureFact {
  return {
    indicator,
    recordKind: 'ticket',
    recordId: event.aggregateId,
    at,
    value: clock.usedMs,
    target: clock.targetMs,
    inTarget: clock.result === 'MET',
    by,
  };
}

/** The clock of this kind that ended last with a result; cancelled ones count in no figure. */
const lastEnded = (clocks: readonly ClockFacts[], kind: ClockFacts['kind']): ClockFacts | undefined =>
  clocks
    .filter((clock) => clock.kind === kind && (clock.result === 'MET' || clock.result === 'MISSED'))
    .sort((a, b) => (a.stoppedAt ?? '').localeCompare(b.stoppedAt ?? ''))
    .at(-1);

const merged = (known: readonly ClockFacts[], told: readonly ClockFacts[]): ClockFacts[] => [
  ...known.filter((clock) => !told.some((newer) => newer.id === clock.id)),
  ...told,
];

const dimensions = (ticket: TicketFacts): Dimensions => ({
  number: ticket.number,
  unitId: ticket.unitId,
  customerId: ticket.customerId,
  customerName: ticket.customerName,
  customerLevel: ticket.customerLevel,
  productCode: ticket.productCode,
  categoryClass: ticket.categoryClass,
  priority: ticket.priority,
  channel: ticket.channel,
  personId: ticket.assigneeId,
});
