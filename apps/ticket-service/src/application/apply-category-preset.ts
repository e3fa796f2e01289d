import type { InputOf } from '@aftercare/contracts/define';
import type { applyCategoryPreset as command } from '@aftercare/contracts/ticket/category';
import { plantPreset } from '../domain/category.js';
import { categoryPresets } from '../domain/category-presets.js';
import type { CategoryStore } from './category-ports.js';

/** TKT-04: adds what a ready tree has and this one has not. */
export const applyCategoryPreset =
  (categories: CategoryStore) =>
  ({ preset }: InputOf<typeof command>) =>
    categories.write(
      (tree, newId) => plantPreset(tree, categoryPresets[preset], newId),
      (planted) => ({ added: planted.length }),
    );
