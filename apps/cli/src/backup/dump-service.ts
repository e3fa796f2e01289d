import { createGzip } from 'node:zlib';
import type { Client } from 'pg';
import copyStreams from 'pg-copy-streams';
import type { ArchiveWriter } from './archive.js';
import { migrationsIn, partitionsIn, sequencesIn, tablesIn, type TableShape } from './catalogue.js';
import type { ServiceBackup, TableBackup } from './manifest.js';

/** Writes the database of one service into the archive, table by table; nothing is held in memory. */
export async function dumpService(
  client: Client,
  service: string,
  archive: ArchiveWriter,
): Promise<ServiceBackup> {
  const tables = await tablesIn(client);
  // else a migration could change a table while it is read
  for (const { name } of tables)
    await client.query(`LOCK TABLE ${client.escapeIdentifier(name)} IN ACCESS SHARE MODE`);
  const written: TableBackup[] = [];
  for (const table of tables) written.push(await dumpTable(client, service, table, archive));
  return {
    migrations: await migrationsIn(client),
    tables: written,
    partitions: await partitionsIn(client),
    sequences: await sequencesIn(client),
  };
}

async function dumpTable(
  client: Client,
  service: string,
  { name, columns }: TableShape,
  archive: ArchiveWriter,
): Promise<TableBackup> {
  const table = client.escapeIdentifier(name);
  const { rows } = await client.query<{ some: boolean }>(`SELECT EXISTS (SELECT 1 FROM ${table}) AS some`);
  if (!rows[0]?.some) return { name, columns: [...columns], rows: 0, file: null };
  const list = columns.map((column) => client.escapeIdentifier(column)).join(', ');
  // a query, since COPY of a partitioned table by its name would be empty
  const stream = client.query(copyStreams.to(`COPY (SELECT ${list} FROM ${table}) TO STDOUT`));
  const file = `${service}/${name}.copy.gz`;
  const { bytes, sha256 } = await archive.add(file, stream, createGzip());
  return { name, columns: [...columns], rows: stream.rowCount, file: { name: file, bytes, sha256 } };
}
