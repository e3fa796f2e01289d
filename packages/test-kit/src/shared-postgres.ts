import { readdirSync, rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@aftercare/local-platform/start-postgres';

export interface SharedPostgres {
  /** Of a user that may create databases and roles: a test makes its own database. */
  readonly adminUrl: string;
  stop(): Promise<void>;
}

const PREFIX = 'aftercare-test-pg-';

/** One PostgreSQL for a whole test run, without fsync, in a temporary folder; it ends with this process. */
export async function startSharedPostgres(): Promise<SharedPostgres> {
  removeLeftovers();
  const folder = await mkdtemp(join(tmpdir(), `${PREFIX}${process.pid}-`));
  const postgres = await startPostgres({ dataDir: join(folder, 'data'), fsync: false, log: () => {} });
  return {
    adminUrl: postgres.adminUrl,
    async stop() {
      await postgres.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** A run that was killed could not remove its folder. */
function removeLeftovers(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = name.startsWith(PREFIX) ? Number.parseInt(name.slice(PREFIX.length), 10) : undefined;
    if (pid !== undefined && !isAlive(pid)) rmSync(join(tmpdir(), name), { recursive: true, force: true });
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it lives, and is another user's. A cast, since node's own calls throw errors with a code.
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
