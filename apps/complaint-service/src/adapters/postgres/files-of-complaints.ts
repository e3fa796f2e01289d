import type { Permission } from '@aftercare/contracts/identity/permissions';
import type { Attachables, Reaching } from '@aftercare/service-kit/attachable';
import type { Admission } from '@aftercare/service-kit/scope';
import { complaintHandled, complaintVisible } from './complaint-policy.js';

/** COM-09: evidence in a complaint. The person named sees nothing of it, and each look is on record (CMP-11). */
export const filesOfComplaints: Attachables = {
  complaint: {
    read: complaintsBy({ staff: 'COMPLAINT_READ' satisfies Permission, contact: true }),
    add: [
      complaintsBy({ staff: 'COMPLAINT_REGISTER' satisfies Permission, contact: true }),
      complaintsBy({ staff: 'COMPLAINT_HANDLE' satisfies Permission }, complaintHandled),
      complaintsBy({ staff: 'COMPLAINT_CONFIRM' satisfies Permission }, complaintHandled),
    ],
    manage: complaintsBy({ staff: 'COMPLAINT_CONFIRM' satisfies Permission }, complaintHandled),
    internalFromStaff: true,
    readIsAudited: true,
  },
};

function complaintsBy(admission: Admission, policy: typeof complaintVisible = complaintVisible): Reaching {
  return {
    admission,
    visible: (id, scope, p) =>
      `EXISTS (SELECT 1 FROM complaint c WHERE c.id = ${id} AND ${policy(scope, p)})`,
  };
}
