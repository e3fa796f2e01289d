import { z } from 'zod';
import { defineCommand, defineQuery } from '../define.js';
import { listOf } from '../record.js';
import { searchText, text } from '../text.js';
import { priority, ticketChannel, ticketStatus } from './ticket-codes.js';
import { ticketOrder } from './ticket-queries.js';

/** TKT-24: what a view of the list starts from, as whoever looks at it: `MINE` is the viewer's own. */
export const ticketViewBase = z.enum(['OPEN', 'MINE', 'QUEUE', 'BREACHED', 'CALLS', 'ALL']);

const name = text(60);
/** Names of columns as the portal knows them, in their order. */
const columns = z.array(z.string().regex(/^[a-zA-Z]{1,40}$/)).max(30);

/** TKT-24: how somebody likes to look at tickets. */
export const savedTicketView = z.object({
  id: z.uuid(),
  name: z.string(),
  /** Colleagues of the owner's home unit see it too. */
  shared: z.boolean(),
  ownerId: z.uuid(),
  /** The caller made it, and may change it. */
  mine: z.boolean(),
  base: ticketViewBase,
  statuses: z.array(ticketStatus),
  priorities: z.array(priority),
  channels: z.array(ticketChannel),
  search: z.string().nullable(),
  orderBy: ticketOrder,
  columns: z.array(z.string()),
});
export type SavedTicketView = z.infer<typeof savedTicketView>;

/** One's own and those that the unit shares, by name. */
export const savedTicketViews = defineQuery('ticket.savedView.list', {
  input: z.object({}),
  output: listOf(savedTicketView),
});

/** Adds a view, or replaces one's own. */
export const saveTicketView = defineCommand('ticket.savedView.save', {
  input: z.object({
    id: z.uuid().optional(),
    name,
    shared: z.boolean().default(false),
    base: ticketViewBase.default('OPEN'),
    statuses: z.array(ticketStatus).max(15).default([]),
    priorities: z.array(priority).max(4).default([]),
    channels: z.array(ticketChannel).max(14).default([]),
    search: searchText.optional(),
    orderBy: ticketOrder.default('QUEUE'),
    columns: columns.default([]),
  }),
  output: z.object({ id: z.uuid() }),
});

export const removeTicketView = defineCommand('ticket.savedView.remove', {
  input: z.object({ id: z.uuid() }),
  output: z.object({ id: z.uuid() }),
});
