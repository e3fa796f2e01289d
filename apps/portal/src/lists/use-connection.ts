import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';
import { useReconnects } from '../graphql/connection-state.js';
import { type Arrived, isBeingRead } from './arrived.js';
import {
  append,
  inPlace,
  type Loaded,
  newsIn,
  nothingLoaded,
  type Page,
  withRest,
} from './connection-pages.js';

const none: ReadonlySet<string> = new Set();
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
  /** Reads again because others changed something: what somebody reads stays in its place, and new rows wait. */
  readonly look: () => void;
  readonly change: (how: (before: Loaded<Row>) => Loaded<Row>) => void;
  readonly arrived: Arrived;
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
  const box = useRef<HTMLElement>(null);
  const key = JSON.stringify([pageOf.name, variables]);
  // The key holds the name of the reader of this very kind of row.
  const recall = () => (remembered.get(key) as Loaded<Row> | undefined) ?? nothingLoaded;
  const begin = (): State<Row> => ({ key, loaded: recall(), status: 'loading' });
  const [state, setState] = useState(begin);
  const current = state.key === key ? state : begin();
  const latest = useRef({ ...current, variables, run: 0 });
  latest.current = { run: latest.current.run, ...current, variables };

  const settle = useCallback((next: State<Row>) => {
    if (latest.current.key !== next.key) return;
    remember(next.key, next.loaded);
    setState(next);
  }, []);

  const load = useCallback(
    async (start: Loaded<Row>, upTo: number, status: State<Row>['status'], whole: WholeOf<Row>) => {
      const { key: forKey, variables: forVariables, loaded: shown, waiting } = latest.current;
      const run = ++latest.current.run;
      const outdated = () => latest.current.run !== run || latest.current.key !== forKey;
      setState({ key: forKey, loaded: shown, waiting, status });
      let loaded = start;
      do {
        const first = Math.min(100, Math.max(PAGE, upTo - loaded.rows.length));
        const page = { ...forVariables, first, after: loaded.endCursor };
        const { data, error } = await client
          .query(query, page, { requestPolicy: 'network-only' })
          .toPromise();
        if (outdated()) return;
        if (!data) {
          const problem = error?.graphQLErrors[0]?.message;
          return settle({ key: forKey, loaded: shown, waiting, status: 'failed', problem });
        }
        const before = loaded;
        loaded = append(loaded, pageOf(data));
        // A page that leads no further must not be asked for again.
        if (loaded.endCursor === before.endCursor || loaded.rows.length === before.rows.length) break;
      } while (loaded.hasMore && loaded.rows.length < upTo);
      settle({ key: forKey, status: 'ready', ...whole(loaded, latest.current) });
    },
    [client, query, pageOf, settle],
  );

  // Somebody's own change is shown, also when the news of it comes before it was read.
  const forced = useRef(false);
  const again = useCallback(
    (gently: boolean) => {
      if (!gently) forced.current = true;
      const { loaded, status } = latest.current;
      const rows = loaded.rows.length;
      const upTo = Math.max(initialRows, Math.min(rows, READ_AGAIN));
      // An empty list stays one until something is known to be there.
      const isKnown = rows > 0 || (gently && status === 'ready');
      void load(nothingLoaded, upTo, isKnown ? 'ready' : 'loading', (fresh, now) => {
        const whole = rows > READ_AGAIN ? withRest(fresh, loaded, upTo) : fresh;
        const isRead = !forced.current && now.loaded.rows.length > 0 && isBeingRead(box.current);
        forced.current = false;
        return isRead ? { loaded: inPlace(now.loaded, whole), waiting: whole } : { loaded: whole };
      });
    },
    [load, initialRows],
  );
  const refresh = useCallback(() => again(false), [again]);
  const look = useCallback(() => again(true), [again]);
  const connected = useRef(reconnects);
  useEffect(() => {
    // Who comes to a list wants it as it is; who is reading it when the connection comes back is not disturbed.
    const isBack = connected.current !== reconnects;
    connected.current = reconnects;
    again(isBack);
  }, [again, key, reconnects]);

  const loadMore = useCallback(() => {
    const { loaded } = latest.current;
    const upTo = loaded.rows.length + PAGE;
    void load(loaded, upTo, 'loading-more', (more, { waiting }) => ({ loaded: more, waiting }));
  }, [load]);
  const change = useCallback(
    (how: (before: Loaded<Row>) => Loaded<Row>) => {
      const { key: forKey, loaded, waiting } = latest.current;
      const next = how(loaded);
      // What goes leaves a gap: not before the eyes of somebody who reads.
      if (next.rows.length < loaded.rows.length && isBeingRead(box.current)) return;
      settle({ key: forKey, loaded: next, waiting, status: 'ready' });
    },
    [settle],
  );
  const show = useCallback(() => {
    const { key: forKey, waiting } = latest.current;
    if (waiting) settle({ key: forKey, loaded: waiting, status: 'ready' });
  }, [settle]);
  const { loaded, waiting, status, problem } = current;
  const { count, gone } = useMemo(
    () => (waiting ? newsIn(loaded, waiting) : { count: 0, gone: none }),
    [loaded, waiting],
  );
  const arrived = { count, gone, show, box };
  return { ...loaded, status, problem, loadMore, refresh, look, change, arrived };
}

interface State<Row> {
  readonly key: string;
  readonly loaded: Loaded<Row>;
  /** The list as it is now, while the one before is still being read. */
  readonly waiting?: Loaded<Row> | undefined;
  readonly status: Connection<Row>['status'];
  readonly problem?: string | undefined;
}

/** What is shown of what was read, given what is shown now. */
type WholeOf<Row> = (read: Loaded<Row>, now: State<Row>) => Pick<State<Row>, 'loaded' | 'waiting'>;

function remember(key: string, loaded: Loaded<unknown>): void {
  remembered.delete(key);
  remembered.set(key, loaded);
  const [oldest] = remembered.keys();
  if (remembered.size > 20 && oldest !== undefined) remembered.delete(oldest);
}
