import { expect, test } from '@jest/globals';
import { act, course, id, learner, manager, minutes, paper, text, unitId } from '../../test/given.js';
import type { Changed } from './act.js';
import * as places from './enrolment.js';
import type { Enrolment } from './enrolment.js';
import { enrolmentAfter } from './exam-outcome.js';
import * as exams from './exam.js';
import type { Exam } from './exam.js';

const seats = 2;
const people = 5;
const given = course({ published: { ...text, seats }, publishedPaper: { ...paper, retakeWaitHours: 1 } });

/** A course as its store keeps it: a step is taken, or refused and changes nothing. */
class World {
  readonly enrolments: Enrolment[] = [];
  readonly exams: Exam[] = [];
  now = 0;

  take(pick: (below: number) => number): void {
    const often = [this.ask, this.approve, this.begin, this.answer, this.answer, this.answer, this.handIn];
    const steps = pick(4) === 0 ? [this.withdraw, this.refuse, this.handIn] : often;
    const step = steps[pick(steps.length)];
    this.now += pick(10);
    this.ring();
    try {
      step?.(pick);
    } catch (error) {
      if (!(error instanceof Error) || error.name !== 'DomainError') throw error;
    }
  }

  get taken(): number {
    return this.enrolments.filter(({ state }) => state === 'APPROVED').length;
  }

  private readonly ask = (pick: (below: number) => number): void => {
    const n = pick(people) + 1;
    const live = ['ASKED', 'WAITING', 'APPROVED'];
    if (this.enrolments.some((each) => each.personId === id(n) && live.includes(each.state))) return;
    const person = { personId: id(n), unitId, customerId: null, contactId: null };
    this.enrolments.push(places.askToEnrol(given, person, act(learner(n), minutes(this.now))).next);
  };

  private readonly approve = (pick: (below: number) => number): void => {
    const one = this.mostly(this.enrolments, 'ASKED', pick);
    if (one) this.keep(places.approve(one, this.around(one), this.asManager()));
  };

  private readonly withdraw = (pick: (below: number) => number): void => {
    const one = this.oneOf(this.enrolments, pick);
    if (one) this.keep(places.withdraw(one, this.around(one), this.asManager()));
  };

  private readonly refuse = (pick: (below: number) => number): void => {
    const one = this.oneOf(this.enrolments, pick);
    if (one) this.keep(places.refuse(one, 'no', this.around(one), this.asManager()));
  };

  private readonly begin = (pick: (below: number) => number): void => {
    const one = this.mostly(this.enrolments, 'APPROVED', pick);
    if (!one) return;
    const mine = this.exams.filter(({ enrolmentId }) => enrolmentId === one.id);
    const attempts = {
      count: mine.length,
      runs: mine.some(({ state }) => state === 'RUNNING'),
      lastEndedAt: mine.at(-1)?.endedAt ?? null,
    };
    this.exams.push(exams.beginExam(given, one, attempts, this.as(one)).next);
  };

  private readonly answer = (pick: (below: number) => number): void => {
    const exam = this.mostly(this.exams, 'RUNNING', pick);
    const question = exam?.paper.questions[pick(2)];
    if (!exam || !question) return;
    const knows = pick(2) === 0;
    const wanted = question.options.filter(({ correct }) => (knows ? correct : pick(2) === 0));
    const chosen = wanted.map((option) => option.id);
    this.replace(exams.answer(exam, question.id, chosen, this.as(exam)).next);
  };

  private readonly handIn = (pick: (below: number) => number): void => {
    const exam = this.oneOf(this.exams, pick);
    if (exam) this.over(exams.handIn(exam, this.as(exam)).next);
  };

  /** The timers that are due. */
  private ring(): void {
    for (const exam of this.exams.slice()) {
      if (exam.state === 'RUNNING' && exam.endsAt <= minutes(this.now)) this.over(exams.timeUp(exam).next);
    }
  }

  private over(exam: Exam): void {
    this.replace(exam);
    const enrolment = this.enrolments.find((each) => each.id === exam.enrolmentId);
    const followed = enrolment && enrolmentAfter(exam, enrolment);
    if (followed) this.keep(followed);
  }

  private keep({ next }: Changed<Enrolment>): void {
    this.enrolments.splice(
      this.enrolments.findIndex((each) => each.id === next.id),
      1,
      next,
    );
    const waiting = this.enrolments
      .filter(({ state }) => state === 'WAITING')
      .sort((a, b) => (a.decidedAt?.getTime() ?? 0) - (b.decidedAt?.getTime() ?? 0));
    for (const moved of places.movedUp(given, this.taken, waiting)) {
      this.enrolments.splice(
        this.enrolments.findIndex((each) => each.id === moved.next.id),
        1,
        moved.next,
      );
    }
  }

  private replace(exam: Exam): void {
    this.exams.splice(
      this.exams.findIndex((each) => each.id === exam.id),
      1,
      exam,
    );
  }

  private around(one: Enrolment): places.Situation {
    const examRuns = this.exams.some((exam) => exam.enrolmentId === one.id && exam.state === 'RUNNING');
    return { course: given, seatsTaken: this.taken, examRuns };
  }

  /** One of this state four times of five, so that something happens; any otherwise. */
  private mostly<T extends { readonly state: string }>(
    list: readonly T[],
    state: string,
    pick: (below: number) => number,
  ): T | undefined {
    return this.oneOf(pick(5) === 0 ? list : list.filter((each) => each.state === state), pick);
  }

  private oneOf<T>(list: readonly T[], pick: (below: number) => number): T | undefined {
    return list.length === 0 ? undefined : list[pick(list.length)];
  }

  private as = ({ personId }: { readonly personId: string }) =>
    act({ ...learner(1), id: personId }, minutes(this.now));

  private asManager = () => act(manager(), minutes(this.now));
}

test('TRN-03, TRN-05: whatever people do in whatever order, seats, attempts, time and passes stay in order', () => {
  let passes = 0;
  for (let seed = 1; seed <= 40; seed += 1) {
    const world = new World();
    const pick = randomFrom(seed);
    for (let step = 0; step < 120; step += 1) {
      world.take(pick);
      const faults = broken(world);
      if (faults.length > 0) expect({ seed, step, faults }).toEqual({ seed, step, faults: [] });
    }
    passes += world.exams.filter(({ passed }) => passed).length;
  }
  expect(passes).toBeGreaterThan(20); // the sequences reach what they are about
});

/** The invariants, each with its name. */
function broken({ enrolments, exams: all, taken }: World): string[] {
  const of = (exam: Exam) => enrolments.find(({ id: each }) => each === exam.enrolmentId);
  const waits = enrolments.some(({ state }) => state === 'WAITING');
  const rules: Readonly<Record<string, boolean>> = {
    'no more are in than there are seats': taken <= seats,
    'nobody waits beside a free seat': !waits || taken === seats,
    'attempts are limited': all.every(({ attempt }) => attempt <= paper.maxAttempts),
    'what runs has no mark, and its person is in': all.every(
      (exam) => exam.state !== 'RUNNING' || (exam.points === null && of(exam)?.state === 'APPROVED'),
    ),
    'no exam ends after its limit': all.every(({ endedAt, endsAt }) => endedAt === null || endedAt <= endsAt),
    'a pass finishes the enrolment': all.every(
      (exam) => !exam.passed || (of(exam)?.state === 'FINISHED' && of(exam)?.passed === true),
    ),
  };
  return Object.keys(rules).filter((rule) => !rules[rule]);
}

/** The same sequence for the same seed (mulberry32). */
function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * below);
  };
}
