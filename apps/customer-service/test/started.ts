import { concludeAgreement } from '@aftercare/contracts/customer/agreement';
import { addProduct } from '@aftercare/contracts/customer/catalogue';
import { addContact } from '@aftercare/contracts/customer/contact';
import { registerCustomer } from '@aftercare/contracts/customer/customer';
import { recordInstallation } from '@aftercare/contracts/customer/installation';
import type { Database } from '@aftercare/service-kit/database';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { publish, type Fact } from '@aftercare/service-kit/outbox';
import { transact } from '@aftercare/service-kit/transaction';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { customerService } from '../src/definition.js';
import {
  branchId,
  calendars,
  everybodysFile,
  farBranchId,
  farCalendarId,
  headquartersId,
  id,
} from './given.js';
import { ticketDesk } from './ticket-desk.js';

export interface Started {
  readonly platform: TestPlatform;
  readonly database: Database;
  /** Facts of a ticket, as the ticket service would publish them. */
  readonly tell: (
    ticketId: string,
    version: number,
    facts: readonly Fact[],
    imported?: boolean,
  ) => Promise<void>;
  readonly register: (fields?: object) => Promise<{ id: string; number: string; version: number }>;
  readonly contact: (customerId: string, fields?: object) => Promise<string>;
  readonly install: (customerId: string, fields?: object) => Promise<{ id: string; serviceCode: string }>;
  readonly conclude: (customerId: string, fields?: object) => Promise<{ id: string; number: string }>;
  readonly rows: <R extends object>(sql: string, values?: readonly unknown[]) => Promise<R[]>;
}

/** The customer service beside a ticket service's events, three units, and the people 1 to 30. */
export async function start(besides: readonly ServiceDefinition[] = []): Promise<Started> {
  const platform = await startPlatform([ticketDesk, ...besides, customerService]);
  const database = databaseOf(platform, 'customer');
  const tickets = databaseOf(platform, 'ticket');
  await copyOrganisation(database);
  const ask = platform.as(everybodysFile);
  await ask(addProduct, addProduct.input.parse({ code: 'ERP', nameZh: '财务软件', nameEn: 'ERP' }));
  return {
    platform,
    database,
    tell: (ticketId, version, facts, imported = false) =>
      transact(tickets, async (tx) => {
        await publish(tx, { id: ticketId, version, facts, imported });
      }),
    register: (fields = {}) =>
      ask(
        registerCustomer,
        registerCustomer.input.parse({ name: '晨光公司', level: 'REGULAR', unitId: branchId, ...fields }),
      ),
    contact: async (customerId, fields = {}) => {
      const input = { customerId, name: '王芳', consentGiven: true, ...fields };
      return (await ask(addContact, addContact.input.parse(input))).id;
    },
    install: (customerId, fields = {}) => {
      const input = { customerId, productCode: 'ERP', productVersion: '8.1', ...fields };
      return ask(recordInstallation, recordInstallation.input.parse(input));
    },
    conclude: (customerId, fields = {}) =>
      ask(concludeAgreement, concludeAgreement.input.parse({ ...agreementInput, customerId, ...fields })),
    async rows<R extends object>(sql: string, values: readonly unknown[] = []) {
      return (await database.pool.query<R>(sql, [...values])).rows;
    },
  };
}

export const agreementInput = {
  kind: 'PAID_MAINTENANCE',
  services: [{ service: 'REMOTE' }, { service: 'ON_SITE', included: 2 }],
  serviceLevelCode: 'STANDARD',
  startsOn: '2026-01-01',
  endsOn: '2099-12-31',
} as const;

function databaseOf(platform: TestPlatform, name: string): Database {
  const service = platform.services.get(name);
  if (!service) throw new Error(`${name} was just started`);
  return service.database;
}

/** What identity's events would have brought. */
async function copyOrganisation({ pool }: Database): Promise<void> {
  await pool.query(
    `INSERT INTO org_unit_copy (id, path, kind, name) VALUES
       ($1, ARRAY[$1]::uuid[], 'HEADQUARTERS', 'H'), ($2, ARRAY[$1, $2]::uuid[], 'BRANCH', 'B'),
       ($3, ARRAY[$1, $3]::uuid[], 'BRANCH', 'F')`,
    [headquartersId, branchId, farBranchId],
  );
  const people = Array.from({ length: 30 }, (_, n) => id(n + 1));
  await pool.query(
    `INSERT INTO person_copy (id, unit_id, roles, active)
     SELECT p, $2, CASE WHEN p = $3 THEN '{BUSINESS_MANAGER}'::text[] ELSE '{}' END, p <> $4
     FROM unnest($1::uuid[]) p`,
    [people, branchId, id(30), id(29)],
  );
  for (const calendar of calendars) {
    await pool.query('INSERT INTO calendar_copy (id, version, calendar) VALUES ($1, 1, $2)', [
      calendar.id,
      JSON.stringify(calendar),
    ]);
  }
  await pool.query('INSERT INTO unit_calendar (unit_id, calendar_id) VALUES ($1, $2)', [
    farBranchId,
    farCalendarId,
  ]);
}
