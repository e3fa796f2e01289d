import { useEffect, useRef } from 'react';

/** For what no event tells: looks again and again while the page is before somebody, and when they come back to it. */
export function useLookEvery(look: () => void, ms: number): void {
  const latest = useRef(look);
  useEffect(() => {
    latest.current = look;
  });
  useEffect(() => {
    const again = () => {
      if (document.visibilityState === 'visible') latest.current();
    };
    const timer = setInterval(again, ms);
    document.addEventListener('visibilitychange', again);
    return () => {
      clearInterval(timer);
      document.removeEventListener('visibilitychange', again);
    };
  }, [ms]);
}
