import type { ClockOfTicket } from '../../api/shapes.js';
import { explainTicketClock } from '@aftercare/contracts/ticket/clock-explain';
import type { TicketView } from '@aftercare/contracts/ticket/ticket-view';
import { nodeId, readNodeId } from '../../api/node-id.js';
import { idOf } from '../../api/references.js';
import type {
  ClockExplanationResolvers,
  ClockHistoryEntryResolvers,
  ClockResolvers,
  ClockStepResolvers,
} from '../../generated/resolvers.js';

export const clocksOf = (ticket: TicketView): ClockOfTicket[] =>
  ticket.clocks.map((clock) => ({ ...clock, ticketId: ticket.id }));

/** The clock that counts and is due first. */
export function nextDue(clocks: readonly ClockOfTicket[]): ClockOfTicket | null {
  const due = clocks.filter((clock) => clock.status === 'COUNTING' && clock.dueAt !== null);
  return due.reduce<ClockOfTicket | null>(
    (next, clock) => (next === null || (clock.dueAt ?? '') < (next.dueAt ?? '') ? clock : next),
    null,
  );
}

export const Clock: ClockResolvers = {
  id: idOf('Clock'),
  explanation: (clock, _args, context) =>
    context.ask(explainTicketClock, { ticketId: clock.ticketId, clockId: clock.id }),
};

export const ClockExplanation: ClockExplanationResolvers = {
  calendarId: ({ derivation }) => {
    const id = nodeId('Calendar', derivation.calendarId);
    return readNodeId(id) ? id : null; // built in: no record
  },
  calendarName: ({ derivation }) => derivation.calendarName,
  zone: ({ derivation }) => derivation.zone,
  ruleId: ({ derivation }) => (derivation.target.type === 'WORKING_TIME' ? derivation.target.ruleId : null),
  targetMs: ({ derivation }) =>
    derivation.target.type === 'WORKING_TIME' ? derivation.target.targetMs : null,
  startedAt: ({ derivation }) => derivation.startedAt,
  due: ({ derivation }) => derivation.due,
  pausedSince: ({ derivation }) => derivation.pausedSince,
  steps: ({ derivation }) => derivation.steps,
  provisionalYears: ({ derivation }) => derivation.provisionalYears,
};

export const ClockStep: ClockStepResolvers = { reasonCode: (step) => step.reason ?? null };

/** `reason` of the contract is a code. */
export const ClockHistoryEntry: ClockHistoryEntryResolvers = { reasonCode: (entry) => entry.reason ?? null };
