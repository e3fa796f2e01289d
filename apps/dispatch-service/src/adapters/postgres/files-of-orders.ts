import type { Permission } from '@aftercare/contracts/identity/permissions';
import type { Attachables, Reaching } from '@aftercare/service-kit/attachable';
import type { Admission } from '@aftercare/service-kit/scope';
import { orderShown, orderVisible } from './dispatch-policy.js';

/** COM-09: pictures of a visit, to whoever is shown the work order; the customer's contacts are among them. */
export const filesOfOrders: Attachables = {
  workOrder: {
    read: ordersBy({ staff: 'VISIT_READ' satisfies Permission, contact: true }, orderShown),
    add: [
      ordersBy({ staff: 'VISIT_WORK' satisfies Permission }),
      ordersBy({ staff: 'VISIT_ASSIGN' satisfies Permission }),
    ],
    manage: ordersBy({ staff: 'VISIT_WRITE_OFF' satisfies Permission }),
    internalFromStaff: false,
  },
};

function ordersBy(admission: Admission, policy: typeof orderVisible = orderVisible): Reaching {
  return {
    admission,
    visible: (id, scope, p) =>
      `EXISTS (SELECT 1 FROM work_order w WHERE w.id = ${id} AND ${policy(scope, p)})`,
  };
}
