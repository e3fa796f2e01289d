import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, countAnswer, listOf, onRecord, timeRange } from '../record.js';
import { longText, text } from '../text.js';

export const surveySubject = z.enum(['TICKET', 'VISIT', 'CLASS', 'COMPLAINT', 'RELEASE']);
export const surveyState = z.enum(['OPEN', 'ANSWERED', 'EXPIRED']);
export const questionKind = z.enum(['SCALE', 'CHOICE', 'TEXT']);

/** CUS-09. SCALE answers 1 (bad) to 5 (good). The ready one asks for process, support, solution and engineer. */
export const questionView = z.object({
  id: z.string(),
  kind: questionKind,
  textZh: z.string(),
  textEn: z.string(),
  choices: z.array(z.object({ code: z.string(), textZh: z.string(), textEn: z.string() })),
  required: z.boolean(),
});

/** One value by the question's kind. */
const answer = z.object({
  questionId: text(40),
  scale: z.number().int().min(1).max(5).optional(),
  choice: text(60).optional(),
  text: longText(4_000).optional(),
});

export const surveyView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  state: surveyState,
  subject: surveySubject,
  subjectId: z.uuid(),
  customerId: z.uuid(),
  contactId: z.uuid().nullable(),
  unitId: z.uuid(),
  questions: z.array(questionView),
  answers: z.array(answer),
  /** Mean of the SCALE answers; null until answered. */
  score: z.number().nullable(),
  low: z.boolean(),
  sentAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
  answeredAt: z.iso.datetime().nullable(),
  /** Agent who filled it in on the phone; null when by link. */
  answeredFor: z.uuid().nullable(),
});
export type SurveyView = z.infer<typeof surveyView>;

const token = z.string().min(20).max(200);

/** What the page behind the link shows, without sign-in. */
export const lookAtSurvey = defineQuery('customer.survey.look', {
  input: z.object({ token }),
  output: surveyView.pick({ state: true, subject: true, questions: true, expiresAt: true }).extend({
    subjectNumber: z.string(),
  }),
});
/** Once; possession of the link is the right. */
export const answerSurvey = defineCommand('customer.survey.answer', {
  input: z.object({ token, answers: z.array(answer).min(1).max(50) }),
  output: z.object({ state: surveyState }),
});

/** What waits for the contact who asks, newest first; of nobody else, not even of a colleague there. */
export const mySurveys = defineQuery('customer.survey.mine', {
  input: z.object({}),
  output: listOf(
    surveyView.pick({ id: true, subject: true, questions: true, expiresAt: true }).extend({
      subjectNumber: z.string(),
    }),
  ),
});
/** By the contact who was asked, signed in; the same once as by the link. */
export const answerMySurvey = defineCommand('customer.survey.answerMine', {
  input: z.object({ id: z.uuid(), answers: z.array(answer).min(1).max(50) }),
  output: z.object({ state: surveyState }),
});
export const answerSurveyByPhone = defineCommand('customer.survey.answerByPhone', {
  input: z.object({ ...onRecord, answers: z.array(answer).min(1).max(50) }),
  output: receipt,
});
/** For notification alone. */
export const issueSurveyLink = defineCommand('customer.survey.issueLink', {
  input: z.object({ surveyId: z.uuid() }),
  output: z.object({ token, expiresAt: z.iso.datetime() }),
});

export const surveyFilter = z.object({
  states: z.array(surveyState).max(3).optional(),
  subjects: z.array(surveySubject).max(5).optional(),
  subjectIds: z.array(z.uuid()).max(200).optional(),
  customerIds: z.array(z.uuid()).max(50).optional(),
  low: z.boolean().optional(),
  answered: timeRange.optional(),
});
export const listSurveys = defineQuery('customer.survey.list', {
  input: z.object({ filter: surveyFilter.default({}), page: pageInput }),
  output: pageOf(surveyView),
});
export const countSurveys = defineQuery('customer.survey.count', {
  input: z.object({ filter: surveyFilter.default({}) }),
  output: countAnswer,
});
export const surveysByIds = defineQuery('customer.survey.byIds', {
  input: byIdsInput,
  output: listOf(surveyView),
});

const facts = z.object({
  subject: surveySubject,
  subjectId: z.uuid(),
  subjectNumber: z.string(),
  customerId: z.uuid(),
  contactId: z.uuid().nullable(),
  unitId: z.uuid(),
  /** The colleague whose work is rated. */
  personId: z.uuid().nullable(),
});
export const surveySent = defineEvent('survey.sent', facts.extend({ expiresAt: z.iso.datetime() }));
export const surveyAnswered = defineEvent(
  'survey.answered',
  facts.extend({ score: z.number(), low: z.boolean(), scores: z.record(z.string(), z.number().int()) }),
);
export const surveyExpired = defineEvent('survey.expired', facts);
