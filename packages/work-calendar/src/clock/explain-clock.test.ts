import { describe, expect, test } from '@jest/globals';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../instant.js';
import { standardChinaCalendar } from '../ready-calendars.js';
import { agreeTime, retargetClock } from './change-clock.js';
import { nextStageAt } from './clock-stages.js';
import { dueAt, remaining, usedAt } from './clock-time.js';
import { explainClock } from './explain-clock.js';
import { canPause, pauseClock, resumeClock, startClock, startFixedClock, stopClock } from './run-clock.js';

const office = standardChinaCalendar();
/** Monday 2026-03-02; office hours are 08:30–12:00 and 13:30–17:30. */
const at = (time: string, date = '2026-03-02') => new Date(`${date}T${time}:00+08:00`);
const tuesday = (time: string) => at(time, '2026-03-03');
const resolution = (hours: number, from = at('09:00')) =>
  startClock({ kind: 'RESOLUTION', calendar: office, targetMs: hours * HOUR_MS, ruleId: 'rule-1', at: from });

describe('TKT-08: a time agreed with the customer is a clock too', () => {
  const visit = startFixedClock({
    kind: 'ARRIVAL',
    calendar: office,
    fixedDueAt: at('20:00', '2026-03-07'),
    at: at('20:00', '2026-03-05'),
    reason: 'window chosen by the customer',
  });

  test('it is due when it was agreed, also on a Saturday evening, and warns in real time', () => {
    expect(dueAt(visit, office)).toEqual(at('20:00', '2026-03-07'));
    expect(nextStageAt(visit, office)).toEqual({ stage: 'WARNED_50', at: at('20:00', '2026-03-06') });
    expect(remaining(visit, office, at('20:00', '2026-03-06'))).toBe(DAY_MS);
    expect(stopClock(visit, office, at('19:59', '2026-03-07')).result).toBe('MET');
    expect(stopClock(visit, office, at('20:01', '2026-03-07')).result).toBe('MISSED');
  });

  test('it cannot be paused', () => {
    expect(canPause(visit)).toBe(false);
    expect(() => pauseClock(visit, office, at('20:00', '2026-03-06'), 'waits')).toThrow('CLOCK_FIXED');
  });

  test('it takes the place of a target, and wakes a paused clock', () => {
    const paused = pauseClock(resolution(2), office, at('10:00'), 'waits for a release');
    const agreed = agreeTime(paused, office, tuesday('16:00'), at('11:00'), 'release on Tuesday');
    expect(agreed).toMatchObject({ status: 'COUNTING', stage: 'RUNNING', usedMs: HOUR_MS });
    expect(dueAt(agreed, office)).toEqual(tuesday('16:00'));
    expect(explainClock(agreed, office)).toMatchObject({
      due: tuesday('16:00').toISOString(),
      steps: [{ kind: 'agreed', from: at('11:00').toISOString(), reason: 'release on Tuesday' }],
    });
  });

  test('a target set again goes on with the time used before and during it', () => {
    const agreed = agreeTime(resolution(2), office, tuesday('16:00'), at('10:00'), 'agreed');
    const back = retargetClock(agreed, office, { targetMs: 3 * HOUR_MS }, at('11:00'), 'withdrawn');
    expect(usedAt(back, office, at('11:00'))).toBe(2 * HOUR_MS);
    expect(dueAt(back, office)).toEqual(at('12:00'));
  });
});

describe('TKT-08: every due time can be explained', () => {
  test('which calendar, which rule, which pauses', () => {
    const paused = pauseClock(resolution(4), office, at('10:00'), 'waits for the customer');
    const derivation = explainClock(resumeClock(paused, at('14:00')), office);
    expect(derivation).toMatchObject({
      calendarId: 'standard-china',
      target: { ruleId: 'rule-1' },
      due: at('17:00').toISOString(),
    });
    expect(derivation.steps).toEqual([
      { kind: 'working', from: at('09:00').toISOString(), to: at('10:00').toISOString(), countedMs: HOUR_MS },
      {
        kind: 'paused',
        from: at('10:00').toISOString(),
        to: at('14:00').toISOString(),
        countedMs: 0,
        reason: 'waits for the customer',
      },
      {
        kind: 'working',
        from: at('14:00').toISOString(),
        to: at('17:00').toISOString(),
        countedMs: 3 * HOUR_MS,
      },
    ]);
  });

  test('of a paused clock: what was counted, and since when it waits', () => {
    const paused = pauseClock(resolution(4), office, at('10:00'), 'waits');
    expect(explainClock(paused, office)).toMatchObject({
      due: null,
      pausedSince: at('10:00').toISOString(),
      steps: [{ kind: 'working', countedMs: HOUR_MS }],
    });
  });

  test('DEM-01: the example of the README: a pause over the evening, a make-up Saturday', () => {
    const started = resolution(4, new Date('2026-10-09T08:30Z'));
    const paused = pauseClock(started, office, new Date('2026-10-09T09:00Z'), 'WAITS_FOR_CUSTOMER');
    const resumed = resumeClock(paused, new Date('2026-10-10T01:00Z'));
    expect(dueAt(resumed, office)).toEqual(new Date('2026-10-10T06:00Z'));
    expect(nextStageAt(resumed, office)).toEqual({ stage: 'WARNED_50', at: new Date('2026-10-10T02:30Z') });
    expect(
      explainClock(resumed, office).steps.map(({ kind, countedMs }) => `${kind} ${countedMs / MINUTE_MS}`),
    ).toEqual(['working 30', 'paused 0', 'make-up 180', 'break 0', 'make-up 30']);
  });
});
