import { createWriteStream, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runGateway } from '@aftercare/gateway/run-gateway';
import { startNats } from '@aftercare/local-platform/start-nats';
import { startPostgres } from '@aftercare/local-platform/start-postgres';
import { createLog } from '@aftercare/service-kit/log';
import { runService } from '@aftercare/service-kit/run-service';
import { Registry } from 'prom-client';
import { startMailCatcher } from '../mail-catcher/mail-catcher.js';
import { openDesk, type Desk } from './desk.js';
import { prepareDatabases } from './prepare-databases.js';
import { serviceEnv } from './service-env.js';
import { serviceNames, servicesOf } from './services.js';
import { SetupCodeWatch } from './setup-code.js';
import { openStateFolder } from './state-folder.js';

export interface PlatformOptions {
  readonly stateFolder: string;
  readonly port: number;
  /** Use these servers instead of bringing our own. */
  readonly databaseUrl?: string | undefined;
  readonly natsUrl?: string | undefined;
  /** Send mails there instead of to the catcher. */
  readonly smtpUrl?: string | undefined;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

export interface RunningPlatform {
  readonly url: string;
  /** Page to read the mails; undefined when they are really sent. */
  readonly mailsUrl: string | undefined;
  /** Asks services with the gateway's key. */
  readonly desk: Desk;
  /** For the first administrator; undefined when there is one. */
  readonly setupCode: string | undefined;
  readonly stop: () => Promise<void>;
}

const portalFolder = fileURLToPath(new URL('../../../portal/dist', import.meta.url));

/**
 * Nine programs share this process, and V8 would let what lives grow to four times its size before it looks for what does
 * not: to import a long log took 700 MB where 100 MB lived. Now it looks when half as much again has come.
 */
const heapGrowth = '--heap-growing-percent=50';

/** Everything on this machine: PostgreSQL, NATS, a mail catcher, all services and the gateway in one process. */
export async function runPlatform(options: PlatformOptions): Promise<RunningPlatform> {
  const { say, signal } = options;
  setFlagsFromString(heapGrowth);
  const undo: (() => Promise<void>)[] = [];
  const stop = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const state = openStateFolder(options.stateFolder, serviceNames);
    say('starting PostgreSQL and NATS');
    const [postgres, nats] = await both(
      startPostgres({ dataDir: state.postgres, databaseUrl: options.databaseUrl, log: say, signal }),
      startNats({ storeDir: state.nats, binDir: state.bin, natsUrl: options.natsUrl, log: say, signal }),
    );
    undo.push(async () => void (await Promise.all([postgres.stop(), nats.stop()])));
    const catcher = options.smtpUrl ? undefined : await startMailCatcher();
    if (catcher) undo.push(() => catcher.stop());
    const url = `http://127.0.0.1:${options.port}`;
    const mail = { smtpUrl: options.smtpUrl ?? catcher?.smtpUrl ?? '', portalUrl: url };
    const definitions = servicesOf(mail);
    say('preparing the databases');
    const databases = await prepareDatabases(postgres.adminUrl, definitions, state.secrets);
    say('starting the services');
    mkdirSync(join(options.stateFolder, 'logs'), { recursive: true });
    const file = createWriteStream(join(options.stateFolder, 'logs', 'platform.log'), { flags: 'a' });
    undo.push(() => new Promise((resolve) => file.end(resolve)));
    const setup = new SetupCodeWatch(file);
    const registry = new Registry();
    const connections = { natsUrl: nats.url, databases };
    const running = await Promise.all(
      definitions.map((definition) =>
        runService(definition, serviceEnv(definition.name, state.secrets, connections), {
          registry,
          log: createLog(definition.name, 'info', definition.name === 'identity' ? setup : file),
        }),
      ),
    );
    undo.push(async () => void (await Promise.all(running.map((service) => service.stop()))));
    const gateway = await runGateway(
      {
        PORT: options.port,
        HOST: '127.0.0.1',
        NATS_URL: nats.url,
        SERVICE_SIGNING_KEY: state.secrets.keys.privateKeys['gateway'] ?? '',
        PORTAL_DIR: portalFolder,
        FILES_DIR: state.files,
        FILE_LIMIT: 50_000_000,
        TRUSTED_PROXIES: [],
        RATE_LIMIT: 6_000,
        ANONYMOUS_RATE_LIMIT: 600,
        LOG_LEVEL: 'info',
      },
      { registry, log: createLog('gateway', 'info', file) },
    );
    undo.push(() => gateway.stop());
    const desk = await openDesk(nats.url, state.secrets.keys.privateKeys['gateway'] ?? '');
    undo.push(() => desk.stop());
    return { url, mailsUrl: catcher?.pageUrl, desk, setupCode: setup.code, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** Both, or neither: when one cannot be had, the other is stopped. */
async function both<A extends Stoppable, B extends Stoppable>(a: Promise<A>, b: Promise<B>): Promise<[A, B]> {
  const [first, second] = await Promise.allSettled([a, b]);
  if (first.status === 'fulfilled' && second.status === 'fulfilled') return [first.value, second.value];
  if (first.status === 'fulfilled') await first.value.stop();
  if (second.status === 'fulfilled') await second.value.stop();
  throw first.status === 'rejected' ? first.reason : (second as PromiseRejectedResult).reason; // one of them was rejected
}

interface Stoppable {
  stop(): Promise<void>;
}
