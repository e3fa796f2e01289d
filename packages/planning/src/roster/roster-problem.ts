import type { Habits } from './habits.js';

/** A duty roster: who works which shift on which day. Days and people are counted from 0. */
export interface RosterProblem {
  readonly days: readonly RosterDay[];
  readonly shifts: readonly RosterShift[];
  readonly people: readonly Person[];
  readonly demand: readonly Demand[];
  readonly wishes: readonly Wish[];
  /** What one point of difference between the person with the most and the one with the fewest points costs. */
  readonly fairnessPrice?: number;
}

export interface RosterDay {
  readonly name: string;
  /** Days with the same number form one weekend; `null` on working days, make-up Sundays among them. */
  readonly weekend: number | null;
}

export interface RosterShift {
  readonly id: string;
  readonly minutes: number;
  /** Hours of the day that are covered, `to` beyond 24 for the next morning. */
  readonly hours?: { readonly from: number; readonly to: number };
  /** Shifts that may not be worked on the day after this one: too little rest. */
  readonly notBefore: readonly string[];
  /** The training without which nobody works this shift. */
  readonly training?: string;
  /** Burden for fairness, on working days and on weekends. */
  readonly points?: { readonly workday: number; readonly weekend: number };
}

export interface Person {
  readonly id: string;
  readonly skills?: readonly string[];
  readonly trainings?: readonly string[];
  readonly leave: ReadonlySet<number>;
  readonly maxShifts?: ReadonlyMap<string, number>;
  readonly minMinutes: number;
  readonly maxMinutes: number;
  readonly minRun: number;
  readonly maxRun: number;
  readonly minRest: number;
  readonly maxWeekends: number;
  /** Points from the months before. */
  readonly pointsSoFar?: number;
  /** Rules of the contract that may be broken at a price. */
  readonly habits?: Habits;
}

/** So many people on a day, in one of some shifts, with a skill. */
export interface Demand {
  readonly day: number;
  readonly shifts: readonly string[];
  readonly skill?: string;
  readonly needed: number;
  readonly under: number;
  readonly over: number;
  /** Neither one less nor one more: a rule, without a price. */
  readonly exact?: boolean;
}

export interface Wish {
  readonly person: string;
  readonly day: number;
  /** Any shift where none is named. */
  readonly shift?: string;
  /** Wanted, or not wanted. */
  readonly wanted: boolean;
  readonly price: number;
}

/** Per person and day the index of the shift, or -1. */
export type Roster = readonly Int8Array[];

/** Demand per hour: whoever's shift covers the hour counts. */
export function demandPerHour(
  shifts: readonly RosterShift[],
  day: number,
  hour: number,
  needed: number,
  price: number,
  skill?: string,
): Demand {
  const covering = shifts
    .filter(({ hours }) => hours && hours.from <= hour && hour < hours.to)
    .map(({ id }) => id);
  return { day, shifts: covering, needed, under: price, over: 0, ...(skill !== undefined && { skill }) };
}

export function pointsOf(problem: RosterProblem, shift: number, day: number): number {
  const points = problem.shifts[shift]?.points;
  if (!points) return 0;
  return problem.days[day]?.weekend === null ? points.workday : points.weekend;
}

/** Whether leave, training or the number of such shifts forbid it on any day and whatever else is planned. */
export function mayEver(problem: RosterProblem, person: Person, day: number, shift: number): boolean {
  const info = problem.shifts[shift];
  if (!info || person.leave.has(day)) return false;
  if (info.training !== undefined && !(person.trainings ?? []).includes(info.training)) return false;
  return (person.maxShifts?.get(info.id) ?? 1) > 0;
}
