import { notFound } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { oneOf, Parameters } from '@aftercare/service-kit/predicate';
import { prepared } from '@aftercare/service-kit/prepared';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { EntitlementFacts, EntitlementReader } from '../../application/ports.js';
import type { AgreementInUse } from '../../domain/entitlement-choice.js';
import type { AskedInstallation } from '../../domain/entitlement.js';
import { customerVisible } from './customer-policy.js';

/** What every entitlement of a customer is decided by. */
export type FileInForce = Omit<EntitlementFacts, 'installation'>;

interface Row {
  customerId: string;
  calendarId: string;
  date: string;
  installation: AskedInstallation | null;
  agreements: readonly AgreementInUse[];
}

/** CUS-04: everything that one answer depends on, in one statement. */
export const entitlementReader =
  (database: Database): EntitlementReader =>
  async ({ customerId, installationId, at }) => {
    const [row] = await filesInForce(database, [customerId], { installationId, at });
    if (!row) throw notFound('customer', customerId, ['customerId']);
    const { installation, calendarId, date, agreements } = row;
    if (installationId !== undefined && !installation) {
      throw notFound('installation', installationId, ['installationId']);
    }
    return { calendarId, date, agreements, installation: installation ?? undefined };
  };

/** Calendar, date and begun agreements with their uses, of several customers within reach at once. */
export async function filesInForce(
  database: Database,
  customerIds: readonly string[],
  asked: { readonly installationId?: string | undefined; readonly at?: string | undefined } = {},
): Promise<readonly Row[]> {
  const p = new Parameters();
  const at = `coalesce(${p.bind(asked.at ?? null)}::timestamptz, now())`;
  const date = `to_char(${at} AT TIME ZONE c.zone, 'YYYY-MM-DD')`;
  const { rows } = await sqlFor(database).query<Row>(
    prepared(
      `SELECT c.id AS "customerId", c.calendar_id AS "calendarId", ${date} AS date,
       (SELECT jsonb_build_object('id', i.id, 'lifetimeMaintenance', i.lifetime_maintenance,
                                  'proofOfPurchase', i.proof_of_purchase)
        FROM installation i WHERE i.id = ${p.bind(asked.installationId ?? null)}::uuid AND i.customer_id = c.id
       ) AS installation,
       (SELECT coalesce(jsonb_agg(${agreementInUse}), '[]') FROM agreement a
        WHERE a.customer_id = c.id AND a.starts_on <= ${date}) AS agreements
     FROM customer c
     WHERE ${oneOf('c.id', customerIds, p)} AND ${customerVisible(currentScope(), p)}`,
      p.values,
    ),
  );
  return rows;
}

/** Uses are counted, never kept as a sum: a count cannot drift. */
const agreementInUse = `jsonb_build_object(
  'id', a.id, 'number', a.number, 'kind', a.kind, 'installationIds', to_jsonb(a.installation_ids),
  'services', a.services, 'serviceLevelCode', a.service_level_code, 'calendarId', a.calendar_id,
  'startsOn', a.starts_on, 'endsOn', a.ends_on, 'terms', a.terms - 'serviceDescription' - 'fee',
  'used', ${usesOf('a.id')})`;

export function usesOf(agreementId: string): string {
  return `(SELECT coalesce(jsonb_agg(jsonb_build_object('service', used.service,
                    'reserved', used.reserved, 'consumed', used.consumed)), '[]')
           FROM (SELECT q.service, count(*) FILTER (WHERE q.state = 'RESERVED') AS reserved,
                        count(*) FILTER (WHERE q.state = 'CONSUMED') AS consumed
                 FROM quota_use q WHERE q.agreement_id = ${agreementId} GROUP BY q.service) used)`;
}
