import { createApiKey, listApiKeys, revokeApiKey } from '@aftercare/contracts/identity/api-key';
import { createOrgUnit } from '@aftercare/contracts/identity/org-unit';
import { createPerson, deactivatePerson } from '@aftercare/contracts/identity/person';
import { setFirstPassword } from '@aftercare/contracts/identity/session';
import { wellKnown } from '@aftercare/contracts/well-known';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { password, start, type Started } from './started.js';

let at: Started;
beforeAll(async () => (at = await start()));
afterAll(() => at?.platform.stop());

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
const key = (scopes: string[]) => ({ name: 'seed', scopes, expiresAt: inDays(30) });

test('COM-04: a key reaches no further than its scopes and its owner, ends at its time, and is revoked at once', async () => {
  const as = await at.asAdministrator();
  await expect(as(createApiKey, key(['TICKET_WORK']))).rejects.toMatchObject({
    code: 'SCOPE_NOT_HELD',
    path: ['scopes', '0'],
  });
  await expect(as(createApiKey, key(['NO_SUCH_THING']))).rejects.toMatchObject({
    code: 'PERMISSION_UNKNOWN',
  });
  await expect(as(createApiKey, { ...key(['ORG_MANAGE']), expiresAt: inDays(-1) })).rejects.toMatchObject({
    code: 'IN_THE_PAST',
  });
  await expect(as(createApiKey, { ...key(['ORG_MANAGE']), expiresAt: inDays(400) })).rejects.toMatchObject({
    code: 'TOO_LATE',
  });
  const made = await as(createApiKey, key(['ORG_MANAGE', 'PERSON_READ']));
  const caller = await at.callerOf(made.secret, 'API_KEY');
  expect(caller).toMatchObject({ kind: 'staff', grants: { ORG_MANAGE: 'ALL', PERSON_READ: 'ALL' } });
  expect(await at.callerOf(made.secret, 'SESSION')).toBeNull();
  if (!caller) throw new Error('the key was just made');

  const machine = at.platform.as(caller);
  // no key makes another, not even one of the same scopes: it would outlive the first
  await expect(machine(createApiKey, key(['PERSON_MANAGE']))).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });
  const [listed] = (await as(listApiKeys, {})).items;
  expect(listed).toMatchObject({ id: made.id, prefix: made.secret.slice(0, 10), revokedAt: null });
  expect(listed).not.toHaveProperty('secretHash');

  await at.database.pool.query(`UPDATE api_key SET expires_at = now() - interval '1 s' WHERE id = $1`, [
    made.id,
  ]);
  expect(await at.callerOf(made.secret, 'API_KEY')).toBeNull();
  await at.database.pool.query(`UPDATE api_key SET expires_at = now() + interval '1 h' WHERE id = $1`, [
    made.id,
  ]);
  await as(revokeApiKey, { id: made.id });
  expect(await at.callerOf(made.secret, 'API_KEY')).toBeNull();
  expect((await at.facts(made.id)).map(({ type }) => type)).toEqual(['apiKey.created', 'apiKey.revoked']);
  await expect(as(revokeApiKey, { id: made.id })).rejects.toMatchObject({ code: 'ALREADY_REVOKED' });
});

test('COM-15: a repetition makes no second key; an unused key gets another secret, a used one none', async () => {
  const as = await at.asAdministrator();
  const input = key(['ORG_MANAGE']);
  const options = { idempotencyKey: 'make the key once' };
  const first = await as(createApiKey, input, options);
  const again = await as(createApiKey, input, options);
  expect([again.id, again.version]).toEqual([first.id, first.version]);
  expect(await at.callerOf(first.secret, 'API_KEY')).toBeNull();
  expect(await at.callerOf(again.secret, 'API_KEY')).not.toBeNull();
  await expect(as(createApiKey, input, options)).rejects.toMatchObject({ code: 'SECRET_SHOWN_ONCE' });
  expect(await at.callerOf(again.secret, 'API_KEY')).not.toBeNull();
});

test("COM-03: others' keys are out of reach; a leaver's keys end", async () => {
  const { id } = await at.hire('machinist', ['HOTLINE_AGENT']);
  const { caller } = await at.signedIn('machinist');
  const own = at.platform.as(caller);
  const made = await own(createApiKey, key(['TICKET_READ']));
  await expect(
    own(revokeApiKey, { id: (await (await at.asAdministrator())(createApiKey, key(['ORG_MANAGE']))).id }),
  ).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect((await own(listApiKeys, {})).items.map((each) => each.id)).toEqual([made.id]);
  await (
    await at.asAdministrator()
  )(deactivatePerson, { id });
  expect(await at.callerOf(made.secret, 'API_KEY')).toBeNull();
});

test('COM-04: a seed of 60 people with passwords goes through the normal commands by an API key, within seconds', async () => {
  const { secret } = await (
    await at.asAdministrator()
  )(createApiKey, key(['ORG_MANAGE', 'PERSON_MANAGE', 'PERSON_READ', 'ROLE_MANAGE']));
  const caller = await at.callerOf(secret, 'API_KEY');
  if (!caller) throw new Error('the key was just made');
  const seed = at.platform.as(caller);
  const startedAt = performance.now();
  const { id: unitId } = await seed(createOrgUnit, {
    kind: 'BRANCH',
    name: '青岛分公司',
    parentId: wellKnown.headquartersId,
  });
  await Promise.all(
    Array.from({ length: 6 }, async (_, lane) => {
      for (let n = lane; n < 60; n += 6) {
        const person = {
          login: `seed${n}`,
          displayName: `演示${n}`,
          email: `seed${n}@example.com`,
          invite: false,
        };
        const { id } = await seed(createPerson, {
          ...person,
          unitId,
          roleCodes: ['SUPPORT_ENGINEER'],
          locale: 'zh-CN',
          zone: 'Asia/Shanghai',
        });
        await seed(setFirstPassword, { id, newPassword: password });
      }
    }),
  );
  expect(performance.now() - startedAt).toBeLessThan(20_000);
  expect((await at.signedIn('seed59')).caller).toMatchObject({ unitId, roles: ['SUPPORT_ENGINEER'] });
});
