import { z } from 'zod';

/** Keyset page: at most 100 rows after an opaque cursor. */
export const pageInput = z.object({
  first: z.number().int().min(1).max(100).default(50),
  after: z.string().max(2_000).optional(),
});

/** A page of `node` with the cursor that continues it. */
export const pageOf = <T extends z.ZodType>(node: T) =>
  z.object({ nodes: z.array(z.object({ cursor: z.string(), node })), hasNextPage: z.boolean() });

/** What every command on a record answers: enough to read it back, never personal text. */
export const receipt = z.object({ id: z.uuid(), version: z.number().int() });
export type Receipt = z.infer<typeof receipt>;
