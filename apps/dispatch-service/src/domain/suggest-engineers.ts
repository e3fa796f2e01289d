import type { SuggestionReason } from '@aftercare/contracts/dispatch/dispatch-codes';
import { plusMs } from '@aftercare/domain-kit/instant';
import { roadKm, travelMs } from './distance.js';
import type { Place } from './visit.js';

/** The order that somebody is looked for. */
export interface Errand {
  readonly unitId: string;
  readonly skillCodes: readonly string[];
  readonly place: Place | null;
  /** When the arrival is due; null: nothing is promised. */
  readonly dueAt: Date | null;
  readonly declinedBy: readonly string[];
}

/** What is known of somebody who could go. */
export interface Candidate {
  readonly personId: string;
  readonly unitId: string;
  readonly skillCodes: readonly string[];
  /** Where the person is: the last site of the day, else where the day begins. */
  readonly place: Place | null;
  readonly openOrders: number;
  /** Visits to this customer before. */
  readonly visitsToCustomer: number;
  /** The end of the windows that were agreed for the day; null: free now. */
  readonly busyUntil: Date | null;
}

export interface Suggestion {
  readonly personId: string;
  readonly suitable: boolean;
  readonly score: number;
  readonly distanceKm: number | null;
  readonly openOrders: number;
  readonly earliestArrival: string | null;
  readonly reasons: readonly Reason[];
}

export interface Reason {
  readonly code: SuggestionReason;
  readonly params: Readonly<Record<string, string | number | boolean>>;
}

/** Points out of 100. */
const weights = { skill: 35, way: 25, load: 15, history: 10, time: 10, unit: 5 } as const;
const farKm = 200;
const nearKm = 50;
const heavyLoad = 6;
const lightLoad = 2;
const wellKnownAfter = 3;

/**
 * DSP-06: ranked, best first, each with reasons; the same question gives the same answer. Whoever declined comes after
 * the others, whoever lacks a skill last of all.
 */
export function suggestEngineers(
  errand: Errand,
  candidates: readonly Candidate[],
  now: Date,
): readonly Suggestion[] {
  const declined = (personId: string) => (errand.declinedBy.includes(personId) ? 1 : 0);
  return candidates
    .map((candidate) => weigh(errand, candidate, now))
    .sort(
      (a, b) =>
        Number(b.suitable) - Number(a.suitable) ||
        declined(a.personId) - declined(b.personId) ||
        b.score - a.score ||
        (a.personId < b.personId ? -1 : 1),
    );
}

function weigh(errand: Errand, candidate: Candidate, now: Date): Suggestion {
  const missing = errand.skillCodes.filter((code) => !candidate.skillCodes.includes(code));
  const km = errand.place && candidate.place && roadKm(candidate.place, errand.place);
  const arrival = earliestArrival(candidate, km, now);
  const inTime = errand.dueAt === null || arrival === null || arrival <= errand.dueAt;
  const ownUnit = candidate.unitId === errand.unitId;
  const known = candidate.visitsToCustomer;
  const has = errand.skillCodes.length - missing.length;
  const points =
    weights.skill * (errand.skillCodes.length === 0 ? 1 : has / errand.skillCodes.length) +
    weights.way * (km === null ? 0.5 : Math.max(0, 1 - km / farKm)) +
    weights.load * Math.max(0, 1 - candidate.openOrders / heavyLoad) +
    weights.history * Math.min(1, known / wellKnownAfter) +
    weights.time * (inTime ? 1 : 0) +
    weights.unit * (ownUnit ? 1 : 0);
  const reasons: (Reason | false)[] = [
    missing.length > 0
      ? reason('SKILL_MISSING', { skills: missing.join(', ') })
      : errand.skillCodes.length > 0 && reason('SKILLS_MATCH', { skills: errand.skillCodes.join(', ') }),
    km !== null && (km <= nearKm ? reason('NEAR', { km: rounded(km) }) : reason('FAR', { km: rounded(km) })),
    candidate.openOrders <= lightLoad && reason('LOAD_LIGHT', { openOrders: candidate.openOrders }),
    candidate.openOrders >= heavyLoad && reason('LOAD_HEAVY', { openOrders: candidate.openOrders }),
    known > 0 && reason('KNOWS_CUSTOMER', { visits: known }),
    errand.dueAt !== null && arrival !== null && timeReason(arrival, errand.dueAt),
    reason(ownUnit ? 'SAME_UNIT' : 'OTHER_UNIT', {}),
    errand.declinedBy.includes(candidate.personId) && reason('DECLINED_BEFORE', {}),
  ];
  return {
    personId: candidate.personId,
    suitable: missing.length === 0,
    score: rounded(points),
    distanceKm: km === null ? null : rounded(km),
    openOrders: candidate.openOrders,
    earliestArrival: arrival?.toISOString() ?? null,
    reasons: reasons.filter((each) => each !== false),
  };
}

/** Unknown without a way to go: nobody is promised a time that was guessed. */
function earliestArrival({ busyUntil }: Candidate, km: number | null, now: Date): Date | null {
  if (km === null) return null;
  const free = busyUntil !== null && busyUntil > now ? busyUntil : now;
  return plusMs(free, travelMs(km));
}

const timeReason = (arrival: Date, dueAt: Date): Reason =>
  arrival <= dueAt
    ? reason('IN_TIME', { dueAt: dueAt.toISOString() })
    : reason('LATE', { minutes: Math.ceil((arrival.getTime() - dueAt.getTime()) / 60_000) });

const reason = (code: SuggestionReason, params: Reason['params']): Reason => ({ code, params });

const rounded = (value: number) => Math.round(value * 10) / 10;
