import { Random } from '../engine/random.js';
import { checkRoster } from './check-roster.js';
import type { HighsThread } from './highs-thread.js';
import type { Roster, RosterProblem } from './roster-problem.js';

export interface PartOptions {
  readonly seed: number;
  readonly seconds: number;
  readonly signal?: AbortSignal;
}

const fewest = 3;
/** A part that is solved faster than this may be larger, one that is not solved in `longest` must be smaller. */
const quick = 0.5;
const longest = 3;

/** Again and again the rows of some people are solved exactly while all others stay; never makes it worse. */
export async function improveByParts(
  problem: RosterProblem,
  from: Roster,
  highs: HighsThread,
  options: PartOptions,
): Promise<{ roster: Roster; seconds: number }> {
  const random = new Random(options.seed);
  const { people } = problem;
  let roster = from;
  let cost = checkRoster(problem, roster).cost;
  let size = Math.min(people.length, fewest + 1);
  let spent = 0;
  while (spent < options.seconds && !options.signal?.aborted) {
    const chosen = some(people.length, size, random);
    const limit = Math.min(longest, options.seconds - spent);
    const found = await highs.solve(partOf(problem, roster, chosen), limit);
    spent += Math.max(found.seconds, 1e-3);
    if (found.optimal && found.seconds < quick) size = Math.min(people.length, size + 1);
    if (!found.optimal) size = Math.max(Math.min(people.length, fewest), size - 1);
    if (!found.roster) continue;
    const next = roster.map((row, p) => found.roster?.[chosen.indexOf(p)] ?? row);
    const verdict = checkRoster(problem, next);
    if (verdict.violations.length > 0 || verdict.cost > cost) continue;
    roster = next;
    ({ cost } = verdict);
  }
  return { roster, seconds: spent };
}

/** The problem of some people, with what the others do taken off the demand. */
function partOf(problem: RosterProblem, roster: Roster, chosen: readonly number[]): RosterProblem {
  const people = chosen.flatMap((p) => problem.people[p] ?? []);
  const ids = new Set(people.map(({ id }) => id));
  const demand = problem.demand.map((need) => {
    const others = problem.people.filter((person, p) => {
      const shift = problem.shifts[roster[p]?.[need.day] ?? -1]?.id;
      if (ids.has(person.id) || shift === undefined || !need.shifts.includes(shift)) return false;
      return need.skill === undefined || (person.skills ?? []).includes(need.skill);
    });
    return { ...need, needed: need.needed - others.length };
  });
  return { ...problem, people, demand, wishes: problem.wishes.filter(({ person }) => ids.has(person)) };
}

function some(count: number, size: number, random: Random): number[] {
  const all = Array.from({ length: count }, (_, index) => index);
  return Array.from({ length: size }, () => all.splice(random.below(all.length), 1)[0] ?? 0);
}
