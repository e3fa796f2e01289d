import { audit, changedFields } from '@aftercare/service-kit/audit';
import { publish } from '@aftercare/service-kit/outbox';
import { insertRow, updateRow } from '@aftercare/service-kit/row-write';
import { together } from '@aftercare/service-kit/together';
import type { Transaction } from '@aftercare/service-kit/transaction';
import type { Act, TicketDecision } from '../../domain/ticket-decision.js';
import type { ProblemReport } from '../../domain/problem-report.js';
import type { Ticket } from '../../domain/ticket.js';
import { setClockTimer } from './clock-timer.js';
import { setDayTimers } from './day-timers.js';
import { saveSolution } from './ticket-solutions.js';
import { addEntries } from './ticket-entries.js';
import { factsOfDecision } from './ticket-facts.js';
import { derivedColumns } from './ticket-row.js';
import { TicketSchema } from './ticket.schema.js';

/**
 * Row, conversation, facts, audit and the one timer, in this transaction: a statement each, sent in this order and
 * without waiting for one another.
 */
export async function saveTicket(
  tx: Transaction,
  before: Ticket | undefined,
  decision: TicketDecision,
  act: Act,
): Promise<Ticket> {
  if (before && decision.events.length === 0) {
    await setClockTimer(tx, before, act.level); // a timer that came early
    return before;
  }
  const from = before?.version ?? 0;
  const next: Ticket = { ...decision.next, version: from + decision.events.length, updatedAt: tx.now };
  const derived = derivedColumns(before, next, act.level);
  const facts = factsOfDecision(before, next, decision, act.level);
  const changes = changedFields(before, next, audited);
  await together<unknown>(tx, () => [
    before ? updateRow(tx, TicketSchema, before, next, derived) : insertRow(tx, TicketSchema, next, derived),
    addEntries(tx, decision, from, act),
    ...(decision.solution ? [saveSolution(tx, decision.solution)] : []),
    ...(decision.report ? [keepReport(tx, next, decision.report)] : []),
    publish(tx, { id: next.id, version: from, facts }), // also of an imported ticket: this is no history
    audit(tx, { recordKind: 'ticket', recordId: next.id, version: next.version, changes }),
    ...(before?.clocks === next.clocks ? [] : [setClockTimer(tx, next, act.level)]),
  ]);
  await setDayTimers(tx, before, next);
  return next;
}

/** TKT-22 问题处理报告. */
async function keepReport(tx: Transaction, ticket: Ticket, report: ProblemReport): Promise<void> {
  await tx.sql.query({
    name: 'ticket-report',
    text: 'INSERT INTO ticket_report (ticket_id, version, closed_at, report) VALUES ($1, $2, $3, $4)',
    values: [ticket.id, ticket.version, tx.now, JSON.stringify(report)],
  });
}

/** Codes and ids whose change the audit shows; never words (COM-08). */
const audited = [
  ...([
    'status',
    'priority',
    'assigneeId',
    'unitId',
    'customerId',
    'contactId',
    'installationId',
    'agreementId',
  ] as const),
  ...([
    'categoryCode',
    'impact',
    'urgency',
    'serviceLevelCode',
    'coverage',
    'reportedAt',
    'waitingUntil',
    'satisfaction',
    'reopenCount',
  ] as const),
] satisfies readonly (keyof Ticket)[];
