import { randomUUID } from 'node:crypto';
import { openDatabase, type Database } from '@aftercare/service-kit/database';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import {
  decodeCursor,
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetSort,
} from '@aftercare/service-kit/keyset';
import { createLog } from '@aftercare/service-kit/log';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { testDatabases, type TestDatabases } from '@aftercare/test-kit/test-databases';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { EntitySchema } from 'typeorm';

interface SpoonRow {
  id: string;
  madeAt: Date | null;
  ownerName: string;
}

const spoons = new EntitySchema<SpoonRow>({
  name: 'spoon',
  columns: {
    id: { type: 'uuid', primary: true },
    madeAt: { type: 'timestamptz', name: 'made_at', nullable: true },
    ownerName: { type: 'text', name: 'owner_name' },
  },
});

let databases: TestDatabases;
let database: Database;

beforeAll(async () => {
  databases = testDatabases();
  const urls = await databases.make({ name: 'spoons', migrations: [KitTables1795000000000] });
  database = await openDatabase(urls.ownerUrl, [spoons], 2, createLog('spoons', 'silent'));
  await database.pool.query(
    'CREATE TABLE spoon (id uuid PRIMARY KEY, made_at timestamptz, owner_name text NOT NULL)',
  );
  // instants that differ by microseconds only, equal ones, and none: what a careless cursor loses
  await database.pool.query(
    `INSERT INTO spoon SELECT gen_random_uuid(),
       CASE WHEN n % 5 = 0 THEN NULL ELSE '2026-02-03 04:05:06.7890+00'::timestamptz + (n / 3) * interval '1 microsecond' END,
       '勺' || (n % 7) FROM generate_series(1, 40) n`,
  );
});
afterAll(async () => {
  await database?.source.destroy();
  await databases?.drop();
});

async function pageThrough(sort: KeysetSort, first: number): Promise<string[]> {
  const ids: string[] = [];
  let after: string | undefined;
  for (;;) {
    const parameters = new Parameters();
    const condition = keysetCondition(sort, after, parameters);
    const { rows } = await database.pool.query(
      `SELECT ${columnsOf(spoons, 's')}, ${sortKey(sort)} FROM spoon s WHERE ${condition}
       ${keysetOrder(sort)} LIMIT ${parameters.bind(first + 1)}`,
      parameters.values,
    );
    const page = pageFrom(sort, rows, first, (row: SpoonRow & { sortKey: string }) => row.id);
    ids.push(...page.nodes.map(({ node }) => node));
    if (!page.hasNextPage) return ids;
    after = page.nodes.at(-1)?.cursor;
  }
}

const byTime: KeysetSort = {
  column: 's.made_at',
  type: 'timestamptz',
  direction: 'desc',
  nullable: true,
  id: 's.id',
};
const byName: KeysetSort = {
  column: 's.owner_name',
  type: 'text',
  direction: 'asc',
  nullable: false,
  id: 's.id',
};

describe('pages by keyset', () => {
  test('rows carry the property names of the entity', async () => {
    expect(columnsOf(spoons, 's')).toBe(
      's."id" AS "id", s."made_at" AS "madeAt", s."owner_name" AS "ownerName"',
    );
  });

  test.each([
    byTime,
    { ...byTime, direction: 'asc' as const },
    byName,
    { ...byName, direction: 'desc' as const },
  ])(
    'page by page gives every row once, in the order of the whole list: $column $direction',
    async (sort) => {
      const { rows } = await database.pool.query<{ id: string }>(
        `SELECT s.id FROM spoon s ${keysetOrder(sort)}`,
      );
      expect(await pageThrough(sort, 7)).toEqual(rows.map((row) => row.id));
    },
  );

  test('a cursor that was made up, or belongs to another list, is INVALID_CURSOR', () => {
    const cursor = (content: unknown) => Buffer.from(JSON.stringify(content)).toString('base64url');
    const order = 's.made_at desc';
    const wrong = [
      '',
      'x',
      cursor(null),
      cursor([]),
      cursor([order, 'yesterday', randomUUID()]),
      cursor([order, null, "'; DROP"]),
      cursor([order, '2026-02-30 00:00:00+00', randomUUID()]),
      cursor(['s.owner_name asc', 'a', randomUUID()]),
      cursor([order, 5, randomUUID()]),
    ];
    for (const text of wrong) {
      expect(() => decodeCursor(byTime, text)).toThrow(
        expect.objectContaining({ code: 'INVALID_CURSOR', path: ['page', 'after'] }),
      );
    }
    expect(() => decodeCursor(byName, cursor(['s.owner_name asc', 'a\0b', randomUUID()]))).toThrow(
      'INVALID_CURSOR',
    );
  });

  test('trigrams of Chinese text exist in our databases', async () => {
    await database.pool.query('CREATE EXTENSION IF NOT EXISTS pg_trgm');
    const { rows } = await database.pool.query<{ found: string[] }>(`SELECT show_trgm('售后服务') AS found`);
    expect(rows[0]?.found.length).toBeGreaterThan(0);
  });
});
