import { setTimeout as pause } from 'node:timers/promises';
import { expectedFailure } from '@aftercare/service-kit/database-failure';
import { transact } from '@aftercare/service-kit/transaction';
import { openDatabase, type Database } from '@aftercare/service-kit/database';
import { createLog } from '@aftercare/service-kit/log';
import { testDatabases } from '@aftercare/test-kit/test-databases';
import { afterAll, beforeAll, expect, test } from '@jest/globals';

const databases = testDatabases();
let database: Database;

beforeAll(async () => {
  const { appUrl } = await databases.make({ name: 'connections', migrations: [] });
  database = await openDatabase(appUrl, [], 2, createLog('connections', 'silent'));
});
afterAll(async () => {
  await database?.source.destroy();
  await databases.drop();
});

test('reliability: a connection that is lost in the moment in which it is handed out does not end the process', async () => {
  const thrown = await new Promise((resolve) => {
    database.pool.connect((_error, client, done) => {
      // as pg does when the server's last words come in the same packet as what made the connection free
      const error = new Error('terminating connection due to administrator command');
      try {
        client?.emit('error', error);
        resolve(undefined);
      } catch (reason) {
        resolve(reason);
      }
      done(error);
    });
  });
  expect(thrown).toBeUndefined();
  expect((await database.pool.query('SELECT 1 AS one')).rows).toEqual([{ one: 1 }]);
});

test('reliability: a connection that is lost between two steps of a transaction is an outage, not a fault of ours', async () => {
  const failure: unknown = await transact(database, async (tx) => {
    const { rows } = await tx.sql.query<{ pid: number }>('SELECT pg_backend_pid() AS pid');
    await database.pool.query('SELECT pg_terminate_backend($1)', [rows[0]?.pid]);
    await pause(300); // the driver hears of it while nobody asks anything
  }).catch((error: unknown) => error);
  expect(expectedFailure(failure)).toMatchObject({ code: 'SERVICE_UNAVAILABLE' });
});
