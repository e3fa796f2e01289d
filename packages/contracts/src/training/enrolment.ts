import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, countAnswer, listOf, onRecord } from '../record.js';
import { longText } from '../text.js';
import { enrolmentState } from './training-codes.js';

/** Who learns: a colleague, or a person at a customer (then with customer and contact, and without unit). */
export const learner = {
  personId: z.uuid(),
  unitId: z.uuid().nullable(),
  customerId: z.uuid().nullable(),
  contactId: z.uuid().nullable(),
};

/** TRN-03. */
export const enrolmentView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  courseId: z.uuid(),
  ...learner,
  state: enrolmentState,
  /** Why it was refused. */
  reason: z.string().nullable(),
  /** Of a finished course with an exam; null otherwise. */
  passed: z.boolean().nullable(),
  /** Place in the waiting list, from 1. */
  waitingPlace: z.number().int().nullable(),
  /** Attempts so far, and the one that runs: after a broken connection it goes on there. */
  attempts: z.number().int(),
  runningExamId: z.uuid().nullable(),
  /** When the next attempt may begin at the earliest; null: now, or no more. */
  nextAttemptAt: z.iso.datetime().nullable(),
  askedAt: z.iso.datetime(),
  decidedAt: z.iso.datetime().nullable(),
  endedAt: z.iso.datetime().nullable(),
});
export type EnrolmentView = z.infer<typeof enrolmentView>;

/** For oneself. One at a time for a course (`ENROLLED_ALREADY`). */
export const askToEnrol = defineCommand('training.enrolment.ask', {
  input: z.object({ courseId: z.uuid() }),
  output: receipt,
});
/** Gives a seat, or a place in the waiting list when all are taken. */
export const approveEnrolment = defineCommand('training.enrolment.approve', {
  input: z.object(onRecord),
  output: receipt,
});
/** Also of somebody who waits or is in. */
export const refuseEnrolment = defineCommand('training.enrolment.refuse', {
  input: z.object({ ...onRecord, reason: longText(1_000) }),
  output: receipt,
});
/** By the person; the first of the waiting list moves up. */
export const withdrawEnrolment = defineCommand('training.enrolment.withdraw', {
  input: z.object(onRecord),
  output: receipt,
});
/** By the person, of a course without an exam; with one, the exam finishes it (`EXAM_TO_PASS`). */
export const finishEnrolment = defineCommand('training.enrolment.finish', {
  input: z.object(onRecord),
  output: receipt,
});

export const enrolmentFilter = z.object({
  courseIds: z.array(z.uuid()).max(50).optional(),
  personIds: z.array(z.uuid()).max(50).optional(),
  customerIds: z.array(z.uuid()).max(50).optional(),
  states: z.array(enrolmentState).max(6).optional(),
});
/** Newest first. */
export const listEnrolments = defineQuery('training.enrolment.list', {
  input: z.object({ filter: enrolmentFilter.default({}), page: pageInput }),
  output: pageOf(enrolmentView),
});
export const countEnrolments = defineQuery('training.enrolment.count', {
  input: z.object({ filter: enrolmentFilter.default({}) }),
  output: countAnswer,
});
export const enrolmentsByIds = defineQuery('training.enrolment.byIds', {
  input: byIdsInput,
  output: listOf(enrolmentView),
});

const facts = z.object({
  ...learner,
  courseId: z.uuid(),
  courseCode: z.string(),
  state: enrolmentState,
});
export type EnrolmentFacts = z.infer<typeof facts>;
export const enrolmentAsked = defineEvent('enrolment.asked', facts);
export const enrolmentApproved = defineEvent('enrolment.approved', facts);
export const enrolmentPutOnWaitingList = defineEvent('enrolment.putOnWaitingList', facts);
export const enrolmentMovedUp = defineEvent('enrolment.movedUp', facts);
export const enrolmentRefused = defineEvent('enrolment.refused', facts);
export const enrolmentWithdrawn = defineEvent('enrolment.withdrawn', facts);
export const enrolmentFinished = defineEvent(
  'enrolment.finished',
  facts.extend({ passed: z.boolean().nullable() }),
);
