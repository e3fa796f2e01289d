import { readFileSync } from 'node:fs';
import { demoCustomers } from '@aftercare/cli/demo-company/customers';
import { loadCustomers, type LoadedCustomer } from '@aftercare/cli/demo-company/load-customers';
import { loadOrganisation } from '@aftercare/cli/demo-company/load-organisation';
import type { DemoPerson } from '@aftercare/cli/demo-company/people';
import { nobody, type Desk } from '@aftercare/cli/platform/desk';
import type { Caller } from '@aftercare/contracts/caller';
import { resolveSession, signIn } from '@aftercare/contracts/identity/session';
import { listCategories } from '@aftercare/contracts/ticket/category';
import { eventually } from '@aftercare/test-kit/eventually';
import { logFile } from '../installation/service-process.js';
import type { Installation } from '../installation/start-installation.js';

/** Who writes, and for whom. */
export interface Company {
  readonly hotline: Caller;
  readonly manager: Caller;
  readonly engineer: Caller;
  readonly customers: readonly LoadedCustomer[];
}

/** Of each of them, and of the administrator `admin`. */
export const password = 'a long enough password';
const people: readonly DemoPerson[] = [
  { login: 'hotline', displayName: '热线', unit: 'hq', roleCodes: ['HOTLINE_AGENT'] },
  { login: 'manager', displayName: '经理', unit: 'hq', roleCodes: ['SERVICE_MANAGER'] },
  { login: 'engineer', displayName: '工程师', unit: 'hq', roleCodes: ['SUPPORT_ENGINEER'] },
];

/** Sets a small company up through the services' own commands. */
export async function foundCompany(installation: Installation, today: string): Promise<Company> {
  const { desk } = installation;
  const setupCode = await eventually(() => setupCodeIn(logFile(installation.logFolder, 'identity')));
  const organisation = await loadOrganisation(desk, setupCode, password, [], people);
  const customers = demoCustomers(1, 8, today).map((one) => ({ ...one, level: 'REGULAR' as const }));
  // identity's facts come to the customer service first
  const loaded = await eventually(() => loadCustomers(organisation, customers));
  await eventually(async () => (await organisation.admin.query(listCategories, {})).items.length > 0);
  return {
    hotline: await callerOf(desk, 'hotline'),
    manager: await callerOf(desk, 'manager'),
    engineer: await callerOf(desk, 'engineer'),
    customers: loaded,
  };
}

async function callerOf(desk: Desk, login: string): Promise<Caller> {
  const { secret } = await nobody(desk).command(signIn, `chaos:${login}`, { login, password });
  const { caller } = await desk.ask(resolveSession, { kind: 'SESSION', secret });
  if (!caller) throw new Error(`the session of ${login} ended at once`);
  return caller;
}

function setupCodeIn(file: string): string | undefined {
  return /"setupCode":"([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
}
