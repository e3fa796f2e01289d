import { expect, test } from '@jest/globals';
import { act, course, learner, manager, minutes, paper, text, trainer } from '../../test/given.js';
import { courseLifeCycle, type CourseStep } from './course-life-cycle.js';
import * as decide from './course.js';

const steps: Readonly<Record<CourseStep, (before: decide.Course) => unknown>> = {
  CHANGE: (before) => decide.changeCourse(before, text, act(trainer())),
  SEND_TO_REVIEW: (before) => decide.sendToReview(before, act(trainer())),
  SEND_BACK: (before) => decide.sendBack(before, 'wrong', act(trainer())),
  PUBLISH: (before) => decide.publishCourse(before, act(trainer())),
  RETIRE: (before) => decide.retireCourse(before, act(manager())),
};
const allowed: Readonly<Record<decide.Course['state'], readonly CourseStep[]>> = {
  DRAFT: ['CHANGE', 'SEND_TO_REVIEW', 'RETIRE'],
  IN_REVIEW: ['SEND_BACK', 'PUBLISH', 'RETIRE'],
  PUBLISHED: ['CHANGE', 'RETIRE'],
  RETIRED: [],
};
const names = Object.keys(steps) as CourseStep[]; // the keys of this very table
const cases = courseLifeCycle.states.flatMap((state) => names.map((step) => [state, step] as const));

test.each(cases)('TRN-01: a course that is %s and the step %s', (state, step) => {
  const take = () => steps[step](course({ state }));
  if (allowed[state].includes(step)) expect(take).not.toThrow();
  else expect(take).toThrow(expect.objectContaining({ code: 'ILLEGAL_STEP' }));
});

test('TRN-01: the author does not publish the own text, another trainer does, and a manager may', () => {
  const written = { ...course({ state: 'IN_REVIEW' }), authorIds: [trainer().id, manager().id] };
  expect(() => decide.publishCourse(written, act(trainer()))).toThrow(
    expect.objectContaining({ code: 'OWN_WORK' }),
  );
  expect(decide.publishCourse(written, act(trainer(29))).next.edition).toBe(2);
  expect(decide.publishCourse(written, act(manager())).next.authorIds).toEqual([]);
});

test('TRN-01: what was published stays in use while the next edition is written', () => {
  const changed = decide.changeCourse(course(), { ...text, title: 'New' }, act(trainer(), minutes(1))).next;
  expect(changed).toMatchObject({ state: 'DRAFT', edition: 1, published: { title: text.title } });
  expect(decide.isOpen(changed)).toBe(true);
  const published = decide.publishCourse(decide.sendToReview(changed, act(trainer())).next, act(trainer(29)));
  expect(published.next).toMatchObject({ state: 'PUBLISHED', edition: 2, published: { title: 'New' } });
});

test('DSP-03: events of a course tell for which duty it is required, and no longer when it is retired', () => {
  const dutyOf = ({ events }: { events: readonly { data: unknown }[] }) => events.map(({ data }) => data);
  expect(dutyOf(decide.setPaper(course(), paper, act(trainer())))).toEqual([
    expect.objectContaining({ code: 'HOTLINE_BASICS', requiredForDuty: ['HOTLINE'], open: true }),
  ]);
  expect(dutyOf(decide.retireCourse(course(), act(manager())))).toEqual([
    expect.objectContaining({ requiredForDuty: [], open: false }),
  ]);
  expect(dutyOf(decide.createCourse({ code: 'X', draft: text }, act(learner(1))))).toEqual([
    expect.objectContaining({ requiredForDuty: [], open: false, edition: 0 }),
  ]);
});
