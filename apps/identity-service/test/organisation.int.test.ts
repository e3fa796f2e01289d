import type { Caller } from '@aftercare/contracts/caller';
import * as unit from '@aftercare/contracts/identity/org-unit';
import * as person from '@aftercare/contracts/identity/person';
import { identityAudit, identityAuditVerify } from '@aftercare/contracts/identity/setup';
import { wellKnown } from '@aftercare/contracts/well-known';
import { inScope } from '@aftercare/service-kit/scope';
import { scopeCondition, Parameters } from '@aftercare/service-kit/predicate';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gateway, start, stranger, type Started } from './started.js';

let at: Started;
let north: string;
let branch: string;
let south: string;
beforeAll(async () => {
  at = await start();
  north = await add('REGION', '北区', wellKnown.headquartersId);
  branch = await add('BRANCH', '青岛', north);
  south = await add('REGION', '南区', wellKnown.headquartersId);
});
afterAll(() => at?.platform.stop());

async function add(kind: unit.OrgUnitKind, name: string, parentId: string): Promise<string> {
  return (await (await at.asAdministrator())(unit.createOrgUnit, { kind, name, parentId })).id;
}
const treeOf = async (ask: Awaited<ReturnType<Started['asAdministrator']>>) =>
  (await ask(unit.orgTree, { includeClosed: false })).items;
const regional = (unitId: string, grants: Extract<Caller, { kind: 'staff' }>['grants']): Caller => ({
  kind: 'staff',
  id: '20000000-0000-7000-8000-000000000001',
  unitId,
  roles: [],
  grants,
  locale: 'zh-CN',
});

test('COM-01: the tree comes parents before children, with paths, and in pages to services', async () => {
  const as = await at.asAdministrator();
  const items = await treeOf(as);
  expect(items[0]?.id).toBe(wellKnown.headquartersId);
  expect(items.find(({ id }) => id === branch)).toMatchObject({
    path: [wellKnown.headquartersId, north, branch],
  });
  for (const [index, { parentId }] of items.entries()) {
    if (parentId) expect(items.slice(0, index).some(({ id }) => id === parentId)).toBe(true);
  }
  const service = at.platform.as(gateway);
  const paged: string[] = [];
  for (let after: string | undefined; ;) {
    const { nodes, hasNextPage } = await service(unit.orgUnitSnapshot, { page: { first: 2, after } });
    paged.push(...nodes.map(({ node }) => unit.orgUnitView.strict().parse(node).id));
    after = nodes.at(-1)?.cursor;
    if (!hasNextPage) break;
  }
  expect(new Set(paged)).toEqual(new Set(items.map(({ id }) => id)));
  await expect(as(unit.orgUnitSnapshot, { page: { first: 2 } })).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });
});

test('COM-01: a unit moves with all below it in one fact; of two moves that would close a circle, one is refused', async () => {
  const as = await at.asAdministrator();
  const a = await add('DEPARTMENT', '甲', branch);
  const b = await add('DEPARTMENT', '乙', branch);
  const below = await add('DEPARTMENT', '丙', a);
  const race = await Promise.allSettled([
    as(unit.moveOrgUnit, { id: a, parentId: b }),
    as(unit.moveOrgUnit, { id: b, parentId: a }),
  ]);
  const refused = race.flatMap((result) =>
    result.status === 'rejected' ? [(result.reason as { code: string }).code] : [],
  );
  expect(refused).toEqual(['UNIT_BELOW_ITSELF']);
  const items = await treeOf(as);
  for (const { id, parentId, path } of items) {
    const parent = items.find((each) => each.id === parentId);
    expect(path).toEqual([...(parent?.path ?? []), id]);
  }
  expect((await at.facts(below)).map(({ type }) => type)).toEqual(['orgUnit.created']);
  expect(
    [...(await at.facts(a)), ...(await at.facts(b))].filter(({ type }) => type === 'orgUnit.moved'),
  ).toHaveLength(1);
});

test('COM-01: only an empty unit closes, and nobody comes into a closed one', async () => {
  const as = await at.asAdministrator();
  const id = await add('DEALER', '大连代理', north);
  const { id: child } = await as(unit.createOrgUnit, { kind: 'DEPARTMENT', name: '售后', parentId: id });
  await expect(as(unit.closeOrgUnit, { id })).rejects.toMatchObject({
    code: 'UNIT_NOT_EMPTY',
    params: { units: 1, people: 0 },
  });
  await as(unit.closeOrgUnit, { id: child });
  await as(unit.closeOrgUnit, { id });
  await expect(at.hire('late', [], id)).rejects.toMatchObject({ code: 'UNIT_CLOSED', path: ['unitId'] });
  expect((await treeOf(as)).map((each) => each.id)).not.toContain(id);
  expect((await as(unit.orgUnitsByIds, { ids: [id] })).items).toMatchObject([{ active: false }]);
});

test('COM-01: the view of the tree serves the same scopes as the copies elsewhere', async () => {
  const p = new Parameters();
  const scope = { kind: 'tree', unitId: north, personId: branch } as const;
  const condition = inScope(scope, () => scopeCondition(scope, { unit: 'u.id', people: [] }, p));
  const { rows } = await at.database.pool.query<{ id: string }>(
    `SELECT u.id FROM org_unit u WHERE ${condition}`,
    p.values,
  );
  expect(rows.map(({ id }) => id)).toEqual(expect.arrayContaining([north, branch]));
  expect(rows.map(({ id }) => id)).not.toContain(south);
});

test('COM-03: a right of one region ends at its border', async () => {
  const as = at.platform.as(
    regional(north, { ORG_MANAGE: 'TREE', PERSON_READ: 'TREE', PERSON_MANAGE: 'TREE' }),
  );
  await as(unit.renameOrgUnit, { id: branch, name: '青岛分公司' });
  await expect(as(unit.renameOrgUnit, { id: south, name: '不行' })).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  await expect(as(unit.moveOrgUnit, { id: branch, parentId: south })).rejects.toMatchObject({
    path: ['parentId'],
  });
  const { id: stranger1 } = await at.hire('southerner', [], south);
  const { id: colleague } = await at.hire('northerner', [], branch);
  const seen = (await as(person.peopleByIds, { ids: [stranger1, colleague] })).items;
  expect(seen.map(({ id }) => id)).toEqual([colleague]);
  await expect(as(person.deactivatePerson, { id: stranger1 })).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(as(person.movePerson, { id: colleague, unitId: south })).rejects.toMatchObject({
    path: ['unitId'],
  });
  for (const who of [stranger, { ...gateway, id: 'gateway' } as Caller]) {
    await expect(
      at.platform.as(who)(unit.createOrgUnit, { kind: 'BRANCH', name: 'x', parentId: north }),
    ).rejects.toBeDefined();
  }
});

test('COM-05: the calendar that counts is the own, or that of the nearest unit above', async () => {
  const as = await at.asAdministrator();
  const effective = async () =>
    (await as(unit.orgUnitsByIds, { ids: [branch] })).items[0]?.effectiveCalendarId;
  expect(await effective()).toBe(wellKnown.standardCalendarId);
  await as(unit.pickUnitCalendar, { id: north, calendarId: wellKnown.aroundTheClockCalendarId });
  expect(await effective()).toBe(wellKnown.aroundTheClockCalendarId);
  await as(unit.pickUnitCalendar, { id: branch, calendarId: wellKnown.standardCalendarId });
  expect(await effective()).toBe(wellKnown.standardCalendarId);
  await expect(as(unit.pickUnitCalendar, { id: branch, calendarId: north })).rejects.toMatchObject({
    code: 'CALENDAR_UNKNOWN',
  });
});

test('COM-16: a lost update is refused; COM-15: a repetition changes nothing', async () => {
  const as = await at.asAdministrator();
  const id = await add('BRANCH', '厦门', south);
  const options = { idempotencyKey: `rename ${id}` };
  const input = { id, expectedVersion: 1, name: '厦门分公司' };
  const first = await as(unit.renameOrgUnit, input, options);
  expect(await as(unit.renameOrgUnit, input, options)).toEqual(first);
  await expect(as(unit.renameOrgUnit, { ...input, name: '福州' })).rejects.toMatchObject({
    code: 'VERSION_CONFLICT',
  });
  await expect(as(unit.renameOrgUnit, { ...input, name: '福州' }, options)).rejects.toMatchObject({
    code: 'IDEMPOTENCY_CONFLICT',
  });
  expect((await at.facts(id)).map(({ version }) => version)).toEqual([1, 2]);
});

test('COM-08: the history says who changed what from which value to which, never in personal words', async () => {
  const as = await at.asAdministrator();
  const { id } = await at.hire('watched', [], branch);
  await as(person.movePerson, { id, unitId: south });
  const { email: _, ...content } = {
    displayName: '新名字',
    email: '',
    phone: '13800138000',
    locale: 'en',
    zone: 'Asia/Shanghai',
  } as const;
  await as(person.changePerson, { id, ...content, email: 'new@example.com' });
  const { nodes } = await as(identityAudit, { recordKind: 'person', recordId: id, page: { first: 10 } });
  expect(nodes[1]?.node).toMatchObject({
    action: 'person.moved',
    actorKind: 'STAFF',
    changes: [{ field: 'unitId', from: branch, to: south }],
  });
  const changed = nodes[0]?.node.changes ?? [];
  expect(changed.map(({ field }) => field).sort()).toEqual(['displayName', 'email', 'locale', 'phone']);
  expect(JSON.stringify(nodes)).not.toMatch(/新名字|138|example/);
  await eventually(async () => {
    const page = await as(identityAudit, { recordKind: 'person', recordId: id, page: { first: 1 } });
    return page.nodes[0]?.node.sealed === true;
  });
  expect(await as(identityAuditVerify, {})).toEqual({ intact: true, brokenAt: null });

  const elsewhere = at.platform.as(regional(north, { AUDIT_READ: 'TREE' }));
  const hidden = elsewhere(identityAudit, { recordKind: 'person', recordId: id, page: { first: 1 } });
  await expect(hidden).rejects.toMatchObject({ code: 'NOT_FOUND' });
  await expect(elsewhere(identityAuditVerify, {})).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  await expect(
    as(identityAudit, { recordKind: 'toString', recordId: id, page: { first: 1 } }),
  ).rejects.toMatchObject({
    code: 'RECORD_KIND_UNKNOWN',
  });
});
