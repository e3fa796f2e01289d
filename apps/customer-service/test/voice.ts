import * as followUp from '@aftercare/contracts/customer/follow-up-task';
import * as survey from '@aftercare/contracts/customer/survey';
import * as ticket from '@aftercare/contracts/ticket/ticket-events';
import type { TicketFacts } from '@aftercare/contracts/ticket/ticket-facts';
import { fact } from '@aftercare/service-kit/outbox';
import { eventually } from '@aftercare/test-kit/eventually';
import { v7 as uuid } from 'uuid';
import { everybodysFile, id, service, ticketFacts } from './given.js';
import type { Started } from './started.js';

/** The fact that a ticket was closed. */
export const closed = (facts: Partial<TicketFacts>, confirmed = true) =>
  fact(ticket.ticketClosed, {
    ticket: ticketFacts(facts),
    clocks: [],
    confirmed,
    satisfaction: null,
    knowledge: 'NONE',
    articleId: null,
    informUnitIds: [],
  });

/** Answers to the whole ready questionnaire, all scales alike. */
export const marks = (mark: number) => [
  ...['process', 'support', 'solution', 'engineer'].map((questionId) => ({ questionId, scale: mark })),
  { questionId: 'solved', choice: 'PARTLY' },
  { questionId: 'remark', text: '请加快响应' },
];

/** What tests of surveys, follow-ups and the timeline do again and again. */
export const voiceOf = (started: Started) => {
  const as = (caller = everybodysFile) => started.platform.as(caller);

  /** Publishes facts of a ticket and waits until they were worked on. */
  const told = async (
    ticketId: string,
    version: number,
    facts: ReturnType<typeof closed>[],
    imported = false,
  ) => {
    await started.tell(ticketId, version, facts, imported);
    await eventually(async () => {
      const [row] = await started.rows<{ version: number }>(
        `SELECT version FROM inbox WHERE aggregate = 'ticket' AND aggregate_id = $1`,
        [ticketId],
      );
      return row?.version === version + facts.length;
    });
  };
  const surveysOf = async (customerId: string) => {
    const input = survey.listSurveys.input.parse({ filter: { customerIds: [customerId] }, page: {} });
    return (await as()(survey.listSurveys, input)).nodes.map(({ node }) => node);
  };
  const tasksOf = async (customerId: string, caller = everybodysFile) => {
    const input = followUp.listFollowUps.input.parse({ filter: { customerIds: [customerId] }, page: {} });
    return (await as(caller)(followUp.listFollowUps, input)).nodes.map(({ node }) => node);
  };
  /** A customer with a consultant, and somebody there who agreed to be asked. */
  const person = async () => {
    const { id: customerId } = await started.register({ consultantId: id(5) });
    return { customerId, contactId: await started.contact(customerId) };
  };
  /** Somebody whose ticket was closed, and the link by which they may answer. */
  const asked = async () => {
    const { customerId, contactId } = await person();
    const ticketId = uuid();
    await told(ticketId, 0, [closed({ customerId, contactId, number: 'T20001' })]);
    const [one] = await surveysOf(customerId);
    if (!one) throw new Error('the closed ticket opens a survey');
    const notification = started.platform.as(service('notification'));
    const { token } = await notification(survey.issueSurveyLink, { surveyId: one.id });
    return { customerId, contactId, ticketId, survey: one, token };
  };
  return { told, surveysOf, tasksOf, person, asked };
};
export type Voice = ReturnType<typeof voiceOf>;
