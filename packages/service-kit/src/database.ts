import pg, { type Pool } from 'pg';
import { DataSource, MigrationExecutor, type EntitySchema, type MigrationInterface } from 'typeorm';
import type { Log } from './log.js';
import { noSpans, type Spans } from './spans.js';
import { keepContext, loggingClient } from './statement-log.js';
import { Wakeup } from './wakeup.js';

export type MigrationClass = new () => MigrationInterface;

/** One pool per service: TypeORM and hot statements through pg share it. */
export interface Database {
  readonly source: DataSource;
  readonly pool: Pool;
  /** Called after each commit that wrote facts, so that this service's relay need not wait for its next look. */
  readonly factsWritten: Wakeup;
}

/** Who waits longer than this for a connection or a lock gets an error: a deadlock of the pool must not hang. */
const waitLimitMs = 10_000;

export async function openDatabase(
  url: string,
  entities: readonly EntitySchema[],
  poolSize: number,
  log: Log,
  spans: Spans = noSpans,
): Promise<Database> {
  const source = new DataSource({
    type: 'postgres',
    url,
    entities: [...entities],
    synchronize: false,
    logging: false,
    extra: {
      Client: loggingClient(log, spans),
      max: poolSize,
      idleTimeoutMillis: 30_000,
      connectionTimeoutMillis: waitLimitMs,
      keepAlive: true,
      // statements that do not wait for one another are sent together
      pipeline: true,
      application_name: 'aftercare',
      lock_timeout: waitLimitMs,
      idle_in_transaction_session_timeout: 60_000,
      options: '-c timezone=UTC',
    },
  });
  await source.initialize();
  const pool = poolOf(source);
  pool.on('error', (error) => log.warn({ err: error }, 'idle database connection lost'));
  outliveConnections(pool);
  keepContext(pool);
  return { source, pool, factsWritten: new Wakeup() };
}

/**
 * A connection that is handed out has no listener for errors until TypeORM adds its own a moment later. What the
 * server says in that moment (that it shuts down, in the same packet as its last answer) would end the process.
 * Nothing is hidden: the next statement on that connection fails.
 */
function outliveConnections(pool: Pool): void {
  const heard = () => undefined;
  pool.on('acquire', (client) => {
    if (!client.listeners('error').includes(heard)) client.on('error', heard);
  });
}

/** A connection beside the pool, for what is held as long as the process lives (the relay's lock). */
export async function connectApart(database: Database): Promise<pg.Client> {
  const client = new pg.Client(database.pool.options);
  client.on('error', () => undefined); // its owner asks it now and then, and learns there that it is gone
  await client.connect();
  return client;
}

/** Brings the database of one service to the newest version, as its owner. Safe to run from several processes. */
export async function migrate(
  ownerUrl: string,
  migrations: readonly MigrationClass[],
): Promise<readonly string[]> {
  const source = new DataSource({
    type: 'postgres',
    url: ownerUrl,
    migrations: [...migrations],
    migrationsTableName: 'migration',
    extra: { max: 1 },
  });
  await source.initialize();
  const runner = source.createQueryRunner();
  try {
    // one connection for the lock and the work: the lock goes when the connection goes, however this process ends
    await runner.query('SELECT pg_advisory_lock(7301)');
    const executor = new MigrationExecutor(source, runner);
    executor.transaction = 'each';
    const done = await executor.executePendingMigrations();
    return done.map((migration) => migration.name);
  } finally {
    await runner.release();
    await source.destroy();
  }
}

function poolOf(source: DataSource): Pool {
  // TypeORM types its driver as the general Driver; the PostgreSQL driver keeps the pg pool as `master`.
  return (source.driver as unknown as { master: Pool }).master;
}
