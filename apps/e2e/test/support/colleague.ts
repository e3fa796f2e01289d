import type { Client } from './client.js';
import { password } from './company.js';
import type { World } from './platform.js';

export interface NewColleague {
  readonly login: string;
  /** Key of the home unit. */
  readonly unit: string;
  /** Permission → how far: a role of their own. */
  readonly grants: Readonly<Record<string, 'OWN' | 'UNIT' | 'TREE' | 'ALL'>>;
  readonly locale?: 'ZH_CN' | 'EN';
  readonly zone?: string;
}

/** Hires somebody with a role of their own, and signs them in. */
export async function colleague(
  world: World,
  { login, unit, grants, ...also }: NewColleague,
): Promise<Client> {
  const admin = await world.as('admin');
  const code = login.toUpperCase();
  const asked = Object.entries(grants).map(([permission, reach]) => ({ permission, reach }));
  const role = { code, nameZh: login, nameEn: login, grants: asked };
  const made = await admin.change('createRole', role, '... on RoleChanged { role { id } }');
  if (made.code) throw new Error(`${made.code}: ${made.message}`);
  const about = {
    login,
    displayName: `同事${login}`,
    unitId: `OrgUnit:${world.organisation.unitIds.get(unit)}`,
    roleCodes: [code],
    email: `${login}@aftercare.example`,
    invite: false,
    ...also,
  };
  const hired = await admin.change<{ person: { id: string } }>(
    'createPerson',
    about,
    '... on PersonChanged { person { id } }',
  );
  if (hired.code) throw new Error(`${hired.code}: ${hired.message}`);
  const first = await admin.change(
    'setFirstPassword',
    { id: hired.person.id, newPassword: password },
    '... on PersonChanged { person { id } }',
  );
  if (first.code) throw new Error(`${first.code}: ${first.message}`);
  return world.as(login);
}
