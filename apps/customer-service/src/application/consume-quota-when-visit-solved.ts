import type { NewUse } from '../domain/quota-use.js';
import { visitUse, type ApprovedVisit } from './reserve-quota-when-visit-approved.js';

/** DSP-09: the end of the request uses it, once for all of its orders; parts that were sent use none. */
export const consumeQuotaWhenVisitSolved =
  (consume: (use: NewUse) => Promise<unknown>) =>
  async ({ id, visit }: Omit<ApprovedVisit, 'workOrderId'>): Promise<void> => {
    if (visit.covered === true && visit.orderCount > 0) await consume(visitUse(id, visit));
  };
