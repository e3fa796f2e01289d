import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { startCli, startProgram, type Ended, type Running } from '../support/command.js';
import { password } from '../support/company.js';
import type { World } from '../support/platform.js';

const check = fileURLToPath(new URL('../../../../scripts/check-import.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'aftercare-import-'));

export function fileWith(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

/** What `--json` tells. */
export interface Told {
  readonly problems: readonly {
    readonly row: number;
    readonly column?: string;
    readonly code: string;
    readonly text: string;
  }[];
  readonly warnings: Told['problems'];
  readonly source?: string;
  readonly checked?: { readonly rows: number; readonly tickets: number };
  readonly result?: { readonly recorded: number; readonly known: number; readonly cancelled: boolean };
  readonly differences?: readonly string[];
}

/** The command as an administrator runs it beside a platform, in a process of its own. */
export const startImport = (world: World, args: readonly string[], login = 'admin'): Running =>
  startCli(['import', ...args, '--url', world.url, '--lang', 'en'], signedInAs(login));

export async function runImport(world: World, args: readonly string[], login?: string) {
  const { code, out, err } = await startImport(world, [...args, '--json'], login).ended;
  const told = out.trim() === '' ? undefined : (JSON.parse(out) as Told); // what --json tells
  return { code, told, err };
}

/** The check that shares no code with the importer. */
export const checkImport = (world: World, file: string): Promise<Ended> =>
  startProgram(check, [file, '--url', world.url], signedInAs('admin')).ended;

const signedInAs = (login: string) => ({ AFTERCARE_LOGIN: login, AFTERCARE_PASSWORD: password });
