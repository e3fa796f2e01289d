import { expect, test } from '@jest/globals';
import { readInrc2010 } from '../src/formats/inrc2010.js';
import { checkRoster } from '../src/roster/check-roster.js';
import { RosterState } from '../src/roster/roster-state.js';
import type { Roster } from '../src/roster/roster-problem.js';
import { searchRoster } from '../src/roster/search-roster.js';
import { Random } from '../src/engine/random.js';

const rule = '////////////////';
const section = (title: string, lines: readonly string[]): string =>
  [rule, `${title};`, rule, ...lines.map((line) => `${line};`), ''].join('\n');

/** Two weeks from a Friday, three nurses, an early shift for all and a night for those of the ward. */
const text = [
  section('SCHEDULING_PERIOD', ['small, 2010-01-01, 2010-01-14']),
  section('SKILLS = 2', ['Nurse', 'HeadNurse']),
  section('SHIFT_TYPES = 2', [
    'E, Early, 06:30:00, 14:30:00, 1, Nurse',
    'N, Night, 22:30:00, 06:30:00, 1, HeadNurse',
  ]),
  section('CONTRACTS = 1', [
    '0, full, (1|1), (1|2|9), (1|1|3), (1|1|4), (1|1|2), (1|1|5), (1|1|2), (1|1|1), (0|0|1), (0|0|0), SaturdaySunday, (1|3), (1|1), (1|4), (0|0), (1|5), 1, 0',
  ]),
  section('PATTERNS = 1', ['0, 7, 2 (N|Any) (E|Any)']),
  section('EMPLOYEES = 3', [
    '0, 0, 0, 1, Nurse',
    '1, 1, 0, 2, Nurse HeadNurse',
    '2, 2, 0, 2, Nurse HeadNurse',
  ]),
  section('DAY_OF_WEEK_COVER = 8', [
    ...['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'].map(
      (day) => `${day}, E, 1`,
    ),
    'Monday, N, 1',
  ]),
  section('DATE_SPECIFIC_COVER = 0', []),
  section('DAY_OFF_REQUESTS = 1', ['0, 2010-01-02, 2']),
  section('DAY_ON_REQUESTS = 1', ['2, 2010-01-06, 6']),
  section('SHIFT_OFF_REQUESTS = 1', ['0, 2010-01-01, E, 8']),
  section('SHIFT_ON_REQUESTS = 0', []),
].join('\n');

const problem = readInrc2010(text);
const rows = (...lines: string[]): Roster =>
  lines.map((line) => Int8Array.from(line, (letter) => (letter === '-' ? -1 : letter === 'E' ? 0 : 1)));

test('DSP-01: an instance of the nurse rostering competition is read', () => {
  expect(problem.days.map(({ name }) => name).slice(0, 3)).toEqual(['Friday', 'Saturday', 'Sunday']);
  expect(problem.people.map(({ id }) => id)).toEqual(['0', '1', '2']);
  // Every day an early shift, on two Mondays a night.
  expect(problem.demand).toHaveLength(16);
  expect(problem.people[0]?.habits).toMatchObject({
    shifts: { least: 3, leastPrice: 1, most: 9, mostPrice: 2 },
    weekends: [
      [1, 2],
      [8, 9],
    ],
    weekendsInRow: { most: 1, mostPrice: 1, leastPrice: 0 },
  });
});

test('DSP-01: the cost of a contract is what the rules of the competition say', () => {
  //            FSSMTWTFSSMTWT
  const first = 'EE----EEEEE---';
  const second = '--EEEE-----EEE';
  const third = '---N------N---';
  const { cost, violations } = checkRoster(problem, rows(first, second, third));
  expect(violations).toEqual([]);
  // 0: one weekend of two half worked (3), two weekends in a row (1), five days in a row (1), a day off (2) and a shift off (8) not given.
  const zero = 3 + 1 + 1 + 2 + 8;
  // 1: half a weekend (3).
  const one = 3;
  // 2: one shift too few (1), two runs of one day (2), six days of rest in a row (1), a day on not given (6).
  const two = 1 + 2 + 1 + 6;
  expect(cost).toBe(zero + one + two);
});

test('DSP-01: patterns, nights before a free weekend and work without the skill have their prices', () => {
  const free = '--------------';
  const cost = (line: string, other = free): number =>
    checkRoster(
      {
        ...problem,
        demand: [],
        wishes: problem.wishes.filter(({ person }) => person === '1' || person === '0'),
      },
      rows(other, line, free),
    ).cost;
  const plain = cost('---EE--EE-----');
  expect(cost('---NE--EE-----') - plain).toBe(7);
  expect(cost('---EE-NN------') - cost('---EE-EE------')).toBe(4);
  expect(cost(free, '---NN---------') - cost(free, '---EE---------')).toBe(10);
});

test('DSP-01: the search adds up the same cost as the checker, whatever the roster', () => {
  const random = new Random(1);
  for (let round = 0; round < 200; round++) {
    const roster = problem.people.map(() => Int8Array.from(problem.days, () => random.below(3) - 1));
    const state = new RosterState(problem, roster);
    const verdict = checkRoster(problem, roster);
    expect(state.price).toBeCloseTo(verdict.cost, 6);
    expect(state.broken > 0).toBe(verdict.violations.length > 0);
  }
});

test('DSP-01: the search meets every demand to the head', () => {
  const roster = searchRoster(problem, { seed: 1, budget: { steps: 40_000 }, clock: () => 0 });
  const { violations, cost } = checkRoster(problem, roster);
  expect(violations).toEqual([]);
  expect(cost).toBeLessThan(40);
});
