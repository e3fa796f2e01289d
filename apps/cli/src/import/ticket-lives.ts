import type { TicketStatus } from '@aftercare/contracts/ticket/ticket-codes';
import type { LogRow } from './read-row.js';
import type { Problem } from './problem.js';

interface Life {
  status: TicketStatus;
  sequence: number | undefined;
  readonly sequences: Set<number>;
  at: string;
}

/** Follows the tickets of a log from row to row: what a row means depends on the one before. */
export class TicketLives {
  private readonly lives = new Map<string, Life>();

  /** The row with its status; what is odd about it in view of the rows before is added to `warnings`. */
  next(
    row: LogRow,
    columns: { readonly state: string; readonly sequence?: string | undefined },
    warnings: Problem[],
  ) {
    const before = this.lives.get(row.number);
    const status = row.status ?? before?.status ?? 'NEW';
    const odd = (code: string, column: string | undefined, params: Problem['params'] = {}) =>
      warnings.push({ code, row: row.row, column, params });
    if (row.status === undefined) odd('LOG_STATE_KEPT', columns.state, { value: row.state, status });
    if (row.sequence !== undefined && before?.sequences.has(row.sequence)) {
      odd('LOG_SEQUENCE_REPEATS', columns.sequence, { number: row.number, value: row.sequence });
    } else if (
      row.sequence !== undefined &&
      before?.sequence !== undefined &&
      row.sequence < before.sequence
    ) {
      odd('LOG_SEQUENCE_GOES_BACK', columns.sequence, {
        number: row.number,
        value: row.sequence,
        last: before.sequence,
      });
    }
    if (before && row.at < before.at) odd('LOG_TIME_GOES_BACK', undefined, { number: row.number });
    if (row.at < row.reportedAt) odd('LOG_BEFORE_REPORT', undefined, { number: row.number });
    const sequences = before?.sequences ?? new Set();
    if (row.sequence !== undefined) sequences.add(row.sequence);
    this.lives.set(row.number, { status, sequence: row.sequence, sequences, at: row.at });
    return { ...row, status };
  }
}

/** A row whose status is known. */
export type LivedRow = ReturnType<TicketLives['next']>;
