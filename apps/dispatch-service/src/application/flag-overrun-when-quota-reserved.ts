import type { DataOf } from '@aftercare/contracts/define';
import type { quotaReserved } from '@aftercare/contracts/customer/entitlement';
import { flagOverrun } from '../domain/verify-visit.js';
import type { CaseStore } from './ports.js';

/** CUS-04: between question and reservation somebody else may have taken the last visit: flagged, never held up. */
export const flagOverrunWhenQuotaReserved =
  (cases: CaseStore) =>
  async ({ key, overrun }: DataOf<typeof quotaReserved>): Promise<void> => {
    if (overrun && (await cases.find(key))) await cases.changeVisit({ id: key }, flagOverrun);
  };
