import {
  getNamedType,
  isCompositeType,
  isInterfaceType,
  isNonNullType,
  isObjectType,
  isUnionType,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';
import { schema } from '../support/locked-schema.js';

/** Arguments that a field cannot do without. */
const needed: Readonly<Record<string, string>> = {
  'Calendar.days': '(year: 2026)',
  'Calendar.explainDueTime': '(start: "2026-03-02T01:00:00Z", durationMs: 3600000)',
};

export const objectType = (name: string): GraphQLObjectType => {
  const type = schema.getType(name);
  if (!isObjectType(type)) throw new Error(`${name} is no object type`);
  return type;
};

/** Types that have an id of their own. */
export const isRecord = (type: GraphQLObjectType): boolean =>
  type.getInterfaces().some(({ name }) => name === 'Node');

type Field = GraphQLField<unknown, unknown>;
const targetOf = (field: Field) => getNamedType(field.type);

/** Does the field lead to other records? Those are asked for one by one, the rest together. */
export function leadsToRecords(field: Field): boolean {
  const target = targetOf(field);
  if (isInterfaceType(target)) return true;
  return isObjectType(target) && (isRecord(target) || target.name.endsWith('Connection'));
}

/** Fields below that are not asked for: one refusal would take what stands beside it along. */
export type LeftOut = (type: string, field: string) => boolean;
const nothing: LeftOut = () => false;

/**
 * Everything that a field shows: values with all of their fields, records that it leads to as well, and of the records
 * that those lead to at least which they are.
 */
export function selected(
  parent: GraphQLObjectType,
  field: Field,
  hops: number,
  left: LeftOut = nothing,
): string {
  const open = field.args.filter(
    (argument) => isNonNullType(argument.type) && argument.defaultValue === undefined,
  );
  const args = open.length > 0 ? needed[`${parent.name}.${field.name}`] : pageOf(field);
  if (args === undefined) throw new Error(`${parent.name}.${field.name} needs arguments: say which`);
  const target = targetOf(field);
  if (!isCompositeType(target)) return `${field.name}${args}`;
  return `${field.name}${args} { ${insideOf(target.name, hops, left)} }`;
}

const pageOf = (field: Field) => (field.args.some(({ name }) => name === 'first') ? '(first: 5)' : '');

function insideOf(name: string, hops: number, leftOut: LeftOut): string {
  const type = schema.getType(name);
  if (isInterfaceType(type) || isUnionType(type)) return '__typename ... on Node { id }';
  const object = objectType(name);
  if (isRecord(object) && hops === 0) return '__typename id';
  const hopsLeft = isRecord(object) ? hops - 1 : hops;
  const fields = Object.values(object.getFields()).filter(
    (field) => !endless(object, field, hopsLeft) && !leftOut(object.name, field.name),
  );
  return `__typename ${fields.map((field) => selected(object, field, hopsLeft, leftOut)).join(' ')}`;
}

/** Long lists within lists would only cost: they are asked for from their own record. */
const endless = (parent: GraphQLObjectType, field: Field, hops: number): boolean =>
  isRecord(parent) && hops === 0 && targetOf(field).name.endsWith('Connection');
