import { inScope } from '@aftercare/service-kit/scope';
import type { RunningService } from '@aftercare/service-kit/run-service';
import { transact, type Gathering, type Transaction } from '@aftercare/service-kit/transaction';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { pantry } from './toy/pantry.js';

let platform: TestPlatform;
let service: RunningService;

beforeAll(async () => {
  platform = await startPlatform([pantry]);
  service = await platform.start(pantry);
});
afterAll(() => platform?.stop());

/** Words that are written with one statement, into a table whose key refuses a word twice. */
class Crumbs implements Gathering {
  static statements = 0;
  static readonly begin = (): Crumbs => new Crumbs();
  private readonly words: string[] = [];

  add(word: string): void {
    this.words.push(word);
  }

  async flush(tx: Transaction): Promise<void> {
    Crumbs.statements += 1;
    await tx.sql.query(
      `INSERT INTO inbox (consumer, aggregate, aggregate_id, version) SELECT 'crumbs', 'crumb', unnest($1::text[]), 1`,
      [this.words],
    );
  }
}

/** Runs `fn` in one transaction and answers the words that it left. */
const left = (fn: (tx: Transaction) => Promise<void>) =>
  inScope({ kind: 'system' }, async () => {
    let seen: string[] = [];
    await transact(service.database, async (tx) => {
      await tx.sql.query(`DELETE FROM inbox WHERE consumer = 'crumbs'`);
      await tx.savepoint(() => fn(tx));
      const { rows } = await tx.sql.query<{ word: string }>(
        `SELECT aggregate_id AS word FROM inbox WHERE consumer = 'crumbs' ORDER BY 1`,
      );
      seen = rows.map(({ word }) => word);
    });
    return seen;
  });

test('what a transaction gathers is written once, at its end', async () => {
  Crumbs.statements = 0;
  const words = await left(async (tx) => {
    for (const word of ['a', 'b', 'c']) tx.gathering(Crumbs).add(word);
    expect(Crumbs.statements).toBe(0);
  });
  expect(words).toEqual(['a', 'b', 'c']);
  expect(Crumbs.statements).toBe(1);
});

test('what a failed savepoint gathered is forgotten with it; what stood around it stays', async () => {
  const words = await left(async (tx) => {
    tx.gathering(Crumbs).add('before');
    await tx
      .savepoint(async () => {
        tx.gathering(Crumbs).add('lost');
        throw new Error('on purpose');
      })
      .catch(() => undefined);
    await tx.savepoint(async () => tx.gathering(Crumbs).add('inside'));
    tx.gathering(Crumbs).add('after');
  });
  expect(words).toEqual(['after', 'before', 'inside']);
});

test('a flush that fails undoes its savepoint alone', async () => {
  const words = await left(async (tx) => {
    await tx.savepoint(async () => tx.gathering(Crumbs).add('kept'));
    const failed = tx.savepoint(async () => {
      tx.gathering(Crumbs).add('fresh');
      tx.gathering(Crumbs).add('kept'); // unique: refused
    });
    await expect(failed).rejects.toThrow(/unique/);
  });
  expect(words).toEqual(['kept']);
});
