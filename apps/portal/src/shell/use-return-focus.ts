import { useEffect, useRef } from 'react';

/** For a panel that is taken away as a whole: the keyboard goes back to where it came from, else to the page. */
export function useReturnFocus(): void {
  const from = useRef(document.activeElement);
  useEffect(() => {
    const before = from.current;
    return () => {
      // When it is gone, and unless whatever closed it has put the focus somewhere itself.
      setTimeout(() => {
        if (document.activeElement !== null && document.activeElement !== document.body) return;
        const isThere = before instanceof HTMLElement && before !== document.body && before.isConnected;
        (isThere ? before : document.getElementById('page'))?.focus({ preventScroll: true });
      });
    };
  }, []);
}
