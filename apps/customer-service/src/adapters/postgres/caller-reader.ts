import type { CallerMatch } from '@aftercare/contracts/customer/caller-lookup';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { EntitySchema } from 'typeorm';
import type { Contact } from '../../domain/contact.js';
import type { Customer } from '../../domain/customer.js';
import { decideEntitlement } from '../../domain/entitlement.js';
import type { Installation } from '../../domain/installation.js';
import { spokenCode } from '../../domain/spoken-code.js';
import { customerVisible } from './customer-policy.js';
import { filesInForce } from './entitlement-reader.js';
import { ContactSchema, CustomerSchema, InstallationSchema } from './file-schemas.js';
import { contactView, customerView, installationView } from './file-views.js';
import { phoneKeysFor } from './phone-keys.js';

const most = 20;

interface Found {
  readonly matchedBy: CallerMatch['matchedBy'];
  readonly [column: string]: unknown;
}

/** TKT-01: who is calling, in two statements: who it may be, and what each of them is owed. */
export const lookUpCaller = (database: Database) => async (typed: string) => {
  const found = await whoItMayBe(database, typed);
  const people = found.map((row) => ({
    matchedBy: row.matchedBy,
    customer: part<Customer>(row, 'c'),
    contact: part<Contact>(row, 'r'),
    installation: part<Installation>(row, 'i'),
  }));
  const ids = [...new Set(people.flatMap(({ customer }) => (customer ? [customer.id] : [])))];
  const files = new Map((await owed(database, ids)).map((file) => [file.customerId, file]));
  return people.flatMap(({ matchedBy, customer, contact, installation }): CallerMatch[] => {
    const file = customer && files.get(customer.id);
    if (!customer || !file) return [];
    const { calendarId, date, agreements } = file;
    const question = { calendarId, date, agreements, installation, service: 'REMOTE' } as const;
    return [
      {
        matchedBy,
        customer: customerView(customer),
        contact: contact ? contactView(contact) : null,
        installation: installation ? installationView(installation) : null,
        entitlement: decideEntitlement(question),
      },
    ];
  });
};

async function whoItMayBe(database: Database, typed: string): Promise<readonly Found[]> {
  const p = new Parameters();
  const code = p.bind(spokenCode(typed));
  const phone = phoneKeysFor(typed);
  const { rows } = await sqlFor(database).query<Found>(
    `WITH found AS (
       SELECT 'PHONE' AS "matchedBy", 1 AS rank, n.customer_id, n.id AS contact_id, NULL::uuid AS installation_id,
              NOT n.numbers @> ${p.bind(phone ? [phone.exact] : [])}::text[] AS inexact
       FROM contact n WHERE n.numbers && ${p.bind(phone?.keys ?? [])}::text[]
       UNION ALL SELECT 'SERVICE_CODE', 2, customer_id, NULL, id, false FROM installation
         WHERE service_code_key = ${code} AND active
       UNION ALL SELECT 'DONGLE_NUMBER', 3, customer_id, NULL, id, false FROM installation
         WHERE dongle_key = ${code} AND active
       UNION ALL SELECT 'CUSTOMER_NUMBER', 4, id, NULL, NULL, false FROM customer WHERE number = ${code})
     SELECT f."matchedBy", ${columns(CustomerSchema, 'c')}, ${columns(ContactSchema, 'r')},
            ${columns(InstallationSchema, 'i')}
     FROM found f JOIN customer c ON c.id = f.customer_id
     LEFT JOIN contact r ON r.id = f.contact_id
     LEFT JOIN installation i ON i.id = f.installation_id
     WHERE ${customerVisible(currentScope(), p)}
     ORDER BY f.inexact, f.rank, c.level_rank DESC, c.name, r.name, f.contact_id, f.installation_id LIMIT ${most}`,
    p.values,
  );
  return rows;
}

const owed = async (database: Database, ids: readonly string[]) =>
  ids.length === 0 ? [] : filesInForce(database, ids);

/** The columns of one table of a join, each under `<alias>.<property>`. */
const columns = <T>(schema: EntitySchema<T>, alias: string) =>
  columnsOf(schema, alias).replaceAll(' AS "', ` AS "${alias}.`);

/** What a row holds of one table of the join; undefined when the outer join found nothing. */
function part<T extends { readonly id: string }>(row: Found, alias: string): T | undefined {
  const prefix = `${alias}.`;
  const own = Object.entries(row).filter(([name]) => name.startsWith(prefix));
  if (row[`${prefix}id`] === null) return undefined;
  // the columns of the schema of T, put there by `columns`
  return Object.fromEntries(own.map(([name, value]) => [name.slice(prefix.length), value])) as unknown as T;
}
