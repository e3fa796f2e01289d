// node scripts/upgrade-fixture.mjs: renews the backup that upgrades are tested with, from the code as it is. For releases.
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled, root, run, runNode } from './toolchain.mjs';

const file = join(root, 'apps', 'e2e', 'upgrade', 'previous-version.tar');

await ensureInstalled();
await ensureBuilt();
process.exitCode = await runNode(
  [
    fileURLToPath(import.meta.resolve('jest/bin/jest')),
    '-c',
    'jest.config.mjs',
    'apps/e2e/test/backup.test.ts',
  ],
  {
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    AFTERCARE_UPGRADE_FIXTURE: file,
  },
);
await run(join(root, 'node_modules', '.bin', 'prettier'), ['--write', '--log-level', 'warn', `${file}.json`]);
process.stdout.write(`${file}: ${Math.ceil(statSync(file).size / 1024)} KiB\n`);
