import * as person from '@aftercare/contracts/identity/person';
import { wellKnown } from '@aftercare/contracts/well-known';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gateway, start, type Started } from './started.js';

let at: Started;
beforeAll(async () => {
  at = await start();
  for (const login of ['one', 'two']) await at.hire(login, ['SUPPORT_ENGINEER']);
  for (const login of ['three', 'four', 'five']) await at.hire(login);
  await at.signedIn('four');
});
afterAll(() => at?.platform.stop());

test('every order of people goes through all pages without loss; search takes no wildcards; services get a snapshot', async () => {
  const as = await at.asAdministrator();
  const filter = { unitIds: [wellKnown.headquartersId] };
  const { count } = await as(person.countPeople, { filter });
  for (const orderBy of person.personOrder.options) {
    const seen = new Set<string>();
    for (let after: string | undefined; ;) {
      const { nodes, hasNextPage } = await as(person.listPeople, {
        filter,
        orderBy,
        page: { first: 3, after },
      });
      for (const { node } of nodes) seen.add(person.personView.strict().parse(node).id);
      after = nodes.at(-1)?.cursor;
      if (!hasNextPage) break;
    }
    expect({ orderBy, seen: seen.size }).toEqual({ orderBy, seen: count });
  }
  expect(await as(person.countPeople, { filter: {}, search: '%' })).toEqual({ count: 0 });
  expect(
    (await as(person.countPeople, { filter: { roleCodes: ['SUPPORT_ENGINEER'], active: true } })).count,
  ).toBe(2);
  const service = at.platform.as(gateway);
  const { nodes } = await service(person.personSnapshot, { page: { first: 100 } });
  expect(nodes).toHaveLength(count);
  const { items } = await service(person.personReach, { ids: nodes.map(({ node }) => node.id) });
  expect(items.every(({ email }) => email?.includes('@'))).toBe(true);
  await expect(as(person.personReach, { ids: [wellKnown.headquartersId] })).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });
});
