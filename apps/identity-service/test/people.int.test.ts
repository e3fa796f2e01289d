import type { InputOf } from '@aftercare/contracts/define';
import { createOrgUnit, nameUnitHead, orgUnitsByIds } from '@aftercare/contracts/identity/org-unit';
import * as person from '@aftercare/contracts/identity/person';
import * as role from '@aftercare/contracts/identity/role';
import { setFirstPassword } from '@aftercare/contracts/identity/session';
import { wellKnown } from '@aftercare/contracts/well-known';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gateway, password, start, type Started } from './started.js';

let at: Started;
let branch: string;
beforeAll(async () => {
  at = await start();
  const parentId = wellKnown.headquartersId;
  branch = (await (await at.asAdministrator())(createOrgUnit, { kind: 'BRANCH', name: '青岛', parentId })).id;
});
afterAll(() => at?.platform.stop());

const grant = (permission: string, reach: 'OWN' | 'UNIT' | 'TREE' | 'ALL') => ({ permission, reach });
const newPerson = (login: string, more: Partial<InputOf<typeof person.createPerson>> = {}) => ({
  login,
  displayName: login,
  unitId: branch,
  email: `${login}@example.com`,
  roleCodes: [],
  invite: false,
  ...({
    locale: 'zh-CN',
    zone: 'Asia/Shanghai',
  } as const),
  ...more,
});

test('COM-02: a login is unique whatever its capitals; a new colleague is told without personal words', async () => {
  const as = await at.asAdministrator();
  const { id } = await as(person.createPerson, { ...newPerson('Zhang.Wei'), invite: true });
  expect(await at.facts(id)).toMatchObject([
    {
      version: 1,
      type: 'person.created',
      data: { unitId: branch, roleCodes: [], active: true, invite: true },
    },
  ]);
  await expect(as(person.createPerson, newPerson('zhang.wei'))).rejects.toMatchObject({
    code: 'LOGIN_TAKEN',
    path: ['login'],
  });
  await expect(as(person.createPerson, newPerson('x1', { roleCodes: ['NO_ROLE'] }))).rejects.toMatchObject({
    code: 'ROLE_UNKNOWN',
    path: ['roleCodes', '0'],
  });
  await expect(as(person.createPerson, newPerson('x2', { zone: 'Mars/Base' }))).rejects.toMatchObject({
    code: 'ZONE_UNKNOWN',
  });
});

test('COM-03: a manager gives nothing that they do not hold, and has no power over who holds more', async () => {
  const as = await at.asAdministrator();
  const grants = [
    grant('PERSON_READ', 'ALL'),
    grant('PERSON_MANAGE', 'TREE'),
    grant('TICKET_READ', 'TREE'),
    grant('TICKET_WORK', 'UNIT'),
  ];
  await as(role.createRole, { code: 'BRANCH_CLERK', nameZh: '分公司文员', nameEn: 'Branch clerk', grants });
  await as(role.createRole, {
    code: 'READER',
    nameZh: '查阅',
    nameEn: 'Reader',
    grants: [grant('TICKET_READ', 'TREE')],
  });
  await at.hire('clerk', ['BRANCH_CLERK'], branch);
  const { caller } = await at.signedIn('clerk');
  const clerk = at.platform.as(caller);
  const { id } = await clerk(person.createPerson, newPerson('reader', { roleCodes: ['READER'] }));
  for (const roleCodes of [['HOTLINE_AGENT'], ['ADMINISTRATOR'], ['READER', 'EXPERT']]) {
    await expect(clerk(person.changePersonRoles, { id, roleCodes })).rejects.toMatchObject({
      code: 'MORE_THAN_YOU_HOLD',
    });
  }
  await expect(
    clerk(person.changePersonRoles, { id: caller.id, roleCodes: ['ADMINISTRATOR'] }),
  ).rejects.toMatchObject({
    code: 'MORE_THAN_YOU_HOLD',
  });
  const { id: boss } = await at.hire('boss', ['ADMINISTRATOR'], branch);
  const takeOver = {
    id: boss,
    displayName: 'boss',
    email: 'clerk@example.com',
    locale: 'zh-CN',
    zone: 'Asia/Shanghai',
  } as const;
  await expect(clerk(person.changePerson, takeOver)).rejects.toMatchObject({ code: 'MORE_THAN_YOU_HOLD' });
  await expect(clerk(person.deactivatePerson, { id: boss })).rejects.toMatchObject({
    code: 'MORE_THAN_YOU_HOLD',
  });
  await expect(clerk(person.changePersonRoles, { id: boss, roleCodes: [] })).rejects.toMatchObject({
    code: 'MORE_THAN_YOU_HOLD',
  });
  await expect(
    clerk(role.createRole, { code: 'MINE', nameZh: 'm', nameEn: 'm', grants }),
  ).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });
});

test('COM-02: everybody changes their own name and phone, but not the address for links', async () => {
  await at.hire('self', ['SUPPORT_ENGINEER'], branch);
  const { caller } = await at.signedIn('self');
  const as = at.platform.as(caller);
  const own = {
    id: caller.id,
    displayName: '自己',
    phone: '13900000000',
    locale: 'en',
    zone: 'Europe/Berlin',
  } as const;
  await as(person.changePerson, { ...own, email: 'self@example.com' });
  await expect(as(person.changePerson, { ...own, email: 'else@example.com' })).rejects.toMatchObject({
    path: ['email'],
  });
  const [admin] = (
    await as(person.listPeople, { search: '李娜', orderBy: 'NAME_ASC', page: { first: 5 }, filter: {} })
  ).nodes;
  expect(admin?.node).toMatchObject({ displayName: '李娜', email: null, login: null, lastSignInAt: null });
  const [me] = (await as(person.peopleByIds, { ids: [caller.id] })).items;
  expect(me).toMatchObject({ email: 'self@example.com', login: 'self', passwordSetAt: null });
  await expect(as(setFirstPassword, { id: caller.id, newPassword: password })).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });
});

test('COM-02: the last administrator stays one, by whatever way and in a race', async () => {
  const as = await at.asAdministrator();
  const administrators = await at.database.pool.query<{ id: string; login: string }>(
    `SELECT id, login FROM person WHERE 'ADMINISTRATOR' = ANY(role_codes) AND active ORDER BY login = 'admin'`,
  );
  const { id: second } = await at.hire('second', ['ADMINISTRATOR']);
  for (const { id, login } of administrators.rows)
    if (login !== 'admin') await as(person.deactivatePerson, { id });
  const admin = administrators.rows.at(-1)?.id ?? '';
  const race = await Promise.allSettled([
    as(person.changePersonRoles, { id: admin, roleCodes: [] }),
    as(person.changePersonRoles, { id: second, roleCodes: [] }),
  ]);
  const refused = race.flatMap((each) =>
    each.status === 'rejected' ? [(each.reason as { code: string }).code] : [],
  );
  expect(refused).toEqual(['LAST_ADMINISTRATOR']);
  const left = race[0]?.status === 'rejected' ? admin : second;
  await expect(as(person.deactivatePerson, { id: left })).rejects.toMatchObject({
    code: 'LAST_ADMINISTRATOR',
  });
  const { items } = await as(role.listRoles, {});
  const administrator = items.find(({ code }) => code === 'ADMINISTRATOR');
  if (!administrator) throw new Error('a preset role');
  const { id, nameZh, nameEn, grants } = administrator;
  const less = grants.filter(({ permission }) => permission !== 'ROLE_MANAGE');
  await expect(as(role.changeRole, { id, nameZh, nameEn, grants: less })).rejects.toMatchObject({
    code: 'LAST_ADMINISTRATOR',
  });
  await as(person.changePersonRoles, { id: admin, roleCodes: ['ADMINISTRATOR'] }).catch(() => undefined); // it may be the one left
});

test('COM-02: roles are data: a change reaches running sessions, a held role cannot be retired', async () => {
  const as = await at.asAdministrator();
  const { id } = await as(role.createRole, {
    code: 'NIGHT',
    nameZh: '夜班',
    nameEn: 'Night',
    grants: [grant('TICKET_READ', 'OWN')],
  });
  const again = { code: 'NIGHT', nameZh: '夜', nameEn: 'N', grants: [] };
  await expect(as(role.createRole, again)).rejects.toMatchObject({ code: 'CODE_TAKEN' });
  const { id: owl } = await at.hire('owl', ['NIGHT'], branch);
  const { secret } = await at.signedIn('owl');
  await as(role.changeRole, { id, nameZh: '夜班', nameEn: 'Night', grants: [grant('TICKET_READ', 'ALL')] });
  expect(await at.callerOf(secret)).toMatchObject({ grants: { TICKET_READ: 'ALL' } });
  await expect(as(role.retireRole, { id })).rejects.toMatchObject({
    code: 'ROLE_IN_USE',
    params: { people: 1 },
  });
  await as(person.changePersonRoles, { id: owl, roleCodes: [] });
  await as(role.retireRole, { id });
  expect(await at.callerOf(secret)).toMatchObject({ grants: {}, roles: [] });
  await expect(as(person.changePersonRoles, { id: owl, roleCodes: ['NIGHT'] })).rejects.toMatchObject({
    code: 'ROLE_UNKNOWN',
  });
  const wrong = { id, nameZh: 'x', nameEn: 'x', grants: [] };
  await expect(as(role.changeRole, wrong)).rejects.toMatchObject({ code: 'ROLE_RETIRED' });
});

test('COM-02: the nearest holder answers for a unit, the deputy for an absent one; a leaver hands the unit over', async () => {
  const as = await at.asAdministrator();
  const manager = await at.hire('manager', ['SUPPORT_MANAGER'], branch);
  const general = await at.hire('general', ['SUPPORT_MANAGER'], wellKnown.headquartersId);
  const deputy = await at.hire('deputy', [], branch);
  await at.hire('other', ['SUPPORT_ENGINEER'], branch);
  const service = at.platform.as(gateway);
  const responsible = async () =>
    (
      await service(person.peopleResponsible, { permission: 'TICKET_ASSIGN', unitId: branch, first: 20 })
    ).items.map(({ id }) => id);
  expect(await responsible()).toEqual([manager.id, general.id]);

  const { caller } = await at.signedIn('manager');
  await at.platform.as(caller)(person.nameDeputy, { id: manager.id, deputyId: deputy.id });
  expect(await responsible()).toEqual([deputy.id, general.id]);
  const self = { id: manager.id, deputyId: manager.id };
  await expect(as(person.nameDeputy, self)).rejects.toMatchObject({ code: 'DEPUTY_OF_ONESELF' });

  await as(nameUnitHead, { id: branch, headId: manager.id });
  await as(person.deactivatePerson, { id: manager.id, handOverToId: deputy.id });
  expect((await as(orgUnitsByIds, { ids: [branch] })).items[0]?.headId).toBe(deputy.id);
  expect((await at.facts(manager.id)).at(-1)).toMatchObject({
    type: 'person.deactivated',
    data: { handOverToId: deputy.id },
  });
  expect(await responsible()).toEqual([general.id]);
  await as(person.reactivatePerson, { id: manager.id });
  await expect(as(person.reactivatePerson, { id: manager.id })).rejects.toMatchObject({
    code: 'PERSON_ACTIVE',
  });
});
