import { useSyncExternalStore } from 'react';
import type { Scheme } from './tokens.js';

export type SchemeChoice = Scheme | 'system';

const KEY = 'aftercare.scheme';
const system = window.matchMedia('(prefers-color-scheme: dark)');
const listeners = new Set<() => void>();

export function chooseScheme(choice: SchemeChoice): void {
  localStorage.setItem(KEY, choice);
  listeners.forEach((tell) => tell());
}

function chosen(): SchemeChoice {
  const stored = localStorage.getItem(KEY);
  return stored === 'light' || stored === 'dark' ? stored : 'system';
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  system.addEventListener('change', listener);
  return () => {
    listeners.delete(listener);
    system.removeEventListener('change', listener);
  };
}

function scheme(): Scheme {
  const choice = chosen();
  if (choice !== 'system') return choice;
  return system.matches ? 'dark' : 'light';
}

export const useScheme = (): Scheme => useSyncExternalStore(subscribe, scheme);
export const useSchemeChoice = (): SchemeChoice => useSyncExternalStore(subscribe, chosen);
