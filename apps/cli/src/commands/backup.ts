import { statSync } from 'node:fs';
import { pathForBackup } from '../backup/backup-path.js';
import { findInstallation } from '../backup/installation.js';
import { takeBackup } from '../backup/take-backup.js';
import type { Command } from '../command.js';
import { stateFolderOf } from '../platform/state-folder.js';

/**
 * `backup [FILE|FOLDER]`: everything that a restore needs in one file, also while the platform runs. Prints its path.
 * Without a name it goes to `backups/` of the state folder.
 */
export const backup: Command = async (input) => {
  const say = (line: string) => process.stderr.write(`aftercare: ${line}\n`);
  const startedAt = Date.now();
  try {
    const path = pathForBackup(input.rest[0], stateFolderOf(input.flags.get('state')), new Date());
    const installation = await findInstallation(input, say);
    try {
      const { manifest, rows, heldMs } = await takeBackup(installation, path);
      const seconds = Math.round((Date.now() - startedAt) / 1_000);
      const size = Math.ceil(statSync(path).size / 1_024);
      say(`as of ${manifest.at}: ${rows} rows, ${size} KiB, ${seconds} s; services waited for ${heldMs} ms`);
      say(installation.state ? secretsInside : secretsOutside);
    } finally {
      await installation.leave();
    }
    process.stdout.write(`${path}\n`);
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
};

const secretsInside = 'it holds the keys and passwords of this installation: keep it as you keep those';
const secretsOutside =
  'keys and passwords are not in it: keep the environment of the services (.env) beside it';
