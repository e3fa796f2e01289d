import { pathOfBackup } from '../backup/backup-path.js';
import { restoreFiles } from '../backup/kept-files.js';
import { readState } from '../backup/kept-state.js';
import { openBackup, rowsOf } from '../backup/manifest.js';
import { checkVersion, restoreBackup } from '../backup/restore-backup.js';
import { prepareTarget } from '../backup/target.js';
import type { Command } from '../command.js';
import { servicesOf } from '../platform/services.js';

/** Where definitions want to know it; nothing is sent while restoring. */
const nowhere = { smtpUrl: 'smtp://localhost', portalUrl: 'http://localhost' };

/** `restore BACKUP`: makes an installation of a backup, where there is none. All of it, or nothing. */
export const restore: Command = async (input) => {
  const say = (line: string) => process.stderr.write(`aftercare: ${line}\n`);
  const [given] = input.rest;
  if (given === undefined) {
    say('restore needs the backup: npm run restore -- FILE');
    return 2;
  }
  const startedAt = Date.now();
  try {
    const definitions = servicesOf(nowhere);
    const opened = await openBackup(pathOfBackup(given));
    const { archive, manifest } = opened;
    checkVersion(manifest, definitions);
    say(`the backup is whole: as of ${manifest.at}, ${rowsOf(manifest)} rows, version ${manifest.aftercare}`);
    const state = manifest.state ? await readState(archive) : undefined;
    const target = await prepareTarget(input, state, say);
    try {
      await restoreBackup(opened, target, definitions, say);
      await restoreFiles(archive, manifest.files, target.files);
      target.finish();
      await target.leave();
    } catch (error) {
      await target.undo();
      throw error;
    }
    process.stdout.write(`restored in ${Math.round((Date.now() - startedAt) / 1_000)} s\n`);
    return 0;
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return 1;
  }
};
