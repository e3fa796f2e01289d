import { definitionsByExport } from '@aftercare/contracts/all';
import { expect, test } from '@jest/globals';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLInputObjectType,
  type GraphQLInputType,
} from 'graphql';
import { z } from 'zod';
import { enumValues } from '../src/enum-values.js';
import { typeDefs } from '../src/type-defs.js';

/** What the gateway adds or takes from the connection, not from the client's input. */
const filledByGateway: Readonly<Record<string, readonly string[]>> = {
  signIn: ['address'],
  signOut: ['secret'],
  changePassword: ['sessionId'], // of the cookie: nobody may name which session goes on
};

const schema = buildSchema(typeDefs);
const mutations = Object.values(schema.getMutationType()?.getFields() ?? {});

/** Commands that every service has; the gateway finds out whose it is. */
const ofEveryService = [
  'cancelOperation',
  'repairDeadLetter',
  'replayDeadLetter',
  'skipDeadLetter',
  'attachFiles',
  'removeAttachment',
];
const commandsMirrored = mutations.filter(({ name }) => !ofEveryService.includes(name));

test.each(commandsMirrored.map(({ name }) => name))(
  'the input of %s has the fields of its command',
  (name) => {
    const command = definitionsByExport.get(name);
    if (command?.kind !== 'command') throw new Error(`no command is exported as ${name}`);
    const input = inputOf(name);
    const filled = filledByGateway[name] ?? [];
    const json = z.toJSONSchema(command.input, { io: 'input' });
    expect(differences(input, json, ['idempotencyKey'], filled, name)).toEqual([]);
  },
);

test.each([
  'ticket',
  'article',
  'customer',
  'installation',
  'agreement',
  'person',
  'survey',
  'followUp',
  'course',
  'enrolment',
  'exam',
  'delivery',
  'visit',
  'workOrder',
  'duty',
])('the filter of the %s list has the fields of its query', async (kind) => {
  const json = filterOf(kind);
  const filter = schema.getType(`${kind.charAt(0).toUpperCase()}${kind.slice(1)}Filter`);
  if (!isInputObjectType(filter)) throw new Error(`no filter of ${kind}`);
  expect(differences(filter, json, [], [], `${kind}Filter`)).toEqual([]);
});

const lists: Readonly<Record<string, string>> = {
  ticket: 'listTickets',
  article: 'listArticles',
  customer: 'listCustomers',
  installation: 'listInstallations',
  agreement: 'listAgreements',
  person: 'listPeople',
  survey: 'listSurveys',
  followUp: 'listFollowUps',
  course: 'listCourses',
  enrolment: 'listEnrolments',
  exam: 'listExams',
  delivery: 'listDeliveries',
  visit: 'listVisits',
  workOrder: 'listWorkOrders',
  duty: 'listDuties',
};

function filterOf(kind: string): Json {
  const query = definitionsByExport.get(lists[kind] ?? '');
  if (query?.kind !== 'query') throw new Error(`no list of ${kind}`);
  const json: Json = z.toJSONSchema(query.input, { io: 'input' });
  const filter = json.properties?.['filter'];
  if (typeof filter !== 'object') throw new Error(`${kind} has no filter`);
  return filter;
}

function inputOf(mutation: string): GraphQLInputObjectType {
  const type = mutations.find(({ name }) => name === mutation)?.args[0]?.type;
  const input = isNonNullType(type) ? type.ofType : type;
  if (!isInputObjectType(input)) throw new Error(`${mutation} has no input object`);
  return input;
}

type Json = z.core.JSONSchema.BaseSchema;

function differences(
  input: GraphQLInputObjectType,
  json: Json,
  onlyHere: readonly string[],
  onlyThere: readonly string[],
  at: string,
): string[] {
  const fields = input.getFields();
  const properties = json.properties ?? {};
  const lost = Object.keys(properties).filter((name) => !fields[name] && !onlyThere.includes(name));
  const surplus = Object.keys(fields).filter((name) => !properties[name] && !onlyHere.includes(name));
  const unlike = Object.values(fields).flatMap((field) => {
    const property = properties[field.name];
    if (typeof property !== 'object') return [];
    const required = json.required?.includes(field.name) ?? false;
    const needed = isNonNullType(field.type) && field.defaultValue === undefined;
    const presence = required === needed ? [] : [`${at}.${field.name}: needed ${needed}, there ${required}`];
    return [
      ...presence,
      ...defaultDiffers(field, property, at),
      ...unlikeType(field.type, property, `${at}.${field.name}`),
    ];
  });
  return [
    ...lost.map((name) => `${at}.${name} is missing`),
    ...surplus.map((name) => `${at}.${name} is surplus`),
    ...unlike,
  ];
}

function defaultDiffers(field: GraphQLInputField, json: Json, at: string): string[] {
  if (json.default === undefined && field.defaultValue === undefined) return [];
  if (isInputObjectType(field.type)) return []; // an empty object is the contract's own default
  const there = JSON.stringify(json.default);
  const here = JSON.stringify(codesOf(field.type, field.defaultValue));
  return here === there ? [] : [`${at}.${field.name}: default ${here}, there ${there}`];
}

function codesOf(type: GraphQLInputType, value: unknown): unknown {
  if (isNonNullType(type)) return codesOf(type.ofType, value);
  if (isListType(type) && Array.isArray(value)) return value.map((item) => codesOf(type.ofType, item));
  return isEnumType(type) && typeof value === 'string' ? codeOf(type, value) : value;
}

function unlikeType(type: GraphQLInputType, json: Json, at: string): string[] {
  if (isNonNullType(type)) return unlikeType(type.ofType, json, at);
  if (isListType(type)) {
    const items = json.items;
    if (typeof items !== 'object' || Array.isArray(items)) return [`${at}: a list here, not there`];
    return unlikeType(type.ofType, items, `${at}[]`);
  }
  if (isInputObjectType(type)) {
    const variants = json.oneOf ?? json.anyOf;
    return differences(type, variants ? merged(variants) : json, [], [], at);
  }
  if (isEnumType(type)) return sameCodes(type, json) ? [] : [`${at}: ${type.name} has other values`];
  const there = scalarsOf(json);
  return there.includes(type.name) ? [] : [`${at}: ${type.name} here, ${there.join(' or ')} there`];
}

/** GraphQL has no unions of inputs: one object holds the fields of all variants. */
function merged(variants: readonly Json[]): Json {
  const properties = Object.assign({}, ...variants.map((variant) => variant.properties ?? {}));
  const kinds = variants.map((variant) => variant.properties?.['kind']);
  const values = kinds.flatMap((kind) => (typeof kind === 'object' && 'const' in kind ? [kind.const] : []));
  const required = variants[0]?.required?.filter((name) =>
    variants.every((variant) => variant.required?.includes(name)),
  );
  return { properties: { ...properties, kind: { enum: values } }, required: required ?? [] };
}

function sameCodes(type: GraphQLEnumType, json: Json): boolean {
  const here = type.getValues().map(({ name }) => codeOf(type, name));
  const there = json.enum ?? [];
  // a contract may take fewer values than the enum has, e.g. to finish a task only as DONE or GIVEN_UP
  return there.length > 0 && there.every((value) => here.includes(String(value)));
}

function codeOf(type: GraphQLEnumType, name: string): string {
  const table: Readonly<Record<string, Readonly<Record<string, string>>>> = enumValues;
  return table[type.name]?.[name] ?? name;
}

function scalarsOf(json: Json): string[] {
  if (json.format === 'uuid') return ['ID'];
  if (json.format === 'date-time') return ['DateTime'];
  if (json.format === 'date') return ['Date'];
  if (json.type === 'integer') return ['Int', 'DurationMs', 'Float']; // Int ends at 2^31
  if (json.type === 'number') return ['Float'];
  if (json.type === 'boolean') return ['Boolean'];
  return json.type === 'string' ? ['String'] : [JSON.stringify(json)];
}
