import { parentPort, workerData } from 'node:worker_threads';
import * as highsModule from 'highs';
import type { Highs } from 'highs';
import { stopwatch } from '../thread/clock.js';
import type { Seconds } from '../thread/clock.js';

export interface HighsQuestion {
  readonly lp: string;
  readonly seconds: number;
}

export interface HighsAnswer {
  readonly status: string;
  /** Variables at 1; empty where no roster was found in time. */
  readonly ones: readonly string[];
  readonly seconds: number;
}

const port = parentPort;
if (port) {
  // What `HighsThread` put there; nobody else starts this module.
  const clock = stopwatch(workerData as Seconds);
  // The package's types describe its CommonJS shape; loaded as a module, the default export is the loader.
  const load = highsModule.default as unknown as () => Promise<Highs>;
  const highs = await load();
  // HiGHS asks here what time it is: its limit counts as the caller counts.
  performance.now = () => clock() * 1000;
  port.on('message', ({ lp, seconds }: HighsQuestion) => {
    const began = clock();
    const solution = highs.solve(lp, { time_limit: seconds, mip_rel_gap: 0, output_flag: false });
    const ones = Object.entries(solution.Columns).flatMap(([variable, column]) =>
      variable.startsWith('x') && 'Primal' in column && column.Primal > 0.5 ? [variable] : [],
    );
    const answer: HighsAnswer = { status: solution.Status, ones, seconds: clock() - began };
    port.postMessage(answer);
  });
}
