import { auditOfRecord, type AuditEntry as AuditEntryView } from '@aftercare/contracts/audit';
import { ownerOf } from '@aftercare/contracts/aggregate-owners';
import { actCode } from '@aftercare/messages/acts';
import { list } from '../../api/list.js';
import { idOf } from '../../api/references.js';
import type { AuditEntryResolvers } from '../../generated/resolvers.js';
import { actorOf } from './actor.js';

export const AuditEntry: AuditEntryResolvers = {
  id: idOf('AuditEntry'),
  action: ({ action }) => actCode(action),
  actor: (entry: AuditEntryView) => actorOf(entry.actor, entry.actorKind),
};

/** The field `history` of a record: its owner knows it under `recordKind`. */
export function history(recordKind: string) {
  return list(auditOfRecord(ownerOf(recordKind)), {
    also: (record: { readonly id: string }) => ({ recordKind, recordId: record.id }),
  });
}
