import type { AttachableKind } from '@aftercare/contracts/attachment';
import type { Caller } from '@aftercare/contracts/caller';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Parameters } from './predicate.js';
import { scopeFor, type Admission, type Scope } from './scope.js';

/** Who reaches a record, by one permission: the same admission and the same policy as the record's own requests. */
export interface Reaching {
  readonly admission: Admission;
  /** SQL: the record whose id is the expression `id` is in this scope. */
  readonly visible: (id: string, scope: Scope, parameters: Parameters) => string;
}

/** How a kind of record shares its access with the files that hang on it. */
export interface Attachable {
  /** Whoever reads the record reads its files. */
  readonly read: Reaching;
  /** Who may add files, beside reading the record: any one of these. */
  readonly add: readonly Reaching[];
  /** Who may remove what others added. */
  readonly manage: Reaching;
  /** What a colleague adds is not shown to contacts, unless it goes out with words for them. */
  readonly internalFromStaff: boolean;
  /** Reading one file is an act of its own in the history of the record. */
  readonly readIsAudited?: true;
}

/** The kinds of a service. */
export type Attachables = Readonly<Partial<Record<AttachableKind, Attachable>>>;

/** SQL: the caller reaches the record `id` in this way; `false` without the permission. */
export function reaches({ admission, visible }: Reaching, caller: Caller, id: string, p: Parameters): string {
  const scope = scopeIfAdmitted(caller, admission);
  return scope ? `(${visible(id, scope, p)})` : 'false';
}

/** SQL: in any one of these ways. */
export const reachesByAny = (ways: readonly Reaching[], caller: Caller, id: string, p: Parameters): string =>
  `(${ways.map((way) => reaches(way, caller, id, p)).join(' OR ')})`;

export const isAdmitted = (caller: Caller, ways: readonly Reaching[]): boolean =>
  ways.some(({ admission }) => scopeIfAdmitted(caller, admission) !== undefined);

function scopeIfAdmitted(caller: Caller, admission: Admission): Scope | undefined {
  try {
    return scopeFor(caller, admission);
  } catch (error) {
    if (error instanceof DomainError) return undefined; // not being let in is an answer here
    throw error;
  }
}
