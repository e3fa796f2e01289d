import {
  surveyAnswered,
  surveyExpired,
  surveySent,
  type SurveyView,
} from '@aftercare/contracts/customer/survey';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';
import { DAY_MS } from '@aftercare/work-calendar/instant';
import { happened, type Act, type Decided } from './act.js';
import { rate, type Answer, type Question } from './questionnaire.js';

/** CUS-09: one contact asked about one record. */
export interface Survey {
  readonly id: string;
  readonly version: number;
  readonly state: SurveyView['state'];
  readonly subject: SurveyView['subject'];
  readonly subjectId: string;
  readonly subjectNumber: string;
  readonly customerId: string;
  readonly contactId: string | null;
  readonly unitId: string;
  /** The colleague whose work is rated. */
  readonly personId: string | null;
  readonly questions: readonly Question[];
  readonly answers: readonly Answer[];
  readonly score: number | null;
  readonly low: boolean;
  readonly sentAt: Date;
  readonly expiresAt: Date;
  readonly answeredAt: Date | null;
  readonly answeredFor: string | null;
}

export const surveyLifeCycle = defineLifeCycle<Survey['state'], 'answer' | 'expire'>('survey', 'OPEN', {
  OPEN: { answer: 'ANSWERED', expire: 'EXPIRED' },
  ANSWERED: {},
  EXPIRED: {},
});

/** For how long a survey can be answered, and for how long a contact is left in peace after one. */
export const surveyRules = { openForDays: 14, pauseDays: 30 } as const;

export type Asked = Pick<
  Survey,
  'subject' | 'subjectId' | 'subjectNumber' | 'customerId' | 'contactId' | 'unitId' | 'personId'
>;

export function sendSurvey(asked: Asked, questions: readonly Question[], act: Act): Decided<Survey> {
  const next: Survey = {
    id: act.newId(),
    version: 0,
    state: 'OPEN',
    ...asked,
    questions,
    answers: [],
    score: null,
    low: false,
    sentAt: act.now,
    expiresAt: act.after(surveyRules.openForDays * DAY_MS),
    answeredAt: null,
    answeredFor: null,
  };
  return {
    next,
    events: [happened(surveySent, { ...factsOf(next), expiresAt: next.expiresAt.toISOString() })],
  };
}

/** Once, by the link or by a colleague (`answeredFor`) on the phone. */
export function answerSurvey(
  survey: Survey,
  answers: readonly Answer[],
  answeredFor: string | null,
  act: Act,
): Decided<Survey> {
  const state = surveyLifeCycle.next(isOver(survey, act.now) ? 'EXPIRED' : survey.state, 'answer');
  const { score, low, scores } = rate(survey.questions, answers);
  const next = { ...survey, state, answers, score, low, answeredAt: act.now, answeredFor };
  return {
    next,
    events: [happened(surveyAnswered, { ...factsOf(next), score, low, scores: { ...scores } })],
  };
}

/** By its timer; an answered one is left as it is. */
export function expireSurvey(survey: Survey): Decided<Survey> {
  if (survey.state !== 'OPEN') return { next: survey, events: [] };
  const next = { ...survey, state: surveyLifeCycle.next(survey.state, 'expire') };
  return { next, events: [happened(surveyExpired, factsOf(next))] };
}

/** Also before its timer has run. */
export const isOver = (survey: Pick<Survey, 'state' | 'expiresAt'>, now: Date): boolean =>
  survey.state === 'EXPIRED' || (survey.state === 'OPEN' && survey.expiresAt <= now);

const factsOf = (survey: Survey) => ({
  subject: survey.subject,
  subjectId: survey.subjectId,
  subjectNumber: survey.subjectNumber,
  customerId: survey.customerId,
  contactId: survey.contactId,
  unitId: survey.unitId,
  personId: survey.personId,
});
