import { type RefObject, useLayoutEffect } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/** How far each entry of the browser's history was scrolled. */
const places = new Map<string, number>();
const PATIENCE_MS = 3000;

/** A new page begins at its top; going back shows a list in the place where it was left. */
export function useScrollPlace(main: RefObject<HTMLElement | null>): void {
  const { key, pathname } = useLocation();
  const came = useNavigationType();
  // Before the page is scrolled below: what happens then is noted for the new entry.
  useLayoutEffect(() => {
    const element = main.current;
    if (!element) return;
    const note = () => places.set(key, element.scrollTop);
    if (!places.has(key)) note();
    element.addEventListener('scroll', note, { passive: true });
    return () => element.removeEventListener('scroll', note);
  }, [main, key]);
  useLayoutEffect(() => {
    const element = main.current;
    if (!element) return;
    const place = came === 'POP' ? (places.get(key) ?? 0) : 0;
    places.set(key, place);
    element.scrollTop = place;
    if (Math.abs(element.scrollTop - place) < 1) return;
    // The rows come in one after the other: as soon as there are enough, and unless the person scrolls meanwhile.
    const until = performance.now() + PATIENCE_MS;
    const again = () => {
      element.scrollTop = place;
      if (Math.abs(element.scrollTop - place) < 1 || performance.now() > until) stop();
    };
    const watcher = new MutationObserver(again);
    const stop = () => {
      watcher.disconnect();
      for (const kind of ['wheel', 'touchstart', 'keydown']) element.removeEventListener(kind, stop);
    };
    watcher.observe(element, { childList: true, subtree: true });
    for (const kind of ['wheel', 'touchstart', 'keydown']) element.addEventListener(kind, stop);
    return stop;
    // A change of filters within a page is an entry of its own, and keeps the page where it is.
  }, [main, pathname]);
}
