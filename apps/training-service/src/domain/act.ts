import type { Caller } from '@aftercare/contracts/caller';
import type { DataOf, EventDefinition } from '@aftercare/contracts/define';

/** What a decision knows besides the records: who acts and when. */
export interface Act {
  /** The database's clock. */
  readonly now: Date;
  /** Person id, `system` or `service:<name>`. */
  readonly by: string;
  readonly caller: Caller;
  readonly newId: () => string;
}

export interface Happening {
  readonly event: EventDefinition;
  readonly data: unknown;
}

/** The next state and the facts that led there; without facts nothing is written. */
export interface Changed<R> {
  readonly next: R;
  readonly events: readonly Happening[];
}

export const happened = <D extends EventDefinition>(event: D, data: DataOf<D>): Happening => ({
  event,
  data,
});
