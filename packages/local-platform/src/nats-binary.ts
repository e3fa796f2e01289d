import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from './find-on-path.js';
import { LocalPlatformError } from './local-platform-error.js';
import { natsFromApt } from './nats-from-apt.js';
import { runCommand } from './run-command.js';
import { isOld, OLDEST_NATS, type NatsBinary } from './nats-version.js';

export interface NatsBinarySources {
  /** Binaries that were fetched once are kept here, so that later starts need no network. */
  readonly binDir: string;
  readonly searchPath: string;
  readonly log: (line: string) => void;
}

/** A nats-server of version 2.10 or newer; an older one, with a warning, only when there is no other. */
export async function findNatsBinary(sources: NatsBinarySources): Promise<NatsBinary> {
  const local = [findOnPath('nats-server', sources.searchPath), ...cached(sources.binDir)];
  const found = (await Promise.all(local.map(withVersion))).filter((binary) => binary !== undefined);
  const fit = found.find((binary) => !isOld(binary.version)) ?? (await natsFromApt(sources, withVersion));
  if (fit !== undefined && !isOld(fit.version)) return fit;
  const old = found[0] ?? fit;
  if (old === undefined) {
    throw new LocalPlatformError(
      'NATS_NOT_FOUND',
      `No nats-server ${OLDEST_NATS} or newer: none on the PATH, none in ${sources.binDir}, and none from this ` +
        `machine's package mirror. Install nats-server, or put the binary into ${sources.binDir}, or set NATS_URL.`,
    );
  }
  sources.log(
    `warning: nats-server ${old.version} (${old.file}) is older than ${OLDEST_NATS}: it has known weaknesses ` +
      '(CVE-2023-47090) and no sync_interval. Fit for a trial on this machine, not for production.',
  );
  return old;
}

function cached(binDir: string): string[] {
  if (!existsSync(binDir)) return [];
  return readdirSync(binDir)
    .filter((name) => /^nats-server(-[\w.]+)?$/.test(name))
    .map((name) => join(binDir, name));
}

async function withVersion(file: string | undefined): Promise<NatsBinary | undefined> {
  if (file === undefined) return undefined;
  const answer = await runCommand(file, ['--version'], { timeoutMs: 10_000 });
  const version = /v?(\d+\.\d+\.\d+\S*)/.exec(answer.stdout)?.[1];
  return answer.ok && version !== undefined ? { file, version } : undefined;
}
