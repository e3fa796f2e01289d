import { useEffect, useRef } from 'react';

const open = new Set<symbol>();

/** Whether some form on the page holds what would be lost. */
export const hasUnsaved = (): boolean => open.size > 0;

export interface Unsaved {
  /** While it is sent, and once it is: nothing is lost by leaving. */
  readonly sent: () => void;
  /** It was refused: it has still to be kept. */
  readonly back: () => void;
}

/** Says that a form holds typed text, as long as it is shown and `dirty`. */
export function useUnsaved(dirty: boolean): Unsaved {
  const mine = useRef(Symbol('form'));
  useEffect(() => {
    const token = mine.current;
    if (dirty) open.add(token);
    return () => {
      open.delete(token);
    };
  }, [dirty]);
  const unsaved = useRef<Unsaved>({
    sent: () => void open.delete(mine.current),
    back: () => void open.add(mine.current),
  });
  return unsaved.current;
}
