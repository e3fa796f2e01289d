import { useCallback, useEffect, useRef } from 'react';

/** At once, then at most once in `ms`; the last call is never lost. */
export function useThrottled(action: () => void, ms: number): () => void {
  const latest = useRef(action);
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const again = useRef(false);
  useEffect(() => {
    latest.current = action;
  });
  useEffect(() => () => clearTimeout(timer.current), []);
  return useCallback(() => {
    if (timer.current !== undefined) {
      again.current = true;
      return;
    }
    const rest = () => {
      timer.current = undefined;
      if (!again.current) return;
      again.current = false;
      latest.current();
      timer.current = setTimeout(rest, ms);
    };
    latest.current();
    timer.current = setTimeout(rest, ms);
  }, [ms]);
}
