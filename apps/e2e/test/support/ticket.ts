import type { Client, Refusal } from './client.js';
import { customerAt } from './contact.js';
import type { World } from './platform.js';

export interface TicketBrief {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: string;
}

const brief = 'id number version status';

/** Opens a ticket as `client`; a phone call where nothing else is said. */
export async function openTicket<T = object>(
  client: Client,
  fields: object = {},
  also = '',
): Promise<TicketBrief & T> {
  const input = { channel: 'PHONE', description: '报表打不开', ...fields };
  return worked(
    await client.change('openTicket', input, `... on TicketChanged { ticket { ${brief} ${also} } }`),
  );
}

/** Does a step of a ticket's life, answering the ticket or the refusal. */
export const step = <T = object>(
  client: Client,
  name: string,
  input: object,
  also = '',
): Promise<{ readonly ticket: TicketBrief & T } & Refusal> =>
  client.change(name, input, `... on TicketChanged { ticket { ${brief} ${also} } }`);

/** As `step`; a refusal fails the test. */
export const done = async <T = object>(client: Client, name: string, input: object, also = '') =>
  worked<T>(await step<T>(client, name, input, also));

function worked<T>(answer: Refusal & { readonly ticket?: TicketBrief & T }): TicketBrief & T {
  if (!answer.ticket) throw new Error(`${answer.code} at ${answer.path?.join('.')}: ${answer.message}`);
  return answer.ticket;
}

export interface OfCustomer {
  readonly customerId: string;
  readonly contactId: string;
  readonly installationId: string;
}

/** Customer, contact and installation as an intake names them. */
export function ofCustomer(world: World, index: number): OfCustomer {
  const { id, contactIds, installationIds } = customerAt(world, index);
  return {
    customerId: `Customer:${id}`,
    contactId: `Contact:${contactIds[0]}`,
    installationId: `Installation:${installationIds[0]}`,
  };
}

/** A ticket of the customer that the engineer in Shanghai works on. */
export async function startedTicket(world: World, about: Partial<OfCustomer>, fields: object = {}) {
  const hotline = await world.as('hotline');
  const manager = await world.as('manager');
  const engineer = await world.as('engineer');
  const weight = { categoryCode: 'OPERATION', impact: 'PERSON', urgency: 'THIS_WEEK' };
  const { id } = await openTicket(hotline, { ...about, ...weight, ...fields });
  const assigneeId = `Person:${world.organisation.personIds.get('engineer')}`;
  await done(hotline, 'triageTicket', { id, ...weight });
  await done(manager, 'assignTicket', { id, assigneeId });
  return done(engineer, 'startTicket', { id });
}

/** Solved with the customer's consent; waits for the customer's word. */
export async function resolvedTicket(world: World, about: Partial<OfCustomer>, fields: object = {}) {
  const { id } = await startedTicket(world, about, fields);
  return solve(await world.as('engineer'), id);
}

export async function solve(engineer: Client, id: string): Promise<TicketBrief> {
  const proposal = {
    id,
    stage: 'FINAL',
    kind: 'GUIDANCE',
    description: '在报表中心重新生成',
    steps: ['打开报表中心', '点击重新生成'],
    consentVia: 'PHONE',
  };
  const { solutions } = await done<{ solutions: { id: string }[] }>(
    engineer,
    'proposeSolution',
    proposal,
    'solutions { id }',
  );
  return done(engineer, 'resolveTicket', { id, solutionId: solutions.at(-1)?.id });
}

export const problemReport = {
  problem: '报表打不开',
  solution: '重新生成报表',
  knowledge: { outcome: 'NONE', reason: '一次性问题' },
};

/** Confirmed on the phone, and closed with a problem report. */
export async function closedTicket(world: World, about: Partial<OfCustomer>, satisfaction = 5) {
  const { id } = await resolvedTicket(world, about);
  const engineer = await world.as('engineer');
  await done(engineer, 'confirmTicket', { id, via: 'PHONE', satisfaction });
  return done(engineer, 'closeTicket', { id, ...problemReport });
}
