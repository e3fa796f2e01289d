import { auditOfRecord, auditSearch, type AuditEntry as AuditEntryView } from '@aftercare/contracts/audit';
import { ownerOf } from '@aftercare/contracts/aggregate-owners';
import { actCode } from '@aftercare/messages/acts';
import { list } from '../../api/list.js';
import { nodeOfKind } from '../../api/nodes.js';
import { idOf } from '../../api/references.js';
import { requestsByService } from './by-service.js';
import type { AuditEntryResolvers, QueryResolvers } from '../../generated/resolvers.js';
import { actorOf } from './actor.js';

export const AuditEntry: AuditEntryResolvers = {
  id: idOf('AuditEntry'),
  action: ({ action }) => actCode(action),
  actor: (entry: AuditEntryView) => actorOf(entry.actor, entry.actorKind),
  record: ({ recordKind, recordId }, _args, context) => nodeOfKind(recordKind, recordId, context),
};

const searchOf = requestsByService(auditSearch);

export const auditQueries: QueryResolvers = {
  auditLog: (parent, { service, ...args }, context, info) =>
    list(searchOf(service))(parent, args, context, info),
};

/** The field `history` of a record: its owner knows it under `recordKind`. */
export function history(recordKind: string) {
  return list(auditOfRecord(ownerOf(recordKind)), {
    also: (record: { readonly id: string }) => ({ recordKind, recordId: record.id }),
  });
}
