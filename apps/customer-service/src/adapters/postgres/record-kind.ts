import type { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Parameters } from '@aftercare/service-kit/predicate';
import type { DerivedColumn } from '@aftercare/service-kit/row-write';
import type { Scope } from '@aftercare/service-kit/scope';
import type { EntitySchema } from 'typeorm';

/** Where a record stands in the timeline of its customer (CUS-05). */
export interface TimelinePlace {
  readonly customerId: string;
  readonly number: string | null;
  /** For records that not everybody who sees the customer may see. */
  readonly seenBy?: SeenBy;
}

/** Who may see a record that is not simply part of the file, as its latest event tells. */
export interface SeenBy {
  readonly unitId: string;
  readonly personId: string | null;
  /** A second unit that works on it. */
  readonly otherUnitId?: string | null;
  /** Who never sees it, whatever their role reaches (CMP-11). */
  readonly hiddenFrom?: readonly string[];
}

/** What store and readers need to know about one kind of record. */
export interface RecordKind<R> {
  /** As in events, audit and timeline. */
  readonly name: string;
  readonly schema: EntitySchema<R>;
  /** Table and, where access follows the customer, its join as `c`. */
  readonly from: string;
  readonly alias: 'c' | 'r';
  readonly visible: (scope: Scope, parameters: Parameters) => string;
  /** COM-08: fields whose values the audit shows; never words. */
  readonly audited: readonly (keyof R & string)[];
  /** Fields of which the audit only says that they changed. */
  readonly personal?: readonly (keyof R & string)[];
  readonly derived?: (before: R | undefined, next: R) => readonly DerivedColumn[];
  /** What a violated unique index means. */
  readonly taken?: Readonly<Record<string, (record: R) => DomainError>>;
  readonly timeline?: (record: R) => TimelinePlace;
}
