// Reads are written `as number`: every index here is a person or a day of the problem, in bounds.
import type { Random } from '../engine/random.js';
import type { RosterState } from './roster-state.js';

const longestBlock = 7;

/**
 * One small change of a roster, by chance: a block of days of one person is given a shift or rest, or exchanged
 * with another person's or with other days of his own. False where something forbids it for good.
 */
export class RosterMoves {
  private readonly state: RosterState;
  private readonly random: Random;
  private readonly days: number;
  private readonly shifts: number;

  constructor(state: RosterState, random: Random, size: { days: number; shifts: number }) {
    this.state = state;
    this.random = random;
    this.days = size.days;
    this.shifts = size.shifts;
  }

  tryOne(): boolean {
    const { random, days } = this;
    const people = this.state.rows.length;
    const p = random.below(people);
    const length = Math.min(days, 1 + Math.floor(random.next() ** 3 * longestBlock));
    const from = random.below(days - length + 1);
    const kind = random.next();
    if (kind < 0.3 || people === 1) return this.give(p, from, length);
    if (kind < 0.4) return this.turn(p, from, random.below(days - length + 1), length);
    const q = (p + 1 + random.below(people - 1)) % people;
    if (!this.exchange(p, q, from, length)) return false;
    if (kind < 0.75) return true;
    // And back on other days: both keep their number of shifts.
    const other = random.below(days - length + 1);
    return Math.abs(other - from) >= length && this.exchange(p, q, other, length);
  }

  private give(p: number, from: number, length: number): boolean {
    const { state, random } = this;
    const shift = random.below(this.shifts + 1) - 1;
    for (let day = from; day < from + length; day++) {
      if (!state.may(p, day, shift)) return false;
      state.set(p, day, shift);
    }
    return true;
  }

  private exchange(p: number, q: number, from: number, length: number): boolean {
    const { state } = this;
    const mine = state.rows[p] as Int8Array;
    const theirs = state.rows[q] as Int8Array;
    for (let day = from; day < from + length; day++) {
      const a = mine[day] as number;
      const b = theirs[day] as number;
      if (a === b) continue;
      if (!state.may(p, day, b) || !state.may(q, day, a)) return false;
      state.set(p, day, b);
      state.set(q, day, a);
    }
    return true;
  }

  /** Two blocks of one person change places. */
  private turn(p: number, from: number, other: number, length: number): boolean {
    const { state } = this;
    if (Math.abs(other - from) < length) return false;
    const row = state.rows[p] as Int8Array;
    for (let index = 0; index < length; index++) {
      const a = row[from + index] as number;
      const b = row[other + index] as number;
      if (!state.may(p, from + index, b) || !state.may(p, other + index, a)) return false;
      state.set(p, from + index, b);
      state.set(p, other + index, a);
    }
    return true;
  }
}
