import { ownerOf } from '@aftercare/contracts/aggregate-owners';
import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { Transaction } from './transaction.js';

/** What a service does when something became true elsewhere. Runs inside the inbox's transaction, once per fact. */
export interface Reaction<D extends EventDefinition = EventDefinition> {
  readonly to: D;
  /** The service whose stream tells it. */
  readonly from: string;
  readonly run: (tx: Transaction, event: EventEnvelope<DataOf<D>>) => Promise<void>;
}

/** All facts of some services' streams, whatever their type (analytics archives them all). */
export interface ReactionToAll {
  readonly toAllOf: string;
  readonly run: (tx: Transaction, event: EventEnvelope) => Promise<void>;
}

/** `from` is the owner of the event's kind of record, unless another service is named (tests). */
export const reaction = <D extends EventDefinition>(
  to: D,
  run: Reaction<D>['run'],
  from: string = ownerOf(to.aggregate),
): Reaction =>
  // A list holds reactions to many events; each is only ever given its own event (inbox-effects.ts).
  ({ to, from, run }) as unknown as Reaction;
