import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import type { Client } from './support/client.js';
import { startWorld, type World } from './support/platform.js';

let world: World;
beforeAll(async () => {
  world = await startWorld();
}, 240_000);
afterAll(() => world.stop());

const patience = { withinMs: 15_000 };
const person = (login: string) => `Person:${world.organisation.personIds.get(login)}`;
const course = '... on CourseChanged { course { id state edition } }';
const enrolment = '... on EnrolmentChanged { enrolment { id state passed waitingPlace } }';
const exam = `... on ExamChanged { exam { id state points maxPoints passed
  questions { id chosen gained options { id text correct } } } }`;

interface Course {
  readonly course: { readonly id: string; readonly state: string; readonly edition: number };
}
interface Enrolment {
  readonly enrolment: { id: string; state: string; passed: boolean | null; waitingPlace: number | null };
}
interface Question {
  readonly id: string;
  readonly chosen: readonly string[];
  readonly gained: number | null;
  readonly options: readonly {
    readonly id: string;
    readonly text: string;
    readonly correct: boolean | null;
  }[];
}
interface Sitting {
  readonly id: string;
  readonly state: string;
  readonly points: number | null;
  readonly passed: boolean | null;
  readonly questions: readonly Question[];
}
interface Exam {
  readonly exam: Sitting;
}

const option = (text: string, correct: boolean) => ({ text, correct });
const paper = {
  timeLimitMinutes: 30,
  passPercent: 60,
  maxAttempts: 3,
  retakeWaitHours: 0,
  validMonths: 12,
  questions: [
    {
      kind: 'SINGLE',
      text: '先问什么？',
      options: [option('对：客户编号', true), option('错：价格', false)],
    },
    {
      kind: 'MULTIPLE',
      text: '记录什么？',
      points: 3,
      options: [option('对：时间', true), option('对：问题', true), option('错：天气', false)],
    },
  ],
};

/** A course with a paper, written but not published. */
async function draft(code: string, fields: object = {}): Promise<string> {
  const trainer = await world.as('trainer');
  const written = await trainer.change<Course>(
    'createCourse',
    {
      code,
      title: '热线基础',
      goals: '能够接听客户来电',
      kind: 'COMMUNICATION',
      level: 'BASIC',
      audiences: ['STAFF'],
      durationMinutes: 60,
      materials: [{ title: '讲义', text: '接听四步' }],
      ...fields,
    },
    course,
  );
  expect(written).toMatchObject({ course: { state: 'DRAFT', edition: 0 } });
  const { id } = written.course;
  expect(await trainer.change('setCoursePaper', { id, ...paper }, course)).not.toHaveProperty('code');
  return id;
}

async function published(code: string, fields: object = {}): Promise<string> {
  const id = await draft(code, fields);
  const trainer = await world.as('trainer');
  await trainer.change('sendCourseToReview', { id }, course);
  const answer = await trainer.change<Course>('publishCourse', { id }, course);
  expect(answer).toMatchObject({ course: { state: 'PUBLISHED', edition: 1 } });
  return id;
}

/** Asks for a seat; the training administrator approves. */
async function enrolled(learner: Client, courseId: string) {
  const asked = await learner.change<Enrolment>('askToEnrol', { courseId }, enrolment);
  expect(asked).toMatchObject({ enrolment: { state: 'ASKED' } });
  const trainer = await world.as('trainer');
  const { enrolment: seat } = await trainer.change<Enrolment>(
    'approveEnrolment',
    { id: asked.enrolment.id },
    enrolment,
  );
  return seat;
}

async function examSeen(client: Client, id: string): Promise<Sitting> {
  const { node } = await client.get<{ node: Sitting }>(
    `query ($id: ID!) { node(id: $id) { ... on Exam { id state points passed
       questions { id chosen gained options { id text correct } } } } }`,
    { id },
  );
  return node;
}

/** Chooses for every question the options whose text begins with `mark`. */
async function answered(learner: Client, { id, questions }: Sitting, mark: '对' | '错'): Promise<void> {
  for (const question of questions) {
    const optionIds = question.options.filter(({ text }) => text.startsWith(mark)).map((each) => each.id);
    const saved = await learner.change(
      'answerExamQuestion',
      { id, questionId: question.id, optionIds },
      exam,
    );
    expect(saved).not.toHaveProperty('code');
  }
}

const correctOf = ({ questions }: Sitting) =>
  questions.flatMap(({ options }) => options.map(({ correct }) => correct));

const onDuty = async (login: string) => {
  const manager = await world.as('manager');
  const turn = { from: '2027-03-01T01:00:00.000Z', until: '2027-03-01T09:00:00.000Z' };
  return manager.change<{ duty: { id: string } }>(
    'putOnDuty',
    { kind: 'FIELD', personId: person(login), ...turn },
    '... on DutyChanged { duty { id person { id } } }',
  );
};

test('DSP-03, TRN-03, TRN-05, TRN-07: nobody goes on duty without the course; taken and passed, it opens the duty', async () => {
  const courseId = await published('FIELD_BASICS', { requiredForDuty: ['FIELD'] });
  await eventually(async () => (await onDuty('engineer')).code === 'TRAINING_NOT_PASSED', patience);
  expect(await onDuty('field')).toMatchObject({ code: 'TRAINING_NOT_PASSED', path: ['personId'] });

  const learner = await world.as('field');
  const { id: enrolmentId, state } = await enrolled(learner, courseId);
  expect(state).toBe('APPROVED');
  const begun = (await learner.change<Exam>('beginExam', { enrolmentId }, exam)).exam;
  await answered(learner, begun, '对');
  const elsewhere = await learner.signedIn('field', 'a long enough password'); // on another device
  const kept = await examSeen(elsewhere, begun.id);
  expect(kept.state).toBe('RUNNING');
  expect(kept.questions.map(({ chosen }) => chosen.length)).toEqual([1, 2]);
  expect((await onDuty('field')).code).toBe('TRAINING_NOT_PASSED');

  const handedIn = (await learner.change<Exam>('handInExam', { id: begun.id }, exam)).exam;
  expect(handedIn).toMatchObject({ state: 'HANDED_IN', points: 4, maxPoints: 4, passed: true });
  expect((await learner.change('handInExam', { id: begun.id }, exam)).code).toBe('ILLEGAL_STEP');
  const duty = await eventually(async () => {
    const put = await onDuty('field');
    return put.code === undefined && put.duty;
  }, patience);
  expect(duty).toMatchObject({ person: { id: person('field') } });
  expect((await onDuty('field')).code).toBe('ON_DUTY_ALREADY');
  expect((await onDuty('field2')).code).toBe('TRAINING_NOT_PASSED');
});

test('TRN-05: the correct answers are not readable before the exam is passed, by whatever question', async () => {
  const learner = await world.as('engineer');
  const courseId = await published('SECRET_BASICS');
  const { id: enrolmentId } = await enrolled(learner, courseId);
  const first = (await learner.change<Exam>('beginExam', { enrolmentId }, exam)).exam;
  const hidden = Array.from({ length: 5 }, () => null);
  expect(correctOf(first)).toEqual(hidden);
  const asked = await learner.ask<{ coursePaper: object | null }>(
    'query ($id: ID!) { coursePaper(id: $id) { questions { options { correct } } } }',
    { id: courseId },
  );
  expect(asked.data?.coursePaper ?? null).toBeNull();
  await answered(learner, first, '错');
  const failed = (await learner.change<Exam>('handInExam', { id: first.id }, exam)).exam;
  expect(failed.passed).toBe(false);
  expect(correctOf(failed)).toEqual(hidden); // a retake asks the same paper
  const retake = (await learner.change<Exam>('beginExam', { enrolmentId }, exam)).exam;
  await answered(learner, retake, '对');
  const passed = (await learner.change<Exam>('handInExam', { id: retake.id }, exam)).exam;
  expect(correctOf(passed)).toEqual([true, false, true, true, false]);
  const colleague = await world.as('field2');
  expect(await examSeen(colleague, retake.id)).toBeNull();
});

test('TRN-01: a draft is not offered to learners; published, it is found with its material', async () => {
  const id = await draft('DRAFT_BASICS');
  const learner = await world.as('field2');
  const found = async () => {
    const { courses } = await learner.get<{
      courses: { edges: { node: { id: string; materials: { title: string }[] } }[] };
    }>('{ courses(search: "热线基础") { edges { node { id materials { title } } } } }');
    return courses.edges.map(({ node }) => node).find((node) => node.id === id);
  };
  expect(await found()).toBeUndefined();
  expect(await learner.change('askToEnrol', { courseId: id }, enrolment)).toHaveProperty('code');
  const trainer = await world.as('trainer');
  await trainer.change('sendCourseToReview', { id }, course);
  expect((await learner.change('publishCourse', { id }, course)).code).toMatch(/^NOT_(ALLOWED|FOUND)$/);
  await trainer.change('publishCourse', { id }, course);
  expect(await found()).toMatchObject({ materials: [{ title: '讲义' }] });
});

test('TRN-03: with the seats taken the next one waits, and moves up when a seat is given back', async () => {
  const courseId = await published('ONE_SEAT', { seats: 1 });
  const [one, two] = [await world.as('field'), await world.as('field2')];
  const seat = await enrolled(one, courseId);
  const waiting = await enrolled(two, courseId);
  expect(waiting).toMatchObject({ state: 'WAITING', waitingPlace: 1 });
  await one.change('withdrawEnrolment', { id: seat.id }, enrolment);
  await eventually(async () => {
    const { node } = await two.get<{ node: { state: string } }>(
      'query ($id: ID!) { node(id: $id) { ... on Enrolment { state } } }',
      { id: waiting.id },
    );
    return node.state === 'APPROVED';
  }, patience);
});
