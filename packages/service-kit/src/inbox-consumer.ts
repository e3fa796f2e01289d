import { setTimeout as pause } from 'node:timers/promises';
import {
  jetstream,
  jetstreamManager,
  type Consumer,
  type ConsumerMessages,
  type JsMsg,
} from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { consumerFits, consumerName, ensureConsumer, type ConsumerSource } from './consumer-config.js';
import { applyBatch, type BatchOptions } from './inbox-batch.js';
import { streamName } from './stream.js';

export interface InboxOptions extends ConsumerSource, Omit<BatchOptions, 'consumer'> {
  readonly connect: () => Promise<NatsConnection>;
  readonly signal: AbortSignal;
}

const batchSize = 100;
/** Messages in hand at most: what waits longer than the broker's patience is sent again, and would pile up here. */
const inHand = 2 * batchSize;
const retryMs = 500;
const lookEveryMs = 5_000;

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
    const stopping = new AbortController();
    const stop = () => stopping.abort();
    options.signal.addEventListener('abort', stop, { signal: ended.signal });
    if (options.signal.aborted) stop();
    void connection.closed().then(stop); // a lost connection ends the loop below
    void stopWhenUnfit(() => consumerFits(manager, connection, options), stop, ended.signal);
    while (!stopping.signal.aborted) await fetchAndApply(options, consumer, stopping.signal);
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

/** Asks for some messages and applies them as they come. Two missed heartbeats end it: the broker has forgotten us or hangs. */
async function fetchAndApply(
  options: InboxOptions,
  consumer: Consumer,
  stopping: AbortSignal,
): Promise<void> {
  const messages = await consumer.fetch({ max_messages: inHand, expires: 10_000, idle_heartbeat: 2_500 });
  const ended = new AbortController();
  stopping.addEventListener('abort', () => messages.stop(), { signal: ended.signal });
  if (stopping.aborted) messages.stop();
  try {
    await apply(options, messages);
  } finally {
    ended.abort();
  }
}

async function apply(options: InboxOptions, messages: ConsumerMessages): Promise<void> {
  const batchOptions = { ...options, consumer: consumerName(options) };
  const waiting: JsMsg[] = [];
  let working: Promise<void> | undefined;
  let failure: unknown;
  const work = async () => {
    while (waiting.length > 0 && !options.signal.aborted)
      await applyBatch(batchOptions, waiting.splice(0, batchSize));
  };
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
  await working;
  for (const message of waiting) message.nak(); // given back at once, to whoever goes on
  if (failure) throw failure;
}
