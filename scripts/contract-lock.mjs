// Holds the published language to its word: every command, query and event as JSON schema in
// packages/contracts/contracts.lock.json. `--write` renews the file; without it a difference is an error. An event
// that lost or narrowed a field since the last commit is an error in either case: it needs a new event.
// Reads packages/contracts/dist, so build first.
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { eventBreaks } from './lock/event-breaks.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const lockPath = 'packages/contracts/contracts.lock.json';
const write = process.argv.includes('--write');

const { allDefinitions } = await import('../packages/contracts/dist/all.js');

const now = Object.fromEntries(
  allDefinitions.map((definition) => [definition.subject, describe(definition)]),
);
const onDisk = parsed(readOrUndefined(() => readFileSync(root + lockPath, 'utf8')));
const committed = parsed(
  readOrUndefined(() =>
    execFileSync('git', ['show', `HEAD:${lockPath}`], {
      cwd: root,
      stdio: 'pipe',
      maxBuffer: 2 ** 28,
    }).toString(),
  ),
);

const breaks = Object.entries(committed).flatMap(([subject, before]) =>
  eventBreaks(subject, before, now[subject]),
);
if (breaks.length > 0) fail('events may only grow by optional fields; publish a new event instead', breaks);

const changes = differing(onDisk, now);
if (write) {
  writeFileSync(root + lockPath, text(now));
  console.log(`${lockPath}: ${Object.keys(now).length} definitions, ${changes.length} changed`);
} else if (changes.length > 0) {
  fail(
    'the published language differs from its lock; if that is meant: node scripts/contract-lock.mjs --write',
    changes,
  );
} else {
  console.log(`${lockPath}: ${Object.keys(now).length} definitions, as locked`);
}

function describe(definition) {
  const schema = (type) =>
    z.toJSONSchema(type, { io: 'input', unrepresentable: 'any', override: withoutNoise });
  if (definition.kind === 'event') return { kind: 'event', data: schema(definition.data) };
  return { kind: definition.kind, input: schema(definition.input), output: schema(definition.output) };
}

/** What zod adds to every format and every whole number says nothing about the language. */
function withoutNoise({ jsonSchema }) {
  delete jsonSchema.$schema;
  if (jsonSchema.format) delete jsonSchema.pattern;
  if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}

function differing(before, after) {
  const subjects = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort();
  return subjects.flatMap((subject) => {
    if (!before[subject]) return [`+ ${subject}`];
    if (!after[subject]) return [`- ${subject}`];
    return JSON.stringify(before[subject]) === JSON.stringify(after[subject]) ? [] : [`~ ${subject}`];
  });
}

/** One line a definition: a change shows as one line in a diff. */
function text(definitions) {
  const lines = Object.entries(definitions).map(
    ([subject, shape]) => `${JSON.stringify(subject)}: ${JSON.stringify(shape)}`,
  );
  return `{\n${lines.join(',\n')}\n}\n`;
}

function parsed(json) {
  return json === undefined ? {} : JSON.parse(json);
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
