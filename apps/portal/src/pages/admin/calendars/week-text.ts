import type { WeeklyHoursInput } from '../../../generated/graphql.js';

export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type DayName = (typeof weekdays)[number];
export type Week = Readonly<Record<DayName, readonly { readonly from: string; readonly to: string }[]>>;

/** `09:00-12:00, 13:30-18:00` for each day; an empty line is a day of rest. */
export const textOfDay = (week: Week | null | undefined, day: DayName): string =>
  (week?.[day] ?? []).map(({ from, to }) => `${from}-${to}`).join(', ');

/** The periods that such a line says; undefined when it cannot be read. */
export function periodsOf(text: string): { from: string; to: string }[] | undefined {
  const parts = text
    .split(/[,，;；]/)
    .map((part) => part.trim())
    .filter(Boolean);
  const periods = parts.map((part) => {
    const [, from = '', to = ''] = /^(\d{1,2}:\d{2})\s*[-–—~～至]\s*(\d{1,2}:\d{2})$/.exec(part) ?? [];
    return { from: from.padStart(5, '0'), to: to.padStart(5, '0') };
  });
  const good = periods.every(
    ({ from, to }) => isWallTime(from) && (isWallTime(to) || to === '24:00') && from < to,
  );
  return good ? periods : undefined;
}

const isWallTime = (text: string) => /^([01]\d|2[0-3]):[0-5]\d$/.test(text);

/** The input of a calendar from the seven lines of a form. */
export const weekOf = (lineOf: (day: DayName) => string): WeeklyHoursInput => {
  const day = (name: DayName) => periodsOf(lineOf(name)) ?? [];
  return {
    mon: day('mon'),
    tue: day('tue'),
    wed: day('wed'),
    thu: day('thu'),
    fri: day('fri'),
    sat: day('sat'),
    sun: day('sun'),
  };
};
