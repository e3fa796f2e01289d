import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openDesk, type Desk } from '@aftercare/cli/platform/desk';
import { startMailCatcher } from '@aftercare/cli/mail-catcher/mail-catcher';
import { prepareDatabases } from '@aftercare/cli/platform/prepare-databases';
import { serviceEnv } from '@aftercare/cli/platform/service-env';
import { serviceNames, servicesOf } from '@aftercare/cli/platform/services';
import { openStateFolder } from '@aftercare/cli/platform/state-folder';
import type { BaseEnv } from '@aftercare/service-kit/base-env';
import type { ServiceDatabase } from '@aftercare/service-kit/provision';
import { startTestNats, type TestNats } from '@aftercare/test-kit/nats';
import { placeWitness, witnessed } from '../checker/witness.js';
import { onPort, startDatabaseServer, type DatabaseServer } from './database-server.js';
import { serviceProcess, type ServiceProcess } from './service-process.js';
import { startTcpProxy, type TcpProxy } from './tcp-proxy.js';

/** The whole platform as production runs it: each service a process of its own, servers behind proxies. */
export interface Installation {
  readonly services: ReadonlyMap<string, ServiceProcess>;
  readonly database: DatabaseServer;
  readonly nats: TestNats;
  readonly natsProxy: TcpProxy;
  /** URL of a service's database on the server itself, as its owner. */
  readonly ownerUrl: (service: string) => string;
  /** Asks with the gateway's key, through the proxy. */
  readonly desk: Desk;
  /** What a gateway of this installation needs to know. */
  readonly gatewayEnv: Pick<BaseEnv, 'NATS_URL' | 'SERVICE_SIGNING_KEY'> & { readonly FILES_DIR: string };
  readonly logFolder: string;
  /** Services that ended by themselves although they were past their start: no fault of a server explains that. */
  readonly crashes: readonly string[];
  /** Ends every process; `keepLogs` leaves the services' logs where they are. */
  readonly stop: (options?: { readonly keepLogs?: boolean }) => Promise<void>;
}

export interface InstallationOptions {
  /** How often JetStream syncs: `lazy` as it comes (2 minutes), or after every message. */
  readonly sync: 'lazy' | 'always';
  readonly outboxLimit?: number;
}

export async function startInstallation(options: InstallationOptions): Promise<Installation> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-chaos-'));
  const undo: (() => Promise<unknown>)[] = [];
  const stop: Installation['stop'] = async ({ keepLogs = false } = {}) => {
    for (const step of undo.splice(0).reverse()) await step();
    if (!keepLogs) await rm(folder, { recursive: true, force: true });
  };
  try {
    return await assemble(folder, options, undo, stop);
  } catch (error) {
    await stop({ keepLogs: true });
    throw new Error(`${String(error)} (logs: ${folder})`, { cause: error });
  }
}

async function assemble(
  folder: string,
  { sync, outboxLimit }: InstallationOptions,
  undo: (() => Promise<unknown>)[],
  stop: Installation['stop'],
): Promise<Installation> {
  const database = await startDatabaseServer(folder);
  undo.push(() => database.stop());
  const nats = await startTestNats(sync === 'always' ? { syncInterval: 'always' } : {});
  undo.push(() => nats.stop());
  const natsProxy = await startTcpProxy(Number(new URL(nats.url).port));
  undo.push(() => natsProxy.stop());
  const mails = await startMailCatcher();
  undo.push(() => mails.stop());

  const mail = { smtpUrl: mails.smtpUrl, portalUrl: 'http://127.0.0.1' };
  const { secrets } = openStateFolder(folder, serviceNames);
  const databases = await prepareDatabases(database.adminUrl(), servicesOf(mail), secrets);
  for (const service of witnessed) await placeWitness(service, databases.get(service)?.ownerUrl ?? '');
  const natsUrl = `nats://127.0.0.1:${natsProxy.port}`;
  const seen = { natsUrl, databases: behindProxy(databases, database.proxy.port) };
  const services = new Map<string, ServiceProcess>();
  const crashes: string[] = [];
  const died = (name: string, wasReady: boolean) => void (wasReady && crashes.push(name));
  for (const name of serviceNames) {
    const env = {
      ...serviceEnv(name, secrets, seen),
      LOG_LEVEL: 'warn' as const,
      SMTP_URL: mails.smtpUrl,
      MAIL_FROM: 'service@aftercare.example',
      PUBLIC_URL: mail.portalUrl,
      ...(outboxLimit === undefined ? {} : { OUTBOX_LIMIT: outboxLimit }),
    };
    const process = await serviceProcess({ name, env, logFolder: folder, died });
    services.set(name, process);
    undo.push(() => process.stop());
    await process.start();
  }
  await Promise.all([...services.values()].map((process) => process.ready()));
  const gatewayKey = secrets.keys.privateKeys['gateway'] ?? '';
  const desk = await openDesk(natsUrl, gatewayKey);
  undo.push(() => desk.stop());
  return {
    services,
    database,
    nats,
    natsProxy,
    desk,
    gatewayEnv: { NATS_URL: natsUrl, SERVICE_SIGNING_KEY: gatewayKey, FILES_DIR: join(folder, 'files') },
    crashes,
    stop,
    logFolder: folder,
    ownerUrl(service) {
      const made = databases.get(service);
      if (!made) throw new Error(`${service} has no database here`);
      return onPort(made.ownerUrl, Number(new URL(database.adminUrl()).port));
    },
  };
}

const behindProxy = (databases: ReadonlyMap<string, ServiceDatabase>, port: number) =>
  new Map(
    [...databases].map(([name, { appUrl, ownerUrl }]) => [
      name,
      { appUrl: onPort(appUrl, port), ownerUrl: onPort(ownerUrl, port) },
    ]),
  );
