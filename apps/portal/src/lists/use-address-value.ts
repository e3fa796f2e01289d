import { useCallback, useEffect, useState } from 'react';
import { useSearchParams } from 'react-router';
import { useDelayed } from './use-delayed.js';
import { keepForReturn, useLeaving } from './use-leaving.js';

/** One filter that stands in the address, so that "back" and links keep it; an empty one is left out. */
export function useAddressValue(
  name: string,
  replace = false,
): readonly [string, (value: string | undefined) => void] {
  const [address, setAddress] = useSearchParams();
  const set = useCallback(
    (value: string | undefined) => setAddress((before) => withValue(before, name, value), { replace }),
    [setAddress, name, replace],
  );
  return [address.get(name) ?? '', set];
}

function withValue(before: URLSearchParams, name: string, value: string | undefined): URLSearchParams {
  const next = new URLSearchParams(before);
  if (value) next.set(name, value);
  else next.delete(name);
  return next;
}

/** What is searched for: asked and put into the address when typing pauses. */
export function useAddressSearch(): {
  readonly typed: string;
  readonly type: (text: string) => void;
  readonly search: string;
} {
  const [kept, keep] = useAddressValue('q', true);
  const [typed, type] = useState(kept);
  const search = useDelayed(typed.trim(), 250);
  const leaving = useLeaving();
  useEffect(() => {
    if (search === kept) return;
    if (leaving.current) keepForReturn(withValue(new URLSearchParams(window.location.search), 'q', search));
    else keep(search);
    // Only when typing paused: `keep` is another function with each address.
  }, [search]);
  return { typed, type, search };
}
