import * as visit from '@aftercare/contracts/dispatch/visit-request';
import * as order from '@aftercare/contracts/dispatch/work-order-events';
import * as ticket from '@aftercare/contracts/ticket/ticket-events';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { addContact, addPerson } from './desks.js';
import { id, ticketFacts, unitId } from './given.js';
import { freshId, start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.stop());

async function only(address: string) {
  const mails = await eventually(() => {
    const found = started.mailsTo(address);
    return found.length > 0 && found;
  });
  expect(mails).toHaveLength(1);
  return mails[0]?.parsed;
}

const shared = {
  ticketId: id(500),
  ticketNumber: 'T3001',
  customerId: id(200),
  customerName: '晨光公司',
  customerLevel: 'REGULAR',
  unitId,
} as const;

const facts = (contactId: string | null, engineerId: string | null) => ({
  ...shared,
  contactId,
  engineerId,
  number: 'W3001',
  status: 'REPORTED' as const,
  visitRequestId: id(600),
  sequence: 1,
});

test('DSP-08: the code to sign by is mailed to the contact, and stands in no row', async () => {
  const contactId = addContact(351);
  const orderId = freshId();
  await started.tell(order.signCodeAsked, orderId, facts(contactId, id(1)));
  const mail = await only('contact351@example.com');
  expect(mail?.text).toContain('签字码：042137');
  expect(mail?.text).toContain('有效期至');
  const { rows } = await started.database.pool.query('SELECT to_jsonb(d) AS row FROM delivery d');
  expect(JSON.stringify(rows)).not.toContain('042137');
});

test('DSP-06, DSP-07: the engineer is told of an order, the contact of the window', async () => {
  const engineerId = addPerson(51);
  const contactId = addContact(352);
  const orderId = freshId();
  await started.tell(order.workOrderAssigned, orderId, {
    ...facts(contactId, engineerId),
    previousEngineerId: null,
  });
  const told = await only('colleague51@example.com');
  expect(told?.subject).toBe('派发单 W3001 已派给您');
  expect(told?.text).toContain(`https://desk.example/orders/WorkOrder%3A${orderId}`);
  const [from, until] = ['2026-03-03T02:00:00.000Z', '2026-03-03T04:00:00.000Z'];
  const window = { from, until, rescheduled: false };
  await started.tell(order.workOrderAppointed, orderId, { ...facts(contactId, engineerId), ...window });
  expect((await only('contact352@example.com'))?.text).toContain('2026年3月3日 GMT+8 10:00:00');
});

test('DSP-10: a late arrival alarms whom the rule names', async () => {
  const managerId = addPerson(52);
  const arrival = {
    targetMs: 7_200_000,
    startedAt: '2026-03-03T02:00:00.000Z',
    dueAt: '2026-03-03T04:00:00.000Z',
    stoppedAt: null,
    stage: 'BREACHED',
    result: null,
  } as const;
  const request = {
    ...shared,
    state: 'APPROVED',
    siteId: id(400),
    contactId: null,
    installationId: null,
    travelZone: 'IN_CITY',
    priority: 'P1',
    covered: true,
    agreementId: null,
    overrun: false,
    orderCount: 1,
    engineerId: null,
    arrival,
  } as const;
  const visitId = freshId();
  await started.tell(visit.arrivalBreached, visitId, {
    visit: request,
    stage: 'BREACHED',
    recipientIds: [managerId],
  });
  const mail = await only('colleague52@example.com');
  expect(mail?.subject).toBe('工单 T3001：上门到达已超时');
  expect(mail?.text).toContain('GMT+8 12:00:00');
  expect(mail?.text).toContain(`https://desk.example/visits/Visit%3A${visitId}`);
});

test('DSP-07: an order that is declined goes to the managers named, who assign it anew', async () => {
  const managerId = addPerson(53);
  const orderId = freshId();
  const declined = { personId: id(1), reason: 'NO_TIME' as const, recipientIds: [managerId] };
  await started.tell(order.workOrderDeclined, orderId, { ...facts(null, null), ...declined });
  const mail = await only('colleague53@example.com');
  expect(mail?.subject).toBe('派发单 W3001 被工程师退回，请重新派工');
  expect(mail?.text).toContain(`https://desk.example/orders/WorkOrder%3A${orderId}`);
});

test('DSP-04, TKT-18: a request that is sent back goes to the engineer of the ticket', async () => {
  const assigneeId = addPerson(54);
  const progressed = (state: 'APPROVED' | 'SENT_BACK', number: string) => ({
    ticket: ticketFacts({ assigneeId, number }),
    clocks: [],
    visitRequestId: id(600),
    siteId: id(400),
    state,
  });
  await started.tell(ticket.visitProgressed, freshId(), progressed('APPROVED', 'T1002'));
  await started.tell(ticket.visitProgressed, freshId(), progressed('SENT_BACK', 'T1001'));
  const mail = await only('colleague54@example.com');
  expect(mail?.subject).toBe('工单 T1001 的上门申请被退回，请补充');
  expect(mail?.text).toContain('https://desk.example/tickets/T1001');
});
