import { plantPreset } from '../domain/category.js';
import { categoryPresets } from '../domain/category-presets.js';
import type { CategoryStore } from './category-ports.js';

/** TKT-04: a new installation begins with the full tree, so that a category can be chosen at once. */
export const plantFirstCategories = (categories: CategoryStore) => async () => {
  await categories.write(
    (tree, newId) => (tree.length > 0 ? [] : plantPreset(tree, categoryPresets.FULL, newId)),
    () => undefined,
  );
};
