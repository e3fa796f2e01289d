import { ticketAssigned, ticketStarted } from '@aftercare/contracts/ticket/ticket-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { cancelClocks, resumeClocks } from './ticket-clocks.js';
import { decided, happened, stepNote, type Act, type TicketDecision } from './ticket-decision.js';
import { ticketLifeCycle } from './ticket-life-cycle.js';
import { demand } from './ticket-rules.js';
import type { Ticket } from './ticket.js';

/** Who gets the ticket: a person of a unit, or a unit's queue. */
export interface Receiver {
  readonly assigneeId: string | null;
  readonly unitId: string;
}

type How = 'ASSIGNED' | 'HANDED_OVER' | 'ESCALATED';

/** TKT-10: gives the ticket to a person, hands it over or passes it up. */
export function assign(
  ticket: Ticket,
  to: Receiver,
  how: How,
  note: string | undefined,
  act: Act,
): TicketDecision {
  const step = passed(ticket, to, act);
  if (ticket.assigneeId === to.assigneeId && ticket.unitId === to.unitId) {
    throw new DomainError('ALREADY_ASSIGNED', { assigneeId: to.assigneeId });
  }
  return decided(ticket, step, [assigned(ticket, how)], stepNote(act, note));
}

/** TKT-10: takes a ticket of the queue for oneself; what is somebody's is handed over, never taken. */
export function claim(ticket: Ticket, act: Act): TicketDecision {
  demand('CLAIM', ticket, act);
  const step = passed(ticket, { assigneeId: act.by, unitId: ticket.unitId }, act);
  return decided(ticket, step, [assigned(ticket, 'CLAIMED')]);
}

/** The assignee begins; what waits is not begun but resumed. */
export function start(ticket: Ticket, act: Act): TicketDecision {
  demand('START', ticket, act);
  return decided(ticket, { status: ticketLifeCycle.next(ticket.status, 'START') }, [
    happened(ticketStarted, {}),
  ]);
}

function passed(ticket: Ticket, to: Receiver, act: Act): Partial<Ticket> {
  const again = ticket.assigneeId !== null && ticket.assigneeId !== to.assigneeId;
  const receiver = { ...to, reassignCount: ticket.reassignCount + (again ? 1 : 0) };
  return to.assigneeId === null
    ? { ...receiver, ...queued(ticket, act) }
    : { ...receiver, status: ticketLifeCycle.next(ticket.status, 'ASSIGN') };
}

/** In a queue again, as far as triage has come: nobody waits for anything there, so its clocks count. */
export function queued(ticket: Ticket, act: Act): Partial<Ticket> {
  const status = ticketLifeCycle.next(ticket.status, ticket.categoryCode === null ? 'TO_TRIAGE' : 'TO_QUEUE');
  const clocks = cancelClocks(resumeClocks(ticket.clocks, act.now), act.level, act.now, 'QUEUED', [
    'CALL_BACK',
  ]);
  return { status, clocks, waitingUntil: null, callBackAt: null };
}

export const assigned = (before: Ticket, how: How | 'CLAIMED') =>
  happened(ticketAssigned, { how, previousAssigneeId: before.assigneeId, previousUnitId: before.unitId });
