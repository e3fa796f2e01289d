import { compile } from '../engine/compile.js';
import { put } from '../engine/commit.js';
import { extractRoutes } from '../engine/extract.js';
import { improve } from '../engine/improve.js';
import type { Improved } from '../engine/improve.js';
import { Insertion } from '../engine/insertion.js';
import type { Model } from '../engine/model.js';
import { movePauses, roomBesidePauses } from '../engine/pauses.js';
import { Random } from '../engine/random.js';
import { Recreate } from '../engine/recreate.js';
import type { State } from '../engine/state.js';
import type { Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import { stopwatch } from '../thread/clock.js';
import type { PlanOptions, PlanProgress } from './plan-options.js';
import { toPlan } from './to-plan.js';

/** Part of the budget between two reports. */
const reportEvery = 0.01;

export interface PlanHereOptions extends PlanOptions {
  readonly from?: State;
  readonly model?: Model;
  readonly cancelled?: () => boolean;
  readonly onProgress?: (progress: PlanProgress) => void;
}

/** Plans in this thread and blocks it; `plan` does the same in worker threads. */
export function planHere(problem: Problem, options: PlanHereOptions): Plan {
  return toPlan(search(problem, options).best);
}

export function search(problem: Problem, options: PlanHereOptions): Improved {
  const model = options.model ?? compile(problem);
  const { onProgress, cancelled, from, settings } = options;
  let nextReport = 0;
  const improved = improve(model, {
    seed: options.seed ?? 1,
    budget: options.budget,
    clock: stopwatch(options.time ?? 'wall'),
    ...(settings && { settings }),
    ...(from && { from }),
    ...(cancelled && { cancelled }),
    ...(onProgress && {
      onBest: (best, done) => {
        if (done < nextReport) return;
        nextReport = done + reportEvery;
        onProgress({ done, cost: best.total, unplanned: best.absent.length, routes: extractRoutes(best) });
      },
    }),
  });
  fillGaps(improved.best);
  return improved;
}

/** Nobody stays idle beside an order he could take: a last pass over what is left out, nothing skipped. */
export function fillGaps(state: State): void {
  const recreate = new Recreate(state.model, new Insertion(state), state);
  const random = new Random(1);
  for (let before = Infinity; state.absent.length > 0 && state.absent.length < before;) {
    before = state.absent.length;
    recreate.run(state, random);
    for (const stop of state.absent.slice()) besidePauses(state, stop);
  }
  state.recount();
}

/** Moves breaks where that makes room for an order that is left out. */
function besidePauses(state: State, stop: number): void {
  const { model } = state;
  if (model.bundle[stop]) return;
  const insertion = new Insertion(state);
  insertion.aim(stop);
  for (const r of model.allowed[stop] ?? []) {
    const room = insertion.best(r) === Infinity ? roomBesidePauses(insertion, r) : null;
    if (!room || room.cost >= (model.absence[stop] ?? 0)) continue;
    movePauses(state, r, room.pauseAfter);
    put(state, stop, r, room.after, room.storeAfter);
    state.absent = state.absent.filter((other) => other !== stop);
    return;
  }
}
