import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { isOpenMinute, MINUTE } from '../../test/naive-minutes.js';
import type { WeeklyCalendar } from '../calendar.js';
import { agreeTime, recalendarClock, retargetClock } from './change-clock.js';
import { CLOCK_STAGES, type ClockStage, type ServiceLevelClock } from './clock.js';
import { advanceStage, nextStageAt } from './clock-stages.js';
import { dueAt, remaining, usedAt } from './clock-time.js';
import { explainClock } from './explain-clock.js';
import { canPause, pauseClock, resumeClock, startClock, stopClock } from './run-clock.js';

const split = [
  { from: '09:00', to: '12:00' },
  { from: '13:00', to: '18:00' },
];
const office: WeeklyCalendar = {
  id: 'office',
  name: 'office',
  zone: 'Asia/Shanghai',
  kind: 'weekly',
  weekly: { mon: split, tue: split, wed: split, thu: split, fri: split, sat: [], sun: [] },
  days: [
    { kind: 'make-up', date: '2026-03-08', name: 'make-up' },
    { kind: 'holiday', date: '2026-03-10', name: 'holiday' },
  ],
  publishedYears: [2026],
};
const long = [{ from: '06:00', to: '24:00' }];
const extended: WeeklyCalendar = {
  ...office,
  id: 'extended',
  weekly: { mon: long, tue: long, wed: long, thu: long, fri: long, sat: long, sun: [] },
  days: [],
};
const START = Date.parse('2026-03-05T23:00:00Z');

type Step =
  | { readonly what: 'pause' | 'resume' | 'recalendar' | 'notice' }
  | { readonly what: 'retarget'; readonly target: number };

/** Tens of minutes, so that 50 and 80 % fall on whole minutes. */
const someTarget = fc.integer({ min: 1, max: 120 }).map((tens) => tens * 10 * MINUTE);
const step: fc.Arbitrary<Step> = fc.oneof(
  fc.record({
    what: fc.constantFrom('pause' as const, 'resume' as const, 'recalendar' as const, 'notice' as const),
  }),
  fc.record({ what: fc.constant('retarget' as const), target: someTarget }),
);
const steps = fc.array(fc.tuple(fc.integer({ min: 0, max: 12 * 60 }), step), { maxLength: 12 });

/** A stop-watch that ticks every minute and keeps the reading of each: the meaning of a clock, without its code. */
class StopWatch {
  now = START;
  used = 0;
  counting = true;
  calendar = office;
  stage: ClockStage = 'RUNNING';
  /** `readings[i]`: used after i minutes. */
  readonly readings = [0];

  constructor(public target: number) {}

  tick(): void {
    if (this.counting && isOpenMinute(this.calendar, this.now)) this.used += MINUTE;
    this.now += MINUTE;
    this.readings.push(this.used);
  }

  reached(): ClockStage {
    const shares = { WARNED_50: 50, WARNED_80: 80, BREACHED: 100 };
    return (
      CLOCK_STAGES.findLast(
        (stage) => stage === 'RUNNING' || this.used * 100 >= this.target * shares[stage],
      ) ?? 'RUNNING'
    );
  }

  sink(): void {
    if (CLOCK_STAGES.indexOf(this.reached()) < CLOCK_STAGES.indexOf(this.stage)) this.stage = this.reached();
  }

  /** When `percent` of the target was first on the watch, if it was. */
  first(percent: number): number | null {
    const index = this.readings.findIndex((used) => used * 100 >= this.target * percent);
    return index < 0 ? null : START + index * MINUTE;
  }

  date(): Date {
    return new Date(this.now);
  }
}

function act(clock: ServiceLevelClock, watch: StopWatch, change: Step): ServiceLevelClock {
  switch (change.what) {
    case 'pause':
      if (!canPause(clock)) return clock;
      watch.counting = false;
      return pauseClock(clock, watch.calendar, watch.date(), 'waits for the customer');
    case 'resume':
      if (clock.status !== 'PAUSED') return clock;
      watch.counting = true;
      return resumeClock(clock, watch.date());
    case 'recalendar': {
      const former = watch.calendar;
      watch.calendar = former === office ? extended : office;
      return recalendarClock(clock, former, watch.calendar, watch.date(), 'other rule');
    }
    case 'retarget': {
      watch.target = change.target;
      watch.sink();
      return retargetClock(clock, watch.calendar, { targetMs: change.target }, watch.date(), 'priority');
    }
    case 'notice': {
      const { next, reached } = advanceStage(clock, watch.calendar, watch.date());
      const expected = CLOCK_STAGES.slice(
        CLOCK_STAGES.indexOf(watch.stage) + 1,
        CLOCK_STAGES.indexOf(watch.reached()) + 1,
      );
      expect(reached.map(({ stage }) => stage)).toEqual(expected);
      watch.stage = watch.reached();
      return next;
    }
  }
}

function compare(clock: ServiceLevelClock, watch: StopWatch): void {
  expect(usedAt(clock, watch.calendar, watch.date())).toBe(watch.used);
  expect(remaining(clock, watch.calendar, watch.date())).toBe(watch.target - watch.used);
  expect(clock.stage).toBe(watch.stage);
  const due = dueAt(clock, watch.calendar);
  const first = watch.first(100);
  const changedCalendar = clock.counted.some(({ calendarId }) => calendarId !== clock.calendarId);
  if (first !== null && changedCalendar) {
    // Within a stretch of a former calendar only its end is known.
    expect(due?.getTime()).toBeGreaterThanOrEqual(first);
    expect(due?.getTime()).toBeLessThanOrEqual(watch.now);
  } else if (first !== null) expect(due).toEqual(new Date(first));
  else if (!watch.counting) expect(due).toBeNull();
  else expect(due?.getTime()).toBeGreaterThan(watch.now);
}

describe('TKT-09 DEM-04 DEM-05 DEM-06: random changes against a stop-watch that ticks by the minute', () => {
  test('time used, time left, stage and due time agree after every change', () => {
    fc.assert(
      fc.property(someTarget, steps, (firstTarget, changes) => {
        const watch = new StopWatch(firstTarget);
        let clock: ServiceLevelClock = startClock({
          kind: 'RESOLUTION',
          calendar: office,
          targetMs: firstTarget,
          at: new Date(START),
        });
        for (const [wait, change] of changes) {
          for (let minute = 0; minute < wait; minute++) watch.tick();
          clock = act(clock, watch, change);
          compare(clock, watch);
        }
        // Then it runs on to its end.
        if (clock.status === 'PAUSED') clock = act(clock, watch, { what: 'resume' });
        const next = nextStageAt(clock, watch.calendar);
        const due = dueAt(clock, watch.calendar);
        while (watch.used < watch.target) watch.tick();
        const shares = { WARNED_50: 50, WARNED_80: 80, BREACHED: 100 };
        if (clock.counted.every(({ calendarId }) => calendarId === clock.calendarId)) {
          expect(due).toEqual(new Date(watch.first(100) ?? NaN));
          expect(next?.at.getTime() ?? null).toBe(next && watch.first(shares[next.stage]));
        }
        expect(JSON.parse(JSON.stringify(clock))).toEqual(clock);
      }),
      { numRuns: 200 },
    );
  });

  test('the explanation joins from start to due and adds up to the target', () => {
    fc.assert(
      fc.property(someTarget, steps, (firstTarget, changes) => {
        const watch = new StopWatch(firstTarget);
        let clock: ServiceLevelClock = startClock({
          kind: 'PLAN',
          calendar: office,
          targetMs: firstTarget,
          at: new Date(START),
        });
        for (const [wait, change] of changes) {
          watch.now += wait * MINUTE;
          if (change.what !== 'notice') clock = act(clock, watch, change);
        }
        const { steps: told, due, target: aim } = explainClock(clock, watch.calendar);
        const end = due ?? (clock.status === 'PAUSED' ? clock.pausedAt : null);
        if (told.length > 0) {
          expect([clock.startedAt, ...told.map(({ to }) => to)]).toEqual([
            ...told.map(({ from }) => from),
            end,
          ]);
        }
        const counted = told.reduce((sum, { countedMs }) => sum + countedMs, 0);
        const exact = told.every(({ kind }) => kind !== 'former-calendar');
        if (aim.type === 'WORKING_TIME' && due !== null && exact) expect(counted).toBe(aim.targetMs);
        if (due === null) expect(counted).toBe(clock.usedMs);
      }),
      { numRuns: 200 },
    );
  });

  test('a clock stopped at any moment is missed exactly when it is past its due time', () => {
    fc.assert(
      fc.property(someTarget, fc.integer({ min: 0, max: 5 * 24 * 60 }), (targetMs, wait) => {
        const at = new Date(START);
        const clock = startClock({ kind: 'RESOLUTION', calendar: office, targetMs, at });
        const now = new Date(START + wait * MINUTE);
        const due = dueAt(clock, office);
        const stopped = stopClock(advanceStage(clock, office, now).next, office, now);
        expect(stopped.result).toBe(due !== null && now > due ? 'MISSED' : 'MET');
        expect(stopped.stage === 'BREACHED').toBe(stopped.result === 'MISSED');
        expect(dueAt(stopped, office)).toEqual(due);
      }),
    );
  });

  test('a time agreed reaches its shares in real time, and none before', () => {
    fc.assert(
      fc.property(someTarget, someTarget, (wait, lead) => {
        const start = startClock({
          kind: 'ARRIVAL',
          calendar: office,
          targetMs: MINUTE,
          at: new Date(START),
        });
        const agreedAt = START + wait;
        const clock = agreeTime(
          start,
          office,
          new Date(agreedAt + lead),
          new Date(agreedAt),
          'customer chose',
        );
        expect(nextStageAt(clock, office)).toEqual({ stage: 'WARNED_50', at: new Date(agreedAt + lead / 2) });
        const before = advanceStage(clock, office, new Date(agreedAt + lead - 1));
        expect(before.next.stage).toBe('WARNED_80');
        expect(advanceStage(before.next, office, new Date(agreedAt + lead)).next.stage).toBe('BREACHED');
      }),
    );
  });
});
