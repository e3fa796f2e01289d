import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { clientFor, type Client, type Refusal } from '../support/client.js';
import { password } from '../support/company.js';
import type { World } from '../support/platform.js';
import { done, ofCustomer, startedTicket } from '../support/ticket.js';
import { persistent } from './persistent.js';

/** A mutation that makes something new, in another service each. */
interface Kind {
  readonly name: string;
  readonly login: string;
  readonly fields: string;
  readonly input: (world: World, n: number) => object;
  readonly count: string;
}

type Answer = Refusal & Readonly<Record<string, unknown>>;

const kinds: readonly Kind[] = [
  {
    name: 'openTicket',
    login: 'hotline',
    fields: '... on TicketChanged { ticket { id number } }',
    input: (world, n) => ({ channel: 'PHONE', description: `同时 ${n}`, ...ofCustomer(world, 0) }),
    count: 'tickets { totalCount }',
  },
  {
    name: 'registerCustomer',
    login: 'admin',
    fields: '... on CustomerChanged { customer { id number } }',
    input: (world, n) => ({
      name: `客户 ${n} 有限公司`,
      level: 'REGULAR',
      unitId: `OrgUnit:${world.organisation.unitIds.get('shanghai')}`,
    }),
    count: 'customers { totalCount }',
  },
  {
    name: 'fileComplaint',
    login: 'quality',
    fields: '... on ComplaintChanged { complaint { id number } }',
    input: (world, n) => ({
      channel: 'PHONE',
      class: 'LATENESS',
      description: `迟到 ${n}`,
      customerId: ofCustomer(world, 0).customerId,
    }),
    count: 'complaints { totalCount }',
  },
  {
    name: 'createCourse',
    login: 'trainer',
    fields: '... on CourseChanged { course { id code } }',
    input: (_world, n) => ({
      code: `RACE_${n}`,
      title: `课程 ${n}`,
      goals: '快',
      kind: 'COMMUNICATION',
      level: 'BASIC',
      audiences: ['STAFF'],
      durationMinutes: 60,
    }),
    count: 'courses { totalCount }',
  },
  {
    name: 'createOrgUnit',
    login: 'admin',
    fields: '... on OrgUnitChanged { orgUnit { id } }',
    input: (world, n) => ({
      kind: 'DEPARTMENT',
      name: `部门 ${n}`,
      parentId: `OrgUnit:${world.organisation.unitIds.get('hq')}`,
    }),
    count: 'orgUnits { id }',
  },
];

const perKind = 100;

/** 1,000 pairs: 500 of the same, 250 that contradict each other, 250 on the same version. */
export function pairs(world: () => World): void {
  test('COM-15: of 500 pairs with the same key and input at once, each has one effect and one answer', async () => {
    for (const kind of kinds) {
      const [first, second] = await twice(world(), kind.login);
      const before = await countOf(first, kind);
      const outcomes = await inTurns(perKind, async (n) => {
        const input = { idempotencyKey: randomUUID(), ...kind.input(world(), n) };
        return Promise.all(
          [first, second].map((client) =>
            persistent(() => client.change<Answer>(kind.name, input, kind.fields)),
          ),
        );
      });
      for (const [a, b] of outcomes) {
        expect(a).not.toHaveProperty('code');
        expect(b).toEqual(a);
      }
      expect(new Set(outcomes.map(([a]) => JSON.stringify(a))).size).toBe(perKind);
      expect(await countOf(first, kind)).toBe(before + perKind);
    }
  }, 300_000);

  test('COM-15: of 250 pairs with the same key and different inputs, one is done and the other is refused', async () => {
    for (const kind of kinds) {
      const [first, second] = await twice(world(), kind.login);
      const before = await countOf(first, kind);
      const outcomes = await inTurns(perKind / 2, async (n) => {
        const idempotencyKey = randomUUID();
        const inputs = [1_000 + n, 2_000 + n].map((each) => ({
          idempotencyKey,
          ...kind.input(world(), each),
        }));
        const clients = [first, second];
        return Promise.all(
          clients.map((client, index) =>
            persistent(() => client.change<Answer>(kind.name, inputs[index] ?? {}, kind.fields)),
          ),
        );
      });
      for (const outcome of outcomes) {
        expect(outcome.map(({ code }) => code ?? 'done').toSorted()).toEqual([
          'IDEMPOTENCY_CONFLICT',
          'done',
        ]);
      }
      expect(await countOf(first, kind)).toBe(before + perKind / 2);
    }
  }, 300_000);

  test('COM-16: of 250 pairs that change the same version, one wins and the other is told the current version', async () => {
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    const engineer = await world().as('engineer');
    const manager = await world().as('manager');
    let { version } = await done(engineer, 'noteOnTicket', { id, body: '开始' });
    for (let n = 0; n < 250; n += 1) {
      const input = { id, expectedVersion: version, body: `第 ${n} 次` };
      const fields = '... on TicketChanged { ticket { version } } ... on VersionConflict { currentVersion }';
      const outcome = await Promise.all(
        [engineer, manager].map((client) =>
          client.change<{ ticket?: { version: number }; currentVersion?: number }>(
            'noteOnTicket',
            input,
            fields,
          ),
        ),
      );
      const won = outcome.find(({ ticket }) => ticket)?.ticket;
      const lost = outcome.find(({ code }) => code);
      expect(lost).toMatchObject({ code: 'VERSION_CONFLICT', currentVersion: version + 1 });
      expect(won).toEqual({ version: version + 1 });
      version += 1;
    }
  }, 300_000);
}

/** The same person on two devices. */
async function twice(world: World, login: string): Promise<readonly [Client, Client]> {
  const first = await world.as(login);
  return [first, await persistent(() => clientFor(world.url).signedIn(login, password))];
}

async function countOf(client: Client, { count }: Kind): Promise<number> {
  const [found] = Object.values(
    await client.get<Record<string, { totalCount: number } | object[]>>(`{ ${count} }`),
  );
  return Array.isArray(found)
    ? found.length
    : ((found as { totalCount?: number } | undefined)?.totalCount ?? 0); // a list or a connection
}

/** Ten pairs at a time. */
async function inTurns<T>(count: number, play: (n: number) => Promise<T>): Promise<T[]> {
  const outcomes: T[] = [];
  for (let at = 0; at < count; at += 10) {
    const some = Array.from({ length: Math.min(10, count - at) }, (_, n) => play(at + n));
    outcomes.push(...(await Promise.all(some)));
  }
  return outcomes;
}
