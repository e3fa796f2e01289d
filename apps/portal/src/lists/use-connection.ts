import { useCallback, useEffect, useRef, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { useReconnects } from '../graphql/connection-state.js';
import { append, type Loaded, nothingLoaded, type Page, withRest } from './connection-pages.js';

const PAGE = 50;
/** Of a long list only the beginning is read again. */
const READ_AGAIN = 300;
/** What was read of the lists visited last: going back shows them at once, in the same place. */
const remembered = new Map<string, Loaded<unknown>>();

export interface Connection<Row> extends Loaded<Row> {
  readonly status: 'loading' | 'loading-more' | 'ready' | 'failed';
  /** What the server said when it failed; nothing when it could not be reached. */
  readonly problem: string | undefined;
  readonly loadMore: () => void;
  /** Reads again what is shown, of a long list its beginning, and keeps what is shown meanwhile. */
  readonly refresh: () => void;
  readonly change: (how: (before: Loaded<Row>) => Loaded<Row>) => void;
}

type Paging = { first?: number | null | undefined; after?: string | null | undefined };

/** A keyset list that grows by "show more". `pageOf` must be stable. */
export function useConnection<
  Data,
  Variables extends AnyVariables & Paging,
  Row extends { readonly id: string },
>(
  query: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  pageOf: (data: Data) => Page<Row>,
  /** How many rows are read at first. */
  initialRows = PAGE,
): Connection<Row> {
  const client = useClient();
  const reconnects = useReconnects();
  const key = JSON.stringify([pageOf.name, variables]);
  // The key holds the name of the reader of this very kind of row.
  const recall = () => (remembered.get(key) as Loaded<Row> | undefined) ?? nothingLoaded;
  const [state, setState] = useState(() => ({
    key,
    loaded: recall(),
    status: 'loading' as Connection<Row>['status'],
    problem: undefined as string | undefined,
  }));
  const current =
    state.key === key ? state : { key, loaded: recall(), status: 'loading' as const, problem: undefined };
  const latest = useRef({ key, loaded: current.loaded, variables, run: 0 });
  latest.current = { ...latest.current, key, loaded: current.loaded, variables };

  const settle = useCallback(
    (forKey: string, loaded: Loaded<Row>, status: Connection<Row>['status'], problem?: string) => {
      if (latest.current.key !== forKey) return;
      remember(forKey, loaded);
      setState({ key: forKey, loaded, status, problem });
    },
    [],
  );

  const load = useCallback(
    async (start: Loaded<Row>, upTo: number, status: Connection<Row>['status'], rest?: Loaded<Row>) => {
      const { key: forKey, variables: forVariables, loaded: shown } = latest.current;
      const run = ++latest.current.run;
      const outdated = () => latest.current.run !== run || latest.current.key !== forKey;
      setState({ key: forKey, loaded: shown, status, problem: undefined });
      let loaded = start;
      do {
        const first = Math.min(100, Math.max(PAGE, upTo - loaded.rows.length));
        const page = { ...forVariables, first, after: loaded.endCursor };
        const { data, error } = await client
          .query(query, page, { requestPolicy: 'network-only' })
          .toPromise();
        if (outdated()) return;
        if (!data) return settle(forKey, shown, 'failed', error?.graphQLErrors[0]?.message);
        const before = loaded;
        loaded = append(loaded, pageOf(data));
        // A page that leads no further must not be asked for again.
        if (loaded.endCursor === before.endCursor || loaded.rows.length === before.rows.length) break;
      } while (loaded.hasMore && loaded.rows.length < upTo);
      settle(forKey, rest ? withRest(loaded, rest, upTo) : loaded, 'ready');
    },
    [client, query, pageOf, settle],
  );

  const refresh = useCallback(() => {
    const { loaded } = latest.current;
    void load(
      nothingLoaded,
      Math.max(initialRows, Math.min(loaded.rows.length, READ_AGAIN)),
      loaded.rows.length > 0 ? 'ready' : 'loading',
      loaded.rows.length > READ_AGAIN ? loaded : undefined,
    );
  }, [load, initialRows]);
  useEffect(refresh, [refresh, key, reconnects]);

  const loadMore = useCallback(() => {
    const { loaded } = latest.current;
    void load(loaded, loaded.rows.length + PAGE, 'loading-more');
  }, [load]);
  const change = useCallback(
    (how: (before: Loaded<Row>) => Loaded<Row>) => {
      settle(latest.current.key, how(latest.current.loaded), 'ready');
    },
    [settle],
  );
  return { ...current.loaded, status: current.status, problem: current.problem, loadMore, refresh, change };
}

function remember(key: string, loaded: Loaded<unknown>): void {
  remembered.delete(key);
  remembered.set(key, loaded);
  const [oldest] = remembered.keys();
  if (remembered.size > 20 && oldest !== undefined) remembered.delete(oldest);
}
