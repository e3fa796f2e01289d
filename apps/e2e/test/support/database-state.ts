import { serviceNames } from '@aftercare/cli/platform/services';
import type { TestPlatform } from '@aftercare/test-kit/platform';
import { eventually } from '@aftercare/test-kit/eventually';
import pg from 'pg';

/**
 * Tables that move by themselves, whatever is asked: messages on their way, timers, when a session was last used; and
 * attempts to sign in, which are counted when they fail.
 */
const restless =
  /outbox|inbox|timer|session|sign_in|attempt|dead_letter|audit|last_seen|delivery|notice|lease|relay|archive|figure|hint|coverage|_copy|watermark|heartbeat|credential|api_key/;

/** What stands in each table of every service: rows and a sum over all of their values. */
export async function stateOfDatabases(platform: TestPlatform): Promise<Record<string, string>> {
  const states = await Promise.all(serviceNames.map((service) => stateOf(platform, service)));
  return Object.assign({}, ...states) as Record<string, string>; // each of them is one
}

/** The same, once what earlier work still had to tell has arrived: two looks in a row are alike. */
export async function settledState(platform: TestPlatform): Promise<Record<string, string>> {
  let known = '';
  return eventually(async () => {
    const state = await stateOfDatabases(platform);
    const before = known;
    known = JSON.stringify(state);
    return known === before && state;
  });
}

async function stateOf(platform: TestPlatform, service: string): Promise<Record<string, string>> {
  const client = new pg.Client({ connectionString: platform.env(service).OWNER_DATABASE_URL });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public' ORDER BY 1`,
    );
    const state: Record<string, string> = {};
    for (const { name } of rows.filter((row) => !restless.test(row.name))) {
      const { rows: found } = await client.query<{ state: string }>(
        `SELECT count(*) || ' rows, ' || coalesce(sum(hashtextextended(t::text, 0)::numeric), 0) AS state FROM "${name}" t`,
      );
      state[`${service}.${name}`] = found[0]?.state ?? '';
    }
    return state;
  } finally {
    await client.end();
  }
}
