import type { Connection } from './use-connection.js';

interface Read {
  readonly error?: { readonly graphQLErrors: readonly { readonly message: string }[] } | undefined;
}

/** Of a list that holds nothing back. */
export const noneArrived = { count: 0, gone: new Set<string>(), show: () => {}, box: { current: null } };

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
    look: refresh,
    change: () => {},
    arrived: noneArrived,
  };
}
