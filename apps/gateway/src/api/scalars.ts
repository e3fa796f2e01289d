import { typeDefs } from '@aftercare/graphql-schema/type-defs';
import {
  GraphQLError,
  GraphQLScalarType,
  Kind,
  parse,
  valueFromASTUntyped,
  type ScalarTypeDefinitionNode,
  type ValueNode,
} from 'graphql';

const instantPattern = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const datePattern = /^\d{4}-\d{2}-\d{2}$/;

/** As every contract writes instants. */
const writtenInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/;

/** What services answer is written so already: a list shows hundreds of them. */
const shownInstant = (value: unknown): string =>
  typeof value === 'string' && writtenInstant.test(value) ? value : instant(value);

/** Any offset is read; contracts and answers are in UTC with milliseconds. */
function instant(value: unknown): string {
  if (typeof value !== 'string' || !instantPattern.test(value)) throw wrong('DateTime', value);
  const time = Date.parse(value);
  if (Number.isNaN(time)) throw wrong('DateTime', value);
  return new Date(time).toISOString();
}

function localDate(value: unknown): string {
  if (typeof value !== 'string' || !datePattern.test(value)) throw wrong('Date', value);
  const time = Date.parse(`${value}T00:00:00.000Z`);
  // 2026-02-30 would roll over into March
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== value) throw wrong('Date', value);
  return value;
}

function duration(value: unknown): number {
  if (typeof value !== 'number' || !Number.isSafeInteger(value)) throw wrong('DurationMs', value);
  return value;
}

function plainObject(value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) throw wrong('JSONObject', value);
  return { ...value };
}

/** As the SDL declares them: a type given with the resolvers takes the place of the declared one, text and all. */
const declared = new Map(
  parse(typeDefs).definitions.flatMap((definition): [string, ScalarTypeDefinitionNode][] =>
    definition.kind === Kind.SCALAR_TYPE_DEFINITION ? [[definition.name.value, definition]] : [],
  ),
);

function specifiedBy(node: ScalarTypeDefinitionNode | undefined): string | null {
  const url = node?.directives?.find(({ name }) => name.value === 'specifiedBy')?.arguments?.[0]?.value;
  return url?.kind === Kind.STRING ? url.value : null;
}

/** What clients send wrong is theirs to mend; what we would send wrong is our fault, and stays one. */
function scalar<T>(
  name: string,
  read: (value: unknown) => T,
  show: (value: unknown) => T = read,
): GraphQLScalarType<T, T> {
  const definition = declared.get(name);
  return new GraphQLScalarType<T, T>({
    name,
    description: definition?.description?.value ?? null,
    specifiedByURL: specifiedBy(definition),
    serialize: show,
    parseValue: (value) => asked(read, value),
    parseLiteral: (literal: ValueNode) =>
      asked(read, literal.kind === Kind.INT ? Number(literal.value) : valueFromASTUntyped(literal)),
  });
}

function asked<T>(read: (value: unknown) => T, value: unknown): T {
  try {
    return read(value);
  } catch (error) {
    throw error instanceof TypeError ? new GraphQLError(error.message) : error;
  }
}

const wrong = (name: string, value: unknown) =>
  new TypeError(`${name} cannot be ${JSON.stringify(value)?.slice(0, 60) ?? 'empty'}`);

export const scalars = {
  DateTime: scalar('DateTime', instant, shownInstant),
  Date: scalar('Date', localDate),
  DurationMs: scalar('DurationMs', duration),
  JSONObject: scalar('JSONObject', plainObject),
};
