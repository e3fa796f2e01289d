import { type RefObject, useEffect, useRef } from 'react';
import { useText } from '../text/language.js';

/** What a list holds back while somebody reads it. */
export interface Arrived {
  /** Rows that came meanwhile. */
  readonly count: number;
  /** Rows that are shown, and are of the list no more. */
  readonly gone: ReadonlySet<string>;
  /** Puts the list as it is now in the place of what is shown. */
  readonly show: () => void;
  /** The box that scrolls; set by whoever draws the list. */
  readonly box: RefObject<HTMLElement | null>;
}

/** Somebody has scrolled down, or is on a row with the keyboard: what is before their eyes must not move. */
export function isBeingRead(box: HTMLElement | null): boolean {
  if (!box) return false;
  const row = document.activeElement?.closest('[data-row]') ?? null;
  return box.scrollTop > 8 || (row !== null && box.contains(row));
}

/** For whoever draws a list: what was held back is shown as soon as nobody reads any more. */
export function useArrived(
  { show, box }: Arrived,
  isDrawn: boolean,
  element: () => HTMLElement | null | undefined,
): void {
  const latest = useRef(show);
  useEffect(() => {
    latest.current = show;
  });
  useEffect(() => {
    const found = isDrawn ? (element() ?? null) : null;
    box.current = found;
    if (!found) return;
    const look = () => {
      // after the focus has gone where it goes
      requestAnimationFrame(() => {
        if (!isBeingRead(found)) latest.current();
      });
    };
    found.addEventListener('scroll', look, { passive: true });
    found.addEventListener('focusout', look);
    return () => {
      box.current = null;
      found.removeEventListener('scroll', look);
      found.removeEventListener('focusout', look);
    };
    // The box is the same as long as the list is drawn.
  }, [box, isDrawn]);
}

/** “3 new” above the rows, without moving them. */
export function ArrivedBar({ count, show, box }: Arrived) {
  const t = useText();
  const toTop = () => {
    show();
    box.current?.scrollTo({ top: 0 });
  };
  return (
    <div className="arrived" role="status">
      {count > 0 ? (
        <button type="button" onClick={toTop}>
          ↑ {t('list.arrived', { count })}
        </button>
      ) : null}
    </div>
  );
}
