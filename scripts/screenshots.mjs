// npm run screenshots: plays the journeys in the browser and renews the pictures of the README from them.
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureChromium } from './chromium.mjs';
import { ensureBuilt, ensureInstalled, giveUp, root, runNode } from './toolchain.mjs';

await ensureInstalled();
await ensureBuilt();
const browser = ensureChromium({ font: true });
if (!browser.path) giveUp(browser.reason);
process.exitCode = await runNode(
  [
    fileURLToPath(import.meta.resolve('jest/bin/jest')),
    '-c',
    'jest.config.mjs',
    'apps/e2e/test/journeys.test.ts',
  ],
  {
    NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
    AFTERCARE_CHROMIUM: browser.path,
    AFTERCARE_PICTURES: join(root, 'docs', 'images'),
  },
);
