import { z } from 'zod';
import { defineCommand, defineQuery } from './define.js';
import { listOf } from './record.js';

/** Kinds of records that files can hang on (COM-09). Each is owned by one service, which keeps their files' rows too. */
export const attachableKinds = ['ticket', 'article', 'workOrder', 'complaint', 'course'] as const;
export const attachableKind = z.enum(attachableKinds);
export type AttachableKind = z.infer<typeof attachableKind>;

/** At most so many files in one act, and on one record. */
export const attachmentLimits = { together: 20, ofRecord: 100 } as const;

/**
 * The name of a file as people see it: no path, no control characters, nothing that turns the direction of reading or
 * hides (a name that ends in `gpj.exe` must not look like a picture). The gateway makes it so before it sends it here.
 */
export const fileName = z
  .string()
  .min(1)
  .max(200)
  .regex(/^[^\\/\p{Cc}\p{Cs}\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff]+$/u, {
    message: 'NOT_A_FILE_NAME',
  });

/** What the bytes are, as their content says; never what a client claims. */
const contentType = z
  .string()
  .max(127)
  .regex(/^[a-z0-9][a-z0-9.+-]*\/[a-z0-9][a-z0-9.+-]*$/);

/** SHA-256 of the bytes, in hex. */
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

const fileFacts = {
  name: fileName,
  contentType,
  /** Bytes. */
  size: z.number().int().positive(),
  sha256,
};

/** One file. Its bytes lie in the file store of the gateway, under its id and its hash. */
export const attachmentView = z.object({
  id: z.uuid(),
  recordKind: attachableKind,
  /** Null until it is attached. */
  recordId: z.uuid().nullable(),
  /** The part of the record that it came with, e.g. the entry of a conversation; null: the record itself. */
  partId: z.uuid().nullable(),
  ...fileFacts,
  addedBy: z.string(),
  addedByKind: z.enum(['STAFF', 'CONTACT', 'SERVICE', 'ANONYMOUS']),
  addedAt: z.iso.datetime(),
  /** The caller may remove it: whoever added it, and those who manage the record. */
  removable: z.boolean(),
});
export type AttachmentView = z.infer<typeof attachmentView>;

/** Ids of files that the caller uploaded before, to go along with what a command says. */
export const attachmentIds = z.array(z.uuid()).max(attachmentLimits.together);

/** What every service that owns such records answers about their files; kept by service-kit. */
export const attachmentRequests = (service: string) => ({
  /** The gateway has stored the bytes: whoever sent them may attach them to a record within a day. */
  add: defineCommand(`${service}.attachment.add`, {
    input: z.object({ id: z.uuid(), recordKind: attachableKind, ...fileFacts }),
    output: z.object({ id: z.uuid() }),
  }),
  /** Hangs one's own uploads on a record. */
  attach: defineCommand(`${service}.attachment.attach`, {
    input: z.object({ recordKind: attachableKind, recordId: z.uuid(), attachmentIds: attachmentIds.min(1) }),
    output: z.object({ recordId: z.uuid(), attachmentIds: z.array(z.uuid()) }),
  }),
  /** Nobody sees it any more, and its bytes go. By whoever added it, or who manages the record; audited. */
  remove: defineCommand(`${service}.attachment.remove`, {
    input: z.object({ recordKind: attachableKind, id: z.uuid() }),
    output: z.object({ id: z.uuid() }),
  }),
  /** One file, to those who may read its record, and to its uploader until it hangs on one. */
  read: defineQuery(`${service}.attachment.read`, {
    input: z.object({ recordKind: attachableKind, id: z.uuid() }),
    output: attachmentView,
  }),
  /** The files of these records as the caller may see them, oldest first. */
  ofRecords: defineQuery(`${service}.attachment.ofRecords`, {
    input: z.object({ recordKind: attachableKind, recordIds: z.array(z.uuid()).min(1).max(200) }),
    output: listOf(attachmentView),
  }),
  /** For the gateway alone: which of these still have a row. The bytes of the others may go. */
  known: defineQuery(`${service}.attachment.known`, {
    input: z.object({ ids: z.array(z.uuid()).min(1).max(200) }),
    output: listOf(z.object({ id: z.uuid(), sha256 })),
  }),
});
