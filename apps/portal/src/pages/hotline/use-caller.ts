import { useCallback, useRef, useState } from 'react';
import { useClient } from 'urql';
import { type CallerFileFragment, CallerMatchesDocument } from '../../generated/graphql.js';

export interface Caller {
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly state: 'idle' | 'looking' | 'found' | 'failed';
  readonly matches: readonly CallerFileFragment[];
  readonly match: CallerFileFragment | undefined;
  readonly lookUp: () => void;
  readonly choose: (match: CallerFileFragment) => void;
  readonly reset: () => void;
}

/** Who is calling: looked up on Enter, chosen when one number belongs to several customers. */
export function useCaller(): Caller {
  const client = useClient();
  const [typed, setTyped] = useState('');
  const [state, setState] = useState<Caller['state']>('idle');
  const [matches, setMatches] = useState<readonly CallerFileFragment[]>([]);
  const [match, choose] = useState<CallerFileFragment>();
  const run = useRef(0);

  const reset = useCallback(() => {
    run.current += 1;
    setTyped('');
    setState('idle');
    setMatches([]);
    choose(undefined);
  }, []);
  const lookUp = useCallback(() => {
    const numberOrCode = typed.trim();
    if (numberOrCode === '') return;
    const mine = ++run.current;
    setState('looking');
    void client
      .query(CallerMatchesDocument, { numberOrCode }, { requestPolicy: 'network-only' })
      .toPromise()
      .then(({ data }) => {
        if (run.current !== mine) return;
        setState(data ? 'found' : 'failed');
        setMatches(data?.callerMatches ?? []);
        choose(data?.callerMatches.length === 1 ? data.callerMatches[0] : undefined);
      });
  }, [client, typed]);
  return { typed, type: setTyped, state, matches, match, lookUp, choose, reset };
}
