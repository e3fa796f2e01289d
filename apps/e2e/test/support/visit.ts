import { eventually } from '@aftercare/test-kit/eventually';
import type { Client, Refusal } from './client.js';
import { customerAt } from './contact.js';
import type { World } from './platform.js';
import { done, ofCustomer, startedTicket, type TicketBrief } from './ticket.js';

/** A request for a visit as dispatch shows it. */
export interface Visit {
  readonly id: string;
  readonly state: string;
  readonly task: string;
  readonly missing: string | null;
  readonly covered: boolean | null;
  readonly overrun: boolean;
  readonly quote: { readonly accepted: boolean | null } | null;
  readonly arrivalClock: { readonly targetMs: number | null; readonly result: string | null };
  readonly workOrders: readonly Order[];
}

export interface Order {
  readonly id: string;
  readonly version: number;
  readonly number: string;
  readonly status: string;
  readonly sequence: number;
  readonly engineer: { readonly id: string } | null;
  readonly punctual: boolean | null;
}

const order = 'id version number status sequence engineer { id } punctual';
const visit = `id state task missing covered overrun quote { accepted } arrivalClock { targetMs result } workOrders { ${order} }`;

/** For what another service does because of an event, on a machine that is busy. */
export const patience = { withinMs: 15_000 };

/** A ticket of the customer under work, with its engineer's request for a visit. */
export async function askedVisit(world: World, index: number): Promise<Asked> {
  const about = ofCustomer(world, index);
  const ticket = await startedTicket(world, about);
  const wish = {
    id: ticket.id,
    siteId: `Site:${customerAt(world, index).siteId}`,
    contactId: about.contactId,
    task: '更换加密锁并重装',
    skillCodes: ['DATABASE'],
  };
  await done(await world.as('engineer'), 'requestVisit', wish);
  const manager = await world.as('manager');
  const [asked] = await eventually(async () => {
    const found = await visitsOf(manager, ticket.id);
    return found.length > 0 && found;
  }, patience);
  if (!asked) throw new Error('dispatch shows no request');
  return { ticket, wish, visitId: asked.id };
}

export interface Asked {
  readonly ticket: TicketBrief;
  readonly wish: { readonly id: string; readonly task: string };
  readonly visitId: string;
}

/** The requests of a ticket that `client` can see. */
export async function visitsOf(client: Client, ticketId: string): Promise<readonly Visit[]> {
  const { visits } = await client.get<{ visits: { edges: { node: Visit }[] } }>(
    `query ($ids: [ID!]) { visits(filter: { ticketIds: $ids }) { edges { node { ${visit} } } } }`,
    { ids: [ticketId] },
  );
  return visits.edges.map(({ node }) => node);
}

export async function visitOf(client: Client, ticketId: string): Promise<Visit> {
  const [found] = await visitsOf(client, ticketId);
  if (!found) throw new Error(`${ticketId} has no request that is seen`);
  return found;
}

/** The orders of a ticket that `client` can see. */
export async function ordersOf(client: Client, ticketId: string): Promise<readonly Order[]> {
  const { workOrders } = await client.get<{ workOrders: { edges: { node: Order }[] } }>(
    `query ($ids: [ID!]) { workOrders(filter: { ticketIds: $ids }) { edges { node { ${order} } } } }`,
    { ids: [ticketId] },
  );
  return workOrders.edges.map(({ node }) => node);
}

/** Does a step of a request, answering the request or the refusal. */
export const onVisit = (client: Client, name: string, input: object) =>
  client.change<{ readonly visit: Visit }>(name, input, `... on VisitChanged { visit { ${visit} } }`);

/** Does a step of an order, answering the order with `also`, or the refusal. */
export const onOrder = <T = object>(client: Client, name: string, input: object, also = '') =>
  client.change<{ readonly workOrder: Order & T }>(
    name,
    input,
    `... on WorkOrderChanged { workOrder { ${order} ${also} } }`,
  );

/** As `onOrder`; a refusal fails the test. */
export async function worked<T = object>(client: Client, name: string, input: object, also = '') {
  const answer: Refusal & { readonly workOrder?: Order & T } = await onOrder<T>(client, name, input, also);
  if (!answer.workOrder) throw new Error(`${name}: ${answer.code} at ${answer.path?.join('.')}`);
  return answer.workOrder;
}

/** From setting out to the report. */
export async function visited(client: Client, id: string, solved: boolean): Promise<Order> {
  await worked(client, 'departWorkOrder', { id });
  const there = { id, place: { latitude: 31.23, longitude: 121.47 } };
  const arrived = await worked<{ arrivedAt: string }>(client, 'arriveWorkOrder', there, 'arrivedAt');
  await worked(client, 'beginWorkOrder', { id });
  return worked(client, 'reportWorkOrder', {
    id,
    found: '加密锁损坏',
    done: solved ? '已更换加密锁' : '缺少备用加密锁',
    solved,
    parts: solved ? [{ name: '加密锁', quantity: 1 }] : [],
    workedFrom: arrived.arrivedAt,
    workedUntil: new Date().toISOString(),
  });
}

/** Reserved and used visits of the customer's agreement. */
export async function visitQuota(world: World, index: number) {
  const { customer } = await (
    await world.as('support')
  ).get<{
    customer: { agreements: { quotas: { service: string; reserved: number; consumed: number }[] }[] };
  }>(
    `query ($id: ID!) { customer: node(id: $id) { ... on Customer { agreements { quotas { service reserved consumed } } } } }`,
    { id: `Customer:${customerAt(world, index).id}` },
  );
  const quotas = customer.agreements.flatMap((agreement) => agreement.quotas);
  return quotas.find(({ service }) => service === 'ON_SITE');
}
