import type { Random } from '../engine/random.js';
import type { RosterProblem } from './roster-problem.js';
import type { RosterState } from './roster-state.js';
import { RowRhythm } from './row-rhythm.js';

/** Gives one person a new rhythm: the cheapest row against what all others do, prices blurred by chance. */
export class WholeRows {
  private readonly state: RosterState;
  private readonly random: Random;
  private readonly rhythms: RowRhythm[];
  private readonly price: Float64Array;
  private readonly row: Int8Array;

  constructor(problem: RosterProblem, state: RosterState, random: Random) {
    this.state = state;
    this.random = random;
    // People with the same rules share one: it keeps nothing from one question to the next.
    const known = new Map<string, RowRhythm>();
    this.rhythms = problem.people.map((person) => {
      const { minMinutes, maxMinutes, minRun, maxRun, minRest, maxWeekends } = person;
      const rules = [minMinutes, maxMinutes, minRun, maxRun, minRest, maxWeekends].join(' ');
      const rhythm = known.get(rules) ?? new RowRhythm(problem, person);
      known.set(rules, rhythm);
      return rhythm;
    });
    this.price = new Float64Array(problem.days.length * problem.shifts.length);
    this.row = new Int8Array(problem.days.length);
  }

  /** False where the person has no rhythm that keeps the rules. */
  tryOne(weight: number, temperature: number): boolean {
    const { state, random, price, row } = this;
    const p = random.below(this.rhythms.length);
    const rhythm = this.rhythms[p];
    if (!rhythm?.usable) return false;
    const noise = (): number => (random.next() - 0.5) * 2 * temperature;
    state.clear(p, weight, noise, price);
    if (!rhythm.cheapest(price, row)) return false;
    row.forEach((shift, day) => {
      state.set(p, day, shift);
    });
    return true;
  }
}
