// features.mjs [--json | --markdown]: every id of the specification that the product promises, with the tests that prove it.
// A test counts when it acts through the gateway on real PostgreSQL and NATS (apps/e2e/test); the pure rules of
// work-calendar count where they stand. Exits with 1 when a promised id has no test.
import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const counted = ['apps/e2e/test/**/*.ts', 'packages/work-calendar/src/**/*.test.ts'];
const idPattern = /\b(?:COM|CUS|TKT|KB|DSP|CMP|TRN|ANA|FRM|DEM)-\d{2}\b/g;
const testName = /\b(?:test|it)(?:\.each\([\s\S]*?\))?\(\s*(['"`])((?:\\.|(?!\1)[\s\S])*)\1/g;

/** Id → names of the tests that name it. */
function testsById() {
  const tests = new Map();
  for (const file of counted.flatMap((pattern) => globSync(pattern, { cwd: root }))) {
    for (const [, , name] of readFileSync(join(root, file), 'utf8').matchAll(testName)) {
      for (const id of new Set(name.match(idPattern) ?? [])) {
        tests.set(id, [...(tests.get(id) ?? []), { file: file.replaceAll('\\', '/'), name }]);
      }
    }
  }
  return tests;
}

const promised = JSON.parse(readFileSync(join(root, 'docs/features.json'), 'utf8'));
const tests = testsById();
const rows = promised.map(({ id, what, width, missing = null }) => ({
  id,
  what,
  width,
  missing,
  tests: tests.get(id) ?? [],
}));
const untested = rows.filter((row) => row.tests.length === 0);

if (process.argv.includes('--markdown')) {
  console.log('| Id | | Tests | Missing |\n| --- | --- | --- | --- |');
  for (const row of rows)
    console.log(`| ${row.id} | ${row.what} | ${row.tests.length} | ${row.missing ?? ''} |`);
} else if (process.argv.includes('--json')) {
  console.log(
    JSON.stringify({ features: rows, promised: rows.length, untested: untested.map((row) => row.id) }),
  );
} else {
  for (const row of rows) {
    console.log(
      `${row.id}  ${row.width.padEnd(6)}  ${String(row.tests.length).padStart(2)} tests  ${row.what}`,
    );
    if (row.missing) console.log(`        missing: ${row.missing}`);
    for (const { name } of row.tests) console.log(`        · ${name}`);
  }
  console.log(
    `\n${rows.length} ids promised, ${rows.length - untested.length} proved by a test${untested.length ? `; without a test: ${untested.map((row) => row.id).join(', ')}` : ''}`,
  );
}
process.exitCode = untested.length === 0 ? 0 : 1;
