import type { Worker } from 'node:worker_threads';
import type { Plan } from '../model/plan.js';
import type { Problem } from '../model/problem.js';
import { startWorker } from '../thread/start-worker.js';
import type { PlanOptions, PlanProgress } from './plan-options.js';
import type { PlanTask, WorkerMessage } from './plan-worker.js';

export interface ThreadedPlanOptions extends PlanOptions {
  /** Independent restarts, one thread each; the best plan counts. */
  readonly threads?: number;
  /** Stops the search; the promise then gives the best plan so far. */
  readonly signal?: AbortSignal;
  readonly onProgress?: (progress: PlanProgress) => void;
  /** Re-plans from this plan, with a price on changes of what was told. */
  readonly standing?: Plan;
}

/** Plans in worker threads. The same seed, steps and number of threads give the same plan. */
export async function plan(problem: Problem, options: ThreadedPlanOptions): Promise<Plan> {
  const { threads = 1, signal, onProgress, standing } = options;
  const cancel = new Int32Array(new SharedArrayBuffer(4));
  const stop = (): void => {
    Atomics.store(cancel, 0, 1);
  };
  if (signal?.aborted) stop();
  signal?.addEventListener('abort', stop, { once: true });
  const { seed = 1, budget, settings, time } = options;
  let bestCost = Infinity;
  const hear = (progress: PlanProgress): void => {
    if (progress.cost > bestCost) return;
    bestCost = progress.cost;
    onProgress?.(progress);
  };
  try {
    const results = await Promise.all(
      Array.from({ length: Math.max(1, threads) }, (_, index) => {
        const task: PlanTask = {
          problem,
          options: {
            seed: seed + index * 7919,
            budget,
            ...(settings && { settings }),
            ...(time && { time }),
          },
          cancel,
          standing: standing ?? null,
        };
        return runTask(task, hear);
      }),
    );
    return results.reduce((best, other) => (other.worth < best.worth ? other : best)).plan;
  } finally {
    signal?.removeEventListener('abort', stop);
  }
}

function runTask(
  task: PlanTask,
  hear: (progress: PlanProgress) => void,
): Promise<{ plan: Plan; worth: number }> {
  return new Promise((resolve, reject) => {
    const worker: Worker = startWorker(new URL('./plan-worker.js', import.meta.url), task);
    worker.on('message', (message: WorkerMessage) => {
      if (message.kind === 'progress') hear(message.progress);
      else resolve(message);
    });
    worker.on('error', reject);
    worker.on('exit', (code) => {
      if (code !== 0) reject(new Error(`the planning thread ended with code ${code}`));
    });
  });
}
