import type { Worker } from 'node:worker_threads';
import type { Seconds } from '../thread/clock.js';
import { startWorker } from '../thread/start-worker.js';
import type { HighsAnswer, HighsQuestion } from './highs-worker.js';
import { lpModel } from './lp-model.js';
import type { Roster, RosterProblem } from './roster-problem.js';

export interface ExactRoster {
  readonly roster: Roster | null;
  readonly optimal: boolean;
  readonly infeasible: boolean;
  readonly seconds: number;
}

/** HiGHS in a thread of its own, because it blocks the one it runs in. One question at a time. */
export class HighsThread {
  private readonly worker: Worker;
  private readonly signal: AbortSignal | undefined;
  private readonly stop = (): void => {
    void this.worker.terminate();
  };

  constructor(time: Seconds, signal?: AbortSignal) {
    this.worker = startWorker(new URL('./highs-worker.js', import.meta.url), time);
    this.signal = signal;
    if (signal?.aborted) this.stop();
    signal?.addEventListener('abort', this.stop, { once: true });
  }

  /** Without a roster where the thread was stopped, or found none in time. */
  async solve(problem: RosterProblem, seconds: number): Promise<ExactRoster> {
    const { worker } = this;
    const question: HighsQuestion = { lp: lpModel(problem), seconds };
    const answer = await new Promise<HighsAnswer | null>((resolve, reject) => {
      worker.removeAllListeners();
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.on('exit', () => {
        resolve(null);
      });
      worker.postMessage(question);
      if (this.signal?.aborted) resolve(null);
    });
    if (!answer) return { roster: null, optimal: false, infeasible: false, seconds: 0 };
    return {
      roster: answer.ones.length > 0 ? rosterOf(problem, answer.ones) : null,
      optimal: answer.status === 'Optimal',
      infeasible: answer.status === 'Infeasible',
      seconds: answer.seconds,
    };
  }

  async close(): Promise<void> {
    this.signal?.removeEventListener('abort', this.stop);
    await this.worker.terminate();
  }
}

function rosterOf(problem: RosterProblem, ones: readonly string[]): Roster {
  const roster = problem.people.map(() => new Int8Array(problem.days.length).fill(-1));
  for (const variable of ones) {
    const [person = 0, day = 0, shift = -1] = variable.slice(1).split('_').map(Number);
    roster[person]?.fill(shift, day, day + 1);
  }
  return roster;
}
