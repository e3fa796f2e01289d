import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findOnPath } from '@aftercare/local-platform/find-on-path';
import { searchPath } from '@aftercare/local-platform/launcher-environment';
import { runCommand } from '@aftercare/local-platform/run-command';
import type { LimitScript, RunLimit } from './limit-script.js';

const debian = '/usr/lib/postgresql';

/** PostgreSQL's own benchmark program, the newest that is installed; undefined where there is none. */
export function findPgbench(): string | undefined {
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  // the one on Debian's PATH is a script that looks for a cluster of Debian's own
  const installed = versions
    .map((version) => join(debian, version, 'bin', 'pgbench'))
    .find((file) => existsSync(file));
  return installed ?? findOnPath('pgbench', searchPath());
}

/** Prepared statements, two threads, no vacuum before. */
export const pgbench =
  (program: string): RunLimit =>
  async ({ url, connections, scripts }, seconds) => {
    const { hostname, port, username, password, pathname } = new URL(url);
    const folder = await mkdtemp(join(tmpdir(), 'aftercare-pgbench-'));
    try {
      const files = await Promise.all(
        scripts.map(async (script, index) => {
          const file = join(folder, `${index}.sql`);
          await writeFile(file, textOf(script));
          return ['-f', file];
        }),
      );
      const server = ['-h', hostname, '-p', port, '-U', decodeURIComponent(username), pathname.slice(1)];
      const how = [
        '-n',
        '-M',
        'prepared',
        '-j',
        '2',
        '-c',
        String(connections),
        '-T',
        String(Math.ceil(seconds)),
      ];
      const { ok, stdout, text } = await runCommand(program, [...how, ...files.flat(), ...server], {
        timeoutMs: (seconds + 60) * 1_000,
        env: { PGPASSWORD: decodeURIComponent(password), LC_ALL: 'C' },
      });
      const tps = Number(/^tps = ([\d.]+)/m.exec(stdout)?.[1]);
      if (!ok || !(tps > 0) || /number of failed transactions: [1-9]/.test(stdout))
        throw new Error(`pgbench: ${text}`);
      return tps;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };

const textOf = ({ sql, n }: LimitScript) =>
  `${n ? `\\set n random(${n.from}, ${n.to})\n` : ''}${sql.replaceAll(/\s*\n\s*/g, ' ')};\n`;
