import { randomBytes } from 'node:crypto';
import type { Caller } from '@aftercare/contracts/caller';
import { tokenMint } from '@aftercare/service-kit/access-token';
import type { BaseEnv } from '@aftercare/service-kit/base-env';
import { connectNats } from '@aftercare/service-kit/nats-connection';
import { rpcClient, type Ask, type AskOptions } from '@aftercare/service-kit/rpc-client';
import {
  runService,
  type RunningService,
  type ServiceDefinition,
  type ServiceOptions,
} from '@aftercare/service-kit/run-service';
import { generateServiceKeys, type ServiceKeys } from '@aftercare/service-kit/service-keys';
import { natsRights, type NatsRights } from '@aftercare/service-kit/nats-users';
import { startTestNats, type TestNats } from './nats.js';
import { testDatabases } from './test-databases.js';

export interface TestPlatform {
  readonly nats: TestNats;
  readonly services: ReadonlyMap<string, RunningService>;
  /** Asks as the gateway would, for `caller`; commands get a fresh idempotency key unless one is given. */
  readonly as: (caller: Caller) => Ask;
  /** The environment with which a service of this platform runs, e.g. to start it as a process of its own. */
  readonly env: (service: string) => BaseEnv;
  /** Makes a service's database without starting it. */
  readonly prepare: (definition: ServiceDefinition) => Promise<BaseEnv>;
  /** Starts a service, or one more process of it; on the same database when it was started before. */
  readonly start: (definition: ServiceDefinition, options?: ServiceOptions) => Promise<RunningService>;
  /** User and password of the gateway, a service or `onlooker` at the broker; nothing where everybody may do everything. */
  readonly natsUser: (name: string) => NatsUserEnv;
  /** Key pairs of the gateway and the services, e.g. to forge tokens. */
  readonly keys: ServiceKeys;
  readonly stop: () => Promise<void>;
}

export interface PlatformOptions {
  /** Services that are started later. */
  readonly names?: readonly string[];
  /** One user at the broker for each of our services, with the rights of production; for no other services. */
  readonly natsUsers?: boolean;
  /** Where services send their spans. */
  readonly collector?: string | undefined;
}

export type NatsUserEnv = Pick<BaseEnv, 'NATS_USER' | 'NATS_PASSWORD'>;

/** Real services on a fresh set of databases and a NATS server of their own; started in the order given. */
export async function startPlatform(
  definitions: readonly ServiceDefinition[],
  options: PlatformOptions = {},
): Promise<TestPlatform> {
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    return await assemble(definitions, options, undo, stop);
  } catch (error) {
    await stop();
    throw error;
  }
}

async function assemble(
  definitions: readonly ServiceDefinition[],
  { names: furtherNames = [], natsUsers = false, collector }: PlatformOptions,
  undo: (() => Promise<void>)[],
  stop: () => Promise<void>,
): Promise<TestPlatform> {
  const databases = testDatabases();
  undo.push(() => databases.drop());
  const users = natsUsers ? natsUsersWithPasswords() : undefined;
  const nats = await startTestNats(users ? { users } : {});
  undo.push(() => nats.stop());
  const names = [...new Set([...definitions.map((definition) => definition.name), ...furtherNames])];
  const keys = generateServiceKeys(['gateway', ...names]);
  const natsUser = (name: string): NatsUserEnv => {
    const known = users?.find(({ user }) => user === name);
    return known ? { NATS_USER: known.user, NATS_PASSWORD: known.password } : {};
  };
  const environments = new Map<string, BaseEnv>();
  const services = new Map<string, RunningService>();

  const prepare = async (definition: ServiceDefinition): Promise<BaseEnv> => {
    const known = environments.get(definition.name);
    if (known) return known;
    const urls = await databases.make(definition);
    const made = {
      ...environmentOf(definition.name, nats, keys, urls),
      ...natsUser(definition.name),
      ...(collector ? { OTEL_EXPORTER_OTLP_ENDPOINT: collector } : {}),
    };
    environments.set(definition.name, made);
    return made;
  };
  const start = async (
    definition: ServiceDefinition,
    serviceOptions: ServiceOptions = {},
  ): Promise<RunningService> => {
    const running = await runService(definition, await prepare(definition), serviceOptions);
    undo.push(() => running.stop());
    services.set(definition.name, running);
    return running;
  };

  for (const definition of definitions) await start(definition);
  const connection = await connectNats({ NATS_URL: nats.url, ...natsUser('gateway') }, 'gateway', true);
  undo.push(() => connection.close());
  const gateway = rpcClient(
    connection,
    'gateway',
    await tokenMint('gateway', keys.privateKeys['gateway'] ?? ''),
  );
  return {
    nats,
    services,
    keys,
    natsUser,
    prepare,
    start,
    stop,
    env(service) {
      const known = environments.get(service);
      if (!known) throw new Error(`${service} was never started here`);
      return known;
    },
    as:
      (caller) =>
      (to, input, askOptions: AskOptions = {}) =>
        gateway(to, input, {
          caller,
          ...(to.kind === 'command' ? { idempotencyKey: randomBytes(12).toString('hex') } : {}),
          ...askOptions,
        }),
  };
}

const natsUsersWithPasswords = () =>
  [...natsRights(), onlooker].map(([user, permissions]) => ({
    user,
    password: randomBytes(12).toString('hex'),
    permissions,
  }));

/** Hears everything and says nothing: for tests that look at the wire. */
const onlooker: readonly [string, NatsRights] = [
  'onlooker',
  { publish: { allow: [] }, subscribe: { allow: ['>'] }, allow_responses: false },
];

function environmentOf(
  service: string,
  nats: TestNats,
  keys: ServiceKeys,
  urls: { readonly appUrl: string; readonly ownerUrl: string },
): BaseEnv {
  const signingKey = keys.privateKeys[service];
  if (!signingKey)
    throw new Error(`${service} has no keys here: name it in startPlatform's definitions or names`);
  return {
    DATABASE_URL: urls.appUrl,
    OWNER_DATABASE_URL: urls.ownerUrl,
    DATABASE_POOL_SIZE: 5,
    NATS_URL: nats.url,
    SERVICE_SIGNING_KEY: signingKey,
    SERVICE_PUBLIC_KEYS: keys.publicKeys,
    HEALTH_HOST: '127.0.0.1',
    LOG_LEVEL: process.env['AFTERCARE_TEST_LOG'] === 'on' ? 'info' : 'silent',
    OUTBOX_LIMIT: 50_000,
    KEEP_DAYS: 7,
  };
}
