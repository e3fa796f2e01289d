import {
  cpSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  chmodSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { isReachable } from './reachable.js';

/**
 * `native` itself if this user can reach it, else a copy in the temporary folder: below a home that is closed to
 * others the binaries cannot be run as another user.
 */
export function readableCopy(native: string, uid: number, log: (line: string) => void): string {
  if (process.getuid?.() !== 0 || isReachable(join(native, 'bin'), uid)) return native;
  const copy = join(tmpdir(), `aftercare-pg-${packageVersion(native)}-${uid}`);
  if (isOurs(copy) && isComplete(native, copy)) return copy;
  log(`PostgreSQL: copying the binaries to ${copy}, where user ${uid} can read them`);
  const fresh = mkdtempSync(`${copy}.`);
  cpSync(native, fresh, { recursive: true, verbatimSymlinks: true });
  chmodSync(fresh, 0o755);
  if (isOurs(copy)) rmSync(copy, { recursive: true, force: true });
  try {
    renameSync(fresh, copy);
    return copy;
  } catch {
    // Somebody else's folder has the name, or another start was faster: the fresh copy serves as well.
    return fresh;
  }
}

function packageVersion(native: string): string {
  // The version field of a package manifest is always there, and a string.
  return (JSON.parse(readFileSync(join(dirname(native), 'package.json'), 'utf8')) as { version: string })
    .version;
}

/** The temporary folder is open to all: only what we made and nobody else can change is to be run. */
function isOurs(folder: string): boolean {
  const found = statSync(folder, { throwIfNoEntry: false });
  return (
    found !== undefined &&
    found.isDirectory() &&
    found.uid === process.getuid?.() &&
    (found.mode & 0o022) === 0
  );
}

/** Cleaners of temporary folders take old files one by one. */
function isComplete(native: string, copy: string): boolean {
  return readdirSync(native, { recursive: true, encoding: 'utf8' }).every((name) => {
    const original = statSync(join(native, name));
    const copied = statSync(join(copy, name), { throwIfNoEntry: false });
    return copied !== undefined && (original.isDirectory() || copied.size === original.size);
  });
}
