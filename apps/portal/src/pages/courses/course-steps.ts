import { textOf } from '../../forms/field.js';
import * as api from '../../generated/graphql.js';
import { stepsOn } from '../../steps/record-step.js';
import { courseFields, courseInput, numberOf, valuesOf } from './course-fields.js';
import { paperText, questionsOf } from './paper-text.js';

export interface WrittenCourse extends api.WrittenCourseFragment {
  readonly paper: api.WrittenPaperFragment | undefined;
}

type CourseAction = 'CHANGE' | 'SET_PAPER' | 'SEND_TO_REVIEW' | 'PUBLISH' | 'SEND_BACK' | 'RETIRE';

const step = stepsOn<WrittenCourse>();

const setPaper = step(api.SetCoursePaperDocument, {
  fields: ({ t }) => [
    {
      name: 'questions',
      label: 'course.questions',
      kind: 'long',
      required: true,
      hint: t('course.questionsHint'),
      wrong: (text) => {
        const read = questionsOf(text);
        return 'line' in read ? t('course.badLine', { line: read.line }) : undefined;
      },
    },
    {
      name: 'timeLimitMinutes',
      label: 'course.timeLimit',
      kind: 'number',
      required: true,
      min: 1,
      max: 480,
    },
    { name: 'passPercent', label: 'course.passPercent', kind: 'number', required: true, min: 1, max: 100 },
    { name: 'maxAttempts', label: 'course.maxAttempts', kind: 'number', required: true, min: 1, max: 20 },
    {
      name: 'retakeWaitHours',
      label: 'course.retakeWait',
      kind: 'number',
      required: true,
      min: 0,
      max: 10_000,
    },
    {
      name: 'validMonths',
      label: 'course.validMonths',
      kind: 'number',
      min: 1,
      max: 1200,
      hint: t('course.validMonthsHint'),
    },
  ],
  initial: ({ record: { paper } }) => ({
    questions: paperText(paper?.questions ?? []),
    timeLimitMinutes: String(paper?.timeLimitMinutes ?? 30),
    passPercent: String(paper?.passPercent ?? 60),
    maxAttempts: String(paper?.maxAttempts ?? 3),
    retakeWaitHours: String(paper?.retakeWaitHours ?? 24),
    validMonths: String(paper?.validMonths ?? ''),
  }),
  input: (values) => {
    const questions = questionsOf(textOf(values, 'questions'));
    return {
      // The form has said which line cannot be read.
      questions: 'line' in questions ? [] : [...questions],
      timeLimitMinutes: Number(textOf(values, 'timeLimitMinutes')),
      passPercent: Number(textOf(values, 'passPercent')),
      maxAttempts: Number(textOf(values, 'maxAttempts')),
      retakeWaitHours: Number(textOf(values, 'retakeWaitHours')),
      validMonths: numberOf(values, 'validMonths'),
    };
  },
});

/** In the order in which a course comes into being (TRN-01, TRN-05). */
export const courseSteps = {
  PUBLISH: step(api.PublishCourseDocument),
  SET_PAPER: setPaper,
  CHANGE: step(api.ChangeCourseDocument, {
    fields: courseFields,
    initial: ({ record }) => valuesOf(record),
    input: courseInput,
  }),
  SEND_TO_REVIEW: step(api.SendCourseToReviewDocument),
  SEND_BACK: step(api.SendCourseBackDocument, {
    fields: () => [{ name: 'reason', label: 'step.reason', kind: 'long', required: true, maxLength: 2000 }],
    input: (values) => ({ reason: textOf(values, 'reason') }),
  }),
  RETIRE: step(api.RetireCourseDocument),
};

const allowed: Readonly<Record<api.CourseState, readonly CourseAction[]>> = {
  DRAFT: ['CHANGE', 'SET_PAPER', 'SEND_TO_REVIEW', 'RETIRE'],
  IN_REVIEW: ['PUBLISH', 'SEND_BACK', 'RETIRE'],
  PUBLISHED: ['CHANGE', 'SET_PAPER', 'RETIRE'],
  RETIRED: [],
};

/** The states in which the service takes each step; whose right it is, it says itself. */
export const courseOffers = (state: api.CourseState) =>
  allowed[state].map((action) => ({ action, allowed: true }));
