import * as tasks from '@aftercare/contracts/customer/follow-up-task';
import type { z } from 'zod';
import { list } from '../../api/list.js';
import { mutation, mutationWith } from '../../api/mutation.js';
import { idOf, one, the } from '../../api/references.js';
import type {
  FinishFollowUpInput,
  FollowUpAttemptResolvers,
  FollowUpTaskResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../generated/resolvers.js';
import { history } from '../common/audit.js';

export const FollowUpTask: FollowUpTaskResolvers = {
  id: idOf('FollowUpTask'),
  customer: one('Customer', (task) => task.customerId),
  contact: one('Contact', (task) => task.contactId),
  unit: the('OrgUnit', (task) => task.unitId),
  survey: one('Survey', (task) => task.surveyId),
  ticket: one('Ticket', (task) => task.ticketId),
  assignee: one('Person', (task) => task.assigneeId),
  history: history('followUpTask'),
};

export const FollowUpAttempt: FollowUpAttemptResolvers = { by: one('Person', (attempt) => attempt.by) };

export const followUpQueries: QueryResolvers = {
  followUpTasks: list(tasks.listFollowUps, { count: tasks.countFollowUps }),
};

const as = 'FollowUpTask';

export const followUpMutations: MutationResolvers = {
  openFollowUp: mutation(tasks.openFollowUp, { as }),
  assignFollowUp: mutation(tasks.assignFollowUp, { as }),
  recordFollowUpAttempt: mutation(tasks.recordFollowUpAttempt, { as }),
  finishFollowUp: mutationWith(
    tasks.finishFollowUp,
    // the schema's enum has OPEN too, with which nothing is finished: the service refuses it
    (given: FinishFollowUpInput) => given as z.input<(typeof tasks.finishFollowUp)['input']>,
    { as },
  ),
};
