import { FleetSearch } from './fleet.js';
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
const fleetShare = 0.4;
/** While shifts are closed, length matters little: hardly any detour is accepted. */
const cool = 0.06;

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
  if (model.fleetFirst && !options.from) {
    reduceFleet(model, search, spent);
    done = spent();
    options.onBest?.(search.best, done);
  }
  const left = Math.max(1e-9, 1 - done);
  for (let progress = spent(); progress < 1; progress = spent()) {
    const inner = Math.max(0, (progress - done) / left);
    let found = false;
    for (let index = 0; index < stepsBetweenLooks; index++) found = search.step(inner) || found;
    if (found) options.onBest?.(search.best, progress);
  }
  search.best.recount();
  return { best: search.best, steps: search.steps, cancelled };
}

function reduceFleet(model: Model, search: Search, spent: () => number): void {
  const fleet = new FleetSearch(search);
  const lowest = fewestShifts(model);
  if (search.state.absent.length > 0) return;
  for (let used = fleet.shifts(); used > lowest && spent() < fleetShare; used = fleet.shifts()) {
    fleet.close();
    for (let progress = spent(), solved = false; progress < fleetShare && !solved; progress = spent()) {
      for (let index = 0; index < stepsBetweenLooks && !solved; index++)
        solved = fleet.step(search.unit * cool);
    }
  }
  const { complete } = fleet;
  // Nobody waits any more: all orders of putting stops back are worth the same again.
  search.recreate.urgency = null;
  complete.count.forEach((stops, r) => {
    search.recreate.closed[r] = stops > 0 ? 0 : 1;
  });
  search.restartFrom(complete);
  search.best.copyFrom(complete);
}

/** Parts alone already need this many cars. */
function fewestShifts(model: Model): number {
  let most = 1;
  for (let part = 0; part < model.partCount; part++) {
    const need = model.needs.flat().reduce((sum, item) => sum + (item.part === part ? item.quantity : 0), 0);
    const car = Math.max(...model.routes.map((_, r) => model.stock[r * model.partCount + part] ?? 0));
    if (car > 0) most = Math.max(most, Math.ceil(need / car - 1e-9));
  }
  return most;
}
