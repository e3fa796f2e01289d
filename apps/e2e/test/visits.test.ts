import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { contactOf } from './support/contact.js';
import { mailTo } from './support/mails.js';
import { startWorld, type World } from './support/platform.js';
import { done, solve } from './support/ticket.js';
import {
  askedVisit,
  onOrder,
  onVisit,
  ordersOf,
  patience,
  visited,
  visitOf,
  visitQuota,
  visitsOf,
  worked,
} from './support/visit.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 240_000);
afterAll(() => world.stop());

const hour = 3_600_000;
const person = (login: string) => `Person:${world.organisation.personIds.get(login)}`;
const inHours = (hours: number) => new Date(Date.now() + hours * hour).toISOString();

/** What the ticket shows of its visit, once it has come so far. */
const ticketShows = async (ticketId: string, state: string) => {
  const client = await world.as('engineer');
  return eventually(async () => {
    const { node } = await client.get<{
      node: { status: string; visitRequest: { id: string; state: string; missing: string | null } };
    }>('query ($id: ID!) { node(id: $id) { ... on Ticket { status visitRequest { id state missing } } } }', {
      id: ticketId,
    });
    expect(node.visitRequest.state).toBe(state);
    return node;
  }, patience);
};

const quotaBecomes = (expected: object) =>
  eventually(async () => {
    expect(await visitQuota(world, 1)).toMatchObject(expected);
    return true;
  }, patience);

/** A request that was approved, with its first order. */
async function approvedVisit(index: number) {
  const asked = await askedVisit(world, index);
  const manager = await world.as('manager');
  const { visit, code } = await onVisit(manager, 'approveVisit', { id: asked.visitId });
  expect(code).toBeUndefined();
  return { ...asked, orderId: visit.workOrders[0]?.id ?? '' };
}

test('DSP-04, DSP-10, TKT-18: sent back for missing data, amended by the ticket, approved with an order; the agreed time of arrival runs', async () => {
  const { ticket, wish, visitId } = await askedVisit(world, 0);
  const manager = await world.as('manager');
  expect(await visitOf(manager, ticket.id)).toMatchObject({
    state: 'REQUESTED',
    task: wish.task,
    arrivalClock: { targetMs: 2 * hour, result: null },
  });
  await onVisit(manager, 'sendBackVisit', { id: visitId, missing: '缺少机柜号' });
  expect((await ticketShows(ticket.id, 'SENT_BACK')).visitRequest.missing).toBe('缺少机柜号');
  const engineer = await world.as('engineer');
  await done(engineer, 'amendVisitRequest', { ...wish, task: '更换 3 号机柜的加密锁' });
  await eventually(async () => (await visitOf(manager, ticket.id)).state === 'REQUESTED', patience);
  const { visit } = await onVisit(manager, 'approveVisit', { id: visitId });
  expect(visit).toMatchObject({
    state: 'APPROVED',
    task: '更换 3 号机柜的加密锁',
    missing: null,
    covered: true,
    overrun: false,
    workOrders: [{ status: 'TO_ASSIGN', sequence: 1, engineer: null }],
  });
  await ticketShows(ticket.id, 'APPROVED');
});

test('DSP-05: outside an agreement the quote comes first; the customer accepts it, and an order is made', async () => {
  const { ticket, visitId } = await askedVisit(world, 3);
  const manager = await world.as('manager');
  expect((await onVisit(manager, 'approveVisit', { id: visitId })).code).toBe('QUOTE_NEEDED');
  const amount = { amountMinor: 80_000, currency: 'CNY' };
  expect((await onVisit(manager, 'quoteVisit', { id: visitId, amount })).visit).toMatchObject({
    state: 'QUOTED',
    quote: { accepted: null },
  });
  const stranger = await contactOf(world, 0);
  const foreign = await onVisit(stranger, 'answerVisitQuote', { id: visitId, accepted: true });
  expect(foreign.code).toBe('NOT_FOUND');
  const contact = await contactOf(world, 3);
  const { visit } = await onVisit(contact, 'answerVisitQuote', { id: visitId, accepted: true });
  expect(visit).toMatchObject({ state: 'APPROVED', covered: false, quote: { accepted: true } });
  expect(await ordersOf(manager, ticket.id)).toMatchObject([{ status: 'TO_ASSIGN' }]);
});

test('DSP-06: engineers are suggested with reasons; who has the skill comes first, who lacks it is not suitable', async () => {
  const manager = await world.as('manager');
  const base = { latitude: 31.2, longitude: 121.4 };
  const skills = { personId: person('field2'), skillCodes: ['DATABASE'], base };
  const set = await manager.change('setEngineerSkills', skills, '... on EngineerChanged { version }');
  expect(set.code).toBeUndefined();
  const { orderId } = await approvedVisit(0);
  const { node } = await manager.get<{
    node: { suggestions: { person: { id: string }; suitable: boolean; reasons: { code: string }[] }[] };
  }>(
    'query ($id: ID!) { node(id: $id) { ... on WorkOrder { suggestions { person { id } suitable reasons { code } } } } }',
    { id: orderId },
  );
  const seen = node.suggestions.map(({ person: { id }, suitable, reasons }) => ({
    id,
    suitable,
    codes: reasons.map(({ code }) => code),
  }));
  expect(seen[0]).toMatchObject({ id: person('field2'), suitable: true });
  expect(seen[0]?.codes).toEqual(expect.arrayContaining(['SKILLS_MATCH', 'NEAR', 'IN_TIME', 'SAME_UNIT']));
  const lacking = seen.find(({ id }) => id === person('field'));
  expect(lacking).toMatchObject({ suitable: false });
  expect(lacking?.codes).toContain('SKILL_MISSING');
});

test('DSP-07, DSP-08, DSP-09, DSP-10, TKT-18, CUS-04: declined, accepted, visited twice, signed and written off; one visit of the quota is used, and the ticket goes on', async () => {
  const before = await visitQuota(world, 1);
  const { ticket, orderId: id } = await approvedVisit(1);
  const reservedOnce = { reserved: (before?.reserved ?? 0) + 1, consumed: before?.consumed };
  await quotaBecomes(reservedOnce);
  const [manager, first, second] = [
    await world.as('manager'),
    await world.as('field'),
    await world.as('field2'),
  ];

  await worked(manager, 'assignWorkOrder', { id, engineerId: person('field') });
  const declined = await worked<{ declines: object[] }>(
    first,
    'declineWorkOrder',
    { id, reason: 'NO_TIME', note: '在另一客户处' },
    'declines { reason person { id } }',
  );
  expect(declined).toMatchObject({
    status: 'TO_ASSIGN',
    engineer: null,
    declines: [{ reason: 'NO_TIME', person: { id: person('field') } }],
  });
  await worked(manager, 'assignWorkOrder', { id, engineerId: person('field2') });
  await worked(second, 'acceptWorkOrder', { id });
  await worked(second, 'recordCustomerContact', { id, result: 'TALKED' });
  const window = { id, from: inHours(-0.5), until: inHours(1) };
  expect((await worked(second, 'appointWorkOrder', window)).status).toBe('APPOINTED');
  await ticketShows(ticket.id, 'APPOINTED');
  expect((await onOrder(second, 'appointWorkOrder', window)).code).toBe('REASON_NEEDED');
  expect(await visited(second, id, false)).toMatchObject({ status: 'REPORTED', punctual: true });
  expect((await visitOf(manager, ticket.id)).arrivalClock.result).toBe('MET');
  const foreign = await onOrder(second, 'writeOffWorkOrder', { id, solved: false, note: '缺件' });
  expect(foreign.code).toBe('NOT_ALLOWED');
  const unsigned = { id, solved: false, next: 'NEXT_ORDER' };
  expect((await onOrder(manager, 'writeOffWorkOrder', unsigned)).code).toBe('NOTE_NEEDED');
  await worked(manager, 'writeOffWorkOrder', { ...unsigned, note: '缺备件，未签字' });

  const [, next] = (await visitOf(manager, ticket.id)).workOrders;
  expect(next).toMatchObject({ status: 'TO_ASSIGN', sequence: 2 });
  const again = next?.id ?? '';
  await worked(manager, 'assignWorkOrder', { id: again, engineerId: person('field2') });
  await worked(second, 'acceptWorkOrder', { id: again });
  await visited(second, again, true);
  const strokes = { id: again, method: 'SIGNATURE', signerName: '王敏2', strokes: 'M10 20L30 40' };
  expect((await worked(second, 'signWorkOrder', strokes)).status).toBe('SIGNED');
  await worked(manager, 'writeOffWorkOrder', { id: again, solved: true });
  expect((await onOrder(manager, 'writeOffWorkOrder', { id: again, solved: true })).code).toBe(
    'ILLEGAL_STEP',
  );

  const visit = await visitOf(manager, ticket.id);
  expect(visit.state).toBe('SOLVED');
  expect(visit.workOrders.map(({ status }) => status)).toEqual(['WRITTEN_OFF', 'WRITTEN_OFF']);
  const usedOnce = { reserved: before?.reserved, consumed: (before?.consumed ?? 0) + 1 };
  await quotaBecomes(usedOnce);
  expect((await ticketShows(ticket.id, 'SOLVED')).status).toBe('IN_PROGRESS');
  expect((await solve(await world.as('engineer'), ticket.id)).status).toBe('RESOLVED');
});

test('DSP-08, DSP-09: signed by the mailed code, escalated to headquarters, and followed there until it is solved', async () => {
  const { ticket, visitId, orderId: id } = await approvedVisit(0);
  const [manager, field] = [await world.as('manager'), await world.as('field')];
  await worked(manager, 'assignWorkOrder', { id, engineerId: person('field') });
  await worked(field, 'acceptWorkOrder', { id });
  await visited(field, id, false);
  await worked(field, 'sendSignCode', { id });
  const { text } = await mailTo(world, 'wang1@customer.example', /验证码|确认码|签/);
  const [code] = /\b\d{6}\b/.exec(text) ?? [];
  const byCode = { id, method: 'CODE', signerName: '王敏1' };
  const wrong = code === '000000' ? '000001' : '000000';
  expect((await onOrder(field, 'signWorkOrder', { ...byCode, code: wrong })).code).toBe('SIGN_CODE_WRONG');
  expect((await worked(field, 'signWorkOrder', { ...byCode, code })).status).toBe('SIGNED');
  await worked(manager, 'writeOffWorkOrder', { id, solved: false, next: 'ESCALATE', note: '总部处理' });
  expect((await visitOf(manager, ticket.id)).state).toBe('ESCALATED');
  await ticketShows(ticket.id, 'UNSOLVED');
  const { visit } = await onVisit(manager, 'solveVisit', { id: visitId, note: '总部已解决' });
  expect(visit.state).toBe('SOLVED');
});

test('DSP-04: parts are sent instead of a person, and end the request without an order', async () => {
  const { ticket, visitId: id } = await askedVisit(world, 0);
  const manager = await world.as('manager');
  const sent = await onVisit(manager, 'sendParts', { id, parts: '加密锁一个' });
  expect(sent.visit.state).toBe('PARTS_SENT');
  const solved = await onVisit(manager, 'solveVisit', { id, note: '客户已自行更换' });
  expect(solved.visit).toMatchObject({ state: 'SOLVED', workOrders: [] });
  expect(await ordersOf(manager, ticket.id)).toEqual([]);
});

test('COM-03, DSP-06: an engineer sees the own orders alone, and another branch sees nothing of the visit', async () => {
  const { ticket, visitId, orderId } = await approvedVisit(0);
  const manager = await world.as('manager');
  await worked(manager, 'assignWorkOrder', { id: orderId, engineerId: person('field') });
  expect(await ordersOf(await world.as('field'), ticket.id)).toMatchObject([{ id: orderId }]);
  const colleague = await world.as('field2');
  expect(await ordersOf(colleague, ticket.id)).toEqual([]);
  expect((await onOrder(colleague, 'acceptWorkOrder', { id: orderId })).code).toBe('NOT_FOUND');
  const elsewhere = await world.as('elsewhere-manager');
  expect(await visitsOf(elsewhere, ticket.id)).toEqual([]);
  expect(await ordersOf(elsewhere, ticket.id)).toEqual([]);
  expect((await onVisit(elsewhere, 'sendBackVisit', { id: visitId, missing: '-' })).code).toBe('NOT_FOUND');
  for (const id of [visitId, orderId]) {
    const { node } = await elsewhere.get('query ($id: ID!) { node(id: $id) { id } }', { id });
    expect(node).toBeNull();
  }
});
