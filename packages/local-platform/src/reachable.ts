import { statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Whether this user can walk down to `path` and, it being a folder, into it. Groups count for nothing. */
export function isReachable(path: string, uid: number): boolean {
  let folder = resolve(path);
  for (;;) {
    const { uid: owner, mode } = statSync(folder);
    if ((mode & (owner === uid ? 0o100 : 0o001)) === 0) return false;
    const parent = dirname(folder);
    if (parent === folder) return true;
    folder = parent;
  }
}
