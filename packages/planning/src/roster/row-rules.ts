// Reads are written `as number`: every index here is a day or a shift of the problem, in bounds.
import type { Person, RosterProblem } from './roster-problem.js';

/** How far one person's row is from keeping the rules, and which wishes it leaves open; fast, for the search. */
export class RowRules {
  private readonly minutes: Int32Array;
  private readonly forbidden: Uint8Array;
  private readonly most: Float64Array;
  private readonly weekend: Int32Array;
  /** Price of a wish by day and shift: positive for an unwanted shift, negative for a wanted one. */
  private readonly wish: Float64Array;
  private readonly open: number;
  private readonly shifts: number;
  private readonly person: Person;

  constructor(problem: RosterProblem, person: Person) {
    const { shifts, days } = problem;
    this.person = person;
    this.shifts = shifts.length;
    this.minutes = Int32Array.from(shifts, (shift) => shift.minutes);
    this.most = Float64Array.from(shifts, (shift) => person.maxShifts?.get(shift.id) ?? Infinity);
    this.weekend = Int32Array.from(days, (day) => day.weekend ?? -1);
    this.forbidden = new Uint8Array(shifts.length * shifts.length);
    shifts.forEach((shift, s) => {
      shifts.forEach((other, o) => {
        if (shift.notBefore.includes(other.id)) this.forbidden[s * shifts.length + o] = 1;
      });
    });
    this.wish = new Float64Array(days.length * shifts.length);
    let open = 0;
    for (const wish of problem.wishes) {
      if (wish.person !== person.id) continue;
      const at = wish.day * shifts.length + shifts.findIndex((shift) => shift.id === wish.shift);
      this.wish[at] = (this.wish[at] as number) + (wish.wanted ? -wish.price : wish.price);
      if (wish.wanted) open += wish.price;
    }
    this.open = open;
  }

  wishes(row: Int8Array): number {
    let sum = this.open;
    for (let day = 0; day < row.length; day++)
      if ((row[day] as number) >= 0) sum += this.wish[day * this.shifts + (row[day] as number)] as number;
    return sum;
  }

  /** 0 where every rule is kept; more the farther away. */
  broken(row: Int8Array): number {
    const { person } = this;
    const counts = new Int32Array(this.shifts);
    let broken = 0;
    let minutes = 0;
    let weekends = 0;
    let lastWeekend = -1;
    let run = 0;
    let working = (row[0] as number) >= 0;
    let begin = 0;
    for (let day = 0; day <= row.length; day++) {
      const shift = day < row.length ? (row[day] as number) : -2;
      if (shift === -2 || shift >= 0 !== working) {
        const inside = begin > 0 && day < row.length;
        if (working && run > person.maxRun) broken += run - person.maxRun;
        if (inside && working && run < person.minRun) broken += person.minRun - run;
        if (inside && !working && run < person.minRest) broken += person.minRest - run;
        working = shift >= 0;
        begin = day;
        run = 0;
      }
      run++;
      if (shift < 0) continue;
      counts[shift] = (counts[shift] as number) + 1;
      minutes += this.minutes[shift] as number;
      const before = day > 0 ? (row[day - 1] as number) : -1;
      if (before >= 0 && this.forbidden[before * this.shifts + shift] === 1) broken++;
      const weekend = this.weekend[day] as number;
      if (weekend >= 0 && weekend !== lastWeekend) {
        weekends++;
        lastWeekend = weekend;
      }
    }
    for (let shift = 0; shift < counts.length; shift++)
      broken += Math.max(0, (counts[shift] as number) - (this.most[shift] as number));
    broken += Math.max(0, weekends - person.maxWeekends);
    const unit = Math.max(1, this.minutes[0] ?? 1);
    return broken + Math.max(0, minutes - person.maxMinutes, person.minMinutes - minutes) / unit;
  }
}
