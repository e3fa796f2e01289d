import type { Caller } from '@aftercare/contracts/caller';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { customerAudit } from '@aftercare/contracts/customer/catalogue';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { readAudit } from '@aftercare/service-kit/audit-reader';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import type { Admission, Scope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { z } from 'zod';
import * as file from './file-kinds.js';
import type { RecordKind } from './record-kind.js';
import { scopeIfAllowed } from './scope-if-allowed.js';
import * as service from './service-kinds.js';

/** What access needs of a kind, whatever its rows are. */
type Seen = Pick<RecordKind<never>, 'from' | 'alias' | 'visible'>;

const readFile: Admission = { staff: 'CUSTOMER_READ', contact: true, service: true };
const kinds: Readonly<Record<string, { readonly kind: Seen; readonly admission: Admission }>> = {
  customer: { kind: file.customerKind, admission: readFile },
  contact: { kind: file.contactKind, admission: readFile },
  site: { kind: file.siteKind, admission: readFile },
  installation: { kind: file.installationKind, admission: readFile },
  agreement: { kind: service.agreementKind, admission: readFile },
  quotaUse: { kind: service.quotaUseKind, admission: readFile },
  survey: { kind: service.surveyKind, admission: { staff: 'SURVEY_READ' } },
  followUpTask: { kind: service.followUpKind, admission: { staff: 'FOLLOW_UP_READ' } },
  product: { kind: { ...file.productKind, visible: () => 'true' }, admission: { staff: null } },
  specialService: { kind: { ...file.specialServiceKind, visible: () => 'true' }, admission: { staff: null } },
};

/** COM-08: the history of one record to those who may read the record; anybody else learns nothing of it. */
export async function readHistory(
  database: Database,
  caller: Caller,
  { recordKind, recordId, page }: InputOf<typeof customerAudit>,
): Promise<OutputOf<typeof customerAudit>> {
  const known = Object.hasOwn(kinds, recordKind) ? kinds[recordKind] : undefined;
  const scope = known && scopeIfAllowed(caller, known.admission);
  const readable = known && scope && (await isVisible(database, known.kind, recordId, scope));
  if (!readable) throw notFound(recordKind, recordId, ['recordId']);
  return readAudit(database, recordKind, recordId, page);
}

async function isVisible(database: Database, kind: Seen, id: string, scope: Scope): Promise<boolean> {
  if (!z.uuid().safeParse(id).success) return false;
  const p = new Parameters();
  const { rowCount } = await sqlFor(database).query(
    `SELECT 1 FROM ${kind.from} WHERE ${kind.alias}.id = ${p.bind(id)} AND ${kind.visible(scope, p)}`,
    p.values,
  );
  return rowCount === 1;
}
