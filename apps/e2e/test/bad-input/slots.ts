import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  type GraphQLInputType,
  type GraphQLNamedInputType,
} from 'graphql';
import { badFloats, badIntegers, badStrings, otherKinds } from './strings.js';

/** One place of an input that takes a value: where it stands, and of which kind it is. */
export interface Slot {
  readonly path: readonly string[];
  readonly kind: string;
  readonly isEnum: boolean;
  /** A list of such values. */
  readonly many: boolean;
}

/** Every place below an argument, in the order of the schema. */
export function slotsOf(type: GraphQLInputType, path: readonly string[], many = false): Slot[] {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return slotsOf(nullable.ofType, path, true);
  if (isInputObjectType(nullable)) {
    return Object.values(nullable.getFields())
      .filter(({ name }) => name !== 'idempotencyKey')
      .flatMap((field) => slotsOf(field.type, [...path, field.name]));
  }
  return [{ path, kind: nullable.name, isEnum: isEnumType(nullable as GraphQLNamedInputType), many }];
}

/** What reaches a service: the gateway cannot tell that it is wrong. */
const throughTheGateway: Readonly<Record<string, readonly unknown[]>> = {
  String: badStrings,
  ID: badStrings,
  Int: badIntegers,
  Float: badFloats,
};

export const reachesServices = ({ kind }: Slot): boolean => Object.hasOwn(throughTheGateway, kind);

/** The value of round `round`: another one for each slot, so that they meet in all combinations. */
export function badValue(slot: Slot, round: number, turn: number): unknown {
  const values = throughTheGateway[slot.kind] ?? otherKinds;
  const value = values[(round + turn * 7) % values.length];
  return slot.many ? [value] : value;
}

/** Of another kind than the slot; what its kind would take is left to `badValue`. */
export function otherKind(slot: Slot, round: number, turn: number): unknown {
  const all = otherKinds.filter((value) => !fits(slot, value));
  return all[(round + turn * 7) % all.length];
}

function fits({ kind }: Slot, value: unknown): boolean {
  if (kind === 'String' || kind === 'ID') return typeof value === 'string' || Number.isSafeInteger(value);
  if (kind === 'Boolean') return typeof value === 'boolean';
  return false;
}

/** A copy with one value put in its place; lists on the way have one item. */
export function withValue(input: unknown, [step, ...rest]: readonly string[], value: unknown): unknown {
  if (step === undefined) return value;
  if (Array.isArray(input)) return input.map((item) => withValue(item, [step, ...rest], value));
  const object = typeof input === 'object' && input !== null ? { ...input } : {};
  return { ...object, [step]: withValue(Reflect.get(object, step), rest, value) };
}
