import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** How far down each list was scrolled: coming back finds the place. */
const places = new Map<string, number>();

/** Rows above and below the visible ones that are drawn too, so that scrolling shows no gap. */
const spare = 15;

interface Shown {
  readonly from: number;
  readonly until: number;
}

/**
 * Which of many rows of one height are drawn, for a box that scrolls: a hundred thousand cost what fifty do.
 * `onNearEnd` is called when what is read comes to its end.
 */
export function useWindow(place: string, count: number, rowHeight: number, onNearEnd: () => void) {
  const box = useRef<HTMLDivElement>(null);
  const [shown, setShown] = useState<Shown>({ from: 0, until: 60 });
  const nearEnd = useRef(onNearEnd);
  useEffect(() => {
    nearEnd.current = onNearEnd;
  });
  const look = useCallback(() => {
    const element = box.current;
    if (!element) return;
    places.set(place, element.scrollTop);
    const from = Math.max(0, Math.floor(element.scrollTop / rowHeight) - spare);
    const until = Math.ceil((element.scrollTop + element.clientHeight) / rowHeight) + spare;
    setShown((before) => (before.from === from && before.until === until ? before : { from, until }));
    if (until + 2 * spare > count) nearEnd.current();
  }, [place, count, rowHeight]);
  // Before the first paint: the place is where it was left.
  const restored = useRef<string>(undefined);
  useLayoutEffect(() => {
    const element = box.current;
    if (!element || count === 0) return;
    if (restored.current !== place) {
      restored.current = place;
      element.scrollTop = places.get(place) ?? 0;
    }
    look();
  }, [place, count, look]);
  const showRow = useCallback(
    (index: number, head: number) => {
      const element = box.current;
      if (!element) return;
      const top = index * rowHeight;
      if (top < element.scrollTop) element.scrollTop = top;
      const bottom = top + rowHeight + head;
      if (bottom > element.scrollTop + element.clientHeight)
        element.scrollTop = bottom - element.clientHeight;
    },
    [rowHeight],
  );
  const from = Math.min(shown.from, count);
  const until = Math.min(Math.max(shown.until, from), count);
  return {
    box,
    onScroll: look,
    showRow,
    from,
    until,
    above: from * rowHeight,
    below: (count - until) * rowHeight,
  };
}
