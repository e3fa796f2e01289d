import { wellKnown } from '@aftercare/contracts/well-known';
import { expect } from '@jest/globals';
import type { Client } from '../support/client.js';
import { password } from '../support/company.js';
import { startWorld, type World } from '../support/platform.js';

/** The world of this area's tests, and its administrator. */
export let world: World;
export let admin: Client;

export async function begin(): Promise<void> {
  world = await startWorld();
  admin = await world.as('admin');
}

export const end = (): Promise<void> | undefined => world?.stop();

export const unitId = (key: string) => `OrgUnit:${world.organisation.unitIds.get(key)}`;
export const personId = (login: string) => `Person:${world.organisation.personIds.get(login)}`;
export const headquarters = `OrgUnit:${wellKnown.headquartersId}`;
export const standardCalendar = `Calendar:${wellKnown.standardCalendarId}`;
export const unitFields =
  '... on OrgUnitChanged { orgUnit { id version parent { id } ancestors { id } active } }';
export const personFields =
  '... on PersonChanged { person { id version active roles { code } unit { id } } }';
export const done = '... on Done { done }';

export interface Changed {
  readonly id: string;
  readonly version: number;
}

export async function addUnit(kind: string, name: string, parentId: string): Promise<string> {
  const { orgUnit } = await admin.change<{ orgUnit: Changed }>(
    'createOrgUnit',
    { kind, name, parentId },
    unitFields,
  );
  return orgUnit.id;
}

export async function hire(login: string, fields: object = {}): Promise<string> {
  const input = {
    login,
    displayName: `新同事${login}`,
    unitId: unitId('shanghai'),
    roleCodes: ['SUPPORT_ENGINEER'],
    email: `${login}@aftercare.example`,
    invite: false,
    ...fields,
  };
  const { person } = await admin.change<{ person: Changed }>('createPerson', input, personFields);
  return person.id;
}

export async function hireWithPassword(login: string, fields: object = {}): Promise<string> {
  const id = await hire(login, fields);
  const set = await admin.change('setFirstPassword', { id, newPassword: password }, personFields);
  expect(set.code).toBeUndefined();
  return id;
}

export const viewerOf = async (client: Client) =>
  (await client.ask<{ viewer: object | null }>('{ viewer { kind person { login } contact { name } } }')).data
    ?.viewer ?? null;
