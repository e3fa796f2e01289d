// Reads are written `as number`: every index here is a person, day, shift or demand of the problem, in bounds.
import { Cover } from './cover.js';
import { mayEver, pointsOf } from './roster-problem.js';
import type { Roster, RosterProblem } from './roster-problem.js';
import { RowPrice } from './row-price.js';

/** A roster that knows what it costs, and can take back what was tried. */
export class RosterState {
  readonly rows: Int8Array[];
  /** By person, day and shift: 1 where nothing that never changes forbids it. */
  readonly allowed: Uint8Array;
  /** Broken rules, and the price of everything else. */
  broken = 0;
  price = 0;
  private readonly shifts: number;
  private readonly days: number;
  private readonly prices: RowPrice[];
  private readonly rowBroken: Float64Array;
  private readonly rowPrice: Float64Array;
  private readonly cover: Cover;
  private readonly fairness: number;
  private readonly points: Float64Array;
  private readonly burden: Float64Array;
  private spread = 0;
  private readonly tried: number[] = [];
  private readonly touched: number[] = [];
  private readonly kept = { broken: 0, price: 0, spread: 0, rows: [] as number[] };

  constructor(problem: RosterProblem, from?: Roster) {
    const { people, days, shifts } = problem;
    this.shifts = shifts.length;
    this.days = days.length;
    this.rows = people.map(() => new Int8Array(days.length).fill(-1));
    this.prices = people.map((person) => new RowPrice(problem, person));
    this.rowBroken = new Float64Array(people.length);
    this.rowPrice = new Float64Array(people.length);
    this.allowed = new Uint8Array(people.length * days.length * shifts.length);
    people.forEach((person, p) => {
      days.forEach((_, day) => {
        shifts.forEach((_shift, s) => {
          if (mayEver(problem, person, day, s)) this.allowed[(p * days.length + day) * shifts.length + s] = 1;
        });
      });
    });
    this.cover = new Cover(problem);
    this.price = this.cover.price;
    this.broken = this.cover.broken;
    this.fairness = problem.fairnessPrice ?? 0;
    this.points = Float64Array.from(people, (person) => person.pointsSoFar ?? 0);
    this.burden = Float64Array.from(
      days.flatMap((_, day) => shifts.map((_s, s) => pointsOf(problem, s, day))),
    );
    people.forEach((_, p) => {
      this.measure(p);
      from?.[p]?.forEach((shift, day) => {
        if (shift >= 0 && this.may(p, day, shift)) this.set(p, day, shift);
      });
    });
    this.settle();
    this.keep();
  }

  may(p: number, day: number, shift: number): boolean {
    return shift < 0 || this.allowed[(p * this.days + day) * this.shifts + shift] === 1;
  }

  /** One day of one person; figures are right again after `settle`. */
  set(p: number, day: number, shift: number): void {
    const row = this.rows[p] as Int8Array;
    const was = row[day] as number;
    if (was === shift) return;
    this.tried.push(p, day, was);
    if (!this.touched.includes(p)) this.touched.push(p);
    this.write(row, p, day, was, shift);
  }

  settle(): void {
    for (const p of this.touched) {
      this.kept.rows.push(p, this.rowBroken[p] as number, this.rowPrice[p] as number);
      this.measure(p);
    }
    this.touched.length = 0;
    if (this.fairness === 0) return;
    let [most, fewest] = [-Infinity, Infinity];
    for (const value of this.points) {
      if (value > most) most = value;
      if (value < fewest) fewest = value;
    }
    this.price += (most - fewest - this.spread) * this.fairness;
    this.spread = most - fewest;
  }

  /** Takes a person off every day and gives the price of each day and shift as things then stand, with some noise. */
  clear(p: number, weight: number, noise: () => number, into: Float64Array): void {
    for (let day = 0; day < this.days; day++) this.set(p, day, -1);
    const wish = (this.prices[p] as RowPrice).wish;
    const cell = p * into.length;
    for (let at = 0; at < into.length; at++)
      into[at] =
        this.allowed[cell + at] === 1
          ? this.cover.more(cell + at, weight) + (wish[at] as number) + noise()
          : Infinity;
  }

  /** What was tried stays. */
  keep(): void {
    this.tried.length = 0;
    this.kept.rows.length = 0;
    this.kept.broken = this.broken;
    this.kept.price = this.price;
    this.kept.spread = this.spread;
  }

  /** What was tried since the last `keep` is undone. */
  takeBack(): void {
    const { tried, kept } = this;
    for (let at = tried.length - 3; at >= 0; at -= 3) {
      const [p, day, shift] = [tried[at] as number, tried[at + 1] as number, tried[at + 2] as number];
      const row = this.rows[p] as Int8Array;
      this.write(row, p, day, row[day] as number, shift);
    }
    for (let at = kept.rows.length - 3; at >= 0; at -= 3) {
      this.rowBroken[kept.rows[at] as number] = kept.rows[at + 1] as number;
      this.rowPrice[kept.rows[at] as number] = kept.rows[at + 2] as number;
    }
    tried.length = 0;
    kept.rows.length = 0;
    this.touched.length = 0;
    this.broken = kept.broken;
    this.price = kept.price;
    this.spread = kept.spread;
  }

  private write(row: Int8Array, p: number, day: number, was: number, now: number): void {
    row[day] = now;
    const cell = (p * this.days + day) * this.shifts;
    if (was >= 0) this.count(cell + was, -1);
    if (now >= 0) this.count(cell + now, 1);
    if (this.fairness === 0) return;
    const burden = this.burden;
    const change =
      (now >= 0 ? (burden[day * this.shifts + now] as number) : 0) -
      (was >= 0 ? (burden[day * this.shifts + was] as number) : 0);
    this.points[p] = (this.points[p] as number) + change;
  }

  private count(cell: number, sign: 1 | -1): void {
    const { cover } = this;
    const { price, broken } = cover;
    cover.count(cell, sign);
    this.price += cover.price - price;
    this.broken += cover.broken - broken;
  }

  private measure(p: number): void {
    const price = this.prices[p] as RowPrice;
    price.measure(this.rows[p] as Int8Array);
    this.broken += price.broken - (this.rowBroken[p] as number);
    this.price += price.price - (this.rowPrice[p] as number);
    this.rowBroken[p] = price.broken;
    this.rowPrice[p] = price.price;
  }
}
