import { type RefObject, useEffect, useRef } from 'react';
import { useLocation } from 'react-router';

/** What had the focus went with the page before: Tab and the arrows go on in the new one, not at the top of the window. */
export function usePageFocus(main: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const shown = useRef(pathname);
  useEffect(() => {
    if (shown.current === pathname) return;
    shown.current = pathname;
    // A field of the new page that takes the focus itself comes first.
    const frame = requestAnimationFrame(() => {
      if (document.activeElement === document.body) main.current?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [main, pathname]);
}
