import { checkRoster } from './check-roster.js';
import type { RosterViolation } from './check-roster.js';
import type { Demand, Roster, RosterProblem } from './roster-problem.js';

export interface OpenDemand {
  readonly demand: Demand;
  readonly missing: number;
  /** Per person the first rule that would break, or why he does not count. */
  readonly reasons: readonly { readonly person: string; readonly reason: RosterReason }[];
}

export type RosterReason =
  RosterViolation['rule'] | 'skill' | 'already-counted' | 'works-elsewhere' | 'price';

/** For every demand that is not met, what stands against each person, by trying it out. */
export function openDemands(problem: RosterProblem, roster: Roster): OpenDemand[] {
  return problem.demand.flatMap((demand): OpenDemand[] => {
    const shifts = problem.shifts.flatMap((shift, s) => (demand.shifts.includes(shift.id) ? [s] : []));
    const able = (p: number): boolean =>
      demand.skill === undefined || (problem.people[p]?.skills ?? []).includes(demand.skill);
    const counts = problem.people.filter(
      (_, p) => able(p) && shifts.includes(roster[p]?.[demand.day] ?? -1),
    ).length;
    if (counts >= demand.needed) return [];
    const reasons = problem.people.map((person, p) => ({
      person: person.id,
      reason: able(p) ? reasonFor(problem, roster, p, demand.day, shifts) : ('skill' as const),
    }));
    return [{ demand, missing: demand.needed - counts, reasons }];
  });
}

function reasonFor(
  problem: RosterProblem,
  roster: Roster,
  p: number,
  day: number,
  shifts: readonly number[],
): RosterReason {
  const today = roster[p]?.[day] ?? -1;
  if (shifts.includes(today)) return 'already-counted';
  if (today >= 0) return 'works-elsewhere';
  const person = problem.people[p];
  if (!person) throw new RangeError(`no person ${p}`);
  const alone: RosterProblem = { ...problem, people: [person], demand: [], wishes: [] };
  const known = new Set(
    checkRoster(alone, [roster[p] ?? new Int8Array()]).violations.map(({ rule }) => rule),
  );
  let first: RosterReason = 'price';
  for (const shift of shifts) {
    const row = Int8Array.from(roster[p] ?? []);
    row[day] = shift;
    const broken = checkRoster(alone, [row]).violations.find(({ rule }) => !known.has(rule));
    if (!broken) return 'price';
    first = broken.rule;
  }
  return first;
}
