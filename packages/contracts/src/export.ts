import { z } from 'zod';
import { defineCommand } from './define.js';

/** COM-11: how a list can be taken along. */
export const exportFormat = z.enum(['csv', 'xlsx']);
export type ExportFormat = z.infer<typeof exportFormat>;

/**
 * What every service is told before a list of its records is taken along: it refuses those who may not, and puts it on
 * record. The words of a search are left out; ids and codes of the filter are kept.
 */
export const exportRequests = (service: string) => ({
  begin: defineCommand(`${service}.export.begin`, {
    input: z.object({
      list: z.string().max(40),
      format: exportFormat,
      columns: z.array(z.string().max(40)).min(1).max(60),
      /** As JSON. */
      filter: z.string().max(20_000),
      searched: z.boolean(),
    }),
    output: z.object({ id: z.uuid() }),
  }),
});
