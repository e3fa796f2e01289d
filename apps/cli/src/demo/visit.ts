import { same } from './checks.js';
import type { Person } from './person.js';

export interface VisitNow {
  readonly id: string;
  readonly state: string;
  readonly covered: boolean | null;
  readonly missing: string | null;
  readonly arrivalClock: { readonly dueAt: string | null; readonly result: string | null };
  readonly workOrders: readonly { readonly id: string; readonly sequence: number; readonly status: string }[];
}

export interface WorkOrderNow {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
  readonly arrivedAt: string | null;
  readonly punctual: boolean | null;
  readonly engineer: { readonly id: string } | null;
  readonly declines: readonly { readonly reason: string }[];
  readonly suggestions: readonly {
    readonly suitable: boolean;
    readonly person: { readonly id: string; readonly displayName: string } | null;
    readonly reasons: readonly { readonly code: string }[];
  }[];
}

const visitFields = `id state covered missing arrivalClock { dueAt result } workOrders { id sequence status }`;
const orderFields = 'id number version status arrivedAt punctual engineer { id } declines { reason }';
const suggested = 'suggestions(first: 20) { suitable person { id displayName } reasons { code } }';

/** The requests of a ticket for a visit, as this person sees them. */
export async function visitsOf(who: Person, ticketId: string): Promise<readonly VisitNow[]> {
  const { visits } = await who.read<{ visits: { edges: { node: VisitNow }[] } }>(
    `query ($filter: VisitFilter) { visits(filter: $filter) { edges { node { ${visitFields} } } } }`,
    { filter: { ticketIds: [ticketId] } },
  );
  return visits.edges.map(({ node }) => node);
}

/** Does a step on a request; answers the request after it. */
export async function verify(who: Person, mutation: string, input: object): Promise<VisitNow> {
  const { visit } = await who.does<{ visit: VisitNow }>(
    mutation,
    input,
    `... on VisitChanged { visit { ${visitFields} } }`,
  );
  return visit;
}

/** Does a step on a work order; answers the order after it. */
export async function order(who: Person, mutation: string, input: object): Promise<WorkOrderNow> {
  const { workOrder } = await who.does<{ workOrder: WorkOrderNow }>(
    mutation,
    input,
    `... on WorkOrderChanged { workOrder { ${orderFields} } }`,
  );
  return workOrder;
}

/** The order with whom the platform suggests for it, best first. */
export async function orderWithSuggestions(who: Person, id: string): Promise<WorkOrderNow> {
  const { node } = await who.read<{ node: WorkOrderNow }>(
    `query ($id: ID!) { node(id: $id) { ... on WorkOrder { ${orderFields} ${suggested} } } }`,
    { id },
  );
  return node;
}

/** Begins the work on site and reports what came of it. */
export async function report(engineer: Person, id: string, solved: boolean): Promise<WorkOrderNow> {
  const { arrivedAt } = await order(engineer, 'beginWorkOrder', { id });
  const reported = await order(engineer, 'reportWorkOrder', {
    id,
    found: '利润表取数索引缺失',
    done: solved ? '重建取数索引，报表恢复正常' : '定位到取数索引，缺少重建工具',
    solved,
    workedFrom: arrivedAt,
    workedUntil: new Date().toISOString(),
  });
  same(reported.status, 'REPORTED', 'status');
  return reported;
}
