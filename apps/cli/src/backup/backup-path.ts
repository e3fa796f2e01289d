import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { BackupError } from './backup-error.js';

const beginning = 'aftercare-';
const ending = '.tar';

/** Where a new backup goes: the file that is named, or one named after the time in the folder that is. */
export function pathForBackup(given: string | undefined, stateFolder: string, now: Date): string {
  const named = given ?? join(stateFolder, 'backups');
  const isFolder = given === undefined || /[/\\]$/.test(given) || isFolderNow(given);
  const stamp = now.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
  const path = resolve(isFolder ? join(named, `${beginning}${stamp}Z${ending}`) : named);
  if (existsSync(path)) throw new BackupError(`${path} is there already: name another file`);
  mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
  return path;
}

/** The backup that is named, or the only one in the folder that is. */
export function pathOfBackup(given: string): string {
  const path = resolve(given);
  if (!existsSync(path)) throw new BackupError(`${path} is not there`);
  if (!isFolderNow(path)) return path;
  const found = readdirSync(path).filter((name) => name.startsWith(beginning) && name.endsWith(ending));
  const [only] = found;
  if (only === undefined) throw new BackupError(`no backup in ${path}`);
  if (found.length > 1)
    throw new BackupError(`${path} holds ${found.length} backups, name one: ${found.join(', ')}`);
  return join(path, only);
}

const isFolderNow = (path: string) => statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
