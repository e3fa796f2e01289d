import { randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { freePort } from './free-port.js';
import { lastLines } from './last-lines.js';
import { searchPath } from './launcher-environment.js';
import { LocalPlatformError } from './local-platform-error.js';
import { findNatsBinary } from './nats-binary.js';
import { natsConfigText, type NatsUser } from './nats-config.js';
import { readNatsInfo, type NatsInfo } from './nats-info.js';
import { isOld, type NatsBinary } from './nats-version.js';
import { releaseFolder } from './process-of-folder.js';
import type { RunningNats } from './running-nats.js';
import { superviseChild, type SupervisedChild } from './supervised-children.js';
import { useNatsUrl } from './use-nats-url.js';

export interface StartNatsOptions {
  /** JetStream's folder; made when missing. Config, pid and log lie beside it: `<storeDir>.conf`, `.pid`, `.log`. */
  readonly storeDir: string;
  /** Where a fetched nats-server is kept, usually `.aftercare/bin`. */
  readonly binDir: string;
  readonly log: (line: string) => void;
  readonly signal?: AbortSignal;
  /** Use this server instead. */
  readonly natsUrl?: string | undefined;
  readonly users?: readonly NatsUser[];
  /** Further lines of configuration in the server's own format. */
  readonly configText?: string;
  /** `always`, or a duration such as `30s`. */
  readonly syncInterval?: string;
  /** Bytes; 1 MB when missing. */
  readonly maxPayload?: number;
  /** The same port again after a restart, so that clients find the server; a free one when missing. */
  readonly port?: number;
  /** Where executables are looked for: the PATH when missing. */
  readonly searchPath?: string;
}

const PORT_ATTEMPTS = 3;
const READY_WITHIN_MS = 30_000;

/** Brings up NATS with JetStream on 127.0.0.1; it ends with this process, however this process ends. */
export async function startNats(options: StartNatsOptions): Promise<RunningNats> {
  if (options.natsUrl) return useNatsUrl(options.natsUrl, options.log);
  const storeDir = resolve(options.storeDir);
  const binary = await findNatsBinary({
    binDir: resolve(options.binDir),
    searchPath: options.searchPath ?? searchPath(),
    log: options.log,
  });
  mkdirSync(storeDir, { recursive: true, mode: 0o700 });
  await releaseStore(storeDir, options.log);
  for (let attempt = 1; ; attempt += 1) {
    options.signal?.throwIfAborted();
    const port = options.port ?? (await freePort());
    const serverName = `aftercare-${randomBytes(8).toString('hex')}`;
    const child = await launch(binary, { ...options, storeDir }, port, serverName);
    const outcome = await untilReady(child, `${storeDir}.log`, port, serverName, options.signal);
    if (typeof outcome !== 'string') return running(child, port, outcome, options.log);
    await child.stop(2_000);
    options.signal?.throwIfAborted();
    // Somebody may have taken the port in between; nothing else gets better by trying again.
    if (attempt < PORT_ATTEMPTS && /address already in use|somebody else/.test(outcome)) continue;
    throw new LocalPlatformError('NATS_NOT_STARTED', `nats-server did not start:\n${outcome}`);
  }
}

function running(
  child: SupervisedChild,
  port: number,
  info: NatsInfo,
  log: (line: string) => void,
): RunningNats {
  // The binary's word was taken before; this is the word of the server that answers.
  if (isOld(info.version)) log(`warning: the nats-server that runs is ${info.version}.`);
  return {
    url: `nats://127.0.0.1:${port}`,
    port,
    pid: child.pid,
    version: info.version,
    stop: async () => void (await child.stop()),
    kill9: async () => {
      child.signal('SIGKILL');
      await child.exited;
    },
  };
}

/** nats-server does not lock its store: two on one folder would spoil it. */
async function releaseStore(storeDir: string, log: (line: string) => void): Promise<void> {
  const pidFile = `${storeDir}.pid`;
  if (!existsSync(pidFile)) return;
  await releaseFolder(storeDir, Number(readFileSync(pidFile, 'utf8')), 'nats-server', log);
  rmSync(pidFile, { force: true });
}

function launch(
  binary: NatsBinary,
  options: StartNatsOptions,
  port: number,
  serverName: string,
): Promise<SupervisedChild> {
  const { storeDir, users, configText, syncInterval } = options;
  const configFile = `${storeDir}.conf`;
  const text = natsConfigText({
    serverName,
    port,
    storeDir,
    pidFile: `${storeDir}.pid`,
    maxPayload: options.maxPayload ?? 1_048_576,
    ...(users && { users }),
    ...(configText !== undefined && { text: configText }),
    // An older server would not know the setting, and refuse or ignore it.
    ...(syncInterval !== undefined && !isOld(binary.version) && { syncInterval }),
  });
  rmSync(configFile, { force: true });
  // Passwords are in it.
  writeFileSync(configFile, text, { mode: 0o600 });
  return superviseChild({
    command: binary.file,
    args: ['-c', configFile],
    cwd: storeDir,
    env: {},
    logFile: `${storeDir}.log`,
    stopSignals: ['SIGTERM', 'SIGTERM'],
  });
}

/** What the server says once it is ready, or why it is not. */
async function untilReady(
  child: SupervisedChild,
  logFile: string,
  port: number,
  serverName: string,
  signal: AbortSignal | undefined,
): Promise<NatsInfo | string> {
  let ended = false;
  void child.exited.then(() => (ended = true));
  const deadline = performance.now() + READY_WITHIN_MS;
  while (!signal?.aborted && performance.now() < deadline) {
    if (ended) return lastLines(logFile);
    const info = await readNatsInfo('127.0.0.1', port, 1_000).catch(() => undefined);
    if (info !== undefined && info.serverName !== serverName) return `somebody else listens on port ${port}`;
    if (info?.jetStream === true) return info;
    await pause(20);
  }
  return signal?.aborted ? 'stopped while starting' : `not ready after ${READY_WITHIN_MS / 1000} s`;
}
