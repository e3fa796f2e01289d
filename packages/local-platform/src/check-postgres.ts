import { Client } from 'pg';
import { LocalPlatformError } from './local-platform-error.js';
import type { RunningPostgres } from './running-postgres.js';

/** Signs in and asks for the rights that the platform needs: to create databases and roles. */
export async function checkServer(url: string): Promise<void> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  // A connection cut later on is the business of the query that notices it.
  client.on('error', () => {});
  try {
    await client.connect();
  } catch (error) {
    await client.end().catch(() => {});
    throw new LocalPlatformError(
      'POSTGRES_NOT_REACHABLE',
      `PostgreSQL at ${withoutPassword(url)} cannot be used: ${reason(error)}`,
      { cause: error },
    );
  }
  try {
    const { rows } = await client.query<{ able: boolean }>(
      'SELECT rolsuper OR (rolcreatedb AND rolcreaterole) AS able FROM pg_roles WHERE rolname = current_user',
    );
    if (rows[0]?.able === true) return;
  } finally {
    await client.end();
  }
  throw new LocalPlatformError(
    'POSTGRES_RIGHTS_MISSING',
    `The user of ${withoutPassword(url)} may not create databases and roles: ` +
      'ALTER ROLE … CREATEDB CREATEROLE, or name another user in DATABASE_URL.',
  );
}

/** A server that somebody else runs. */
export async function useDatabaseUrl(databaseUrl: string): Promise<RunningPostgres> {
  const parsed = parse(databaseUrl);
  await checkServer(databaseUrl);
  const notOurs = async () => {};
  return {
    adminUrl: databaseUrl,
    port: Number(parsed.port || 5432),
    pid: undefined,
    stop: notOurs,
    kill9: notOurs,
  };
}

function parse(url: string): URL {
  if (!URL.canParse(url) || !/^postgres(ql)?:$/.test(new URL(url).protocol)) {
    throw new LocalPlatformError(
      'POSTGRES_NOT_REACHABLE',
      'DATABASE_URL must have the form postgres://user:password@host:port/database.',
    );
  }
  return new URL(url);
}

function withoutPassword(url: string): string {
  const shown = new URL(url);
  shown.password = '';
  return shown.href;
}

/** A refused connection to several addresses is an AggregateError without a message of its own. */
function reason(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(String).join(', ');
  return error instanceof Error ? error.message : String(error);
}
