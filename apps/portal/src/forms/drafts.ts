import { useCallback, useEffect, useState } from 'react';

const PREFIX = 'aftercare.draft.';

/** Text that survives a reload (TKT-10), one for each place; written when typing pauses. */
export function useDraft(place: string): readonly [string, (text: string) => void] {
  const key = PREFIX + place;
  const [text, setText] = useState(() => localStorage.getItem(key) ?? '');
  useEffect(() => {
    const timer = setTimeout(() => {
      if (text === '') localStorage.removeItem(key);
      else localStorage.setItem(key, text);
    }, 300);
    return () => clearTimeout(timer);
  }, [key, text]);
  const change = useCallback(
    (next: string) => {
      // An emptied draft must not come back after a quick reload.
      if (next === '') localStorage.removeItem(key);
      setText(next);
    },
    [key],
  );
  return [text, change];
}

/** On signing out: the next person at this desk sees nothing of them. */
export function forgetDrafts(): void {
  for (const key of Object.keys(localStorage)) if (key.startsWith(PREFIX)) localStorage.removeItem(key);
}
