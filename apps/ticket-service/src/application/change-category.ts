import type { InputOf } from '@aftercare/contracts/define';
import type { changeCategory as command } from '@aftercare/contracts/ticket/category';
import { changeCategory as change } from '../domain/category.js';
import type { CategoryStore } from './category-ports.js';
import { receiptOf } from './receipt-of.js';

/** TKT-04: replaces all of a category but its code. */
export const changeCategory =
  (categories: CategoryStore) =>
  ({ id, expectedVersion, ...fields }: InputOf<typeof command>) =>
    categories.write((tree) => [change(tree, { id, expectedVersion }, fields)], receiptOf);
