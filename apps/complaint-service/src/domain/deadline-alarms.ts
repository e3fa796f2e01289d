import {
  complaintDeadlineBreached,
  complaintDeadlineWarned,
} from '@aftercare/contracts/complaint/complaint-events';
import { advanced } from './complaint-clocks.js';
import { decided, happened, type Act, type ComplaintDecision } from './complaint-decision.js';
import type { Complaint } from './complaint.js';

/** CMP-10: reminder at 50 and 80 %, escalation when it is missed; nobody who is named is told (CMP-11). */
export function raiseDeadlineAlarms(
  complaint: Complaint,
  receivers: readonly string[],
  act: Act,
): ComplaintDecision {
  const { next, reached } = advanced(complaint.clocks, act.calendar, act.now);
  const recipientIds = receivers.filter((id) => !complaint.namedPersonIds.includes(id));
  const events = reached.map(({ clockKind, stage }) =>
    happened(stage === 'BREACHED' ? complaintDeadlineBreached : complaintDeadlineWarned, {
      clockKind,
      stage,
      recipientIds,
    }),
  );
  return decided(complaint, { clocks: next }, ...events);
}
