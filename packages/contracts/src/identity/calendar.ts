import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, listOf, onRecord } from '../record.js';
import { text } from '../text.js';

const wallTime = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/, { message: 'NOT_A_WALL_TIME' });

/** Open from `from` (included) until `to` (excluded), wall time of the calendar's zone. */
export const openPeriod = z.object({ from: wallTime, to: wallTime });

export const weekday = z.enum(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);

const day = z.array(openPeriod).max(6);
export const weeklyHours = z.object({ mon: day, tue: day, wed: day, thu: day, fri: day, sat: day, sun: day });

/** A holiday, a local closure, or a day of rest that is worked 调休 by the hours of a weekday (Monday unless named). */
export const dayRule = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('holiday'), date: z.iso.date(), name: text(60) }),
  z.object({ kind: z.literal('closure'), date: z.iso.date(), name: text(60) }),
  z.object({ kind: z.literal('make-up'), date: z.iso.date(), name: text(60), hoursOf: weekday.optional() }),
]);

const named = { id: z.uuid(), name: z.string(), zone: z.string() };

/** COM-05. The shape and the codes of the package work-calendar, which counts on it as it is. */
export const workCalendar = z.discriminatedUnion('kind', [
  z.object({ ...named, kind: z.literal('7x24') }),
  z.object({
    ...named,
    kind: z.literal('weekly'),
    weekly: weeklyHours,
    days: z.array(dayRule),
    publishedYears: z.union([z.array(z.number().int()), z.literal('every')]),
  }),
]);

export const calendarView = z.object({ id: z.uuid(), version: z.number().int(), calendar: workCalendar });
export type CalendarView = z.infer<typeof calendarView>;

const year = z.number().int().min(2000).max(2100);

/** A new calendar. With `chinaHolidays` it begins with all published years that the product knows. */
export const defineCalendar = defineCommand('identity.calendar.define', {
  input: z
    .object({
      name: text(60),
      zone: text(60),
      kind: z.enum(['7x24', 'weekly']),
      weekly: weeklyHours.optional(),
      chinaHolidays: z.boolean().default(false),
    })
    .refine((input) => (input.kind === 'weekly') === (input.weekly !== undefined), {
      message: 'WEEKLY_HOURS_NEEDED',
      path: ['weekly'],
    }),
  output: receipt,
});

/** Clocks on it are counted again. The kind stays. */
export const changeCalendar = defineCommand('identity.calendar.change', {
  input: z.object({ ...onRecord, name: text(60), zone: text(60), weekly: weeklyHours.optional() }),
  output: receipt,
});

/** Replaces the days of one year; `published` ends its being provisional. Clocks are counted again. */
export const setCalendarYear = defineCommand('identity.calendar.setYear', {
  input: z.object({ ...onRecord, year, days: z.array(dayRule).max(400), published: z.boolean() }),
  output: receipt,
});

/** Which years' days come along: twenty years of holidays are 60 kB a calendar, so none unless asked for. */
const daysOf = z.union([z.literal('every'), z.array(year).max(3)]).default([]);

/** By name. With the days of `every` year only where there are few calendars. */
export const listCalendars = defineQuery('identity.calendar.list', {
  input: z.object({ daysOf }),
  output: listOf(calendarView),
});

export const calendarsByIds = defineQuery('identity.calendar.byIds', {
  input: byIdsInput.extend({ daysOf }),
  output: listOf(calendarView),
});

/** For services: whole calendars; a page ends early rather than growing too large for a reply. */
export const calendarSnapshot = defineQuery('identity.calendar.snapshot', {
  input: z.object({ page: pageInput.extend({ first: z.number().int().min(1).max(20).default(5) }) }),
  output: pageOf(calendarView),
});

/** The whole calendar after the event. */
const facts = z.object({ calendar: workCalendar });
export const calendarDefined = defineEvent('calendar.defined', facts);
export const calendarChanged = defineEvent('calendar.changed', facts);
export const calendarYearSet = defineEvent(
  'calendar.yearSet',
  facts.extend({ year, published: z.boolean() }),
);
