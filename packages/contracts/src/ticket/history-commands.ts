import { z } from 'zod';
import { defineCommand, defineQuery } from '../define.js';
import { code, longText, text } from '../text.js';
import * as codes from './ticket-codes.js';

/** Words that belong to a row: what the customer wrote, what was answered, what was noted. */
export const historyWords = z.object({
  kind: z.enum(['CUSTOMER_MESSAGE', 'REPLY', 'NOTE']),
  body: longText(20_000),
});

/** The ticket as one line of the log tells it: all of it, not what changed. */
export const historyRow = z.object({
  /** Its place in the log; with the source the key: the same row again changes nothing. */
  row: z.number().int().positive(),
  /** When it became true. Never in the future; may lie before the row above, where the log says so. */
  at: z.iso.datetime(),
  status: codes.ticketStatus,
  /** The state in the log's own words. */
  sourceState: text(60).optional(),
  /** Who did it, in the log's own words; never told to other services. */
  by: text(100).optional(),
  /** Who did it, where it was one of our colleagues. */
  authorId: z.uuid().optional(),
  unitId: z.uuid(),
  /** The unit in the log's own words. */
  group: text(100).optional(),
  assigneeId: z.uuid().optional(),
  /** The assignee in the log's own words; never told to other services. */
  assignee: text(100).optional(),
  categoryCode: code().optional(),
  impact: codes.impact.optional(),
  urgency: codes.urgency.optional(),
  priority: codes.priority,
  reopenCount: z.number().int().min(0).max(10_000).default(0),
  reassignCount: z.number().int().min(0).max(10_000).default(0),
  firstResponseAt: z.iso.datetime().optional(),
  /** Counts as soon as the status is resolved or later; kept as written in any case. */
  resolvedAt: z.iso.datetime().optional(),
  confirmedAt: z.iso.datetime().optional(),
  closedAt: z.iso.datetime().optional(),
  satisfaction: z.number().int().min(1).max(5).optional(),
  said: historyWords.optional(),
});

/** One ticket of another system with rows of its life, oldest first. Later batches may carry more of them. */
export const historyTicket = z.object({
  /** The number that it has there. */
  number: text(100),
  subject: text(200),
  /** Left out: the subject. */
  description: longText(20_000).optional(),
  channel: codes.ticketChannel,
  requesterKind: codes.requesterKind.default('COMPANY'),
  customerId: z.uuid(),
  contactId: z.uuid().optional(),
  installationId: z.uuid().optional(),
  agreementId: z.uuid().optional(),
  /** What was promised: its clocks are measured, finished ones alone. Left out: none. */
  serviceLevelCode: code().optional(),
  /** The agreement's calendar; left out: the standard one. */
  calendarId: z.uuid().optional(),
  reportedAt: z.iso.datetime(),
  /** Left out: when it was reported. */
  openedAt: z.iso.datetime().optional(),
  rows: z.array(historyRow).min(1).max(200),
});

export const maxHistoryRows = 200;

/**
 * COM-11: takes over history as it was. No step is judged by the life cycle, and nothing follows from it: no notice,
 * no survey, no timer. Its events carry `imported`.
 */
export const recordTicketHistory = defineCommand('ticket.history.record', {
  input: z
    .object({
      /** Which log this is, e.g. with a digest of its file. */
      source: text(80),
      tickets: z.array(historyTicket).min(1).max(maxHistoryRows),
    })
    .refine(({ tickets }) => tickets.reduce((sum, { rows }) => sum + rows.length, 0) <= maxHistoryRows, {
      message: 'TOO_MANY_ROWS',
      path: ['tickets'],
    }),
  /** `known`: rows that an earlier batch had recorded. */
  output: z.object({ recorded: z.number().int(), known: z.number().int() }),
});

export const historyDimension = z.enum([
  'STATE',
  'STATUS',
  'PRIORITY',
  'CATEGORY',
  'GROUP',
  'UNIT',
  'REOPEN_COUNT',
  'REASSIGN_COUNT',
]);
export type HistoryDimension = z.infer<typeof historyDimension>;

/** How much of one log is here, to be compared with the log: rows, and tickets as their last row tells them. */
export const importedHistory = defineQuery('ticket.history.tally', {
  input: z.object({ source: text(80) }),
  output: z.object({
    source: z.string(),
    rows: z.number().int(),
    tickets: z.number().int(),
    /** Tickets whose last row has a time of solution; from the report to it. Null without any. */
    resolvedTickets: z.number().int(),
    meanTimeToResolveMs: z.number().int().nullable(),
    medianTimeToResolveMs: z.number().int().nullable(),
    lines: z.array(
      z.object({
        dimension: historyDimension,
        /** The code, the words of the log (STATE, GROUP), the number, or the id of the unit; null: none. */
        value: z.string().nullable(),
        rows: z.number().int(),
        tickets: z.number().int(),
      }),
    ),
  }),
});
