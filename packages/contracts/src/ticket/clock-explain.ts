import { z } from 'zod';
import { defineQuery } from '../define.js';
import { clockKind } from './clock.js';

/** Why a stretch of time counts or not; the codes are those of the package work-calendar. */
export const stretchKind = z.enum([
  'working',
  'make-up',
  'closed-night',
  'break',
  'weekend',
  'holiday',
  'closure',
  'paused',
  /** Counted before the clock moved to its present calendar. */
  'former-calendar',
  /** Up to a time agreed with the customer: nothing is counted. */
  'agreed',
]);

/** One line of the derivation, from `from` (inclusive) to `to` (exclusive), UTC. */
export const derivationStep = z.object({
  kind: stretchKind,
  from: z.iso.datetime(),
  to: z.iso.datetime(),
  countedMs: z.number().int().nonnegative(),
  /** Of the holiday, make-up day or closure. */
  name: z.string().optional(),
  /** Code of the pause, e.g. `WAITING_CUSTOMER`, or of the agreement. */
  reason: z.string().nullish(),
  calendarId: z.string().optional(),
});

/** How a due time comes about: the steps join without a hole up to `due`, or up to the pause that lasts. */
export const clockDerivation = z.object({
  kind: clockKind,
  calendarId: z.string(),
  calendarName: z.string(),
  zone: z.string(),
  target: z.discriminatedUnion('type', [
    z.object({ type: z.literal('WORKING_TIME'), targetMs: z.number().int(), ruleId: z.string().nullable() }),
    z.object({ type: z.literal('FIXED'), fixedDueAt: z.iso.datetime(), agreedAt: z.iso.datetime() }),
  ]),
  startedAt: z.iso.datetime(),
  due: z.iso.datetime().nullable(),
  pausedSince: z.iso.datetime().nullable(),
  steps: z.array(derivationStep),
  provisional: z.boolean(),
  /** Years touched whose holidays are not published yet. */
  provisionalYears: z.array(z.number().int()),
});
export type ClockDerivationView = z.infer<typeof clockDerivation>;

export const clockChange = z.object({
  at: z.iso.datetime(),
  what: z.enum([
    'STARTED',
    'PAUSED',
    'RESUMED',
    'RETARGETED',
    'TIME_AGREED',
    'RECALENDARED',
    'RECOUNTED',
    'WARNED_50',
    'WARNED_80',
    'BREACHED',
    'STOPPED',
    'CANCELLED',
  ]),
  /** Code of what caused it, e.g. the status that the ticket went to. */
  reason: z.string().optional(),
  /** Of a stage: the instant at which the share was used up; earlier than `at` when a timer was late. */
  reachedAt: z.iso.datetime().optional(),
});

/** TKT-08: which calendar, which pauses, which rule; and all that happened to the clock (TKT-09). */
export const explainTicketClock = defineQuery('ticket.clock.explain', {
  input: z.object({ ticketId: z.uuid(), clockId: z.uuid() }),
  output: z.object({ derivation: clockDerivation, history: z.array(clockChange) }),
});
