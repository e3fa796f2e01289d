import type { InputOf } from '@aftercare/contracts/define';
import type { releaseQuota } from '@aftercare/contracts/customer/entitlement';
import type { ApprovedVisit } from './reserve-quota-when-visit-approved.js';

/** DSP-09: withdrawn after it was approved, it is given back; before that nothing was reserved. */
export const releaseQuotaWhenVisitWithdrawn =
  (release: (what: InputOf<typeof releaseQuota>) => Promise<unknown>) =>
  async ({ id, visit }: Omit<ApprovedVisit, 'workOrderId'>): Promise<void> => {
    if (visit.covered === true && visit.orderCount > 0) await release({ key: id, reason: 'VISIT_WITHDRAWN' });
  };
