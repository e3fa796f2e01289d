import type { PubAck } from '@nats-io/jetstream';
import type { Database } from './database.js';
import type { StreamState } from './stream.js';

/**
 * How a relay learns what its stream lost. JetStream acknowledges before it syncs: after a power cut a stream can have
 * lost acknowledged messages or be another one altogether.
 */
export interface WentBackCheck {
  /** Were rows acknowledged at sequences that the stream does not hold? */
  readonly wentBack: (database: Database, state: StreamState) => Promise<boolean>;
  /** Marks the rows as unsent that the stream lost, and answers how many will be sent again. */
  readonly resetLostRows: (database: Database, state: StreamState) => Promise<number>;
  /** Sequences of new messages that were given out before; `highest`: the last one known. */
  readonly usedAgain: (acknowledgements: readonly PubAck[], highest: number) => readonly number[];
}

export const wentBackCheck: WentBackCheck = {
  wentBack,
  resetLostRows,
  usedAgain: (acknowledgements, highest) =>
    acknowledgements.filter((ack) => !ack.duplicate && ack.seq <= highest).map((ack) => ack.seq),
};

async function wentBack(database: Database, state: StreamState): Promise<boolean> {
  const { rows } = await database.pool.query<{ lost: boolean }>({
    name: 'outbox-beyond-stream',
    text: 'SELECT EXISTS (SELECT 1 FROM outbox WHERE epoch = $1 AND pub_seq > $2) AS lost',
    values: [state.epoch, state.lastSequence],
  });
  return rows[0]?.lost === true;
}

/**
 * Those beyond its end, and everything sent into another incarnation. Sending too much is harmless: consumers know
 * what they have seen.
 */
async function resetLostRows(database: Database, state: StreamState): Promise<number> {
  const { rowCount } = await database.pool.query({
    name: 'outbox-reset',
    // two ranges instead of <>: each is a look into the index
    text: `UPDATE outbox SET pub_seq = NULL, epoch = NULL
           WHERE pub_seq IS NOT NULL AND ((epoch = $1 AND pub_seq > $2) OR epoch < $1 OR epoch > $1)`,
    values: [state.epoch, state.lastSequence],
  });
  return rowCount ?? 0;
}

/** The highest sequence that was acknowledged by this incarnation of the stream. */
export async function highestSequence(database: Database, epoch: string): Promise<number> {
  const { rows } = await database.pool.query<{ seq: string | null }>({
    name: 'outbox-highest',
    text: 'SELECT max(pub_seq) AS seq FROM outbox WHERE epoch = $1',
    values: [epoch],
  });
  return Number(rows[0]?.seq ?? 0);
}
