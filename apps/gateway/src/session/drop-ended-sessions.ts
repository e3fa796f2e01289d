import type { Hints } from '../live/hints.js';
import type { Sessions } from './sessions.js';

/** Kinds of record whose change concerns the sessions of one account: its id is the caller's. */
const accounts = ['person', 'contactAccount'];

/**
 * Sessions are kept for a minute; what ends or changes one is heard at once. After a reconnect, and when a role or a
 * key changed, all are asked again.
 */
export function dropEndedSessions(hints: Hints, sessions: Sessions): void {
  for (const aggregate of accounts) {
    hints.on(aggregate, (hint) =>
      sessions.drop(({ caller }) => hint === 'reconnected' || caller.id === hint.aggregateId),
    );
  }
  hints.on('session', (hint) =>
    sessions.drop(({ sessionId }) => hint === 'reconnected' || sessionId === hint.aggregateId),
  );
  for (const aggregate of ['role', 'apiKey', 'orgUnit']) hints.on(aggregate, () => sessions.drop(() => true));
}
