/** COM-04: how often sign-in was tried under one login, whether there is such an account or not. */
export interface Attempts {
  readonly failures: number;
  readonly lastAt: Date;
  readonly lockedUntil: Date | null;
}

const minute = 60_000;
/** Failures that close sign-in for a while. */
const failuresBeforeLock = 5;
/** The first lock, the second, …; the last one for all that follow. */
const lockMinutes = [1, 5, 15, 60];
/** After this long without a try, all is forgotten. */
const forgottenAfterMs = 24 * 60 * minute;

export type Admitted =
  | { readonly kind: 'LOCKED'; readonly until: Date }
  /** May be tried; counted as failed until it succeeds, so that many at once pass the limit no more than one by one. */
  | { readonly kind: 'TRY'; readonly next: Attempts };

/** May a password be tried now? */
export function admit(attempts: Attempts | undefined, now: Date): Admitted {
  if (attempts?.lockedUntil && attempts.lockedUntil > now)
    return { kind: 'LOCKED', until: attempts.lockedUntil };
  const fresh = !attempts || now.getTime() - attempts.lastAt.getTime() > forgottenAfterMs;
  const failures = fresh ? 1 : attempts.failures + 1;
  return { kind: 'TRY', next: { failures, lastAt: now, lockedUntil: lockAfter(failures, now) } };
}

function lockAfter(failures: number, now: Date): Date | null {
  if (failures % failuresBeforeLock !== 0) return null;
  const minutes = lockMinutes[failures / failuresBeforeLock - 1] ?? lockMinutes.at(-1) ?? 60;
  return later(now, minutes * minute);
}

/** An instant `ms` milliseconds after `at`. */
export function later(at: Date, ms: number): Date {
  return new (at.constructor as DateConstructor)(at.getTime() + ms); // the domain has no clock of its own
}
