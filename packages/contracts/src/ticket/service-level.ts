import { z } from 'zod';
import { defineQuery } from '../define.js';
import { listOf } from '../record.js';
import { categoryClass } from './category.js';
import { clockKind } from './clock.js';
import { lane, priority, ticketChannel } from './ticket-codes.js';

/** On which calendar a rule counts: the agreement's, around the clock, or one of its own (COM-05). */
export const ruleCalendar = z.enum(['AGREEMENT', 'AROUND_THE_CLOCK', 'OWN']);

/** TKT-08: the first rule of a profile whose conditions hold sets the clock; no condition holds always. */
export const serviceLevelRule = z.object({
  /** Profile code and place, e.g. `STANDARD/3`; what a clock names as its `ruleId`. */
  id: z.string(),
  clock: clockKind,
  targetMs: z.number().int().positive(),
  /** The target for a request that comes in outside the calendar's hours; null: the same. */
  outsideHoursTargetMs: z.number().int().positive().nullable(),
  calendar: ruleCalendar,
  calendarId: z.string().nullable(),
  channels: z.array(ticketChannel),
  categoryClasses: z.array(categoryClass),
  priorities: z.array(priority),
  lanes: z.array(lane),
  /** NEXT_UPDATE starts again after each update. */
  repeats: z.boolean(),
});
export type ServiceLevelRule = z.infer<typeof serviceLevelRule>;

/** A ready set of promises. M1 has STANDARD and QUICK_RESPONSE. */
export const serviceLevelProfile = z.object({
  code: z.string(),
  nameZh: z.string(),
  nameEn: z.string(),
  rules: z.array(serviceLevelRule),
});
export type ServiceLevelProfile = z.infer<typeof serviceLevelProfile>;

export const listServiceLevels = defineQuery('ticket.serviceLevel.list', {
  input: z.object({}),
  output: listOf(serviceLevelProfile),
});
