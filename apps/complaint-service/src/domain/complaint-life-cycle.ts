import type { ComplaintStatus } from '@aftercare/contracts/complaint/complaint-codes';
import { defineLifeCycle } from '@aftercare/domain-kit/life-cycle';

/** CMP-10. */
export type ComplaintStep =
  | 'TAKE_UP'
  | 'CONFIRM'
  | 'REJECT'
  | 'INVESTIGATE'
  | 'HANDLE'
  | 'RETURN'
  | 'BEGIN_VERIFICATION'
  | 'FIND_SOLVED'
  | 'FIND_UNSOLVED'
  | 'ARCHIVE';

/** The one table of the life cycle. ESCALATED is followed at headquarters until a result is returned again (CMP-06). */
export const complaintLifeCycle = defineLifeCycle<ComplaintStatus, ComplaintStep>('complaint', 'RECEIVED', {
  RECEIVED: { TAKE_UP: 'CONFIRMING', CONFIRM: 'ASSIGNED', REJECT: 'INVALID' },
  CONFIRMING: { CONFIRM: 'ASSIGNED', REJECT: 'INVALID' },
  INVALID: { ARCHIVE: 'ARCHIVED' },
  ASSIGNED: { INVESTIGATE: 'INVESTIGATING' },
  INVESTIGATING: { HANDLE: 'HANDLING' },
  HANDLING: { HANDLE: 'HANDLING', RETURN: 'RESULT_RETURNED' },
  RESULT_RETURNED: {
    BEGIN_VERIFICATION: 'VERIFYING',
    FIND_SOLVED: 'CORRECTIVE_ACTION',
    FIND_UNSOLVED: 'ESCALATED',
  },
  VERIFYING: { FIND_SOLVED: 'CORRECTIVE_ACTION', FIND_UNSOLVED: 'ESCALATED' },
  ESCALATED: { HANDLE: 'ESCALATED', RETURN: 'RESULT_RETURNED' },
  CORRECTIVE_ACTION: { ARCHIVE: 'ARCHIVED' },
  ARCHIVED: {},
});
