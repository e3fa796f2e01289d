import type { InputOf } from '@aftercare/contracts/define';
import type { CustomerLevel } from '@aftercare/contracts/customer/customer-codes';
import type { recordTicketHistory } from '@aftercare/contracts/ticket/history-commands';
import { ticketHistoryRecorded, ticketOpened } from '@aftercare/contracts/ticket/ticket-events';
import type { TicketStatus } from '@aftercare/contracts/ticket/ticket-codes';
import { detailsOf } from '@aftercare/contracts/ticket/ticket-details';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { instantOf } from '@aftercare/domain-kit/instant';
import { finishedClocks, type RowTimes } from './history-clocks.js';
import { happened, type Act, type NewEntry, type TicketEvent } from './ticket-decision.js';
import type { TicketClock } from './ticket-clocks.js';
import type { Ticket } from './ticket.js';
import type { ChosenCategory } from './triage.js';

/** COM-11: one ticket as a log tells it, with rows of its life in their order. */
export type ToldTicket = InputOf<typeof recordTicketHistory>['tickets'][number];
export type ToldRow = ToldTicket['rows'][number];

/** What was found out about what the log names. */
export interface HistoryFindings {
  readonly source: string;
  readonly id: string;
  readonly number: string;
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly level: CustomerLevel;
    readonly unitId: string;
  };
  readonly productCode: string | null;
  readonly productVersion: string | null;
  readonly calendarId: string;
  /** Categories that the rows name, by code; also those that new tickets cannot have any more. */
  readonly categories: ReadonlyMap<string, ChosenCategory>;
  /** Rows of this ticket that came with earlier batches, oldest first. */
  readonly earlier: readonly RowTimes[];
}

/** One row: the ticket after it, the fact that it became, and its entry in the conversation. */
export interface HistoryStep {
  readonly row: ToldRow;
  readonly after: Ticket;
  readonly event: TicketEvent;
  readonly entry: NewEntry & { readonly author: string };
  /** The clocks that ended with this row. */
  readonly ended: readonly TicketClock[];
}

/** History as it was: each row says the whole ticket, and no life cycle judges the way from one to the next. */
export function recordHistory(
  before: Ticket | undefined,
  told: ToldTicket,
  found: HistoryFindings,
  act: Act,
): readonly HistoryStep[] {
  const steps: HistoryStep[] = [];
  const times = [...found.earlier];
  let ticket = before ?? firstSeen(told, found, act);
  let known = before !== undefined;
  for (const [index, row] of told.rows.entries()) {
    if (instantOf(row.at) > act.now) throw inTheFuture(index);
    times.push(row);
    const clocks = told.serviceLevelCode
      ? finishedClocks(act.level, subjectOf(ticket, row, found), times, ticket.clocks, act.newId)
      : ticket.clocks;
    const after = { ...afterRow(ticket, row, found), version: ticket.version + 1, clocks };
    steps.push({
      row,
      after,
      event: known ? recorded(ticket, after, row, found.source) : happened(ticketOpened, { backdated: true }),
      entry: entryOf(row, told, known, act),
      ended: clocks.slice(ticket.clocks.length),
    });
    ticket = after;
    known = true;
  }
  return steps;
}

/** The ticket before its first row. */
function firstSeen(told: ToldTicket, found: HistoryFindings, act: Act): Ticket {
  const reportedAt = instantOf(told.reportedAt);
  const { customer } = found;
  return {
    ...untold,
    id: found.id,
    number: found.number,
    subject: told.subject,
    description: told.description ?? told.subject,
    channel: told.channel,
    lane: customer.level === 'VIP' ? 'VIP' : 'GENERAL',
    requesterKind: told.requesterKind,
    customerId: customer.id,
    customerName: customer.name,
    customerLevel: customer.level,
    customerUnitId: customer.unitId,
    contactId: told.contactId ?? null,
    installationId: told.installationId ?? null,
    productCode: found.productCode,
    productVersion: found.productVersion,
    unitId: customer.unitId,
    agreementId: told.agreementId ?? null,
    coverage: told.agreementId ? 'COVERED' : 'UNCHECKED',
    serviceLevelCode: act.level.profile.code,
    calendarId: found.calendarId,
    externalReference: told.number,
    reportedAt,
    openedAt: told.openedAt ? instantOf(told.openedAt) : reportedAt,
    openedBy: act.by,
    updatedAt: reportedAt,
  };
}

/** What no log tells. */
const untold = {
  version: 0,
  status: 'NEW',
  ...detailsOf({}),
  unknownCaller: null,
  categoryCode: null,
  categoryClass: null,
  requiredFields: null,
  impact: null,
  urgency: null,
  priority: 'P4',
  priorityOverrideReason: null,
  assigneeId: null,
  identityCheckNeeded: false,
  proofOfPurchaseNeeded: false,
  assessment: null,
  clocks: [],
  failedAttempts: 0,
  phonedBack: true,
  visitRequest: null,
  proposal: null,
  satisfaction: null,
  waitingUntil: null,
  callBackAt: null,
  repeatOfId: null,
  occurredAt: null,
  firstResponseAt: null,
  resolvedAt: null,
  confirmedAt: null,
  closedAt: null,
  remindAt: null,
  lapsesAt: null,
  archiveAt: null,
  reopenCount: 0,
  reassignCount: 0,
  imported: true,
} as const;

const solved: readonly TicketStatus[] = ['RESOLVED', 'CONFIRMED', 'LAPSED', 'CLOSED', 'ARCHIVED'];
const ended: readonly TicketStatus[] = ['CLOSED', 'ARCHIVED'];

function afterRow(ticket: Ticket, row: ToldRow, found: HistoryFindings): Ticket {
  const category = row.categoryCode === undefined ? null : categoryOf(row.categoryCode, found);
  const at = instantOf(row.at);
  const is = (statuses: readonly TicketStatus[]) => statuses.includes(row.status);
  return {
    ...ticket,
    status: row.status,
    unitId: row.unitId,
    assigneeId: row.assigneeId ?? null,
    categoryCode: category?.code ?? null,
    categoryClass: category?.class ?? null,
    requiredFields: category?.requiredFields ?? null,
    impact: row.impact ?? null,
    urgency: row.urgency ?? null,
    priority: row.priority,
    reopenCount: row.reopenCount,
    reassignCount: row.reassignCount,
    firstResponseAt: instantOrNull(row.firstResponseAt) ?? ticket.firstResponseAt,
    resolvedAt: is(solved) ? instantOrNull(row.resolvedAt) : null,
    confirmedAt: is(solved) ? instantOrNull(row.confirmedAt) : null,
    closedAt: is(ended) ? (instantOrNull(row.closedAt) ?? at) : null,
    satisfaction: row.satisfaction ?? ticket.satisfaction,
    updatedAt: at > ticket.updatedAt ? at : ticket.updatedAt,
  };
}

function categoryOf(code: string, { categories }: HistoryFindings): ChosenCategory {
  const category = categories.get(code);
  if (!category) throw new DomainError('CATEGORY_UNKNOWN', { code }, ['categoryCode']);
  return category;
}

const subjectOf = (ticket: Ticket, row: ToldRow, found: HistoryFindings) => ({
  channel: ticket.channel,
  categoryClass: row.categoryCode === undefined ? null : categoryOf(row.categoryCode, found).class,
  priority: row.priority,
  lane: ticket.lane,
  reportedAt: ticket.reportedAt,
});

const recorded = (before: Ticket, after: Ticket, row: ToldRow, source: string): TicketEvent =>
  happened(ticketHistoryRecorded, {
    source,
    row: row.row,
    sourceState: row.sourceState ?? row.status,
    previousStatus: before.status,
    satisfaction: after.satisfaction === before.satisfaction ? null : after.satisfaction,
  });

/** The first row says what was asked for, unless it brings the customer's own words; the others are steps or words. */
function entryOf(row: ToldRow, told: ToldTicket, known: boolean, act: Act): HistoryStep['entry'] {
  const words = row.said ?? (known ? undefined : firstWords(told));
  const names = [row.group, row.assignee, row.by].filter((name) => name !== undefined);
  return {
    id: act.newId(),
    kind: words?.kind ?? 'STEP',
    at: instantOf(known ? row.at : told.reportedAt),
    body: words?.body ?? (names.length > 0 ? names.join(' · ') : null),
    mentionedIds: [],
    channel: words && words.kind !== 'NOTE' ? told.channel : null,
    call: null,
    author: row.authorId ?? act.by,
  };
}

const firstWords = (told: ToldTicket) => ({
  kind: 'CUSTOMER_MESSAGE' as const,
  body: told.description ?? told.subject,
});

const instantOrNull = (iso: string | undefined): Date | null => (iso === undefined ? null : instantOf(iso));

const inTheFuture = (index: number) => new DomainError('IN_THE_FUTURE', {}, ['rows', String(index), 'at']);
