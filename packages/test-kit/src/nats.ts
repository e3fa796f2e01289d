import { cp, mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@aftercare/local-platform/free-port';
import type { RunningNats } from '@aftercare/local-platform/running-nats';
import { startNats, type StartNatsOptions } from '@aftercare/local-platform/start-nats';

export interface TestNats {
  readonly url: string;
  readonly pid: () => number;
  /** Stops it if it runs, and starts it on the same port and store. */
  readonly restart: () => Promise<void>;
  /** As a crash would; `restart` brings it back. */
  readonly kill9: () => Promise<void>;
  /** The store as it is at one instant; the folder is removed by `stop`. */
  readonly copyStore: () => Promise<string>;
  /** What a power cut does that `kill -9` does not: the store goes back to a copy. Without one: to nothing. */
  readonly rollBack: (copyOfStore?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

/** Shared with the quick start, so that the binary is fetched once per clone. */
export const BIN_DIR = fileURLToPath(new URL('../../../.aftercare/bin', import.meta.url));

/** A nats-server of its own, in a temporary folder, on a free port. */
export async function startTestNats(
  options: Pick<StartNatsOptions, 'users' | 'configText' | 'syncInterval' | 'maxPayload'> = {},
): Promise<TestNats> {
  const folder = await mkdtemp(join(tmpdir(), 'aftercare-test-nats-'));
  const storeDir = join(folder, 'store');
  const port = await freePort();
  const messages: string[] = [];
  const start = () =>
    startNats({ ...options, storeDir, binDir: BIN_DIR, port, log: (line) => messages.push(line) }).catch(
      (error: unknown) => {
        throw new Error(`nats-server for the tests: ${String(error)}\n${messages.join('\n')}`, {
          cause: error,
        });
      },
    );
  let server: RunningNats = await start();
  let copies = 0;
  const restart = async () => {
    await server.stop();
    server = await start();
  };
  return {
    url: server.url,
    pid: () => pidOf(server),
    restart,
    kill9: () => server.kill9(),
    async copyStore() {
      const copy = join(folder, `copy-${(copies += 1)}`);
      // Held still meanwhile: otherwise the copy would mix states that never were on disk together.
      process.kill(pidOf(server), 'SIGSTOP');
      try {
        await cp(storeDir, copy, { recursive: true });
      } finally {
        process.kill(pidOf(server), 'SIGCONT');
      }
      return copy;
    },
    async rollBack(copyOfStore) {
      await server.kill9();
      await rm(storeDir, { recursive: true, force: true });
      await mkdir(storeDir);
      if (copyOfStore !== undefined) await cp(copyOfStore, storeDir, { recursive: true });
      server = await start();
    },
    async stop() {
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

function pidOf(server: RunningNats): number {
  if (server.pid === undefined) throw new Error('This server was not started here.');
  return server.pid;
}
