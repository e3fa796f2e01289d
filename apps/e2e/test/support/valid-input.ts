import { randomUUID } from 'node:crypto';
import { idTypeOf } from '@aftercare/gateway/api/input-ids';
import {
  getNullableType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
} from 'graphql';

/** Node ids by type: what an id in an input may name. */
export type KnownIds = Readonly<Record<string, string>>;

type Slot = GraphQLInputField | GraphQLArgument;

export interface Filling {
  readonly ids: KnownIds;
  /** Optional fields as well. */
  readonly whole?: boolean;
}

/** A value that the contract accepts for `slot`; `of` is the name of the input, `Query.<field>` for arguments. */
export function validFor(slot: Slot, of: string, own: string | undefined, filling: Filling): unknown {
  return valueOf(slot.type, slot.name, of, own, filling);
}

/** An input object with its required fields, and the optional ones when `filling` is whole. */
export function validInput(
  type: GraphQLInputType,
  own: string | undefined,
  filling: Filling,
): Record<string, unknown> {
  const object = getNullableType(type);
  if (!isInputObjectType(object)) throw new Error(`${String(type)} is no input object`);
  const wanted = Object.values(object.getFields()).filter(
    (field) => filling.whole || (isNonNullType(field.type) && field.defaultValue === undefined),
  );
  return Object.fromEntries(wanted.map((field) => [field.name, validFor(field, object.name, own, filling)]));
}

function valueOf(
  type: GraphQLInputType,
  name: string,
  of: string,
  own: string | undefined,
  filling: Filling,
): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [valueOf(nullable.ofType, name, of, own, filling)];
  if (isInputObjectType(nullable)) return validInput(nullable, undefined, filling);
  if (isEnumType(nullable)) return nullable.getValues()[0]?.name;
  switch (nullable.name) {
    case 'ID':
      return idFor(name, of, own, filling.ids);
    case 'Boolean':
      return true;
    case 'Int':
      return numbers[name] ?? 1;
    case 'Float':
      return 1;
    case 'Date':
      return '2027-01-05';
    case 'DateTime':
      return name === 'until' || name === 'to' || name.endsWith('Until') ? inDays(3) : inDays(2);
    case 'DurationMs':
      return 3_600_000;
    default:
      return textFor(name);
  }
}

function idFor(name: string, of: string, own: string | undefined, ids: KnownIds): string {
  if (name === 'idempotencyKey') return randomUUID();
  const type = (name === 'id' || name === 'ids') && own ? own : idTypeOf(of, name);
  if (!type || type === '*') return type ? (Object.values(ids)[0] ?? '') : randomUUID();
  return ids[type] ?? `${type}:${randomUUID()}`;
}

const numbers: Readonly<Record<string, number>> = {
  expectedVersion: 999_999,
  durationMinutes: 60,
  timeLimitMinutes: 30,
  passPercent: 60,
  year: 2031,
  satisfaction: 5,
  first: 10,
};

const texts: Readonly<Record<string, string>> = {
  zone: 'Asia/Shanghai',
  service: 'ticket',
  currency: 'CNY',
  categoryCode: 'OPERATION',
  categoryCodes: 'OPERATION',
  productCode: 'FIN',
  productCodes: 'FIN',
  serviceLevelCode: 'STANDARD',
  permission: 'TICKET_READ',
  scopes: 'TICKET_READ',
  roleCodes: 'FIELD_ENGINEER',
  email: 'someone@customer.example',
  phone: '13800000000',
  complainantPhone: '13800000000',
  numberOrCode: 'AC900001',
  number: 'T26-000001',
  from: '09:00',
  to: '18:00',
  value: '13800000001',
  link: 'https://customer.example/page',
  skillCodes: 'DATABASE',
  recordKinds: 'ticket',
  strokes: 'M0 0L1 1',
};

let made = 0;

/** Something that nobody has used yet where it must be new. */
function textFor(name: string): string {
  const known = texts[name];
  if (known !== undefined) return known;
  if (name === 'token' || name === 'after') return 'x'.repeat(43);
  if (/password/i.test(name)) return 'a long enough password';
  made += 1;
  if (name === 'login') return `somebody${made}`;
  return /code$/i.test(name) || name === 'preset' ? `CODE_${made}` : `文字 ${made}`;
}

const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString();
