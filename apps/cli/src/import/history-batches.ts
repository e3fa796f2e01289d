import { maxHistoryRows } from '@aftercare/contracts/ticket/history-commands';
import type { Directory } from './directory.js';
import type { LivedRow } from './ticket-lives.js';

/** A ticket with rows, as the mutation takes it. */
export interface TicketOfBatch {
  readonly number: string;
  readonly rows: object[];
}

export interface Batch {
  readonly tickets: readonly TicketOfBatch[];
  readonly rows: number;
}

/** Well below the 256 kB that a request may have. */
const mostBytes = 180_000;

/** Packs rows into batches; the rows of a ticket that follow each other stay together where they fit. */
export class HistoryBatches {
  private tickets: TicketOfBatch[] = [];
  private rows = 0;
  private bytes = 0;
  private last: { readonly ticket: TicketOfBatch; bytes: number } | undefined;

  constructor(private readonly directory: Directory) {}

  /** Adds a row and answers a batch that is full, if one is. */
  add(row: LivedRow): Batch | undefined {
    const own = rowInput(row, this.directory);
    const size = bytesOf(own);
    const goesOn = this.last?.ticket.number === row.number;
    const full = this.rows + 1 > maxHistoryRows || this.bytes + size > mostBytes;
    const batch = full ? this.take(goesOn) : undefined;
    if (this.last?.ticket.number === row.number) {
      this.last.ticket.rows.push(own);
      this.last.bytes += size;
    } else this.open(row, own, size);
    this.rows += 1;
    this.bytes += size;
    return batch;
  }

  /** What is left. */
  rest(): Batch | undefined {
    return this.rows === 0 ? undefined : this.take(false);
  }

  private open(row: LivedRow, own: object, size: number): void {
    const ticket = { ...ticketInput(row, this.directory), rows: [own] };
    this.tickets.push(ticket);
    const bytes = bytesOf(ticket);
    this.bytes += bytes;
    this.last = { ticket, bytes: bytes + size };
  }

  /** The full batch; a ticket that goes on is kept for the next, unless it fills the batch alone. */
  private take(goesOn: boolean): Batch {
    const kept = goesOn && this.tickets.length > 1 ? this.last : undefined;
    const tickets = kept ? this.tickets.slice(0, -1) : this.tickets;
    const batch = { tickets, rows: tickets.reduce((sum, ticket) => sum + ticket.rows.length, 0) };
    this.tickets = kept ? [kept.ticket] : [];
    this.rows = kept?.ticket.rows.length ?? 0;
    this.bytes = kept?.bytes ?? 0;
    this.last = kept;
    return batch;
  }
}

const bytesOf = (value: object) => Buffer.byteLength(JSON.stringify(value));

const ticketInput = (row: LivedRow, directory: Directory) => ({
  number: row.number,
  subject: row.subject || row.number,
  description: row.description,
  channel: row.channel,
  customerId: directory.customerId(row.customer),
  serviceLevelCode: row.serviceLevel,
  reportedAt: row.reportedAt,
  openedAt: row.openedAt,
});

const rowInput = (row: LivedRow, directory: Directory) => ({
  row: row.row,
  at: row.at,
  status: row.status,
  sourceState: row.state,
  by: row.by,
  unitId: directory.unitId(row.group),
  group: row.group,
  assigneeId: directory.personId(row.assignee),
  assignee: row.assignee,
  categoryCode: directory.categoryCode(row.category),
  impact: row.impact,
  urgency: row.urgency,
  priority: row.priority,
  reopenCount: row.reopenCount,
  reassignCount: row.reassignCount,
  firstResponseAt: row.firstResponseAt,
  resolvedAt: row.resolvedAt,
  closedAt: row.closedAt,
  satisfaction: row.satisfaction,
});
