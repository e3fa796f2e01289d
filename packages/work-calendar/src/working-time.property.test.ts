import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { MINUTE, isOpenMinute, openMinutes } from '../test/naive-minutes.js';
import { scene } from '../test/random-calendars.js';
import { validateCalendar } from './calendar-problems.js';
import { explainDueTime } from './explain-due-time.js';
import { addWorkingTime, isWorkingAt, nextOpening, workingTimeBetween } from './working-time.js';

const minutes = (max: number) => fc.integer({ min: 0, max }).map((count) => count * MINUTE);
const RUNS = { numRuns: 150 };

describe('COM-05 DEM-01 DEM-02 DEM-03: random calendars against a count minute by minute', () => {
  test('working time between two instants is the number of open minutes', () => {
    fc.assert(
      fc.property(scene, minutes(5 * 24 * 60), ({ calendar, start }, span) => {
        expect(validateCalendar(calendar).filter(({ code }) => code !== 'MAKE_UP_WITHOUT_HOURS')).toEqual([]);
        const sound = withoutEmptyMakeUps(calendar);
        const end = new Date(start.getTime() + span);
        expect(workingTimeBetween(sound, start, end)).toBe(
          openMinutes(sound, start.getTime(), end.getTime()),
        );
      }),
      RUNS,
    );
  });

  test('a due time is the first instant by which the duration has been counted', () => {
    fc.assert(
      fc.property(scene, minutes(30 * 60), ({ calendar, start }, duration) => {
        const sound = withoutEmptyMakeUps(calendar);
        let due = start.getTime();
        let left = duration;
        for (; left > 0; due += MINUTE) if (isOpenMinute(sound, due)) left -= MINUTE;
        expect(addWorkingTime(sound, start, duration)).toEqual(new Date(due));
      }),
      RUNS,
    );
  });

  test('an instant is open, and the next opening comes, as the wall clock says', () => {
    fc.assert(
      fc.property(scene, ({ calendar, start }) => {
        const sound = withoutEmptyMakeUps(calendar);
        expect(isWorkingAt(sound, start)).toBe(isOpenMinute(sound, start.getTime()));
        let open = start.getTime();
        while (!isOpenMinute(sound, open)) open += MINUTE;
        expect(nextOpening(sound, start)).toEqual(new Date(open));
      }),
      RUNS,
    );
  });

  test('adding and measuring undo each other, to the millisecond', () => {
    fc.assert(
      fc.property(
        scene,
        fc.integer({ min: 0, max: 3e8 }),
        fc.nat(59_999),
        ({ calendar, start }, duration, odd) => {
          const sound = withoutEmptyMakeUps(calendar);
          const from = new Date(start.getTime() + odd);
          expect(workingTimeBetween(sound, from, addWorkingTime(sound, from, duration))).toBe(duration);
        },
      ),
    );
  });

  test('the steps of a derivation join from start to due, and add up', () => {
    fc.assert(
      fc.property(scene, fc.integer({ min: 1, max: 3e8 }), ({ calendar, start }, duration) => {
        const sound = withoutEmptyMakeUps(calendar);
        const { steps, due } = explainDueTime(sound, start, duration);
        expect([start.toISOString(), ...steps.map(({ to }) => to)]).toEqual([
          ...steps.map(({ from }) => from),
          due,
        ]);
        expect(steps.reduce((sum, { countedMs }) => sum + countedMs, 0)).toBe(duration);
        for (const { from, to, countedMs } of steps) {
          expect(workingTimeBetween(sound, new Date(from), new Date(to))).toBe(countedMs);
          expect([0, Date.parse(to) - Date.parse(from)]).toContain(countedMs);
        }
      }),
    );
  });
});

/** A make-up day by the hours of a day of rest is refused by validation: the scene drops those rows. */
function withoutEmptyMakeUps<C extends Parameters<typeof openMinutes>[0]>(calendar: C): C {
  const days = calendar.days.filter(
    (rule) => rule.kind !== 'make-up' || calendar.weekly[rule.hoursOf ?? 'mon'].length > 0,
  );
  return { ...calendar, days };
}
