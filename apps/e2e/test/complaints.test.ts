import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client, Refusal } from './support/client.js';
import { startWorld, type World } from './support/platform.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 240_000);
afterAll(() => world.stop());

const changed =
  '... on ComplaintChanged { complaint { id number status valid clocks { kind targetMs result } } }';
interface Changed {
  readonly complaint: {
    id: string;
    number: string;
    status: string;
    valid: boolean | null;
    clocks: { kind: string; targetMs: number; result: string | null }[];
  };
}
const person = (login: string) => `Person:${world.organisation.personIds.get(login)}`;
const unit = (key: string) => `OrgUnit:${world.organisation.unitIds.get(key)}`;
/** 0, 3: regular; 1: key. */
const customer = (index: number) => `Customer:${world.customers[index]?.id}`;

async function filed(index: number, fields: object = {}): Promise<string> {
  const agent = await world.as('hotline');
  const { complaint } = await agent.change<Changed>(
    'fileComplaint',
    {
      channel: 'PHONE',
      class: 'LATENESS',
      description: '工程师迟到两小时',
      customerId: customer(index),
      ...fields,
    },
    changed,
  );
  return complaint.id;
}

async function confirmed(index: number, fields: object = {}): Promise<string> {
  const id = await filed(index, fields);
  const quality = await world.as('quality');
  await quality.change(
    'confirmComplaint',
    { id, facts: '属实', responsibleUnitId: unit('shanghai') },
    changed,
  );
  return id;
}

/** From confirmation to the returned result, as the responsible department. */
async function handled(id: string): Promise<void> {
  const manager = await world.as('manager');
  const step = async (name: string, input: object = {}) => {
    const answer = await manager.change<Changed>(name, { id, ...input }, changed);
    expect(answer).not.toHaveProperty('code');
  };
  await step('beginInvestigation');
  await step('recordComplaintContact', { purpose: 'RESPONSE', means: 'PHONE', note: '已致电' });
  await step('findCause', { cause: '派工过晚', causeClass: 'PROCESS' });
  const added = await manager.change<{ complaint: { measures: { id: string }[] } }>(
    'addMeasure',
    { id, kind: 'APOLOGY', description: '致歉', ownerId: person('engineer'), dueOn: '2027-01-05' },
    '... on ComplaintChanged { complaint { measures { id } } }',
  );
  await step('finishMeasure', { measureId: added.complaint.measures[0]?.id });
  await step('returnResult', { result: '已重新上门并致歉' });
}

const correctiveAction = () => ({
  whys: ['为什么迟到', '为什么派工晚'],
  causeClass: 'PROCESS',
  action: '提前一天派工',
  ownerId: person('manager'),
  dueOn: '2027-01-10',
  checkEffectOn: '2027-02-10',
});

test('CMP-01, CMP-02, CMP-03: registered with a number; valid goes to the department, and the contact in 3 hours stops its clock', async () => {
  const id = await confirmed(0);
  const manager = await world.as('manager');
  await manager.change('beginInvestigation', { id }, changed);
  const { complaint } = await manager.change<Changed>(
    'recordComplaintContact',
    { id, purpose: 'RESPONSE', means: 'PHONE', note: '已致电' },
    changed,
  );
  expect(complaint.number).toMatch(/^C\d+$/);
  expect(complaint.clocks).toMatchObject([
    { kind: 'COMPLAINT_CONFIRMATION', result: 'MET' },
    { kind: 'COMPLAINT_RESPONSE', targetMs: 3 * 3_600_000, result: 'MET' },
  ]);
});

test('CMP-02: an invalid one is explained, archived, and not counted as valid', async () => {
  const id = await filed(0);
  const quality = await world.as('quality');
  await quality.change('rejectComplaint', { id, facts: '合同未承诺', reason: 'NOT_PROMISED' }, changed);
  const early = await quality.change<Changed>('archiveComplaint', { id }, changed);
  expect(early.code).toBe('EXPLANATION_MISSING');
  await quality.change(
    'recordComplaintContact',
    { id, purpose: 'EXPLANATION', means: 'PHONE', note: '已说明' },
    changed,
  );
  const { complaint } = await quality.change<Changed>('archiveComplaint', { id }, changed);
  expect(complaint).toMatchObject({ status: 'ARCHIVED', valid: false });
});

test('CMP-04: a compensation waits for whoever leads complaints', async () => {
  const id = await confirmed(0);
  const manager = await world.as('manager');
  await manager.change('beginInvestigation', { id }, changed);
  await manager.change('findCause', { id, cause: '多次返修', causeClass: 'PRODUCT' }, changed);
  const measures = '... on ComplaintChanged { complaint { measures { id state } } }';
  interface Measures {
    readonly complaint: { measures: { id: string; state: string }[] };
  }
  const added = await manager.change<Measures>(
    'addMeasure',
    {
      id,
      kind: 'COMPENSATION',
      description: '赔偿',
      ownerId: person('manager'),
      dueOn: '2027-01-05',
      amount: { amountMinor: 50000, currency: 'CNY' },
    },
    measures,
  );
  const [measure] = added.complaint.measures;
  expect(measure?.state).toBe('WAITING_FOR_APPROVAL');
  const refused = await manager.change(
    'decideCompensation',
    { id, measureId: measure?.id, approved: true },
    measures,
  );
  expect(refused.code).toBe('NOT_ALLOWED');
  const gm = await world.as('gm');
  const decided = await gm.change<Measures>(
    'decideCompensation',
    { id, measureId: measure?.id, approved: true },
    measures,
  );
  expect(decided.complaint.measures).toMatchObject([{ state: 'PLANNED' }]);
});

test('CMP-05, CMP-06, CMP-07, CMP-10: a key customer: verified, corrective action, and not closed without the general manager', async () => {
  const id = await confirmed(1);
  await handled(id);
  const quality = await world.as('quality');
  const tooSoon = await quality.change('verifyComplaint', { id, solved: true, opinion: '满意' }, changed);
  expect(tooSoon.code).toBe('VERIFICATION_CONTACT_MISSING');
  await quality.change(
    'recordComplaintContact',
    { id, purpose: 'VERIFICATION', means: 'PHONE', note: '客户满意' },
    changed,
  );
  await quality.change('verifyComplaint', { id, solved: true, opinion: '满意' }, changed);
  await quality.change('recordCorrectiveAction', { id, ...correctiveAction() }, changed);
  const without = await quality.change('archiveComplaint', { id }, changed);
  expect(without.code).toBe('GENERAL_MANAGER_CONTACT_MISSING');
  const gm = await world.as('gm');
  await gm.change(
    'recordComplaintContact',
    { id, purpose: 'GENERAL_MANAGER', means: 'PHONE', note: '总经理致电' },
    changed,
  );
  const { complaint } = await quality.change<Changed>('archiveComplaint', { id }, changed);
  expect(complaint).toMatchObject({ status: 'ARCHIVED', valid: true });
});

test('CMP-06: not solved goes to headquarters and is followed until it is', async () => {
  const id = await confirmed(0);
  await handled(id);
  const quality = await world.as('quality');
  await quality.change(
    'recordComplaintContact',
    { id, purpose: 'VERIFICATION', means: 'PHONE', note: '客户不满意' },
    changed,
  );
  const { complaint } = await quality.change<Changed>(
    'verifyComplaint',
    { id, solved: false, opinion: '仍未解决' },
    changed,
  );
  expect(complaint.status).toBe('ESCALATED');
});

async function seesNothing(client: Client, id: string): Promise<void> {
  const { node } = await client.get<{ node: null }>('query ($id: ID!) { node(id: $id) { id } }', { id });
  expect(node).toBeNull();
  const { data } = await client.ask<{ complaints: { edges: { node: { id: string } }[] } }>(
    '{ complaints(search: "迟到") { edges { node { id } } } }',
  );
  expect(data?.complaints.edges.map((edge) => edge.node.id) ?? []).not.toContain(id);
  const handle: Refusal = await client.change('beginInvestigation', { id }, changed);
  expect(['NOT_FOUND', 'NOT_ALLOWED']).toContain(handle.code);
}

test('CMP-11, CMP-13, COM-03: the person named sees nothing of it but the question, whatever their role; the answer is given once', async () => {
  const id = await confirmed(0, { namedPersonIds: [person('manager')] });
  const named = await world.as('manager'); // a service manager, who reads and handles the complaints of the branch
  await seesNothing(named, id);
  const quality = await world.as('quality');
  await quality.change(
    'askNamedPerson',
    { id, personId: person('manager'), question: '为何迟到？' },
    changed,
  );
  const { myComplaintQuestions } = await named.get<{
    myComplaintQuestions: { id: string; question: string }[];
  }>('{ myComplaintQuestions(open: true) { id question } }');
  expect(myComplaintQuestions).toMatchObject([{ question: '为何迟到？' }]);
  const answer = { id: myComplaintQuestions[0]?.id, answer: '路上堵车' };
  const answered = await named.change('answerComplaintQuestion', answer, '__typename');
  expect(answered.code).toBeUndefined();
  expect((await named.change('answerComplaintQuestion', answer, '__typename')).code).toBe('ALREADY_ANSWERED');
  await seesNothing(named, id);
  const read = await quality.get<{ node: { questions: { answer: string }[] } }>(
    'query ($id: ID!) { node(id: $id) { ... on Complaint { questions { answer } } } }',
    { id },
  );
  expect(read.node.questions).toMatchObject([{ answer: '路上堵车' }]);
});

test('CMP-11, COM-08: whoever asked for anonymity is known to the quality supervisor alone, and reading is audited', async () => {
  const id = await filed(0, {
    anonymous: true,
    complainantName: '匿名用户',
    complainantPhone: '13900000001',
  });
  const look =
    'query ($id: ID!) { node(id: $id) { ... on Complaint { complainantName history { edges { node { action } } } } } }';
  interface Look {
    readonly node: { complainantName: string | null; history: { edges: { node: { action: string } }[] } };
  }
  const gm = await world.as('gm');
  expect((await gm.get<Look>(look, { id })).node.complainantName).toBeNull();
  const quality = await world.as('quality');
  const seen = await quality.get<Look>(look, { id });
  expect(seen.node.complainantName).toBe('匿名用户');
  expect(seen.node.history.edges.map(({ node }) => node.action)).toContain('COMPLAINT_READ');
});
