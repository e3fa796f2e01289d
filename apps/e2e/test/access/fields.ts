import { expect, test } from '@jest/globals';
import { contentsOf, isNothing, type Shown } from './answers.js';
import type { Character } from './characters.js';
import { matrix } from './matrix/all.js';
import { verdict, type Prepared } from './oracle.js';
import { leadsToRecords, objectType, selected, type LeftOut } from './selection.js';
import { rowOf, type Stage } from './stage.js';
import { readersOfSecret, secretsIn } from './secrets.js';

type Errors = readonly {
  readonly path?: readonly (string | number)[];
  readonly extensions?: { readonly code?: string };
}[];

/** Every field of every record that somebody sees, and what its edges lead to: two steps from each record. */
export function fields(stage: () => Stage): void {
  test('COM-03: every field of a record answers those who see it, but for the fields that the matrix keeps from them', async () => {
    const found = await walkAll(stage());
    console.info(`${found.asked} questions, ${found.records} records and ${found.texts} texts looked at`);
    expect([...new Set(found.wrong)].toSorted()).toEqual([]);
  }, 300_000);
}

interface Found {
  readonly wrong: string[];
  asked: number;
  records: number;
  texts: number;
}

async function walkAll(stage: Stage): Promise<Found> {
  const found: Found = { wrong: [], asked: 0, records: 0, texts: 0 };
  await Promise.all(
    stage.characters.map(async (character) => {
      for (const record of stage.prepared) {
        if (!record.closed && stage.isShownTo(character, record)) await walk(stage, character, record, found);
      }
    }),
  );
  return found;
}

/** All values of one record together, then each way that leads on to other records. */
async function walk(stage: Stage, character: Character, record: Prepared, found: Found): Promise<void> {
  const type = objectType(record.type);
  const all = Object.values(type.getFields());
  const keptFrom: LeftOut = (name, field) => isKeptFrom(character, name, field);
  const alone = (field: { readonly name: string } & Parameters<typeof leadsToRecords>[0]) =>
    leadsToRecords(field) || keptFrom(record.type, field.name);
  const together = all.filter((field) => !alone(field));
  for (const group of [together, ...all.filter(alone).map((field) => [field])]) {
    const selection = group.map((field) => selected(type, field, 1, keptFrom)).join(' ');
    const { data, errors } = await character.client.ask<{ node: Record<string, unknown> | null }>(
      `query ($id: ID!) { node(id: $id) { ... on ${record.type} { ${selection} } } }`,
      { id: record.id },
    );
    found.asked += 1;
    const told = (what: string) => found.wrong.push(`${character.name}, ${record.name}: ${what}`);
    const codes = codesByField(errors);
    for (const { name } of group)
      fieldIsRight(character, record, name, data?.node?.[name], codes.get(name) ?? codes.get(nowhere), told);
    const contents = contentsOf(data);
    found.records += contents.records.length;
    found.texts += contents.texts.length;
    for (const shown of contents.records.filter((one) => matrix.records[one.type]))
      if (leaks(stage, character, shown)) told(`leads to ${nameOf(stage, shown)}`);
    for (const secret of secretsIn(contents.texts)) {
      if (!readersOfSecret(stage, character, secret)) told(`tells the ${secret.text}`);
    }
  }
}

/** A field that the matrix keeps from this character, unless it is their own record. */
function isKeptFrom(character: Character, type: string, field: string): boolean {
  const only = matrix.records[type]?.only?.[field];
  return only !== undefined && verdict(character, only) !== 'ADMITTED';
}

function fieldIsRight(
  character: Character,
  record: Prepared,
  name: string,
  value: unknown,
  code: string | undefined,
  told: (what: string) => void,
): void {
  const only = rowOf(record.type).only?.[name];
  const own = only?.own === true && record.people?.includes(character.name) === true;
  const admitted = own || !isKeptFrom(character, record.type, name);
  if (admitted && code !== undefined) told(`${name} is refused with ${code}`);
  if (!admitted && code === undefined && !isNothing(value)) told(`${name} is shown`);
}

/** An error that does not say where it belongs. */
const nowhere = '';

/** The first refusal below each field of the record. */
function codesByField(errors: Errors): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { path, extensions } of errors) {
    const field = String(path?.[1] ?? nowhere);
    codes.set(
      field,
      `${extensions?.code ?? 'no code'}${path && path.length > 2 ? ` at ${path.slice(2).join('.')}` : ''}`,
    );
  }
  return codes;
}

/** A record that came along although it is none that this character sees. */
function leaks({ find, isShownTo }: Stage, character: Character, { type, id }: Shown): boolean {
  const record = find(type, id);
  if (!record) return verdict(character, rowOf(type)) !== 'ADMITTED';
  const along = record.alongWith && verdict(character, record.alongWith) === 'ADMITTED';
  return !along && !isShownTo(character, record);
}

const nameOf = (stage: Stage, { type, id }: Shown) => stage.find(type, id)?.name ?? `a ${type}`;
