import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { dutyKind } from '../dispatch/dispatch-codes.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, countAnswer, listOf, onRecord, timeRange } from '../record.js';
import { learner } from './enrolment.js';
import { examState, questionKind } from './training-codes.js';

/** A question as the person sees it. `correct` and `gained` are null until the exam is passed and over. */
export const examQuestion = z.object({
  id: z.uuid(),
  kind: questionKind,
  text: z.string(),
  points: z.number().int(),
  options: z.array(z.object({ id: z.uuid(), text: z.string(), correct: z.boolean().nullable() })),
  /** Options chosen so far. */
  chosen: z.array(z.uuid()),
  gained: z.number().int().nullable(),
});

/** TRN-05. One attempt at the paper of a course. */
export const examView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  courseId: z.uuid(),
  /** Edition of the course whose paper was asked. */
  edition: z.number().int(),
  enrolmentId: z.uuid(),
  ...learner,
  attempt: z.number().int(),
  state: examState,
  beganAt: z.iso.datetime(),
  /** The server's limit: answers count until then. */
  endsAt: z.iso.datetime(),
  endedAt: z.iso.datetime().nullable(),
  questions: z.array(examQuestion),
  points: z.number().int().nullable(),
  maxPoints: z.number().int(),
  passPercent: z.number().int(),
  passed: z.boolean().nullable(),
  /** When the pass runs out. */
  validUntil: z.iso.datetime().nullable(),
});
export type ExamView = z.infer<typeof examView>;

/** Of an approved enrolment; one exam at a time. */
export const beginExam = defineCommand('training.exam.begin', {
  input: z.object({ enrolmentId: z.uuid() }),
  output: receipt,
});
/** Saved at once; replaces what was chosen before. Until the server's end time (`EXAM_OVER`). */
export const answerExamQuestion = defineCommand('training.exam.answer', {
  input: z.object({ id: z.uuid(), questionId: z.uuid(), optionIds: z.array(z.uuid()).max(10) }),
  output: receipt,
});
/** Ends and marks it. After the limit it ends as timed out, with what was saved. */
export const handInExam = defineCommand('training.exam.handIn', {
  input: z.object(onRecord),
  output: receipt,
});

export const examFilter = z.object({
  courseIds: z.array(z.uuid()).max(50).optional(),
  personIds: z.array(z.uuid()).max(50).optional(),
  customerIds: z.array(z.uuid()).max(50).optional(),
  enrolmentIds: z.array(z.uuid()).max(50).optional(),
  states: z.array(examState).max(3).optional(),
  passed: z.boolean().optional(),
  began: timeRange.optional(),
});
/** Newest first. */
export const listExams = defineQuery('training.exam.list', {
  input: z.object({ filter: examFilter.default({}), page: pageInput }),
  output: pageOf(examView),
});
export const countExams = defineQuery('training.exam.count', {
  input: z.object({ filter: examFilter.default({}) }),
  output: countAnswer,
});
export const examsByIds = defineQuery('training.exam.byIds', { input: byIdsInput, output: listOf(examView) });

const facts = z.object({
  ...learner,
  courseId: z.uuid(),
  courseCode: z.string(),
  enrolmentId: z.uuid(),
  attempt: z.number().int(),
  state: examState,
});
export type ExamFacts = z.infer<typeof facts>;
const result = facts.extend({ points: z.number().int(), maxPoints: z.number().int(), passed: z.boolean() });

export const examBegun = defineEvent('exam.begun', facts.extend({ endsAt: z.iso.datetime() }));
/** Which question; not what was chosen. */
export const examAnswered = defineEvent('exam.answered', facts.extend({ questionId: z.uuid() }));
export const examHandedIn = defineEvent('exam.handedIn', result);
export const examTimedOut = defineEvent('exam.timedOut', result);
/** TRN-07, DSP-03: what dispatch lets people on duty by, and what coverage counts. Follows the end of the exam. */
export const examPassed = defineEvent(
  'exam.passed',
  facts.extend({
    at: z.iso.datetime(),
    /** Null: for good. */
    validUntil: z.iso.datetime().nullable(),
    requiredForDuty: z.array(dutyKind),
  }),
);
