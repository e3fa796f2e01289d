import {
  AckPolicy,
  DeliverPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  type ConsumerInfo,
  type JetStreamManager,
} from '@nats-io/jetstream';
import type { NatsConnection } from '@nats-io/transport-node';
import { knowsMetadata } from './nats-connection.js';
import { generationOf, streamName } from './stream.js';

export interface ConsumerSource {
  /** The consuming service; with the source it names the durable consumer. */
  readonly service: string;
  /** The service whose stream is read. */
  readonly source: string;
  /** Kinds of record to follow; undefined: all. Whole kinds, so that versions come without gaps. */
  readonly aggregates?: readonly string[] | undefined;
}

export const consumerName = ({ service, source }: ConsumerSource): string => `${service}_from_${source}`;

const madeForKey = 'aftercare_made_for';

/**
 * Makes the durable consumer where it is missing, and makes it anew when it was made for another generation of the
 * stream or for other kinds of record: the inbox knows what was seen, so beginning from the start is only work.
 */
export async function ensureConsumer(
  manager: JetStreamManager,
  connection: NatsConnection,
  source: ConsumerSource,
): Promise<void> {
  const stream = streamName(source.source);
  const durable = consumerName(source);
  const madeFor = await makingFor(manager, source);
  const known = await find(manager, stream, durable);
  if (known && !(await fits(manager, connection, source, known)))
    await manager.consumers.delete(stream, durable);
  await manager.consumers.add(stream, {
    durable_name: durable,
    ack_policy: AckPolicy.Explicit,
    deliver_policy: DeliverPolicy.All,
    // short: after a kill -9 the messages in flight come again only when it has passed
    ack_wait: 10_000_000_000,
    // room for many records that wait behind a failure, so that the others go on
    max_ack_pending: 20_000,
    max_deliver: -1,
    ...(knowsMetadata(connection)
      ? {
          metadata: { [madeForKey]: madeFor },
          ...(source.aggregates ? { filter_subjects: source.aggregates.map((kind) => `evt.${kind}.>`) } : {}),
        }
      : {}),
  });
}

/** Does the consumer fit the stream as it is now? Asked now and then: a cluster can go back without a disconnect. */
export async function consumerFits(
  manager: JetStreamManager,
  connection: NatsConnection,
  source: ConsumerSource,
): Promise<boolean> {
  const known = await find(manager, streamName(source.source), consumerName(source));
  return known !== undefined && fits(manager, connection, source, known);
}

async function fits(
  manager: JetStreamManager,
  connection: NatsConnection,
  source: ConsumerSource,
  known: ConsumerInfo,
): Promise<boolean> {
  const { state } = await manager.streams.info(streamName(source.source));
  if (known.delivered.stream_seq > state.last_seq) return false;
  if (!knowsMetadata(connection)) return true;
  return known.config.metadata?.[madeForKey] === (await makingFor(manager, source));
}

async function makingFor(manager: JetStreamManager, source: ConsumerSource): Promise<string> {
  const generation = generationOf(await manager.streams.info(streamName(source.source)));
  return `${generation} ${source.aggregates?.join(',') ?? '*'}`;
}

async function find(
  manager: JetStreamManager,
  stream: string,
  durable: string,
): Promise<ConsumerInfo | undefined> {
  return manager.consumers.info(stream, durable).catch((error: unknown) => {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.ConsumerNotFound)
      return undefined;
    throw error;
  });
}
