import pg from 'pg';
import type { Branch } from './company.js';

export const ticketCount = 100_000;
const rareWords = 4_999; // a prime, so that the tickets of a word are spread over all branches

/** SQL: the id of the ticket with this number among the made ones. */
export const idOfMade = (n: string): string =>
  `('00000000-0000-7000-8000-' || lpad(to_hex(${n}), 12, '0'))::uuid`;
/** The same, here. */
export const madeId = (n: number): string => `00000000-0000-7000-8000-${n.toString(16).padStart(12, '0')}`;

/** A word that about twenty of the made tickets hold. */
export const rareWord = (n: number): string => `err${String(n % rareWords).padStart(6, '0')}`;
/** SQL: the same. */
export const rareWordOf = (n: string): string => `'err' || lpad((${n} % ${rareWords})::text, 6, '0')`;

/** The states of the made tickets: most are closed, as after some years of work. */
export const openStates = ['NEW', 'ASSIGNED', 'IN_PROGRESS', 'WAITING_CUSTOMER'] as const;

/**
 * Makes tickets out of those that are here: the same columns, with other ids, states, times, words and assignees. SQL
 * alone, as its owner: a hundred thousand by requests would take longer than everything else together.
 */
export async function makeTickets(
  ownerUrl: string,
  branches: readonly Pick<Branch, 'unitId' | 'engineerIds'>[],
): Promise<void> {
  const client = new pg.Client({ connectionString: ownerUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ name: string }>(
      `SELECT attname AS name FROM pg_attribute WHERE attrelid = 'ticket'::regclass AND attnum > 0 AND NOT attisdropped`,
    );
    const columns = rows.map(({ name }) => name);
    const values = columns.map((name) => madeColumns[name] ?? `t."${name}"`);
    await withoutIndexes(client, 'ticket', async () => {
      await client.query(
        `INSERT INTO ticket (${columns.map((name) => `"${name}"`).join(', ')})
         SELECT ${values.join(', ')} FROM generate_series(1, ${ticketCount}) AS n
         JOIN (SELECT *, row_number() OVER (ORDER BY number) - 1 AS place, count(*) OVER () AS many FROM ticket
               WHERE unit_id = ANY ($1::uuid[]) AND visit_request IS NULL) t
           ON t.place = n % t.many
         CROSS JOIN LATERAL (SELECT ${stateOf('n')} AS state, ${wordsOf('n')} AS words,
                                    now() - n * interval '1 minute' AS at) made
         JOIN (SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[]) AS b (unit_id, one, other)) b ON b.unit_id = t.unit_id`,
        [
          branches.map(({ unitId }) => unitId),
          branches.map(({ engineerIds: [one] }) => one),
          branches.map(({ engineerIds: [, other] }) => other),
        ],
      );
    });
    await client.query(
      `INSERT INTO ticket_entry (id, ticket_id, position, kind, at, author, author_kind, body, mentioned_ids, channel)
       SELECT id, id, 1, 'CUSTOMER_MESSAGE', reported_at, opened_by, 'STAFF', description, '{}', channel
       FROM ticket WHERE number LIKE 'M%'`,
    );
    await client.query('VACUUM (ANALYZE) ticket');
    await client.query('VACUUM (ANALYZE) ticket_entry');
  } finally {
    await client.end();
  }
}

/** Indexes that no constraint needs are made anew afterwards: that takes a tenth of the time. */
async function withoutIndexes(client: pg.Client, table: string, fill: () => Promise<void>): Promise<void> {
  const { rows: indexes } = await client.query<{ name: string; definition: string }>(
    `SELECT i.indexname AS name, i.indexdef AS definition FROM pg_indexes i
     WHERE i.tablename = $1 AND NOT EXISTS (SELECT 1 FROM pg_constraint c WHERE c.conname = i.indexname)`,
    [table],
  );
  for (const { name } of indexes) await client.query(`DROP INDEX ${pg.escapeIdentifier(name)}`);
  await fill();
  await client.query(`SET maintenance_work_mem = '128MB'`);
  for (const { definition } of indexes) await client.query(definition);
}

const stateOf = (n: string) =>
  `(ARRAY['CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', 'CLOSED', ${openStates
    .map((state) => `'${state}'`)
    .join(', ')}])[${n} / 8 % 11 + 1]`;

/** One rare word, and eight of two thousand that are not. */
const wordsOf = (n: string) =>
  `ARRAY[${[rareWordOf(n), ...Array.from({ length: 8 }, (_, index) => `'word' || (${n} * ${index * 2 + 7} % 2003)`)].join(', ')}]`;

const closed = `made.state = 'CLOSED'`;

/** What differs from the ticket that it was made from. `n` counts, `t` is that ticket, `b` its branch. */
const madeColumns: Readonly<Record<string, string>> = {
  id: idOfMade('n'),
  number: `'M' || n`,
  status: 'made.state',
  subject: `'报表打不开 ' || made.words[1]`,
  description: `'报表打不开，提示 ' || array_to_string(made.words, ' ')`,
  assignee_id: `CASE WHEN made.state = 'NEW' THEN NULL WHEN n / 88 % 2 = 0 THEN b.one ELSE b.other END`,
  reported_at: 'made.at',
  opened_at: 'made.at',
  updated_at: 'made.at',
  resolved_at: `CASE WHEN ${closed} THEN made.at + interval '3 hours' END`,
  closed_at: `CASE WHEN ${closed} THEN made.at + interval '4 hours' END`,
  next_due_at: `CASE WHEN NOT ${closed} THEN made.at + interval '8 hours' END`,
  queue_key: `t.priority || ' ' || CASE WHEN ${closed} THEN '~' ELSE to_char(made.at + interval '8 hours', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"') END`,
  search: `t.search || array_to_tsvector(ARRAY(SELECT DISTINCT word FROM unnest(made.words) AS word))`,
};
