import * as intake from '@aftercare/contracts/ticket/intake-commands';
import { linkArticle } from '@aftercare/contracts/ticket/article-commands';
import { logCall, noteOnTicket, replyOnTicket } from '@aftercare/contracts/ticket/conversation';
import { answerTicketLink } from '@aftercare/contracts/ticket/link-requests';
import * as solution from '@aftercare/contracts/ticket/solution-commands';
import * as work from '@aftercare/contracts/ticket/work-commands';
import { mutation } from '../../api/mutation.js';
import type { MutationResolvers } from '../../generated/resolvers.js';

const as = 'Ticket';

export const ticketMutations: MutationResolvers = {
  openTicket: mutation(intake.openTicket, { as }),
  identifyCustomer: mutation(intake.identifyCustomer, { as }),
  completeTicket: mutation(intake.completeTicket, { as }),
  assessTicket: mutation(intake.assessTicket, { as }),
  triageTicket: mutation(intake.triageTicket, { as }),
  recategoriseTicket: mutation(intake.recategoriseTicket, { as }),
  changePriority: mutation(intake.changePriority, { as }),
  assignTicket: mutation(work.assignTicket, { as }),
  claimTicket: mutation(work.claimTicket, { as }),
  handOverTicket: mutation(work.handOverTicket, { as }),
  startTicket: mutation(work.startTicket, { as }),
  waitForOthers: mutation(work.waitForOthers, { as }),
  resumeTicket: mutation(work.resumeTicket, { as }),
  parkTicket: mutation(work.parkTicket, { as }),
  callBack: mutation(work.callBack, { as }),
  recordAttempt: mutation(work.recordAttempt, { as }),
  escalateTicket: mutation(work.escalateTicket, { as }),
  agreeTime: mutation(work.agreeTime, { as }),
  requestVisit: mutation(work.requestVisit, { as }),
  amendVisitRequest: mutation(work.amendVisitRequest, { as }),
  withdrawVisitRequest: mutation(work.withdrawVisitRequest, { as }),
  proposeSolution: mutation(solution.proposeSolution, { as }),
  recordConsent: mutation(solution.recordConsent, { as }),
  resolveTicket: mutation(solution.resolveTicket, { as }),
  confirmTicket: mutation(solution.confirmTicket, { as }),
  rejectTicket: mutation(solution.rejectTicket, { as }),
  closeTicket: mutation(solution.closeTicket, { as }),
  reopenTicket: mutation(solution.reopenTicket, { as }),
  cancelTicket: mutation(solution.cancelTicket, { as }),
  replyOnTicket: mutation(replyOnTicket, { as }),
  noteOnTicket: mutation(noteOnTicket, { as }),
  logCall: mutation(logCall, { as }),
  linkArticle: mutation(linkArticle, { as }),
  answerTicketLink: mutation(answerTicketLink, { answer: (answered) => answered }),
};
