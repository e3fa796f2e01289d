import { expect, test } from '@jest/globals';
import { act, contact, course, enrolment, id, learner, manager, text, unitId } from '../../test/given.js';
import { enrolmentLifeCycle, type EnrolmentStep } from './enrolment-life-cycle.js';
import * as decide from './enrolment.js';

const by = act(manager());
const around: decide.Situation = { course: course({ publishedPaper: null }), seatsTaken: 0, examRuns: false };
const colleague = { personId: id(1), unitId, customerId: null, contactId: null };
const full = (seats: number) => course({ published: { ...text, seats }, publishedPaper: null });

type ByHand = Exclude<EnrolmentStep, 'MOVE_UP' | 'PUT_ON_WAITING_LIST'>;
const steps: Readonly<Record<ByHand, (before: decide.Enrolment) => unknown>> = {
  APPROVE: (before) => decide.approve(before, around, by),
  REFUSE: (before) => decide.refuse(before, 'no', around, by),
  WITHDRAW: (before) => decide.withdraw(before, around, by),
  FINISH: (before) => decide.finishByHand(before, around, by),
};
const allowed: Readonly<Record<decide.Enrolment['state'], readonly ByHand[]>> = {
  ASKED: ['APPROVE', 'REFUSE', 'WITHDRAW'],
  WAITING: ['REFUSE', 'WITHDRAW'],
  APPROVED: ['REFUSE', 'WITHDRAW', 'FINISH'],
  REFUSED: [],
  WITHDRAWN: [],
  FINISHED: [],
};
const names = Object.keys(steps) as ByHand[]; // the keys of this very table
const cases = enrolmentLifeCycle.states.flatMap((state) => names.map((step) => [state, step] as const));

test.each(cases)('TRN-03: an enrolment that is %s and the step %s', (state, step) => {
  const take = () => steps[step](enrolment({ state }));
  if (allowed[state].includes(step)) expect(take).not.toThrow();
  else expect(take).toThrow(expect.objectContaining({ code: 'ILLEGAL_STEP' }));
});

test('TRN-03: only an open course for people like this one takes enrolments', () => {
  const forStaff = course({ published: { ...text, audiences: ['STAFF'] } });
  expect(decide.askToEnrol(forStaff, colleague, act(learner(1))).next.state).toBe('ASKED');
  const asContact = { personId: id(9), unitId: null, customerId: id(201), contactId: id(109) };
  const code = (wanted: string) => expect.objectContaining({ code: wanted });
  expect(() => decide.askToEnrol(forStaff, asContact, act(contact(9)))).toThrow(code('COURSE_FOR_OTHERS'));
  for (const closed of [course({ state: 'RETIRED' }), course({ published: null, state: 'DRAFT' })]) {
    expect(() => decide.askToEnrol(closed, colleague, act(learner(1)))).toThrow(code('COURSE_CLOSED'));
  }
});

test('TRN-03: who is approved when all seats are taken waits', () => {
  const asked = enrolment({ state: 'ASKED' });
  const stateAt = (seatsTaken: number) =>
    decide.approve(asked, { ...around, course: full(2), seatsTaken }, by).next.state;
  expect([stateAt(0), stateAt(1), stateAt(2)]).toEqual(['APPROVED', 'APPROVED', 'WAITING']);
});

test('TRN-03: the first of the waiting list get the free seats, and no more than there are', () => {
  const waiting = [1, 2, 3].map((n) => enrolment({ id: id(500 + n), state: 'WAITING' }));
  const up = (seats: number, taken: number) =>
    decide.movedUp(full(seats), taken, waiting).map(({ next }) => [next.id, next.state]);
  expect(up(5, 5)).toEqual([]);
  expect(up(5, 3)).toEqual([
    [id(501), 'APPROVED'],
    [id(502), 'APPROVED'],
  ]);
  expect(up(2, 5)).toEqual([]);
  expect(decide.movedUp(course({ state: 'RETIRED' }), 0, waiting)).toEqual([]);
});

test('TRN-05: nobody leaves while the exam runs, and an exam is not finished by hand', () => {
  const running = { ...around, examRuns: true };
  const code = (wanted: string) => expect.objectContaining({ code: wanted });
  expect(() => decide.withdraw(enrolment(), running, by)).toThrow(code('EXAM_RUNS'));
  expect(() => decide.refuse(enrolment(), 'no', running, by)).toThrow(code('EXAM_RUNS'));
  expect(() => decide.finishByHand(enrolment(), { ...around, course: course() }, by)).toThrow(
    code('EXAM_TO_PASS'),
  );
});
