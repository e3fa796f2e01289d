import * as queries from '@aftercare/contracts/complaint/complaint';
import * as commands from '@aftercare/contracts/complaint/complaint-commands';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { ask } from '../../api/query.js';
import type { MutationResolvers, QueryResolvers, SubscriptionResolvers } from '../../generated/resolvers.js';
import { recordChanges } from '../../live/record-changes.js';

export const complaintQueries: QueryResolvers = {
  complaints: list(queries.listComplaints, { count: queries.countComplaints }),
  myComplaintQuestions: ask(queries.myComplaintQuestions, ({ items }) => items),
  complaintSettings: ask(commands.complaintSettings, (settings) => settings),
};

const as = 'Complaint';

export const complaintMutations: MutationResolvers = {
  fileComplaint: mutation(commands.fileComplaint, { as }),
  takeUpComplaint: mutation(commands.takeUpComplaint, { as }),
  confirmComplaint: mutation(commands.confirmComplaint, { as }),
  rejectComplaint: mutation(commands.rejectComplaint, { as }),
  beginInvestigation: mutation(commands.beginInvestigation, { as }),
  findCause: mutation(commands.findCause, { as }),
  addMeasure: mutation(commands.addMeasure, { as }),
  decideCompensation: mutation(commands.decideCompensation, { as }),
  finishMeasure: mutation(commands.finishMeasure, { as }),
  recordComplaintContact: mutation(commands.recordComplaintContact, { as }),
  askNamedPerson: mutation(commands.askNamedPerson, { as }),
  answerComplaintQuestion: mutation(commands.answerComplaintQuestion, {
    answer: async (_output, context) => ({
      questions: (await context.ask(queries.myComplaintQuestions, {})).items,
    }),
  }),
  returnResult: mutation(commands.returnResult, { as }),
  verifyComplaint: mutation(commands.verifyComplaint, { as }),
  recordCorrectiveAction: mutation(commands.recordCorrectiveAction, { as }),
  checkEffect: mutation(commands.checkEffect, { as }),
  archiveComplaint: mutation(commands.archiveComplaint, { as }),
  changeComplaintSettings: mutation(commands.changeComplaintSettings, {
    of: 'ComplaintSettings',
    answer: async (_output, context) => ({ settings: await context.ask(commands.complaintSettings, {}) }),
  }),
};

export const complaintSubscriptions: SubscriptionResolvers = {
  complaintChanged: recordChanges('Complaint', 'complaint'),
};
