import { parentPort, workerData } from 'node:worker_threads';
import { worth } from '../engine/price-plan.js';
import type { Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import { planHere } from './plan-here.js';
import type { PlanOptions, PlanProgress } from './plan-options.js';
import { replanHere } from './replan.js';

export interface PlanTask {
  readonly problem: Problem;
  readonly options: PlanOptions;
  readonly cancel: Int32Array;
  readonly standing: Plan | null;
}

export type WorkerMessage =
  | { readonly kind: 'progress'; readonly progress: PlanProgress }
  | { readonly kind: 'done'; readonly plan: Plan; readonly worth: number };

const port = parentPort;
if (port) {
  // What `plan` put there; nobody else starts this module.
  const { problem, options, cancel, standing } = workerData as PlanTask;
  const say = (message: WorkerMessage): void => {
    port.postMessage(message);
  };
  const here = {
    ...options,
    cancelled: () => Atomics.load(cancel, 0) === 1,
    onProgress: (progress: PlanProgress) => {
      say({ kind: 'progress', progress });
    },
  };
  const replanned = standing ? replanHere(problem, standing, here) : null;
  const plan = replanned?.plan ?? planHere(problem, here);
  say({ kind: 'done', plan, worth: worth(replanned?.problem ?? problem, plan.cost) });
}
