import { existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { streamsAt } from '@aftercare/service-kit/streams-at';
import type { CommandInput } from '../command.js';
import { serviceNames } from '../platform/services.js';
import { marks, secretsFile } from '../platform/state-folder.js';
import { BackupError } from './backup-error.js';

/** What makes a state folder an installation. Binaries, logs and backups may lie there. */
const parts = ['data', secretsFile, ...marks];

export function checkEmptyFolder(folder: string): void {
  const found = parts.filter((part) => existsSync(join(folder, part)));
  if (found.length === 0) return;
  throw new BackupError(
    `${folder} is not empty (${found.join(', ')}): restore into another one with --state FOLDER, ` +
      'or forget what is there by `npm run cli -- reset --yes`',
  );
}

/** What a restore has made there; it was empty before. */
export function clearFolder(folder: string): void {
  for (const part of parts) rmSync(join(folder, part), { recursive: true, force: true });
}

/** A broker of one's own may still hold what was sent after the backup: services would take it for what comes now. */
export async function checkEmptyBroker(environment: CommandInput['environment']): Promise<void> {
  const { NATS_URL, NATS_USER, NATS_PASSWORD } = environment;
  if (!NATS_URL) return;
  const found = await streamsAt({ NATS_URL, NATS_USER, NATS_PASSWORD }, serviceNames);
  if (found.length > 0)
    throw new BackupError(
      `the broker at NATS_URL holds streams (${found.join(', ')}): empty its store first`,
    );
}
