import type * as contract from '@aftercare/contracts/customer/entitlement';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import { decideEntitlement } from '../domain/entitlement.js';
import * as domain from '../domain/quota-use.js';
import type { Ports } from './ports.js';

type Use = Pick<Ports, 'together' | 'quotaUses' | 'entitlementFacts'>;
type Answer = OutputOf<typeof contract.consumeQuota>;

/** CUS-04: quotas are promised, moved, used and given back, each request once, whoever races. */
export const useQuotas = ({ together, quotaUses, entitlementFacts }: Use) => {
  const begin = (step: typeof domain.reserve) => (use: domain.NewUse) =>
    together(async (): Promise<Answer> => {
      const known = await quotaUses.holdForKey(use.key, use.customerId);
      const facts = known ? undefined : await entitlementFacts(use); // counted behind the lock
      const behind = facts
        ? decideEntitlement({ ...facts, service: use.service })
        : ({ decision: 'COVERED', agreementId: null } as const);
      return answerOf(await quotaUses.save(known, step(known, use, behind)));
    });
  const change = (key: string, step: (use: domain.QuotaUse) => ReturnType<typeof domain.move>) =>
    together(async (): Promise<Answer> => {
      const before = await quotaUses.lock(key);
      return answerOf(await quotaUses.save(before, step(before)));
    });
  return {
    reserveQuota: begin(domain.reserve),
    consumeQuota: begin(domain.consume),
    moveQuota: ({ key, workOrderId }: InputOf<typeof contract.moveQuota>) =>
      change(key, (use) => domain.move(use, workOrderId)),
    releaseQuota: ({ key, reason }: InputOf<typeof contract.releaseQuota>) =>
      change(key, (use) => domain.release(use, reason)),
  };
};

const answerOf = ({ id, version, agreementId, state, overrun }: domain.QuotaUse): Answer => ({
  id,
  version,
  agreementId,
  state,
  overrun,
});
