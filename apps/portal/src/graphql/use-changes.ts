import { useEffect, useRef } from 'react';
import { type AnyVariables, type TypedDocumentNode, useClient } from 'urql';

/** Calls `onChange` for each event of a subscription; an event is a hint to look again (COM-17). */
export function useChanges<Data, Variables extends AnyVariables>(
  subscription: TypedDocumentNode<Data, Variables>,
  variables: Variables,
  onChange: (data: Data) => void,
  pause = false,
): void {
  const client = useClient();
  const latest = useRef(onChange);
  useEffect(() => {
    latest.current = onChange;
  });
  const variablesRef = useRef(variables);
  variablesRef.current = variables;
  const identity = JSON.stringify(variables);
  useEffect(() => {
    if (pause) return;
    const source = client
      .subscription(subscription, variablesRef.current)
      .subscribe(({ data }) => data && latest.current(data));
    return () => source.unsubscribe();
  }, [client, subscription, identity, pause]);
}
