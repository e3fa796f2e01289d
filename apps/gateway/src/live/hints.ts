import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { eventEnvelope } from '@aftercare/contracts/envelope';
import type { NatsConnection } from '@nats-io/transport-node';

/** Something changed. Only a hint: what it is now is read with the rights of whoever is told. */
export type Hint = EventEnvelope;

type Listener = (hint: Hint | 'reconnected') => void;

export interface Hints {
  /** Hears of changes to one kind of record, and of reconnects, over which hints may have been lost. */
  readonly on: (aggregate: string, listener: Listener) => () => void;
  /** How many hints of this kind there were so far: answers read at the same count are the same. */
  readonly count: (aggregate: string) => number;
}

/** Listens to the facts that services publish, straight from NATS: nothing is kept, nothing acknowledged. */
export function listenForHints(connection: NatsConnection): Hints {
  const listeners = new Map<string, Set<Listener>>();
  const counts = new Map<string, number>();
  const tell = (aggregate: string, hint: Hint | 'reconnected') => {
    counts.set(aggregate, (counts.get(aggregate) ?? 0) + 1);
    for (const listener of listeners.get(aggregate) ?? []) listener(hint);
  };
  connection.subscribe('evt.>', {
    callback: (error, message) => {
      if (error) return;
      const [, aggregate = ''] = message.subject.split('.');
      const heard = listeners.get(aggregate);
      if (!heard || heard.size === 0) {
        counts.set(aggregate, (counts.get(aggregate) ?? 0) + 1);
        return;
      }
      const parsed = eventEnvelope.safeParse(safeJson(message.string()));
      if (parsed.success) tell(aggregate, { ...parsed.data, data: parsed.data.data });
    },
  });
  void tellReconnects(connection, () => {
    for (const aggregate of listeners.keys()) tell(aggregate, 'reconnected');
  });
  return {
    on(aggregate, listener) {
      const known = listeners.get(aggregate) ?? new Set();
      listeners.set(aggregate, known.add(listener));
      return () => known.delete(listener);
    },
    count: (aggregate) => counts.get(aggregate) ?? 0,
  };
}

async function tellReconnects(connection: NatsConnection, reconnected: () => void): Promise<void> {
  for await (const { type } of connection.status()) if (type === 'reconnect') reconnected();
}

/** Whatever else is published under `evt.` is no hint. */
function safeJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
