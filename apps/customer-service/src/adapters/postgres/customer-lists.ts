import type { InputOf } from '@aftercare/contracts/define';
import type { agreementFilter, listAgreements } from '@aftercare/contracts/customer/agreement';
import type { customerFilter, listCustomers } from '@aftercare/contracts/customer/customer';
import type { installationFilter, listInstallations } from '@aftercare/contracts/customer/installation';
import type { KeysetSort } from '@aftercare/service-kit/keyset';
import type { Parameters } from '@aftercare/service-kit/predicate';
import { allWords } from '@aftercare/service-kit/search-words';
import type { z } from 'zod';
import { spokenCode } from '../../domain/spoken-code.js';
import { todayOfCustomer } from './customer-policy.js';
import { Conditions, sortBy } from './list-conditions.js';
import { phoneKeysFor } from './phone-keys.js';

type Search = string | undefined;
type Sorts<Q extends { input: z.ZodType<{ orderBy: string }> }> = Readonly<
  Record<InputOf<Q>['orderBy'], KeysetSort>
>;

/** How each list of the file sorts, filters and searches. */
export const customerSorts: Sorts<typeof listCustomers> = {
  NAME_ASC: sortBy('c.name', 'text', 'asc', 'c.id'),
  LEVEL_DESC: sortBy('c.level_rank', 'bigint', 'desc', 'c.id'),
  UPDATED_DESC: sortBy('c.updated_at', 'timestamptz', 'desc', 'c.id'),
  NUMBER_ASC: sortBy('c.number', 'text', 'asc', 'c.id'),
};

export function customersWanted(
  filter: z.infer<typeof customerFilter>,
  search: Search,
  p: Parameters,
): string {
  const wanted = new Conditions(p)
    .any('c.level', 'text', filter.levels)
    .any('c.status', 'text', filter.statuses)
    .any('c.industry_code', 'text', filter.industryCodes)
    .units('c.unit_id', filter.unitIds)
    .any('c.consultant_id', 'uuid', filter.consultantIds)
    .any('c.sales_person_id', 'uuid', filter.salesPersonIds)
    .either(
      `EXISTS (SELECT 1 FROM agreement a WHERE a.customer_id = c.id
               AND a.starts_on <= ${todayOfCustomer} AND a.ends_on >= ${todayOfCustomer})`,
      filter.underAgreement,
    );
  if (filter.productCodes) {
    wanted.and(`EXISTS (SELECT 1 FROM installation i WHERE i.customer_id = c.id AND i.active
                AND i.product_code = ANY(${p.bind(filter.productCodes)}::text[]))`);
  }
  if (search !== undefined) wanted.and(customerFound(search, p));
  return String(wanted);
}

/** By the words of the file, of its people or of its installations; or by a number in any notation. */
function customerFound(search: string, p: Parameters): string {
  const places: string[] = [];
  const words = allWords(search);
  if (words !== undefined) {
    const query = `${p.bind(words)}::tsquery`;
    places.push(
      `SELECT id FROM customer WHERE search @@ ${query}`,
      `SELECT customer_id FROM contact WHERE search @@ ${query}`,
      `SELECT customer_id FROM installation WHERE search @@ ${query}`,
    );
  }
  const phone = phoneKeysFor(search);
  if (phone) places.push(`SELECT customer_id FROM contact WHERE numbers && ${p.bind(phone.keys)}::text[]`);
  const code = spokenCode(search);
  if (code !== '') {
    const said = p.bind(code);
    places.push(
      `SELECT customer_id FROM installation WHERE service_code_key = ${said} OR dongle_key = ${said}`,
    );
  }
  return places.length === 0 ? 'false' : `c.id IN (${places.join(' UNION ')})`;
}

export const installationSorts: Sorts<typeof listInstallations> = {
  CUSTOMER_NAME_ASC: sortBy('c.name', 'text', 'asc', 'r.id'),
  INSTALLED_DESC: sortBy('r.installed_on', 'text', 'desc', 'r.id', true),
  SERVICE_CODE_ASC: sortBy('r.service_code', 'text', 'asc', 'r.id'),
};

export function installationsWanted(
  filter: z.infer<typeof installationFilter>,
  search: Search,
  p: Parameters,
): string {
  const wanted = new Conditions(p)
    .any('r.customer_id', 'uuid', filter.customerIds)
    .any('r.product_code', 'text', filter.productCodes)
    .any('r.product_version', 'text', filter.productVersions)
    .either('r.active', filter.active);
  if (search !== undefined) {
    const words = allWords(search);
    const query = words === undefined ? undefined : `${p.bind(words)}::tsquery`;
    const said = p.bind(spokenCode(search));
    const byWords = query === undefined ? 'false' : `r.search @@ ${query} OR c.search @@ ${query}`;
    wanted.and(`${byWords} OR r.service_code_key = ${said} OR r.dongle_key = ${said}`);
  }
  return String(wanted);
}

export const agreementSorts: Sorts<typeof listAgreements> = {
  ENDS_ASC: sortBy('r.ends_on', 'text', 'asc', 'r.id'),
  STARTS_DESC: sortBy('r.starts_on', 'text', 'desc', 'r.id'),
  NUMBER_ASC: sortBy('r.number', 'text', 'asc', 'r.id'),
};

/** Spelled as in domain/agreement-state.ts. */
const agreementState = `CASE WHEN ${todayOfCustomer} > r.ends_on
  THEN CASE WHEN r.terminated THEN 'TERMINATED' ELSE 'EXPIRED' END
  ELSE CASE WHEN ${todayOfCustomer} < r.starts_on THEN 'PLANNED' ELSE 'IN_FORCE' END END`;

export function agreementsWanted(
  filter: z.infer<typeof agreementFilter>,
  search: Search,
  p: Parameters,
): string {
  const wanted = new Conditions(p)
    .any('r.customer_id', 'uuid', filter.customerIds)
    .any('r.kind', 'text', filter.kinds)
    .any(agreementState, 'text', filter.states)
    .units('c.unit_id', filter.unitIds);
  if (filter.endsBy) wanted.and(`r.ends_on <= ${p.bind(filter.endsBy)}`);
  if (search !== undefined) {
    const words = allWords(search);
    const byWords = words === undefined ? 'false' : `c.search @@ ${p.bind(words)}::tsquery`;
    wanted.and(`${byWords} OR r.number = ${p.bind(spokenCode(search))}`);
  }
  return String(wanted);
}
