import { readFileSync } from 'node:fs';
import { loadOrganisation, type DemoOrganisation } from '@aftercare/cli/demo-company/load-organisation';
import { units } from '@aftercare/cli/demo-company/organisation';
import type { DemoPerson } from '@aftercare/cli/demo-company/people';
import { inParallel } from '@aftercare/cli/platform/in-parallel';
import { concludeAgreement } from '@aftercare/contracts/customer/agreement';
import { addContact } from '@aftercare/contracts/customer/contact';
import { registerCustomer } from '@aftercare/contracts/customer/customer';
import { listCategories } from '@aftercare/contracts/ticket/category';
import { eventually } from '@aftercare/test-kit/eventually';
import { logFile } from '../platform/program.js';
import type { BenchPlatform } from '../platform/start-platform.js';

/** A branch, those who work there, and whom they serve. */
export interface Branch {
  readonly unitId: string;
  readonly agent: { readonly login: string; readonly password: string; readonly id: string };
  readonly engineerIds: readonly string[];
  readonly customers: readonly { readonly id: string; readonly contactId: string }[];
}

const password = 'a long enough password';
const branches = units.filter(({ kind }) => kind === 'BRANCH');
const engineersOfBranch = 2;
const customersOfBranch = 5;

/** A company with eight branches, through the services' own commands; the first branch is the one that is measured. */
export async function foundCompany(platform: BenchPlatform): Promise<readonly Branch[]> {
  const setupCode = await eventually(() => setupCodeIn(logFile(platform.logFolder, 'identity')));
  const organisation = await loadOrganisation(platform.desk, setupCode, password, units, staff());
  await eventually(async () => (await organisation.admin.query(listCategories, {})).items.length > 0, {
    withinMs: 60_000,
  });
  return Promise.all(branches.map((branch) => found(organisation, branch.key)));
}

const loginOf = (branch: string, number: number) => `${branch}${number}`;

function staff(): readonly DemoPerson[] {
  return branches.flatMap(({ key }) =>
    Array.from({ length: engineersOfBranch }, (_, index) => ({
      login: loginOf(key, index + 1),
      displayName: `工程师 ${index + 1}`,
      unit: key,
      roleCodes: ['SUPPORT_ENGINEER'],
    })),
  );
}

async function found({ admin, unitIds, personIds }: DemoOrganisation, branch: string): Promise<Branch> {
  const idOf = (known: ReadonlyMap<string, string>, key: string) => {
    const id = known.get(key);
    if (id === undefined) throw new Error(`${key} was made just now`);
    return id;
  };
  const unitId = idOf(unitIds, branch);
  const customers: { id: string; contactId: string }[] = [];
  const numbers = Array.from({ length: customersOfBranch }, (_, index) => index + 1);
  await inParallel(numbers, 1, async (number) => {
    const key = `bench:${branch}:${number}`;
    // identity's facts reach the customer service a moment later
    const customer = await eventually(() =>
      admin.command(registerCustomer, key, {
        name: `${branch} 第${number}机械有限公司`,
        level: 'REGULAR',
        unitId,
      }),
    );
    const contact = await admin.command(addContact, `${key}:contact`, {
      customerId: customer.id,
      name: '王芳',
      roles: ['USER'],
      reaches: [{ kind: 'MOBILE', value: '13800138000', preferred: true }],
      consentGiven: true,
    });
    await admin.command(concludeAgreement, `${key}:agreement`, {
      customerId: customer.id,
      kind: 'PAID_MAINTENANCE',
      services: [{ service: 'REMOTE' }, { service: 'ON_SITE', included: 6 }],
      serviceLevelCode: 'STANDARD',
      startsOn: '2026-01-01',
      endsOn: '2035-12-31',
    });
    customers.push({ id: customer.id, contactId: contact.id });
  });
  const engineerIds = staff().flatMap(({ unit, login }) => (unit === branch ? [idOf(personIds, login)] : []));
  const login = loginOf(branch, 1);
  return { unitId, agent: { login, password, id: idOf(personIds, login) }, engineerIds, customers };
}

function setupCodeIn(file: string): string | undefined {
  return /"setupCode":"([^"]+)"/.exec(readFileSync(file, 'utf8'))?.[1];
}
