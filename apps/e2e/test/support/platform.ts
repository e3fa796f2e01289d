import type { DemoCustomer } from '@aftercare/cli/demo-company/customers';
import { loadCustomers, type LoadedCustomer } from '@aftercare/cli/demo-company/load-customers';
import { loadOrganisation, type DemoOrganisation } from '@aftercare/cli/demo-company/load-organisation';
import type { DemoUnit } from '@aftercare/cli/demo-company/organisation';
import type { DemoPerson } from '@aftercare/cli/demo-company/people';
import { openDesk } from '@aftercare/cli/platform/desk';
import { clientFor, type Client } from './client.js';
import * as smallCompany from './company.js';
import { startInstallation, type Installation, type InstallationOptions } from './installation.js';

/** The whole platform with a small company; tests act through the gateway, as people do. */
export interface World extends Omit<Installation, 'setupCode'> {
  readonly organisation: DemoOrganisation;
  readonly customers: readonly LoadedCustomer[];
  /** Signs in (once per login) and acts as that colleague. */
  readonly as: (login: string) => Promise<Client>;
  readonly anonymous: Client;
}

export interface WorldOptions extends InstallationOptions {
  readonly company?: Company;
}

/** Who works there, and for whom. */
export interface Company {
  readonly password: string;
  readonly units: readonly DemoUnit[];
  readonly people: readonly DemoPerson[];
  readonly customers: readonly DemoCustomer[];
}

export async function startWorld({ company = smallCompany, ...options }: WorldOptions = {}): Promise<World> {
  const { setupCode, ...installation } = await startInstallation(options);
  const { platform, url } = installation;
  const desk = await openDesk(
    platform.nats.url,
    platform.keys.privateKeys['gateway'] ?? '',
    platform.natsUser('gateway'),
  );
  const organisation = await loadOrganisation(
    desk,
    setupCode(),
    company.password,
    company.units,
    company.people,
  );
  const customers = await loadCustomers(organisation, company.customers);
  const clients = new Map<string, Promise<Client>>();
  const anonymous = clientFor(url);
  return {
    ...installation,
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
      await installation.stop();
    },
  };
}
