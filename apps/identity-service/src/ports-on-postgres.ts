import type { Database } from '@aftercare/service-kit/database';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import { transact, transactApart, type Transaction } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';
import { Argon2Passwords } from './adapters/argon2/argon2-passwords.js';
import { AskedCustomerFile } from './adapters/nats/customer-file.js';
import { ApiKeyStore } from './adapters/postgres/api-key-store.js';
import { AttemptStore } from './adapters/postgres/attempt-store.js';
import { ContactAccountStore } from './adapters/postgres/contact-account-store.js';
import { CredentialStore } from './adapters/postgres/credential-store.js';
import { TimerTold } from './adapters/postgres/later-told.js';
import { LeftoverStore } from './adapters/postgres/leftover-store.js';
import { LinkStore } from './adapters/postgres/link-store.js';
import { OrgUnitStore } from './adapters/postgres/org-unit-store.js';
import { PeopleStore } from './adapters/postgres/people-store.js';
import { calendarKind } from './adapters/postgres/record-kinds.js';
import { RecordStore } from './adapters/postgres/record-store.js';
import { RoleStore } from './adapters/postgres/role-store.js';
import { SessionStore } from './adapters/postgres/session-store.js';
import { SetupCodeStore } from './adapters/postgres/setup-code-store.js';
import type { Ports } from './application/ports.js';

/** Every port of the use cases on PostgreSQL, argon2 and the other services. */
export const portsOnPostgres = (database: Database, ask: Ask): Ports => ({
  together: (fn) => transact(database, (tx) => fn(actIn(tx))),
  apart: (fn) => transactApart(database, (tx) => fn(actIn(tx))),
  units: new OrgUnitStore(database),
  people: new PeopleStore(database),
  roles: new RoleStore(database),
  calendars: new RecordStore(database, calendarKind),
  accounts: new ContactAccountStore(database),
  apiKeys: new ApiKeyStore(database),
  credentials: new CredentialStore(database),
  attempts: new AttemptStore(database),
  sessions: new SessionStore(database),
  links: new LinkStore(database),
  passwords: new Argon2Passwords(),
  tell: new TimerTold(database),
  customers: new AskedCustomerFile(ask),
  setupCodes: new SetupCodeStore(database),
  leftovers: new LeftoverStore(database),
});

const actIn = ({ now }: Transaction) => ({ now, newId: uuid });
