import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateServiceKeys, type ServiceKeys } from '@aftercare/service-kit/service-keys';

/** What this installation made up for itself: never committed, readable by its owner alone. */
export interface Secrets {
  readonly keys: ServiceKeys;
  /** Service → passwords of its two database roles. */
  readonly databasePasswords: Readonly<Record<string, { readonly owner: string; readonly app: string }>>;
  /** Name in front of the databases: two installations can share one PostgreSQL. */
  readonly prefix: string;
}

/** Everything the quick start keeps: binaries, data, logs, secrets. */
export interface StateFolder {
  readonly path: string;
  readonly bin: string;
  readonly postgres: string;
  readonly nats: string;
  /** Bytes of attached files. */
  readonly files: string;
  readonly secrets: Secrets;
}

/** The folder of this clone, unless another one is named. */
export const stateFolderOf = (named: string | true | undefined): string =>
  typeof named === 'string' ? named : fileURLToPath(new URL('../../../../.aftercare', import.meta.url));

/** What may be noted of an installation: that its demo company was begun, is there, or is not wanted. */
export const marks = ['demo-begun', 'demo-loaded', 'empty'] as const;

/** Notes that something was done once for this installation. */
export const mark = (folder: string, what: string): void =>
  writeFileSync(join(folder, what), new Date().toISOString());

/** The same, but the first note stays; answers when that was. */
export function markOnce(folder: string, what: string): Date {
  if (!isMarked(folder, what)) mark(folder, what);
  return new Date(readFileSync(join(folder, what), 'utf8'));
}

export const isMarked = (folder: string, what: string): boolean => existsSync(join(folder, what));

/** The secrets of an installation that is moved here: written before anything else is made. */
export function keepSecrets(path: string, secrets: Secrets): void {
  mkdirSync(path, { recursive: true });
  writeFileSync(join(path, secretsFile), JSON.stringify(secrets), { mode: 0o600, flag: 'wx' });
}

/** Those of an installation that is there; undefined where there is none. */
export function knownSecrets(path: string): Secrets | undefined {
  const file = join(path, secretsFile);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Secrets) : undefined; // written here
}

export const secretsFile = 'secrets.json';

/** Where the bytes of attached files lie (COM-09). */
export const filesFolder = (path: string): string => join(path, 'data', 'files');

export function openStateFolder(path: string, services: readonly string[]): StateFolder {
  mkdirSync(path, { recursive: true });
  return {
    path,
    bin: join(path, 'bin'),
    postgres: join(path, 'data', 'postgres'),
    nats: join(path, 'data', 'nats'),
    files: filesFolder(path),
    secrets: secretsIn(path, services),
  };
}

function secretsIn(path: string, services: readonly string[]): Secrets {
  const file = join(path, secretsFile);
  const names = ['gateway', ...services];
  const known = knownSecrets(path);
  const fresh = freshSecrets(names.filter((name) => known?.keys.privateKeys[name] === undefined));
  if (known && Object.keys(fresh.keys.privateKeys).length === 0) return known;
  const secrets: Secrets = known
    ? {
        ...known,
        keys: {
          privateKeys: { ...known.keys.privateKeys, ...fresh.keys.privateKeys },
          publicKeys: { ...known.keys.publicKeys, ...fresh.keys.publicKeys },
        },
        databasePasswords: { ...known.databasePasswords, ...fresh.databasePasswords },
      }
    : fresh;
  writeFileSync(file, JSON.stringify(secrets), { mode: 0o600 });
  chmodSync(file, 0o600);
  return secrets;
}

function freshSecrets(names: readonly string[]): Secrets {
  const password = () => randomBytes(24).toString('base64url');
  return {
    keys: generateServiceKeys(names),
    databasePasswords: Object.fromEntries(
      names.map((name) => [name, { owner: password(), app: password() }]),
    ),
    prefix: 'aftercare',
  };
}
