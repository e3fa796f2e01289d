import type { InputOf } from '@aftercare/contracts/define';
import type { listVisits } from '@aftercare/contracts/dispatch/visit-request';
import type { listWorkOrders } from '@aftercare/contracts/dispatch/work-order';
import type { KeysetSort } from '@aftercare/service-kit/keyset';
import type { Parameters } from '@aftercare/service-kit/predicate';
import { allWords } from '@aftercare/service-kit/search-words';
import { openOrderStatuses } from '../../domain/work-order-life-cycle.js';

type Visits = InputOf<typeof listVisits>;
type Orders = InputOf<typeof listWorkOrders>;
type Range = { readonly from?: string | undefined; readonly to?: string | undefined };

const byPriority = { column: 'v.queue_key', type: 'text', direction: 'asc', nullable: false } as const;

export const visitSorts: Readonly<Record<Visits['orderBy'], KeysetSort>> = {
  QUEUE: { ...byPriority, id: 'v.id' },
  REQUESTED_DESC: {
    column: 'v.requested_at',
    type: 'timestamptz',
    direction: 'desc',
    nullable: false,
    id: 'v.id',
  },
};

export const orderSorts: Readonly<Record<Orders['orderBy'], KeysetSort>> = {
  QUEUE: { ...byPriority, id: 'w.id' },
  APPOINTED_ASC: {
    column: 'w.appointed_from',
    type: 'timestamptz',
    direction: 'asc',
    nullable: true,
    id: 'w.id',
  },
  UPDATED_DESC: {
    column: 'w.updated_at',
    type: 'timestamptz',
    direction: 'desc',
    nullable: false,
    id: 'w.id',
  },
};

/** The SQL conditions of a filter and a search; values are bound, never written into the text. */
export function visitSelection({ filter, search }: Pick<Visits, 'filter' | 'search'>, p: Parameters): string {
  return all([
    any('v.state', 'text', filter.states, p),
    below('v.unit_id', filter.unitIds, p),
    any('v.customer_id', 'uuid', filter.customerIds, p),
    any('v.ticket_id', 'uuid', filter.ticketIds, p),
    ...range('v.requested_at', filter.requested, p),
    words(search, p),
  ]);
}

export function orderSelection({ filter, search }: Pick<Orders, 'filter' | 'search'>, p: Parameters): string {
  return all([
    any('w.status', 'text', filter.statuses, p),
    any('w.engineer_id', 'uuid', filter.engineerIds, p),
    below('w.unit_id', filter.unitIds, p),
    any('w.customer_id', 'uuid', filter.customerIds, p),
    any('w.visit_request_id', 'uuid', filter.visitRequestIds, p),
    any('w.ticket_id', 'uuid', filter.ticketIds, p),
    ...range('w.appointed_from', filter.appointed, p),
    filter.open === undefined
      ? undefined
      : `(w.status = ANY(${p.bind(openOrderStatuses)}::text[])) = ${p.bind(filter.open)}`,
    search === undefined
      ? undefined
      : `(w.number = ${p.bind(search.toUpperCase())} OR ${words(search, p) ?? 'false'})`,
  ]);
}

const all = (conditions: readonly (string | undefined)[]): string =>
  ['true', ...conditions.filter((each) => each !== undefined)].join(' AND ');

const any = (column: string, type: string, values: readonly unknown[] | undefined, p: Parameters) =>
  values && `${column} = ANY(${p.bind(values)}::${type}[])`;

const below = (column: string, unitIds: readonly string[] | undefined, p: Parameters) =>
  unitIds && `${column} IN (SELECT id FROM org_unit_copy WHERE path && ${p.bind(unitIds)}::uuid[])`;

const range = (column: string, bounds: Range | undefined, p: Parameters) => [
  bounds?.from === undefined ? undefined : `${column} >= ${p.bind(bounds.from)}`,
  bounds?.to === undefined ? undefined : `${column} < ${p.bind(bounds.to)}`,
];

function words(search: string | undefined, p: Parameters): string | undefined {
  if (search === undefined) return undefined;
  const query = allWords(search);
  return query === undefined ? 'false' : `v.search @@ ${p.bind(query)}::tsquery`;
}
