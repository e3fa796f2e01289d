import { randomInt } from 'node:crypto';
import pg from 'pg';
import type { LimitScript, RunLimit } from './limit-script.js';

/** Where pgbench is not installed: the same statements, prepared, by a small client of ours, which costs more. */
export const smallClient: RunLimit = async ({ url, connections, scripts }, seconds) => {
  const clients = await Promise.all(
    Array.from({ length: connections }, async () => {
      const client = new pg.Client({ connectionString: url });
      await client.connect();
      return client;
    }),
  );
  const startedAt = performance.now();
  const until = startedAt + seconds * 1_000;
  let done = 0;
  const work = async (client: pg.Client) => {
    while (performance.now() < until) {
      const index = randomInt(scripts.length);
      const script = scripts[index];
      if (script) await client.query(preparedAs(`limit-${index}`, script));
      done += 1;
    }
  };
  try {
    await Promise.all(clients.map(work));
    return done / ((performance.now() - startedAt) / 1_000);
  } finally {
    await Promise.all(clients.map((client) => client.end()));
  }
};

function preparedAs(name: string, { sql, n }: LimitScript): pg.QueryConfig {
  if (!n) return { name, text: sql };
  return { name, text: sql.replaceAll(/(?<!:):n\b/g, '$1'), values: [randomInt(n.from, n.to + 1)] };
}
