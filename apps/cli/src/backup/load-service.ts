import { createGunzip } from 'node:zlib';
import { pipeline } from 'node:stream/promises';
import pg from 'pg';
import copyStreams from 'pg-copy-streams';
import type { Archive } from './archive.js';
import { BackupError } from './backup-error.js';
import { foreignKeysIn, partitionsIn, tablesIn } from './catalogue.js';
import type { ServiceBackup, TableBackup } from './manifest.js';

/**
 * Fills the database of one service, as its owner, in one transaction. Its tables were made by the migrations that the
 * backup has seen; what those put into them is replaced. Foreign keys are made again afterwards, which checks them all.
 */
export async function loadService(ownerUrl: string, part: ServiceBackup, archive: Archive): Promise<void> {
  const client = new pg.Client({
    connectionString: ownerUrl,
    application_name: 'aftercare restore',
    options: '-c timezone=UTC -c datestyle=ISO -c intervalstyle=postgres -c statement_timeout=0',
  });
  await client.connect();
  try {
    await client.query('BEGIN');
    await makePartitions(client, part);
    await checkShape(client, part);
    const keys = await foreignKeysIn(client);
    for (const { table, name } of keys) await client.query(`ALTER TABLE ${table} DROP CONSTRAINT ${name}`);
    await withoutTriggers(client, part, async () => {
      await client.query(`TRUNCATE ${part.tables.map(({ name }) => pg.escapeIdentifier(name)).join(', ')}`);
      for (const table of part.tables) await loadTable(client, table, archive);
    });
    for (const { name, lastValue, called } of part.sequences)
      await client.query('SELECT setval($1::regclass, $2, $3)', [
        pg.escapeIdentifier(name),
        lastValue,
        called,
      ]);
    for (const { table, name, definition } of keys)
      await client.query(`ALTER TABLE ${table} ADD CONSTRAINT ${name} ${definition}`);
    await client.query('COMMIT');
    await client.query('ANALYZE');
  } finally {
    await client.end();
  }
}

async function makePartitions(client: pg.Client, { partitions }: ServiceBackup): Promise<void> {
  const known = new Set((await partitionsIn(client)).map(({ name }) => name));
  for (const { name, of, bound } of partitions.filter((partition) => !known.has(partition.name))) {
    await client.query(
      `CREATE TABLE ${pg.escapeIdentifier(name)} PARTITION OF ${pg.escapeIdentifier(of)} ${bound}`,
    );
  }
}

/** A table that no migration makes has no place here: somebody made it by hand. */
async function checkShape(client: pg.Client, { tables }: ServiceBackup): Promise<void> {
  const here = new Map((await tablesIn(client)).map(({ name, columns }) => [name, new Set(columns)]));
  for (const { name, columns } of tables) {
    const missing = columns.filter((column) => !here.get(name)?.has(column));
    if (missing.length > 0)
      throw new BackupError(
        `the backup has a table ${name} (${missing.join(', ')}) that the migrations do not make`,
      );
  }
}

/** What is loaded has happened already: triggers are for what happens. */
async function withoutTriggers(client: pg.Client, part: ServiceBackup, work: () => Promise<void>) {
  const turn = async (how: 'DISABLE' | 'ENABLE') => {
    for (const { name } of part.tables)
      await client.query(`ALTER TABLE ${pg.escapeIdentifier(name)} ${how} TRIGGER USER`);
  };
  await turn('DISABLE');
  await work();
  await turn('ENABLE');
}

async function loadTable(client: pg.Client, table: TableBackup, archive: Archive): Promise<void> {
  if (!table.file) return;
  const columns = table.columns.map((column) => pg.escapeIdentifier(column)).join(', ');
  const into = client.query(
    copyStreams.from(`COPY ${pg.escapeIdentifier(table.name)} (${columns}) FROM STDIN`),
  );
  await pipeline(archive.read(table.file.name), createGunzip(), into);
  if (into.rowCount !== table.rows)
    throw new BackupError(`${table.name} has ${into.rowCount} rows instead of ${table.rows}`);
}
