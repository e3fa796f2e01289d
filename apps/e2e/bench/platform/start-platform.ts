import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk, type Desk } from '@aftercare/cli/platform/desk';
import { prepareDatabases } from '@aftercare/cli/platform/prepare-databases';
import { serviceEnv } from '@aftercare/cli/platform/service-env';
import { serviceNames, servicesOf } from '@aftercare/cli/platform/services';
import { openStateFolder, stateFolderOf, type StateFolder } from '@aftercare/cli/platform/state-folder';
import { startNats } from '@aftercare/local-platform/start-nats';
import { startPostgres } from '@aftercare/local-platform/start-postgres';
import type { ServiceDatabase } from '@aftercare/service-kit/provision';
import { program, type Program } from './program.js';

/** The whole platform on loopback: PostgreSQL and NATS as `npm start` brings them, each service by itself. */
export interface BenchPlatform {
  /** The gateway. */
  readonly url: string;
  /** Gateway and services. */
  readonly programs: readonly Program[];
  readonly servers: readonly { readonly name: string; readonly pid: number }[];
  readonly adminUrl: string;
  readonly databaseOf: (service: string) => ServiceDatabase;
  readonly desk: Desk;
  readonly logFolder: string;
  readonly stop: () => Promise<void>;
}

/** So many requests a minute that the limiter counts them all and refuses none. */
const noRate = 1_000_000_000;

export interface PlatformOptions {
  readonly say: (line: string) => void;
  readonly profile: string | undefined;
  /** The built portal; left out: none is served. */
  readonly portalDir?: string;
}

export async function startPlatform(options: PlatformOptions): Promise<BenchPlatform> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-bench-'));
  const undo: (() => Promise<unknown>)[] = [];
  const unwind = async () => {
    for (const step of undo.splice(0).reverse()) await step();
  };
  try {
    const platform = await assemble(folder, undo, options);
    const stop = async () => {
      await unwind();
      await rm(folder, { recursive: true, force: true });
    };
    return { ...platform, stop };
  } catch (error) {
    await unwind();
    throw new Error(`${String(error)} (logs: ${folder})`, { cause: error });
  }
}

async function assemble(
  folder: string,
  undo: (() => Promise<unknown>)[],
  { say, profile, portalDir }: PlatformOptions,
): Promise<Omit<BenchPlatform, 'stop'>> {
  const state = openStateFolder(folder, serviceNames);
  const postgres = await startPostgres({ dataDir: state.postgres, log: say });
  undo.push(() => postgres.stop());
  // binaries that were fetched once for this clone
  const nats = await startNats({
    storeDir: state.nats,
    binDir: join(stateFolderOf(undefined), 'bin'),
    log: say,
  });
  undo.push(() => nats.stop());
  // nobody has an address for mails here, so that no mail server shares the processors
  const mail = { smtpUrl: 'smtp://127.0.0.1:9', portalUrl: 'http://127.0.0.1' };
  const databases = await prepareDatabases(postgres.adminUrl, servicesOf(mail), state.secrets);
  const portal = portalDir ? { PORTAL_DIR: portalDir } : {};
  const programs = await programsOf(state, { natsUrl: nats.url, databases }, { ...mail, portal }, profile);
  undo.push(() => Promise.all(programs.map((one) => one.stop())));
  await Promise.all(programs.map((one) => one.start()));
  const desk = await openDesk(nats.url, state.secrets.keys.privateKeys['gateway'] ?? '');
  undo.push(() => desk.stop());
  return {
    url: programs.find(({ name }) => name === 'gateway')?.url ?? '',
    programs,
    servers: [
      { name: 'postgres', pid: postgres.pid ?? 0 },
      { name: 'nats', pid: nats.pid ?? 0 },
    ],
    adminUrl: postgres.adminUrl,
    databaseOf(service) {
      const made = databases.get(service);
      if (!made) throw new Error(`${service} has no database here`);
      return made;
    },
    desk,
    logFolder: folder,
  };
}

function programsOf(
  { path: logFolder, files, secrets }: StateFolder,
  connections: Parameters<typeof serviceEnv>[2],
  {
    smtpUrl,
    portalUrl,
    portal,
  }: { readonly smtpUrl: string; readonly portalUrl: string; readonly portal: object },
  profile: string | undefined,
): Promise<readonly Program[]> {
  const gateway = {
    NATS_URL: connections.natsUrl,
    SERVICE_SIGNING_KEY: secrets.keys.privateKeys['gateway'] ?? '',
    RATE_LIMIT: noRate,
    ANONYMOUS_RATE_LIMIT: noRate,
    FILES_DIR: files,
    ...portal,
  };
  const ofServices = {
    SMTP_URL: smtpUrl,
    MAIL_FROM: 'service@aftercare.example',
    PUBLIC_URL: portalUrl,
  };
  return Promise.all([
    program({ name: 'gateway', folder: 'gateway', portName: 'PORT', env: gateway, logFolder, profile }),
    ...serviceNames.map((name) =>
      program({
        name,
        folder: `${name}-service`,
        portName: 'HEALTH_PORT',
        env: { ...serviceEnv(name, secrets, connections), ...ofServices },
        logFolder,
        profile,
      }),
    ),
  ]);
}
