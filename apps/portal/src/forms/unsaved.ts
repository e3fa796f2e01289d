import { useEffect, useRef } from 'react';
import type { TextKey } from '../text/texts.js';

/** What would be lost by leaving, in words, and those of the button that stays. */
export interface AtStake {
  readonly hint: TextKey;
  readonly stay: TextKey;
}

const typedText: AtStake = { hint: 'form.leaveHint', stay: 'form.stay' };
const open = new Map<symbol, AtStake>();

/** What the page holds that would be lost, newest first; nothing: it may be left. */
export const unsavedHere = (): AtStake | undefined => [...open.values()].at(-1);

export interface Unsaved {
  /** While it is sent, and once it is: nothing is lost by leaving. */
  readonly sent: () => void;
  /** It was refused: it has still to be kept. */
  readonly back: () => void;
}

/** Says that something would be lost, as long as it is shown and `dirty`; by default what was typed in a form. */
export function useUnsaved(dirty: boolean, what: AtStake = typedText): Unsaved {
  const mine = useRef(Symbol('form'));
  useEffect(() => {
    const token = mine.current;
    if (dirty) open.set(token, what);
    return () => {
      open.delete(token);
    };
  }, [dirty, what]);
  const unsaved = useRef<Unsaved>({
    sent: () => void open.delete(mine.current),
    back: () => void open.set(mine.current, what),
  });
  return unsaved.current;
}
