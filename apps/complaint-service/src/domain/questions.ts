import { personAnswered, personAsked } from '@aftercare/contracts/complaint/complaint-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { decided, happened, type ComplaintDecision } from './complaint-decision.js';
import { complaintLifeCycle } from './complaint-life-cycle.js';
import type { Complaint } from './complaint.js';

/** CMP-13: only to somebody named in it, while it is open. */
export function ask(complaint: Complaint, personId: string, questionId: string): ComplaintDecision {
  if (complaint.status === 'ARCHIVED') {
    const allowed = complaintLifeCycle.actionsFrom(complaint.status);
    throw new DomainError('ILLEGAL_STEP', {
      kind: 'complaint',
      state: complaint.status,
      action: 'ASK_PERSON',
      allowed,
    });
  }
  if (!complaint.namedPersonIds.includes(personId))
    throw new DomainError('PERSON_NOT_NAMED', {}, ['personId']);
  return decided(complaint, {}, happened(personAsked, { personId, questionId }));
}

/** The answer is the person's own word, given once. */
export const answer = (complaint: Complaint, personId: string, questionId: string): ComplaintDecision =>
  decided(complaint, {}, happened(personAnswered, { personId, questionId }));
