import type { ComplaintView } from '@aftercare/contracts/complaint/complaint';
import {
  complaintAction,
  type ComplaintAction as Action,
  type ContactPurpose,
} from '@aftercare/contracts/complaint/complaint-codes';
import type { Caller } from '@aftercare/contracts/caller';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import { may } from '@aftercare/domain-kit/may';
import { missingForArchive } from './closing.js';
import { complaintLifeCycle, type ComplaintStep } from './complaint-life-cycle.js';
import type { Complaint } from './complaint.js';
import { holders, mayContact } from './contact-log.js';
import { missingForResult } from './handling.js';

interface Offer {
  readonly action: Action;
  readonly allowed: boolean;
  readonly reasonCode: string | null;
  readonly reasonParams: Record<string, string>;
}

const permission: Readonly<Record<Action, readonly Permission[]>> = {
  TAKE_UP: ['COMPLAINT_CONFIRM'],
  CONFIRM_VALID: ['COMPLAINT_CONFIRM'],
  CONFIRM_INVALID: ['COMPLAINT_CONFIRM'],
  EXPLAIN: ['COMPLAINT_CONFIRM'],
  BEGIN_INVESTIGATION: ['COMPLAINT_HANDLE'],
  FIND_CAUSE: ['COMPLAINT_HANDLE'],
  ADD_MEASURE: ['COMPLAINT_HANDLE'],
  FINISH_MEASURE: ['COMPLAINT_HANDLE'],
  DECIDE_COMPENSATION: ['COMPLAINT_LEAD'],
  RECORD_CONTACT: Object.values(holders),
  ASK_PERSON: ['COMPLAINT_CONFIRM', 'COMPLAINT_HANDLE'],
  RETURN_RESULT: ['COMPLAINT_HANDLE'],
  VERIFY: ['COMPLAINT_CONFIRM'],
  RECORD_CORRECTIVE_ACTION: ['COMPLAINT_CONFIRM', 'COMPLAINT_HANDLE'],
  ARCHIVE: ['COMPLAINT_CONFIRM'],
};

/**
 * Every step of a person, with the reason where it is not allowed now: from the rules that enforce it. `handled`: the
 * complaint is within the reach of the caller's work, not only of their sight.
 */
export const availableActions = (complaint: Complaint, caller: Caller, handled: boolean): readonly Offer[] =>
  complaintAction.options.map((action) => {
    const allowed = handled && permission[action].some((code) => may(caller, code));
    const reasonCode = allowed ? obstacle(complaint, action) : 'NOT_ALLOWED';
    return { action, allowed: reasonCode === null, reasonCode, reasonParams: { state: complaint.status } };
  });

const steps: Readonly<Partial<Record<Action, ComplaintStep>>> = {
  TAKE_UP: 'TAKE_UP',
  CONFIRM_VALID: 'CONFIRM',
  CONFIRM_INVALID: 'REJECT',
  BEGIN_INVESTIGATION: 'INVESTIGATE',
  FIND_CAUSE: 'HANDLE',
  ADD_MEASURE: 'HANDLE',
  RETURN_RESULT: 'RETURN',
  VERIFY: 'FIND_SOLVED',
  ARCHIVE: 'ARCHIVE',
};

function obstacle(complaint: Complaint, action: Action): string | null {
  const step = steps[action];
  if (step && !complaintLifeCycle.actionsFrom(complaint.status).includes(step)) return 'ILLEGAL_STEP';
  switch (action) {
    case 'EXPLAIN':
      return contactable(complaint, ['EXPLANATION']);
    case 'RECORD_CONTACT':
      return contactable(complaint, ['RESPONSE', 'GENERAL_MANAGER', 'VERIFICATION', 'EXPLANATION']);
    case 'FINISH_MEASURE':
      return hasMeasure(complaint, 'PLANNED');
    case 'DECIDE_COMPENSATION':
      return hasMeasure(complaint, 'WAITING_FOR_APPROVAL');
    case 'ASK_PERSON':
      return complaint.namedPersonIds.length === 0 || complaint.status === 'ARCHIVED' ? 'ILLEGAL_STEP' : null;
    case 'RETURN_RESULT':
      return missingForResult(complaint) ?? null;
    case 'RECORD_CORRECTIVE_ACTION':
      return complaint.valid === true && complaint.status !== 'ARCHIVED' ? null : 'ILLEGAL_STEP';
    case 'ARCHIVE':
      return missingForArchive(complaint) ?? null;
    case 'TAKE_UP':
    case 'CONFIRM_VALID':
    case 'CONFIRM_INVALID':
    case 'BEGIN_INVESTIGATION':
    case 'FIND_CAUSE':
    case 'ADD_MEASURE':
    case 'VERIFY':
      return null;
  }
}

const contactable = (complaint: Complaint, purposes: readonly ContactPurpose[]) =>
  purposes.some((purpose) => mayContact(complaint, purpose)) ? null : 'ILLEGAL_STEP';

const hasMeasure = (complaint: Complaint, state: ComplaintView['measures'][number]['state']) =>
  complaint.measures.some((measure) => measure.state === state) ? null : 'MEASURE_MISSING';
