import type { ClockKind } from '@aftercare/contracts/ticket/clock';
import type { TicketStatus } from '@aftercare/contracts/ticket/ticket-codes';
import { instantOf } from '@aftercare/domain-kit/instant';
import type { RuleSubject, ServiceLevel } from './service-level.js';
import { pauseClocks, resumeClocks, startClocks, stopClocks, type TicketClock } from './ticket-clocks.js';

/** What the clocks need of a row; instants ISO. */
export interface RowTimes {
  readonly at: string;
  readonly status: TicketStatus;
  readonly firstResponseAt?: string | undefined;
  readonly resolvedAt?: string | undefined;
}

/** What a log can tell the end of. */
const measured: readonly ClockKind[] = ['FIRST_RESPONSE', 'RESOLUTION'];
const waiting: readonly TicketStatus[] = ['WAITING_CUSTOMER', 'WAITING_THIRD_PARTY'];
const solved: readonly TicketStatus[] = ['RESOLVED', 'CONFIRMED', 'LAPSED', 'CLOSED', 'ARCHIVED'];

/**
 * The clocks that have ended by the last of these rows, counted as a live ticket counts them: they pause while it
 * waits, stop by the first answer and by the solution, and a ticket that comes back owes its solution anew. A clock
 * that still counts is none: history starts no live clock. Those in `known` stay as they are.
 */
export function finishedClocks(
  level: ServiceLevel,
  subject: RuleSubject,
  rows: readonly RowTimes[],
  known: readonly TicketClock[],
  newId: () => string,
): readonly TicketClock[] {
  let clocks = startClocks(level, subject, subject.reportedAt, newId, measured);
  let status: TicketStatus = 'NEW';
  for (const row of rows) {
    const at = instantOf(row.at);
    if (row.firstResponseAt) {
      clocks = stopClocks(clocks, ['FIRST_RESPONSE'], level, instantOf(row.firstResponseAt));
    }
    const isSolved = solved.includes(row.status);
    if (isSolved && !solved.includes(status) && row.resolvedAt) {
      clocks = stopClocks(clocks, measured, level, instantOf(row.resolvedAt));
    } else if (solved.includes(status) && !isSolved) {
      clocks = [...clocks, ...startClocks(level, { ...subject, reportedAt: at }, at, newId, ['RESOLUTION'])];
    } else if (waiting.includes(row.status)) {
      clocks = pauseClocks(clocks, level, at, row.status);
    } else if (waiting.includes(status)) {
      clocks = resumeClocks(clocks, at);
    }
    status = row.status;
  }
  // they end in the order of their start: the solution answers, too
  const ended = clocks.filter(({ clock }) => clock.status === 'ENDED');
  return [...known, ...ended.slice(known.length)];
}
