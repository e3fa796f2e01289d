import type { BaseEnv } from '@aftercare/service-kit/base-env';
import type { ServiceDatabase } from '@aftercare/service-kit/provision';
import type { Secrets } from './state-folder.js';

export interface Connections {
  readonly natsUrl: string;
  readonly databases: ReadonlyMap<string, ServiceDatabase>;
}

/** The environment of one service, as its `main.ts` would read it. */
export function serviceEnv(service: string, secrets: Secrets, connections: Connections): BaseEnv {
  const database = connections.databases.get(service);
  if (!database) throw new Error(`no database was made for ${service}`);
  return {
    DATABASE_URL: database.appUrl,
    OWNER_DATABASE_URL: database.ownerUrl,
    DATABASE_POOL_SIZE: 5,
    NATS_URL: connections.natsUrl,
    SERVICE_SIGNING_KEY: secrets.keys.privateKeys[service] ?? '',
    SERVICE_PUBLIC_KEYS: secrets.keys.publicKeys,
    HEALTH_HOST: '127.0.0.1',
    LOG_LEVEL: 'info',
    OUTBOX_LIMIT: 50_000,
    KEEP_DAYS: 7,
  };
}
