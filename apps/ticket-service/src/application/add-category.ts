import type { InputOf } from '@aftercare/contracts/define';
import type { addCategory as command } from '@aftercare/contracts/ticket/category';
import { addCategory as add } from '../domain/category.js';
import type { CategoryStore } from './category-ports.js';
import { receiptOf } from './receipt-of.js';

/** TKT-04: a category of the administrator's tree. */
export const addCategory = (categories: CategoryStore) => (input: InputOf<typeof command>) =>
  categories.write((tree, newId) => [add(tree, input, newId())], receiptOf);
