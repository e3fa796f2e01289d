import { expect, test } from '@jest/globals';
import { act, course, enrolment, id, learner, minutes, paper, question } from '../../test/given.js';
import { enrolmentAfter } from './exam-outcome.js';
import * as decide from './exam.js';
import { gained, mark } from './marking.js';
import type { Attempts } from './retake.js';

const none: Attempts = { count: 0, runs: false, lastEndedAt: null };
const code = (wanted: string) => expect.objectContaining({ code: wanted });
const me = (minute: number) => act(learner(1), minutes(minute));
const begun = () => decide.beginExam(course(), enrolment(), none, me(0)).next;
const [single, multiple] = [id(500), id(600)];
const chosen = (exam: decide.Exam, questionId: string, options: readonly number[], minute = 1) =>
  decide.answer(
    exam,
    questionId,
    options.map((n) => id(n)),
    me(minute),
  );
const names = ({ events }: { events: readonly { event: { name: string } }[] }) =>
  events.map(({ event }) => event.name);

test('TRN-05: a single choice counts for the one correct option, a multiple choice for exactly all of them', () => {
  const [one, many] = [question(5, 'SINGLE', 1), question(6, 'MULTIPLE', 2, 3)];
  expect(
    [[501], [502], []].map((given) =>
      gained(
        one,
        given.map((n) => id(n)),
      ),
    ),
  ).toEqual([1, 0, 0]);
  const choices = [[601, 602], [601], [601, 602, 603], [], [602, 601]];
  expect(
    choices.map((given) =>
      gained(
        many,
        given.map((n) => id(n)),
      ),
    ),
  ).toEqual([3, 0, 0, 0, 3]);
});

test('TRN-05: the pass is at the percent itself', () => {
  const ten = { ...paper, questions: Array.from({ length: 10 }, (_, n) => question(n + 1, 'SINGLE', 1)) };
  const right = (n: number) =>
    Object.fromEntries(ten.questions.slice(0, n).map((each) => [each.id, [each.options[0]?.id ?? '']]));
  expect([5, 6].map((n) => mark(ten, right(n)))).toEqual([
    { points: 5, passed: false },
    { points: 6, passed: true },
  ]);
});

test('TRN-05: only who is approved begins, one exam at a time, and after the wait', () => {
  const begin = (fields: object, attempts: Partial<Attempts>, minute = 0) =>
    decide.beginExam(course(), enrolment(fields), { ...none, ...attempts }, me(minute));
  for (const state of ['ASKED', 'WAITING', 'REFUSED', 'WITHDRAWN', 'FINISHED'] as const) {
    expect(() => begin({ state }, {})).toThrow(code('NOT_ENROLLED'));
  }
  expect(() => begin({}, { count: 1, runs: true })).toThrow(code('EXAM_RUNS'));
  expect(() => begin({}, { count: 2, lastEndedAt: minutes(-9_999) })).toThrow(code('NO_ATTEMPT_LEFT'));
  const lastEndedAt = minutes(0);
  expect(() => begin({}, { count: 1, lastEndedAt }, 24 * 60 - 1)).toThrow(code('RETAKE_TOO_EARLY'));
  expect(begin({}, { count: 1, lastEndedAt }, 24 * 60).next.attempt).toBe(2);
  expect(() => begin({ personId: id(2) }, {})).toThrow(code('NOT_ALLOWED'));
  expect(() => decide.beginExam(course({ publishedPaper: null }), enrolment(), none, me(0))).toThrow(
    code('COURSE_WITHOUT_EXAM'),
  );
});

test('TRN-05: an answer is saved, replaced, and the same again changes nothing', () => {
  const first = chosen(begun(), multiple, [602, 601, 601]);
  expect(first.next.answers).toEqual({ [multiple]: [id(601), id(602)] });
  expect(names(first)).toEqual(['exam.answered']);
  expect(chosen(first.next, multiple, [601, 602]).events).toEqual([]);
  expect(chosen(first.next, multiple, []).next.answers).toEqual({ [multiple]: [] });
});

test('TRN-05: no answer to another question, with other options, or two to a single choice', () => {
  expect(() => chosen(begun(), id(700), [])).toThrow(code('EXAM_QUESTION_UNKNOWN'));
  expect(() => chosen(begun(), single, [601])).toThrow(code('ANSWER_NOT_OF_QUESTION'));
  expect(() => chosen(begun(), single, [501, 502])).toThrow(code('ANSWER_NOT_OF_QUESTION'));
});

test('TRN-05: answers count until the server says that time is up', () => {
  expect(begun().endsAt).toEqual(minutes(30));
  expect(() => chosen(begun(), single, [501], 30)).toThrow(code('EXAM_OVER'));
  expect(chosen(begun(), single, [501], 29.99).events).toHaveLength(1);
  const late = decide.handIn(chosen(begun(), multiple, [601, 602]).next, me(45)).next;
  expect(late).toMatchObject({ state: 'TIMED_OUT', endedAt: minutes(30), points: 3, passed: true });
});

test('TRN-05: an exam ends once; the timer that comes later changes nothing', () => {
  const over = decide.handIn(begun(), me(2)).next;
  expect(() => decide.handIn(over, me(3))).toThrow(code('ILLEGAL_STEP'));
  expect(() => chosen(over, single, [501])).toThrow(code('EXAM_OVER'));
  expect(decide.timeUp(over)).toEqual({ next: over, events: [] });
});

test('TRN-07, DSP-03: a pass is told with its duty and its end; a failure is not a pass', () => {
  const passed = decide.handIn(chosen(begun(), multiple, [601, 602]).next, me(2));
  expect(names(passed)).toEqual(['exam.handedIn', 'exam.passed']);
  expect(passed.events[1]?.data).toMatchObject({
    personId: id(1),
    courseCode: 'HOTLINE_BASICS',
    at: minutes(2).toISOString(),
    validUntil: '2027-03-02T01:02:00.000Z',
    requiredForDuty: ['HOTLINE'],
  });
  expect(names(decide.handIn(begun(), me(2)))).toEqual(['exam.handedIn']);
  const forGood = decide.beginExam(
    course({ publishedPaper: { ...paper, validMonths: null } }),
    enrolment(),
    none,
    me(0),
  );
  expect(decide.timeUp(chosen(forGood.next, multiple, [601, 602]).next).next.validUntil).toBeNull();
});

test('TRN-05: a pass or the last failure finishes the enrolment; the first failure leaves a retake', () => {
  const failed = decide.timeUp(begun()).next;
  const passed = decide.timeUp(chosen(begun(), multiple, [601, 602]).next).next;
  expect(enrolmentAfter(failed, enrolment())).toBeNull();
  expect(enrolmentAfter({ ...failed, attempt: 2 }, enrolment())?.next).toMatchObject({
    state: 'FINISHED',
    passed: false,
  });
  expect(enrolmentAfter(passed, enrolment())?.next).toMatchObject({ state: 'FINISHED', passed: true });
  expect(enrolmentAfter(passed, enrolment({ state: 'WITHDRAWN' }))).toBeNull();
});
