import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const places = ['/usr/bin', '/usr/local/bin', '/snap/bin'];

/** The browser of this machine: `AFTERCARE_CHROMIUM`, else the first on the PATH; undefined where there is none. */
export function findChromium(): string | undefined {
  const named = process.env['AFTERCARE_CHROMIUM'];
  if (named) return runs(named) ? named : undefined;
  const folders = [...(process.env['PATH'] ?? '').split(delimiter).filter(Boolean), ...places];
  return folders.flatMap((folder) => names.map((name) => join(folder, name))).find(runs);
}

function runs(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
