import { z } from 'zod';
import { defineQuery } from './define.js';
import { pageInput, pageOf } from './paging.js';
import { timeRange } from './record.js';

/** One value that a change replaced, as text: a code, an id, a number, an instant; never personal text. */
export const auditChange = z.object({
  field: z.string(),
  from: z.string().nullable(),
  to: z.string().nullable(),
});

/** COM-08: who did what, when, from which value to which, on which record. Never changed, never deleted. */
export const auditEntry = z.object({
  id: z.string(),
  at: z.iso.datetime(),
  /** Person id, `system`, `anonymous`, or `service:<name>`. */
  actor: z.string(),
  actorKind: z.enum(['STAFF', 'CONTACT', 'SERVICE', 'ANONYMOUS']),
  /** The act by the name under which it ran: a command, a fact that was reacted to, a timer, or a code of its own. */
  action: z.string(),
  recordKind: z.string(),
  recordId: z.string(),
  changes: z.array(auditChange),
  /** The hash chain holds it; some seconds after the act. */
  sealed: z.boolean(),
});
export type AuditEntry = z.infer<typeof auditEntry>;

const ofRecordInput = z.object({
  recordKind: z.string().max(40),
  recordId: z.string().max(80),
  page: pageInput,
});

/** `<service>.audit.ofRecord`: the history of one record, newest first, to those who may read the record. */
export const auditOfRecord = (service: string) =>
  defineQuery(`${service}.audit.ofRecord`, { input: ofRecordInput, output: pageOf(auditEntry) });

/** Which lines of the whole audit of a service; what is left out does not narrow. */
const auditFilter = z.object({
  /** Who acted. */
  personId: z.uuid().optional(),
  /** Which record they acted on. */
  recordId: z.uuid().optional(),
  at: timeRange.optional(),
});
export type AuditFilter = z.infer<typeof auditFilter>;

/** `<service>.audit.search`: the audit of a whole service, newest first, to those whose AUDIT_READ reaches everything. */
export const auditSearch = (service: string) =>
  defineQuery(`${service}.audit.search`, {
    input: z.object({ filter: auditFilter.default({}), page: pageInput }),
    output: pageOf(auditEntry),
  });

/** `<service>.audit.verify`: walks the hash chain; `brokenAt` is the first entry that was tampered with. */
export const auditVerify = (service: string) =>
  defineQuery(`${service}.audit.verify`, {
    input: z.object({}),
    output: z.object({ intact: z.boolean(), brokenAt: z.string().nullable() }),
  });
