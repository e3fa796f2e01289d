import { listDuties, putOnDuty, takeOffDuty } from '@aftercare/contracts/dispatch/duty';
import { setDutyRequirement } from '@aftercare/contracts/dispatch/duty-requirement';
import { listEngineers, setEngineerSkills } from '@aftercare/contracts/dispatch/engineer';
import { dispatchAudit, dispatchAuditVerify } from '@aftercare/contracts/dispatch/history';
import * as visit from '@aftercare/contracts/dispatch/visit-request';
import * as order from '@aftercare/contracts/dispatch/work-order';
import { coursePublished } from '@aftercare/contracts/training/course';
import { examPassed } from '@aftercare/contracts/training/exam';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, afterEach, beforeAll, expect, test } from '@jest/globals';
import { said } from './desks.js';
import { contactOf, engineer, farUnitId, id, manager, person, refusal, unitId } from './given.js';
import { listInput, reportedOrder, requestVisit, start, type Started } from './started.js';

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
const field = (n = 11) => started.platform.as(engineer(n));

test('DSP-06: engineers of unit and neighbours are suggested with reasons; after a decline the decliner comes last', async () => {
  await boss()(setEngineerSkills, {
    personId: id(11),
    skillCodes: ['SERVER'],
    base: { latitude: 31.2, longitude: 121.4 },
  });
  await boss()(setEngineerSkills, { personId: id(12), skillCodes: ['SERVER'] });
  const { id: visitId } = await requestVisit(started);
  const { workOrderId } = await boss()(visit.approveVisit, { id: visitId });
  const suggested = async () => (await boss()(order.suggestEngineers, { id: workOrderId, first: 10 })).items;
  const before = await suggested();
  expect(before.map(({ personId }) => personId).sort()).toEqual([11, 12, 13, 14].map(id));
  expect(before[0]).toMatchObject({ personId: id(11), suitable: true, distanceKm: expect.any(Number) });
  expect(
    before
      .filter(({ suitable }) => !suitable)
      .map(({ personId }) => personId)
      .sort(),
  ).toEqual([id(13), id(14)]);
  await boss()(order.assignWorkOrder, { id: workOrderId, engineerId: id(11) });
  await field()(order.declineWorkOrder, { id: workOrderId, reason: 'NO_TIME' });
  const ids = [workOrderId];
  expect((await field()(order.workOrdersByIds, { ids })).items).toMatchObject([{ status: 'TO_ASSIGN' }]);
  expect((await field()(order.workOrderActions, { ids })).items).toEqual([]);
  await expect(field()(order.acceptWorkOrder, { id: workOrderId })).rejects.toEqual(refusal('NOT_FOUND'));
  const suitable = (await suggested()).filter((each) => each.suitable);
  expect(suitable.map(({ personId }) => personId)).toEqual([id(12), id(11)]);
  const shown = (await boss()(listEngineers, {})).items.find(({ personId }) => personId === id(11));
  expect(shown).toMatchObject({ skillCodes: ['SERVER'], unitId });
});

test('COM-03: engineers see their own orders, managers their units, contacts their customer without our notes', async () => {
  const { visitId, id: orderId } = await reportedOrder(started);
  const seen = async (caller: Parameters<typeof started.platform.as>[0]) =>
    (await started.platform.as(caller)(order.workOrdersByIds, { ids: [orderId] })).items.length;
  expect(await Promise.all([engineer(11), engineer(12), manager()].map(seen))).toEqual([1, 0, 1]);
  const far = { ...manager(9), unitId: farUnitId };
  expect(await seen(far)).toBe(0);
  expect(await seen(contactOf(id(201)))).toBe(0);
  await expect(
    field(12)(
      order.reportWorkOrder,
      order.reportWorkOrder.input.parse({
        id: orderId,
        found: 'x',
        done: 'x',
        solved: true,
        workedFrom: '2026-01-01T00:00:00.000Z',
        workedUntil: '2026-01-01T01:00:00.000Z',
      }),
    ),
  ).rejects.toEqual(refusal('NOT_FOUND'));
  await expect(started.platform.as(far)(visit.approveVisit, { id: visitId })).rejects.toEqual(
    refusal('NOT_FOUND'),
  );
  await expect(started.platform.as(person(20, {}))(visit.listVisits, listInput({}))).rejects.toEqual(
    refusal('NOT_ALLOWED'),
  );
  await expect(
    started.platform.as({ kind: 'anonymous', id: 'anonymous', locale: 'zh-CN' })(
      visit.listVisits,
      listInput({}),
    ),
  ).rejects.toEqual(refusal('SIGN_IN_REQUIRED'));
  const own = (await started.platform.as(contactOf())(order.workOrdersByIds, { ids: [orderId] })).items[0];
  expect(own).toMatchObject({
    status: 'REPORTED',
    preparation: null,
    contacts: [],
    declines: [],
    arrivedPlace: null,
  });
  const offers = (await field()(order.workOrderActions, { ids: [orderId] })).items[0]?.actions ?? [];
  expect(offers.filter(({ allowed }) => allowed).map(({ action }) => action)).toEqual([
    'REPORT',
    'SEND_SIGN_CODE',
    'SIGN',
  ]);
});

test('DSP-03: the duty list, with the training gate, overlaps refused', async () => {
  await boss()(setDutyRequirement, { kind: 'FIELD', skillCodes: ['SAFETY'] });
  const turn = {
    kind: 'FIELD',
    personId: id(12),
    from: '2099-01-05T00:00:00.000Z',
    until: '2099-01-05T08:00:00.000Z',
  } as const;
  await expect(boss()(putOnDuty, turn)).rejects.toMatchObject({
    code: 'TRAINING_NOT_PASSED',
    params: { missing: 'SAFETY' },
  });
  await boss()(setEngineerSkills, { personId: id(12), skillCodes: ['SAFETY', 'SERVER'] });
  const outcomes = await Promise.allSettled([boss()(putOnDuty, turn), boss()(putOnDuty, turn)]);
  expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  const listed = async () =>
    (await boss()(listDuties, listDuties.input.parse({ filter: { personIds: [id(12)] }, page: {} }))).nodes;
  const [first] = await listed();
  expect(first?.node).toMatchObject({ kind: 'FIELD', unitId });
  await expect(boss()(putOnDuty, { ...turn, personId: id(15) })).rejects.toEqual(refusal('PERSON_UNKNOWN'));
  await boss()(takeOffDuty, { id: first?.node.id ?? '' });
  expect(await listed()).toEqual([]);
});

test('DSP-03: who has passed the course that a duty requires is let on it, as long as it holds', async () => {
  const courseId = uuid();
  const course = {
    code: 'HOTLINE_BASICS',
    state: 'PUBLISHED',
    edition: 1,
    kind: 'PRODUCT',
    level: 'BASIC',
    audiences: [],
    open: true,
  } as const;
  await started.tell(
    'training',
    courseId,
    1,
    coursePublished,
    coursePublished.data.parse({ ...course, requiredForDuty: ['HOTLINE'] }),
  );
  const put = (day: string) => {
    const [from, until] = [`2099-${day}T00:00:00.000Z`, `2099-${day}T08:00:00.000Z`];
    return boss()(putOnDuty, { kind: 'HOTLINE', personId: id(12), from, until });
  };
  const missing = { code: 'TRAINING_NOT_PASSED', params: { missing: 'HOTLINE_BASICS' } };
  await eventually(async () => {
    const outcome = await put('02-01')
      .then(async ({ id: dutyId }) => boss()(takeOffDuty, { id: dutyId }))
      .catch((error: unknown) => error);
    expect(outcome).toMatchObject(missing);
    return true;
  });
  const passed = examPassed.data.parse({
    personId: id(12),
    unitId,
    customerId: null,
    contactId: null,
    courseId,
    courseCode: 'HOTLINE_BASICS',
    enrolmentId: uuid(),
    attempt: 1,
    state: 'HANDED_IN',
    at: '2026-03-03T02:00:00.000Z',
    validUntil: '2099-03-01T00:00:00.000Z',
    requiredForDuty: ['HOTLINE'],
  });
  await started.tell('training', uuid(), 1, examPassed, passed);
  await eventually(async () => (await put('02-02').catch(() => undefined)) !== undefined);
  await expect(put('03-02')).rejects.toMatchObject(missing); // no longer valid then
});

test.each(['QUEUE', 'APPOINTED_ASC', 'UPDATED_DESC'] as const)(
  'paging work orders by %s gives each once',
  async (orderBy) => {
    for (let n = 0; n < 2; n += 1) await boss()(visit.approveVisit, { id: (await requestVisit(started)).id });
    const input = (page: object) =>
      order.listWorkOrders.input.parse({ filter: { unitIds: [unitId] }, orderBy, page });
    const whole = (await boss()(order.listWorkOrders, input({ first: 100 }))).nodes.map(
      ({ node }) => node.id,
    );
    const paged: string[] = [];
    let cursor: string | undefined;
    do {
      const page = await boss()(order.listWorkOrders, input({ first: 3, after: cursor }));
      paged.push(...page.nodes.map(({ node }) => node.id));
      cursor = page.hasNextPage ? page.nodes.at(-1)?.cursor : undefined;
    } while (cursor !== undefined);
    expect(paged).toEqual(whole);
    expect(paged.length).toBeGreaterThan(3);
  },
);

test('COM-08: the history of an order says who did what, never the words', async () => {
  const { id: orderId } = await reportedOrder(started);
  const input = dispatchAudit.input.parse({ recordKind: 'workOrder', recordId: orderId, page: {} });
  const { nodes } = await boss()(dispatchAudit, input);
  expect(nodes.map(({ node }) => node.actor)).toContain(id(11));
  expect(JSON.stringify(nodes)).not.toContain('电源');
  await expect(field(12)(dispatchAudit, input)).rejects.toEqual(refusal('NOT_FOUND'));
  const auditor = started.platform.as(person(9, { AUDIT_READ: 'ALL' }));
  expect(await auditor(dispatchAuditVerify, {})).toMatchObject({ intact: true });
});
