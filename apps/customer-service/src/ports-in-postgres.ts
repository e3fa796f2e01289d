import { randomBytes } from 'node:crypto';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { currentScope } from '@aftercare/service-kit/scope';
import { PostgresAgreements } from './adapters/postgres/agreement-store.js';
import { PostgresCustomers } from './adapters/postgres/customer-store.js';
import { entitlementReader } from './adapters/postgres/entitlement-reader.js';
import * as kinds from './adapters/postgres/file-kinds.js';
import { PostgresFollowUps } from './adapters/postgres/follow-up-store.js';
import { PostgresInstallations } from './adapters/postgres/installation-store.js';
import { PostgresQuotaUses } from './adapters/postgres/quota-store.js';
import { RecordStore } from './adapters/postgres/record-store.js';
import { staffOf } from './adapters/postgres/staff.js';
import { PostgresSurveys } from './adapters/postgres/survey-store.js';
import { togetherIn } from './adapters/postgres/together.js';
import type { Ports } from './application/ports.js';

/** What the use cases need, in this service's database. */
export const portsIn = (database: Database): Ports => ({
  together: togetherIn(database),
  customers: new PostgresCustomers(database),
  contacts: new RecordStore(database, kinds.contactKind),
  sites: new RecordStore(database, kinds.siteKind),
  installations: new PostgresInstallations(database),
  agreements: new PostgresAgreements(database),
  quotaUses: new PostgresQuotaUses(database),
  entitlementFacts: entitlementReader(database),
  surveys: new PostgresSurveys(database),
  followUps: new PostgresFollowUps(database),
  products: new RecordStore(database, kinds.productKind),
  specialServices: new RecordStore(database, kinds.specialServiceKind),
  staff: staffOf(database),
  newSecret: () => randomBytes(32).toString('base64url'),
  caller: callerOfRequest,
  reach: () => (['all', 'system'].includes(currentScope().kind) ? 'EVERYTHING' : 'PART'),
});
