import type { State } from './state.js';

/** How one stop that hangs on no other goes in: what bundles and pairs are built from. */
export interface SingleInsert {
  /** Routes that must not be used. */
  readonly closed: Uint8Array;
  /** False when the stop stays out. */
  insert(state: State, stop: number): boolean;
}
