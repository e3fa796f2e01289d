import { eventually } from '@aftercare/test-kit/eventually';
import { beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { contactOf, customerAt } from '../support/contact.js';
import { listen } from '../support/live.js';
import type { World } from '../support/platform.js';
import { done, ofCustomer, openTicket, startedTicket, step, type TicketBrief } from '../support/ticket.js';

/** A7: the contact of customer 0 looks for anything of customer 1. */
export function contactsSeeTheirOwn(world: () => World): void {
  let contact: Client;
  let own: TicketBrief;
  let others: TicketBrief;
  const secretWords = '机密薪酬数据异常';
  beforeAll(async () => {
    contact = await contactOf(world(), 0);
    own = await startedTicket(world(), ofCustomer(world(), 0), { description: '打印机脱机' });
    others = await startedTicket(world(), ofCustomer(world(), 1), { description: secretWords });
    const engineer = await world().as('engineer');
    await done(engineer, 'noteOnTicket', { id: own.id, body: '内部：客户态度强硬' });
    await done(engineer, 'replyOnTicket', { id: own.id, body: '请检查网线。' });
  }, 60_000);

  test('A7, COM-03: records of another customer are null by id, whatever their kind', async () => {
    const { customerId, contactId, installationId } = ofCustomer(world(), 1);
    const ids = [customerId, contactId, installationId, `Site:${customerAt(world(), 1).siteId}`, others.id];
    const { nodes } = await contact.get<{ nodes: unknown[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      { ids },
    );
    expect(nodes).toEqual(ids.map(() => null));
    expect(
      await contact.get('query ($number: String!) { ticketByNumber(number: $number) { id } }', {
        number: others.number,
      }),
    ).toEqual({ ticketByNumber: null });
    const mine = await contact.get<{ nodes: { id: string }[] }>(
      'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
      {
        ids: [ofCustomer(world(), 0).customerId, own.id],
      },
    );
    expect(mine.nodes.map((node) => node?.id)).toEqual([ofCustomer(world(), 0).customerId, own.id]);
  });

  test('A7, COM-03: lists, counts, filters and searches hold the own customer alone', async () => {
    const { customerId } = ofCustomer(world(), 1);
    const found = await contact.ask<Record<string, unknown>>(
      `query ($filter: TicketFilter, $text: String) {
        all: tickets(first: 100) { totalCount edges { node { customer { id } } } }
        named: tickets(filter: $filter) { totalCount edges { node { id } } }
        searched: tickets(search: $text) { totalCount edges { node { id } } }
      }`,
      { filter: { customerIds: [customerId] }, text: '薪酬' },
    );
    expect(found.errors).toEqual([]);
    expect(found.data).toMatchObject({
      named: { totalCount: 0, edges: [] },
      searched: { totalCount: 0, edges: [] },
    });
    const all = found.data?.['all'] as { edges: { node: { customer: { id: string } } }[] }; // as selected above
    expect(new Set(all.edges.map(({ node }) => node.customer.id))).toEqual(
      new Set([ofCustomer(world(), 0).customerId]),
    );
    for (const query of [
      '{ customers(first: 100) { edges { node { id name } } } }',
      '{ installations(first: 100) { edges { node { id serviceCode } } } }',
      '{ agreements(first: 100) { edges { node { id number } } } }',
      '{ callerMatches(numberOrCode: "AC900002") { customer { id name } } }',
      `{ entitlement(customerId: "${customerId}") { decision agreementNumber } }`,
      '{ people(first: 100) { edges { node { displayName email } } } }',
    ]) {
      const { data } = await contact.ask(query);
      expect(JSON.stringify(data ?? {})).not.toMatch(/晨光物流2|AC900002|COVERED|@aftercare/);
    }
  });

  test('A7, COM-03: nested fields lead nowhere else, and the vendor’s inside stays inside (TKT-12)', async () => {
    const { node } = await contact.get<{ node: Record<string, unknown> }>(
      `query ($id: ID!) { node(id: $id) { ... on Ticket {
        unit { id } gaps failedAttempts reassignCount priorityOverrideReason
        conversation(first: 100) { edges { node { kind body } } }
        customer { customer { tickets(filter: { customerIds: ["${ofCustomer(world(), 1).customerId}"] }) {
          edges { node { id customer { id } } } } } }
      } } }`,
      { id: own.id },
    );
    const text = JSON.stringify(node);
    expect(node).toMatchObject({ unit: null, gaps: [], failedAttempts: 0, reassignCount: 0 });
    expect(text).not.toContain('态度强硬');
    expect(text).toContain('请检查网线。');
    expect(text).not.toContain(others.id);
    expect(text).not.toContain(ofCustomer(world(), 1).customerId);
  });

  test('A7, COM-03: changes to another customer’s ticket are refused as if it were not there', async () => {
    for (const [name, input] of [
      ['replyOnTicket', { body: '你好' }],
      ['confirmTicket', { via: 'PORTAL' }],
      ['rejectTicket', { via: 'PORTAL', reason: '无' }],
      ['reopenTicket', { reason: '无' }],
    ] as const) {
      expect(await step(contact, name, { id: others.id, ...input })).toMatchObject({ code: 'NOT_FOUND' });
    }
    for (const [name, input] of [
      ['noteOnTicket', { body: '内部' }],
      ['claimTicket', {}],
      ['cancelTicket', { reason: 'OTHER' }],
    ] as const) {
      expect((await step(contact, name, { id: own.id, ...input })).code).toMatch(/^NOT_(ALLOWED|FOUND)$/);
    }
  });

  test('A7, COM-17: subscriptions tell of the own customer alone', async () => {
    const fields = 'id version status';
    const list = listen<{ ticketListChanged: { ticketId: string } }>(
      world().url,
      contact,
      'subscription { ticketListChanged { ticketId version ticket { description } } }',
    );
    const one = listen(
      world().url,
      contact,
      `subscription ($id: ID!) { ticketChanged(id: $id, sinceVersion: 0) { ${fields} } }`,
      {
        id: others.id,
      },
    );
    const engineer = await world().as('engineer');
    await eventually(
      async () => {
        await done(engineer, 'replyOnTicket', { id: others.id, body: secretWords });
        await done(engineer, 'replyOnTicket', { id: own.id, body: '收到' });
        return list.values.length > 0;
      },
      { withinMs: 15_000 },
    );
    expect(new Set(list.values.map(({ ticketListChanged }) => ticketListChanged.ticketId))).toEqual(
      new Set([own.id]),
    );
    expect(one.values).toEqual([]);
    expect(JSON.stringify([list.values, one.values, list.errors, one.errors])).not.toContain(others.number);
    await list.stop();
    await one.stop();
  });

  test('COM-03: a colleague of another branch neither finds nor touches the ticket', async () => {
    const elsewhere = await world().as('elsewhere');
    expect(
      await elsewhere.get(
        'query ($id: ID!, $number: String!) { node(id: $id) { id } ticketByNumber(number: $number) { id } tickets(search: "薪酬") { totalCount } }',
        { id: others.id, number: others.number },
      ),
    ).toEqual({ node: null, ticketByNumber: null, tickets: { totalCount: 0 } });
    expect(await step(elsewhere, 'replyOnTicket', { id: others.id, body: '抢答' })).toMatchObject({
      code: 'NOT_FOUND',
    });
    const theirs = await openTicket(await world().as('hotline'), ofCustomer(world(), 2));
    expect(await elsewhere.get('query ($id: ID!) { node(id: $id) { id } }', { id: theirs.id })).toEqual({
      node: { id: theirs.id },
    });
  });
}
