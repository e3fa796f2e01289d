import { useCallback, useEffect, useRef, useState } from 'react';
import { useClient } from 'urql';
import {
  type DeadLetterFilter,
  DeadLettersOfDocument,
  type LetterRowFragment,
} from '../../../generated/graphql.js';
import { append, type Loaded, nothingLoaded } from '../../../lists/connection-pages.js';
import { noneArrived } from '../../../lists/fixed-list.js';
import type { Connection } from '../../../lists/use-connection.js';
import type { Service } from '../services.js';

type ByService<Value> = Readonly<Partial<Record<Service, Value>>>;

interface State {
  readonly loaded: ByService<Loaded<LetterRowFragment>>;
  /** What the services said that could not be read; the others are shown all the same. */
  readonly problems: ByService<string>;
  readonly status: Connection<LetterRowFragment>['status'];
}

const nothing: State = { loaded: {}, problems: {}, status: 'loading' };
const PAGE = 100;

/** The dead letters of several services as one list, oldest first; each service is asked for itself. */
export function useDeadLetters(
  services: readonly Service[],
  filter: DeadLetterFilter,
): Connection<LetterRowFragment> & { readonly problems: ByService<string> } {
  const client = useClient();
  const [state, setState] = useState(nothing);
  const run = useRef(0);
  const latest = useRef(state);
  latest.current = state;

  const read = useCallback(
    async (asked: readonly Service[], before: ByService<Loaded<LetterRowFragment>>) => {
      const mine = ++run.current;
      const answers = await Promise.all(
        asked.map(async (service) => {
          const start = before[service] ?? nothingLoaded;
          const variables = { service, filter, first: PAGE, after: start.endCursor };
          const { data, error } = await client
            .query(DeadLettersOfDocument, variables, { requestPolicy: 'network-only' })
            .toPromise();
          if (!data) return { service, problem: error?.graphQLErrors[0]?.message ?? '' };
          return { service, loaded: append(start, data.deadLetters) };
        }),
      );
      if (run.current !== mine) return;
      const loaded = { ...before };
      const problems: Partial<Record<Service, string>> = {};
      for (const answer of answers) {
        if (answer.loaded) loaded[answer.service] = answer.loaded;
        else problems[answer.service] = answer.problem ?? '';
      }
      const failed = Object.keys(problems).length === asked.length;
      setState({ loaded, problems, status: failed ? 'failed' : 'ready' });
    },
    [client, filter],
  );
  const refresh = useCallback(() => void read(services, {}), [read, services]);
  useEffect(() => {
    setState(nothing);
    refresh();
  }, [refresh]);
  const loadMore = useCallback(() => {
    const { loaded } = latest.current;
    setState((before) => ({ ...before, status: 'loading-more' }));
    void read(
      services.filter((service) => loaded[service]?.hasMore),
      loaded,
    );
  }, [read, services]);

  const parts = Object.values(state.loaded);
  return {
    rows: parts.flatMap(({ rows }) => rows).toSorted((a, b) => a.at.localeCompare(b.at)),
    endCursor: null,
    hasMore: parts.some(({ hasMore }) => hasMore),
    status: state.status,
    problem: Object.values(state.problems).find(Boolean),
    problems: state.problems,
    loadMore,
    refresh,
    look: refresh,
    change: () => {},
    arrived: noneArrived,
  };
}
