import { declineOrder } from './decline-order.js';
import type { CaseStore, Staff } from './ports.js';

/** DSP-09: no order stays without an owner: what somebody who left has not begun goes back to the manager. */
export const freeOrdersWhenEngineerLeaves = (cases: CaseStore, staff: Staff) => {
  const decline = declineOrder(cases, staff);
  return async (personId: string): Promise<void> => {
    for (const id of await staff.ordersToFree(personId)) {
      await decline({ id, reason: 'ABSENT' });
    }
  };
};
