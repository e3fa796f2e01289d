import { useSyncExternalStore } from 'react';

interface State {
  /** False from a request that got no answer until the next that gets one. */
  readonly reachable: boolean;
  /** Counts live connections made anew: what is shown must be read again then (COM-17). */
  readonly reconnects: number;
  /** The session ended while the page was open. */
  readonly signedOut: boolean;
}

let state: State = { reachable: true, reconnects: 0, signedOut: false };
const listeners = new Set<() => void>();

function change(next: Partial<State>): void {
  if (Object.entries(next).every(([key, value]) => Reflect.get(state, key) === value)) return;
  state = { ...state, ...next };
  listeners.forEach((tell) => tell());
}

export const connection = {
  answered: () => change({ reachable: true }),
  lost: () => change({ reachable: false }),
  reconnected: () => change({ reachable: true, reconnects: state.reconnects + 1 }),
  sessionEnded: () => change({ signedOut: true }),
  signedIn: () => change({ signedOut: false, reconnects: state.reconnects + 1 }),
};

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

export function useConnectionState(): State {
  return useSyncExternalStore(subscribe, () => state);
}

export function useReconnects(): number {
  return useSyncExternalStore(subscribe, () => state.reconnects);
}
