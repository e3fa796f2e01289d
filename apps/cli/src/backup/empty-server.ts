import { namesOf } from '@aftercare/service-kit/provision';
import pg from 'pg';
import { BackupError } from './backup-error.js';

/** Refuses databases that have tables; answers the services that have no database yet. */
export async function checkEmptyServer(
  adminUrl: string,
  prefix: string,
  services: readonly string[],
): Promise<readonly string[]> {
  const missing: string[] = [];
  const full: string[] = [];
  for (const service of services) {
    const { database } = namesOf(prefix, service);
    const tables = await tableCount(adminUrl, database);
    if (tables === undefined) missing.push(service);
    else if (tables > 0) full.push(database);
  }
  if (full.length === 0) return missing;
  throw new BackupError(
    `there are tables in ${full.join(', ')}: restore onto another server, or drop these databases first`,
  );
}

/** Undefined when there is no such database. */
async function tableCount(adminUrl: string, database: string): Promise<number | undefined> {
  const known = await onServer(adminUrl, (client) =>
    client.query('SELECT 1 FROM pg_database WHERE datname = $1', [database]),
  );
  if (known.rowCount === 0) return undefined;
  const url = new URL(adminUrl);
  url.pathname = `/${database}`;
  const { rows } = await onServer(url.href, (client) =>
    client.query<{ n: number }>(`SELECT count(*)::int AS n FROM pg_tables WHERE schemaname = 'public'`),
  );
  return rows[0]?.n ?? 0;
}

/** Those that a restore has made and could not fill. */
export const dropDatabases = (adminUrl: string, prefix: string, services: readonly string[]): Promise<void> =>
  onServer(adminUrl, async (client) => {
    for (const service of services) {
      const { database, owner, app } = namesOf(prefix, service);
      await client.query(`DROP DATABASE IF EXISTS ${pg.escapeIdentifier(database)} WITH (FORCE)`);
      for (const role of [app, owner]) await client.query(`DROP ROLE IF EXISTS ${pg.escapeIdentifier(role)}`);
    }
  });

async function onServer<T>(url: string, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    return await work(client);
  } finally {
    await client.end();
  }
}
