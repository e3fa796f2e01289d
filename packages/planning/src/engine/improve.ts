import { FewestShifts } from './fewest-shifts.js';
import type { Model } from './model.js';
import { Search, settingsFor } from './search.js';
import type { SearchSettings } from './search.js';
import type { State } from './state.js';

/** Steps make a run repeatable to the last bit; seconds of CPU make it fit a deadline. */
export type Budget = { readonly steps: number } | { readonly seconds: number };

export interface ImproveOptions {
  readonly seed: number;
  readonly budget: Budget;
  /** Seconds; the engine has no clock of its own. */
  readonly clock: () => number;
  readonly from?: State;
  readonly settings?: Partial<SearchSettings>;
  readonly cancelled?: () => boolean;
  readonly onBest?: (best: State, progress: number) => void;
}

export interface Improved {
  readonly best: State;
  readonly steps: number;
  readonly cancelled: boolean;
}

const stepsBetweenLooks = 16;

/** Begins with fewer shifts where that is the higher goal, then anneals; the best plan so far is kept at any time. */
export function improve(model: Model, options: ImproveOptions): Improved {
  const settings = { ...settingsFor(model), ...options.settings, seed: options.seed };
  const search = new Search(model, settings, options.from);
  const began = options.clock();
  let done = 0;
  let cancelled = false;
  const spent = (): number => {
    cancelled ||= options.cancelled?.() ?? false;
    if (cancelled) return 1;
    if ('steps' in options.budget) return search.steps / options.budget.steps;
    return (options.clock() - began) / options.budget.seconds;
  };
  const fewest = model.fleetFirst && !options.from ? new FewestShifts(search) : null;
  if (fewest) {
    fewest.reduce(spent);
    done = spent();
    options.onBest?.(search.best, done);
  }
  const left = Math.max(1e-9, 1 - done);
  for (let progress = spent(); progress < 1; progress = spent()) {
    const inner = Math.max(0, (progress - done) / left);
    fewest?.hold(inner);
    let found = false;
    for (let index = 0; index < stepsBetweenLooks; index++) found = search.step(inner) || found;
    if (found) options.onBest?.(search.best, progress);
  }
  fewest?.release();
  search.best.recount();
  return { best: search.best, steps: search.steps, cancelled };
}
