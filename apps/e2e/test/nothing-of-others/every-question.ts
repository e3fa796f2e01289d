import { typeDefs } from '@aftercare/graphql-schema/type-defs';
import {
  buildSchema,
  getNamedType,
  isLeafType,
  isObjectType,
  isRequiredArgument,
  type GraphQLField,
  type GraphQLObjectType,
} from 'graphql';

const schema = buildSchema(typeDefs);
type Field = GraphQLField<unknown, unknown>;

/** Arguments of root fields: what they demand, and what a curious caller would try. Several are asked one by one. */
export type Arguments = Readonly<Record<string, readonly string[]>>;

/**
 * Every question that the schema lets a caller ask: each root field with its plain fields, and once more for each field
 * that leads on; behind a single record two steps deep. Fails for a root field that demands arguments which `given` does not know.
 */
export function everyQuestion(given: Arguments): string[] {
  const roots = Object.values(schema.getQueryType()?.getFields() ?? {});
  return roots.flatMap((root) => {
    const variants = given[root.name] ?? (root.args.some(isRequiredArgument) ? undefined : ['']);
    if (!variants) throw new Error(`nobody said how to ask ${root.name}`);
    return variants.flatMap((args) => selections(root).map((fields) => `{ ${root.name}${args} ${fields} }`));
  });
}

/** All that a record of this type shows, in as many selections as it takes. */
export const everythingOf = (type: string): string[] => {
  const found = schema.getType(type);
  if (!isObjectType(found)) throw new Error(`${type} is no type of records`);
  return shownBy(found);
};

function selections(root: Field): string[] {
  const type = getNamedType(root.type);
  if (isLeafType(type)) return [''];
  return isObjectType(type) ? shownBy(type) : []; // Node: by the type of each id, see `everythingOf`
}

function shownBy(type: GraphQLObjectType, inList = false): string[] {
  const record = recordOf(type);
  if (record) {
    const count = type.getFields()['totalCount'] ? 'totalCount' : '';
    return shownBy(record, true).map((fields) => `{ ${count} edges { node ${fields} } }`);
  }
  const plain = plainOf(type);
  const leading = fieldsOf(type).filter((field) => isObjectType(getNamedType(field.type)));
  return [
    `{ ${plain} }`,
    ...leading.map(
      (field) =>
        `{ ${plain} ${field.name}${few(field)} ${nested(getNamedType(field.type), inList ? 0 : 1)} }`,
    ),
  ];
}

/** Plain fields, and those of the records behind them while `deeper` lasts. */
function nested(type: unknown, deeper: number): string {
  if (!isObjectType(type)) return '{ __typename }';
  const record = recordOf(type);
  if (record) return `{ edges { node ${nested(record, deeper)} } }`;
  if (deeper === 0) return `{ ${plainOf(type)} }`;
  const behind = fieldsOf(type)
    .filter(({ type: of }) => isObjectType(getNamedType(of)) && !isList(of))
    .map((field) => `${field.name} ${nested(getNamedType(field.type), deeper - 1)}`);
  return `{ ${[plainOf(type), ...behind].join(' ')} }`;
}

const plainOf = (type: GraphQLObjectType) =>
  [
    '__typename',
    ...fieldsOf(type)
      .filter((field) => isLeafType(getNamedType(field.type)))
      .map(({ name }) => name),
  ].join(' ');

const fieldsOf = (type: GraphQLObjectType): Field[] =>
  Object.values(type.getFields()).filter((field) => !field.args.some(isRequiredArgument));

function recordOf(type: GraphQLObjectType): GraphQLObjectType | undefined {
  const edge = getNamedType(type.getFields()['edges']?.type);
  const node = isObjectType(edge) ? getNamedType(edge.getFields()['node']?.type) : undefined;
  return isObjectType(node) ? node : undefined;
}

/** The limit of cost holds for the curious too. */
const few = ({ args }: Field) => (args.some(({ name }) => name === 'first') ? '(first: 10)' : '');

const isList = (type: unknown) => String(type).includes('[') || String(type).includes('Connection');
