// Reads are written `as number`: every index here is a day, a shift or a state of the rhythm, in bounds.
import type { Person, RosterProblem } from './roster-problem.js';

const largest = 60_000;

/**
 * The cheapest row of one person that keeps the rules, for any prices of days and shifts: a shortest way through
 * the days. A state is the run of work or rest so far, the last shift, the minutes and the weekends worked.
 */
export class RowRhythm {
  /** False where there would be too many states. */
  readonly usable: boolean;
  private readonly person: Person;
  private readonly days: number;
  private readonly shifts: number;
  private readonly minutes: Int32Array;
  private readonly most: number;
  private readonly least: number;
  private readonly forbidden: Uint8Array;
  private readonly weekend: Int32Array;
  private readonly runs: number;
  private readonly rests: number;
  private readonly beats: number;
  private readonly width: number;
  private readonly weekends: number;
  private readonly cost: Float64Array;
  private readonly from: Int32Array;

  constructor(problem: RosterProblem, person: Person) {
    const { shifts, days } = problem;
    this.person = person;
    this.days = days.length;
    this.shifts = shifts.length;
    const unit = shifts.reduce((common, shift) => greatest(common, shift.minutes), 0);
    this.minutes = Int32Array.from(shifts, (shift) => shift.minutes / unit);
    const longest = Math.max(...this.minutes) * this.days;
    this.most = Math.min(longest, Math.floor(person.maxMinutes / unit));
    this.least = Math.ceil(person.minMinutes / unit);
    this.runs = Math.min(this.days, person.maxRun);
    this.rests = Math.max(1, Math.min(this.days, person.minRest));
    this.weekend = Int32Array.from(days, (day) => day.weekend ?? -1);
    const numbers = new Set(this.weekend.filter((number) => number >= 0));
    this.weekends = Math.min(numbers.size, person.maxWeekends) + 1;
    this.forbidden = new Uint8Array(shifts.length * shifts.length);
    shifts.forEach((shift, s) => {
      shifts.forEach((other, o) => {
        if (shift.notBefore.includes(other.id)) this.forbidden[s * shifts.length + o] = 1;
      });
    });
    this.beats = this.rests + this.runs * this.shifts;
    this.width = this.beats * (this.most + 1) * this.weekends;
    this.usable = this.width <= largest && this.most >= 0 && !person.habits;
    const size = this.usable ? this.width * (this.days + 1) : 0;
    this.cost = new Float64Array(size);
    this.from = new Int32Array(size);
  }

  /** Writes the row; false where no row keeps the rules. `price` is by day and shift, Infinity where not allowed. */
  cheapest(price: Float64Array, row: Int8Array): boolean {
    const { cost, width, days } = this;
    cost.fill(Infinity);
    // Rest before the first day may be as long as it likes.
    cost[this.state(this.rests - 1, 0, 0)] = 0;
    for (let day = 0; day < days; day++) this.oneDay(price, day);
    let best = -1;
    let least = Infinity;
    for (let state = days * width; state < cost.length; state++) {
      const minutes = Math.floor((state - days * width) / this.weekends) % (this.most + 1);
      if (minutes < this.least || (cost[state] as number) >= least) continue;
      least = cost[state] as number;
      best = state;
    }
    if (best < 0) return false;
    for (let day = days; day > 0; day--) {
      const beat = Math.floor((best - day * width) / (this.weekends * (this.most + 1)));
      row[day - 1] = beat < this.rests ? -1 : (beat - this.rests) % this.shifts;
      best = this.from[best] as number;
    }
    return true;
  }

  private state(beat: number, minutes: number, weekends: number): number {
    return (beat * (this.most + 1) + minutes) * this.weekends + weekends;
  }

  private oneDay(price: Float64Array, day: number): void {
    const { cost, width, beats, weekends, most, shifts, rests, runs, person } = this;
    const here = day * width;
    const number = this.weekend[day] as number;
    for (let beat = 0; beat < beats; beat++) {
      const works = beat >= rests;
      const run = works ? Math.floor((beat - rests) / shifts) + 1 : 0;
      const last = works ? (beat - rests) % shifts : -1;
      // A run that began on the first day may be short.
      const restAllowed = !works || run >= person.minRun || run === day;
      const restBeat = works ? 0 : Math.min(beat + 1, rests - 1);
      const workAllowed = works ? run < runs : beat === rests - 1;
      const counted = number >= 0 && works && day > 0 && this.weekend[day - 1] === number;
      for (let minutes = 0; minutes <= most; minutes++)
        for (let k = 0; k < weekends; k++) {
          const state = this.state(beat, minutes, k);
          const so = cost[here + state] as number;
          if (so === Infinity) continue;
          if (restAllowed) this.offer(here + state, day, this.state(restBeat, minutes, k), so);
          if (!workAllowed) continue;
          const used = number >= 0 && !counted ? k + 1 : k;
          if (used >= weekends) continue;
          for (let shift = 0; shift < shifts; shift++) {
            const total = minutes + (this.minutes[shift] as number);
            if (total > most || (last >= 0 && this.forbidden[last * shifts + shift] === 1)) continue;
            const then = so + (price[day * shifts + shift] as number);
            this.offer(here + state, day, this.state(rests + run * shifts + shift, total, used), then);
          }
        }
    }
  }

  private offer(from: number, day: number, state: number, cost: number): void {
    const to = (day + 1) * this.width + state;
    if (cost >= (this.cost[to] as number)) return;
    this.cost[to] = cost;
    this.from[to] = from;
  }
}

const greatest = (a: number, b: number): number => (b === 0 ? a : greatest(b, a % b));
