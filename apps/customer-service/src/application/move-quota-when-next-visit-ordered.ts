import type { InputOf } from '@aftercare/contracts/define';
import type { moveQuota } from '@aftercare/contracts/customer/entitlement';
import type { ApprovedVisit } from './reserve-quota-when-visit-approved.js';

/** DSP-09: not solved by one order, the reservation goes on with the next; it stays one. */
export const moveQuotaWhenNextVisitOrdered =
  (move: (to: InputOf<typeof moveQuota>) => Promise<unknown>) =>
  async ({ id, visit, workOrderId }: ApprovedVisit): Promise<void> => {
    if (visit.covered === true) await move({ key: id, workOrderId });
  };
