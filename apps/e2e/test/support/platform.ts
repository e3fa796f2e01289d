import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import type { DemoCustomer } from '@aftercare/cli/demo-company/customers';
import { loadCustomers, type LoadedCustomer } from '@aftercare/cli/demo-company/load-customers';
import { loadOrganisation, type DemoOrganisation } from '@aftercare/cli/demo-company/load-organisation';
import type { DemoUnit } from '@aftercare/cli/demo-company/organisation';
import type { DemoPerson } from '@aftercare/cli/demo-company/people';
import { startMailCatcher, type MailCatcher } from '@aftercare/cli/mail-catcher/mail-catcher';
import { openDesk } from '@aftercare/cli/platform/desk';
import { serviceNames, servicesOf } from '@aftercare/cli/platform/services';
import { SetupCodeWatch } from '@aftercare/cli/platform/setup-code';
import { gatewayEnv } from '@aftercare/gateway/env';
import { runGateway, type RunningGateway } from '@aftercare/gateway/run-gateway';
import { createLog } from '@aftercare/service-kit/log';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { freePort } from '@aftercare/local-platform/free-port';
import { Registry } from 'prom-client';
import { clientFor, type Client } from './client.js';
import * as smallCompany from './company.js';
import { giveClock } from './later.js';
import { startMailRoad, type MailRoad } from './mail-road.js';

/** The whole platform with a small company; tests act through the gateway, as people do. */
export interface World {
  readonly url: string;
  readonly platform: TestPlatform;
  readonly gateway: RunningGateway;
  /** Folder of the bytes of attached files. */
  readonly files: string;
  readonly mails: MailCatcher;
  readonly mailRoad: MailRoad;
  /** Metrics of the gateway and all services. */
  readonly registry: Registry;
  readonly organisation: DemoOrganisation;
  readonly customers: readonly LoadedCustomer[];
  /** Signs in (once per login) and acts as that colleague. */
  readonly as: (login: string) => Promise<Client>;
  readonly anonymous: Client;
  readonly stop: () => Promise<void>;
}

export interface WorldOptions {
  readonly company?: Company;
  /** The built portal, where people are to work with it. */
  readonly portalDir?: string;
  /** Services for which time can be made to pass, see `pass`. */
  readonly clocks?: readonly string[];
}

/** Who works there, and for whom. */
export interface Company {
  readonly password: string;
  readonly units: readonly DemoUnit[];
  readonly people: readonly DemoPerson[];
  readonly customers: readonly DemoCustomer[];
}

export async function startWorld({
  company = smallCompany,
  portalDir,
  clocks = [],
}: WorldOptions = {}): Promise<World> {
  const mails = await startMailCatcher();
  const mailRoad = await startMailRoad(mails.smtpUrl);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const platform = await startPlatform([], { names: serviceNames, natsUsers: true });
  const registry = new Registry();
  const setup = new SetupCodeWatch(new Writable({ write: (_chunk, _encoding, done) => done() }));
  for (const definition of servicesOf({ smtpUrl: mailRoad.smtpUrl, portalUrl: url })) {
    if (clocks.includes(definition.name)) await giveClock(await platform.prepare(definition));
    await platform.start(definition, {
      registry,
      ...(definition.name === 'identity' ? { log: createLog('identity', 'warn', setup) } : {}),
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
    }),
    { registry },
  );
  const desk = await openDesk(
    platform.nats.url,
    platform.keys.privateKeys['gateway'] ?? '',
    platform.natsUser('gateway'),
  );
  const organisation = await loadOrganisation(
    desk,
    setup.code,
    company.password,
    company.units,
    company.people,
  );
  const customers = await loadCustomers(organisation, company.customers);
  const clients = new Map<string, Promise<Client>>();
  const anonymous = clientFor(url);
  return {
    url,
    platform,
    gateway,
    files,
    mails,
    mailRoad,
    registry,
    organisation,
    customers,
    anonymous,
    as(login) {
      const known = clients.get(login) ?? anonymous.signedIn(login, company.password);
      clients.set(login, known);
      return known;
    },
    async stop() {
      await desk.stop();
      await gateway.stop();
      await platform.stop();
      await mailRoad.stop();
      await mails.stop();
      await rm(files, { recursive: true, force: true });
    },
  };
}
