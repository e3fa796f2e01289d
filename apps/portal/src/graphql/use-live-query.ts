import { useCallback, useEffect, useRef } from 'react';
import { type AnyVariables, type UseQueryArgs, type UseQueryState, useQuery } from 'urql';
import { useReconnects } from './connection-state.js';

/** A query that is read again after the live connection was interrupted, and whenever `refresh` is called. */
export function useLiveQuery<Data, Variables extends AnyVariables>(
  args: UseQueryArgs<Variables, Data>,
): readonly [UseQueryState<Data, Variables>, () => void] {
  const [result, execute] = useQuery<Data, Variables>(args);
  const refresh = useCallback(() => execute({ requestPolicy: 'network-only' }), [execute]);
  const reconnects = useReconnects();
  const seen = useRef(reconnects);
  useEffect(() => {
    if (seen.current === reconnects) return;
    seen.current = reconnects;
    if (!args.pause) refresh();
  }, [reconnects, refresh, args.pause]);
  return [result, refresh];
}
