import { useCallback, useEffect, useRef, type RefObject } from 'react';

/** Focuses a row of a window, as soon as it is drawn. */
export function useShownFocus(
  box: RefObject<HTMLElement | null>,
  from: number,
  until: number,
): (index: number) => void {
  const wanted = useRef<number>(undefined);
  const tryIt = useCallback(() => {
    if (wanted.current === undefined) return;
    const row = box.current?.querySelector<HTMLElement>(`[data-row="${wanted.current}"]`);
    if (!row) return;
    wanted.current = undefined;
    row.focus({ preventScroll: true });
  }, [box]);
  useEffect(tryIt, [tryIt, from, until]);
  return useCallback(
    (index) => {
      wanted.current = index;
      tryIt();
    },
    [tryIt],
  );
}
