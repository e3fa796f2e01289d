import { describe, expect, test } from '@jest/globals';
import { HOUR_MS } from '../instant.js';
import { aroundTheClock, standardChinaCalendar } from '../ready-calendars.js';
import { recalendarClock, recountClock, retargetClock } from './change-clock.js';
import { advanceStage, nextStageAt } from './clock-stages.js';
import { dueAt, provisionalYearsOf } from './clock-time.js';
import { explainClock } from './explain-clock.js';
import { pauseClock, resumeClock, startClock } from './run-clock.js';

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

describe('DEM-05 DEM-06: another priority or calendar', () => {
  test('DEM-05: a change of service level keeps the used and the paused time', () => {
    const paused = pauseClock(resolution(8), office, at('10:00'), 'waits');
    const urgent = retargetClock(
      paused,
      office,
      { targetMs: 2 * HOUR_MS, ruleId: 'rule-2' },
      at('11:00'),
      'now P2',
    );
    expect(urgent).toMatchObject({ status: 'PAUSED', target: { ruleId: 'rule-2' } });
    expect(dueAt(resumeClock(urgent, at('15:00')), office)).toEqual(at('16:00'));
  });

  test('DEM-06: a shorter target may be used up already: the stages are noticed at once', () => {
    const urgent = retargetClock(resolution(8), office, { targetMs: HOUR_MS }, at('11:00'), 'now P1');
    expect(stages(urgent, at('11:00')).at(-1)).toBe(`BREACHED ${at('10:00').toISOString()}`);
  });

  test('DEM-06: a longer target takes a warning back, and it comes again', () => {
    const warned = advanceStage(resolution(2), office, at('10:36')).next;
    const relaxed = retargetClock(warned, office, { targetMs: 4 * HOUR_MS }, at('10:36'), 'now P3');
    expect(relaxed.stage).toBe('RUNNING');
    expect(nextStageAt(relaxed, office)).toEqual({ stage: 'WARNED_50', at: at('11:00') });
  });

  test('COM-05 DEM-06: from office hours to 7×24 the used time stays, the rest runs through the night', () => {
    const moved = recalendarClock(resolution(8), office, always, at('15:00'), 'P1 on 7×24');
    expect(moved.usedMs).toBe(4.5 * HOUR_MS);
    expect(dueAt(moved, always)).toEqual(at('18:30'));
    expect(explainClock(moved, always).steps[0]).toMatchObject({
      kind: 'former-calendar',
      calendarId: office.id,
    });
  });

  test('COM-05 DEM-06: days entered later are counted again, also before a pause', () => {
    const paused = pauseClock(resolution(8), office, at('12:00'), 'waits');
    const closed = {
      ...office,
      days: [...office.days, { kind: 'closure' as const, date: '2026-03-02', name: '停电' }],
    };
    const again = recountClock(paused, closed, tuesday('09:00'), 'closure entered');
    expect(again.usedMs).toBe(0);
    expect(dueAt(resumeClock(again, tuesday('08:30')), closed)).toEqual(at('09:00', '2026-03-04'));
  });

  test('COM-05: a clock that runs into a year without published holidays is provisional', () => {
    const clock = resolution(2, at('16:30', '2026-12-31'));
    expect(provisionalYearsOf(clock, office)).toEqual([2027]);
    expect(explainClock(clock, office)).toMatchObject({ provisional: true, provisionalYears: [2027] });
    expect(provisionalYearsOf(resolution(2), office)).toEqual([]);
  });
});
