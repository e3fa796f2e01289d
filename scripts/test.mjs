// npm test [-- jest arguments]: installs and builds what is needed, runs every test, and ends with the count.
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt, ensureInstalled, runNode } from './toolchain.mjs';

/** Each yields { passed, failed, skipped }; a further kind of test joins the list. */
const RUNNERS = [runJest];

await ensureInstalled();
await ensureBuilt();
const total = { passed: 0, failed: 0, skipped: 0 };
for (const runner of RUNNERS) {
  const counted = await runner(process.argv.slice(2));
  for (const key of Object.keys(total)) total[key] += counted[key];
}
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
process.stdout.write(`${total.passed} passed, ${total.failed} failed${skipped}\n`);

async function runJest(args) {
  const folder = mkdtempSync(join(tmpdir(), 'aftercare-jest-'));
  const resultFile = join(folder, 'result.json');
  try {
    const code = await runNode(
      [
        fileURLToPath(import.meta.resolve('jest/bin/jest')),
        '-c',
        'jest.config.mjs',
        '--json',
        '--outputFile',
        resultFile,
        ...args,
      ],
      { NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning' },
    );
    // Without a result jest did not get as far as running tests; its reason is above.
    if (!existsSync(resultFile)) return { passed: 0, failed: 1, skipped: 0 };
    const result = JSON.parse(readFileSync(resultFile, 'utf8'));
    // A file that cannot be loaded has no tests to fail: it counts as one.
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: failed === 0 && code !== 0 && result.numTotalTests > 0 ? 1 : failed,
      skipped: result.numPendingTests + result.numTodoTests,
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
