import { expect, test } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const src = join(import.meta.dirname, '..');
const colour = /#[0-9a-f]{3,8}\b|\b(?:rgba?|hsla?|oklch|color-mix)\(/i;
/** Names of colours in style sheets; words like `red` mean something else in programs. */
const named = /:\s*(?:white|black|red|green|blue|gr[ae]y|orange|yellow)\b/i;

test('portal: colours are decided in the theme alone; no page has one of its own', () => {
  const files = readdirSync(src, { recursive: true, encoding: 'utf8' }).filter(
    (path) => /\.(?:css|tsx?)$/.test(path) && !/^(?:theme|generated)\/|\.test\.ts$/.test(path),
  );
  const wrong = files.flatMap((path) =>
    readFileSync(join(src, path), 'utf8')
      .split('\n')
      .filter((line) => colour.test(line) || (path.endsWith('.css') && named.test(line)))
      .map((line) => `${path}: ${line.trim()}`),
  );
  expect(files.length).toBeGreaterThan(200);
  expect(wrong).toEqual([]);
});
