import { surveyAnswered } from '@aftercare/contracts/customer/survey';
import type { Fold } from './fold.js';

const satisfiedFrom = 4;

/** CUS-09: the answer of a survey after a ticket is the ticket's satisfaction, in place of what was said before. */
export const foldSurvey: Fold = (_state, event) => {
  if (event.type !== surveyAnswered.name) return { state: {}, changes: [] };
  const answer = surveyAnswered.data.parse(event.data);
  const satisfied = answer.score >= satisfiedFrom;
  const ticket = answer.subject === 'TICKET';
  return {
    state: {},
    changes: [
      {
        kind: 'COUNT',
        fact: {
          indicator: 'SATISFACTION',
          recordKind: ticket ? 'ticket' : 'survey',
          recordId: ticket ? answer.subjectId : event.aggregateId,
          at: event.at,
          value: satisfied ? 1 : 0,
          target: null,
          inTarget: satisfied,
          by: {
            number: answer.subjectNumber,
            unitId: answer.unitId,
            customerId: answer.customerId,
            customerName: null,
            customerLevel: null,
            productCode: null,
            categoryClass: null,
            priority: null,
            channel: null,
            personId: answer.personId,
          },
        },
      },
    ],
  };
};
