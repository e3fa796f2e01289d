import * as conversation from '@aftercare/contracts/ticket/conversation';
import { explainTicketClock } from '@aftercare/contracts/ticket/clock-explain';
import * as queries from '@aftercare/contracts/ticket/ticket-queries';
import { ticketView } from '@aftercare/contracts/ticket/ticket-view';
import * as work from '@aftercare/contracts/ticket/work-commands';
import type { Caller } from '@aftercare/contracts/caller';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { deskOf, input, notification } from './desk.js';
import { agent, contact, customerId, id, refused, unitId } from './given.js';
import { everything, hotline, start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());

const { as, asContact, one, worked } = deskOf(() => started);

test('TKT-12: contacts get the public words only, by whatever way they ask', async () => {
  const ticketId = await worked();
  const { entryId } = await as()(conversation.noteOnTicket, {
    id: ticketId,
    body: '客户难缠',
    mentionedIds: [],
  });
  await as()(conversation.replyOnTicket, { id: ticketId, body: '请重启', articleIds: [] });
  const rang = { id: ticketId, direction: 'OUTBOUND', result: 'TALKED', note: '已联系' } as const;
  await as()(conversation.logCall, rang);
  const list = input(conversation.listConversation, { ticketId, page: {} });
  const kinds = (page: { nodes: { node: { kind: string } }[] }) => page.nodes.map(({ node }) => node.kind);
  expect(kinds(await as()(conversation.listConversation, list))).toEqual(
    'CUSTOMER_MESSAGE STEP STEP STEP NOTE REPLY CALL'.split(' '),
  );
  expect(kinds(await asContact()(conversation.listConversation, list))).toEqual([
    'CUSTOMER_MESSAGE',
    'REPLY',
  ]);
  const notes = { ...list, kinds: ['NOTE', 'CALL'] as ('NOTE' | 'CALL')[] };
  expect(kinds(await asContact()(conversation.listConversation, notes))).toEqual([]);
  expect((await asContact()(conversation.entriesByIds, { ids: [entryId] })).items).toEqual([]);
  expect((await as()(conversation.entriesByIds, { ids: [entryId] })).items).toHaveLength(1);
  const stranger = started.platform.as(contact(id(201)));
  await expect(stranger(conversation.listConversation, list)).rejects.toEqual(
    refused('NOT_FOUND', 'ticketId'),
  );
  const foreign = { ...rang, contactId: id(9) };
  await expect(as()(conversation.logCall, foreign)).rejects.toEqual(refused('NOT_FOUND', 'contactId'));
});

test('COM-03: contacts do not see how the vendor works', async () => {
  const ticketId = await worked();
  const [seen] = (await asContact()(queries.ticketsByIds, { ids: [ticketId] })).items;
  expect(ticketView.strict().parse(seen)).toMatchObject({
    unitId: null,
    customer: { id: customerId, unitId: null },
    gaps: [],
    proposedNextSteps: [],
    failedAttempts: 0,
    reassignCount: 0,
    priorityOverrideReason: null,
  });
  expect((await one(ticketId)).gaps).not.toEqual([]);
});

test('TKT-11: what is offered is what each may do on this very ticket', async () => {
  const ticketId = await worked();
  const offers = async (caller: Caller) => {
    const { items } = await started.platform.as(caller)(queries.ticketActions, { ids: [ticketId] });
    return new Map(items[0]?.actions.map(({ action, reasonCode }) => [action, reasonCode]));
  };
  const mine = await offers(hotline());
  expect(mine.get('WAIT')).toBeNull();
  expect(mine.get('START')).toBe('ILLEGAL_STEP');
  expect(mine.get('RESOLVE')).toBe('NO_SOLUTION_PROPOSED');
  const customers = await offers(contact());
  expect(customers.get('REPLY')).toBeNull();
  expect(customers.get('WAIT')).toBe('NOT_ALLOWED');
  expect(customers.get('CONFIRM')).toBe('ILLEGAL_STEP');
  // reads everything, but works on their own tickets only
  const reader = await offers(agent(5, { TICKET_READ: 'ALL', TICKET_WORK: 'OWN' }));
  expect(reader.get('WAIT')).toBe('NOT_ALLOWED');
  expect((await offers(agent(1, { TICKET_READ: 'ALL', TICKET_WORK: 'OWN' }))).get('WAIT')).toBeNull();
  expect((await offers({ ...hotline(9), unitId: id(101) })).size).toBe(0);
});

test('TKT-08: a clock explains itself without a hole; TKT-10: units and people exist', async () => {
  const ticketId = await worked();
  const { clocks } = await one(ticketId);
  const plan = clocks.find(({ kind }) => kind === 'PLAN');
  const { derivation, history } = await as()(explainTicketClock, { ticketId, clockId: plan?.id ?? '' });
  expect(derivation).toMatchObject({ due: plan?.dueAt, target: { ruleId: 'STANDARD/4' } });
  const { steps } = derivation;
  expect(steps.slice(1).map(({ from }) => from)).toEqual(steps.slice(0, -1).map(({ to }) => to));
  expect(history[0]?.what).toBe('STARTED');
  await expect(as()(explainTicketClock, { ticketId, clockId: id(9) })).rejects.toEqual(
    refused('NOT_FOUND', 'clockId'),
  );
  const away = { id: ticketId, note: '转', unitId: id(999) };
  await expect(as()(work.handOverTicket, away)).rejects.toEqual(refused('UNIT_UNKNOWN', 'unitId'));
  await as()(work.escalateTicket, { id: ticketId, assigneeId: id(4), reason: '需要专家' });
  expect(await one(ticketId)).toMatchObject({ assigneeId: id(4), unitId, status: 'ASSIGNED' });
});

test('COM-08: the history is for those who may read the ticket; the chain is verified by right', async () => {
  const ticketId = await worked();
  const history = input(queries.ticketAudit, { recordKind: 'ticket', recordId: ticketId, page: {} });
  const { nodes } = await as()(queries.ticketAudit, history);
  expect(nodes.map(({ node }) => node.action)).toEqual([
    'ticket.ticket.start',
    'ticket.ticket.claim',
    'ticket.ticket.triage',
    'ticket.ticket.open',
  ]);
  const stranger = started.platform.as({ ...hotline(9), unitId: id(101) });
  await expect(stranger(queries.ticketAudit, history)).rejects.toEqual(refused('NOT_FOUND', 'recordId'));
  for (const other of [{ recordKind: 'category' }, { recordKind: 'toString' }, { recordId: 'x' }]) {
    await expect(as()(queries.ticketAudit, { ...history, ...other })).rejects.toEqual(
      refused('NOT_FOUND', 'recordId'),
    );
  }
  const auditor = started.platform.as(agent(1, { ...everything, AUDIT_READ: 'ALL' }));
  expect((await auditor(queries.ticketAuditVerify, {})).intact).toBe(true);
  await expect(as()(queries.ticketAuditVerify, {})).rejects.toEqual(refused('NOT_ALLOWED'));
});

test('architecture §10.7: the snapshot pages through all tickets once, for services alone', async () => {
  const reader = started.platform.as(notification);
  const seen: string[] = [];
  let cursor: string | undefined;
  do {
    const page = await reader(queries.ticketSnapshot, { page: { first: 3, after: cursor } });
    seen.push(...page.nodes.map(({ node }) => node.id));
    cursor = page.hasNextPage ? page.nodes.at(-1)?.cursor : undefined;
  } while (cursor !== undefined);
  expect(seen).toEqual([...new Set(seen)].sort());
  expect(seen).toHaveLength(await started.count('ticket'));
  await expect(as()(queries.ticketSnapshot, { page: { first: 3 } })).rejects.toEqual(refused('NOT_ALLOWED'));
});
