import * as visit from '@aftercare/contracts/dispatch/visit-request';
import * as order from '@aftercare/contracts/dispatch/work-order';
import { workOrderView } from '@aftercare/contracts/dispatch/work-order-view';
import { personDeactivated } from '@aftercare/contracts/identity/person';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { said } from './desks.js';
import { engineer, id, manager, refusal, unitId } from './given.js';
import { look, lookOrder, reportedOrder, requestVisit, start, type Started, heldBack } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());
afterEach(() => {
  Object.assign(said, { task: '更换服务器电源', covered: true, usedUp: false, ticketAway: false });
});

const boss = () => started.platform.as(manager());
const field = (n = 11) => started.platform.as(engineer(n));
const types = async (recordId: string) => (await started.facts(recordId)).map(({ type }) => type);

test('DSP-06 … DSP-09: from the request to the write-off; a repeated command has one effect', async () => {
  const { visitId, id: orderId } = await reportedOrder(started);
  expect(await look(started, visitId)).toMatchObject({ arrivalClock: { result: 'MET' } });
  const signing = { id: orderId, method: 'SIGNATURE', signerName: '王芳', strokes: 'M10 20L30 40' } as const;
  const key = { idempotencyKey: `sign-${orderId}` };
  expect(await field()(order.signWorkOrder, signing, key)).toEqual(
    await field()(order.signWorkOrder, signing, key),
  );
  const written = order.writeOffWorkOrder.input.parse({ id: orderId, solved: true });
  await expect(field()(order.writeOffWorkOrder, written)).rejects.toEqual(refusal('NOT_ALLOWED'));
  await boss()(order.writeOffWorkOrder, written);
  expect(workOrderView.strict().parse(await lookOrder(started, orderId))).toMatchObject({
    status: 'WRITTEN_OFF',
    signature: { method: 'SIGNATURE', strokes: 'M10 20L30 40' },
    arrivedPlace: { latitude: 31.2 },
  });
  expect(await types(orderId)).toEqual([
    'workOrder.created',
    'workOrder.assigned',
    'workOrder.accepted',
    'workOrder.departed',
    'workOrder.arrived',
    'workOrder.begun',
    'workOrder.reported',
    'workOrder.signed',
    'workOrder.writtenOff',
  ]);
  expect(await types(visitId)).toEqual([
    'visitRequest.received',
    'visitRequest.approved',
    'visitRequest.arrived',
    'visitRequest.solved',
  ]);
  expect(JSON.stringify([await started.facts(orderId), await started.facts(visitId)])).not.toMatch(
    /电源|王芳/,
  );
});

test('DSP-09: of two who write off at once one is told; the request has one end and one next order', async () => {
  const { visitId, id: orderId } = await reportedOrder(started);
  const input = { id: orderId, solved: false, next: 'NEXT_ORDER', note: '未签字' } as const;
  const outcomes = await heldBack(started, visitId, () =>
    Promise.allSettled([boss()(order.writeOffWorkOrder, input), boss()(order.writeOffWorkOrder, input)]),
  );
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect((await look(started, visitId))?.workOrderIds).toHaveLength(2);
  expect((await types(visitId)).filter((type) => type === 'visitRequest.nextOrdered')).toHaveLength(1);
});

test('DSP-06: of two managers who assign at once one gets it', async () => {
  const { id: visitId } = await requestVisit(started);
  const { workOrderId } = await boss()(visit.approveVisit, { id: visitId });
  const outcomes = await heldBack(started, visitId, () =>
    Promise.allSettled(
      [11, 12, 13].map((n) => boss()(order.assignWorkOrder, { id: workOrderId, engineerId: id(n) })),
    ),
  );
  const lost = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  expect(lost).toEqual([refusal('ALREADY_ASSIGNED'), refusal('ALREADY_ASSIGNED')]);
  await expect(
    boss()(order.assignWorkOrder, { id: workOrderId, engineerId: id(12), expectedVersion: 1 }),
  ).rejects.toMatchObject({ code: 'VERSION_CONFLICT', params: { expected: 1, current: 2 } });
  await expect(
    boss()(order.assignWorkOrder, { id: workOrderId, engineerId: id(20), expectedVersion: 2 }),
  ).rejects.toEqual(refusal('NOT_AN_ENGINEER'));
});

test('DSP-08: signed by a code that only the mail knows; after five tries it is void', async () => {
  const { id: orderId } = await reportedOrder(started);
  await field()(order.sendSignCode, { id: orderId });
  await expect(field()(order.signCodeOfWorkOrder, { id: orderId })).rejects.toEqual(refusal('NOT_ALLOWED'));
  const notification = started.platform.as({ kind: 'service', id: 'notification' });
  const { code } = await notification(order.signCodeOfWorkOrder, { id: orderId });
  const { rows } = await started.database.pool.query('SELECT * FROM work_order WHERE id = $1', [orderId]);
  expect(JSON.stringify(rows)).not.toContain(`"${code}"`);
  const wrong = code === '000000' ? '000001' : '000000';
  const sign = (guess: string) =>
    field()(order.signWorkOrder, { id: orderId, method: 'CODE', signerName: '王芳', code: guess });
  for (let n = 0; n < 5; n += 1) await expect(sign(wrong)).rejects.toEqual(refusal('SIGN_CODE_WRONG'));
  await expect(sign(code)).rejects.toEqual(refusal('SIGN_CODE_USED_UP'));
  await field()(order.sendSignCode, { id: orderId });
  const again = await notification(order.signCodeOfWorkOrder, { id: orderId });
  await sign(again.code);
  expect(await lookOrder(started, orderId)).toMatchObject({
    status: 'SIGNED',
    signature: { method: 'CODE' },
  });
});

test('DSP-09: what somebody who leaves has not begun goes back to the manager', async () => {
  const { id: visitId } = await requestVisit(started);
  const { workOrderId } = await boss()(visit.approveVisit, { id: visitId });
  await boss()(order.assignWorkOrder, { id: workOrderId, engineerId: id(13) });
  const facts = { unitId, roleCodes: ['FIELD_ENGINEER'], active: false, handOverToId: null };
  await started.tell('identity', id(13), 1, personDeactivated, facts);
  await eventually(async () => (await lookOrder(started, workOrderId)).status === 'TO_ASSIGN');
  expect((await lookOrder(started, workOrderId)).declines).toMatchObject([
    { personId: id(13), reason: 'ABSENT' },
  ]);
});
