import { useEffect, useRef } from 'react';

/** Key → what it does; `g t` is two keys one after the other. */
export type Shortcuts = Readonly<Record<string, () => void>>;

/** The key of an event, after the one that it follows. */
const keysOf = new WeakMap<KeyboardEvent, string>();
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
      const action = latest.current[keysOf.get(event) ?? event.key.toLowerCase()];
      if (action) {
        event.preventDefault();
        action();
      }
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, []);
}

// The first of all listeners: it says of each event which keys it ends, before anybody acts on it. Not a moment later,
// since on a busy machine the second key is there before that moment.
window.addEventListener('keydown', (event) => {
  const key = event.key.toLowerCase();
  const follows = event.timeStamp - prefixAt < 1200 && prefix !== '';
  keysOf.set(event, follows ? `${prefix} ${key}` : key);
  prefix = key === 'g' && !isTyping(event.target) ? 'g' : '';
  prefixAt = event.timeStamp;
});

const isTyping = (target: EventTarget | null): boolean =>
  target instanceof HTMLElement &&
  (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName));

const panelIsOpen = (): boolean => document.querySelector('[role="dialog"][aria-modal="true"]') !== null;
