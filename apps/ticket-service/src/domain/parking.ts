import { ticketCalledBack, ticketParked } from '@aftercare/contracts/ticket/ticket-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { instantOf } from '@aftercare/domain-kit/instant';
import { failedAttempt, type AttemptResult } from './attempts.js';
import { talked, unanswered } from './first-response.js';
import { startPromise, stopClocks } from './ticket-clocks.js';
import { decided, entry, happened, stepNote, type Act, type TicketDecision } from './ticket-decision.js';
import { ticketLifeCycle } from './ticket-life-cycle.js';
import { demand } from './ticket-rules.js';
import type { Ticket } from './ticket.js';

/** TKT-11 暂时搁置: research is our own time, so clocks go on; the promised call is one of them. */
export function park(ticket: Ticket, callBackAt: Date, note: string, act: Act): TicketDecision {
  demand('PARK', ticket, act);
  const changes = {
    status: ticketLifeCycle.next(ticket.status, 'PARK'),
    callBackAt,
    clocks: [...ticket.clocks, promisedCall(callBackAt, act)],
  };
  const parked = happened(ticketParked, { callBackAt: callBackAt.toISOString() });
  return decided(ticket, changes, [parked], stepNote(act, note));
}

export interface PromisedCall {
  readonly result: AttemptResult;
  readonly note: string;
  readonly startedAt?: string | undefined;
  readonly durationMs?: number | undefined;
  /** Needed when nobody was reached: the next promised time. */
  readonly callBackAt: Date | null;
}

/** TKT-11: the promised call keeps the promise, whoever picks up. The ticket goes on unless nobody was reached. */
export function callBack(ticket: Ticket, call: PromisedCall, act: Act): TicketDecision {
  demand('CALL_BACK', ticket, act);
  const startedAt = call.startedAt ?? act.now.toISOString();
  if (instantOf(startedAt) > act.now) throw new DomainError('IN_THE_FUTURE', {}, ['startedAt']);
  const reached = call.result !== 'NOT_REACHED';
  const answer = reached ? talked(ticket, act) : unanswered;
  const kept = stopClocks(answer.changes.clocks ?? ticket.clocks, ['CALL_BACK'], act.level, act.now);
  const again = reached ? null : call.callBackAt;
  const failed = call.result === 'NOT_SOLVED' ? failedAttempt(ticket) : undefined;
  const changes = {
    ...answer.changes,
    ...failed?.changes,
    status: reached ? ticketLifeCycle.next(ticket.status, 'RESUME') : ticket.status,
    callBackAt: again,
    clocks: again ? [...kept, promisedCall(again, act)] : kept,
  };
  const calledBack = { result: call.result, callBackAt: again?.toISOString() ?? null };
  const record = {
    direction: 'OUTBOUND',
    contactId: ticket.contactId,
    phone: null,
    startedAt,
    durationMs: call.durationMs ?? null,
    result: reached ? 'TALKED' : 'NO_ANSWER',
  } as const;
  const events = [happened(ticketCalledBack, calledBack), ...(failed?.events ?? [])];
  return decided(ticket, changes, events, [entry(act, 'CALL', call.note, { call: record })]);
}

function promisedCall(at: Date, act: Act) {
  if (at <= act.now) throw new DomainError('IN_THE_PAST', {}, ['callBackAt']);
  return startPromise(act.level, 'CALL_BACK', at, act.now, act.newId());
}
