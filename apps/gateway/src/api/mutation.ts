import type { CommandDefinition, InputOf, OutputOf } from '@aftercare/contracts/define';
import { changedOutOfSight } from '@aftercare/messages/out-of-sight';
import { fill } from '@aftercare/messages/text';
import {
  getNamedType,
  isUnionType,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLResolveInfo,
  type GraphQLUnionType,
} from 'graphql';
import type { z } from 'zod';
import type { GatewayContext } from './context.js';
import { failureOf } from './failure.js';
import { nodeId } from './node-id.js';
import { readInput } from './read-input.js';
import type { RecordType } from './records.js';
import type { InputFor } from './typed-input.js';

/** How the answer of a command becomes the success member of the mutation's union. */
export type MutationOptions<D extends CommandDefinition> =
  | {
      /** The record that changed: it is read again by the id of the receipt, and `id` in the input names it. */
      readonly as: RecordType;
      /** What the success member tells beside the record. */
      readonly also?: (output: OutputOf<D>, context: GatewayContext) => object | Promise<object>;
      /** Where it is not the `id` of the answer that names the record. */
      readonly id?: (output: OutputOf<D>, input: InputOf<D>) => string;
    }
  | {
      /** The fields of the success member. */
      readonly answer: (
        output: OutputOf<D>,
        context: GatewayContext,
        input: InputOf<D>,
      ) => object | Promise<object>;
      /** Type of the record that `id` in the input names. */
      readonly of?: string;
    };

type Resolver<A, R> = (
  parent: unknown,
  args: { input: A & { idempotencyKey: string } },
  context: GatewayContext,
  info: GraphQLResolveInfo,
) => Promise<R>;

/**
 * A mutation is one command: input without id prefixes → ask → the record as it is now, `ChangedOutOfSight` when the
 * change took it out of the caller's reach, or the expected failure.
 */
export const mutation = <D extends CommandDefinition, R>(
  definition: D,
  options: MutationOptions<D>,
): Resolver<InputFor<z.input<D['input']>>, R> => resolver(definition, options, (given) => given);

/** The same for a command whose input is not the mutation's: `input` makes it, e.g. adds the caller's address. */
export const mutationWith = <D extends CommandDefinition, A, R>(
  definition: D,
  input: (given: A, context: GatewayContext) => z.input<D['input']>,
  options: MutationOptions<D>,
): Resolver<A, R> => resolver(definition, options, (given, context) => input(given as A, context)); // read by readInput from an A

function resolver<D extends CommandDefinition, A, R>(
  definition: D,
  options: MutationOptions<D>,
  made: (given: unknown, context: GatewayContext) => unknown,
): Resolver<A, R> {
  return async (_parent, args, context, info) => {
    const result = resultOf(info);
    let input: unknown;
    try {
      const own = 'as' in options ? options.as : options.of;
      input = made(readInput(inputType(info), args.input, own), context);
      const command = input as InputOf<D>; // parsed by the service, which answers INVALID_INPUT when it does not fit
      const output = await context.ask(definition, command, args.input.idempotencyKey);
      context.forget();
      return (await successOf(output, command, options, context, result.success)) as R; // the schema's union decides what R is
    } catch (error) {
      const failed = { schema: definition.input, locale: context.locale, members: result.members, input };
      return failureOf(error, failed) as R; // as above
    }
  };
}

async function successOf<D extends CommandDefinition>(
  output: OutputOf<D>,
  input: InputOf<D>,
  options: MutationOptions<D>,
  context: GatewayContext,
  success: GraphQLObjectType,
): Promise<object> {
  const __typename = success.name;
  if ('answer' in options) return { __typename, ...(await options.answer(output, context, input)) };
  // every command on a record answers a receipt, unless the options say where its id is
  const id = options.id?.(output, input) ?? (output as { id: string }).id;
  const record = await context.load(options.as, id);
  if (!record) return outOfSight(options.as, id, context);
  const field = Object.values(success.getFields()).find(({ type }) => getNamedType(type).name === options.as);
  return { __typename, [field?.name ?? 'record']: record, ...(await options.also?.(output, context)) };
}

const outOfSight = (type: RecordType, id: string, { locale }: GatewayContext): object => ({
  __typename: 'ChangedOutOfSight',
  id: nodeId(type, id),
  message: fill(changedOutOfSight, {}, locale),
});

function inputType(info: GraphQLResolveInfo): GraphQLInputType {
  const argument = info.parentType.getFields()[info.fieldName]?.args.find(({ name }) => name === 'input');
  if (!argument) throw new Error(`${info.fieldName} has no argument input`);
  return argument.type;
}

interface ResultShape {
  readonly success: GraphQLObjectType;
  readonly members: ReadonlySet<string>;
}
const shapes = new WeakMap<GraphQLUnionType, ResultShape>();

/** The one member that shows what was done, and the names of all. */
function resultOf(info: GraphQLResolveInfo): ResultShape {
  const union = getNamedType(info.returnType);
  if (!isUnionType(union)) throw new Error(`${info.fieldName} answers no union`);
  const known = shapes.get(union);
  if (known) return known;
  const success = union
    .getTypes()
    .find(
      (type) =>
        type.name !== 'ChangedOutOfSight' && !type.getInterfaces().some(({ name }) => name === 'UserError'),
    );
  if (!success) throw new Error(`${union.name} has no member for success`);
  const shape = { success, members: new Set(union.getTypes().map(({ name }) => name)) };
  shapes.set(union, shape);
  return shape;
}
