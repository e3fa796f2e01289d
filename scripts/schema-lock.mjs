// Holds the public API to its word: the printed schema in packages/graphql-schema/schema.graphql. `--write` renews the
// file; without it a difference is an error. A change since the last commit that breaks clients is an error in either
// case, unless what went was deprecated before. Reads packages/graphql-schema/dist, so build first.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { CriticalityLevel, diff, DiffRule } from '@graphql-inspector/core';
import { buildSchema, printSchema } from 'graphql';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockPath = 'packages/graphql-schema/schema.graphql';
const write = process.argv.includes('--write');

const { typeDefs } = await import('../packages/graphql-schema/dist/type-defs.js');
const schema = buildSchema(typeDefs);
const printed = `${printSchema(schema)}\n`;
const onDisk = readOrUndefined(() => readFileSync(root + lockPath, 'utf8'));
const committed = readOrUndefined(() =>
  execFileSync('git', ['show', `HEAD:${lockPath}`], {
    cwd: root,
    stdio: 'pipe',
    maxBuffer: 2 ** 28,
  }).toString(),
);

const breaking = await breakingChanges(committed);
if (breaking.length > 0) fail('clients would break; deprecate first (@deprecated), remove later', breaking);

if (write) {
  writeFileSync(root + lockPath, printed);
  console.log(`${lockPath}: ${printed.split('\n').length} lines written`);
} else if (onDisk !== printed) {
  fail(
    'the schema differs from its lock; if that is meant: node scripts/schema-lock.mjs --write',
    await changesOf(onDisk),
  );
} else {
  console.log(`${lockPath}: as locked`);
}

async function breakingChanges(before) {
  if (before === undefined) return [];
  const changes = await diff(buildSchema(before), schema, [DiffRule.suppressRemovalOfDeprecatedField]);
  return changes
    .filter(({ criticality }) => criticality.level === CriticalityLevel.Breaking)
    .map(({ message }) => message);
}

async function changesOf(before) {
  if (before === undefined) return [`${lockPath} is missing`];
  const changes = await diff(buildSchema(before), schema);
  return changes.map(({ message }) => message);
}

/** A file that is not there yet, or not committed yet, locks nothing. */
function readOrUndefined(read) {
  try {
    return read();
  } catch (error) {
    if (error.code === 'ENOENT' || error.status === 128) return undefined;
    throw error;
  }
}

function fail(reason, lines) {
  console.error([reason, ...lines.map((line) => `  ${line}`)].join('\n'));
  process.exit(1);
}
