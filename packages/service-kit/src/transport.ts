import { noteArrival, type NoteArrival } from './inbox.js';
import { oldestUnsent, type UnsentRows } from './outbox-batch.js';
import { wentBackCheck, type WentBackCheck } from './went-back.js';

/**
 * The three decisions on which "each fact once, in order" rests. A service is composed with others only to see that
 * the tests of that promise notice (test-kit's `weak-transports`).
 */
export interface Transport {
  /** Which facts are sent next. */
  readonly unsentRows: UnsentRows;
  /** What the stream lost after it had acknowledged it. */
  readonly wentBackCheck: WentBackCheck;
  /** Whether an event that arrives is due, was seen, or is too early. */
  readonly noteArrival: NoteArrival;
}

export const safeTransport: Transport = { unsentRows: oldestUnsent, wentBackCheck, noteArrival };
