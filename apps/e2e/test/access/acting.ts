import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import { isInputObjectType, getNullableType } from 'graphql';
import { schema } from '../support/locked-schema.js';
import { validFor, validInput } from '../support/valid-input.js';
import { settledState, stateOfDatabases } from '../support/database-state.js';
import type { Character } from './characters.js';
import { matrix } from './matrix/all.js';
import type { MutationRow } from './matrix/row.js';
import { reaches, verdict, verdictOn, type Prepared, type Verdict } from './oracle.js';
import type { Stage } from './stage.js';

interface Try {
  readonly name: string;
  readonly row: MutationRow;
  readonly character: Character;
  readonly record: Prepared | undefined;
  readonly expected: Verdict;
}

const played = Object.entries(matrix.mutations).filter(([, row]) => row.notPlayed === undefined);

/** Every mutation by every character, on the prepared records of both branches. */
export function acting(stage: () => Stage): void {
  test('COM-03: whoever may not is refused each mutation, and nothing changes', async () => {
    const refused = tries(stage()).filter(({ expected }) => expected !== 'ADMITTED');
    const before = await settledState(stage().world.platform);
    expect(await wrongOnes(refused, stage())).toEqual([]);
    expect(await stateOfDatabases(stage().world.platform)).toEqual(before);
    console.info(`${refused.length} mutations refused`);
  }, 300_000);

  test('COM-03: whoever may is let through to the rules of the record', async () => {
    const admitted = tries(stage()).filter(({ expected }) => expected === 'ADMITTED');
    expect(await wrongOnes(admitted, stage())).toEqual([]);
    console.info(`${admitted.length} mutations let through`);
  }, 300_000);
}

function tries(stage: Stage): Try[] {
  return played.flatMap(([name, row]) => {
    const records = stage.prepared.filter(({ type, closed }) => type === row.on && !closed);
    const on = row.on ? records : [undefined];
    return on.flatMap((record, index) =>
      // nobody is refused before any record is looked at: once is enough
      stage.characters
        .filter(({ kind }) => kind !== 'anonymous' || index === 0)
        .map((character) => ({
          name,
          row,
          character,
          record,
          expected: record ? expectedOn(stage, character, row, record) : verdict(character, row),
        })),
    );
  });
}

function expectedOn(stage: Stage, character: Character, row: MutationRow, record: Prepared): Verdict {
  const asked = verdict(character, { ...row, everywhere: undefined });
  if (asked !== 'ADMITTED') return asked;
  if (verdict(character, row) !== 'ADMITTED') return 'NOT_FOUND';
  const { ownOr, asShown, byReach, reads } = row;
  const reached = asShown
    ? stage.isShownTo(character, record)
    : ownOr
      ? isOwn(character, record) ||
        verdictOn(character, { staff: ownOr }, { ...record, ownedBy: [] }) === 'ADMITTED'
      : verdictOn(character, row, record) === 'ADMITTED';
  const isTakingPart = reached && byReach === true && !reaches(character, row, { ...record, people: [] });
  if (isTakingPart) return 'NOT_ALLOWED';
  const read = !reads || verdictOn(character, { staff: reads }, record) === 'ADMITTED';
  return reached && read ? 'ADMITTED' : 'NOT_FOUND';
}

const isOwn = ({ name }: Character, { people, ownedBy }: Prepared) =>
  [...(people ?? []), ...(ownedBy ?? [])].includes(name);

async function wrongOnes(all: readonly Try[], stage: Stage): Promise<string[]> {
  const wrong: string[] = [];
  const byCharacter = Map.groupBy(all, ({ character }) => character);
  await Promise.all(
    [...byCharacter.values()].map(async (mine) => {
      for (let at = 0; at < mine.length; at += 10) {
        const some = mine.slice(at, at + 10);
        const codes = await codesOf(some, stage);
        for (const [index, one] of some.entries()) {
          const code = codes[index] ?? 'no answer';
          if (fits(code, one)) continue;
          const on = one.record?.name ?? 'nothing';
          wrong.push(`${one.name} of ${on} by ${one.character.name}: ${code} in place of ${one.expected}`);
        }
      }
    }),
  );
  return wrong.toSorted();
}

const refusals = new Set<string>(['SIGN_IN_REQUIRED', 'NOT_ALLOWED']);

/** A record out of reach is not told from one that is not there; being let through is any answer but these. */
function fits(code: string, { expected, record, row }: Try): boolean {
  if (expected !== 'ADMITTED') return code === expected;
  return !refusals.has(code) && !(record && code === 'NOT_FOUND' && !row.ends);
}

/** Ten at a time; one by one where the whole request was refused. */
async function codesOf(together: readonly Try[], stage: Stage): Promise<string[]> {
  const [first] = together;
  if (!first) return [];
  const inputs = together.map((one) => inputOf(one, stage));
  const declared = inputs.map(({ type }, index) => `$i${index}: ${type}`).join(', ');
  const asked = together.map(
    ({ name }, index) => `c${index}: ${name}(input: $i${index}) { __typename ... on UserError { code } }`,
  );
  const { data, errors } = await first.character.client.ask<Record<string, { code?: string }>>(
    `mutation (${declared}) { ${asked.join(' ')} }`,
    Object.fromEntries(inputs.map(({ input }, index) => [`i${index}`, input])),
  );
  if (data) return together.map((_, index) => data[`c${index}`]?.code ?? 'done');
  if (together.length === 1) return [errors[0]?.extensions?.code ?? 'no code'];
  const codes: string[] = [];
  for (const one of together) codes.push(...(await codesOf([one], stage)));
  return codes;
}

function inputOf(
  { name, row, record }: Try,
  { ids }: Stage,
): { readonly type: string; readonly input: object } {
  const argument = schema.getMutationType()?.getFields()[name]?.args[0];
  if (!argument) throw new Error(`${name} has no input`);
  const object = getNullableType(argument.type);
  const fields = isInputObjectType(object) ? object.getFields() : {};
  const own = row.on ?? row.own;
  const also = (row.with ?? '').split(' ').flatMap((field) => {
    const slot = fields[field];
    return slot && isInputObjectType(object) ? [[field, validFor(slot, object.name, own, { ids })]] : [];
  });
  const input = {
    ...validInput(argument.type, own, { ids }),
    ...Object.fromEntries(also),
    idempotencyKey: randomUUID(),
    // a version that no record has: whoever is let through changes nothing either
    ...('expectedVersion' in fields ? { expectedVersion: 999_999 } : {}),
    ...row.given,
    ...(record ? { [row.by ?? 'id']: record.id } : {}),
  };
  return { type: argument.type.toString(), input };
}
