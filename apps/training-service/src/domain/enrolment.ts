import * as contract from '@aftercare/contracts/training/enrolment';
import type { EnrolmentFacts } from '@aftercare/contracts/training/enrolment';
import type { EnrolmentState } from '@aftercare/contracts/training/training-codes';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { happened, type Act, type Changed } from './act.js';
import { isOpen, type Course } from './course.js';
import { enrolmentLifeCycle, type EnrolmentStep } from './enrolment-life-cycle.js';

/** A colleague with a unit, or a person at a customer. */
export interface Learner {
  readonly personId: string;
  readonly unitId: string | null;
  readonly customerId: string | null;
  readonly contactId: string | null;
}

/** TRN-03: one person's place in one course. */
export interface Enrolment extends Learner {
  readonly id: string;
  readonly version: number;
  readonly courseId: string;
  readonly courseCode: string;
  readonly state: EnrolmentState;
  readonly reason: string | null;
  readonly passed: boolean | null;
  readonly askedAt: Date;
  /** When it was approved, or put on the waiting list: the order of that list. */
  readonly decidedAt: Date | null;
  readonly endedAt: Date | null;
}

/** What stands around an enrolment. */
export interface Situation {
  readonly course: Course;
  /** Approved enrolments of the course. */
  readonly seatsTaken: number;
  readonly examRuns: boolean;
}

export function askToEnrol(course: Course, learner: Learner, act: Act): Changed<Enrolment> {
  if (!isOpen(course) || !course.published) throw new DomainError('COURSE_CLOSED', {}, ['courseId']);
  const audience = learner.customerId === null ? 'STAFF' : 'CUSTOMER';
  if (!course.published.audiences.includes(audience))
    throw new DomainError('COURSE_FOR_OTHERS', {}, ['courseId']);
  const next: Enrolment = {
    id: act.newId(),
    version: 0,
    courseId: course.id,
    courseCode: course.code,
    ...learner,
    state: enrolmentLifeCycle.initial,
    reason: null,
    passed: null,
    askedAt: act.now,
    decidedAt: null,
    endedAt: null,
  };
  return told(next, contract.enrolmentAsked);
}

/** A seat, or a place in the waiting list. */
export function approve(
  enrolment: Enrolment,
  { course, seatsTaken }: Situation,
  act: Act,
): Changed<Enrolment> {
  const approved = stepped(enrolment, 'APPROVE', { decidedAt: act.now });
  if (!isOpen(course)) throw new DomainError('COURSE_CLOSED');
  const seats = course.published?.seats ?? null;
  if (seats === null || seatsTaken < seats) return told(approved, contract.enrolmentApproved);
  const waiting = stepped(enrolment, 'PUT_ON_WAITING_LIST', { decidedAt: act.now });
  return told(waiting, contract.enrolmentPutOnWaitingList);
}

/** Without a reason: the course is no longer given. */
export function refuse(
  enrolment: Enrolment,
  reason: string | null,
  { examRuns }: Situation,
  act: Act,
): Changed<Enrolment> {
  const next = stepped(enrolment, 'REFUSE', { reason, endedAt: act.now });
  if (examRuns) throw new DomainError('EXAM_RUNS');
  return told(next, contract.enrolmentRefused);
}

export function withdraw(enrolment: Enrolment, { examRuns }: Situation, act: Act): Changed<Enrolment> {
  const next = stepped(enrolment, 'WITHDRAW', { endedAt: act.now });
  if (examRuns) throw new DomainError('EXAM_RUNS');
  return told(next, contract.enrolmentWithdrawn);
}

/** By the learner: only what no exam decides. */
export function finishByHand(enrolment: Enrolment, { course }: Situation, act: Act): Changed<Enrolment> {
  const finished = finish(enrolment, null, act.now);
  if (course.publishedPaper !== null) throw new DomainError('EXAM_TO_PASS');
  return finished;
}

export function finish(enrolment: Enrolment, passed: boolean | null, at: Date): Changed<Enrolment> {
  const next = stepped(enrolment, 'FINISH', { passed, endedAt: at });
  return { next, events: [happened(contract.enrolmentFinished, { ...factsOf(next), passed })] };
}

/** Who gets the seats that are free now: the first of the waiting list. */
export function movedUp(
  course: Course,
  seatsTaken: number,
  waiting: readonly Enrolment[],
): Changed<Enrolment>[] {
  if (!isOpen(course)) return [];
  const free = (course.published?.seats ?? Number.POSITIVE_INFINITY) - seatsTaken;
  return waiting
    .slice(0, Math.max(0, free))
    .map((enrolment) => told(stepped(enrolment, 'MOVE_UP', {}), contract.enrolmentMovedUp));
}

const stepped = (enrolment: Enrolment, step: EnrolmentStep, changes: Partial<Enrolment>): Enrolment => ({
  ...enrolment,
  ...changes,
  state: enrolmentLifeCycle.next(enrolment.state, step),
});

type PlainEvent = typeof contract.enrolmentAsked | typeof contract.enrolmentApproved | OtherEvent;
type OtherEvent = typeof contract.enrolmentPutOnWaitingList | typeof contract.enrolmentMovedUp | EndEvent;
type EndEvent = typeof contract.enrolmentRefused | typeof contract.enrolmentWithdrawn;

const told = (next: Enrolment, event: PlainEvent): Changed<Enrolment> => ({
  next,
  events: [happened(event, factsOf(next))],
});

function factsOf(enrolment: Enrolment): EnrolmentFacts {
  const { personId, unitId, customerId, contactId, courseId, courseCode, state } = enrolment;
  return { personId, unitId, customerId, contactId, courseId, courseCode, state };
}
