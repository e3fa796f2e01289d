// Reads are written `as number`: every index here is a day or a shift of the problem, in bounds.
import { HabitPrice } from './habit-price.js';
import type { Person, RosterProblem } from './roster-problem.js';

/** How far one person's row is from keeping the rules, and what it leaves open of wishes and habits; fast, for the search. */
export class RowPrice {
  /** 0 where every rule is kept; more the farther away. */
  broken = 0;
  price = 0;
  private readonly person: Person;
  private readonly shifts: number;
  private readonly minutes: Float64Array;
  private readonly forbidden: Uint8Array;
  private readonly limited: Int32Array;
  private readonly most: Float64Array;
  private readonly counts: Int32Array;
  private readonly weekend: Int32Array;
  /** What a shift on a day changes: positive where it is not wanted, negative where it is. */
  readonly wish: Float64Array;
  private readonly unmet: number;
  private readonly habits: HabitPrice | null;
  private readonly minuteUnit: number;

  constructor(problem: RosterProblem, person: Person) {
    const { shifts, days } = problem;
    this.person = person;
    this.shifts = shifts.length;
    this.minutes = Float64Array.from(shifts, (shift) => shift.minutes);
    this.minuteUnit = Math.max(1, Math.min(...this.minutes));
    this.most = Float64Array.from(shifts, (shift) => person.maxShifts?.get(shift.id) ?? Infinity);
    this.limited = Int32Array.from(shifts.keys()).filter((s) => (this.most[s] as number) < days.length);
    this.counts = new Int32Array(shifts.length);
    this.weekend = Int32Array.from(days, (day) => day.weekend ?? -1);
    this.forbidden = new Uint8Array(shifts.length * shifts.length);
    shifts.forEach((shift, s) => {
      shifts.forEach((other, o) => {
        if (shift.notBefore.includes(other.id)) this.forbidden[s * shifts.length + o] = 1;
      });
    });
    this.wish = new Float64Array(days.length * shifts.length);
    this.unmet = this.fillWishes(problem);
    this.habits = person.habits ? new HabitPrice(person.habits, shifts) : null;
  }

  /** What all wanted shifts together cost if none is worked. */
  private fillWishes({ shifts, wishes }: RosterProblem): number {
    let unmet = 0;
    for (const wish of wishes) {
      if (wish.person !== this.person.id) continue;
      if (wish.wanted) unmet += wish.price;
      shifts.forEach((shift, s) => {
        const at = wish.day * shifts.length + s;
        if (wish.shift === undefined || wish.shift === shift.id)
          this.wish[at] = (this.wish[at] as number) + (wish.wanted ? -wish.price : wish.price);
      });
    }
    return unmet;
  }

  measure(row: Int8Array): void {
    const { person, minutes, counts, limited, weekend, wish, shifts, forbidden } = this;
    const last = row.length - 1;
    for (let index = 0; index < limited.length; index++) counts[limited[index] as number] = 0;
    let broken = 0;
    let price = this.unmet;
    let worked = 0;
    let weekends = 0;
    let lastWeekend = -1;
    let begin = 0;
    let before = -1;
    for (let day = 0; day <= last; day++) {
      const shift = row[day] as number;
      if (shift >= 0) {
        price += wish[day * shifts + shift] as number;
        worked += minutes[shift] as number;
        counts[shift] = (counts[shift] as number) + 1;
        if (before >= 0 && forbidden[before * shifts + shift] === 1) broken++;
        const number = weekend[day] as number;
        if (number >= 0 && number !== lastWeekend) {
          weekends++;
          lastWeekend = number;
        }
      }
      before = shift;
      if (day < last && shift >= 0 === (row[day + 1] as number) >= 0) continue;
      const run = day + 1 - begin;
      const inside = begin > 0 && day < last;
      if (shift >= 0) {
        if (run > person.maxRun) broken += run - person.maxRun;
        else if (inside && run < person.minRun) broken += person.minRun - run;
      } else if (inside && run < person.minRest) broken += person.minRest - run;
      begin = day + 1;
    }
    for (let index = 0; index < limited.length; index++) {
      const shift = limited[index] as number;
      const over = (counts[shift] as number) - (this.most[shift] as number);
      if (over > 0) broken += over;
    }
    if (weekends > person.maxWeekends) broken += weekends - person.maxWeekends;
    if (worked > person.maxMinutes) broken += this.shiftsFor(worked - person.maxMinutes);
    if (worked < person.minMinutes) broken += this.shiftsFor(person.minMinutes - worked);
    this.broken = broken;
    this.price = this.habits ? price + this.habits.of(row) : price;
  }

  private shiftsFor(minutes: number): number {
    return Math.ceil(minutes / this.minuteUnit);
  }
}
