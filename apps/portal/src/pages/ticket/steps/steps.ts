import type { TicketAction } from '../../../generated/graphql.js';
import * as assignment from './assignment-steps.js';
import * as attempt from './attempt-steps.js';
import * as call from './call-step.js';
import * as closing from './closing-steps.js';
import * as proposal from './proposal-steps.js';
import * as triage from './triage-steps.js';
import * as visit from './visit-steps.js';
import * as waiting from './waiting-steps.js';
import type { Step } from './step.js';

/** Replies and notes are written in the composer, not in a panel. */
export type PanelAction = Exclude<TicketAction, 'REPLY' | 'NOTE'>;

export const steps: Readonly<Record<PanelAction, Step>> = {
  IDENTIFY_CUSTOMER: triage.identifyCustomer,
  ASSESS: triage.assess,
  TRIAGE: triage.triage,
  RECATEGORISE: triage.recategorise,
  CHANGE_PRIORITY: triage.changePriority,
  ASSIGN: assignment.assign,
  CLAIM: assignment.claim,
  HAND_OVER: assignment.handOver,
  START: assignment.start,
  WAIT: waiting.wait,
  RESUME: waiting.resume,
  PARK: attempt.park,
  CALL_BACK: attempt.callBack,
  RECORD_ATTEMPT: attempt.recordAttempt,
  ESCALATE: assignment.escalate,
  REQUEST_VISIT: visit.requestVisit,
  AMEND_VISIT_REQUEST: visit.amendVisitRequest,
  WITHDRAW_VISIT_REQUEST: visit.withdrawVisitRequest,
  AGREE_TIME: waiting.agreeTime,
  PROPOSE_SOLUTION: proposal.proposeSolution,
  RECORD_CONSENT: proposal.recordConsent,
  RESOLVE: proposal.resolve,
  CONFIRM: closing.confirm,
  REJECT: closing.reject,
  CLOSE: closing.close,
  REOPEN: closing.reopen,
  CANCEL: waiting.cancel,
  LOG_CALL: call.logCall,
  LINK_ARTICLE: proposal.linkArticle,
};

export const isPanelAction = (action: string | null): action is PanelAction =>
  action !== null && Object.hasOwn(steps, action);
