import { expect, test } from '@jest/globals';
import { Random } from '../src/engine/random.js';
import { checkRoster } from '../src/roster/check-roster.js';
import type { Person, RosterProblem } from '../src/roster/roster-problem.js';
import { RowRhythm } from '../src/roster/row-rhythm.js';

const days = 8;
const problem = (person: Person): RosterProblem => ({
  days: Array.from({ length: days }, (_, day) => ({
    name: `day ${day}`,
    weekend: day % 4 >= 2 ? Math.floor(day / 4) : null,
  })),
  shifts: [
    { id: 'day', minutes: 480, notBefore: [] },
    { id: 'night', minutes: 720, notBefore: ['day'] },
  ],
  people: [person],
  demand: [],
  wishes: [],
});

const all: Int8Array[] = Array.from({ length: 3 ** days }, (_, code) =>
  Int8Array.from({ length: days }, (_day, day) => (Math.floor(code / 3 ** day) % 3) - 1),
);

test('DSP-01: a whole new row keeps the rules, and no other row that keeps them is cheaper', () => {
  const random = new Random(7);
  for (let round = 0; round < 12; round++) {
    const person: Person = {
      id: 'Ann',
      leave: new Set(),
      minMinutes: 480 * random.below(4),
      maxMinutes: 480 * (4 + random.below(4)),
      minRun: 1 + random.below(3),
      maxRun: 3 + random.below(2),
      minRest: 1 + random.below(3),
      maxWeekends: 1 + random.below(2),
    };
    const one = problem(person);
    const price = Float64Array.from({ length: days * 2 }, () => random.next() * 10 - 6);
    const cost = (row: Int8Array): number =>
      row.reduce((sum, shift, day) => sum + (shift >= 0 ? (price[day * 2 + shift] ?? 0) : 0), 0);
    const legal = all.filter((row) => checkRoster(one, [row]).violations.length === 0);
    const best = Math.min(...legal.map(cost));
    const row = new Int8Array(days);
    expect(new RowRhythm(one, person).cheapest(price, row)).toBe(legal.length > 0);
    if (legal.length === 0) continue;
    expect(checkRoster(one, [row]).violations).toEqual([]);
    expect(cost(row)).toBeCloseTo(best, 9);
  }
});
