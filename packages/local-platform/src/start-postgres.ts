import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { useDatabaseUrl, checkServer } from './check-postgres.js';
import { freePort } from './free-port.js';
import { lastLines } from './last-lines.js';
import { LocalPlatformError } from './local-platform-error.js';
import {
  embeddedPostgres,
  findPostgresBinaries,
  type PostgresBinaries,
  type PostgresSources,
} from './postgres-binaries.js';
import {
  SUPERUSER,
  clusterUser,
  folderSeenBy,
  prepareCluster,
  superuserPassword,
  type RunAs,
} from './postgres-cluster.js';
import { postgresEnvironment, searchPath } from './launcher-environment.js';
import { releaseFolder } from './process-of-folder.js';
import { readPidFile, removeForeignPidFile } from './postgres-files.js';
import type { RunningPostgres } from './running-postgres.js';
import { superviseChild, type SupervisedChild } from './supervised-children.js';

export interface StartPostgresOptions {
  /** Made when missing. The server's log goes to `<dataDir>.log`. */
  readonly dataDir: string;
  readonly log: (line: string) => void;
  /** Gives up while starting; a server that runs is stopped by `stop()`. */
  readonly signal?: AbortSignal;
  /** Use this server instead; its user needs CREATEDB and CREATEROLE. */
  readonly databaseUrl?: string | undefined;
  /** False only where losing the data in a power cut does not matter: tests. */
  readonly fsync?: boolean;
  /** Otherwise the embedded binaries, then the PATH. */
  readonly sources?: PostgresSources;
}

const PORT_ATTEMPTS = 3;
const READY_WITHIN_MS = 60_000;

/** Brings up PostgreSQL on 127.0.0.1; it ends with this process, however this process ends. */
export async function startPostgres(options: StartPostgresOptions): Promise<RunningPostgres> {
  if (options.databaseUrl) return useDatabaseUrl(options.databaseUrl);
  const dataDir = resolve(options.dataDir);
  const user = clusterUser(dataDir);
  const sources = options.sources ?? { embedded: embeddedPostgres(), searchPath: searchPath() };
  const binaries = await findPostgresBinaries(sources, user.uid, options.log);
  const fsync = options.fsync ?? true;
  await prepareCluster(dataDir, binaries, user, { fsync, log: options.log });
  const earlier = readPidFile(dataDir)?.pid;
  if (
    earlier !== undefined &&
    (await releaseFolder(dataDir, earlier, 'postgres', options.log)) === 'foreign'
  ) {
    removeForeignPidFile(dataDir, earlier);
  }
  for (let attempt = 1; ; attempt += 1) {
    options.signal?.throwIfAborted();
    const port = await freePort();
    const child = await launch({ dataDir, user, binaries, port, fsync });
    const failure = await untilReady(child, dataDir, port, options.signal);
    if (failure === undefined) return running(child, dataDir, port);
    await child.stop(2_000);
    options.signal?.throwIfAborted();
    // Somebody may have taken the port in between; nothing else gets better by trying again.
    if (attempt < PORT_ATTEMPTS && /Address already in use/.test(failure)) continue;
    throw new LocalPlatformError('POSTGRES_NOT_STARTED', `PostgreSQL did not start:\n${failure}`);
  }
}

async function running(child: SupervisedChild, dataDir: string, port: number): Promise<RunningPostgres> {
  const adminUrl = `postgres://${SUPERUSER}:${superuserPassword(dataDir)}@127.0.0.1:${port}/postgres`;
  try {
    // The password is known to our cluster alone, and SCRAM proves it both ways: who answers here is ours.
    await checkServer(adminUrl);
  } catch (error) {
    await child.stop();
    throw error;
  }
  return {
    adminUrl,
    port,
    pid: child.pid,
    stop: async () => void (await child.stop()),
    kill9: async () => {
      child.signal('SIGKILL');
      await child.exited;
    },
  };
}

function launch(start: {
  readonly dataDir: string;
  readonly user: RunAs;
  readonly binaries: PostgresBinaries;
  readonly port: number;
  readonly fsync: boolean;
}): Promise<SupervisedChild> {
  const settings = {
    listen_addresses: '127.0.0.1',
    port: String(start.port),
    unix_socket_directories: '',
    shared_buffers: '64MB',
    max_connections: '120',
    timezone: 'UTC',
    log_timezone: 'UTC',
    log_checkpoints: 'off',
    ...(start.fsync ? {} : { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' }),
  };
  return superviseChild({
    command: start.binaries.postgres,
    args: [
      '-D',
      folderSeenBy(start.user, start.dataDir),
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    cwd: start.dataDir,
    env: postgresEnvironment(),
    logFile: `${start.dataDir}.log`,
    ...(process.getuid?.() === 0 && { user: start.user }),
    // Fast shutdown, then immediate: the latter recovers from the log at the next start.
    stopSignals: ['SIGINT', 'SIGQUIT'],
  });
}

/** Undefined when ready, else the reason. */
async function untilReady(
  child: SupervisedChild,
  dataDir: string,
  port: number,
  signal: AbortSignal | undefined,
): Promise<string | undefined> {
  let ended = false;
  void child.exited.then(() => (ended = true));
  const deadline = performance.now() + READY_WITHIN_MS;
  while (!signal?.aborted && performance.now() < deadline) {
    if (ended) return lastLines(`${dataDir}.log`);
    const file = readPidFile(dataDir);
    if (file?.pid === child.pid && file.port === port && file.status === 'ready') return undefined;
    await pause(20);
  }
  return signal?.aborted ? 'stopped while starting' : `not ready after ${READY_WITHIN_MS / 1000} s`;
}
