import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  agent,
  contactOfCustomer,
  contactOfOther,
  customerId,
  englishAgent,
  id,
  otherCustomerId,
  stranger,
} from './given.js';
import { openTicket, start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.stop());

const ticketNode = 'query ($id: ID!) { node(id: $id) { __typename id ... on Ticket { number subject } } }';
const input = (fields: object = {}) => ({
  idempotencyKey: randomUUID(),
  channel: 'EMAIL',
  description: '系统打不开',
  unknownCaller: { phone: '13800000000' },
  ...fields,
});
const opened = async (fields: object, as = agent as Parameters<Started['open']>[1]) =>
  (await started.post(openTicket, { input: fields }, { as })).data?.['openTicket'];

describe('COM-14: node ids and lists', () => {
  test('a mutation answers the record as it is now, and node reads it by the same id', async () => {
    const ticket = await started.open({ customerId: `Customer:${customerId}` });
    expect(ticket).toMatchObject({
      id: expect.stringMatching(/^Ticket:[0-9a-f-]{36}$/),
      number: expect.stringMatching(/^T/),
      unit: { name: '华东分公司' },
      customer: { id: `Customer:${customerId}`, name: '晨光公司' },
    });
    const { data } = await started.post(ticketNode, { id: ticket.id });
    expect(data?.['node']).toMatchObject({ __typename: 'Ticket', id: ticket.id, number: ticket.number });
  });

  test('nodes keep the order asked, with null for what is none', async () => {
    const ticket = await started.open();
    const { data } = await started.post('query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', {
      ids: ['nonsense', ticket.id, `Ticket:${id(999)}`, `Person:${id(1)}`],
    });
    expect(data?.['nodes']).toEqual([null, { id: ticket.id }, null, { id: `Person:${id(1)}` }]);
  });

  test('the total is counted only when it is selected', async () => {
    await started.open();
    started.asked();
    await started.post('{ tickets(first: 1) { edges { node { number } } } }');
    expect(started.asked()).toEqual(['ticket.ticket.list']);
    const { data } = await started.post('{ tickets(first: 1) { totalCount } }');
    expect(data?.['tickets']).toMatchObject({ totalCount: expect.any(Number) });
    expect(started.asked()).toEqual(['ticket.ticket.list', 'ticket.ticket.count']);
  });

  test('a page goes on where the last one ended', async () => {
    await started.open();
    await started.open();
    const query =
      'query ($after: String) { tickets(first: 1, orderBy: REPORTED_DESC, after: $after) { edges { node { id } } pageInfo { endCursor hasNextPage } } }';
    const first = (await started.post(query)).data?.['tickets'] as never as {
      edges: object[];
      pageInfo: { endCursor: string };
    };
    const second = (await started.post(query, { after: first.pageInfo.endCursor })).data?.[
      'tickets'
    ] as never as typeof first;
    expect(second.edges).toHaveLength(1);
    expect(second.edges).not.toEqual(first.edges);
  });
});

describe('COM-14: expected failures are members of the union', () => {
  test('an id of another type is InvalidInput at its path, and nothing is asked', async () => {
    await started.post('{ __typename }');
    started.asked();
    expect(
      await opened(input({ unknownCaller: undefined, customerId: `Ticket:${customerId}` })),
    ).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      message: '此处需要 Customer 的编号。',
      path: ['customerId'],
      problems: [{ code: 'WRONG_ID_TYPE', path: ['customerId'] }],
    });
    expect(started.asked()).toEqual([]);
  });

  test('all problems of an input are told, with their places', async () => {
    const bad = input({ subject: 'x'.repeat(201), description: '\u0000', unknownCaller: { phone: 'no' } });
    expect(await opened(bad)).toMatchObject({
      __typename: 'InvalidInput',
      problems: expect.arrayContaining([
        { code: 'TOO_LONG', path: ['subject'] },
        { code: 'CONTROL_CHARACTERS', path: ['description'] },
        expect.objectContaining({ path: ['unknownCaller', 'phone'] }),
      ]),
    });
  });

  test('COM-15: a key that is too long is refused; a key with another input is a conflict; the same is the same', async () => {
    expect(await opened(input({ idempotencyKey: 'x'.repeat(201) }))).toMatchObject({
      __typename: 'InvalidInput',
      path: ['idempotencyKey'],
    });
    const once = input();
    const first = await opened(once);
    expect(await opened(once)).toEqual(first);
    expect(await opened({ ...once, description: '另一个问题' })).toMatchObject({
      __typename: 'IdempotencyConflict',
      code: 'IDEMPOTENCY_CONFLICT',
      path: ['idempotencyKey'],
    });
  });

  test('COM-16: a version that is not the present one is told with the present one', async () => {
    const ticket = await started.open();
    const claim = `mutation ($input: ClaimTicketInput!) { claimTicket(input: $input) {
      __typename ... on TicketChanged { ticket { version assignee { displayName } } }
      ... on VersionConflict { currentVersion path } ... on IllegalStep { state allowedActions } ... on RuleViolation { code message } } }`;
    const claimed = (version: number) =>
      started.post(claim, {
        input: { id: ticket.id, idempotencyKey: randomUUID(), expectedVersion: version },
      });
    expect((await claimed(7)).data?.['claimTicket']).toEqual({
      __typename: 'VersionConflict',
      currentVersion: ticket.version,
      path: ['expectedVersion'],
    });
    expect((await claimed(ticket.version)).data?.['claimTicket']).toMatchObject({
      __typename: 'TicketChanged',
      ticket: { assignee: { displayName: '同事 1' } },
    });
    expect((await claimed(ticket.version + 1)).data?.['claimTicket']).toMatchObject({
      __typename: expect.stringMatching(/RuleViolation|IllegalStep/),
    });
  });

  test('COM-03: who may not is NotAllowed; a record out of reach is NotFound', async () => {
    expect(await opened(input(), stranger)).toMatchObject({
      __typename: 'NotAllowed',
      code: 'NOT_ALLOWED',
      path: [],
    });
    const { data } = await started.post(
      'mutation ($input: ReplyOnTicketInput!) { replyOnTicket(input: $input) { __typename ... on UserError { code path } } }',
      { input: { id: `Ticket:${id(999)}`, idempotencyKey: randomUUID(), body: 'x' } },
    );
    expect(data?.['replyOnTicket']).toEqual({ __typename: 'NotFound', code: 'NOT_FOUND', path: ['id'] });
  });

  test('COM-13: texts are in the language of the session, else of Accept-Language', async () => {
    const bad = input({ idempotencyKey: 'x'.repeat(201) });
    expect(await opened(bad, englishAgent)).toMatchObject({ message: 'At most 200 characters.' });
    expect(await opened(bad)).toMatchObject({ message: '最多 200 个字符。' });
  });
});

describe('A7: a contact sees the own customer alone', () => {
  test('by list, node, number and nested fields', async () => {
    const own = await started.open({ customerId: `Customer:${customerId}` }, contactOfCustomer);
    const others = await started.open({ customerId: `Customer:${otherCustomerId}` }, contactOfOther);
    const { data, errors } = await started.post(
      `query ($node: ID!, $number: String!) {
        tickets { edges { node { id } } } node(id: $node) { id } ticketByNumber(number: $number) { id } }`,
      { node: others.id, number: others.number },
      { as: contactOfCustomer },
    );
    expect(errors).toBeUndefined();
    expect(data).toMatchObject({ node: null, ticketByNumber: null });
    const seen = JSON.stringify(data);
    expect(seen).toContain(own.id);
    expect(seen).not.toContain(others.id);
  });

  test('a colleague whom the contact may not see is null, not an error', async () => {
    const ticket = await started.open({ customerId: `Customer:${customerId}` });
    const claim = 'mutation ($input: ClaimTicketInput!) { claimTicket(input: $input) { __typename } }';
    await started.post(claim, { input: { id: ticket.id, idempotencyKey: randomUUID() } });
    const { data, errors } = await started.post(
      'query ($id: ID!) { node(id: $id) { ... on Ticket { assignee { displayName } openedBy { name person { displayName } } } } }',
      { id: ticket.id },
      { as: contactOfCustomer },
    );
    expect(errors).toBeUndefined();
    expect(data?.['node']).toEqual({ assignee: null, openedBy: { name: expect.any(String), person: null } });
  });
});
