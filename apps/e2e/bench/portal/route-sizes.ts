import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { apps } from '../platform/program.js';

/** What a browser loads before this page stands, when it is the first. */
export interface RouteSize {
  readonly page: string;
  /** JS and CSS, gzip. */
  readonly kb: number;
}

/** As `npm run sizes -w @aftercare/portal` has it. */
export function routeSizes(): Promise<{ readonly limitKb: number; readonly sizes: readonly RouteSize[] }> {
  const script = join(apps, 'portal', 'build', 'page-sizes.mjs');
  return new Promise((resolve, reject) => {
    // it ends with 1 when a page is too heavy, and has said so all the same
    execFile(process.execPath, [script, '--json'], (error, stdout) => {
      if (!stdout) return reject(error ?? new Error('page-sizes.mjs said nothing'));
      resolve(JSON.parse(stdout) as { limitKb: number; sizes: RouteSize[] }); // what the script prints
    });
  });
}
