import type { Client } from '../support/client.js';
import { clientFor } from '../support/client.js';
import { password } from '../support/company.js';
import { contactOf } from '../support/contact.js';
import type { World } from '../support/platform.js';

export type Reach = 'OWN' | 'UNIT' | 'TREE' | 'ALL';

/** Somebody who asks, and what the matrix has to know of them. */
export interface Character {
  readonly name: string;
  readonly client: Client;
  readonly kind: 'staff' | 'contact' | 'anonymous';
  /** Key of the home unit. */
  readonly unit: string;
  /** Permission → how far, of staff. */
  readonly grants: Readonly<Partial<Record<string, Reach>>>;
  readonly byKey?: true;
  /** Index of the contact's customer. */
  readonly customer?: number;
}

/** Roles are data: these two exist in no preset. */
const ownRoles = [
  { code: 'AUDITOR', grants: [{ permission: 'AUDIT_READ', reach: 'ALL' }] },
  { code: 'UNIT_READER', grants: [{ permission: 'TICKET_READ', reach: 'UNIT' }] },
];

/** Colleagues whom the company of the tests does not have. */
const further = [
  { login: 'named', unit: 'shanghai', role: 'SERVICE_MANAGER' },
  { login: 'field-elsewhere', unit: 'hangzhou', role: 'FIELD_ENGINEER' },
  { login: 'auditor', unit: 'hq', role: 'AUDITOR' },
  { login: 'unit-reader', unit: 'hangzhou', role: 'UNIT_READER' },
];

const unitOf: Readonly<Record<string, string>> = {
  manager: 'shanghai',
  engineer: 'shanghai',
  field: 'shanghai',
  field2: 'shanghai',
  elsewhere: 'hangzhou',
  'elsewhere-manager': 'hangzhou',
  ...Object.fromEntries(further.map(({ login, unit }) => [login, unit])),
};

const colleagues = ['admin', 'hotline', 'support', 'gm', 'quality', 'trainer', ...Object.keys(unitOf)];

/** Everybody who plays a part, signed in; makes those who are missing. */
export async function gather(world: World): Promise<readonly Character[]> {
  await hireFurther(world);
  const staff = await Promise.all(
    colleagues.map(async (login) => {
      const client = await world.as(login);
      return {
        name: login,
        client,
        kind: 'staff' as const,
        unit: unitOf[login] ?? 'hq',
        grants: await grantsOf(client),
      };
    }),
  );
  const contacts = [];
  for (const customer of [0, 2]) {
    const client = await contactOf(world, customer);
    contacts.push({
      name: `contact of ${customer}`,
      client,
      kind: 'contact' as const,
      unit: '',
      grants: {},
      customer,
    });
  }
  const nobody = {
    name: 'nobody',
    client: world.anonymous,
    kind: 'anonymous' as const,
    unit: '',
    grants: {},
  };
  return [...staff, ...contacts, await keyOf(world, 'manager'), nobody];
}

/** An API key of the manager that is good for reading tickets and nothing else. */
async function keyOf(world: World, login: string): Promise<Character> {
  const owner = await world.as(login);
  const { secret } = await owner.change<{ secret: string }>(
    'createApiKey',
    {
      name: '只读工单',
      scopes: ['TICKET_READ'],
      expiresAt: new Date(Date.now() + 86_400_000).toISOString(),
    },
    '... on ApiKeyCreated { secret }',
  );
  const { TICKET_READ } = await grantsOf(owner);
  if (!TICKET_READ) throw new Error(`${login} reads no tickets`);
  return {
    name: `key of ${login}`,
    client: clientFor(world.url, secret),
    kind: 'staff',
    unit: unitOf[login] ?? 'hq',
    grants: { TICKET_READ },
    byKey: true,
  };
}

async function grantsOf(client: Client): Promise<Record<string, Reach>> {
  const { viewer } = await client.get<{ viewer: { grants: { permission: string; reach: Reach }[] } }>(
    '{ viewer { grants { permission reach } } }',
  );
  return Object.fromEntries(viewer.grants.map(({ permission, reach }) => [permission, reach]));
}

async function hireFurther(world: World): Promise<void> {
  const admin = await world.as('admin');
  for (const { code, grants } of ownRoles) {
    await admin.change(
      'createRole',
      { code, nameZh: code, nameEn: code, grants },
      '... on RoleChanged { role { id } }',
    );
  }
  for (const { login, unit, role } of further) {
    const { person } = await admin.change<{ person: { id: string } }>(
      'createPerson',
      {
        login,
        displayName: `同事${login}`,
        unitId: `OrgUnit:${world.organisation.unitIds.get(unit)}`,
        roleCodes: [role],
        email: `${login}@aftercare.example`,
        invite: false,
      },
      '... on PersonChanged { person { id } }',
    );
    await admin.change(
      'setFirstPassword',
      { id: person.id, newPassword: password },
      '... on PersonChanged { person { id } }',
    );
  }
}
