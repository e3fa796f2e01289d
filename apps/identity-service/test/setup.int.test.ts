import { calendarDefined } from '@aftercare/contracts/identity/calendar';
import { presetRoles } from '@aftercare/contracts/identity/preset-roles';
import { listRoles } from '@aftercare/contracts/identity/role';
import { createFirstAdministrator, setupState } from '@aftercare/contracts/identity/setup';
import { orgTree } from '@aftercare/contracts/identity/org-unit';
import { wellKnown } from '@aftercare/contracts/well-known';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { identityService } from '../src/definition.js';
import { firstAdministrator, start, stranger, type Started } from './started.js';

let at: Started;
beforeAll(async () => (at = await start({ administrator: false })));
afterAll(() => at?.platform.stop());

const count = async (table: string) =>
  (await at.database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`)).rows[0]?.n;

test('COM-05: an empty installation has its ready calendars under well-known ids, and told the others all of it', async () => {
  for (const id of [wellKnown.aroundTheClockCalendarId, wellKnown.standardCalendarId]) {
    const [fact] = await at.facts(id);
    expect(fact).toMatchObject({ version: 1, type: 'calendar.defined' });
    expect(calendarDefined.data.parse(fact?.data).calendar.id).toBe(id);
  }
});

test('COM-01, COM-02: the headquarters and every preset role are there and were told', async () => {
  expect(await at.facts(wellKnown.headquartersId)).toMatchObject([
    {
      version: 1,
      type: 'orgUnit.created',
      data: { kind: 'HEADQUARTERS', calendarId: wellKnown.standardCalendarId },
    },
  ]);
  expect(await count('role')).toBe(Object.keys(presetRoles).length);
});

test('a second process and a restart begin nothing anew', async () => {
  const before = await count('outbox');
  await Promise.all([at.platform.start(identityService), at.platform.start(identityService)]);
  expect(await count('outbox')).toBe(before);
});

test('COM-04: the first administrator needs the code of the log, and begins once, also in a race', async () => {
  const ask = at.platform.as(stranger);
  expect(await ask(setupState, {})).toEqual({ firstAdministratorNeeded: true });
  const wrong = ask(createFirstAdministrator, { ...firstAdministrator, setupCode: 'AAAA-BBBB-CCCC' });
  await expect(wrong).rejects.toMatchObject({ code: 'SETUP_CODE_WRONG', path: ['setupCode'] });

  const setupCode = at.setupCode.toLowerCase().replaceAll('-', ' ');
  const race = await Promise.allSettled(
    [1, 2, 3].map((n) =>
      ask(createFirstAdministrator, { ...firstAdministrator, login: `admin${n}`, setupCode }),
    ),
  );
  expect(race.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
  expect(await count('person')).toBe(1);
  expect(await ask(setupState, {})).toEqual({ firstAdministratorNeeded: false });

  const [begun] = (
    await at.database.pool.query<{ id: string; login: string }>('SELECT id, login FROM person')
  ).rows;
  expect((await at.facts(begun?.id ?? '')).map(({ type, version }) => [type, version])).toEqual([
    ['person.created', 1],
    ['person.passwordChanged', 2],
  ]);
  const { caller } = await at.signedIn(begun?.login ?? '');
  expect(caller).toMatchObject({ kind: 'staff', roles: ['ADMINISTRATOR'], grants: { PERSON_MANAGE: 'ALL' } });
  const [root] = (await at.platform.as(caller)(orgTree, { includeClosed: false })).items;
  expect(root).toMatchObject({ name: '远航软件', effectiveCalendarId: wellKnown.standardCalendarId });
  expect((await at.platform.as(caller)(listRoles, {})).items.map(({ code }) => code)).toContain(
    'HOTLINE_AGENT',
  );
});
