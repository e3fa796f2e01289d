import type { Choice } from '../../../forms/field.js';

interface Category {
  readonly id: string;
  readonly code: string;
  readonly name: string;
  readonly parent?: { readonly id: string } | null;
}

/** The tree as one list, each with the names above it: `Data / Import`. */
export function categoryChoices(categories: readonly Category[]): Choice[] {
  const byId = new Map(categories.map((category) => [category.id, category]));
  const path = (category: Category, depth = 0): string => {
    const parent = category.parent ? byId.get(category.parent.id) : undefined;
    return parent && depth < 8 ? `${path(parent, depth + 1)} / ${category.name}` : category.name;
  };
  return categories.map((category) => ({ value: category.code, label: path(category) }));
}
