// Reads are written `as number`: every index here is a day of the row or an entry of the habits, in bounds.
import type { Bounds, Habits } from './habits.js';
import type { RosterShift } from './roster-problem.js';

const rest = -1;
const anyWork = -2;

/** The price of a row against a contract; fast, for the search. */
export class HabitPrice {
  private readonly habits: Habits;
  private readonly patterns: readonly { price: number; from: Int16Array; steps: Int8Array }[];
  private readonly weekends: readonly Int16Array[];

  constructor(habits: Habits, shifts: readonly RosterShift[]) {
    this.habits = habits;
    this.weekends = habits.weekends.map((days) => Int16Array.from(days));
    this.patterns = habits.unwanted.map(({ price, from, steps }) => ({
      price,
      from: Int16Array.from(from),
      steps: Int8Array.from(steps, (step) => {
        if (step === 'rest') return rest;
        return step === 'work' ? anyWork : shifts.findIndex((shift) => shift.id === step.shift);
      }),
    }));
  }

  of(row: Int8Array): number {
    const { habits } = this;
    let price = 0;
    let worked = 0;
    let begin = 0;
    for (let day = 0; day < row.length; day++) {
      const works = (row[day] as number) >= 0;
      if (works) worked++;
      if (day + 1 < row.length && works === (row[day + 1] as number) >= 0) continue;
      price += outside(works ? habits.work : habits.rest, day + 1 - begin);
      begin = day + 1;
    }
    return price + outside(habits.shifts, worked) + this.weekendPrice(row) + this.patternPrice(row);
  }

  private weekendPrice(row: Int8Array): number {
    const { habits, weekends } = this;
    let price = 0;
    let inRow = 0;
    for (const days of weekends) {
      const busy = this.oneWeekend(row, days);
      if (busy >= 0) {
        inRow++;
        price += busy;
      } else if (inRow > 0) {
        price += outside(habits.weekendsInRow, inRow);
        inRow = 0;
      }
    }
    return inRow > 0 ? price + outside(habits.weekendsInRow, inRow) : price;
  }

  /** -1 for a free one. */
  private oneWeekend(row: Int8Array, days: Int16Array): number {
    const { wholeWeekends, sameShiftOnWeekends } = this.habits;
    const last = days.length - 1;
    let worked = 0;
    let ragged = 0;
    let mixed = 0;
    for (let index = 0; index <= last; index++) {
      const shift = row[days[index] as number] as number;
      if (shift < 0) continue;
      worked++;
      if (index > 0 && (row[days[index - 1] as number] as number) < 0) ragged += index;
      if (index < last && (row[days[index + 1] as number] as number) < 0) ragged += last - index;
      let first = true;
      let others = 0;
      for (let other = 0; other <= last; other++) {
        const same = (row[days[other] as number] as number) === shift;
        if (same && other < index) first = false;
        if (!same) others++;
      }
      if (first) mixed += others;
    }
    if (worked === 0) return -1;
    if (wholeWeekends > 0 && worked <= last) mixed = 0;
    return wholeWeekends * ragged + sameShiftOnWeekends * mixed;
  }

  private patternPrice(row: Int8Array): number {
    let sum = 0;
    for (const { price, from, steps } of this.patterns)
      for (let index = 0; index < from.length; index++) {
        const first = from[index] as number;
        let step = 0;
        for (; step < steps.length; step++) {
          const shift = row[first + step] as number;
          const wanted = steps[step] as number;
          if (wanted === anyWork ? shift < 0 : shift !== wanted) break;
        }
        if (step === steps.length) sum += price;
      }
    return sum;
  }
}

function outside(bounds: Bounds, count: number): number {
  if (count < bounds.least) return (bounds.least - count) * bounds.leastPrice;
  return count > bounds.most ? (count - bounds.most) * bounds.mostPrice : 0;
}
