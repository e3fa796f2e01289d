import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import Sequencer from '@jest/test-sequencer';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** What takes a minute and more begins first, so that no processor waits for the last of them. */
const long = [
  'apps/e2e/chaos/chaos.test.ts',
  'apps/e2e/test/journeys.test.ts',
  'apps/e2e/test/bad-input.test.ts',
  'apps/e2e/test/import-real-desk.test.ts',
  'apps/e2e/test/access.test.ts',
  'apps/e2e/test/rolling-restarts.test.ts',
  'apps/e2e/test/backup.test.ts',
  'packages/service-kit/test/dead-letters.int.test.ts',
].map((file) => join(root, file));

const gone = long.filter((file) => !existsSync(file));
if (gone.length > 0)
  throw new Error(`scripts/jest/longest-first.mjs names what is not there: ${gone.join(', ')}`);

/** On a clean clone jest knows no durations and goes by the size of files. */
export default class LongestFirst extends Sequencer {
  sort(tests) {
    const place = ({ path }) => (long.includes(path) ? long.indexOf(path) : long.length);
    return super.sort(tests).toSorted((one, other) => place(one) - place(other));
  }
}
