import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { startMailCatcher, type MailCatcher } from '@aftercare/cli/mail-catcher/mail-catcher';
import { serviceNames, servicesOf } from '@aftercare/cli/platform/services';
import { SetupCodeWatch } from '@aftercare/cli/platform/setup-code';
import { gatewayEnv } from '@aftercare/gateway/env';
import { runGateway, type RunningGateway } from '@aftercare/gateway/run-gateway';
import { createLog } from '@aftercare/service-kit/log';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { freePort } from '@aftercare/local-platform/free-port';
import { Registry } from 'prom-client';
import { giveClock } from './later.js';
import { startMailRoad, type MailRoad } from './mail-road.js';

/** All services and the gateway, as they are before anybody has an account. */
export interface Installation {
  readonly url: string;
  readonly platform: TestPlatform;
  readonly gateway: RunningGateway;
  /** Folder of the bytes of attached files. */
  readonly files: string;
  readonly mails: MailCatcher;
  readonly mailRoad: MailRoad;
  /** Metrics of the gateway and all services. */
  readonly registry: Registry;
  /** As printed in the terminal, for the first administrator. */
  readonly setupCode: () => string | undefined;
  readonly stop: () => Promise<void>;
}

export interface InstallationOptions {
  /** The built portal, where people are to work with it. */
  readonly portalDir?: string | undefined;
  /** Where the gateway and all services log everything; otherwise they are silent. */
  readonly log?: Writable;
  /** Where the gateway and all services send their spans. */
  readonly collector?: string | undefined;
  /** Services for which time can be made to pass, see `pass`. */
  readonly clocks?: readonly string[];
}

export async function startInstallation({
  portalDir,
  log,
  collector,
  clocks = [],
}: InstallationOptions): Promise<Installation> {
  const mails = await startMailCatcher();
  const mailRoad = await startMailRoad(mails.smtpUrl);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const platform = await startPlatform([], { names: serviceNames, natsUsers: true, collector });
  const registry = new Registry();
  const setup = new SetupCodeWatch(log ?? new Writable({ write: (_chunk, _encoding, done) => done() }));
  const logOf = (name: string) => (log ? { log: createLog(name, 'debug', log) } : {});
  for (const definition of servicesOf({ smtpUrl: mailRoad.smtpUrl, portalUrl: url })) {
    if (clocks.includes(definition.name)) await giveClock(await platform.prepare(definition));
    await platform.start(definition, {
      registry,
      ...(definition.name === 'identity'
        ? { log: createLog('identity', log ? 'debug' : 'warn', setup) }
        : logOf(definition.name)),
    });
  }
  const files = await mkdtemp(join(tmpdir(), 'aftercare-files-'));
  const gateway = await runGateway(
    gatewayEnv.parse({
      PORT: port,
      NATS_URL: platform.nats.url,
      ...platform.natsUser('gateway'),
      SERVICE_SIGNING_KEY: platform.keys.privateKeys['gateway'],
      LOG_LEVEL: process.env['AFTERCARE_TEST_LOG'] === 'on' ? 'info' : 'silent',
      RATE_LIMIT: 100_000,
      ANONYMOUS_RATE_LIMIT: 100_000,
      PORTAL_DIR: portalDir,
      FILES_DIR: files,
      FILE_LIMIT: 1_000_000,
      OTEL_EXPORTER_OTLP_ENDPOINT: collector,
    }),
    { registry, ...logOf('gateway') },
  );
  return {
    url,
    platform,
    gateway,
    files,
    mails,
    mailRoad,
    registry,
    setupCode: () => setup.code,
    async stop() {
      await gateway.stop();
      await platform.stop();
      await mailRoad.stop();
      await mails.stop();
      await rm(files, { recursive: true, force: true });
    },
  };
}
