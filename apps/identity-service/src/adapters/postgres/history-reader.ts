import type { AuditEntry } from '@aftercare/contracts/audit';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { identityAudit } from '@aftercare/contracts/identity/setup';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { readAudit, type AuditRead } from '@aftercare/service-kit/audit-reader';
import type { Database } from '@aftercare/service-kit/database';
import { currentScope } from '@aftercare/service-kit/scope';
import type { Ports, Records } from '../../application/ports.js';

type Readable = Pick<Ports, 'units' | 'people' | 'roles' | 'calendars' | 'accounts' | 'apiKeys'>;

/** COM-08: the history of a record, for those whose right to read histories reaches it. */
export const historyReader = (database: Database, records: Readable) => {
  const stores: Readonly<Record<string, Pick<Records<never>, 'isVisible'>>> = {
    orgUnit: records.units,
    person: records.people,
    role: records.roles,
    calendar: records.calendars,
    contactAccount: records.accounts,
    apiKey: records.apiKeys,
  };
  return async (input: InputOf<typeof identityAudit>): Promise<OutputOf<typeof identityAudit>> => {
    const { recordKind, recordId, page } = input;
    const store = Object.hasOwn(stores, recordKind) ? stores[recordKind] : undefined;
    if (!store) throw new DomainError('RECORD_KIND_UNKNOWN', { kind: recordKind }, ['recordKind']);
    if (!uuid.test(recordId) || !(await store.isVisible(recordId, currentScope()))) {
      throw notFound(recordKind, recordId, ['recordId']);
    }
    const { nodes, hasNextPage } = await readAudit(database, recordKind, recordId, page);
    return { hasNextPage, nodes: nodes.map(({ cursor, node }) => ({ cursor, node: published(node) })) };
  };
};

const published = (read: AuditRead): AuditEntry => {
  const { id, at, actor, actorKind, action, recordKind, recordId, changes, sealed } = read;
  return { id, at, actor, actorKind, action, recordKind, recordId, changes, sealed };
};

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
