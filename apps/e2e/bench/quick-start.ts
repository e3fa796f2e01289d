import { existsSync, readFileSync } from 'node:fs';
import { mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { stateFolderOf } from '@aftercare/cli/platform/state-folder';
import { freePort } from '@aftercare/local-platform/free-port';
import { superviseChild } from '@aftercare/local-platform/supervised-children';
import { eventually } from '@aftercare/test-kit/eventually';
import { pssBytesOf } from './platform/proc.js';

const cli = fileURLToPath(import.meta.resolve('@aftercare/cli/main'));
const restMs = 3_000;

/** W6: memory of everything that `npm start` runs, the demo company loaded; PSS, in MiB. */
export async function quickStartMemory(): Promise<number> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-bench-start-'));
  const binaries = join(stateFolderOf(undefined), 'bin'); // fetched once for this clone
  if (existsSync(binaries)) await symlink(binaries, join(folder, 'bin'));
  const log = join(folder, 'start.log');
  const child = await superviseChild({
    command: process.execPath,
    args: [cli, 'start', '--state', folder],
    cwd: folder,
    env: {
      PATH: process.env['PATH'] ?? '',
      HOME: process.env['HOME'] ?? '/',
      PORT: String(await freePort()),
    },
    logFile: log,
    stopSignals: ['SIGTERM', 'SIGKILL'],
  });
  let ended = false;
  void child.exited.then(() => (ended = true));
  try {
    await eventually(
      () => {
        if (!ended) return readFileSync(log, 'utf8').includes('ready: ');
        throw new Error(readFileSync(log, 'utf8'));
      },
      { withinMs: 240_000 },
    );
    await pause(restMs); // what the load has set in motion goes round
    return pssBytesOf(child.pid) / 1024 / 1024;
  } finally {
    await child.stop();
    await rm(folder, { recursive: true, force: true });
  }
}
