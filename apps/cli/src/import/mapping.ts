import { categoryClass } from '@aftercare/contracts/ticket/category';
import * as codes from '@aftercare/contracts/ticket/ticket-codes';
import { z } from 'zod';

const column = z.string().min(1);
const columns = z.array(column);

/** What each column of a log is; the names are those of its header. */
const columnsOfLog = z.strictObject({
  number: column,
  /** When the row became true. */
  at: column,
  state: column,
  reportedAt: column,
  openedAt: column.optional(),
  /** Counts the rows of a ticket; where it goes back or repeats, a warning says so. */
  sequence: column.optional(),
  priority: column,
  impact: column.optional(),
  urgency: column.optional(),
  category: column.optional(),
  group: column.optional(),
  assignee: column.optional(),
  by: column.optional(),
  channel: column.optional(),
  customer: column.optional(),
  reopenCount: column.optional(),
  reassignCount: column.optional(),
  firstResponseAt: column.optional(),
  resolvedAt: column.optional(),
  closedAt: column.optional(),
  satisfaction: column.optional(),
  serviceLevel: column.optional(),
  /** Columns whose words, in this order, make the subject; those of the description stand in lines of their own. */
  subject: columns.min(1),
  description: columns.default([]),
  /** Columns that are not taken over but must be `true` or `false`, or an instant. */
  flags: columns.default([]),
  times: columns.default([]),
});

/** How a log is read: its columns, its spelling, and what its words mean here. */
export const mapping = z.strictObject({
  columns: columnsOfLog,
  delimiter: z.string().length(1).default(','),
  /** Cells that mean: nothing. An empty one always does. */
  empty: z.array(z.string()).default([]),
  /** `d/M/yyyy HH:mm` and the like, or `ISO` for instants with their offset. */
  time: z.string().default('ISO'),
  /** Zone of times without an offset; `--zone` says otherwise. */
  zone: z.string().default('UTC'),
  numberPattern: z.string().optional(),
  states: z.record(z.string(), codes.ticketStatus),
  /** States that are no state: the ticket stays where it was, with a warning. */
  keptStates: z.array(z.string()).default([]),
  priorities: z.record(z.string(), codes.priority),
  impacts: z.record(z.string(), codes.impact).default({}),
  urgencies: z.record(z.string(), codes.urgency).default({}),
  channels: z.record(z.string(), codes.ticketChannel).default({}),
  channel: codes.ticketChannel.default('IMPORT'),
  /** Whose tickets they are; `existing`: the column `customer` names customers that are here. */
  customer: z.union([z.strictObject({ name: z.string() }), z.strictObject({ existing: z.literal(true) })]),
  /** `under`: groups become units below one of this name. `existing`: they are names of units that are here. */
  units: z.strictObject({ under: z.string(), existing: z.literal(true).optional() }),
  /** `existing`: the column holds codes of categories that are here. Otherwise each becomes one below `under`. */
  categories: z
    .union([
      z.strictObject({ under: z.string(), class: categoryClass.default('OTHER') }),
      z.strictObject({ existing: z.literal(true) }),
    ])
    .default({ existing: true }),
  /** `existing`: the column `assignee` holds sign-in names of colleagues. Left out: it is words. */
  people: z.strictObject({ existing: z.literal(true) }).optional(),
});
export type Mapping = z.infer<typeof mapping>;

/** Every column that the mapping reads. */
export function columnsRead({ columns: named }: Mapping): readonly string[] {
  const { subject, description, flags, times, ...single } = named;
  const all = [...Object.values(single), ...subject, ...description, ...flags, ...times];
  return [...new Set(all.filter((name) => name !== undefined))];
}
