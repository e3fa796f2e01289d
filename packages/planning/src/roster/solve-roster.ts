import { cpuSeconds as cpuNow, stopwatch } from '../thread/clock.js';
import type { Seconds } from '../thread/clock.js';
import { checkRoster } from './check-roster.js';
import type { RosterVerdict } from './check-roster.js';
import type { Roster, RosterProblem } from './roster-problem.js';
import { searchRoster } from './search-roster.js';
import { solveWithHighs } from './solve-with-highs.js';
import { openDemands } from './why-not-roster.js';
import type { OpenDemand } from './why-not-roster.js';

export interface RosterOptions {
  readonly seconds: number;
  /** What a second is; `wall` where nothing is said. */
  readonly time?: Seconds;
  readonly seed?: number;
  readonly signal?: AbortSignal;
}

export interface SolvedRoster {
  readonly roster: Roster;
  readonly verdict: RosterVerdict;
  readonly optimal: boolean;
  /** Rules of some people cannot all be kept; the roster is the nearest that was found. */
  readonly infeasible: boolean;
  readonly method: 'exact' | 'search';
  readonly open: readonly OpenDemand[];
  readonly cpuSeconds: number;
}

/** Above this many variables the exact solver only burns time. */
const exactLimit = 40_000;
const searchShare = 0.15;

/** The exact solver with a time limit; where it proves nothing, a search improves what it found or begins anew. */
export async function solveRoster(problem: RosterProblem, options: RosterOptions): Promise<SolvedRoster> {
  const size = problem.people.length * problem.days.length * problem.shifts.length;
  // Habits are not in the programme.
  const tryExact = size <= exactLimit && problem.people.every(({ habits }) => !habits);
  const time = options.time ?? 'wall';
  const exactSeconds = options.seconds * (1 - searchShare);
  const exact = tryExact
    ? await solveWithHighs(problem, { seconds: exactSeconds, time }, options.signal)
    : { roster: null, optimal: false, infeasible: false, cpuSeconds: 0 };
  let { roster } = exact;
  let method: SolvedRoster['method'] = 'exact';
  let { cpuSeconds } = exact;
  if (!exact.optimal || !roster) {
    const began = cpuNow();
    const seconds = Math.max(options.seconds - cpuSeconds, options.seconds * searchShare);
    const found = searchRoster(problem, {
      seed: options.seed ?? 1,
      budget: { seconds },
      clock: stopwatch(time),
      ...(roster && { from: roster }),
      cancelled: () => options.signal?.aborted ?? false,
    });
    cpuSeconds += cpuNow() - began;
    if (!roster || better(checkRoster(problem, found), checkRoster(problem, roster))) {
      roster = found;
      method = 'search';
    }
  }
  const verdict = checkRoster(problem, roster);
  const { optimal, infeasible } = exact;
  return { roster, verdict, optimal, infeasible, method, open: openDemands(problem, roster), cpuSeconds };
}

const better = (a: RosterVerdict, b: RosterVerdict): boolean =>
  a.violations.length < b.violations.length ||
  (a.violations.length === b.violations.length && a.cost < b.cost);
