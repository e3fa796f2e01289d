import { quotasOfAgreements } from '@aftercare/contracts/customer/entitlement';
import type { EventDefinition } from '@aftercare/contracts/define';
import * as visit from '@aftercare/contracts/dispatch/visit-request';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { transact } from '@aftercare/service-kit/transaction';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 as uuid } from 'uuid';
import { branchId, everybodysFile } from './given.js';
import { start, type Started } from './started.js';
import { visitDesk } from './visit-desk.js';

let started: Started;
beforeAll(async () => {
  started = await start([visitDesk]);
});
afterAll(() => started?.platform.stop());

type Told = readonly [EventDefinition, object?];

/** A visit of a customer with two included, and what dispatch tells of it. */
async function aVisit(covered = true) {
  const { id: customerId } = await started.register();
  const services = [{ service: 'ON_SITE', included: 2 }];
  const { id: agreementId } = await started.conclude(customerId, { services });
  const id = uuid();
  let version = 0;
  const desk = started.platform.services.get('dispatch')?.database;
  if (!desk) throw new Error('the visit desk was just started');
  const tell = async (...told: readonly Told[]) => {
    for (const [event, own = {}] of told) {
      const data = { ...own, visit: { ...facts, customerId, covered, agreementId } };
      await transact(desk, (tx) =>
        publish(tx, { id, version, facts: [fact(event, event.data.parse(data))] }),
      );
      version += 1;
    }
  };
  const left = async () => {
    const { items } = await started.platform.as(everybodysFile)(quotasOfAgreements, {
      agreementIds: [agreementId],
    });
    return items.map(({ reserved, consumed, left: rest }) => ({ reserved, consumed, left: rest }))[0];
  };
  return { id, customerId, tell, left };
}

const ordered = () => ({ workOrderId: uuid() });
const becomes = async (left: () => Promise<unknown>, wanted: object) => {
  await eventually(async () => JSON.stringify(await left()) === JSON.stringify(wanted));
};

test('DSP-09: reserved by the approval, kept by the next order, used once by the end of the request', async () => {
  const { id, tell, left } = await aVisit();
  await tell([visit.visitReceived], [visit.visitApproved, ordered()]);
  await becomes(left, { reserved: 1, consumed: 0, left: 1 });
  await tell([visit.visitNextOrdered, ordered()], [visit.visitSolved]);
  await becomes(left, { reserved: 0, consumed: 1, left: 1 });
  const told = await started.rows('SELECT 1 FROM outbox WHERE aggregate_id = $1', [id]);
  expect(told).toHaveLength(4); // reserved, moved to the first order, to the next, consumed
  await tell([visit.visitSolved]); // told again under a new version, as by a replay
  await tell([visit.visitAmended]);
  const seen = `SELECT 1 FROM timeline_entry WHERE record_id = $1 AND event = 'visitRequest.solved'`;
  await eventually(async () => (await started.rows(seen, [id])).length === 2);
  expect(await left()).toEqual({ reserved: 0, consumed: 1, left: 1 });
});

test('DSP-09: given back when the request is withdrawn; before the approval nothing was taken', async () => {
  const approved = await aVisit();
  await approved.tell([visit.visitReceived], [visit.visitApproved, ordered()]);
  await becomes(approved.left, { reserved: 1, consumed: 0, left: 1 });
  await approved.tell([visit.visitWithdrawn]);
  await becomes(approved.left, { reserved: 0, consumed: 0, left: 2 });
});

test('DSP-05: what the customer pays for takes nothing from the agreement', async () => {
  const { id, tell, left } = await aVisit(false);
  await tell([visit.visitReceived], [visit.visitApproved, ordered()], [visit.visitSolved]);
  const seen = `SELECT 1 FROM timeline_entry WHERE record_id = $1 AND event = 'visitRequest.solved'`;
  await eventually(async () => (await started.rows(seen, [id])).length === 1);
  expect(await left()).toEqual({ reserved: 0, consumed: 0, left: 2 });
});

const facts = {
  state: 'APPROVED',
  ticketId: uuid(),
  ticketNumber: 'T10001',
  customerName: '晨光公司',
  customerLevel: 'REGULAR',
  unitId: branchId,
  siteId: uuid(),
  contactId: null,
  installationId: null,
  travelZone: 'IN_CITY',
  priority: 'P2',
  overrun: false,
  orderCount: 1,
  engineerId: null,
  arrival: {
    targetMs: 7_200_000,
    startedAt: '2026-03-03T02:00:00.000Z',
    dueAt: '2026-03-03T04:00:00.000Z',
    stoppedAt: null,
    stage: 'RUNNING',
    result: null,
  },
};
