import type { CategoryClass, RequiredField } from '@aftercare/contracts/ticket/category';
import { categoryAdded, categoryChanged, categoryRetired } from '@aftercare/contracts/ticket/category';
import { DomainError, notFound, versionConflict } from '@aftercare/domain-kit/domain-error';

/** TKT-04: one node of the administrator's tree. */
export interface Category {
  readonly id: string;
  readonly version: number;
  readonly code: string;
  readonly parentId: string | null;
  readonly class: CategoryClass;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly requiredFields: readonly RequiredField[];
  readonly position: number;
  readonly active: boolean;
}

export interface CategoryChange {
  readonly event: typeof categoryAdded | typeof categoryChanged | typeof categoryRetired;
  readonly next: Category;
}

type Tree = readonly Category[];
export type CategoryFields = Pick<Category, 'class' | 'nameZh' | 'nameEn' | 'requiredFields' | 'position'> & {
  readonly parentId?: string | undefined;
};

export interface CategoryTarget {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

export function addCategory(
  tree: Tree,
  { code, ...fields }: CategoryFields & { readonly code: string },
  id: string,
): CategoryChange {
  if (tree.some((category) => category.code === code))
    throw new DomainError('CODE_TAKEN', { code }, ['code']);
  const parentId = parentOf(tree, fields.parentId);
  return { event: categoryAdded, next: { ...fields, id, code, parentId, version: 1, active: true } };
}

/** Replaces all but the code; without a parent it stands at the top. */
export function changeCategory(tree: Tree, target: CategoryTarget, fields: CategoryFields): CategoryChange {
  const category = found(tree, target);
  const parentId = parentOf(tree, fields.parentId);
  if (parentId !== null && isBelow(tree, parentId, category.id)) {
    throw new DomainError('CATEGORY_CYCLE', {}, ['parentId']);
  }
  return {
    event: categoryChanged,
    next: { ...category, ...fields, parentId, version: category.version + 1 },
  };
}

/** Hides it from new tickets; tickets that have it keep it, and what stands below it stays. */
export function retireCategory(tree: Tree, target: CategoryTarget): CategoryChange {
  const category = found(tree, target);
  if (!category.active) throw new DomainError('ALREADY_RETIRED');
  return { event: categoryRetired, next: { ...category, active: false, version: category.version + 1 } };
}

/** A category of a ready tree; those below it name its code as their parent. */
export interface PresetCategory {
  readonly code: string;
  readonly class: CategoryClass;
  readonly nameZh: string;
  readonly nameEn: string;
  readonly requiredFields?: readonly RequiredField[];
  readonly parent?: string;
}

/** Adds the categories of a ready tree whose codes are not there yet; changes none that is. Parents come first. */
export function plantPreset(
  tree: Tree,
  preset: readonly PresetCategory[],
  newId: () => string,
): readonly CategoryChange[] {
  const planted: CategoryChange[] = [];
  for (const [position, { parent, requiredFields = [], ...named }] of preset.entries()) {
    const grown = [...tree, ...planted.map(({ next }) => next)];
    if (grown.some(({ code }) => code === named.code)) continue;
    const parentId = parent === undefined ? undefined : grown.find(({ code }) => code === parent)?.id;
    planted.push(addCategory(grown, { ...named, requiredFields, position, parentId }, newId()));
  }
  return planted;
}

/** Parents before children, siblings by position, then code. */
export function inTreeOrder(tree: Tree): readonly Category[] {
  const below = (parentId: string | null): Category[] =>
    tree
      .filter((category) => category.parentId === parentId)
      .sort((a, b) => a.position - b.position || (a.code < b.code ? -1 : 1))
      .flatMap((category) => [category, ...below(category.id)]);
  return below(null);
}

function found(tree: Tree, { id, expectedVersion }: CategoryTarget): Category {
  const category = tree.find((candidate) => candidate.id === id);
  if (!category) throw notFound('category', id);
  if (expectedVersion !== undefined && expectedVersion !== category.version) {
    throw versionConflict(expectedVersion, category.version);
  }
  return category;
}

function parentOf(tree: Tree, parentId: string | undefined): string | null {
  if (parentId === undefined) return null;
  if (!tree.some(({ id }) => id === parentId)) throw notFound('category', parentId, ['parentId']);
  return parentId;
}

/** Whether `id` is `above` itself or stands somewhere below it. */
function isBelow(tree: Tree, id: string, above: string): boolean {
  if (id === above) return true;
  const parentId = tree.find((category) => category.id === id)?.parentId ?? null;
  return parentId !== null && isBelow(tree, parentId, above);
}
