import { startPostgres } from '@aftercare/local-platform/start-postgres';
import type { CommandInput } from '../command.js';
import { mark, openStateFolder, stateFolderOf, keepSecrets } from '../platform/state-folder.js';
import { serviceNames } from '../platform/services.js';
import { BackupError } from './backup-error.js';
import { checkEmptyBroker, checkEmptyFolder, clearFolder } from './empty-folder.js';
import { checkEmptyServer, dropDatabases } from './empty-server.js';
import type { KeptState } from './kept-state.js';

/** An empty place into which a backup is restored. */
export interface Target {
  /** Of a user who may create databases and roles. */
  readonly adminUrl: string;
  readonly prefix: string;
  /** Folder of attached files; undefined where nobody named it. */
  readonly files: string | undefined;
  readonly passwordsOf: (service: string) => { readonly owner: string; readonly app: string };
  /** Everything is there: from now on it is an installation. */
  readonly finish: () => void;
  /** Takes away what was begun, so that it can be tried again. */
  readonly undo: () => Promise<void>;
  readonly leave: () => Promise<void>;
}

type Asked = Pick<CommandInput, 'flags' | 'environment'>;

/** The same two kinds of place of which a backup is taken; refuses one that holds anything. */
export function prepareTarget(
  { flags, environment }: Asked,
  state: KeptState | undefined,
  say: (line: string) => void,
): Promise<Target> {
  const { DATABASE_URL: url, DATABASE_PASSWORD: password } = environment;
  if (!password) return inStateFolder(stateFolderOf(flags.get('state')), environment, state, say);
  if (!url) throw new BackupError('DATABASE_PASSWORD goes with DATABASE_URL: name the server');
  if (state) say('the secrets in the backup are left aside: those of the environment count here');
  return onServer(url, password, environment['FILES_DIR']);
}

async function onServer(adminUrl: string, password: string, files: string | undefined): Promise<Target> {
  const prefix = 'aftercare';
  const missing = await checkEmptyServer(adminUrl, prefix, serviceNames);
  return {
    adminUrl,
    prefix,
    files,
    passwordsOf: () => ({ owner: password, app: password }),
    finish: () => undefined,
    undo: () => dropDatabases(adminUrl, prefix, missing),
    leave: async () => undefined,
  };
}

async function inStateFolder(
  folder: string,
  environment: CommandInput['environment'],
  state: KeptState | undefined,
  say: (line: string) => void,
): Promise<Target> {
  checkEmptyFolder(folder);
  const { DATABASE_URL: databaseUrl } = environment;
  await checkEmptyBroker(environment);
  const given = state?.secrets.prefix ?? 'aftercare';
  const missing = databaseUrl ? await checkEmptyServer(databaseUrl, given, serviceNames) : [];
  if (state) keepSecrets(folder, state.secrets);
  try {
    const { postgres, files, secrets } = openStateFolder(folder, serviceNames);
    const server = await startPostgres({ dataDir: postgres, databaseUrl, log: say });
    return {
      adminUrl: server.adminUrl,
      prefix: secrets.prefix,
      files,
      passwordsOf(service) {
        const passwords = secrets.databasePasswords[service];
        if (!passwords) throw new Error(`no passwords were made for ${service}`);
        return passwords;
      },
      finish() {
        // without a mark the next start would load the demo company into it
        for (const one of state?.marks.length ? state.marks : (['empty'] as const)) mark(folder, one);
      },
      async undo() {
        if (databaseUrl) await dropDatabases(databaseUrl, secrets.prefix, missing);
        await server.stop();
        clearFolder(folder);
      },
      leave: () => server.stop(),
    };
  } catch (error) {
    clearFolder(folder);
    throw error;
  }
}
