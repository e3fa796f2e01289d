import { Random } from '../engine/random.js';
import { RosterMoves } from './roster-moves.js';
import type { Roster, RosterProblem } from './roster-problem.js';
import { RosterState } from './roster-state.js';
import { WholeRows } from './whole-rows.js';

export interface SearchRosterOptions {
  readonly seed: number;
  readonly budget: { readonly steps: number } | { readonly seconds: number };
  readonly clock: () => number;
  readonly from?: Roster;
  readonly cancelled?: () => boolean;
}

const stepsBetweenLooks = 500;
/** A whole row takes as long as a few thousand small changes. */
const stepsBetweenRows = 2000;
/** Begin of the first cooling, and of those that follow, in parts of the highest price; the end in parts of the lowest. */
const hot = 0.3;
const warm = 0.1;
const cold = 0.2;
/** Share of the budget at which a new cooling begins from the best roster. */
const coolings = [0, 0.4, 0.6, 0.8, 1];

/**
 * Simulated annealing over blocks of days. Rules may be broken on the way; what that costs grows while they are
 * broken and falls while they are kept, so that the search walks along the edge.
 */
export function searchRoster(problem: RosterProblem, options: SearchRosterOptions): Roster {
  const random = new Random(options.seed);
  const state = new RosterState(problem, options.from);
  const size = { days: problem.days.length, shifts: problem.shifts.length };
  const moves = new RosterMoves(state, random, size);
  const rows = new WholeRows(problem, state, random);
  const { highest, lowest } = prices(problem);
  const best = new Best(state);
  const began = options.clock();
  let weight = highest;
  let kept = 0;
  let cooling = 0;
  for (let step = 0, progress = 0, temperature = 0; ; step++) {
    if (step % stepsBetweenLooks === 0) {
      progress =
        'steps' in options.budget
          ? step / options.budget.steps
          : (options.clock() - began) / options.budget.seconds;
      if (progress >= 1 || options.cancelled?.()) return best.rows;
      if (progress >= (coolings[cooling + 1] ?? 1)) {
        cooling++;
        restore(state, best.rows);
      }
      const [from = 0, to = 1] = coolings.slice(cooling);
      const begin = (cooling === 0 && !options.from ? hot : warm) * highest + lowest;
      const inner = (progress - from) / (to - from);
      temperature = begin * ((cold * lowest) / begin) ** inner;
      weight *= kept > stepsBetweenLooks / 2 ? 0.97 : 1.03;
      // While it is hot rules must stay soft, or rows could not change their rhythm.
      weight = Math.min(Math.max(weight, 0.5 * highest), (2 + 8 * inner) * highest);
      kept = 0;
    }
    const before = state.broken * weight + state.price;
    const allowed = step % stepsBetweenRows === 0 ? rows.tryOne(weight, temperature) : moves.tryOne();
    if (allowed) state.settle();
    const change = state.broken * weight + state.price - before;
    if (!allowed || change > -temperature * Math.log(random.next() || 1e-300)) state.takeBack();
    else {
      state.keep();
      best.hear(state);
    }
    if (state.broken === 0) kept++;
  }
}

/** The best roster so far: fewest broken rules, then the least price. */
class Best {
  readonly rows: Int8Array[];
  private broken: number;
  private price: number;

  constructor(state: RosterState) {
    this.rows = state.rows.map((row) => row.slice());
    this.broken = state.broken;
    this.price = state.price;
  }

  hear(state: RosterState): void {
    if (state.broken > this.broken) return;
    if (state.broken === this.broken && state.price >= this.price - 1e-9) return;
    this.broken = state.broken;
    this.price = state.price;
    state.rows.forEach((row, p) => this.rows[p]?.set(row));
  }
}

function restore(state: RosterState, rows: Roster): void {
  rows.forEach((row, p) => {
    row.forEach((shift, day) => {
      state.set(p, day, shift);
    });
  });
  state.settle();
  state.keep();
}

function prices({ demand, wishes, people, fairnessPrice = 0 }: RosterProblem): {
  highest: number;
  lowest: number;
} {
  const all = [
    fairnessPrice,
    ...demand.flatMap(({ under, over, exact }) => (exact ? [] : [under, over])),
    ...wishes.map(({ price }) => price),
    ...people.flatMap(({ habits }) => (habits ? [habits.work.mostPrice, habits.rest.mostPrice] : [])),
  ].filter((price) => price > 0);
  if (all.length === 0) return { highest: 1, lowest: 1 };
  return { highest: Math.max(...all), lowest: Math.min(...all) };
}
