import type { AgreementView } from '@aftercare/contracts/customer/agreement';
import type { OutputOf } from '@aftercare/contracts/define';
import type { FollowUpTaskView } from '@aftercare/contracts/customer/follow-up-task';
import type { lookAtSurvey, mySurveys, SurveyView } from '@aftercare/contracts/customer/survey';
import { stateOn } from '../../domain/agreement-state.js';
import type { Agreement } from '../../domain/agreement.js';
import type { FollowUpTask } from '../../domain/follow-up-task.js';
import { isOver, type Survey } from '../../domain/survey.js';

/** An agreement with what only reading adds: the unit of its customer, and the date today there. */
export type AgreementRow = Agreement & { readonly unitId: string; readonly today: string };

/** The fee is for those with AGREEMENT_READ_FEE. */
export function agreementView(row: AgreementRow, withFee: boolean): AgreementView {
  const { terms, today, terminated: _t, remindedDays: _r, endTold: _e, ...agreement } = row;
  const { fee, ...promised } = terms;
  return {
    ...agreement,
    ...promised,
    ...(withFee ? { fee } : {}),
    state: stateOn(row, today),
    installationIds: [...agreement.installationIds],
    services: [...agreement.services],
    calendarId: agreement.calendarId ?? undefined,
  };
}

export function surveyView(survey: Survey, now: Date): SurveyView {
  const { subjectNumber: _n, personId: _p, ...shown } = survey;
  return {
    ...shown,
    state: isOver(survey, now) ? 'EXPIRED' : survey.state,
    questions: [...survey.questions],
    answers: [...survey.answers],
    sentAt: survey.sentAt.toISOString(),
    expiresAt: survey.expiresAt.toISOString(),
    answeredAt: survey.answeredAt?.toISOString() ?? null,
  };
}

/** What the page behind a link shows: nothing of who was asked or what was answered. */
export const surveyLinkView = (survey: Survey, now: Date): OutputOf<typeof lookAtSurvey> => ({
  state: isOver(survey, now) ? 'EXPIRED' : survey.state,
  subject: survey.subject,
  subjectNumber: survey.subjectNumber,
  questions: [...survey.questions],
  expiresAt: survey.expiresAt.toISOString(),
});

type AskedView = OutputOf<typeof mySurveys>['items'][number];

export const askedView = ({ id, subject, subjectNumber, questions, expiresAt }: Survey): AskedView => ({
  id,
  subject,
  subjectNumber,
  questions: [...questions],
  expiresAt: expiresAt.toISOString(),
});

export const followUpView = (task: FollowUpTask): FollowUpTaskView => ({
  ...task,
  dueAt: task.dueAt.toISOString(),
  createdAt: task.createdAt.toISOString(),
  doneAt: task.doneAt?.toISOString() ?? null,
});
