import type { EventDefinition } from '@aftercare/contracts/define';
import type { Decision } from '@aftercare/domain-kit/decision';

/** What a decision knows besides the record: when it is (the database's clock), and where new ids come from. */
export interface Act {
  readonly now: Date;
  readonly newId: () => string;
}

/** What happened to a record; the store adds the record's state after it. */
export interface Happening {
  readonly event: EventDefinition;
  readonly data: object;
}

export type Decided<R> = Decision<R, Happening>;

/** The record with these fields changed, and the one thing that happened. */
export const decided = <R extends object>(
  record: R,
  changes: Partial<R>,
  event: EventDefinition,
  data: object = {},
): Decided<R> => ({ next: { ...record, ...changes }, events: [{ event, data }] });
