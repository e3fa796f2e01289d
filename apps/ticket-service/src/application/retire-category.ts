import type { InputOf } from '@aftercare/contracts/define';
import type { retireCategory as command } from '@aftercare/contracts/ticket/category';
import { retireCategory as retire } from '../domain/category.js';
import type { CategoryStore } from './category-ports.js';
import { receiptOf } from './receipt-of.js';

/** TKT-04: hides it from new tickets. */
export const retireCategory = (categories: CategoryStore) => (input: InputOf<typeof command>) =>
  categories.write((tree) => [retire(tree, input)], receiptOf);
