import type { JetStreamClient, PubAck } from '@nats-io/jetstream';
import { headers as natsHeaders } from '@nats-io/transport-node';
import type { Database } from './database.js';
import type { WentBackCheck } from './went-back.js';

/** Rows that are sent and noted together. */
export const batchSize = 256;

/** What one connection of the relay knows while it sends. */
export interface Sending {
  readonly database: Database;
  readonly stream: JetStreamClient;
  readonly epoch: string;
  /** Highest sequence that this stream has acknowledged. */
  highest: number;
  readonly unsentRows: UnsentRows;
  readonly usedAgain: WentBackCheck['usedAgain'];
  /** Called when the stream turns out to have gone back, before rows are marked unsent. */
  readonly onWentBack: () => Promise<void>;
}

/** Yields at most `limit` rows that wait to be sent, in the order in which they are to be sent. */
export type UnsentRows = (database: Database, limit: number) => Promise<readonly OutboxRow[]>;

export interface OutboxRow {
  id: string;
  message_id: string;
  subject: string;
  payload: string;
  headers: string;
}

interface Acknowledged {
  readonly id: string;
  readonly ack: PubAck;
}

/**
 * Rows are chosen by `pub_seq IS NULL`, never by "id greater than the last one": ids are handed out before commit, and
 * a cursor would skip late commits.
 */
export const oldestUnsent: UnsentRows = async (database, limit) => {
  const { rows } = await database.pool.query<OutboxRow>({
    name: 'outbox-unsent',
    text: `SELECT id, message_id, subject, payload, headers FROM outbox WHERE pub_seq IS NULL ORDER BY id LIMIT $1`,
    values: [limit],
  });
  return rows;
};

/** Sends the oldest unsent rows, notes which were acknowledged, and answers how many it found. */
export async function sendBatch(sending: Sending): Promise<number> {
  const rows = await sending.unsentRows(sending.database, batchSize);
  if (rows.length === 0) return 0;
  const sent = await Promise.allSettled(rows.map((row) => send(sending.stream, row)));
  const acknowledged = rows.flatMap((row, index) => {
    const result = sent[index];
    return result?.status === 'fulfilled' ? [{ id: row.id, ack: result.value }] : [];
  });
  await refuseUsedSequences(sending, acknowledged);
  await note(sending, acknowledged);
  const failed = sent.find((result) => result.status === 'rejected');
  if (failed) throw failed.reason;
  return rows.length;
}

async function send(stream: JetStreamClient, row: OutboxRow): Promise<PubAck> {
  const headers = natsHeaders();
  // written as text to text by publish()
  for (const [name, value] of Object.entries(JSON.parse(row.headers) as Record<string, string>))
    headers.set(name, value);
  return stream.publish(row.subject, row.payload, { msgID: row.message_id, headers, timeout: 5_000 });
}

/**
 * A new message with a sequence that was given out before: the stream went back while we were connected (a cluster
 * changed its leader). Everything from that sequence on is sent again, this batch too: its rows stay unsent.
 */
async function refuseUsedSequences(sending: Sending, acknowledged: readonly Acknowledged[]): Promise<void> {
  const used = sending.usedAgain(
    acknowledged.map(({ ack }) => ack),
    sending.highest,
  );
  if (used.length === 0) return;
  await sending.onWentBack();
  const from = Math.min(...used);
  await sending.database.pool.query({
    name: 'outbox-unsend',
    text: 'UPDATE outbox SET pub_seq = NULL, epoch = NULL WHERE epoch = $1 AND pub_seq >= $2',
    values: [sending.epoch, from],
  });
  throw new Error(`the stream gave out sequence ${from} again: it went back`);
}

async function note(sending: Sending, acknowledged: readonly Acknowledged[]): Promise<void> {
  await sending.database.pool.query({
    name: 'outbox-sent',
    text: `UPDATE outbox SET pub_seq = s.seq, epoch = $3, sent_at = now()
           FROM unnest($1::bigint[], $2::bigint[]) AS s(id, seq) WHERE outbox.id = s.id`,
    values: [acknowledged.map(({ id }) => id), acknowledged.map(({ ack }) => ack.seq), sending.epoch],
  });
  sending.highest = Math.max(sending.highest, ...acknowledged.map(({ ack }) => ack.seq));
}
