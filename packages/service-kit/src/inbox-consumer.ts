import { setTimeout as pause } from 'node:timers/promises';
import { jetstream, jetstreamManager, type ConsumerMessages, type JsMsg } from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { consumerFits, consumerName, ensureConsumer, type ConsumerSource } from './consumer-config.js';
import { applyBatch, type BatchOptions } from './inbox-batch.js';
import { streamName } from './stream.js';

export interface InboxOptions extends ConsumerSource, Omit<BatchOptions, 'consumer'> {
  readonly connect: () => Promise<NatsConnection>;
  readonly signal: AbortSignal;
}

const batchSize = 100;
/**
 * Asked for anew when the last one is through. A consumer that asks ahead takes a whole backlog into memory, and what
 * it does not reach within the broker's ack wait comes again and again, slower each time.
 */
const oneBatch = { max_messages: batchSize, expires: 10_000, idle_heartbeat: 2_500 };
const retryMs = 500;
const lookEveryMs = 5_000;
/** Well within `ack_wait`. */
const stillHereEveryMs = 4_000;

/** Pulls a service's facts and applies each once, in order per record, up to 100 in one transaction. */
export async function runInboxConsumer(options: InboxOptions): Promise<void> {
  while (!options.signal.aborted) {
    try {
      await consumeUntilBroken(options);
    } catch (error) {
      if (options.signal.aborted) return;
      options.log.warn({ err: error, source: options.source }, 'consumer starts again');
    }
    await pause(retryMs, undefined, { signal: options.signal }).catch(() => undefined); // aborted: the loop ends
  }
}

async function consumeUntilBroken(options: InboxOptions): Promise<void> {
  const connection = await options.connect();
  const ended = new AbortController();
  try {
    const manager = await jetstreamManager(connection);
    await ensureConsumer(manager, connection, options);
    const consumer = await jetstream(connection).consumers.get(
      streamName(options.source),
      consumerName(options),
    );
    const over = new AbortController();
    const stop = () => over.abort();
    options.signal.addEventListener('abort', stop, { signal: ended.signal });
    if (options.signal.aborted) stop();
    void connection.closed().then(stop); // a lost connection ends the loop below
    void stopWhenUnfit(() => consumerFits(manager, connection, options), stop, ended.signal);
    while (!over.signal.aborted) await consume(options, await consumer.fetch(oneBatch), over.signal);
  } finally {
    ended.abort();
    await connection.drain().catch(() => undefined); // lost already; otherwise the acknowledgements go out first
  }
}

async function stopWhenUnfit(
  fits: () => Promise<boolean>,
  stop: () => void,
  signal: AbortSignal,
): Promise<void> {
  while (!signal.aborted) {
    await pause(lookEveryMs, undefined, { signal }).catch(() => undefined); // ended: the loop ends
    if (!signal.aborted && !(await fits().catch(() => true))) stop(); // cannot ask: other checks see a lost broker
  }
}

/** Applies messages as they come; ends with the batch, which throws when the broker falls silent. */
async function consume(options: InboxOptions, messages: ConsumerMessages, over: AbortSignal): Promise<void> {
  const batchOptions = { ...options, consumer: consumerName(options) };
  const waiting: JsMsg[] = [];
  let working: Promise<void> | undefined;
  let failure: unknown;
  const stop = () => messages.stop();
  over.addEventListener('abort', stop);
  if (over.aborted) stop();
  let batch: readonly JsMsg[] = [];
  const work = async () => {
    while (waiting.length > 0 && !options.signal.aborted) {
      batch = waiting.splice(0, batchSize);
      await applyBatch(batchOptions, batch);
      batch = [];
    }
  };
  // what lies here and only waits for its turn is not to be delivered again: that would slow a slow consumer further
  const held = setInterval(() => {
    for (const message of [...batch, ...waiting]) message.working();
  }, stillHereEveryMs);
  try {
    for await (const message of messages) {
      waiting.push(message);
      working ??= Promise.resolve()
        .then(work)
        .catch((error: unknown) => {
          failure = error;
          messages.stop();
        })
        .finally(() => (working = undefined));
    }
  } finally {
    over.removeEventListener('abort', stop);
    await working;
    clearInterval(held);
    for (const message of waiting) message.nak(); // given back at once, to whoever goes on
  }
  if (failure) throw failure;
}
