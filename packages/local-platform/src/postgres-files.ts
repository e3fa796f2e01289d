import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

/** What the server says about itself in its data folder. */
export function readPidFile(dataDir: string): { pid: number; port: number; status: string } | undefined {
  const file = join(dataDir, 'postmaster.pid');
  if (!existsSync(file)) return undefined;
  const [pid, , , port, , , , status] = readFileSync(file, 'utf8').split('\n');
  return { pid: Number(pid), port: Number(port), status: (status ?? '').trim() };
}

/**
 * After `kill -9` and a reboot the file may name a pid that another program has since; PostgreSQL would take it
 * for a server at work. Only such a file is removed: a dead pid PostgreSQL notices itself.
 */
export function removeForeignPidFile(dataDir: string, foreignPid: number): void {
  if (readPidFile(dataDir)?.pid === foreignPid) rmSync(join(dataDir, 'postmaster.pid'), { force: true });
}
