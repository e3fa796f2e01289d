import type { checkEntitlement as query } from '@aftercare/contracts/customer/entitlement';
import type { InputOf } from '@aftercare/contracts/define';
import { decideEntitlement } from '../domain/entitlement.js';
import type { Ports } from './ports.js';

/** CUS-04: one question, one statement, one answer with its reasons. */
export const checkEntitlement =
  ({ entitlementFacts }: Pick<Ports, 'entitlementFacts'>) =>
  async (input: InputOf<typeof query>) =>
    decideEntitlement({ ...input, ...(await entitlementFacts(input)) });
