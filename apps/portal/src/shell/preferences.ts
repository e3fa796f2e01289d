import { createContext, use } from 'react';
import type { Locale } from '../text/language.js';

interface Preferences {
  readonly setLocale: (locale: Locale) => void;
  readonly setZone: (zone: string) => void;
}

export const PreferencesContext = createContext<Preferences>({ setLocale: () => {}, setZone: () => {} });

export const usePreferences = (): Preferences => use(PreferencesContext);
