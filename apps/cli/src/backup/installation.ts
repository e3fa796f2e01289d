import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readPidFile } from '@aftercare/local-platform/postgres-files';
import { startPostgres } from '@aftercare/local-platform/start-postgres';
import { serviceDatabase } from '@aftercare/service-kit/provision';
import type { CommandInput } from '../command.js';
import { runningIn } from '../platform/running.js';
import { serviceNames } from '../platform/services.js';
import { filesFolder, isMarked, knownSecrets, marks, stateFolderOf } from '../platform/state-folder.js';
import { BackupError } from './backup-error.js';
import type { KeptState } from './kept-state.js';

/** What a backup is taken of. */
export interface Installation {
  /** Service → its database, as its owner. */
  readonly databases: ReadonlyMap<string, string>;
  /** Undefined where secrets come from the environment: whoever keeps that keeps them. */
  readonly state: KeptState | undefined;
  /** Folder of attached files; undefined where nobody named it. */
  readonly files: string | undefined;
  readonly leave: () => Promise<void>;
}

type Asked = Pick<CommandInput, 'flags' | 'environment'>;

/**
 * With `DATABASE_PASSWORD` the installation that `migrate` makes at `DATABASE_URL`, else the one of the state folder,
 * running or not.
 */
export async function findInstallation(
  { flags, environment }: Asked,
  say: (line: string) => void,
): Promise<Installation> {
  const databaseUrl = environment['DATABASE_URL'];
  const password = environment['DATABASE_PASSWORD'];
  if (password) {
    if (!databaseUrl) throw new BackupError('DATABASE_PASSWORD goes with DATABASE_URL: name the server');
    const passwords = { owner: password, app: password };
    const urlOf = (name: string) => serviceDatabase(databaseUrl, 'aftercare', name, passwords).ownerUrl;
    const databases = new Map(serviceNames.map((name) => [name, urlOf(name)]));
    const files = environment['FILES_DIR'];
    if (!files) say('FILES_DIR is not set: attached files are left out');
    return { databases, state: undefined, files, leave: async () => undefined };
  }
  return ofStateFolder(stateFolderOf(flags.get('state')), databaseUrl, say);
}

async function ofStateFolder(
  folder: string,
  databaseUrl: string | undefined,
  say: (line: string) => void,
): Promise<Installation> {
  const secrets = knownSecrets(folder);
  if (!secrets) throw new BackupError(`no installation in ${folder}: it was never started`);
  const dataDir = join(folder, 'data', 'postgres');
  if (!databaseUrl && !existsSync(dataDir))
    throw new BackupError(
      `no database in ${dataDir}: name the server that the platform uses in DATABASE_URL`,
    );
  const { url, leave } = await serverOf(folder, dataDir, databaseUrl, say);
  const databases = new Map(
    Object.entries(secrets.databasePasswords)
      .filter(([name]) => serviceNames.includes(name))
      .map(([name, passwords]) => [name, serviceDatabase(url, secrets.prefix, name, passwords).ownerUrl]),
  );
  const state = { secrets, marks: marks.filter((mark) => isMarked(folder, mark)) };
  return { databases, state, files: filesFolder(folder), leave };
}

/** The server that works for the platform now; where none does, ours is started for as long as it is needed. */
async function serverOf(
  folder: string,
  dataDir: string,
  databaseUrl: string | undefined,
  say: (line: string) => void,
) {
  const working = databaseUrl || !runningIn(folder) ? undefined : readPidFile(dataDir);
  if (working) return { url: `postgres://127.0.0.1:${working.port}`, leave: async () => undefined };
  const server = await startPostgres({ dataDir, databaseUrl, log: say });
  return { url: server.adminUrl, leave: () => server.stop() };
}
