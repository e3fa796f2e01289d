import pg from 'pg';

/** A column of a row that was written, as SQL text: its value, or what stands in its place. */
interface WrittenColumn {
  readonly name: string;
  readonly sql: string;
}

/**
 * One statement that writes the rows which opening a ticket has written: ticket, conversation, fact, audit, timer, kept
 * answer. The values are those of the ticket with this id, its keys are fresh each time.
 */
export async function sameRowsStatement(url: string, ticketId: string): Promise<string> {
  const client = new pg.Client({ connectionString: url });
  await client.connect();
  try {
    const freshId = (await serverVersion(client)) >= 180_000 ? 'uuidv7()' : 'gen_random_uuid()';
    const parts: string[] = [];
    for (const table of written(ticketId, freshId)) parts.push(await insertOf(client, table));
    const last = parts.pop() ?? '';
    const named = parts.map((part, index) => `part${index} AS (${part})`);
    const fresh = `fresh AS MATERIALIZED (SELECT ${freshId} AS id, 'T' || nextval('ticket_number') AS number)`;
    return `WITH ${[fresh, ...named].join(', ')} ${last}`;
  } finally {
    await client.end();
  }
}

interface WrittenTable {
  readonly table: string;
  /** Which of its rows opening the ticket wrote. */
  readonly where: string;
  /** What is another one each time; null: left to the column's default. */
  readonly fresh: Readonly<Record<string, string | null>>;
}

const written = (ticketId: string, freshId: string): readonly WrittenTable[] => {
  const id = pg.escapeLiteral(ticketId);
  return [
    { table: 'ticket', where: `id = ${id}`, fresh: { id: 'fresh.id', number: 'fresh.number' } },
    { table: 'ticket_entry', where: `ticket_id = ${id}`, fresh: { id: freshId, ticket_id: 'fresh.id' } },
    {
      table: 'outbox',
      where: `aggregate_id = ${id}`,
      // as the service writes it; its relay fills the others in later
      fresh: {
        id: null,
        pub_seq: null,
        epoch: null,
        sent_at: null,
        message_id: freshId,
        aggregate_id: 'fresh.id::text',
      },
    },
    {
      table: 'audit',
      where: `record_id = ${id}`,
      fresh: { id: freshId, record_id: 'fresh.id::text', seal: null, hash: null, sealed_at: null },
    },
    { table: 'timer', where: `key = 'clocks:' || ${id}`, fresh: { key: `'clocks:' || fresh.id` } },
    { table: 'idempotency', where: `answer ->> 'id' = ${id}`, fresh: { key: `${freshId}::text` } },
  ];
};

async function insertOf(client: pg.Client, { table, where, fresh }: WrittenTable): Promise<string> {
  const { rows: columns } = await client.query<{ name: string; type: string }>(
    `SELECT attname AS name, format_type(atttypid, atttypmod) AS type FROM pg_attribute
     WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped ORDER BY attnum`,
    [table],
  );
  const { rows } = await client.query<Record<string, string | null>>(
    `SELECT ${columns.map(({ name }) => `"${name}"::text AS "${name}"`).join(', ')} FROM "${table}" WHERE ${where}`,
  );
  const [row] = rows;
  if (!row || rows.length > 1) throw new Error(`opening a ticket wrote ${rows.length} rows into ${table}`);
  const values = columns.flatMap(({ name, type }): WrittenColumn[] => {
    const other = fresh[name];
    if (other === null) return [];
    return [{ name, sql: other ?? literal(row[name] ?? null, type) }];
  });
  return `INSERT INTO "${table}" (${values.map(({ name }) => `"${name}"`).join(', ')})
    SELECT ${values.map(({ sql }) => sql).join(', ')} FROM fresh`;
}

/** Without colons and line breaks: pgbench would take words after a colon for its variables. */
function literal(value: string | null, type: string): string {
  if (value === null) return 'NULL';
  const escaped = value
    .replaceAll('\\', '\\\\')
    .replaceAll("'", "''")
    .replaceAll(':', '\\003A')
    .replaceAll('\n', '\\000A');
  return `U&'${escaped}'::${type}`;
}

async function serverVersion(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ version: number }>(
    `SELECT current_setting('server_version_num')::int AS version`,
  );
  return rows[0]?.version ?? 0;
}
