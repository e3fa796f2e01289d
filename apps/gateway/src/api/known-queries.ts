import {
  getVariableValues,
  type DocumentNode,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import { compileQuery, isCompiledQuery } from 'graphql-jit';
import type { GatewayContext } from './context.js';

/** A query that was asked as text. */
export interface AskedQuery {
  readonly source: string;
  readonly operationName: string | undefined;
}

export interface KnownQuery {
  readonly name: string | null;
  /** Its data; undefined when there are errors: the usual way then says which. */
  readonly answer: (
    context: GatewayContext,
    variables: Readonly<Record<string, unknown>>,
  ) => Promise<object | undefined>;
}

export interface KnownQueries {
  /** Told of each query that went the usual way and was answered without an error. */
  readonly answered: (asked: AskedQuery, document: DocumentNode, operation: OperationDefinitionNode) => void;
  readonly find: (asked: AskedQuery) => KnownQuery | undefined;
}

const keptAtMost = 500;
/** Characters of a query that is remembered: those of the portal have a tenth of it, and what is kept stays in memory. */
const longestKept = 20_000;
/** To make a function of a query takes as long as answering some of it: one that is asked once is not worth it. */
const compiledAfter = 3;
/** So often in a row a function may have nothing to say before the usual way is the better one, and for how long. */
const missesInARow = 3;
const longerEachTime = 10;

interface Kept {
  /** Good answers that are still wanted before it becomes a function. */
  wanted: number;
  misses: number;
  setBacks: number;
  query?: KnownQuery | undefined;
}

/**
 * Queries of the portal are asked word for word again and again: each becomes a function, which does without looking
 * every field up in schema and document. Only what validation and an answer without errors have shown to be sound.
 */
export function knownQueries(schema: GraphQLSchema): KnownQueries {
  const kept = new Map<string, Kept>();
  const entryOf = (key: string): Kept => {
    const known = kept.get(key);
    if (known) return known;
    if (kept.size >= keptAtMost) kept.clear();
    const entry = { wanted: compiledAfter, misses: 0, setBacks: 0 };
    kept.set(key, entry);
    return entry;
  };
  return {
    find: (asked) => kept.get(keyOf(asked))?.query,
    answered(asked, document, operation) {
      if (operation.operation !== 'query' || asked.source.length > longestKept) return;
      const entry = entryOf(keyOf(asked));
      entry.wanted -= 1;
      if (entry.wanted === 0) entry.query = watched(compiled(schema, document, operation, asked), entry);
    },
  };
}

/** Whatever often has nothing to say costs twice: it is set back. */
function watched(query: KnownQuery | undefined, entry: Kept): KnownQuery | undefined {
  return (
    query && {
      name: query.name,
      async answer(context, variables) {
        const data = await query.answer(context, variables).catch(() => undefined); // the usual way says what is wrong
        entry.misses = data ? 0 : entry.misses + 1;
        if (entry.misses >= missesInARow) {
          entry.setBacks += 1;
          entry.wanted = compiledAfter * longerEachTime ** entry.setBacks;
          entry.misses = 0;
          entry.query = undefined;
        }
        return data;
      },
    }
  );
}

function compiled(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [], name }: OperationDefinitionNode,
  { operationName }: AskedQuery,
): KnownQuery | undefined {
  const query = compileQuery(schema, document, operationName);
  if (!isCompiledQuery(query)) return undefined;
  return {
    name: name?.value ?? null,
    async answer(context, variables) {
      // its own reading of variables is a little more generous than that of graphql-js
      if (getVariableValues(schema, variableDefinitions, variables, { maxErrors: 1 }).errors)
        return undefined;
      const { data, errors } = await query.query({}, context, variables);
      return errors || !data ? undefined : data;
    },
  };
}

const keyOf = ({ source, operationName }: AskedQuery) => `${operationName ?? ''}\n${source}`;
