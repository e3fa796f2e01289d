import { z } from 'zod';
import { defineQuery } from '../define.js';
import { pageInput, pageOf } from '../paging.js';

/** CUS-05: one thing that happened; the words are at the record. */
export const timelineEntry = z.object({
  id: z.uuid(),
  at: z.iso.datetime(),
  /** Name of the event, e.g. `ticket.opened`. */
  event: z.string(),
  recordKind: z.string(),
  recordId: z.string(),
  /** Human number of the record, where it has one. */
  number: z.string().nullable(),
  actor: z.string(),
  /** Codes and numbers for the line's text. */
  params: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
});
export type TimelineEntry = z.infer<typeof timelineEntry>;

/** Newest first; records that the caller may not see are left out. */
export const customerTimeline = defineQuery('customer.timeline.list', {
  input: z.object({
    customerId: z.uuid(),
    recordKinds: z.array(z.string().max(40)).max(20).optional(),
    page: pageInput,
  }),
  output: pageOf(timelineEntry),
});
