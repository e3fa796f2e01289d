import { GraphQLError, parse, type DocumentNode } from 'graphql';
import { LimitExceeded, limits } from './limits.js';
import { checkDocument } from './measure.js';

const keptAtMost = 1_000;

export interface CheckedDocuments {
  /** Parses and measures. Throws `LimitExceeded`; undefined for what is no GraphQL: the executor says what is wrong. */
  readonly check: (source: string, variables: unknown) => DocumentNode | undefined;
}

/** Parsed documents are kept; they are measured each time, since `first` can be a variable. */
export function checkedDocuments(): CheckedDocuments {
  const kept = new Map<string, DocumentNode>();
  return {
    check(source, variables) {
      const known = kept.get(source);
      const document = known ?? parsed(source);
      if (!document) return undefined;
      checkDocument(document, isRecord(variables) ? variables : {});
      if (!known) {
        if (kept.size >= keptAtMost) kept.clear();
        kept.set(source, document);
      }
      return document;
    },
  };
}

function parsed(source: string): DocumentNode | undefined {
  try {
    return parse(source, { maxTokens: limits.tokens });
  } catch (error) {
    if (error instanceof GraphQLError && error.message.includes(`more that ${limits.tokens} tokens`)) {
      throw new LimitExceeded('tokens');
    }
    if (error instanceof RangeError) throw new LimitExceeded('depth'); // nested beyond the parser's stack
    return undefined;
  }
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
