import { createOrgUnit } from '@aftercare/contracts/identity/org-unit';
import { createPerson } from '@aftercare/contracts/identity/person';
import { setFirstPassword } from '@aftercare/contracts/identity/session';
import { createFirstAdministrator } from '@aftercare/contracts/identity/setup';
import { wellKnown } from '@aftercare/contracts/well-known';
import { nobody, signedIn, type Desk, type DeskPerson } from '../platform/desk.js';
import { inParallel } from '../platform/in-parallel.js';
import type { DemoUnit } from './organisation.js';
import type { DemoPerson } from './people.js';

export interface DemoOrganisation {
  readonly admin: DeskPerson;
  /** Key of the unit → its id. */
  readonly unitIds: ReadonlyMap<string, string>;
  /** Login → person id. */
  readonly personIds: ReadonlyMap<string, string>;
}

/** Company, org tree and people; answers who is who. The first administrator `admin` is made where there is none. */
export async function loadOrganisation(
  desk: Desk,
  setupCode: string | undefined,
  password: string,
  units: readonly DemoUnit[],
  people: readonly DemoPerson[],
): Promise<DemoOrganisation> {
  if (setupCode !== undefined) await firstAdministrator(desk, setupCode, password);
  const admin = await signedIn(desk, 'admin', password);
  const unitIds = new Map([['hq', wellKnown.headquartersId as string]]);
  for (const { key, name, kind, parent } of units) {
    const parentId = unitIds.get(parent) ?? wellKnown.headquartersId;
    const unit = await admin.command(createOrgUnit, `demo:unit:${key}`, { kind, name, parentId });
    unitIds.set(key, unit.id);
  }
  const personIds = new Map<string, string>();
  const colleagues = people.filter((person) => person.login !== 'admin');
  await inParallel(colleagues, 4, async ({ login, displayName, unit, roleCodes }) => {
    const unitId = unitIds.get(unit) ?? wellKnown.headquartersId;
    const email = `${login}@aftercare.example`;
    const input = { login, displayName, unitId, roleCodes: [...roleCodes], email, invite: false };
    const person = await admin.command(createPerson, `demo:person:${login}`, input);
    await admin.command(setFirstPassword, `demo:password:${login}`, { id: person.id, newPassword: password });
    personIds.set(login, person.id);
  });
  return { admin, unitIds, personIds };
}

async function firstAdministrator(desk: Desk, setupCode: string, password: string): Promise<void> {
  await nobody(desk).command(createFirstAdministrator, `demo:first:${setupCode}`, {
    setupCode,
    companyName: '晨星软件股份有限公司',
    displayName: '系统管理员',
    login: 'admin',
    email: 'admin@aftercare.example',
    password,
  });
}
