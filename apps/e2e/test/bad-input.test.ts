import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { askers, type Asker } from './bad-input/asking.js';
import { allAtOnce, keys, newTally, oneAtATime, roots, type Root, type Tally } from './bad-input/passes.js';
import { badIntegers, badStrings } from './bad-input/strings.js';
import { settledState, stateOfDatabases } from './support/database-state.js';
import { startWorld, type World } from './support/platform.js';
import { ofCustomer, startedTicket } from './support/ticket.js';
import type { KnownIds } from './support/valid-input.js';

/** Of each argument. */
const rounds = 200;

let world: World;
let people: readonly Asker[];
let ids: KnownIds;
beforeAll(async () => {
  world = await startWorld();
  people = await askers(world);
  const { customerId, contactId, installationId } = ofCustomer(world, 0);
  const ticket = await startedTicket(world, ofCustomer(world, 0));
  ids = {
    Ticket: ticket.id,
    Customer: customerId,
    Contact: contactId,
    Installation: installationId,
    Site: `Site:${world.customers[0]?.siteId}`,
    OrgUnit: `OrgUnit:${world.organisation.unitIds.get('shanghai')}`,
    Person: `Person:${world.organisation.personIds.get('field2')}`,
  };
}, 240_000);
afterAll(() => world?.stop());

/** Four calls are under way at once; the two languages take turns. */
async function each(
  wanted: readonly Root[],
  play: (root: Root, asker: Asker) => Promise<void>,
): Promise<void> {
  const waiting = wanted.map((root, index) => ({ root, asker: people[index % people.length] }));
  await Promise.all(
    Array.from({ length: 4 }, async () => {
      for (let next = waiting.shift(); next; next = waiting.shift()) {
        if (next.asker) await play(next.root, next.asker);
      }
    }),
  );
}

function judge(what: string, tally: Tally, atLeast: number): void {
  const { values, calls, requests, accepted } = tally;
  console.info(
    `${what}: ${values} bad values in ${calls} calls, ${requests} requests; ${accepted} carried out`,
  );
  expect(Object.fromEntries(tally.faults)).toEqual({});
  expect(values).toBeGreaterThanOrEqual(atLeast);
}

test('COM-14: there are at least 200 bad strings and numbers, no two alike', () => {
  expect(new Set(badStrings).size).toBeGreaterThanOrEqual(rounds);
  expect(new Set(badIntegers).size).toBeGreaterThanOrEqual(rounds);
});

test('COM-14: bad values in every argument are refused by the services with code, field and words; nothing changes', async () => {
  const tally = newTally();
  const before = await settledState(world.platform);
  await each(roots, (root, asker) => allAtOnce(root, 'services', rounds, ids, asker, tally));
  expect(await stateOfDatabases(world.platform)).toEqual(before);
  judge('refused by services', tally, 170_000);
}, 600_000);

test('COM-14: values of another kind are refused by the gateway, which names the variable and its field', async () => {
  const tally = newTally();
  const before = await settledState(world.platform);
  await each(roots, (root, asker) => allAtOnce(root, 'gateway', rounds, ids, asker, tally));
  expect(await stateOfDatabases(world.platform)).toEqual(before);
  judge('refused by the gateway', tally, 75_000);
}, 600_000);

test('COM-14: the worst of them one at a time, all else being valid, reach the databases and break nothing', async () => {
  const tally = newTally();
  await each(roots, (root, asker) => oneAtATime(root, ids, asker, tally));
  judge('one at a time', tally, 5_000);
}, 600_000);

test('COM-15: a bad idempotency key is refused like any other bad value', async () => {
  const tally = newTally();
  const some = roots.filter(({ field }) =>
    /^(noteOnTicket|addContact|createOrgUnit|askToEnrol)$/.test(field.name),
  );
  await each(some, (root, asker) => keys(root, ids, asker, tally));
  judge('keys', tally, some.length * rounds);
}, 120_000);

test('COM-19: all of that was expected: no service met an error of its own', async () => {
  const texts = await world.registry.metrics();
  expect(texts).toMatch(/aftercare_\w+\{[^}]*code="INVALID_INPUT"/);
  expect(texts.split('\n').filter((line) => line.includes('code="INTERNAL_ERROR"'))).toEqual([]);
});
