import { getNullableType, isInputObjectType } from 'graphql';
import { schema } from '../support/locked-schema.js';
import { validFor, validInput, type KnownIds } from '../support/valid-input.js';
import { matrix } from '../access/matrix/all.js';
import { faultsOf } from './answers.js';
import { documentOf, freshKey, type Asker, type Call, type RootField } from './asking.js';
import { badValue, otherKind, reachesServices, slotsOf, withValue, type Slot } from './slots.js';
import { badStrings, worstStrings } from './strings.js';

export interface Tally {
  /** Bad values sent. */
  values: number;
  calls: number;
  requests: number;
  /** Calls that were carried out, since the value was no bad one after all. */
  accepted: number;
  readonly faults: Map<string, string>;
}

export const newTally = (): Tally => ({ values: 0, calls: 0, requests: 0, accepted: 0, faults: new Map() });

export interface Root {
  readonly operation: 'query' | 'mutation';
  readonly field: RootField;
}

export const roots: readonly Root[] = [
  ...Object.values(schema.getQueryType()?.getFields() ?? {})
    .filter(({ args }) => args.length > 0)
    .map((field) => ({ operation: 'query' as const, field })),
  ...Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) => ({
    operation: 'mutation' as const,
    field,
  })),
];

/** A key that no command takes: the input is looked at first, and then nothing is done. */
const keyOfNoEffect = 'k'.repeat(201);

/**
 * Every place of a call at once, another value each: what only services can tell, or the gateway. Each place has its
 * `rounds` with one of the two.
 */
export async function allAtOnce(
  root: Root,
  as: 'services' | 'gateway',
  rounds: number,
  ids: KnownIds,
  asker: Asker,
  tally: Tally,
): Promise<void> {
  const all = root.field.args.flatMap((argument) => slotsOf(argument.type, [argument.name]));
  const lengthOf = (slot: Slot) => {
    if (as === 'services') return reachesServices(slot) ? rounds : 0;
    // What the gateway lets through has its rounds at the services.
    return reachesServices(slot) ? rounds / 10 : rounds;
  };
  const value = as === 'services' ? badValue : otherKind;
  const calls = Array.from({ length: Math.max(0, ...all.map(lengthOf)) }, (_, round) => {
    const slots = all.filter((slot) => round < lengthOf(slot));
    tally.values += slots.length;
    const base = baseOf(root, ids, keyOfNoEffect);
    const values = slots.reduce<unknown>(
      (input, slot, turn) => withValue(filled(root, input, slot, ids), slot.path, value(slot, round, turn)),
      base,
    );
    return { field: root.field, values: values as Call['values'] }; // made from an object of arguments
  });
  await send(root, calls, asker, tally);
}

/** Each place that takes text by itself, all else being valid: what gets past the first check reaches the database. */
export async function oneAtATime(root: Root, ids: KnownIds, asker: Asker, tally: Tally): Promise<void> {
  const slots = root.field.args
    .flatMap((argument) => slotsOf(argument.type, [argument.name]))
    .filter(({ kind, path }) => kind === 'String' && !unsafe.has(path.at(-1) ?? ''));
  const calls = slots.flatMap((slot) =>
    worstStrings.map((text) => {
      const base = filled(root, baseOf(root, ids, freshKey()), slot, ids);
      return {
        field: root.field,
        values: withValue(base, slot.path, slot.many ? [text] : text) as Call['values'],
      }; // as above
    }),
  );
  tally.values += calls.length;
  await send(root, calls, asker, tally);
}

/** Wrong attempts with these are counted, and would lock out whoever plays. */
const unsafe = new Set(['currentPassword', 'password', 'login']);

/** The key itself, which travels beside the input. */
export async function keys(root: Root, ids: KnownIds, asker: Asker, tally: Tally): Promise<void> {
  const calls = badStrings.map((key) => ({ field: root.field, values: baseOf(root, ids, key) }));
  tally.values += calls.length;
  await send(root, calls, asker, tally);
}

function baseOf({ operation, field }: Root, ids: KnownIds, key: string): Record<string, unknown> {
  const own = matrix.mutations[field.name]?.on ?? matrix.mutations[field.name]?.own;
  if (operation === 'mutation') {
    const [argument] = field.args;
    if (!argument) throw new Error(`${field.name} has no input`);
    return { input: { ...validInput(argument.type, own, { ids }), idempotencyKey: key } };
  }
  const needed = field.args.filter(({ type }) => type.toString().endsWith('!'));
  return Object.fromEntries(
    needed.map((argument) => [argument.name, validFor(argument, `Query.${field.name}`, undefined, { ids })]),
  );
}

/** Puts a whole valid value where the way to the slot is not there yet, so that its neighbours are no problem. */
function filled({ field }: Root, input: unknown, { path }: Slot, ids: KnownIds): unknown {
  const argument = field.args.find(({ name }) => name === path[0]);
  const object = argument && getNullableType(argument.type);
  const [name, step, next] = path;
  if (
    !argument ||
    !isInputObjectType(object) ||
    name === undefined ||
    step === undefined ||
    next === undefined
  )
    return input;
  const given = Reflect.get(Object(input), name) as Record<string, unknown> | undefined; // an input object of this type
  const slot = object.getFields()[step];
  if (!slot || given?.[step] !== undefined) return input;
  return withValue(input, [name, step], validFor(slot, object.name, undefined, { ids, whole: true }));
}

const inOneRequest = 10;
const longest = 200_000;

async function send(root: Root, calls: readonly Call[], asker: Asker, tally: Tally): Promise<void> {
  for (let at = 0; at < calls.length; at += inOneRequest) {
    await sendTogether(root, calls.slice(at, at + inOneRequest), asker, tally);
  }
}

async function sendTogether(root: Root, calls: readonly Call[], asker: Asker, tally: Tally): Promise<void> {
  const { text, variables } = documentOf(root.operation, calls);
  if (calls.length > 1 && Buffer.byteLength(JSON.stringify(variables)) > longest) {
    const half = Math.ceil(calls.length / 2);
    await sendTogether(root, calls.slice(0, half), asker, tally);
    return sendTogether(root, calls.slice(half), asker, tally);
  }
  tally.requests += 1;
  tally.calls += calls.length;
  const answer = await asker.post(text, variables).catch((error: unknown) => String(error));
  if (typeof answer === 'string') {
    tally.faults.set(`${root.field.name}: ${answer}`, JSON.stringify(variables).slice(0, 2_000));
    return;
  }
  tally.accepted += Object.values(answer.data ?? {}).filter((member) => member && !member.code).length;
  for (const fault of faultsOf(answer, asker.locale)) {
    tally.faults.set(`${root.field.name}, ${asker.locale}: ${fault}`, answer.text.slice(0, 600));
  }
}
