import { declineOrder as decline, type Declining } from '../domain/assign-order.js';
import type { CaseStore, Staff, Target } from './ports.js';

/** DSP-07: given back with a reason; whoever assigns it anew is told. */
export const declineOrder = (cases: CaseStore, staff: Staff) => (input: Target & Declining) =>
  cases.changeOrder(input, async (before, act) => {
    const { managerIds } = await staff.alarmReceivers(before.visit.id);
    return decline(before, input, managerIds, act);
  });
