import { afterAll, beforeAll, expect, test } from '@jest/globals';
import * as courses from '@aftercare/contracts/training/course';
import * as enrolments from '@aftercare/contracts/training/enrolment';
import { trainingAudit } from '@aftercare/contracts/training/history';
import { eventually } from '@aftercare/test-kit/eventually';
import { contact, id, learner, manager, trainer } from './given.js';
import { start, type Started } from './started.js';

let t: Started;
beforeAll(async () => {
  t = await start();
}, 60_000);
afterAll(() => t.platform.stop());

const code = (wanted: string) => expect.objectContaining({ code: wanted });
const asManager = () => t.platform.as(manager());

test('TRN-01: a course is written, reviewed, published and found by those it is for', async () => {
  const courseId = await t.course({ audiences: ['STAFF'], seats: 3 });
  const [seen] = (await t.platform.as(learner(1))(courses.coursesByIds, { ids: [courseId] })).items;
  expect(courses.courseView.strict().parse(seen)).toMatchObject({
    state: 'PUBLISHED',
    edition: 1,
    seats: 3,
    exam: { questionCount: 2, maxPoints: 4, maxAttempts: 2 },
    materials: [{ title: '讲义', text: '内容', link: null }],
  });
  expect((await t.platform.as(contact(50))(courses.coursesByIds, { ids: [courseId] })).items).toEqual([]);
  await expect(t.platform.as(learner(1))(courses.coursePaper, { id: courseId })).rejects.toEqual(
    code('NOT_ALLOWED'),
  );
  await expect(t.platform.as(learner(1))(courses.retireCourse, { id: courseId })).rejects.toEqual(
    code('NOT_ALLOWED'),
  );
  const history = await t.platform.as(trainer())(trainingAudit, {
    recordKind: 'course',
    recordId: courseId,
    page: { first: 10 },
  });
  expect(history.nodes).toHaveLength(4);
});

test('TRN-01: a draft is seen by those who write courses alone, and a code is taken once', async () => {
  const input = courses.createCourse.input.parse({
    code: 'DRAFTED',
    title: 'Draft',
    goals: 'g',
    kind: 'PRODUCT',
    level: 'BASIC',
    audiences: ['STAFF'],
    durationMinutes: 5,
  });
  const as = t.platform.as(trainer());
  const made = await Promise.allSettled([1, 2, 3].map(() => as(courses.createCourse, input)));
  expect(made.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(made.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: code('COURSE_CODE_TAKEN'),
  });
  const find = { filter: {}, search: 'drafted', page: { first: 10 } };
  expect((await as(courses.listCourses, find)).nodes).toHaveLength(1);
  expect((await t.platform.as(learner(1))(courses.listCourses, find)).nodes).toEqual([]);
  expect(await t.platform.as(learner(1))(courses.countCourses, { filter: { open: false } })).toEqual({
    count: 0,
  });
});

test('TRN-03: seats run out, others wait in order, and the first of them moves up', async () => {
  const courseId = await t.course({ seats: 1 });
  const [first, second, third] = [
    await t.enrolled(learner(1), courseId),
    await t.enrolled(learner(2), courseId),
    await t.enrolled(contact(50), courseId),
  ];
  expect(await Promise.all([first, second, third].map(t.stateOf))).toEqual([
    'APPROVED',
    'WAITING',
    'WAITING',
  ]);
  const [waiting] = (await t.platform.as(contact(50))(enrolments.enrolmentsByIds, { ids: [third] })).items;
  expect(enrolments.enrolmentView.strict().parse(waiting)).toMatchObject({ waitingPlace: 2, unitId: null });
  await t.platform.as(learner(1))(enrolments.withdrawEnrolment, { id: first });
  expect(await Promise.all([first, second, third].map(t.stateOf))).toEqual([
    'WITHDRAWN',
    'APPROVED',
    'WAITING',
  ]);
  expect((await t.facts(second)).map(({ type, version }) => [version, type])).toEqual([
    [1, 'enrolment.asked'],
    [2, 'enrolment.putOnWaitingList'],
    [3, 'enrolment.movedUp'],
  ]);
  await asManager()(courses.retireCourse, { id: courseId });
  expect(await Promise.all([second, third].map(t.stateOf))).toEqual(['APPROVED', 'REFUSED']);
});

test('TRN-03: of many approvals at once no more get in than there are seats', async () => {
  const courseId = await t.course({ seats: 3 });
  const asked = [];
  for (let n = 1; n <= 8; n += 1) asked.push(await t.asked(learner(n), courseId));
  await Promise.all(asked.map((each) => asManager()(enrolments.approveEnrolment, { id: each })));
  const states = await Promise.all(asked.map(t.stateOf));
  expect(states.filter((state) => state === 'APPROVED')).toHaveLength(3);
  expect(states.filter((state) => state === 'WAITING')).toHaveLength(5);
});

test('TRN-03: a person is enrolled once in a course, and asks again when it is over', async () => {
  const courseId = await t.course({}, null);
  const race = await Promise.allSettled([1, 2, 3].map(() => t.asked(learner(9), courseId)));
  expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(race.find(({ status }) => status === 'rejected')).toMatchObject({
    reason: code('ENROLLED_ALREADY'),
  });
  const page = { first: 10 };
  const mine = await t.platform.as(learner(9))(enrolments.listEnrolments, {
    filter: { courseIds: [courseId] },
    page,
  });
  const enrolmentId = mine.nodes[0]?.node.id ?? '';
  const stale = { id: enrolmentId, expectedVersion: 7 };
  await expect(asManager()(enrolments.approveEnrolment, stale)).rejects.toEqual(code('VERSION_CONFLICT'));
  await asManager()(enrolments.approveEnrolment, { id: enrolmentId });
  await t.platform.as(learner(9))(enrolments.finishEnrolment, { id: enrolmentId });
  expect(await t.stateOf(enrolmentId)).toBe('FINISHED');
  expect(await t.asked(learner(9), courseId)).not.toBe(enrolmentId);
});

test('COM-03: enrolments are found by the person and by those who manage training', async () => {
  const courseId = await t.course();
  const enrolmentId = await t.asked(learner(10), courseId);
  const mineAs = async (n: number) =>
    (await t.platform.as(learner(n))(enrolments.countEnrolments, { filter: { courseIds: [courseId] } }))
      .count;
  expect([await mineAs(10), await mineAs(11)]).toEqual([1, 0]);
  const approve = { id: enrolmentId };
  await expect(t.platform.as(learner(10))(enrolments.approveEnrolment, approve)).rejects.toEqual(
    code('NOT_ALLOWED'),
  );
  await expect(t.platform.as(learner(11))(enrolments.withdrawEnrolment, approve)).rejects.toEqual(
    code('NOT_FOUND'),
  );
  await expect(t.platform.as(contact(60))(enrolments.withdrawEnrolment, approve)).rejects.toEqual(
    code('NOT_FOUND'),
  );
});

test('TRN-03: the seat of a person who leaves the company goes to the next', async () => {
  const courseId = await t.course({ seats: 1 });
  const [leaver, next] = [await t.enrolled(learner(20), courseId), await t.enrolled(learner(21), courseId)];
  await t.leave(id(20));
  await eventually(async () => (await t.stateOf(leaver)) === 'WITHDRAWN');
  expect(await t.stateOf(next)).toBe('APPROVED');
});
