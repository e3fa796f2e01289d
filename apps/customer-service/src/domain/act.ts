import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import type { Decision } from '@aftercare/domain-kit/decision';

/** What a decision knows besides the record: when it is (the database's clock), who acts, where new ids come from. */
export interface Act {
  readonly now: Date;
  /** Person id, `system`, `anonymous` or `service:<name>`. */
  readonly by: string;
  readonly newId: () => string;
  /** So many milliseconds after `now`. */
  readonly after: (ms: number) => Date;
}

/** A fact with its data: ids, codes and company reference data. */
export interface Happening<D extends EventDefinition = EventDefinition> {
  readonly event: D;
  readonly data: DataOf<D>;
}

export type Decided<R> = Decision<R, Happening>;

export const happened = <D extends EventDefinition>(event: D, data: DataOf<D>): Happening<D> => ({
  event,
  data,
});

/** What identifies every record. `version` counts its facts. */
export interface Identified {
  readonly id: string;
  readonly version: number;
}
