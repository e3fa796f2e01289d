import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { z } from 'zod';
import { hashOf, openArchive, textOf, type Archive, type ArchiveWriter } from './archive.js';
import { BackupError } from './backup-error.js';
import { keptFile } from './kept-files.js';

/** The shape of backups as this code writes them; a later shape gets a higher number. */
const format = 1;

const file = z.object({ name: z.string(), bytes: z.number(), sha256: z.string() });

const table = z.object({
  name: z.string(),
  /** As they follow each other in the file; without those that PostgreSQL computes. */
  columns: z.array(z.string()),
  rows: z.number(),
  /** gzip of what COPY writes as text; null when there are no rows. */
  file: file.nullable(),
});

const service = z.object({
  /** Those that its database has seen, in their order. */
  migrations: z.array(z.string()),
  tables: z.array(table),
  /** Partitions that were made since the migrations: where rows of their parent are kept. */
  partitions: z.array(z.object({ name: z.string(), of: z.string(), bound: z.string() })),
  sequences: z.array(z.object({ name: z.string(), lastValue: z.string(), called: z.boolean() })),
});

const manifest = z.object({
  format: z.literal(format),
  /** Version of Aftercare that wrote it. */
  aftercare: z.string(),
  /** The instant at which all databases are seen: UTC, by PostgreSQL's clock. */
  at: z.iso.datetime(),
  postgres: z.string(),
  services: z.record(z.string(), service),
  /** Secrets and marks of the state folder; null where the environment holds the secrets. */
  state: file.nullable(),
  /** Attached files; backups of versions that had none say nothing of them. */
  files: z.array(keptFile).default([]),
});

export type ServiceBackup = z.infer<typeof service>;
export type TableBackup = z.infer<typeof table>;
export type Manifest = z.infer<typeof manifest>;

const manifestName = 'manifest.json';
const sealName = 'manifest.sha256';

/** The version of this code. */
export function ownVersion(): string {
  const text = readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

export async function writeManifest(archive: ArchiveWriter, known: Omit<Manifest, 'format'>): Promise<void> {
  const text = JSON.stringify({ format, ...known } satisfies Manifest, null, 1);
  const { sha256 } = await archive.add(manifestName, Readable.from([Buffer.from(text)]));
  await archive.add(sealName, Readable.from([Buffer.from(`${sha256}  ${manifestName}\n`)]));
}

/** Opens a backup when every byte of it is as it was written. Throws a `BackupError` that says what is wrong. */
export async function openBackup(path: string): Promise<{ archive: Archive; manifest: Manifest }> {
  const damaged = (error: unknown) =>
    new BackupError(`${path} is damaged: ${error instanceof Error ? error.message : String(error)}`);
  const archive = await openArchive(path).catch((error: unknown) => {
    throw damaged(error);
  });
  try {
    const seal = await textOf(archive, sealName);
    if (!seal.startsWith(await hashOf(archive, manifestName))) throw new Error('its manifest was changed');
    const known = readManifest(await textOf(archive, manifestName));
    for (const { name, sha256 } of filesOf(known))
      if ((await hashOf(archive, name)) !== sha256) throw new Error(`${name} was changed`);
    return { archive, manifest: known };
  } catch (error) {
    throw error instanceof BackupError ? error : damaged(error);
  }
}

function readManifest(text: string): Manifest {
  const given: unknown = JSON.parse(text);
  const head = z.object({ format: z.number(), aftercare: z.string() }).parse(given);
  if (head.format > format) throw newer(head.aftercare);
  return manifest.parse(given);
}

export const newer = (version: string): BackupError =>
  new BackupError(
    `the backup is of a newer version (${version}) than this one (${ownVersion()}): restore it with that version`,
  );

export const filesOf = ({ services, state, files }: Manifest) => [
  ...Object.values(services).flatMap(({ tables }) => tables.flatMap((one) => one.file ?? [])),
  ...(state ? [state] : []),
  ...files,
];

export const rowsOf = ({ services }: Pick<Manifest, 'services'>): number =>
  Object.values(services)
    .flatMap(({ tables }) => tables)
    .reduce((sum, { rows }) => sum + rows, 0);
