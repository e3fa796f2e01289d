import type * as commands from '@aftercare/contracts/complaint/complaint-commands';
import * as events from '@aftercare/contracts/complaint/complaint-events';
import type { InputOf } from '@aftercare/contracts/define';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { may } from '@aftercare/domain-kit/may';
import { stopped } from './complaint-clocks.js';
import { decided, happened, type Act, type ComplaintDecision } from './complaint-decision.js';
import { complaintLifeCycle } from './complaint-life-cycle.js';
import { hasContact, type Complaint } from './complaint.js';

/** CMP-06: the customer's word, after a conversation. Not solved goes to headquarters. */
export function verify(
  complaint: Complaint,
  input: InputOf<typeof commands.verifyComplaint>,
  act: Act,
): ComplaintDecision {
  const { solved, opinion } = input;
  const status = complaintLifeCycle.next(complaint.status, solved ? 'FIND_SOLVED' : 'FIND_UNSOLVED');
  if (!verifiedInConversation(complaint)) throw new DomainError('VERIFICATION_CONTACT_MISSING');
  const clocks = stopped(complaint.clocks, 'COMPLAINT_VERIFICATION', act.calendar, act.now);
  return decided(
    complaint,
    { status, solved, opinion, clocks },
    happened(events.complaintVerified, { solved }),
  );
}

/** CMP-07: what is changed so that it does not happen again; possible from the finding of the cause on. */
export function recordCorrectiveAction(
  complaint: Complaint,
  input: InputOf<typeof commands.recordCorrectiveAction>,
  act: Act,
): ComplaintDecision {
  const entitled = may(act.caller, 'COMPLAINT_CONFIRM') || may(act.caller, 'COMPLAINT_HANDLE');
  if (!entitled) throw new DomainError('NOT_ALLOWED', { permission: 'COMPLAINT_HANDLE' });
  if (complaint.valid !== true || complaint.status === 'ARCHIVED') {
    const allowed = complaintLifeCycle.actionsFrom(complaint.status);
    const action = 'RECORD_CORRECTIVE_ACTION';
    throw new DomainError('ILLEGAL_STEP', { kind: 'complaint', state: complaint.status, action, allowed });
  }
  if (input.checkEffectOn < input.dueOn) throw new DomainError('END_BEFORE_START', {}, ['checkEffectOn']);
  const { whys, causeClass, action, ownerId, dueOn, checkEffectOn } = input;
  const correctiveAction = {
    whys,
    causeClass,
    action,
    ownerId,
    dueOn,
    checkEffectOn,
    effective: null,
    effectNote: null,
  };
  return decided(complaint, { correctiveAction }, happened(events.correctiveActionRecorded, {}));
}

/** The check of effect stays as a task of its own, also after archiving. */
export function checkEffect(
  complaint: Complaint,
  input: InputOf<typeof commands.checkEffect>,
): ComplaintDecision {
  if (complaint.correctiveAction === null) throw new DomainError('CORRECTIVE_ACTION_MISSING');
  const { effective, note } = input;
  const correctiveAction = { ...complaint.correctiveAction, effective, effectNote: note };
  return decided(complaint, { correctiveAction }, happened(events.effectChecked, { effective }));
}

/** What is missing before it can be archived; undefined: nothing. */
export function missingForArchive(complaint: Complaint): string | undefined {
  if (complaint.valid === false)
    return hasContact(complaint, 'EXPLANATION') ? undefined : 'EXPLANATION_MISSING';
  if (complaint.generalManagerContactNeeded && !hasContact(complaint, 'GENERAL_MANAGER')) {
    return 'GENERAL_MANAGER_CONTACT_MISSING';
  }
  return complaint.correctiveAction === null ? 'CORRECTIVE_ACTION_MISSING' : undefined;
}

/** CMP-02, CMP-05, CMP-07: "closed" means archived, and nothing that must be on record may be missing. */
export function archive(complaint: Complaint, act: Act): ComplaintDecision {
  const status = complaintLifeCycle.next(complaint.status, 'ARCHIVE');
  const missing = missingForArchive(complaint);
  if (missing) throw new DomainError(missing);
  return decided(complaint, { status, archivedAt: act.now }, happened(events.complaintArchived, {}));
}

/** A conversation since the last result: an earlier one says nothing about this result. */
function verifiedInConversation(complaint: Complaint): boolean {
  const asked = complaint.clocks.filter(({ kind }) => kind === 'COMPLAINT_VERIFICATION').at(-1);
  return complaint.contacts.some(
    ({ purpose, at }) => purpose === 'VERIFICATION' && (asked === undefined || at >= asked.clock.startedAt),
  );
}
