import type { Permission } from '@aftercare/contracts/identity/permissions';

/** Which kinds of callers get in; staff by a permission (`null`: every colleague), which also says how far. */
export interface Who {
  readonly staff?: Permission | null;
  readonly contact?: true;
  readonly anonymous?: true;
  /** The permission has to reach the whole company. */
  readonly everywhere?: true | undefined;
  /** Not by an API key. */
  readonly inPerson?: true;
}

export interface MutationRow extends Who {
  /** Type of the prepared record that it acts on: whoever does not reach it is told that there is none. */
  readonly on?: string;
  /** What a valid input needs beyond what the schema says. */
  readonly given?: object;
  /** The input names the record by another field than `id`. */
  readonly by?: string;
  /** Optional fields without which the input is none. */
  readonly with?: string;
  /** Type of the record that `id` names, where none is prepared. */
  readonly own?: string;
  /** Besides whoever owns the record, those with this permission. */
  readonly ownOr?: Permission;
  /** Taking part shows the record, and lets nobody act on it: the reach of the permission does. */
  readonly byReach?: true;
  /** Whoever is shown the record, whatever else the row says. */
  readonly asShown?: true;
  /** The record has to be within reach of this permission too. */
  readonly reads?: Permission;
  /** It is gone afterwards: the second to come finds nothing. */
  readonly ends?: true;
  /** Why nobody plays it here. */
  readonly notPlayed?: string;
}

export interface QueryRow extends Who {
  /** A list: it shows those prepared records of this type that the caller sees, and no other. */
  readonly lists?: string;
  /** A shorter page, where 100 are too many. */
  readonly given?: { readonly first: number };
}

export interface SubscriptionRow extends Who {
  readonly on?: string;
  readonly notPlayed?: string;
}

export interface RecordRow extends Who {
  /** Every field, as the record: whoever sees the record sees it. A field that stands nowhere fails the test. */
  readonly fields: string;
  /** Fields that not everybody who sees the record is shown. */
  readonly only?: Readonly<Record<string, Who & { readonly own?: true }>>;
}

/** The part of the matrix that one service answers for (COM-03). */
export interface Area {
  readonly queries: Readonly<Record<string, QueryRow>>;
  readonly mutations: Readonly<Record<string, MutationRow>>;
  readonly subscriptions?: Readonly<Record<string, SubscriptionRow>>;
  /** Types that have an id of their own: who sees such a record at all. */
  readonly records: Readonly<Record<string, RecordRow>>;
  /** Types that are shown with the record they belong to: their fields. */
  readonly parts: Readonly<Record<string, string>>;
}

/** The same row for several names. */
export const each = <R extends Who>(names: string, row: R): Readonly<Record<string, R>> =>
  Object.fromEntries(names.split(' ').map((name) => [name, row]));

export const everyone = { staff: null, contact: true, anonymous: true } as const;
export const signedIn = { staff: null, contact: true } as const;
export const colleagues = { staff: null } as const;
