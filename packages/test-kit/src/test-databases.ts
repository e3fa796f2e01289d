import { randomBytes } from 'node:crypto';
import { migrate } from '@aftercare/service-kit/database';
import { provisionDatabase, randomPassword, type ServiceDatabase } from '@aftercare/service-kit/provision';
import type { ServiceDefinition } from '@aftercare/service-kit/run-service';
import pg from 'pg';

export interface TestDatabases {
  /** The migrated database of one service, under names that nobody else uses. */
  readonly make: (definition: Pick<ServiceDefinition, 'name' | 'migrations'>) => Promise<ServiceDatabase>;
  /** Removes them all, connected or not. */
  readonly drop: () => Promise<void>;
}

/** Databases on the PostgreSQL of the test run (`AFTERCARE_TEST_PG`, set by the global setup). */
export function testDatabases(): TestDatabases {
  const adminUrl = process.env['AFTERCARE_TEST_PG'];
  if (!adminUrl)
    throw new Error('AFTERCARE_TEST_PG is not set: run the tests through the root jest.config.mjs');
  const prefix = `t${randomBytes(6).toString('hex')}`;
  const made: string[] = [];
  return {
    async make({ name, migrations }) {
      const passwords = { owner: randomPassword(), app: randomPassword() };
      made.push(name);
      const database = await provisionDatabase(adminUrl, prefix, name, passwords);
      await migrate(database.ownerUrl, migrations);
      return database;
    },
    async drop() {
      const client = new pg.Client({ connectionString: adminUrl });
      await client.connect();
      for (const name of made.splice(0)) {
        await client.query(`DROP DATABASE IF EXISTS ${prefix}_${name} WITH (FORCE)`);
        await client.query(`DROP ROLE IF EXISTS ${prefix}_${name}_app, ${prefix}_${name}_owner`);
      }
      await client.end();
    },
  };
}
