import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Command } from '../command.js';
import { runningIn } from '../platform/running.js';
import { marks, secretsFile, stateFolderOf } from '../platform/state-folder.js';

/** `reset --yes`: forgets all data of the quick start; the next start begins anew. Refused while it runs. */
export const reset: Command = ({ flags }) => {
  const folder = stateFolderOf(flags.get('state'));
  if (!flags.has('yes')) {
    process.stderr.write(`aftercare: this deletes all data in ${folder}; say --yes\n`);
    return Promise.resolve(2);
  }
  if (runningIn(folder)) {
    process.stderr.write('aftercare: it runs; stop it first\n');
    return Promise.resolve(1);
  }
  for (const what of ['data', 'logs', secretsFile, ...marks]) {
    rmSync(join(folder, what), { recursive: true, force: true });
  }
  process.stdout.write('reset\n');
  return Promise.resolve(0);
};
