import { ticketAttemptRecorded, ticketNextStepProposed } from '@aftercare/contracts/ticket/ticket-events';
import { answered, talked, unanswered, type Answer } from './first-response.js';
import {
  decided,
  happened,
  stepNote,
  type Act,
  type TicketDecision,
  type TicketEvent,
} from './ticket-decision.js';
import { demand } from './ticket-rules.js';
import type { Ticket } from './ticket.js';

export type AttemptResult = 'SOLVED' | 'NOT_SOLVED' | 'NOT_REACHED';

export interface Attempt {
  readonly mode: 'PHONE' | 'REMOTE';
  readonly result: AttemptResult;
  readonly note: string;
}

const attemptsBeforeNextStep = 2;

/** TKT-11: an attempt to solve it by phone or remotely. */
export function recordAttempt(ticket: Ticket, attempt: Attempt, act: Act): TicketDecision {
  demand('RECORD_ATTEMPT', ticket, act);
  const { mode, result } = attempt;
  const failed = result === 'NOT_SOLVED' ? failedAttempt(ticket) : undefined;
  const events = [happened(ticketAttemptRecorded, { mode, result }), ...(failed?.events ?? [])];
  const changes = { ...answerBy(attempt, ticket, act).changes, ...failed?.changes };
  return decided(ticket, changes, events, stepNote(act, attempt.note));
}

/** TKT-11: counts it; the second one proposes a visit or an escalation. */
export function failedAttempt(ticket: Ticket): {
  changes: Partial<Ticket>;
  events: readonly TicketEvent[];
} {
  const failedAttempts = ticket.failedAttempts + 1;
  const proposes = failedAttempts === attemptsBeforeNextStep;
  return { changes: { failedAttempts }, events: proposes ? [happened(ticketNextStepProposed, {})] : [] };
}

/** TKT-11: whether a visit or an escalation is proposed by now. */
export const attemptsUsedUp = ({ failedAttempts }: Ticket): boolean =>
  failedAttempts >= attemptsBeforeNextStep;

/** TKT-02: talking on the phone is an answer, and so is a solution; work that failed at a distance is not. */
function answerBy({ mode, result }: Attempt, ticket: Ticket, act: Act): Answer {
  if (result === 'NOT_REACHED') return unanswered;
  if (mode === 'PHONE') return talked(ticket, act);
  return result === 'SOLVED' ? answered(ticket, act) : unanswered;
}
