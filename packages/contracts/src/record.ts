import { z } from 'zod';
import { receipt } from './paging.js';

/** The first fields of every command on an existing record. */
export const onRecord = {
  id: z.uuid(),
  /** The version that the person saw; another current version is refused with `VERSION_CONFLICT` (COM-16). */
  expectedVersion: z.number().int().positive().optional(),
};

/** Batch read for DataLoader: records that are missing or out of scope are left out of the answer. */
export const byIdsInput = z.object({ ids: z.array(z.uuid()).min(1).max(200) });

/** What a batch read answers, in no particular order. */
export const listOf = <T extends z.ZodType>(item: T) => z.object({ items: z.array(item) });

/** How many records a filter finds; asked for only when a client wants `totalCount`. */
export const countAnswer = z.object({ count: z.number().int().nonnegative() });

/** A receipt with the human number of the record. */
export const numberedReceipt = receipt.extend({ number: z.string() });

/** A stretch of time, `from` inclusive, `to` exclusive, UTC instants. */
export const timeRange = z.object({ from: z.iso.datetime().optional(), to: z.iso.datetime().optional() });

/** A step of a record's life cycle as offered to the caller, with the reason when it is not allowed now. */
export const availableAction = <A extends z.ZodType>(action: A) =>
  z.object({
    action,
    allowed: z.boolean(),
    /** Code in `packages/messages`; null when allowed. */
    reasonCode: z.string().nullable(),
    reasonParams: z.record(z.string(), z.union([z.string(), z.number(), z.boolean()])),
  });
