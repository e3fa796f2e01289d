import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { password } from '../support/company.js';
import type { World } from '../support/platform.js';

const main = fileURLToPath(new URL('../../../cli/dist/main.js', import.meta.url));
const check = fileURLToPath(new URL('../../../../scripts/check-import.mjs', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'aftercare-import-'));

export function fileWith(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
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

export interface Running {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

/** The command as an administrator runs it beside a platform, in a process of its own. */
export const startImport = (world: World, args: readonly string[], login = 'admin'): Running =>
  run([main, 'import', ...args, '--url', world.url, '--lang', 'en'], login);

export async function runImport(world: World, args: readonly string[], login?: string) {
  const { code, out, err } = await startImport(world, [...args, '--json'], login).ended;
  const told = out.trim() === '' ? undefined : (JSON.parse(out) as Told); // what --json tells
  return { code, told, err };
}

/** The check that shares no code with the importer. */
export const checkImport = (world: World, file: string): Promise<Ended> =>
  run([check, file, '--url', world.url], 'admin').ended;

function run(args: readonly string[], login: string): Running {
  const { NODE_OPTIONS: _, ...environment } = process.env;
  const child = spawn(process.execPath, [...args], {
    env: { ...environment, AFTERCARE_LOGIN: login, AFTERCARE_PASSWORD: password },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')));
  const ended = new Promise<Ended>((resolve) => child.on('close', (code) => resolve({ code, out, err })));
  return { child, ended };
}
