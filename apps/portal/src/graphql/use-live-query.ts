import { useCallback, useEffect, useRef } from 'react';
import { type AnyVariables, type UseQueryArgs, type UseQueryState, useQuery } from 'urql';
import { useReconnects } from './connection-state.js';

/**
 * A query that is read again after the live connection was interrupted, and whenever `refresh` is called. What was
 * shown stays when reading it again fails: an answer with an error may hold null for what could not be read.
 */
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
  const asked = result.operation?.key;
  const good = useRef<{ readonly asked: number | undefined; readonly data: Data | undefined }>(undefined);
  if (result.data && !result.error) good.current = { asked, data: result.data };
  if (!result.error) return [result, refresh];
  const kept = good.current?.asked === asked ? good.current?.data : undefined;
  return [{ ...result, data: kept } as UseQueryState<Data, Variables>, refresh]; // its shape knows no kept data
}
