import type { BaseEnv } from '@aftercare/service-kit/base-env';
import type { TestPlatform } from '@aftercare/test-kit/platform';
import pg from 'pg';

/**
 * Gives a service's database a clock that can be put forward: services take the time from `now()` of their database,
 * and for them that is from here on a function of ours. The service itself runs as it always does.
 */
export const giveClock = (env: BaseEnv): Promise<void> =>
  asOwner(env, async (owner) => {
    const { rows } = await owner.query<{ database: string }>(
      'SELECT quote_ident(current_database()) AS database',
    );
    await owner.query(`
      CREATE SCHEMA later;
      CREATE TABLE later.ahead (by interval NOT NULL);
      INSERT INTO later.ahead VALUES ('0');
      CREATE FUNCTION later.now() RETURNS timestamptz LANGUAGE sql STABLE
        AS 'SELECT pg_catalog.now() + (SELECT by FROM later.ahead)';
      GRANT USAGE ON SCHEMA later TO PUBLIC;
      GRANT SELECT ON later.ahead TO PUBLIC;
      ALTER DATABASE ${rows[0]?.database} SET search_path = later, pg_catalog, public;
      ALTER ROLE CURRENT_USER IN DATABASE ${rows[0]?.database} SET search_path = public; -- whoever migrates
    `);
  });

/** Time passes for one service of a world that was started with a clock for it. */
export const pass = (
  world: { readonly platform: TestPlatform },
  service: string,
  ms: number,
): Promise<void> =>
  asOwner(world.platform.env(service), async (owner) => {
    await owner.query(`UPDATE later.ahead SET by = by + $1 * interval '1 millisecond'`, [ms]);
  });

async function asOwner(env: BaseEnv, work: (owner: pg.Client) => Promise<void>): Promise<void> {
  const owner = new pg.Client({ connectionString: env.OWNER_DATABASE_URL });
  await owner.connect();
  try {
    await work(owner);
  } finally {
    await owner.end();
  }
}
