import type { confirmComplaint, rejectComplaint } from '@aftercare/contracts/complaint/complaint-commands';
import {
  complaintConfirmed,
  complaintRejected,
  complaintTakenUp,
} from '@aftercare/contracts/complaint/complaint-events';
import type { InputOf } from '@aftercare/contracts/define';
import { started, stopped } from './complaint-clocks.js';
import { decided, happened, type Act, type ComplaintDecision } from './complaint-decision.js';
import { complaintLifeCycle } from './complaint-life-cycle.js';
import type { Complaint } from './complaint.js';

export const takeUp = (complaint: Complaint): ComplaintDecision =>
  decided(
    complaint,
    { status: complaintLifeCycle.next(complaint.status, 'TAKE_UP') },
    happened(complaintTakenUp, {}),
  );

/** CMP-02, CMP-03: valid; the 3 hours to contact the complainant begin now. */
export function confirm(
  complaint: Complaint,
  input: InputOf<typeof confirmComplaint>,
  act: Act,
): ComplaintDecision {
  const status = complaintLifeCycle.next(complaint.status, 'CONFIRM');
  const confirmed = stopped(complaint.clocks, 'COMPLAINT_CONFIRMATION', act.calendar, act.now);
  const { responseWithinMs, generalManagerContact } = act.settings;
  return decided(
    complaint,
    {
      status,
      valid: true,
      facts: input.facts,
      responsibleUnitId: input.responsibleUnitId,
      namedPersonIds: [...new Set(input.namedPersonIds ?? complaint.namedPersonIds)],
      clocks: started(confirmed, 'COMPLAINT_RESPONSE', responseWithinMs, act.calendar, act.now),
      generalManagerContactNeeded: generalManagerContact && isKey(complaint),
      confirmedAt: act.now,
    },
    happened(complaintConfirmed, {}),
  );
}

/** CMP-02: not promised or not substantiated; never counted as valid. */
export function reject(
  complaint: Complaint,
  input: InputOf<typeof rejectComplaint>,
  act: Act,
): ComplaintDecision {
  return decided(
    complaint,
    {
      status: complaintLifeCycle.next(complaint.status, 'REJECT'),
      valid: false,
      facts: input.facts,
      invalidReason: input.reason,
      clocks: stopped(complaint.clocks, 'COMPLAINT_CONFIRMATION', act.calendar, act.now),
      confirmedAt: act.now,
    },
    happened(complaintRejected, { reason: input.reason }),
  );
}

const isKey = ({ customerLevel }: Complaint) => customerLevel === 'KEY' || customerLevel === 'VIP';
