import type { Connection } from './use-connection.js';

interface Read {
  readonly error?: { readonly graphQLErrors: readonly { readonly message: string }[] } | undefined;
}

/** A short list that comes whole, in the shape of those that grow: the same rows, keys and states. */
export function fixedList<Row>(
  rows: readonly Row[] | undefined,
  { error }: Read,
  refresh: () => void,
): Connection<Row> {
  return {
    rows: rows ?? [],
    endCursor: null,
    hasMore: false,
    status: rows ? 'ready' : error ? 'failed' : 'loading',
    problem: error?.graphQLErrors[0]?.message,
    loadMore: () => {},
    refresh,
    change: () => {},
  };
}
