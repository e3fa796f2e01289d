import type { InputOf } from '@aftercare/contracts/define';
import type { listTickets, TicketFilter } from '@aftercare/contracts/ticket/ticket-queries';
import type { KeysetSort } from '@aftercare/service-kit/keyset';
import type { Parameters } from '@aftercare/service-kit/predicate';
import { allWords } from '@aftercare/service-kit/search-words';
import { openStatuses } from '../../domain/ticket-life-cycle.js';

type OrderBy = InputOf<typeof listTickets>['orderBy'];

/** The statuses of the partial index ticket_queue, spelled out so that PostgreSQL can use it. */
const isOpen = `t.status IN (${openStatuses.map((status) => `'${status}'`).join(', ')})`;

/** How each order sorts. The queue's key is priority, then next due time, as one text: one keyset serves (TKT-07). */
export const sorts: Readonly<Record<OrderBy, KeysetSort>> = {
  QUEUE: sort('t.queue_key', 'text', 'asc', false),
  NEXT_DUE_ASC: sort('t.next_due_at', 'timestamptz', 'asc', true),
  REPORTED_DESC: sort('t.reported_at', 'timestamptz', 'desc', false),
  REPORTED_ASC: sort('t.reported_at', 'timestamptz', 'asc', false),
  UPDATED_DESC: sort('t.updated_at', 'timestamptz', 'desc', false),
  CALL_BACK_ASC: sort('t.call_back_at', 'timestamptz', 'asc', true),
  CUSTOMER_NAME_ASC: sort('t.customer_name', 'text', 'asc', true),
};

/** The SQL conditions of a filter and a search; values are bound, never written into the text. */
export function selection(filter: TicketFilter, search: string | undefined, p: Parameters): string {
  const conditions: string[] = [];
  const any = (column: string, type: string, values: readonly unknown[] | undefined) => {
    // one value is said as one: then an index that begins with the column also gives the order of the list
    if (values?.length === 1) conditions.push(`${column} = ${p.bind(values[0])}::${type}`);
    else if (values) conditions.push(`${column} = ANY(${p.bind(values)}::${type}[])`);
  };
  const range = (
    column: string,
    bounds: { from?: string | undefined; to?: string | undefined } | undefined,
  ) => {
    if (bounds?.from) conditions.push(`${column} >= ${p.bind(bounds.from)}`);
    if (bounds?.to) conditions.push(`${column} < ${p.bind(bounds.to)}`);
  };
  any('t.status', 'text', filter.statuses);
  any('t.priority', 'text', filter.priorities);
  any('t.channel', 'text', filter.channels);
  any('t.category_code', 'text', filter.categoryCodes);
  any('t.customer_id', 'uuid', filter.customerIds);
  any('t.customer_level', 'text', filter.customerLevels);
  any('t.contact_id', 'uuid', filter.contactIds);
  any('t.installation_id', 'uuid', filter.installationIds);
  any('t.assignee_id', 'uuid', filter.assigneeIds);
  if (filter.unitIds) {
    const units = p.bind(filter.unitIds);
    conditions.push(`t.unit_id IN (SELECT id FROM org_unit_copy WHERE path && ${units}::uuid[])`);
  }
  if (filter.unassigned !== undefined)
    conditions.push(`t.assignee_id IS ${filter.unassigned ? '' : 'NOT '}NULL`);
  if (filter.open !== undefined) conditions.push(filter.open ? isOpen : `NOT ${isOpen}`);
  const due = filter.clockKind
    ? `(t.due_times ->> ${p.bind(filter.clockKind)})::timestamptz`
    : 't.next_due_at';
  if (filter.breached === true) conditions.push(`${due} <= now()`);
  if (filter.breached === false) conditions.push(`(${due} IS NULL OR ${due} > now())`);
  if (filter.dueBefore) conditions.push(`${due} < ${p.bind(filter.dueBefore)}`);
  if (filter.callBackBefore)
    conditions.push(`t.status = 'PARKED' AND t.call_back_at < ${p.bind(filter.callBackBefore)}`);
  range('t.reported_at', filter.reported);
  range('t.closed_at', filter.closed);
  const words = search === undefined ? undefined : allWords(search);
  if (search !== undefined)
    conditions.push(words === undefined ? 'false' : `t.search @@ ${p.bind(words)}::tsquery`);
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

function sort(
  column: string,
  type: KeysetSort['type'],
  direction: KeysetSort['direction'],
  nullable: boolean,
): KeysetSort {
  return { column, type, direction, nullable, id: 't.id' };
}
