import { randomUUID } from 'node:crypto';
import {
  DiscardPolicy,
  JetStreamApiCodes,
  JetStreamApiError,
  RetentionPolicy,
  StorageType,
  type JetStreamManager,
  type StreamInfo,
} from '@nats-io/jetstream';

/** Which incarnation of a stream this is, and how far it goes. */
export interface StreamState {
  /** Given at its creation: another one means another stream. */
  readonly epoch: string;
  readonly lastSequence: number;
}

export const streamName = (service: string): string => `EVT_${service.toUpperCase()}`;

const nanosecondsPerDay = 86_400_000_000_000;
const epochKey = 'aftercare_epoch';
const generationKey = 'aftercare_generation';

/**
 * Makes the stream of a service's facts where it is missing, and brings its subjects up to date. `marked`: it carries
 * an epoch of our own, since the broker's creation time changes at the restart that follows an update of the stream.
 */
export async function ensureStream(
  manager: JetStreamManager,
  service: string,
  aggregates: readonly string[],
  marked = true,
): Promise<StreamState> {
  const name = streamName(service);
  const subjects = aggregates.map((aggregate) => `evt.${aggregate}.>`);
  const known = await manager.streams.info(name).catch((error: unknown) => {
    if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound)
      return undefined;
    throw error;
  });
  if (known && sameSubjects(known, subjects) && (!marked || known.config.metadata?.[epochKey]))
    return stateOf(known);
  const metadata = marked ? { metadata: { [epochKey]: randomUUID(), ...known?.config.metadata } } : {};
  const info = known
    ? await manager.streams.update(name, { subjects, ...metadata })
    : await manager.streams.add({
        name,
        subjects,
        ...metadata,
        storage: StorageType.File,
        retention: RetentionPolicy.Limits,
        discard: DiscardPolicy.New,
        deny_delete: true,
        deny_purge: true,
        max_age: 7 * nanosecondsPerDay,
        max_bytes: 1024 ** 3,
        duplicate_window: 120_000_000_000,
      });
  return stateOf(info);
}

const sameSubjects = (info: StreamInfo, subjects: readonly string[]) =>
  info.config.subjects.toSorted().join() === subjects.toSorted().join();

export const stateOf = (info: StreamInfo): StreamState => ({
  epoch: info.config.metadata?.[epochKey] ?? info.created,
  lastSequence: info.state.last_seq,
});

/**
 * Marks that the stream went back. The broker keeps a consumer's position apart from the stream: a position beyond
 * the stream's new end would skip what is sent again, so consumers begin anew when this mark changes.
 */
export async function markWentBack(manager: JetStreamManager, service: string): Promise<void> {
  const name = streamName(service);
  const { config } = await manager.streams.info(name);
  await manager.streams.update(name, { metadata: { ...config.metadata, [generationKey]: randomUUID() } });
}

/** Which generation of the stream's content this is; a consumer carries the one for which it was made. */
export const generationOf = (info: StreamInfo): string =>
  `${stateOf(info).epoch} ${info.config.metadata?.[generationKey] ?? ''}`;
