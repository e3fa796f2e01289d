import type { EventDefinition } from '@aftercare/contracts/define';
import type { OrderFactsTold } from './visit-desk.js';
import * as visit from '@aftercare/contracts/dispatch/visit-request';
import * as order from '@aftercare/contracts/dispatch/work-order-events';
import { visitRequestsByIds } from '@aftercare/contracts/ticket/visit-request';
import {
  assignTicket,
  claimTicket,
  requestVisit,
  startTicket,
} from '@aftercare/contracts/ticket/work-commands';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { siteId } from './customer-desk.js';
import { customerId } from './given.js';
import { hotline, start, type Started } from './started.js';
import { orderFacts, visitDesk, visitFacts } from './visit-desk.js';

let started: Started;
beforeAll(async () => {
  started = await start([visitDesk]);
});
afterAll(() => started?.platform.stop());

/** A ticket with a request for a visit, and what dispatch tells of it. */
async function aVisit() {
  const as = started.platform.as(hotline());
  const { id: ticketId } = await started.open({ customerId });
  await as(claimTicket, { id: ticketId });
  await as(startTicket, { id: ticketId });
  const wish = { id: ticketId, siteId, task: '更换电源', skillCodes: [] };
  const { visitRequestId: id } = await as(requestVisit, wish);
  const orderId = uuid();
  let [ofVisit, ofOrder] = [0, 0];
  const shows = async (state: string) => {
    await eventually(async () => {
      const { items } = await started.platform.as({ kind: 'service', id: 'dispatch' })(visitRequestsByIds, {
        ids: [id],
      });
      return items[0]?.state === state;
    });
  };
  return {
    ticketId,
    shows,
    request: (
      event: EventDefinition<string, typeof visit.visitSolved.data>,
      state: 'SENT_BACK' | 'ESCALATED' | 'SOLVED',
    ) => started.tell(event, id, (ofVisit += 1), { visit: { ...visitFacts, ticketId, customerId, state } }),
    order: (
      event: EventDefinition<string, typeof order.workOrderCreated.data>,
      status: OrderFactsTold['status'],
      own: object = {},
    ) => {
      const facts = { ...orderFacts, ticketId, customerId, visitRequestId: id, status };
      return started.tell(event, orderId, (ofOrder += 1), { ...facts, ...own });
    },
  };
}

test('TKT-18: the ticket shows how far the visit is, and goes on when it is written off', async () => {
  const { request, order: step, shows, ticketId } = await aVisit();
  await step(order.workOrderCreated, 'TO_ASSIGN');
  await shows('APPROVED');
  await step(order.workOrderAssigned, 'ASSIGNED', { previousEngineerId: null });
  await shows('ASSIGNED');
  const [from, until] = ['2099-01-05T01:00:00.000Z', '2099-01-05T03:00:00.000Z'];
  await step(order.workOrderAppointed, 'APPOINTED', { from, until, rescheduled: false });
  await shows('APPOINTED');
  await step(order.workOrderArrived, 'ARRIVED', { at: from, punctual: true });
  await shows('ON_SITE');
  await step(order.workOrderReported, 'REPORTED', { solved: true });
  await shows('REPORTED');
  await request(visit.visitSolved, 'SOLVED');
  await shows('SOLVED');
  const told = (await started.facts(ticketId)).filter(({ type }) => type === 'ticket.visitProgressed');
  expect(told).toHaveLength(6);
  // late news of what has ended changes nothing, and stops nothing behind it
  await step(order.workOrderAssigned, 'ASSIGNED', { previousEngineerId: null });
  const again = await aVisit();
  await again.request(visit.visitSentBack, 'SENT_BACK');
  await again.shows('SENT_BACK');
  await shows('SOLVED');
});

test('TKT-18: escalated to headquarters, the ticket goes on and can ask for another visit', async () => {
  const { request, shows, ticketId } = await aVisit();
  await request(visit.visitEscalated, 'ESCALATED');
  await shows('UNSOLVED');
  const as = started.platform.as(hotline());
  const wish = { id: ticketId, siteId, task: '再次上门', skillCodes: [] };
  await expect(as(requestVisit, wish)).resolves.toMatchObject({ id: ticketId });
  await as(assignTicket, { id: ticketId, assigneeId: hotline(2).id });
});
