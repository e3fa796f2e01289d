// Reads are written `as number`: every index here is a person, day, shift or demand of the problem, in bounds.
import type { RosterProblem } from './roster-problem.js';

/** Who is there against who is needed, demand by demand. */
export class Cover {
  price = 0;
  /** Places missing or too many where the number must be met to the head. */
  broken = 0;
  /** A cell is a person, a day and a shift; those of cell c are `demands[first[c]]` to `demands[first[c + 1] - 1]`. */
  private readonly first: Int32Array;
  private readonly demands: Int32Array;
  private readonly present: Int32Array;
  /** By demand and number of people there. */
  private readonly priceOf: Float64Array;
  private readonly brokenOf: Float64Array;
  private readonly width: number;

  constructor({ people, days, shifts, demand }: RosterProblem) {
    this.width = people.length + 1;
    this.present = new Int32Array(demand.length);
    this.priceOf = new Float64Array(demand.length * this.width);
    this.brokenOf = new Float64Array(demand.length * this.width);
    const byDay = days.map(() => shifts.map((): number[] => []));
    demand.forEach((need, index) => {
      shifts.forEach((shift, s) => {
        if (need.shifts.includes(shift.id)) byDay[need.day]?.[s]?.push(index);
      });
      for (let there = 0; there < this.width; there++) {
        const [short, over] = [Math.max(0, need.needed - there), Math.max(0, there - need.needed)];
        if (need.exact) this.brokenOf[index * this.width + there] = short + over;
        else this.priceOf[index * this.width + there] = short * need.under + over * need.over;
      }
      this.price += this.priceOf[index * this.width] as number;
      this.broken += this.brokenOf[index * this.width] as number;
    });
    const list: number[] = [];
    this.first = new Int32Array(people.length * days.length * shifts.length + 1);
    let cell = 0;
    for (const { skills = [] } of people)
      for (const today of byDay)
        for (const indexes of today) {
          for (const index of indexes) {
            const skill = demand[index]?.skill;
            if (skill === undefined || skills.includes(skill)) list.push(index);
          }
          this.first[++cell] = list.length;
        }
    this.demands = Int32Array.from(list);
  }

  /** What one more person in the cell changes. */
  more(cell: number, weight: number): number {
    const { demands, present, priceOf, brokenOf, width } = this;
    const end = this.first[cell + 1] as number;
    let change = 0;
    for (let at = this.first[cell] as number; at < end; at++) {
      const demand = demands[at] as number;
      const now = demand * width + (present[demand] as number);
      change += (priceOf[now + 1] as number) - (priceOf[now] as number);
      change += ((brokenOf[now + 1] as number) - (brokenOf[now] as number)) * weight;
    }
    return change;
  }

  count(cell: number, sign: 1 | -1): void {
    const { demands, present, priceOf, brokenOf, width } = this;
    const end = this.first[cell + 1] as number;
    for (let at = this.first[cell] as number; at < end; at++) {
      const demand = demands[at] as number;
      const there = present[demand] as number;
      const now = demand * width + there;
      present[demand] = there + sign;
      this.price += (priceOf[now + sign] as number) - (priceOf[now] as number);
      this.broken += (brokenOf[now + sign] as number) - (brokenOf[now] as number);
    }
  }
}
