import { setTimeout as pause } from 'node:timers/promises';
import pg from 'pg';
import { BackupError } from './backup-error.js';

/** All databases as they were at one instant, for as long as it is open. */
export interface Instant {
  /** Service → a transaction that sees its database at that instant. */
  readonly readers: ReadonlyMap<string, pg.Client>;
  /** By PostgreSQL's clock. */
  readonly at: Date;
  /** How long no service could write. */
  readonly heldMs: number;
  readonly close: () => Promise<void>;
}

const attempts = 5;
const waitAtMostMs = 3_000;

/** COPY writes text: the same on every machine. */
const settings =
  '-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c extra_float_digits=1 -c statement_timeout=0 -c idle_in_transaction_session_timeout=0';

/**
 * Opens a snapshot in every database while none of them can commit a fact: every write that others may learn of
 * writes its outbox. So no service has seen what another has not yet written, and what was written and is not yet
 * seen stands in an outbox. Services wait for some milliseconds and notice nothing else.
 */
export async function openInstant(urls: ReadonlyMap<string, string>): Promise<Instant> {
  for (let attempt = 1; ; attempt += 1) {
    const holders = await connectAll(urls);
    const readers = await connectAll(urls);
    try {
      const since = performance.now();
      await onAll(holders, async (client) => {
        await client.query(`BEGIN; SET LOCAL lock_timeout = ${waitAtMostMs}`);
        // in the order in which consumers take them
        await client.query('LOCK TABLE inbox IN SHARE MODE');
        await client.query('LOCK TABLE outbox IN SHARE MODE');
      });
      const times = await onAll(readers, beginReading);
      const heldMs = Math.round(performance.now() - since);
      await endAll(holders);
      const at = times[0] ?? new Date();
      return { readers, at, heldMs, close: () => endAll(readers) };
    } catch (error) {
      await endAll(holders);
      await endAll(readers);
      if (!isBusy(error)) throw error;
      if (attempt === attempts)
        throw new BackupError('the services are too busy: some transaction does not end; try again later');
      await pause(500 * attempt);
    }
  }
}

async function beginReading(client: pg.Client): Promise<Date | undefined> {
  await client.query('BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY');
  const { rows } = await client.query<{ at: Date }>('SELECT clock_timestamp() AS at'); // the first statement takes the snapshot
  return rows[0]?.at;
}

async function connectAll(urls: ReadonlyMap<string, string>): Promise<Map<string, pg.Client>> {
  const clients = new Map<string, pg.Client>();
  try {
    for (const [name, connectionString] of urls) {
      const client = new pg.Client({
        connectionString,
        application_name: 'aftercare backup',
        options: settings,
      });
      client.on('error', () => undefined); // the next statement on it fails, and says why
      clients.set(name, client);
      await client.connect();
    }
    return clients;
  } catch (error) {
    await endAll(clients);
    throw error;
  }
}

const onAll = <T>(clients: ReadonlyMap<string, pg.Client>, work: (client: pg.Client) => Promise<T>) =>
  Promise.all([...clients.values()].map(work));

/** What was open in them is rolled back; nothing was changed. */
const endAll = async (clients: ReadonlyMap<string, pg.Client>): Promise<void> =>
  void (await Promise.allSettled([...clients.values()].map((client) => client.end())));

/** Lock not available in time, or a deadlock with what runs. */
const isBusy = (error: unknown) =>
  error instanceof pg.DatabaseError && (error.code === '55P03' || error.code === '40P01');
