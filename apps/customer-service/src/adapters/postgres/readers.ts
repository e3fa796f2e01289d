import type { Database } from '@aftercare/service-kit/database';
import { callerMay } from '@aftercare/service-kit/scope';
import { todayOfCustomer } from './customer-policy.js';
import * as file from './file-kinds.js';
import * as views from './file-views.js';
import type { RecordKind } from './record-kind.js';
import { RecordReader } from './record-reader.js';
import * as service from './service-kinds.js';
import { agreementView, followUpView, surveyView, type AgreementRow } from './service-views.js';

/** Everybody reads the catalogue. */
const openToAll = <R>(kind: RecordKind<R>): RecordKind<R> => ({ ...kind, visible: () => 'true' });

/** One reader a kind of record; access is the kind's policy. */
export const readersOf = (database: Database) => ({
  customers: new RecordReader(database, file.customerKind, views.customerView),
  contacts: new RecordReader(database, file.contactKind, views.contactView),
  sites: new RecordReader(database, file.siteKind, views.siteView),
  installations: new RecordReader(database, file.installationKind, views.installationView),
  agreements: new RecordReader(
    database,
    // the reader adds the two columns that make an agreement a row
    service.agreementKind as unknown as RecordKind<AgreementRow>,
    (row) => agreementView(row, callerMay('AGREEMENT_READ_FEE')),
    `, c.unit_id AS "unitId", ${todayOfCustomer} AS today`,
  ),
  surveys: new RecordReader(database, service.surveyKind, (row) => surveyView(row, new Date())),
  followUps: new RecordReader(database, service.followUpKind, followUpView),
  products: new RecordReader(database, openToAll(file.productKind), views.productView),
  specialServices: new RecordReader(database, openToAll(file.specialServiceKind), views.specialServiceView),
});
export type Readers = ReturnType<typeof readersOf>;
