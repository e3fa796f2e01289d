import { audit, changedFields } from '@aftercare/service-kit/audit';
import { publish } from '@aftercare/service-kit/outbox';
import { insertRow, updateRow, type DerivedColumn } from '@aftercare/service-kit/row-write';
import { wordsOf } from '@aftercare/service-kit/search-words';
import type { Transaction } from '@aftercare/service-kit/transaction';
import type { Act, Case, CaseDecision, Changed } from '../../domain/act.js';
import { dueOf } from '../../domain/arrival-clock.js';
import type { Visit } from '../../domain/visit.js';
import { openVisitStates } from '../../domain/visit-life-cycle.js';
import type { NewOrder, WorkOrder } from '../../domain/work-order.js';
import { factsOfOrder, factsOfVisit } from './case-facts.js';
import { setArrivalTimer } from './arrival-timer.js';
import { VisitSchema } from './visit.schema.js';
import { WorkOrderSchema } from './work-order.schema.js';

export interface SavedCase {
  readonly visit: Visit;
  readonly order: WorkOrder | null;
  readonly added: WorkOrder | null;
}

/** Rows, facts, audit and the one timer, in this transaction. */
export async function saveCase(
  tx: Transaction,
  before: Case,
  decision: CaseDecision,
  act: Act,
): Promise<SavedCase> {
  const current = decision.added?.next ?? decision.order?.next ?? null;
  const visit = await saveVisit(tx, before.visit, decision.visit, current?.engineerId ?? null, act);
  const order =
    before.order && decision.order ? await saveOrder(tx, before.order, decision.order, visit) : before.order;
  const added = decision.added ? await addOrder(tx, decision.added, visit) : null;
  return { visit, order, added };
}

/** A new request (`before` undefined), or what changed of one. Without facts only the timer is set again. */
export async function saveVisit(
  tx: Transaction,
  before: Visit | undefined,
  { next: decided, events }: Changed<Visit>,
  engineerId: string | null,
  act: Act,
): Promise<Visit> {
  if (before && events.length === 0) {
    await setArrivalTimer(tx, before, act);
    return before;
  }
  const from = before?.version ?? 0;
  const next: Visit = { ...decided, version: from + events.length, updatedAt: tx.now };
  const derived = derivedColumns(before, next, act);
  if (before) await updateRow(tx, VisitSchema, before, next, derived);
  else await insertRow(tx, VisitSchema, next, derived);
  await publish(tx, { id: next.id, version: from, facts: factsOfVisit(next, engineerId, events, act) });
  const changes = changedFields(before, next, auditedOfVisit);
  await audit(tx, { recordKind: 'visitRequest', recordId: next.id, version: next.version, changes });
  if (before?.clock !== next.clock) await setArrivalTimer(tx, next, act);
  return next;
}

async function saveOrder(
  tx: Transaction,
  before: WorkOrder,
  { next: decided, events }: Changed<WorkOrder>,
  visit: Visit,
): Promise<WorkOrder> {
  if (events.length === 0) return before;
  const next: WorkOrder = { ...decided, version: before.version + events.length, updatedAt: tx.now };
  await updateRow(tx, WorkOrderSchema, before, next);
  return told(tx, before, next, events, visit);
}

async function addOrder(
  tx: Transaction,
  { next: decided, events }: Changed<NewOrder>,
  visit: Visit,
): Promise<WorkOrder> {
  const next: WorkOrder = { ...decided, number: await nextNumber(tx), version: events.length };
  await insertRow(tx, WorkOrderSchema, next);
  return told(tx, undefined, next, events, visit);
}

async function told(
  tx: Transaction,
  before: WorkOrder | undefined,
  next: WorkOrder,
  events: Changed<WorkOrder>['events'],
  visit: Visit,
): Promise<WorkOrder> {
  await publish(tx, { id: next.id, version: before?.version ?? 0, facts: factsOfOrder(next, visit, events) });
  const changes = changedFields(before, next, auditedOfOrder);
  await audit(tx, { recordKind: 'workOrder', recordId: next.id, version: next.version, changes });
  return next;
}

async function nextNumber(tx: Transaction): Promise<string> {
  const { rows } = await tx.sql.query<{ number: string }>({
    name: 'work-order-number',
    text: `SELECT 'W' || nextval('work_order_number') AS number`,
  });
  const [row] = rows;
  if (!row) throw new Error('a sequence always yields a number');
  return row.number;
}

/** Open before ended, then priority, then due time, as one text. */
function derivedColumns(before: Visit | undefined, next: Visit, act: Act): readonly DerivedColumn[] {
  const open = openVisitStates.includes(next.state);
  const due = next.clock && next.clock.status === 'COUNTING' ? dueOf(next.clock, act) : null;
  const key = `${open ? 0 : 1} ${next.priority} ${due?.toISOString() ?? '~'}`; // a tilde sorts after every instant
  const text = searchable(next);
  return [
    { column: 'queue_key', value: key },
    ...(before && searchable(before) === text
      ? []
      : [
          {
            column: 'search',
            value: wordsOf(text),
            sql: (words: string) => `array_to_tsvector(${words}::text[])`,
          },
        ]),
  ];
}

const searchable = (visit: Visit): string =>
  [visit.ticketNumber, visit.customerName, visit.siteName, visit.district ?? '', visit.task].join('\n');

/** Codes and ids whose change the audit shows; never words (COM-08). */
const auditedOfVisit = [
  ...(['state', 'siteId', 'contactId', 'priority', 'travelZone', 'unitId'] as const),
  ...(['covered', 'agreementId', 'overrun', 'currentOrderId'] as const),
] satisfies readonly (keyof Visit)[];
const auditedOfOrder = [
  ...(['status', 'engineerId', 'appointedFrom', 'appointedUntil'] as const),
  ...(['departedAt', 'arrivedAt', 'begunAt', 'punctual'] as const),
] satisfies readonly (keyof WorkOrder)[];
