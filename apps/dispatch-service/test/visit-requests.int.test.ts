import { quotaReserved } from '@aftercare/contracts/customer/entitlement';
import * as visit from '@aftercare/contracts/dispatch/visit-request';
import { visitRequestAmended, visitRequestWithdrawn } from '@aftercare/contracts/ticket/ticket-events';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { said } from './desks.js';
import { contactOf, customerId, id, manager, refusal, siteId, unitId } from './given.js';
import { listInput, look, lookOrder, requestVisit, start, ticketFacts, type Started } from './started.js';

import { v7 as uuid } from 'uuid';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());
afterEach(() => {
  Object.assign(said, { task: '更换服务器电源', covered: true, usedUp: false, ticketAway: false });
});

const boss = () => started.platform.as(manager());
const types = async (recordId: string) => (await started.facts(recordId)).map(({ type }) => type);

test('DSP-04: a ticket asks, dispatch shows words, place and clock; a repeated event adds nothing', async () => {
  const received = await requestVisit(started);
  expect(visit.visitsByIds.output.shape.items.element.strict().parse(received)).toMatchObject({
    state: 'REQUESTED',
    task: '更换服务器电源',
    siteName: '总部机房',
    unitId,
    arrivalClock: { targetMs: 7_200_000, stage: 'RUNNING', result: null },
  });
  expect(await types(received.id)).toEqual(['visitRequest.received']);
  const { rows } = await started.database.pool.query('SELECT 1 FROM visit_intake WHERE id = $1', [
    received.id,
  ]);
  expect(rows).toEqual([]);
});

test('DSP-10: while the ticket service is away a request waits, and its clock has run since it was made', async () => {
  said.ticketAway = true;
  const before = new Date();
  const coming = requestVisit(started);
  await eventually(async () => {
    const { rows } = await started.database.pool.query('SELECT 1 FROM visit_intake WHERE tries > 1');
    return rows.length === 1;
  });
  said.ticketAway = false;
  const received = await coming;
  expect(new Date(received.arrivalClock.startedAt).getTime()).toBeLessThan(before.getTime() + 2_000);
});

test('DSP-04: sent back, amended by the ticket, approved; withdrawn by the ticket', async () => {
  const ticketId = uuid();
  const { id: visitId } = await requestVisit(started, ticketId);
  await boss()(visit.sendBackVisit, { id: visitId, missing: '缺少机柜号' });
  said.task = '更换 3 号机柜电源';
  const asked = { ticket: ticketFacts, clocks: [], visitRequestId: visitId, siteId };
  const wish = { skillCodes: ['SERVER'], wishedFrom: null, wishedUntil: null };
  await started.tell('ticket', ticketId, 2, visitRequestAmended, { ...asked, ...wish });
  const amended = await eventually(async () => {
    const now = await look(started, visitId);
    return now?.state === 'REQUESTED' ? now : false;
  });
  expect(amended).toMatchObject({ task: '更换 3 号机柜电源', missing: null });
  const { workOrderId } = await boss()(visit.approveVisit, { id: visitId });
  await started.tell('ticket', ticketId, 3, visitRequestWithdrawn, asked);
  await eventually(async () => (await look(started, visitId))?.state === 'WITHDRAWN');
  expect((await lookOrder(started, workOrderId)).status).toBe('CANCELLED');
});

test('DSP-05: outside the agreement the quote comes first, and the customer answers it in the portal', async () => {
  said.covered = false;
  const { id: visitId } = await requestVisit(started);
  await expect(boss()(visit.approveVisit, { id: visitId })).rejects.toEqual(refusal('QUOTE_NEEDED'));
  await boss()(visit.quoteVisit, { id: visitId, amount: { amountMinor: 80_000, currency: 'CNY' } });
  const stranger = started.platform.as(contactOf(id(201)));
  await expect(stranger(visit.answerVisitQuote, { id: visitId, accepted: true })).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
  const { workOrderId } = await started.platform.as(contactOf())(visit.answerVisitQuote, {
    id: visitId,
    accepted: true,
  });
  expect(await lookOrder(started, workOrderId ?? '')).toMatchObject({ status: 'TO_ASSIGN', sequence: 1 });
  expect(await look(started, visitId)).toMatchObject({
    state: 'APPROVED',
    covered: false,
    quote: { accepted: true },
  });
});

test('CUS-04: used up, it is flagged and goes on; so when the reservation finds it used up', async () => {
  said.usedUp = true;
  const { id: visitId } = await requestVisit(started);
  await boss()(visit.approveVisit, { id: visitId });
  expect(await look(started, visitId)).toMatchObject({ state: 'APPROVED', covered: true, overrun: true });
  said.usedUp = false;
  const later = await requestVisit(started);
  await boss()(visit.approveVisit, { id: later.id });
  const use = {
    key: later.id,
    customerId,
    agreementId: id(700),
    service: 'ON_SITE',
    state: 'RESERVED',
  } as const;
  await started.tell('customer', later.id, 1, quotaReserved, { ...use, overrun: true });
  await eventually(async () => (await look(started, later.id))?.overrun === true);
});

test('DSP-10: the timer warns, breaches and escalates, each once', async () => {
  const { id: visitId } = await requestVisit(started);
  await started.database.pool.query(
    `UPDATE visit_request SET clock = jsonb_set(jsonb_set(clock, '{countingSince}', to_jsonb($2::text)), '{startedAt}', to_jsonb($2::text)) WHERE id = $1`,
    [visitId, new Date(Date.now() - 3 * 3_600_000).toISOString()],
  );
  await started.database.pool.query(`UPDATE timer SET try_at = now() WHERE key = $1`, [`arrival:${visitId}`]);
  const alarms = async () => (await started.facts(visitId)).filter(({ type }) => type.includes('arrival'));
  await eventually(async () => (await alarms()).length === 3);
  expect((await alarms()).map(({ data }) => data)).toMatchObject([
    { stage: 'WARNED_50', recipientIds: [id(1)] },
    { stage: 'WARNED_80', recipientIds: [id(1)] },
    { stage: 'BREACHED', recipientIds: [id(1), id(3)] },
  ]);
});

test.each(['QUEUE', 'REQUESTED_DESC'] as const)(
  'paging requests by %s gives each once; filters and search find',
  async (orderBy) => {
    const ticketId = uuid();
    const made = [
      await requestVisit(started, ticketId),
      await requestVisit(started),
      await requestVisit(started),
    ];
    const filter = { states: ['REQUESTED'], customerIds: [customerId] };
    const whole = (
      await boss()(visit.listVisits, listInput({ filter, orderBy, page: { first: 100 } }))
    ).nodes.map(({ node }) => node.id);
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await boss()(
        visit.listVisits,
        listInput({ filter, orderBy, page: { first: 2, after: cursor } }),
      );
      paged.push(...page.nodes.map(({ node }) => node.id));
      cursor = page.hasNextPage ? page.nodes.at(-1)?.cursor : undefined;
    } while (cursor !== undefined);
    expect(paged).toEqual(whole);
    expect(new Set(paged).size).toBe(paged.length);
    expect(paged).toEqual(expect.arrayContaining(made.map((each) => each.id)));
    expect(await boss()(visit.countVisits, visit.countVisits.input.parse({ filter }))).toEqual({
      count: paged.length,
    });
    const found = await boss()(
      visit.listVisits,
      listInput({ filter: { ticketIds: [ticketId] }, search: '机房 电源' }),
    );
    expect(found.nodes).toHaveLength(1);
  },
);
