import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { enrolmentsByIds, withdrawEnrolment } from '@aftercare/contracts/training/enrolment';
import {
  answerExamQuestion,
  beginExam,
  examView,
  handInExam,
  listExams,
} from '@aftercare/contracts/training/exam';
import { eventually } from '@aftercare/test-kit/eventually';
import { contact, customerId, farUnitId, learner, staff, trainer } from './given.js';
import { examAs, start, type Sitting, type Started } from './started.js';

let t: Started;
beforeAll(async () => {
  t = await start();
}, 60_000);
afterAll(() => t.platform.stop());

const code = (wanted: string) => expect.objectContaining({ code: wanted });
const answers = async (n: number, { examId, questions }: Sitting, right: boolean) => {
  for (const { id, correct, wrong } of questions) {
    const optionIds = right ? correct : wrong.slice(0, 1);
    await t.platform.as(learner(n))(answerExamQuestion, { id: examId, questionId: id, optionIds });
  }
};

test('TRN-05: answers are saved as they are given, the exam goes on elsewhere, and is marked at once', async () => {
  const courseId = await t.course();
  const sitting = await t.begun(learner(1), courseId);
  const { examId, enrolmentId, questions } = sitting;
  const as = t.platform.as(learner(1));
  const [first] = questions;
  await as(answerExamQuestion, { id: examId, questionId: first?.id ?? '', optionIds: first?.wrong ?? [] });
  // the connection broke: nothing but the enrolment is known
  const [again] = (await as(enrolmentsByIds, { ids: [enrolmentId] })).items;
  expect(again).toMatchObject({ runningExamId: examId, attempts: 1 });
  const found = await examAs(t, learner(1), examId);
  expect(found?.questions[0]?.chosen).toEqual(first?.wrong);
  await answers(1, sitting, true);
  await as(handInExam, { id: examId });
  const over = examView.strict().parse(await examAs(t, learner(1), examId));
  expect(over).toMatchObject({ state: 'HANDED_IN', points: 4, maxPoints: 4, passed: true });
  expect(over.questions.map(({ gained }) => gained)).toEqual([1, 3]);
  expect(await t.stateOf(enrolmentId)).toBe('FINISHED');
  const facts = await t.facts(examId);
  expect(facts.map(({ version }) => version)).toEqual([1, 2, 3, 4, 5, 6]);
  expect(facts.at(-1)).toMatchObject({
    type: 'exam.passed',
    data: { requiredForDuty: ['HOTLINE'], courseId },
  });
});

test('TRN-05: nobody reads the correct answers before the exam is passed', async () => {
  const courseId = await t.course();
  const sitting = await t.begun(learner(2), courseId);
  const seen = async () => JSON.stringify((await examAs(t, learner(2), sitting.examId))?.questions);
  expect(await seen()).not.toMatch(/"correct":(true|false)/);
  await answers(2, sitting, false);
  await t.platform.as(learner(2))(handInExam, { id: sitting.examId });
  expect(await seen()).not.toMatch(/"correct":(true|false)/); // a retake asks the same paper
  const retake = await t.platform.as(learner(2))(beginExam, { enrolmentId: sitting.enrolmentId });
  await answers(2, { ...sitting, examId: retake.id }, true);
  await t.platform.as(learner(2))(handInExam, { id: retake.id });
  expect(
    (await examAs(t, learner(2), retake.id))?.questions[0]?.options.map(({ correct }) => correct),
  ).toEqual([true, false]);
  expect(JSON.stringify(await t.facts(retake.id))).not.toContain(sitting.questions[0]?.correct[0]);
});

test('TRN-05: the timer ends the exam at the limit with what was saved', async () => {
  const sitting = await t.begun(learner(3), await t.course());
  await answers(3, sitting, true);
  const { rows } = await t.database.pool.query<{ late: boolean }>(
    `UPDATE exam SET ends_at = now() - interval '1 second' WHERE id = $1 RETURNING true AS late`,
    [sitting.examId],
  );
  expect(rows).toEqual([{ late: true }]);
  const late = { id: sitting.examId, questionId: sitting.questions[0]?.id ?? '', optionIds: [] };
  await expect(t.platform.as(learner(3))(answerExamQuestion, late)).rejects.toEqual(code('EXAM_OVER'));
  await t.database.pool.query(`UPDATE timer SET due_at = now(), try_at = now() WHERE key = $1`, [
    `limit:${sitting.examId}`,
  ]);
  await eventually(async () => (await examAs(t, learner(3), sitting.examId))?.state === 'TIMED_OUT');
  const over = await examAs(t, learner(3), sitting.examId);
  expect(over).toMatchObject({ points: 4, passed: true });
  expect(over?.endedAt).toBe(over?.endsAt);
  const types = (await t.facts(sitting.examId)).map(({ type }) => type);
  expect(types).toEqual(['exam.begun', 'exam.answered', 'exam.answered', 'exam.timedOut', 'exam.passed']);
  expect(await t.stateOf(sitting.enrolmentId)).toBe('FINISHED');
});

test('TRN-05: of two racing hand-ins one marks the exam, and it is passed once', async () => {
  const sitting = await t.begun(learner(4), await t.course());
  await answers(4, sitting, true);
  const race = await Promise.allSettled(
    [1, 2].map(() => t.platform.as(learner(4))(handInExam, { id: sitting.examId })),
  );
  expect(race.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(race.find(({ status }) => status === 'rejected')).toMatchObject({ reason: code('ILLEGAL_STEP') });
  const passes = (await t.facts(sitting.examId)).filter(({ type }) => type === 'exam.passed');
  expect(passes).toHaveLength(1);
});

test('TRN-05: the same answer or hand-in sent again is one', async () => {
  const sitting = await t.begun(learner(5), await t.course());
  const as = t.platform.as(learner(5));
  const [first] = sitting.questions;
  const answer = { id: sitting.examId, questionId: first?.id ?? '', optionIds: first?.correct ?? [] };
  const [one, two] = [await as(answerExamQuestion, answer), await as(answerExamQuestion, answer)];
  expect(two).toEqual(one);
  const options = { idempotencyKey: 'hand-in-once' };
  const receipt = await as(handInExam, { id: sitting.examId }, options);
  expect(await as(handInExam, { id: sitting.examId }, options)).toEqual(receipt);
  const types = (await t.facts(sitting.examId)).map(({ type }) => type);
  expect(types).toEqual(['exam.begun', 'exam.answered', 'exam.handedIn']);
});

test('TRN-05: two exams of one enrolment do not begin, and nobody leaves one that runs', async () => {
  const { enrolmentId } = await t.begun(learner(6), await t.course());
  const as = t.platform.as(learner(6));
  await expect(as(beginExam, { enrolmentId })).rejects.toEqual(code('EXAM_RUNS'));
  await expect(as(withdrawEnrolment, { id: enrolmentId })).rejects.toEqual(code('EXAM_RUNS'));
});

test('TRN-05: the last failed attempt finishes the enrolment as not passed', async () => {
  const sitting = await t.begun(learner(7), await t.course({}, { maxAttempts: 1 }));
  await t.platform.as(learner(7))(handInExam, { id: sitting.examId });
  const [enrolment] = (await t.platform.as(learner(7))(enrolmentsByIds, { ids: [sitting.enrolmentId] }))
    .items;
  expect(enrolment).toMatchObject({ state: 'FINISHED', passed: false });
  await expect(t.platform.as(learner(7))(beginExam, { enrolmentId: sitting.enrolmentId })).rejects.toEqual(
    code('NOT_ENROLLED'),
  );
});

test('COM-03: an exam is sat and seen by its person; colleagues, other units and contacts do not find it', async () => {
  const { examId, questions } = await t.begun(learner(8), await t.course());
  const answer = { id: examId, questionId: questions[0]?.id ?? '', optionIds: [] };
  for (const stranger of [
    learner(9),
    staff(10, { TRAINING_READ: 'TREE', TRAINING_TAKE: 'TREE' }, farUnitId),
    contact(50),
  ]) {
    expect(await examAs(t, stranger, examId)).toBeUndefined();
    await expect(t.platform.as(stranger)(answerExamQuestion, answer)).rejects.toEqual(code('NOT_FOUND'));
  }
  const head = staff(11, { TRAINING_READ: 'TREE', TRAINING_TAKE: 'TREE' });
  expect(await examAs(t, head, examId)).toMatchObject({ state: 'RUNNING', questions: [] });
  await expect(t.platform.as(head)(answerExamQuestion, answer)).rejects.toEqual(code('NOT_ALLOWED'));
  expect((await examAs(t, trainer(), examId))?.questions).toHaveLength(2);
  const nobody = { kind: 'anonymous', id: 'anonymous', locale: 'en' } as const;
  await expect(examAs(t, nobody, examId)).rejects.toEqual(code('SIGN_IN_REQUIRED'));
});

test("TRN-05: a contact sits a customers' course, and results are found at any time", async () => {
  const courseId = await t.course();
  const sitting = await t.begun(contact(51), courseId);
  const as = t.platform.as(contact(51));
  await as(handInExam, { id: sitting.examId });
  const filter = { courseIds: [courseId], states: ['HANDED_IN' as const], passed: false };
  const mine = await as(listExams, { filter, page: { first: 10 } });
  expect(mine.nodes.map(({ node }) => node.id)).toEqual([sitting.examId]);
  const others = await t.platform.as(contact(52))(listExams, { filter, page: { first: 10 } });
  expect(others.nodes).toEqual([]);
  const all = await t.platform.as(trainer())(listExams, {
    filter: { customerIds: [customerId] },
    page: { first: 10 },
  });
  expect(all.nodes.map(({ node }) => node.id)).toContain(sitting.examId);
});
