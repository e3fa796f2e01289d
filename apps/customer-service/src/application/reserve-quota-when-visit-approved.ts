import type { DataOf, InputOf } from '@aftercare/contracts/define';
import type { moveQuota } from '@aftercare/contracts/customer/entitlement';
import type { visitApproved } from '@aftercare/contracts/dispatch/visit-request';
import type { NewUse } from '../domain/quota-use.js';

/** What a request for a visit has in common with its use of a quota: the key, once for all of its orders. */
export interface ApprovedVisit {
  readonly id: string;
  readonly visit: DataOf<typeof visitApproved>['visit'];
  readonly workOrderId: string;
}

/** CUS-04, DSP-09: an approved visit that the agreement covers reserves one; what the customer pays for takes none. */
export const reserveQuotaWhenVisitApproved =
  (reserve: (use: NewUse) => Promise<unknown>, move: (to: InputOf<typeof moveQuota>) => Promise<unknown>) =>
  async ({ id, visit, workOrderId }: ApprovedVisit): Promise<void> => {
    if (visit.covered !== true) return;
    await reserve(visitUse(id, visit));
    await move({ key: id, workOrderId });
  };

export const visitUse = (key: string, visit: ApprovedVisit['visit']): NewUse => ({
  key,
  customerId: visit.customerId,
  installationId: visit.installationId ?? undefined,
  service: 'ON_SITE',
});
