import { randomBytes } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  renameSync,
  rmSync,
  rmdirSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { LocalPlatformError } from './local-platform-error.js';
import type { PostgresBinaries } from './postgres-binaries.js';
import { postgresEnvironment } from './launcher-environment.js';
import { isReachable } from './reachable.js';
import { runCommand } from './run-command.js';

export const SUPERUSER = 'aftercare';
const PASSWORD_FILE = 'aftercare-superuser-password';
/** PostgreSQL refuses root; this id is `nobody` nearly everywhere, and needs no entry anywhere. */
const UNPRIVILEGED = 65_534;
const ABANDONED_AFTER_MS = 5 * 60_000;

export interface RunAs {
  readonly uid: number;
  readonly gid: number;
}

/** Whom the server of this folder runs as: ourselves; if we are root, the owner of its data or nobody. */
export function clusterUser(dataDir: string): RunAs {
  const self = { uid: process.getuid?.() ?? 0, gid: process.getgid?.() ?? 0 };
  const owner = statSync(dataDir, { throwIfNoEntry: false });
  if (self.uid === 0) {
    if (owner === undefined || !isCluster(dataDir)) return { uid: UNPRIVILEGED, gid: UNPRIVILEGED };
    if (owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  } else if (owner === undefined || owner.uid === self.uid) {
    return self;
  }
  throw new LocalPlatformError(
    'POSTGRES_DATA_OTHER_OWNER',
    `${dataDir} belongs to user ${owner.uid}, and user ${self.uid} cannot run PostgreSQL on it. ` +
      `Start as the user who made it, or as root if root made it; or remove the folder to begin anew.`,
  );
}

/** Makes the cluster if there is none, and refuses one that these binaries cannot read. */
export async function prepareCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  user: RunAs,
  options: { readonly fsync: boolean; readonly log: (line: string) => void },
): Promise<void> {
  if (isCluster(dataDir)) return checkVersion(dataDir, binaries);
  if (existsSync(dataDir) && readdirSync(dataDir).length > 0) {
    throw new LocalPlatformError(
      'POSTGRES_DATA_INCOMPLETE',
      `${dataDir} is neither empty nor PostgreSQL data. Move it away, or name another folder.`,
    );
  }
  options.log(`PostgreSQL ${binaries.major}: making a new database cluster in ${dataDir}`);
  await makeCluster(dataDir, binaries, user, options.fsync);
}

export function superuserPassword(dataDir: string): string {
  const file = join(dataDir, PASSWORD_FILE);
  if (!existsSync(file)) {
    throw new LocalPlatformError(
      'POSTGRES_DATA_INCOMPLETE',
      `${file} is missing: this cluster was not made by Aftercare. Name another folder, or set DATABASE_URL.`,
    );
  }
  return readFileSync(file, 'utf8').trim();
}

/**
 * The folder as the server is to call it. A user who cannot walk down to it (a clone below a closed home) still
 * reaches it as its own working directory, which is entered before the user is changed.
 */
export function folderSeenBy(user: RunAs, dataDir: string): string {
  return process.platform !== 'linux' || isReachable(dataDir, user.uid) ? dataDir : '/proc/self/cwd';
}

function isCluster(dataDir: string): boolean {
  return existsSync(join(dataDir, 'PG_VERSION'));
}

function checkVersion(dataDir: string, binaries: PostgresBinaries): void {
  const version = readFileSync(join(dataDir, 'PG_VERSION'), 'utf8').trim();
  if (Number(version) === binaries.major) return;
  throw new LocalPlatformError(
    'POSTGRES_DATA_OTHER_VERSION',
    `${dataDir} was made by PostgreSQL ${version}, and PostgreSQL ${binaries.major} is what can be started here. ` +
      `Start it with version ${version} once, take a backup, and restore that into a new folder.`,
  );
}

/** Made beside its place and moved there when whole, so that a half-made one is never taken for data. */
async function makeCluster(
  dataDir: string,
  binaries: PostgresBinaries,
  user: RunAs,
  fsync: boolean,
): Promise<void> {
  mkdirSync(dirname(dataDir), { recursive: true });
  removeLeftovers(dataDir);
  const fresh = `${dataDir}.new-${process.pid}`;
  const password = randomBytes(24).toString('base64url');
  const secretFolder = mkdtempSync(join(tmpdir(), 'aftercare-'));
  rmSync(fresh, { recursive: true, force: true });
  mkdirSync(fresh, { mode: 0o700 });
  try {
    const passwordFile = join(secretFolder, 'password');
    writeFileSync(passwordFile, password, { mode: 0o600 });
    if (process.getuid?.() === 0) {
      for (const path of [secretFolder, passwordFile, fresh]) chownSync(path, user.uid, user.gid);
    }
    const made = await runCommand(
      binaries.initdb,
      [
        `--pgdata=${folderSeenBy(user, fresh)}`,
        `--username=${SUPERUSER}`,
        `--pwfile=${passwordFile}`,
        '--auth=scram-sha-256',
        '--encoding=UTF8',
        ...localeOf(binaries),
        ...(fsync ? [] : ['--no-sync']),
      ],
      {
        timeoutMs: 120_000,
        cwd: fresh,
        env: postgresEnvironment(),
        ...(process.getuid?.() === 0 && { user }),
      },
    );
    if (!made.ok) throw new LocalPlatformError('POSTGRES_NOT_STARTED', `initdb failed: ${made.text}`);
    // As root, the file stays root's: only the launcher reads it, and `nobody` may be others too.
    writeFileSync(join(fresh, PASSWORD_FILE), password, { mode: 0o600 });
    chmodSync(fresh, 0o700);
    if (existsSync(dataDir)) rmdirSync(dataDir);
    renameSync(fresh, dataDir);
  } finally {
    rmSync(secretFolder, { recursive: true, force: true });
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** A start that was killed meanwhile could not remove its half-made cluster. */
function removeLeftovers(dataDir: string): void {
  const parent = dirname(dataDir);
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(`${basename(dataDir)}.new-`))) {
    const abandoned = Date.now() - statSync(join(parent, name)).mtimeMs > ABANDONED_AFTER_MS;
    if (abandoned) rmSync(join(parent, name), { recursive: true, force: true });
  }
}

/** The same order and the same letters on every machine, independent of its C library where possible. */
function localeOf(binaries: PostgresBinaries): string[] {
  const locale = process.platform === 'darwin' ? 'en_US.UTF-8' : 'C.UTF-8';
  const builtin = binaries.major >= 17 ? ['--locale-provider=builtin', '--builtin-locale=C.UTF-8'] : [];
  return [`--locale=${locale}`, ...builtin];
}
