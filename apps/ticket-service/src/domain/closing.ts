import type { CancelReason } from '@aftercare/contracts/ticket/ticket-codes';
import {
  ticketArchived,
  ticketCancelled,
  ticketClosed,
  ticketReopened,
} from '@aftercare/contracts/ticket/ticket-events';
import { plusMs } from '@aftercare/domain-kit/instant';
import { assigned, queued } from './assignment.js';
import { owedAgain } from './promises.js';
import type { ProblemReport } from './problem-report.js';
import { cancelClocks } from './ticket-clocks.js';
import { decided, happened, stepNote, type Act, type TicketDecision } from './ticket-decision.js';
import { ticketLifeCycle } from './ticket-life-cycle.js';
import { demand } from './ticket-rules.js';
import type { Ticket } from './ticket.js';

const dayMs = 86_400_000;

/** TKT-22: closes with the problem report. What lapsed was confirmed by nobody: no mark, no survey (TKT-20). */
export function close(
  ticket: Ticket,
  input: ProblemReport,
  informUnitIds: readonly string[],
  act: Act,
): TicketDecision {
  demand('CLOSE', ticket, act);
  const confirmed = ticket.status === 'CONFIRMED';
  const satisfaction = confirmed ? (ticket.satisfaction ?? input.satisfaction) : null;
  const report = { ...input, satisfaction };
  const changes = {
    status: ticketLifeCycle.next(ticket.status, 'CLOSE'),
    closedAt: act.now,
    satisfaction,
    archiveAt: ticket.imported ? null : plusMs(act.now, act.settings.archiveAfterDays * dayMs),
  };
  const { knowledge, articleId } = report;
  const closed = happened(ticketClosed, {
    confirmed,
    satisfaction,
    knowledge,
    articleId,
    informUnitIds: [...informUnitIds],
  });
  return { ...decided(ticket, changes, [closed], stepNote(act, wordsOf(report))), report };
}

/**
 * TKT-11: the same problem within the period from closing. The solution is owed anew. When the person who had it has
 * left, it goes to the queue.
 */
export function reopen(ticket: Ticket, reason: string, assigneeStillHere: boolean, act: Act): TicketDecision {
  demand('REOPEN', ticket, act);
  const reopened: Ticket = {
    ...ticket,
    status: ticketLifeCycle.next(ticket.status, 'REOPEN'),
    clocks: owedAgain(ticket, act),
    resolvedAt: null,
    confirmedAt: null,
    closedAt: null,
    archiveAt: null,
    satisfaction: null,
    reopenCount: ticket.reopenCount + 1,
  };
  const previousClosedAt = (ticket.closedAt ?? act.now).toISOString();
  const event = happened(ticketReopened, { previousClosedAt });
  if (assigneeStillHere) return decided(reopened, {}, [event], stepNote(act, reason));
  const toQueue = { assigneeId: null, ...queued(reopened, act) };
  return decided(reopened, toQueue, [event, assigned(ticket, 'HANDED_OVER')], stepNote(act, reason));
}

/** What still counts ends without a result. */
export function cancel(
  ticket: Ticket,
  reason: CancelReason,
  note: string | undefined,
  act: Act,
): TicketDecision {
  demand('CANCEL', ticket, act);
  const changes = {
    status: ticketLifeCycle.next(ticket.status, 'CANCEL'),
    clocks: cancelClocks(ticket.clocks, act.level, act.now, 'CANCELLED'),
    waitingUntil: null,
    callBackAt: null,
  };
  return decided(ticket, changes, [happened(ticketCancelled, { reason })], stepNote(act, note));
}

/** TKT-11: put away some time after closing; no event when it was reopened meanwhile. */
export function archive(ticket: Ticket): TicketDecision {
  if (ticket.status !== 'CLOSED') return decided(ticket, {}, []);
  const status = ticketLifeCycle.next(ticket.status, 'ARCHIVE');
  return decided(ticket, { status, archiveAt: null }, [happened(ticketArchived, {})]);
}

const wordsOf = ({ problem, cause, solution }: ProblemReport) =>
  [problem, cause, solution].filter((words) => words !== null).join('\n\n');
