import { AsyncLocalStorage } from 'node:async_hooks';
import type { Caller } from '@aftercare/contracts/caller';
import type { Trace } from './trace.js';

/** Whose records may be touched now. Each kind of record turns it into an SQL predicate of its own. */
export type Scope =
  | { readonly kind: 'system' }
  | { readonly kind: 'all'; readonly personId: string }
  | { readonly kind: 'tree'; readonly unitId: string; readonly personId: string }
  | { readonly kind: 'unit'; readonly unitId: string; readonly personId: string }
  | { readonly kind: 'own'; readonly personId: string }
  | {
      readonly kind: 'customer';
      readonly customerId: string;
      readonly contactId: string;
      readonly personId: string;
    }
  | { readonly kind: 'anonymous' };

/** What is known about the request that the running code serves. */
export interface RequestContext {
  /** Name of the command, query, event or kind of timer that is served, e.g. `ticket.ticket.open`. */
  readonly name?: string;
  readonly caller: Caller;
  readonly scope: Scope;
  readonly trace: Trace;
  /** UTC milliseconds after which nobody waits for the answer. */
  readonly deadline: number;
  /** Present in commands: makes a repetition harmless (COM-15). */
  readonly idempotency?: { readonly key: string; readonly command: string; readonly inputHash: string };
}

const storage = new AsyncLocalStorage<RequestContext>();

export const currentRequest = (): RequestContext | undefined => storage.getStore();

export const inRequest = <T>(request: RequestContext, fn: () => T): T => storage.run(request, fn);
