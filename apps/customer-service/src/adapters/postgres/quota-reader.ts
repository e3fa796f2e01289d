import type { QuotaView } from '@aftercare/contracts/customer/entitlement';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { quotasOf, type AgreementInUse } from '../../domain/entitlement-choice.js';
import { customerVisible } from './customer-policy.js';
import { usesOf } from './entitlement-reader.js';

/** CUS-04: what is left of every service of several agreements. */
export async function readQuotas(database: Database, agreementIds: readonly string[]): Promise<QuotaView[]> {
  const p = new Parameters();
  const { rows } = await sqlFor(database).query<Pick<AgreementInUse, 'id' | 'services' | 'used'>>(
    `SELECT r.id, r.services, ${usesOf('r.id')} AS used
     FROM agreement r JOIN customer c ON c.id = r.customer_id
     WHERE r.id = ANY(${p.bind(agreementIds)}::uuid[]) AND ${customerVisible(currentScope(), p)}`,
    p.values,
  );
  return rows.flatMap(quotasOf);
}
