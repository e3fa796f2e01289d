import { type ComponentType, createContext, type ReactNode } from 'react';
import type { TextKey } from '../text/texts.js';
import type { Permissions } from './viewer.js';

export interface PageEntry {
  readonly path: string;
  readonly title: TextKey;
  readonly icon: ReactNode;
  /** G and then this key. */
  readonly goKey: string;
  readonly permission: Permissions;
  readonly load: () => Promise<{ readonly Component: ComponentType }>;
}

/** For what pages are made of: it cannot import the table of pages, which leads back to it. */
export const PagesContext = createContext<readonly PageEntry[]>([]);
