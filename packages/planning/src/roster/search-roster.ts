// Reads are written `as number`: every index here is a person, day, shift or demand of the problem, in bounds.
import { Random } from '../engine/random.js';
import { mayEver, pointsOf } from './roster-problem.js';
import type { Roster, RosterProblem } from './roster-problem.js';
import { RowRules } from './row-rules.js';

export interface SearchRosterOptions {
  readonly seed: number;
  readonly budget: { readonly steps: number } | { readonly seconds: number };
  readonly clock: () => number;
  readonly from?: Roster;
  readonly cancelled?: () => boolean;
}

/** A broken rule outweighs every wish and any demand. */
const brokenRule = 5000;
const longestBlock = 6;

/**
 * Simulated annealing over blocks of days: a block is given another shift, taken away, or changed between two
 * people. The way out where the exact solver finds nothing in time.
 */
export function searchRoster(problem: RosterProblem, options: SearchRosterOptions): Roster {
  return new RosterSearch(problem, options).run();
}

class RosterSearch {
  private readonly rows: Int8Array[];
  private readonly rules: RowRules[];
  private readonly rowCost: Float64Array;
  private readonly present: Int32Array;
  private readonly counted: number[][][][];
  private readonly random: Random;
  private readonly problem: RosterProblem;
  private readonly options: SearchRosterOptions;
  private readonly points: Float64Array;

  constructor(problem: RosterProblem, options: SearchRosterOptions) {
    this.problem = problem;
    this.options = options;
    this.random = new Random(options.seed);
    const { people, days, shifts, demand } = problem;
    this.rows = people.map((_, p) =>
      Int8Array.from(options.from?.[p] ?? new Int8Array(days.length).fill(-1)),
    );
    this.rules = people.map((person) => new RowRules(problem, person));
    this.counted = people.map((person) =>
      days.map((_, day) =>
        shifts.map((shift) =>
          demand.flatMap((need, index) =>
            need.day === day &&
            need.shifts.includes(shift.id) &&
            (need.skill === undefined || (person.skills ?? []).includes(need.skill))
              ? [index]
              : [],
          ),
        ),
      ),
    );
    this.present = new Int32Array(demand.length);
    this.rowCost = new Float64Array(people.length);
    this.points = new Float64Array(people.length);
    people.forEach((_, p) => {
      const row = this.rows[p] as Int8Array;
      row.forEach((shift, day) => {
        if (shift >= 0 && !mayEver(problem, people[p] as (typeof people)[number], day, shift)) row[day] = -1;
        else this.count(p, day, shift, 1);
      });
      this.rowCost[p] = this.priceRow(p);
      this.points[p] = this.burden(p);
    });
  }

  run(): Roster {
    const { options, random } = this;
    const began = options.clock();
    let best = this.rows.map((row) => row.slice());
    let cost = this.total();
    let least = cost;
    for (let step = 0, progress = 0; progress < 1 && !options.cancelled?.(); step++) {
      if ('steps' in options.budget) progress = step / options.budget.steps;
      else if (step % 200 === 0) progress = (options.clock() - began) / options.budget.seconds;
      const temperature = 40 * 0.01 ** progress;
      const change = this.change();
      const delta = this.apply(change);
      if (delta > -temperature * Math.log(random.next() || 1e-300)) {
        this.apply(change.map(({ p, day, was, now }) => ({ p, day, was: now, now: was })));
        continue;
      }
      cost += delta;
      if (cost < least - 1e-9) {
        least = cost;
        best = this.rows.map((row) => row.slice());
      }
    }
    return best;
  }

  /** A block of days of one person, or of two who change it. */
  private change(): { p: number; day: number; was: number; now: number }[] {
    const { problem, random, rows } = this;
    const p = random.below(rows.length);
    const from = random.below(problem.days.length);
    const length = 1 + Math.floor(random.next() ** 2 * Math.min(longestBlock, problem.days.length - from));
    const other = random.next() < 0.5 ? random.below(rows.length) : p;
    const shift = random.below(problem.shifts.length + 1) - 1;
    const list: { p: number; day: number; was: number; now: number }[] = [];
    const set = (q: number, day: number, wish: number): void => {
      const person = problem.people[q];
      const was = (rows[q] as Int8Array)[day] as number;
      const now = wish >= 0 && person && mayEver(problem, person, day, wish) ? wish : -1;
      if (now !== was) list.push({ p: q, day, was, now });
    };
    for (let day = from; day < from + length && day < problem.days.length; day++) {
      if (other === p) set(p, day, shift);
      else {
        const [mine, theirs] = [
          (rows[p] as Int8Array)[day] as number,
          (rows[other] as Int8Array)[day] as number,
        ];
        set(p, day, theirs);
        set(other, day, mine);
      }
    }
    return list;
  }

  private apply(change: readonly { p: number; day: number; was: number; now: number }[]): number {
    let delta = this.problem.fairnessPrice ? -this.spread() : 0;
    const touched = new Set<number>();
    for (const { p, day, was, now } of change) {
      touched.add(p);
      delta += this.count(p, day, was, -1) + this.count(p, day, now, 1);
      (this.rows[p] as Int8Array)[day] = now;
    }
    for (const p of touched) {
      const price = this.priceRow(p);
      delta += price - (this.rowCost[p] as number);
      this.rowCost[p] = price;
      this.points[p] = this.burden(p);
    }
    return this.problem.fairnessPrice ? delta + this.spread() : delta;
  }

  private count(p: number, day: number, shift: number, sign: number): number {
    let delta = 0;
    for (const index of this.counted[p]?.[day]?.[shift] ?? []) {
      const before = this.demandCost(index);
      this.present[index] = (this.present[index] as number) + sign;
      delta += this.demandCost(index) - before;
    }
    return delta;
  }

  private demandCost(index: number): number {
    const need = this.problem.demand[index];
    if (!need) return 0;
    const short = need.needed - (this.present[index] as number);
    return short > 0 ? short * need.under : -short * need.over;
  }

  private priceRow(p: number): number {
    const rules = this.rules[p] as RowRules;
    const row = this.rows[p] as Int8Array;
    return rules.broken(row) * brokenRule + rules.wishes(row);
  }

  private burden(p: number): number {
    let sum = this.problem.people[p]?.pointsSoFar ?? 0;
    if (this.problem.fairnessPrice)
      this.rows[p]?.forEach((shift, day) => {
        if (shift >= 0) sum += pointsOf(this.problem, shift, day);
      });
    return sum;
  }

  private spread(): number {
    let [most, fewest] = [-Infinity, Infinity];
    for (const value of this.points) {
      most = Math.max(most, value);
      fewest = Math.min(fewest, value);
    }
    return (most - fewest) * (this.problem.fairnessPrice ?? 0);
  }

  private total(): number {
    let sum = this.problem.fairnessPrice ? this.spread() : 0;
    for (const cost of this.rowCost) sum += cost;
    this.problem.demand.forEach((_, index) => {
      sum += this.demandCost(index);
    });
    return sum;
  }
}
