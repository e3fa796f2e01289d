import { expect, test } from '@jest/globals';
import { checkRoster } from '../src/roster/check-roster.js';
import type { RosterViolation } from '../src/roster/check-roster.js';
import { generateWeek } from '../src/roster/generate.js';
import type { Person, Roster, RosterProblem, RosterShift } from '../src/roster/roster-problem.js';
import { searchRoster } from '../src/roster/search-roster.js';
import { solveRoster } from '../src/roster/solve-roster.js';

const shifts: RosterShift[] = [
  { id: 'day', minutes: 480, notBefore: [], points: { workday: 0, weekend: 1 } },
  { id: 'night', minutes: 480, notBefore: ['day'], training: 'night', points: { workday: 2, weekend: 3 } },
];

const person = (id: string, more: Partial<Person> = {}): Person => ({
  id,
  trainings: ['night'],
  leave: new Set(),
  minMinutes: 480,
  maxMinutes: 5 * 480,
  minRun: 1,
  maxRun: 5,
  minRest: 1,
  maxWeekends: 1,
  ...more,
});

/** A week whose Sunday is a make-up working day: the weekend is Saturday alone. */
const week = (people: Person[], nights = 1): RosterProblem => ({
  days: Array.from({ length: 7 }, (_, day) => ({ name: `day ${day}`, weekend: day === 5 ? 0 : null })),
  shifts,
  people,
  demand: Array.from({ length: 7 }, (_, day) => [
    { day, shifts: ['day'], needed: 1, under: 100, over: 0 },
    { day, shifts: ['night'], needed: nights, under: 100, over: 0 },
  ]).flat(),
  wishes: [{ person: 'Ann', day: 0, shift: 'day', wanted: true, price: 3 }],
  fairnessPrice: 1,
});

const five = ['Ann', 'Bob', 'Cho', 'Dai', 'Eli'].map((id) => person(id));

test('DSP-01: the exact solver and the checker agree, demand is met and burdens are even', async () => {
  const found = await solveRoster(week(five), { seconds: 20 });
  expect(found.optimal).toBe(true);
  expect(found.verdict).toMatchObject({ violations: [], under: 0 });
  expect(found.verdict.spread).toBeLessThanOrEqual(2);
});

test('DSP-01: the search keeps every rule and meets the demand where the exact solver is not used', () => {
  const problem = generateWeek(20, 1);
  const roster = searchRoster(problem, { seed: 1, budget: { steps: 60_000 }, clock: () => 0 });
  const verdict = checkRoster(problem, roster);
  expect(verdict.violations).toEqual([]);
  expect(verdict.under).toBeLessThanOrEqual(3);
});

test('DSP-01: a make-up Sunday counts as a working day, not as weekend', () => {
  const problem = week([person('Ann', { maxWeekends: 0 })]);
  const sunday = Int8Array.from([-1, -1, -1, -1, -1, -1, 0]);
  const saturday = Int8Array.from([-1, -1, -1, -1, -1, 0, -1]);
  expect(checkRoster(problem, [sunday]).violations).toEqual([]);
  expect(checkRoster(problem, [saturday]).violations.map(({ rule }) => rule)).toEqual(['weekends']);
});

test('DSP-03: nobody without the training stands on the duty, and the reason says so', async () => {
  const untrained = [person('Ann', { trainings: [] }), person('Bob', { leave: new Set([0, 1, 2, 3, 4, 5]) })];
  const found = await solveRoster(week(untrained), { seconds: 10 });
  expect(found.verdict.violations).toEqual([]);
  const monday = found.open.find(({ demand }) => demand.day === 0 && demand.shifts.includes('night'));
  const reasons = new Map(monday?.reasons.map(({ person: id, reason }) => [id, reason]));
  expect(['training', 'works-elsewhere']).toContain(reasons.get('Ann'));
  expect(reasons.get('Bob')).toBe('leave');
});

const planted: readonly [string, RosterViolation['rule'], Person, number[]][] = [
  ['work on a day of leave', 'leave', person('Ann', { leave: new Set([2]) }), [-1, -1, 0, -1, -1, -1, -1]],
  ['a duty without training', 'training', person('Ann', { trainings: [] }), [1, -1, -1, -1, -1, -1, -1]],
  [
    'too many shifts of a kind',
    'shift-count',
    person('Ann', { maxShifts: new Map([['night', 1]]) }),
    [1, 1, -1, -1, -1, -1, -1],
  ],
  ['a day shift after a night', 'rest', person('Ann'), [1, 0, -1, -1, -1, -1, -1]],
  ['too few minutes', 'minutes', person('Ann', { minMinutes: 960 }), [0, -1, -1, -1, -1, -1, -1]],
  ['too many minutes', 'minutes', person('Ann', { maxMinutes: 480 }), [0, 0, -1, -1, -1, -1, -1]],
  ['too many days in a row', 'longest-run', person('Ann', { maxRun: 2 }), [0, 0, 0, -1, -1, -1, -1]],
  ['a run that is too short', 'shortest-run', person('Ann', { minRun: 2 }), [-1, -1, 0, -1, -1, -1, -1]],
  ['a rest that is too short', 'shortest-rest', person('Ann', { minRest: 2 }), [0, -1, 0, -1, -1, -1, -1]],
  ['too many weekends', 'weekends', person('Ann', { maxWeekends: 0 }), [-1, -1, -1, -1, -1, 0, -1]],
  ['a row of the wrong length', 'shape', person('Ann'), [0, 0]],
];

test.each(planted)('DSP-01: the roster checker finds %s', (_name, rule, who, row) => {
  const roster: Roster = [Int8Array.from(row)];
  expect(checkRoster(week([who]), roster).violations.map((violation) => violation.rule)).toContain(rule);
});
