import fc from 'fast-check';
import { WEEKDAYS, type DayRule, type Period, type WeeklyCalendar, type Weekday } from '../src/calendar.js';

/** Zones, each with instants near which its clocks or its holidays do something odd. */
const ANCHORS: readonly (readonly [zone: string, at: string])[] = [
  ['Asia/Shanghai', '2026-02-14T00:00:00Z'],
  ['Asia/Shanghai', '2026-12-31T00:00:00Z'],
  ['Asia/Shanghai', '1989-04-15T18:00:00Z'],
  ['Asia/Kolkata', '2026-03-01T00:00:00Z'],
  ['Asia/Kathmandu', '2024-02-28T18:15:00Z'],
  ['Europe/Berlin', '2026-03-29T01:00:00Z'],
  ['Europe/Berlin', '2026-10-25T01:00:00Z'],
  ['America/New_York', '2025-11-02T06:00:00Z'],
  ['America/St_Johns', '2008-11-02T02:31:00Z'],
  ['America/Sao_Paulo', '2017-10-15T03:00:00Z'],
  ['America/Sao_Paulo', '2018-02-18T02:00:00Z'],
  ['Australia/Lord_Howe', '2026-04-04T15:00:00Z'],
  ['Australia/Lord_Howe', '2026-10-03T15:30:00Z'],
  ['Pacific/Apia', '2011-12-30T10:00:00Z'],
  ['Africa/Casablanca', '2026-02-15T02:00:00Z'],
];
const HOUR = 3_600_000;

const time = fc.integer({ min: 0, max: 96 }).map((quarter) => {
  const two = (number: number) => String(number).padStart(2, '0');
  return `${two(Math.floor(quarter / 4))}:${two((quarter % 4) * 15)}`;
});

/** Up to three periods, in any order, some of them touching or over the whole day. */
const periods: fc.Arbitrary<Period[]> = fc
  .uniqueArray(time, { minLength: 2, maxLength: 6 })
  .chain((times) => {
    const sorted = times.toSorted();
    const list = sorted.flatMap((to, index) => {
      const from = sorted[index - 1];
      return from !== undefined && index % 2 === 1 ? [{ from, to }] : [];
    });
    return fc.shuffledSubarray(list, { minLength: list.length });
  });

const hours = fc.oneof(
  { weight: 4, arbitrary: periods },
  { weight: 1, arbitrary: fc.constant<Period[]>([{ from: '00:00', to: '24:00' }]) },
  { weight: 2, arbitrary: fc.constant<Period[]>([]) },
);

export interface Scene {
  readonly calendar: WeeklyCalendar;
  /** A whole minute near something odd. */
  readonly start: Date;
}

export const scene: fc.Arbitrary<Scene> = fc.constantFrom(...ANCHORS).chain(([zone, at]) => {
  const near = fc
    .integer({ min: -3 * 24 * 60, max: 24 * 60 })
    .map((minutes) => Date.parse(at) + minutes * 60_000);
  return fc
    .record({ start: near, weekly: week, rules: fc.array(rule(Date.parse(at)), { maxLength: 6 }) })
    .map(({ start, weekly, rules }) => ({
      start: new Date(start),
      calendar: {
        id: 'random',
        name: 'random',
        zone,
        kind: 'weekly',
        weekly,
        days: oneADay(rules),
        publishedYears: 'every',
      },
    }));
});

const week = fc
  .record({ mon: periods, tue: hours, wed: hours, thu: hours, fri: hours, sat: hours, sun: hours })
  .map((record) => record satisfies Record<Weekday, Period[]>);

const rule = (near: number): fc.Arbitrary<DayRule> =>
  fc
    .record({
      date: fc
        .integer({ min: -72, max: 10 * 24 })
        .map((h) => new Date(near + h * HOUR).toISOString().slice(0, 10)),
      kind: fc.constantFrom('holiday', 'closure', 'make-up'),
      hoursOf: fc.option(fc.constantFrom(...WEEKDAYS), { nil: undefined }),
    })
    .map(({ date, kind, hoursOf }) =>
      kind === 'make-up' ? { date, kind, name: kind, hoursOf } : { date, kind, name: kind },
    );

const oneADay = (rules: readonly DayRule[]): DayRule[] =>
  rules.filter(({ date }, index) => rules.findIndex((other) => other.date === date) === index);
