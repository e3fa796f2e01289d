import { JetStreamApiCodes, JetStreamApiError, jetstreamManager } from '@nats-io/jetstream';
import { connectNats, type NatsEnv } from './nats-connection.js';
import { streamName } from './stream.js';

/** Those of these services that have a stream at the broker already. */
export async function streamsAt(env: NatsEnv, services: readonly string[]): Promise<readonly string[]> {
  const connection = await connectNats(env, 'restore', false);
  try {
    const manager = await jetstreamManager(connection);
    const found: string[] = [];
    for (const service of services) {
      const known = await manager.streams.info(streamName(service)).catch((error: unknown) => {
        if (error instanceof JetStreamApiError && error.code === JetStreamApiCodes.StreamNotFound)
          return undefined;
        throw error;
      });
      if (known) found.push(service);
    }
    return found;
  } finally {
    await connection.close();
  }
}
