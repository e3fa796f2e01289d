import type { ClientBase } from 'pg';

/** TypeORM's own list of what has run: a restore fills it by running the migrations. */
export const migrationTable = 'migration';

export interface TableShape {
  readonly name: string;
  /** Without those that PostgreSQL computes; never empty. */
  readonly columns: readonly string[];
}

/** Tables with rows of their own; a partitioned one stands for its partitions. */
export async function tablesIn(client: ClientBase): Promise<readonly TableShape[]> {
  const { rows } = await client.query<{ name: string; columns: string[] }>(
    `SELECT c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
     FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relname <> $1
     GROUP BY c.relname ORDER BY c.relname`,
    [migrationTable],
  );
  return rows;
}

export interface Partition {
  readonly name: string;
  readonly of: string;
  readonly bound: string;
}

export async function partitionsIn(client: ClientBase): Promise<Partition[]> {
  const { rows } = await client.query<Partition>(
    `SELECT c.relname AS name, parent.relname AS of, pg_get_expr(c.relpartbound, c.oid) AS bound
     FROM pg_class c JOIN pg_inherits i ON i.inhrelid = c.oid JOIN pg_class parent ON parent.oid = i.inhparent
     WHERE c.relnamespace = 'public'::regnamespace AND c.relkind = 'r' AND c.relispartition ORDER BY c.relname`,
  );
  return rows;
}

export interface SequenceState {
  readonly name: string;
  readonly lastValue: string;
  readonly called: boolean;
}

/** Read after the snapshot was taken: a number that was given out since is skipped, none is given out twice. */
export async function sequencesIn(client: ClientBase): Promise<SequenceState[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT sequencename AS name FROM pg_sequences WHERE schemaname = 'public' AND sequencename NOT LIKE $1 ORDER BY 1`,
    [`${migrationTable}\\_%`],
  );
  const states: SequenceState[] = [];
  for (const { name } of rows) {
    const { rows: found } = await client.query<{ lastValue: string; called: boolean }>(
      `SELECT last_value::text AS "lastValue", is_called AS called FROM ${client.escapeIdentifier(name)}`,
    );
    if (found[0]) states.push({ name, ...found[0] });
  }
  return states;
}

export async function migrationsIn(client: ClientBase): Promise<string[]> {
  const { rows } = await client.query<{ name: string }>(
    `SELECT name FROM ${migrationTable} ORDER BY timestamp, id`,
  );
  return rows.map(({ name }) => name);
}

/** Constraints between tables, as they are written down to make them again. */
export interface ForeignKey {
  readonly table: string;
  readonly name: string;
  readonly definition: string;
}

export async function foreignKeysIn(client: ClientBase): Promise<readonly ForeignKey[]> {
  const { rows } = await client.query<ForeignKey>(
    `SELECT conrelid::regclass::text AS table, quote_ident(conname) AS name, pg_get_constraintdef(oid) AS definition
     FROM pg_constraint WHERE contype = 'f' AND connamespace = 'public'::regnamespace AND conparentid = 0 ORDER BY oid`,
  );
  return rows;
}
