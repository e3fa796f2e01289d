import { habitCost } from './check-habits.js';
import type { Person, Roster, RosterProblem } from './roster-problem.js';

export interface RosterViolation {
  readonly rule:
    | 'leave'
    | 'training'
    | 'shift-count'
    | 'rest'
    | 'minutes'
    | 'longest-run'
    | 'shortest-run'
    | 'shortest-rest'
    | 'weekends'
    | 'cover'
    | 'shape';
  readonly person: string;
  readonly day: number;
}

export interface RosterVerdict {
  readonly violations: readonly RosterViolation[];
  readonly cost: number;
  readonly under: number;
  readonly spread: number;
}

/** Reads a roster against the rules and adds up what it costs; shares nothing with the two solvers. */
export function checkRoster(problem: RosterProblem, roster: Roster): RosterVerdict {
  const violations = problem.people.flatMap((person, p) =>
    checkPerson(problem, person, [...(roster[p] ?? [])]),
  );
  const works = (p: number, day: number, ids?: readonly string[]): boolean => {
    const shift = problem.shifts[roster[p]?.[day] ?? -1];
    return shift !== undefined && (ids?.includes(shift.id) ?? true);
  };
  let cost = 0;
  let missing = 0;
  for (const demand of problem.demand) {
    const present = problem.people.filter(
      (person, p) =>
        works(p, demand.day, demand.shifts) &&
        (demand.skill === undefined || (person.skills ?? []).includes(demand.skill)),
    ).length;
    const short = Math.max(0, demand.needed - present);
    missing += short;
    if (demand.exact) {
      if (present !== demand.needed) violations.push({ rule: 'cover', person: '', day: demand.day });
      continue;
    }
    cost += short * demand.under + Math.max(0, present - demand.needed) * demand.over;
  }
  for (const wish of problem.wishes) {
    const p = problem.people.findIndex((person) => person.id === wish.person);
    if (works(p, wish.day, wish.shift === undefined ? undefined : [wish.shift]) !== wish.wanted)
      cost += wish.price;
  }
  problem.people.forEach(({ habits }, p) => {
    const names = [...(roster[p] ?? [])].map((shift) => problem.shifts[shift]?.id ?? null);
    if (habits) cost += habitCost(habits, names);
  });
  const points = problem.people.map(
    (person, p) =>
      (person.pointsSoFar ?? 0) +
      [...(roster[p] ?? [])].reduce((sum, shift, day) => sum + burden(problem, shift, day), 0),
  );
  const spread = points.length === 0 ? 0 : Math.max(...points) - Math.min(...points);
  return { violations, cost: cost + spread * (problem.fairnessPrice ?? 0), under: missing, spread };
}

function burden(problem: RosterProblem, shift: number, day: number): number {
  const points = problem.shifts[shift]?.points;
  return points ? (problem.days[day]?.weekend === null ? points.workday : points.weekend) : 0;
}

function checkPerson(problem: RosterProblem, person: Person, row: readonly number[]): RosterViolation[] {
  const found: RosterViolation[] = [];
  const say = (rule: RosterViolation['rule'], day: number): void => {
    found.push({ rule, person: person.id, day });
  };
  if (row.length !== problem.days.length) say('shape', row.length);
  const counts = new Map<string, number>();
  const weekends = new Set<number>();
  let minutes = 0;
  row.forEach((index, day) => {
    if (index === -1) return;
    const shift = problem.shifts[index];
    if (!shift) {
      say('shape', day);
      return;
    }
    if (person.leave.has(day)) say('leave', day);
    if (shift.training !== undefined && !person.trainings?.includes(shift.training)) say('training', day);
    const tomorrow = problem.shifts[row[day + 1] ?? -1];
    if (tomorrow && shift.notBefore.includes(tomorrow.id)) say('rest', day + 1);
    counts.set(shift.id, (counts.get(shift.id) ?? 0) + 1);
    minutes += shift.minutes;
    const weekend = problem.days[day]?.weekend ?? null;
    if (weekend !== null) weekends.add(weekend);
  });
  for (const [id, most] of person.maxShifts ?? []) if ((counts.get(id) ?? 0) > most) say('shift-count', -1);
  if (minutes < person.minMinutes || minutes > person.maxMinutes) say('minutes', -1);
  if (weekends.size > person.maxWeekends) say('weekends', -1);
  for (const { from, length, working } of runs(row)) {
    const inside = from > 0 && from + length < row.length;
    if (working && length > person.maxRun) say('longest-run', from);
    if (working && inside && length < person.minRun) say('shortest-run', from);
    if (!working && inside && length < person.minRest) say('shortest-rest', from);
  }
  return found;
}

/** Stretches of work and of rest; those that touch the edge of the horizon may go on beyond it. */
function runs(row: readonly number[]): { from: number; length: number; working: boolean }[] {
  const found: { from: number; length: number; working: boolean }[] = [];
  row.forEach((shift, day) => {
    const working = shift >= 0;
    const last = found.at(-1);
    if (last && last.working === working) last.length++;
    else found.push({ from: day, length: 1, working });
  });
  return found;
}
