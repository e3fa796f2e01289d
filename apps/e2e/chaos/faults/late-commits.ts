import pg from 'pg';
import type { Installation } from '../installation/start-installation.js';

/**
 * While `fn` runs, every twentieth fact of a service is committed 300 ms late, as by a busy disk: facts that were
 * written after it are seen before it.
 */
export async function withLateCommits<T>(
  installation: Installation,
  service: string,
  fn: () => Promise<T>,
): Promise<T> {
  await asOwner(
    installation,
    service,
    `CREATE FUNCTION late_commit() RETURNS trigger LANGUAGE plpgsql AS $$
     BEGIN
       PERFORM pg_sleep(0.3); -- the fault itself, inside the commit: no test waits for it
       RETURN NULL;
     END $$;
     CREATE CONSTRAINT TRIGGER late_commit AFTER INSERT ON outbox DEFERRABLE INITIALLY DEFERRED
       FOR EACH ROW WHEN (NEW.id % 20 = 0) EXECUTE FUNCTION late_commit();`,
  );
  try {
    return await fn();
  } finally {
    await asOwner(installation, service, 'DROP FUNCTION late_commit CASCADE');
  }
}

async function asOwner({ ownerUrl }: Installation, service: string, statements: string): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl(service) });
  await client.connect();
  await client.query(statements);
  await client.end();
}
