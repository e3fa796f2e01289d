/** Conversions for rules that may not read a clock: every instant is an input, UTC. */

/** The instant that an ISO 8601 text names; the text was parsed at the edge. */
export const instantOf = (iso: string): Date => new Date(iso);

/** The instant so many milliseconds later. */
export const plusMs = (at: Date, ms: number): Date => new Date(at.getTime() + ms);

/** The earliest of some instants; null when there are none. */
export const earliest = (instants: readonly Date[]): Date | null =>
  instants.reduce<Date | null>((first, at) => (first && first <= at ? first : at), null);
