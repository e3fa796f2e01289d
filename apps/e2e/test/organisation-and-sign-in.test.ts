import { wellKnown } from '@aftercare/contracts/well-known';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { clientFor, type Client } from './support/client.js';
import { password } from './support/company.js';
import { contactOf, customerAt } from './support/contact.js';
import { mailsTo, mailTo, tokenIn } from './support/mails.js';
import { startWorld, type World } from './support/platform.js';

let world: World;
let admin: Client;
beforeAll(async () => {
  world = await startWorld();
  admin = await world.as('admin');
}, 120_000);
afterAll(() => world?.stop());

const unitId = (key: string) => `OrgUnit:${world.organisation.unitIds.get(key)}`;
const personId = (login: string) => `Person:${world.organisation.personIds.get(login)}`;
const headquarters = `OrgUnit:${wellKnown.headquartersId}`;
const standardCalendar = `Calendar:${wellKnown.standardCalendarId}`;
const unitFields = '... on OrgUnitChanged { orgUnit { id version parent { id } ancestors { id } active } }';
const personFields = '... on PersonChanged { person { id version active roles { code } unit { id } } }';
const done = '... on Done { done }';

interface Changed {
  readonly id: string;
  readonly version: number;
}

async function addUnit(kind: string, name: string, parentId: string): Promise<string> {
  const { orgUnit } = await admin.change<{ orgUnit: Changed }>(
    'createOrgUnit',
    { kind, name, parentId },
    unitFields,
  );
  return orgUnit.id;
}

async function hire(login: string, fields: object = {}): Promise<string> {
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

async function hireWithPassword(login: string, fields: object = {}): Promise<string> {
  const id = await hire(login, fields);
  const set = await admin.change('setFirstPassword', { id, newPassword: password }, personFields);
  expect(set.code).toBeUndefined();
  return id;
}

const viewerOf = async (client: Client) =>
  (await client.ask<{ viewer: object | null }>('{ viewer { kind person { login } contact { name } } }')).data
    ?.viewer ?? null;

describe('the organisation', () => {
  test('COM-01: a tree of any depth is read back with everything above', async () => {
    const dealer = await addUnit('DEALER', '苏州代理商', unitId('shanghai'));
    const department = await addUnit('DEPARTMENT', '售后部', dealer);
    const team = await addUnit('DEPARTMENT', '二线组', department);
    const { node } = await admin.get<{ node: { ancestors: { id: string }[] } }>(
      'query ($id: ID!) { node(id: $id) { ... on OrgUnit { ancestors { id } } } }',
      { id: team },
    );
    expect(new Set(node.ancestors.map(({ id }) => id))).toEqual(
      new Set([headquarters, unitId('east'), unitId('shanghai'), dealer, department]),
    );
  });

  test('COM-01: a unit moves with all below it, and never below itself', async () => {
    const branch = await addUnit('BRANCH', '南京分公司', unitId('east'));
    const below = await addUnit('DEPARTMENT', '南京售后部', branch);
    expect(await admin.change('moveOrgUnit', { id: branch, parentId: below }, unitFields)).toMatchObject({
      code: expect.stringMatching(/^UNIT_(BELOW_ITSELF|MISPLACED)$/),
    });
    const moved = await admin.change('moveOrgUnit', { id: branch, parentId: headquarters }, unitFields);
    expect(moved).toMatchObject({ orgUnit: { parent: { id: headquarters } } });
    expect(
      await admin.get('query ($id: ID!) { node(id: $id) { ... on OrgUnit { ancestors { id } } } }', {
        id: below,
      }),
    ).toEqual({ node: { ancestors: [{ id: headquarters }, { id: branch }] } });
  });

  test('COM-01: only an empty unit closes, and nobody comes into a closed one', async () => {
    const branch = await addUnit('BRANCH', '无锡分公司', unitId('east'));
    const below = await addUnit('DEPARTMENT', '无锡售后部', branch);
    expect(await admin.change('closeOrgUnit', { id: branch }, unitFields)).toMatchObject({
      code: 'UNIT_NOT_EMPTY',
    });
    expect(await admin.change('closeOrgUnit', { id: below }, unitFields)).toMatchObject({
      orgUnit: { active: false },
    });
    const late = {
      login: 'late',
      displayName: '迟到',
      unitId: below,
      email: 'late@aftercare.example',
      invite: false,
    };
    expect(await admin.change('createPerson', late, personFields)).toMatchObject({
      code: 'UNIT_CLOSED',
      path: ['unitId'],
    });
  });
});

describe('people', () => {
  test('COM-02: a new colleague sets a password by the mailed link, which works once', async () => {
    await hire('newcomer', { invite: true, roleCodes: ['EXPERT', 'TRAINER'] });
    const token = tokenIn(await mailTo(world, 'newcomer@aftercare.example', /邀请/));
    const setPassword = (newPassword: string) =>
      world.anonymous.change('setPasswordByLink', { token, newPassword }, done);
    expect(await setPassword('password')).toHaveProperty('code');
    expect(await setPassword(password)).toMatchObject({ done: true });
    expect(await setPassword(`${password} again`)).toMatchObject({ code: 'LINK_INVALID' });
    const newcomer = await world.anonymous.signedIn('newcomer', password);
    const { viewer } = await newcomer.get<{ viewer: { person: { roles: { code: string }[] } } }>(
      '{ viewer { person { roles { code } } } }',
    );
    expect(viewer.person.roles.map(({ code }) => code).toSorted()).toEqual(['EXPERT', 'TRAINER']);
  });

  test('COM-02: roles are data: what a role allows changes for those who are signed in', async () => {
    await admin.change(
      'createRole',
      { code: 'ARCHIVIST', nameZh: '档案员', nameEn: 'Archivist', grants: [] },
      '... on RoleChanged { role { id } }',
    );
    await hireWithPassword('archivist', { roleCodes: ['ARCHIVIST'] });
    const archivist = await world.anonymous.signedIn('archivist', password);
    const customers = () =>
      archivist.ask<{ customers: { edges: object[] } }>('{ customers { edges { node { id } } } }');
    expect((await customers()).data?.customers?.edges ?? []).toEqual([]);
    const { roles } = await admin.get<{ roles: (Changed & { code: string })[] }>(
      '{ roles { id version code } }',
    );
    const role = roles.find(({ code }) => code === 'ARCHIVIST');
    const grants = [{ permission: 'CUSTOMER_READ', reach: 'ALL' }];
    const changed = await admin.change(
      'changeRole',
      { id: role?.id, nameZh: '档案员', nameEn: 'Archivist', grants },
      '... on RoleChanged { role { grants { permission reach } } }',
    );
    expect(changed).toEqual({ role: { grants } });
    await eventually(async () => {
      expect((await customers()).data?.customers.edges).toHaveLength(4);
      return true;
    });
  });

  test('COM-02: a leaver is signed out at once and cannot come back', async () => {
    const id = await hireWithPassword('leaver');
    const leaver = await world.anonymous.signedIn('leaver', password);
    expect(await viewerOf(leaver)).toMatchObject({ person: { login: 'leaver' } });
    expect(await admin.change('deactivatePerson', { id }, personFields)).toMatchObject({
      person: { active: false },
    });
    await eventually(async () => (await leaver.ask('{ viewer { kind } }')).status === 401);
    await expect(world.anonymous.signedIn('leaver', password)).rejects.toThrow('SIGN_IN_FAILED');
  });

  test('COM-02: a contact is invited by mail, signs in as a contact, and is out when access ends', async () => {
    const contact = await contactOf(world, 0);
    expect(await viewerOf(contact)).toMatchObject({ kind: 'CONTACT', contact: { name: '王敏1' } });
    const { node } = await admin.get<{ node: { account: { id: string } } }>(
      'query ($id: ID!) { node(id: $id) { ... on Contact { account { id state } } } }',
      { id: `Contact:${customerAt(world, 0).contactIds[0]}` },
    );
    expect(node).toMatchObject({ account: { state: 'ACTIVE' } });
    const ended = await admin.change(
      'endContactAccount',
      { id: node.account.id },
      '... on ContactAccountChanged { contactAccount { state } }',
    );
    expect(ended).toEqual({ contactAccount: { state: 'ENDED' } });
    await eventually(async () => (await contact.ask('{ viewer { kind } }')).status === 401);
  });
});

describe('access', () => {
  test('COM-03: who lacks a permission is refused, and told which', async () => {
    const engineer = await world.as('engineer');
    expect(
      await engineer.change(
        'createOrgUnit',
        { kind: 'DEPARTMENT', name: '私设', parentId: unitId('shanghai') },
        '... on NotAllowed { permission }',
      ),
    ).toMatchObject({ code: 'NOT_ALLOWED', permission: 'ORG_MANAGE' });
  });

  test('COM-03: a manager reaches colleagues of the own unit and below only', async () => {
    const grants = [
      { permission: 'PERSON_READ', reach: 'ALL' },
      { permission: 'PERSON_MANAGE', reach: 'TREE' },
    ];
    await admin.change(
      'createRole',
      { code: 'BRANCH_CLERK', nameZh: '分公司文员', nameEn: 'Branch clerk', grants },
      '... on RoleChanged { role { id } }',
    );
    await hireWithPassword('clerk', { roleCodes: ['BRANCH_CLERK'] });
    const clerk = await world.anonymous.signedIn('clerk', password);
    const roleCodes = ['FIELD_ENGINEER'];
    const give = (login: string) =>
      clerk.change('changePersonRoles', { id: personId(login), roleCodes: [] }, personFields);
    expect(await give('elsewhere')).toMatchObject({ code: expect.stringMatching(/NOT_(FOUND|ALLOWED)/) });
    expect(
      await clerk.change(
        'changePersonRoles',
        { id: personId('field'), roleCodes: ['ADMINISTRATOR'] },
        personFields,
      ),
    ).toHaveProperty('code');
    const { node } = await admin.get<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Person { roles { code } } } }',
      { id: personId('field') },
    );
    expect(node).toEqual({ roles: roleCodes.map((code) => ({ code })) });
  });

  test('COM-03: nobody who is not signed in reads a record', async () => {
    const { errors } = await world.anonymous.ask('{ customers { edges { node { name } } } }');
    expect(errors).toMatchObject([{ extensions: { code: 'SIGN_IN_REQUIRED' } }]);
  });
});

describe('signing in', () => {
  const signIn = (login: string, secret: string) =>
    world.anonymous.change('signIn', { login, password: secret }, '... on SignedIn { viewer { kind } }');

  test('COM-04: five wrong passwords close sign-in for a while, also for the right one, and the person is told by mail', async () => {
    const id = await hireWithPassword('forgetful');
    expect(await signIn('forgetful', 'not the password')).toMatchObject({ code: 'SIGN_IN_FAILED' });
    expect(await signIn('nobody-at-all', 'not the password')).toMatchObject({ code: 'SIGN_IN_FAILED' });
    for (let tries = 0; tries < 4; tries += 1) await signIn('forgetful', 'not the password');
    expect(await signIn('forgetful', password)).toMatchObject({ code: 'SIGN_IN_LOCKED' });
    await mailTo(world, 'forgetful@aftercare.example', /锁定/);
    await admin.change('unlockSignIn', { id }, personFields);
    expect(await signIn('forgetful', password)).toMatchObject({ viewer: { kind: 'STAFF' } });
  });

  test('COM-04: sessions are listed, one is revoked and ends, the other goes on; signing out ends it', async () => {
    await hireWithPassword('two-devices');
    const here = await world.anonymous.signedIn('two-devices', password);
    const there = await world.anonymous.signedIn('two-devices', password);
    const { viewer } = await here.get<{ viewer: { sessions: { id: string; current: boolean }[] } }>(
      '{ viewer { sessions { id current } } }',
    );
    expect(viewer.sessions).toHaveLength(2);
    const other = viewer.sessions.find(({ current }) => !current);
    expect(await here.change('revokeSession', { id: other?.id }, done)).toEqual({ done: true });
    await eventually(async () => (await there.ask('{ viewer { kind } }')).status === 401);
    expect(await viewerOf(here)).toMatchObject({ person: { login: 'two-devices' } });
    expect(await here.change('signOut', {}, done)).toEqual({ done: true });
    await eventually(async () => (await here.ask('{ viewer { kind } }')).status === 401);
  });

  test('COM-04: a forgotten password is reset by a mailed link, which ends the sessions', async () => {
    await hireWithPassword('resetter');
    const before = await world.anonymous.signedIn('resetter', password);
    const ask = (login: string) => world.anonymous.change('askPasswordReset', { login }, done);
    expect(await ask('resetter')).toEqual(await ask('nobody-at-all'));
    const token = tokenIn(await mailTo(world, 'resetter@aftercare.example', /重置/));
    const newPassword = 'another long enough password';
    expect(await world.anonymous.change('setPasswordByLink', { token, newPassword }, done)).toEqual({
      done: true,
    });
    await eventually(async () => (await before.ask('{ viewer { kind } }')).status === 401);
    await expect(world.anonymous.signedIn('resetter', password)).rejects.toThrow('SIGN_IN_FAILED');
    await world.anonymous.signedIn('resetter', newPassword);
    expect(await mailsTo(world, 'nobody-at-all@aftercare.example')).toEqual([]);
  });

  test('COM-04: an API key reaches no further than its scopes, and ends when it is revoked', async () => {
    const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
    const hotline = await world.as('hotline');
    const created = await hotline.change<{ apiKey: Changed; secret: string }>(
      'createApiKey',
      { name: '电话系统', scopes: ['CUSTOMER_READ'], expiresAt },
      '... on ApiKeyCreated { apiKey { id version } secret }',
    );
    const machine = clientFor(world.url, created.secret);
    await machine.get('{ customers { edges { node { name } } } }');
    expect(
      await machine.change(
        'openTicket',
        { channel: 'API', description: '越权' },
        '... on TicketChanged { ticket { id } }',
      ),
    ).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(
      await hotline.change(
        'createApiKey',
        { name: '过宽', scopes: ['ORG_MANAGE'], expiresAt },
        '... on ApiKeyCreated { secret }',
      ),
    ).toMatchObject({ code: 'SCOPE_NOT_HELD' });
    await hotline.change('revokeApiKey', { id: created.apiKey.id }, '... on ApiKeyChanged { apiKey { id } }');
    await eventually(async () => (await machine.ask('{ customers { totalCount } }')).status === 401);
  });

  test('COM-04: an installation has its first administrator once', async () => {
    expect(await world.anonymous.get('{ firstAdministratorNeeded }')).toEqual({
      firstAdministratorNeeded: false,
    });
    const input = {
      setupCode: 'ABCD-EFGH-JKLM',
      companyName: '第二家',
      displayName: '闯入者',
      login: 'intruder',
      email: 'intruder@aftercare.example',
      password,
    };
    expect(await world.anonymous.change('createFirstAdministrator', input, personFields)).toHaveProperty(
      'code',
    );
    await expect(world.anonymous.signedIn('intruder', password)).rejects.toThrow('SIGN_IN_FAILED');
  });
});

describe('calendars', () => {
  const hour = 3_600_000;
  const explain = `query ($id: ID!, $start: DateTime!, $durationMs: DurationMs!) { node(id: $id) { ... on Calendar {
    zone explainDueTime(start: $start, durationMs: $durationMs) { due provisionalYears steps { kind from to countedMs name } }
  } } }`;
  interface Explained {
    readonly node: {
      readonly explainDueTime: {
        readonly due: string;
        readonly provisionalYears: number[];
        readonly steps: { readonly kind: string; readonly countedMs: number }[];
      };
    };
  }

  test('COM-05: a make-up Sunday is a working day, holidays and the lunch break are not', async () => {
    // Sunday 2026-09-20 is worked instead of the holiday; 11:00 in Shanghai, then lunch from 12:00 to 13:30
    const lunch = await admin.get<Explained>(explain, {
      id: standardCalendar,
      start: '2026-09-20T03:00:00Z',
      durationMs: 2 * hour,
    });
    expect(lunch.node.explainDueTime).toMatchObject({
      due: '2026-09-20T06:30:00.000Z',
      provisionalYears: [],
      steps: [
        { kind: 'MAKE_UP', countedMs: hour },
        { kind: 'BREAK', countedMs: 0 },
        { kind: 'MAKE_UP', countedMs: hour },
      ],
    });
    // Wednesday 2026-09-30 17:00: half an hour is left before the national holiday of 1 to 7 October
    const holiday = await admin.get<Explained>(explain, {
      id: standardCalendar,
      start: '2026-09-30T09:00:00Z',
      durationMs: hour,
    });
    expect(holiday.node.explainDueTime.due).toBe('2026-10-08T01:00:00.000Z');
    expect(holiday.node.explainDueTime.steps.map(({ kind }) => kind)).toContain('HOLIDAY');
  });

  test('COM-05: a unit uses its own calendar, else that of the nearest unit above', async () => {
    const nine = [{ from: '09:00', to: '18:00' }];
    const weekly = { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: nine, sun: [] };
    const { calendar } = await admin.change<{ calendar: Changed }>(
      'defineCalendar',
      { name: '柏林', zone: 'Europe/Berlin', kind: 'WEEKLY', weekly },
      '... on CalendarChanged { calendar { id version } }',
    );
    const region = await addUnit('REGION', '欧洲大区', headquarters);
    const branch = await addUnit('BRANCH', '柏林分公司', region);
    const effective = () =>
      admin.get(
        'query ($id: ID!) { node(id: $id) { ... on OrgUnit { calendar { id } effectiveCalendar { id } } } }',
        {
          id: branch,
        },
      );
    expect(await effective()).toEqual({
      node: { calendar: null, effectiveCalendar: { id: standardCalendar } },
    });
    await admin.change('pickUnitCalendar', { id: region, calendarId: calendar.id }, unitFields);
    expect(await effective()).toEqual({ node: { calendar: null, effectiveCalendar: { id: calendar.id } } });
  });

  test('COM-05: a year without published holidays is provisional until they are entered', async () => {
    const nine = [{ from: '09:00', to: '17:00' }];
    const weekly = { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: [], sun: [] };
    const { calendar } = await admin.change<{ calendar: Changed }>(
      'defineCalendar',
      { name: '门店', zone: 'Asia/Shanghai', kind: 'WEEKLY', weekly, chinaHolidays: true },
      '... on CalendarChanged { calendar { id version } }',
    );
    // Thursday 2028-01-06 16:00 + 2 hours; that Friday becomes a closure
    const asked = { id: calendar.id, start: '2028-01-06T08:00:00Z', durationMs: 2 * hour };
    const before = (await admin.get<Explained>(explain, asked)).node.explainDueTime;
    expect(before).toMatchObject({ due: '2028-01-07T02:00:00.000Z', provisionalYears: [2028] });
    const days = [
      { kind: 'CLOSURE', date: '2028-01-07', name: '盘点' },
      { kind: 'MAKE_UP', date: '2028-01-08', name: '补班' },
    ];
    expect(
      await admin.change(
        'setCalendarYear',
        { id: calendar.id, expectedVersion: calendar.version, year: 2028, days, published: true },
        '... on CalendarChanged { calendar { publishedYears } }',
      ),
    ).toMatchObject({ calendar: { publishedYears: expect.arrayContaining([2028]) } });
    const after = (await admin.get<Explained>(explain, asked)).node.explainDueTime;
    expect(after).toMatchObject({ due: '2028-01-08T02:00:00.000Z', provisionalYears: [] });
  });
});

test('COM-08: the record shows who changed what, from which value to which, and the chain takes it in', async () => {
  const unit = await addUnit('DEPARTMENT', '旧部门', headquarters);
  await admin.change('moveOrgUnit', { id: unit, parentId: unitId('east') }, unitFields);
  await admin.change('pickUnitCalendar', { id: unit, calendarId: standardCalendar }, unitFields);
  const read = () =>
    admin.get<{ node: { history: { edges: { node: { sealed: boolean } }[] } } }>(
      `query ($id: ID!) { node(id: $id) { ... on OrgUnit { history { edges { node {
        actor { kind person { login } } action sealed changes { field from to } } } } } } }`,
      { id: unit },
    );
  const { node } = await read();
  expect(node.history.edges).toHaveLength(3);
  expect(node.history.edges[1]).toMatchObject({
    node: {
      actor: { kind: 'STAFF', person: { login: 'admin' } },
      changes: [
        { field: 'parentId', from: wellKnown.headquartersId, to: world.organisation.unitIds.get('east') },
      ],
    },
  });
  await eventually(async () => (await read()).node.history.edges.every((edge) => edge.node.sealed), {
    withinMs: 20_000,
  });
});
