import * as surveys from '@aftercare/contracts/customer/survey';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { localText } from '../../api/named.js';
import { nodeOfKind } from '../../api/nodes.js';
import { ask, askFor } from '../../api/query.js';
import { idOf, one } from '../../api/references.js';
import type {
  MutationResolvers,
  MySurveyResolvers,
  QueryResolvers,
  SurveyChoiceResolvers,
  SurveyQuestionResolvers,
  SurveyResolvers,
} from '../../generated/resolvers.js';

const kindOfSubject = {
  TICKET: 'ticket',
  VISIT: 'workOrder',
  CLASS: 'course',
  COMPLAINT: 'complaint',
  RELEASE: 'release',
};

export const Survey: SurveyResolvers = {
  id: idOf('Survey'),
  subjectRecord: (survey, _args, context) =>
    nodeOfKind(kindOfSubject[survey.subject], survey.subjectId, context),
  customer: one('Customer', (survey) => survey.customerId),
  contact: one('Contact', (survey) => survey.contactId),
  answeredFor: one('Person', (survey) => survey.answeredFor),
};

/** An id of its own: whoever is asked may answer the survey, and may not read it by `node`. */
export const MySurvey: MySurveyResolvers = { id: idOf('MySurvey') };

export const SurveyQuestion: SurveyQuestionResolvers = { text: localText };

export const SurveyChoice: SurveyChoiceResolvers = { text: localText };

export const surveyQueries: QueryResolvers = {
  surveys: list(surveys.listSurveys, { count: surveys.countSurveys }),
  surveyLink: askFor(surveys.lookAtSurvey, ['NOT_FOUND', 'LINK_ENDED']),
  mySurveys: ask(surveys.mySurveys, ({ items }) => items),
};

export const surveyMutations: MutationResolvers = {
  answerSurvey: mutation(surveys.answerSurvey, { answer: (answered) => answered }),
  answerMySurvey: mutation(surveys.answerMySurvey, { of: 'MySurvey', answer: (answered) => answered }),
  answerSurveyByPhone: mutation(surveys.answerSurveyByPhone, { as: 'Survey' }),
};
