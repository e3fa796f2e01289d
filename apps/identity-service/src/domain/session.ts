/** COM-04: one sign-in of an account on one device. The secret is kept as a hash only. */
export interface Session {
  readonly id: string;
  readonly accountId: string;
  readonly accountKind: AccountKind;
  readonly secretHash: string;
  readonly device: string | null;
  readonly address: string | null;
  readonly startedAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
}

export type AccountKind = 'STAFF' | 'CONTACT';

const minute = 60_000;
const hour = 60 * minute;

export const sessionRules = {
  /** Ends however much it is used. */
  lifetimeMs: 7 * 24 * hour,
  /** Ends when it was not used for so long. */
  idleMs: 12 * hour,
  /** `lastUsedAt` is noted at most this often. */
  noteUseEveryMs: minute,
  /** What was resolved may be kept this long. */
  keptMs: minute,
  /** Open sessions of one account; the oldest gives way. */
  mostOpen: 200,
} as const;

/** Until when what a session resolves to may be kept. */
export const keptUntil = (now: Date, expiresAt: Date): number =>
  Math.min(now.getTime() + sessionRules.keptMs, expiresAt.getTime());
