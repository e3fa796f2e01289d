import { stopwatch } from '../thread/clock.js';
import type { Seconds } from '../thread/clock.js';
import { checkRoster } from './check-roster.js';
import type { RosterVerdict } from './check-roster.js';
import { HighsThread } from './highs-thread.js';
import type { ExactRoster } from './highs-thread.js';
import { improveByParts } from './improve-part.js';
import type { Roster, RosterProblem } from './roster-problem.js';
import { searchRoster } from './search-roster.js';
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
/** Shares of the budget: the whole problem exactly, the search, and parts of the problem exactly. */
const exactShare = 0.3;
const searchShare = 0.3;
/** Burdens of all people hang together: no parts then, and more time for the whole. */
const exactShareIfFair = 0.85;

/** The exact solver with a limit; where it proves nothing, a search begins anew, and the better roster is improved part by part. */
export async function solveRoster(problem: RosterProblem, options: RosterOptions): Promise<SolvedRoster> {
  const { seconds, signal, seed = 1 } = options;
  const time = options.time ?? 'wall';
  // Habits are not in the programme.
  const linear = problem.people.every(({ habits }) => !habits);
  if (!linear) return searched(problem, options, time);
  const highs = new HighsThread(time, signal);
  try {
    const size = problem.people.length * problem.days.length * problem.shifts.length;
    const fair = (problem.fairnessPrice ?? 0) > 0;
    const share = fair ? exactShareIfFair : exactShare;
    const exact = size > exactLimit ? nothing : await highs.solve(problem, seconds * share);
    if (exact.optimal && exact.roster)
      return solved(problem, exact.roster, { ...exact, method: 'exact', cpuSeconds: exact.seconds });
    const left = seconds - exact.seconds;
    const search = run(problem, fair ? left : Math.min(left, seconds * searchShare), seed, time, signal);
    const begin = exact.roster && better(problem, exact.roster, search.roster) ? exact.roster : search.roster;
    const spent = exact.seconds + search.seconds;
    const improve = !fair && checkRoster(problem, begin).violations.length === 0;
    const parts = improve
      ? await improveByParts(problem, begin, highs, {
          seed,
          seconds: seconds - spent,
          ...(signal && { signal }),
        })
      : { roster: begin, seconds: 0 };
    const method = begin === exact.roster ? 'exact' : 'search';
    const { infeasible } = exact;
    return solved(problem, parts.roster, {
      optimal: false,
      infeasible,
      method,
      cpuSeconds: spent + parts.seconds,
    });
  } finally {
    await highs.close();
  }
}

const nothing: ExactRoster = { roster: null, optimal: false, infeasible: false, seconds: 0 };

function searched(
  problem: RosterProblem,
  { seconds, seed = 1, signal }: RosterOptions,
  time: Seconds,
): SolvedRoster {
  const found = run(problem, seconds, seed, time, signal);
  const facts = { optimal: false, infeasible: false, method: 'search', cpuSeconds: found.seconds } as const;
  return solved(problem, found.roster, facts);
}

function run(
  problem: RosterProblem,
  seconds: number,
  seed: number,
  time: Seconds,
  signal: AbortSignal | undefined,
): { roster: Roster; seconds: number } {
  const clock = stopwatch(time);
  const cancelled = (): boolean => signal?.aborted ?? false;
  const roster = searchRoster(problem, { seed, budget: { seconds }, clock, cancelled });
  return { roster, seconds: clock() };
}

function solved(
  problem: RosterProblem,
  roster: Roster,
  facts: Pick<SolvedRoster, 'optimal' | 'infeasible' | 'method' | 'cpuSeconds'>,
): SolvedRoster {
  const { optimal, infeasible, method, cpuSeconds } = facts;
  const verdict = checkRoster(problem, roster);
  return { roster, verdict, open: openDemands(problem, roster), optimal, infeasible, method, cpuSeconds };
}

function better(problem: RosterProblem, one: Roster, other: Roster): boolean {
  const [a, b] = [checkRoster(problem, one), checkRoster(problem, other)];
  const fewer = a.violations.length - b.violations.length;
  return fewer < 0 || (fewer === 0 && a.cost < b.cost);
}
