// npm test [-- jest arguments]: installs and builds what is needed, runs every test, and ends with the count.
import { mkdtempSync, readFileSync, rmSync, existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled, root, runNode } from './toolchain.mjs';

/** Each yields { passed, failed, skipped: [{ file, count }] }; a further kind of test joins the list. */
const RUNNERS = [runJest];

await ensureInstalled();
await ensureBuilt();
const given = process.argv.slice(2);
// Whoever runs a few tests is not made to wait for a browser, unless it is for these.
const browser = ensureChromium({ install: given.every((arg) => /journey/.test(arg)) });
const total = { passed: 0, failed: 0 };
const skipped = [];
for (const runner of RUNNERS) {
  const counted = await runner(given);
  for (const key of Object.keys(total)) total[key] += counted[key];
  skipped.push(...counted.skipped);
}
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;
for (const { count, file } of skipped) {
  const reason = !browser.path && file.endsWith('journeys.test.ts') ? `: ${browser.reason}` : '';
  process.stdout.write(`${count} skipped in ${file}${reason}\n`);
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);

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
      {
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
        AFTERCARE_CHROMIUM: browser.path ?? 'none',
      },
    );
    // Without a result jest did not get as far as running tests; its reason is above.
    if (!existsSync(resultFile)) return { passed: 0, failed: 1, skipped: [] };
    const result = JSON.parse(readFileSync(resultFile, 'utf8'));
    // A file that cannot be loaded has no tests to fail: it counts as one.
    const failed = result.numFailedTests + result.numRuntimeErrorTestSuites;
    return {
      passed: result.numPassedTests,
      failed: failed === 0 && code !== 0 && result.numTotalTests > 0 ? 1 : failed,
      skipped: skippedIn(result),
    };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function skippedIn({ testResults }) {
  return testResults
    .map(({ name, assertionResults }) => ({
      file: relative(root, name),
      count: assertionResults.filter(({ status }) => status === 'pending' || status === 'todo').length,
    }))
    .filter(({ count }) => count > 0);
}
