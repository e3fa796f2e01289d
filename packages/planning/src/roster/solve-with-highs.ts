import { startWorker } from '../thread/start-worker.js';
import type { HighsAnswer, HighsTask } from './highs-worker.js';
import { lpModel } from './lp-model.js';
import type { Roster, RosterProblem } from './roster-problem.js';

export interface ExactRoster {
  readonly roster: Roster | null;
  readonly optimal: boolean;
  readonly infeasible: boolean;
  readonly cpuSeconds: number;
}

/** HiGHS in a thread of its own, because it blocks the one it runs in. */
export async function solveWithHighs(
  problem: RosterProblem,
  limit: Pick<HighsTask, 'seconds' | 'time'>,
  signal?: AbortSignal,
): Promise<ExactRoster> {
  const task: HighsTask = { lp: lpModel(problem), ...limit };
  const worker = startWorker(new URL('./highs-worker.js', import.meta.url), task);
  const stop = (): void => {
    void worker.terminate();
  };
  signal?.addEventListener('abort', stop, { once: true });
  try {
    const answer = await new Promise<HighsAnswer | null>((resolve, reject) => {
      worker.on('message', resolve);
      worker.on('error', reject);
      worker.on('exit', () => {
        resolve(null);
      });
    });
    if (!answer) return { roster: null, optimal: false, infeasible: false, cpuSeconds: 0 };
    return {
      roster: answer.ones.length > 0 ? rosterOf(problem, answer.ones) : null,
      optimal: answer.status === 'Optimal',
      infeasible: answer.status === 'Infeasible',
      cpuSeconds: answer.cpuSeconds,
    };
  } finally {
    signal?.removeEventListener('abort', stop);
    await worker.terminate();
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
