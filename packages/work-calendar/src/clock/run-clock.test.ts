import { describe, expect, test } from '@jest/globals';
import { HOUR_MS, MINUTE_MS } from '../instant.js';
import { aroundTheClock, standardChinaCalendar } from '../ready-calendars.js';
import { agreeTime, recalendarClock, recountClock, retargetClock } from './change-clock.js';
import { advanceStage, nextStageAt } from './clock-stages.js';
import { dueAt, remaining, usedAt } from './clock-time.js';
import { cancelClock, pauseClock, resumeClock, startClock, stopClock } from './run-clock.js';

const office = standardChinaCalendar();
const always = aroundTheClock('Asia/Shanghai');
/** Monday 2026-03-02; office hours are 08:30–12:00 and 13:30–17:30. */
const at = (time: string, date = '2026-03-02') => new Date(`${date}T${time}:00+08:00`);
const tuesday = (time: string) => at(time, '2026-03-03');
const resolution = (hours: number, from = at('09:00')) =>
  startClock({ kind: 'RESOLUTION', calendar: office, targetMs: hours * HOUR_MS, ruleId: 'rule-1', at: from });
const stages = (clock: Parameters<typeof advanceStage>[0], now: Date) =>
  advanceStage(clock, office, now).reached.map(
    ({ stage, at: reached }) => `${stage} ${reached.toISOString()}`,
  );

describe('TKT-09: a clock pauses, goes on and warns', () => {
  test('DEM-04: while it waits nothing is used, and it goes on where it stopped', () => {
    const paused = pauseClock(resolution(4), office, at('10:00'), 'waits for the customer');
    expect(dueAt(paused, office)).toBeNull();
    expect(nextStageAt(paused, office)).toBeNull();
    expect(usedAt(paused, office, tuesday('17:00'))).toBe(HOUR_MS);
    const resumed = resumeClock(paused, tuesday('09:00'));
    expect(dueAt(resumed, office)).toEqual(tuesday('12:00'));
    expect(resumed.history.map(({ what, reason }) => [what, reason])).toEqual([
      ['STARTED', undefined],
      ['PAUSED', 'waits for the customer'],
      ['RESUMED', undefined],
    ]);
  });

  test('DEM-07: one timer at a time: 50 %, 80 %, breach', () => {
    let clock = resolution(5, at('08:30'));
    const timers: string[] = [];
    for (let next = nextStageAt(clock, office); next; next = nextStageAt(clock, office)) {
      timers.push(`${next.stage} ${next.at.toISOString()}`);
      clock = advanceStage(clock, office, next.at).next;
    }
    expect(timers).toEqual([
      'WARNED_50 2026-03-02T03:00:00.000Z',
      'WARNED_80 2026-03-02T06:00:00.000Z',
      'BREACHED 2026-03-02T07:00:00.000Z',
    ]);
    expect(clock.history.map(({ what }) => what)).toEqual(['STARTED', 'WARNED_50', 'WARNED_80', 'BREACHED']);
  });

  test('nothing is reached a millisecond early', () => {
    expect(stages(resolution(2), new Date(at('10:00').getTime() - 1))).toEqual([]);
  });

  test('a timer that is late notices several stages at once, and when each was reached', () => {
    const { next, reached } = advanceStage(resolution(2), office, at('10:40'));
    expect(reached).toEqual([
      { stage: 'WARNED_50', at: at('10:00') },
      { stage: 'WARNED_80', at: at('10:36') },
    ]);
    expect(next.history.at(-1)).toEqual({
      what: 'WARNED_80',
      at: at('10:40').toISOString(),
      reachedAt: at('10:36').toISOString(),
    });
    expect(advanceStage(next, office, at('10:40')).reached).toEqual([]);
  });

  test('a clock may start in the past', () => {
    expect(stages(resolution(1, at('08:30')), at('15:00'))).toEqual([
      'WARNED_50 2026-03-02T01:00:00.000Z',
      'WARNED_80 2026-03-02T01:18:00.000Z',
      'BREACHED 2026-03-02T01:30:00.000Z',
    ]);
  });

  test('DEM-07: time left is live, and negative when over', () => {
    const clock = resolution(1);
    expect(remaining(clock, office, at('09:10'))).toBe(50 * MINUTE_MS);
    expect(remaining(clock, office, at('10:30'))).toBe(-30 * MINUTE_MS);
    expect(remaining(clock, office, at('13:00'))).toBe(-2 * HOUR_MS);
  });

  test('an illegal step is refused with its status', () => {
    const paused = pauseClock(resolution(1), office, at('09:10'), 'waits');
    const ended = stopClock(resolution(1), office, at('09:10'));
    expect(() => pauseClock(paused, office, at('09:20'), 'again')).toThrow('CLOCK_ILLEGAL_STEP');
    expect(() => resumeClock(resolution(1), at('09:20'))).toThrow('CLOCK_ILLEGAL_STEP');
    for (const step of [
      () => stopClock(ended, office, at('09:20')),
      () => cancelClock(ended, office, at('09:20'), 'merged'),
      () => pauseClock(ended, office, at('09:20'), 'waits'),
      () => retargetClock(ended, office, { targetMs: 1 }, at('09:20'), 'priority'),
      () => agreeTime(ended, office, at('17:00'), at('09:20'), 'agreed'),
      () => recalendarClock(ended, office, always, at('09:20'), 'rule'),
      () => recountClock(ended, office, at('09:20'), 'entered'),
    ]) {
      expect(step).toThrow('CLOCK_ILLEGAL_STEP');
    }
    expect(advanceStage(ended, office, tuesday('09:00'))).toEqual({ next: ended, reached: [] });
    expect(nextStageAt(ended, office)).toBeNull();
  });

  test('a clock is not computed on a calendar that is not its own', () => {
    expect(() => dueAt(resolution(1), always)).toThrow('CLOCK_CALENDAR_MISMATCH');
    expect(() => pauseClock(resolution(1), always, at('10:00'), 'waits')).toThrow('CLOCK_CALENDAR_MISMATCH');
  });

  test('two changes handed in the wrong order leave no negative time', () => {
    const paused = pauseClock(resolution(4), office, at('10:00'), 'waits');
    const resumed = resumeClock(paused, at('09:59'));
    expect(resumed.countingSince).toBe(at('10:00').toISOString());
    expect(pauseClock(resumed, office, at('09:58'), 'waits').usedMs).toBe(HOUR_MS);
  });

  test('a target is a whole number of milliseconds above 0', () => {
    for (const targetMs of [0, -1, NaN, 1.5]) {
      expect(() => startClock({ kind: 'PLAN', calendar: office, targetMs, at: at('09:00') })).toThrow(
        'CLOCK_TARGET_INVALID',
      );
    }
  });
});

describe('TKT-09: met or missed', () => {
  test('done at the due instant is met, a millisecond later missed', () => {
    expect(stopClock(resolution(1), office, at('10:00'))).toMatchObject({
      result: 'MET',
      stage: 'WARNED_80',
    });
    const late = stopClock(resolution(1), office, new Date(at('10:00').getTime() + 1));
    expect(late).toMatchObject({ result: 'MISSED', stage: 'BREACHED' });
    expect(late.history.map(({ what }) => what)).toEqual([
      'STARTED',
      'WARNED_50',
      'WARNED_80',
      'BREACHED',
      'STOPPED',
    ]);
  });

  test('what was noticed before is not entered again at the stop', () => {
    const breached = advanceStage(resolution(1), office, at('10:00')).next;
    const stopped = stopClock(breached, office, at('10:30'));
    expect(stopped.history.map(({ what }) => what).slice(3)).toEqual(['BREACHED', 'STOPPED']);
  });

  test('due on Friday at closing time and done on Saturday is missed, though no working time has passed', () => {
    const clock = resolution(4, at('13:30', '2026-03-06'));
    expect(stopClock(clock, office, at('10:00', '2026-03-07')).result).toBe('MISSED');
  });

  test('an arrival entered after the breach, but before the due time, is met', () => {
    const breached = advanceStage(resolution(1), office, at('11:00')).next;
    expect(breached.stage).toBe('BREACHED');
    expect(stopClock(breached, office, at('09:55'))).toMatchObject({ result: 'MET', stage: 'WARNED_80' });
  });

  test('DEM-04: solved while waiting: met when time was left, missed when none was', () => {
    const inTime = pauseClock(resolution(2), office, at('10:00'), 'waits');
    expect(stopClock(inTime, office, tuesday('17:00'))).toMatchObject({ result: 'MET', stage: 'WARNED_50' });
    const over = pauseClock(resolution(2), office, at('11:30'), 'waits');
    expect(stopClock(over, office, tuesday('17:00')).result).toBe('MISSED');
  });

  test('a breach before a pause is still noticed in the pause', () => {
    const paused = pauseClock(resolution(2), office, at('11:30'), 'waits');
    expect(nextStageAt(paused, office)).toEqual({ stage: 'WARNED_50', at: at('10:00') });
    expect(stages(paused, at('11:31')).at(-1)).toBe(`BREACHED ${at('11:00').toISOString()}`);
  });

  test('a cancelled clock is neither', () => {
    expect(cancelClock(resolution(1), office, at('15:00'), 'merged')).toMatchObject({
      status: 'ENDED',
      result: 'CANCELLED',
    });
  });
});
