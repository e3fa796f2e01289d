import { randomUUID } from 'node:crypto';
import { audit } from '@aftercare/service-kit/audit';
import { verifyAudit } from '@aftercare/service-kit/audit-chain';
import { readAudit } from '@aftercare/service-kit/audit-reader';
import type { RunningService } from '@aftercare/service-kit/run-service';
import { inScope } from '@aftercare/service-kit/scope';
import { transact } from '@aftercare/service-kit/transaction';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { auditEntry } from '@aftercare/contracts/audit';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { fillJar } from './toy/contracts.js';
import { pantry } from './toy/pantry.js';
import { contact, keeper } from './toy/people.js';

let platform: TestPlatform;
let service: RunningService;

beforeAll(async () => {
  platform = await startPlatform([], { names: ['pantry'] });
  service = await platform.start(pantry);
});
afterAll(() => platform?.stop());

const sealed = () => eventually(async () => (await verifyAudit(service.database)).unsealedEntries === 0);

/** What only the owner of the database could do, past the trigger. */
async function tamper(...statements: readonly string[]): Promise<void> {
  const owner = new pg.Client({ connectionString: platform.env('pantry').OWNER_DATABASE_URL });
  await owner.connect();
  await owner.query('ALTER TABLE audit DISABLE TRIGGER ALL').catch(() => undefined);
  await owner.query('ALTER TABLE audit DISABLE TRIGGER USER');
  for (const statement of statements) await owner.query(statement);
  await owner.query('ALTER TABLE audit ENABLE TRIGGER USER');
  await owner.end();
}

test('COM-08: the history of a record says who did what, when, from which value to which, newest first', async () => {
  const id = randomUUID();
  await platform.as(keeper)(
    fillJar,
    { id, grams: 5 },
    { traceparent: `00-${'a'.repeat(32)}-${'b'.repeat(16)}-01` },
  );
  await platform.as(contact)(fillJar, { id, grams: 6 });
  await inScope({ kind: 'system' }, () =>
    transact(service.database, (tx) =>
      audit(tx, {
        recordKind: 'jar',
        recordId: id,
        action: 'JAR_READ',
        changes: { a: { from: { b: 1 }, to: true } },
      }),
    ),
  );
  await sealed();
  const history = (await readAudit(service.database, 'jar', id, { first: 10 })).nodes.map(({ node }) => node);
  expect(history).toMatchObject([
    {
      action: 'JAR_READ',
      actor: 'system',
      actorKind: 'SERVICE',
      changes: [{ field: 'a', from: '{"b":1}', to: 'true' }],
    },
    { action: 'pantry.jar.fill', actor: contact.id, actorKind: 'CONTACT', version: 2, sealed: true },
    { actor: keeper.id, actorKind: 'STAFF', version: 1, changes: [{ field: 'grams', from: null, to: '5' }] },
  ]);
  expect(history[2]?.traceId).toBe('a'.repeat(32));
  for (const entry of history) expect(auditEntry.safeParse(entry).success).toBe(true);

  const first = await readAudit(service.database, 'jar', id, { first: 2 });
  expect(first.hasNextPage).toBe(true);
  const rest = await readAudit(service.database, 'jar', id, { first: 2, after: first.nodes[1]?.cursor });
  expect([...first.nodes, ...rest.nodes].map(({ node }) => node.id)).toEqual(
    history.map((entry) => entry.id),
  );
  expect(rest.hasNextPage).toBe(false);
});

test('COM-08: the application can neither change nor remove an audit row', async () => {
  await sealed();
  for (const statement of [
    `UPDATE audit SET actor = 'somebody else'`,
    `UPDATE audit SET seal = seal + 1000`,
    'DELETE FROM audit',
    'TRUNCATE audit',
    'ALTER TABLE audit DISABLE TRIGGER USER',
    'DROP TABLE audit',
  ]) {
    await expect(service.database.pool.query(statement)).rejects.toThrow(
      /append-only|permission denied|must be owner/,
    );
  }
});

test('COM-08: a change, a removal and an insertion behind the back of the application are found', async () => {
  for (let fill = 0; fill < 8; fill += 1) await platform.as(keeper)(fillJar, { id: randomUUID(), grams: 5 });
  await sealed();
  const whole = await verifyAudit(service.database);
  expect(whole).toMatchObject({ intact: true, brokenAt: null });
  const { rows } = await service.database.pool.query<{ id: string }>('SELECT id FROM audit ORDER BY seal');
  const [second, third] = [rows[1]?.id, rows[2]?.id];

  await tamper(`UPDATE audit SET actor = 'nobody' WHERE id = '${second}'`);
  expect(await verifyAudit(service.database)).toMatchObject({ intact: false, brokenAt: second });
  await tamper(
    `UPDATE audit SET actor = (SELECT actor FROM audit WHERE id = '${rows[0]?.id}') WHERE id = '${second}'`,
  );

  await tamper('CREATE TABLE kept AS SELECT * FROM audit', `DELETE FROM audit WHERE id = '${second}'`);
  expect(await verifyAudit(service.database)).toMatchObject({ intact: false, brokenAt: third });
  await tamper('DELETE FROM audit', 'INSERT INTO audit SELECT * FROM kept');

  await tamper(`INSERT INTO audit SELECT gen_random_uuid(), at, actor, actor_kind, action, record_kind, record_id, version,
                changes, trace_id, seal + 100000, hash, sealed_at FROM audit WHERE id = '${second}'`);
  expect((await verifyAudit(service.database)).intact).toBe(false);
  await tamper('DELETE FROM audit', 'INSERT INTO audit SELECT * FROM kept');
});
