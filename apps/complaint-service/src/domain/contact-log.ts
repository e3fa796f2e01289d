import type { recordComplaintContact } from '@aftercare/contracts/complaint/complaint-commands';
import type { ContactPurpose } from '@aftercare/contracts/complaint/complaint-codes';
import { complainantContacted } from '@aftercare/contracts/complaint/complaint-events';
import type { InputOf } from '@aftercare/contracts/define';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { instantOf } from '@aftercare/domain-kit/instant';
import { may } from '@aftercare/domain-kit/may';
import { stopped } from './complaint-clocks.js';
import { decided, happened, type Act, type ComplaintDecision } from './complaint-decision.js';
import { complaintLifeCycle } from './complaint-life-cycle.js';
import type { Complaint } from './complaint.js';

/** Who may hold which conversation: the department, the general manager (CMP-05), the quality supervisor (CMP-06). */
export const holders: Readonly<Record<ContactPurpose, Permission>> = {
  RESPONSE: 'COMPLAINT_HANDLE',
  GENERAL_MANAGER: 'COMPLAINT_LEAD',
  VERIFICATION: 'COMPLAINT_CONFIRM',
  EXPLANATION: 'COMPLAINT_CONFIRM',
};

/** In which states a conversation for this purpose makes sense. */
const states: Readonly<Record<ContactPurpose, readonly Complaint['status'][]>> = {
  RESPONSE: ['ASSIGNED', 'INVESTIGATING', 'HANDLING', 'ESCALATED'],
  GENERAL_MANAGER: [
    'ASSIGNED',
    'INVESTIGATING',
    'HANDLING',
    'RESULT_RETURNED',
    'VERIFYING',
    'ESCALATED',
    'CORRECTIVE_ACTION',
  ],
  VERIFICATION: ['RESULT_RETURNED', 'VERIFYING'],
  EXPLANATION: ['INVALID'],
};

export const mayContact = (complaint: Complaint, purpose: ContactPurpose): boolean =>
  states[purpose].includes(complaint.status);

/** CMP-03, CMP-05, CMP-06: a conversation with the complainant. The first response stops its clock. */
export function recordContact(
  complaint: Complaint,
  input: InputOf<typeof recordComplaintContact>,
  act: Act,
): ComplaintDecision {
  const { purpose, means, note } = input;
  if (!mayContact(complaint, purpose)) {
    const allowed = complaintLifeCycle.actionsFrom(complaint.status);
    throw new DomainError('ILLEGAL_STEP', {
      kind: 'complaint',
      state: complaint.status,
      action: 'RECORD_CONTACT',
      allowed,
    });
  }
  if (!may(act.caller, holders[purpose]))
    throw new DomainError('NOT_ALLOWED', { permission: holders[purpose] }, ['purpose']);
  const at = input.at === undefined ? act.now : instantOf(input.at);
  if (at > act.now) throw new DomainError('IN_THE_FUTURE', {}, ['at']);
  if (at < (complaint.confirmedAt ?? complaint.receivedAt))
    throw new DomainError('BEFORE_CONFIRMATION', {}, ['at']);
  const contacts = [...complaint.contacts, { purpose, means, note, by: act.by, at: at.toISOString() }];
  const clocks =
    purpose === 'RESPONSE'
      ? stopped(complaint.clocks, 'COMPLAINT_RESPONSE', act.calendar, at)
      : complaint.clocks;
  const verifies = purpose === 'VERIFICATION' && complaint.status === 'RESULT_RETURNED';
  const status = verifies
    ? complaintLifeCycle.next(complaint.status, 'BEGIN_VERIFICATION')
    : complaint.status;
  return decided(complaint, { contacts, clocks, status }, happened(complainantContacted, { purpose }));
}
