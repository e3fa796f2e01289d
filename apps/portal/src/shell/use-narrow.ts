import { useSyncExternalStore } from 'react';

const narrow = window.matchMedia('(max-width: 640px)');

function subscribe(listener: () => void): () => void {
  narrow.addEventListener('change', listener);
  return () => narrow.removeEventListener('change', listener);
}

/** A phone in one hand: lists become cards, panels take the whole width. */
export const useNarrow = (): boolean => useSyncExternalStore(subscribe, () => narrow.matches);
