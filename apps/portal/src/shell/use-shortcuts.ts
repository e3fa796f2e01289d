import { useEffect, useRef } from 'react';

/** Key → what it does; `g t` is two keys one after the other. */
export type Shortcuts = Readonly<Record<string, () => void>>;

let prefix = '';
let prefixAt = 0;

/** Keys act only when nobody types, and no panel is open above the page. */
export function useShortcuts(shortcuts: Shortcuts): void {
  const latest = useRef(shortcuts);
  useEffect(() => {
    latest.current = shortcuts;
  });
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target) || panelIsOpen()) return;
      const key = event.key.toLowerCase();
      const chord = event.timeStamp - prefixAt < 1200 && prefix !== '' ? `${prefix} ${key}` : key;
      const action = latest.current[chord];
      if (action) {
        event.preventDefault();
        action();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

// One listener remembers the first key of a chord, after all others have looked at it.
window.addEventListener('keydown', (event) => {
  if (isTyping(event.target)) return;
  setTimeout(() => {
    prefix = event.key.toLowerCase() === 'g' ? 'g' : '';
    prefixAt = event.timeStamp;
  });
});

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const panelIsOpen = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
