import { existsSync, lstatSync, readFileSync, symlinkSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/**
 * The package cannot carry symbolic links; its install script makes them, and does not run under
 * `--ignore-scripts`. The list that it works from is there either way.
 */
export function makeMissingLinks(native: string): void {
  const packageFolder = dirname(native);
  for (const { source, target } of readLinks(join(native, 'pg-symlinks.json'))) {
    const link = join(packageFolder, target);
    if (lstatSync(link, { throwIfNoEntry: false }) !== undefined) continue;
    try {
      symlinkSync(basename(source), link);
    } catch (error) {
      // Another start may be making the same links. A cast, since node's own calls throw errors with a code.
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
}

function readLinks(file: string): { source: string; target: string }[] {
  if (!existsSync(file)) return [];
  // The package's own list, of this shape; a broken one fails loudly right below.
  return JSON.parse(readFileSync(file, 'utf8')) as { source: string; target: string }[];
}
