import type { Category, CategoryChange } from '../domain/category.js';

/** The administrator's tree. Each write is one transaction that sees the whole tree and nobody else changing it. */
export interface CategoryStore {
  write<A>(
    decide: (tree: readonly Category[], newId: () => string) => readonly CategoryChange[],
    tell: (changed: readonly Category[]) => A,
  ): Promise<A>;
}
