import { createArchive } from './archive.js';
import { dumpService } from './dump-service.js';
import type { Installation } from './installation.js';
import { openInstant } from './instant.js';
import { writeFiles } from './kept-files.js';
import { writeState } from './kept-state.js';
import { ownVersion, rowsOf, writeManifest, type Manifest } from './manifest.js';

export interface Taken {
  readonly manifest: Omit<Manifest, 'format'>;
  readonly rows: number;
  /** How long no service could write. */
  readonly heldMs: number;
}

/** Writes everything that a restore needs into one file. Services may run and write meanwhile. */
export async function takeBackup(
  { databases, state, files: folder }: Omit<Installation, 'leave'>,
  path: string,
): Promise<Taken> {
  const archive = await createArchive(path);
  try {
    const instant = await openInstant(databases);
    try {
      const services: Manifest['services'] = {};
      let postgres = '';
      for (const [name, reader] of instant.readers) {
        services[name] = await dumpService(reader, name, archive);
        const { rows } = await reader.query<{ server_version: string }>('SHOW server_version');
        postgres = rows[0]?.server_version ?? '';
      }
      const kept = state ? await writeState(archive, state) : null;
      const files = await writeFiles(archive, folder);
      const at = instant.at.toISOString();
      const manifest = { aftercare: ownVersion(), at, postgres, services, state: kept, files };
      await writeManifest(archive, manifest);
      await archive.close();
      return { manifest, rows: rowsOf(manifest), heldMs: instant.heldMs };
    } finally {
      await instant.close();
    }
  } catch (error) {
    await archive.discard();
    throw error;
  }
}
