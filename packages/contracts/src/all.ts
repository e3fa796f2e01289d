import type { EventDefinition, RequestDefinition } from './define.js';
import * as archive from './analytics/archive.js';
import * as indicator from './analytics/indicator.js';
import * as complaint from './complaint/complaint.js';
import * as complaintCommands from './complaint/complaint-commands.js';
import * as complaintEvents from './complaint/complaint-events.js';
import * as agreement from './customer/agreement.js';
import * as callerLookup from './customer/caller-lookup.js';
import * as catalogue from './customer/catalogue.js';
import * as contact from './customer/contact.js';
import * as customer from './customer/customer.js';
import * as entitlement from './customer/entitlement.js';
import * as followUpTask from './customer/follow-up-task.js';
import * as installation from './customer/installation.js';
import * as site from './customer/site.js';
import * as survey from './customer/survey.js';
import * as timeline from './customer/timeline.js';
import * as duty from './dispatch/duty.js';
import * as dutyRequirement from './dispatch/duty-requirement.js';
import * as engineer from './dispatch/engineer.js';
import * as dispatchHistory from './dispatch/history.js';
import * as visit from './dispatch/visit-request.js';
import * as workOrder from './dispatch/work-order.js';
import * as workOrderEvents from './dispatch/work-order-events.js';
import * as apiKey from './identity/api-key.js';
import * as calendar from './identity/calendar.js';
import * as contactAccount from './identity/contact-account.js';
import * as orgUnit from './identity/org-unit.js';
import * as person from './identity/person.js';
import * as role from './identity/role.js';
import * as session from './identity/session.js';
import * as setup from './identity/setup.js';
import * as delivery from './notification/delivery.js';
import * as notice from './notification/notice.js';
import * as preferences from './notification/preferences.js';
import * as articleCommands from './ticket/article-commands.js';
import * as articleEvents from './ticket/article-events.js';
import * as articleQueries from './ticket/article-queries.js';
import * as category from './ticket/category.js';
import * as clockExplain from './ticket/clock-explain.js';
import * as conversation from './ticket/conversation.js';
import * as historyCommands from './ticket/history-commands.js';
import * as intakeCommands from './ticket/intake-commands.js';
import * as linkRequests from './ticket/link-requests.js';
import * as savedView from './ticket/saved-view.js';
import * as serviceLevel from './ticket/service-level.js';
import * as settings from './ticket/settings.js';
import * as solution from './ticket/solution.js';
import * as solutionCommands from './ticket/solution-commands.js';
import * as ticketEvents from './ticket/ticket-events.js';
import * as ticketQueries from './ticket/ticket-queries.js';
import * as visitRequest from './ticket/visit-request.js';
import * as workCommands from './ticket/work-commands.js';
import * as course from './training/course.js';
import * as enrolment from './training/enrolment.js';
import * as exam from './training/exam.js';
import * as trainingHistory from './training/history.js';

const identity = [apiKey, calendar, contactAccount, orgUnit, person, role, session, setup];
const customers = [
  agreement,
  callerLookup,
  catalogue,
  contact,
  customer,
  entitlement,
  followUpTask,
  installation,
  site,
  survey,
  timeline,
];
const tickets = [
  articleCommands,
  articleEvents,
  articleQueries,
  category,
  clockExplain,
  conversation,
  historyCommands,
  intakeCommands,
  linkRequests,
  savedView,
  serviceLevel,
  settings,
  solution,
  solutionCommands,
  ticketEvents,
  ticketQueries,
  visitRequest,
  workCommands,
];
const dispatch = [duty, dutyRequirement, engineer, dispatchHistory, visit, workOrder, workOrderEvents];
const complaints = [complaint, complaintCommands, complaintEvents];
const training = [course, enrolment, exam, trainingHistory];
const notification = [delivery, notice, preferences];
const analytics = [archive, indicator];

export type Definition = RequestDefinition | EventDefinition;

const modules: readonly object[] = [
  ...identity,
  ...customers,
  ...tickets,
  ...dispatch,
  ...complaints,
  ...training,
  ...notification,
  ...analytics,
];

/**
 * Every definition under the name of its export. A GraphQL mutation bears the name of its command, so the gateway
 * finds the command here.
 */
export const definitionsByExport: ReadonlyMap<string, Definition> = new Map(
  modules
    .flatMap((module): [string, unknown][] => Object.entries(module))
    .filter((entry): entry is [string, Definition] => isDefinition(entry[1])),
);

/** Every command, query and event of the published language, in the order of the subjects. */
export const allDefinitions: readonly Definition[] = modules
  .flatMap((module): unknown[] => Object.values(module))
  .filter(isDefinition)
  .sort((a, b) => (a.subject < b.subject ? -1 : 1));

function isDefinition(value: unknown): value is Definition {
  return typeof value === 'object' && value !== null && 'subject' in value && 'kind' in value;
}
