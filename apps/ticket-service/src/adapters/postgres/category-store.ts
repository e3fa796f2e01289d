import type { CategoryView } from '@aftercare/contracts/ticket/category';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { audit, changedFields } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { insertRow, updateRow } from '@aftercare/service-kit/row-write';
import { sqlFor, transact, type Transaction } from '@aftercare/service-kit/transaction';
import { EntitySchema } from 'typeorm';
import { v7 as uuid } from 'uuid';
import type { CategoryStore } from '../../application/category-ports.js';
import type { ChooseCategory } from '../../application/ports.js';
import { inTreeOrder, type Category, type CategoryChange } from '../../domain/category.js';

export const CategorySchema = new EntitySchema<Category>({
  name: 'category',
  columns: {
    id: { type: 'uuid', primary: true },
    version: { type: 'int' },
    code: { type: 'text' },
    parentId: { type: 'uuid', name: 'parent_id', nullable: true },
    class: { type: 'text' },
    nameZh: { type: 'text', name: 'name_zh' },
    nameEn: { type: 'text', name: 'name_en' },
    requiredFields: { type: 'text', array: true, name: 'required_fields' },
    position: { type: 'int' },
    active: { type: 'boolean' },
  },
});

const all = { name: 'categories', text: `SELECT ${columnsOf(CategorySchema, 'c')} FROM category c` };

export class PostgresCategoryStore implements CategoryStore {
  constructor(private readonly database: Database) {}

  write: CategoryStore['write'] = (decide, tell) =>
    transact(this.database, async (tx) => {
      // administrators write rarely: one at a time, so that no two of them make a circle together
      await tx.sql.query('LOCK TABLE category IN SHARE ROW EXCLUSIVE MODE');
      const { rows: tree } = await tx.sql.query<Category>(all);
      const changes = decide(tree, uuid);
      for (const change of changes) await save(tx, tree, change);
      return tell(changes.map(({ next }) => next));
    });

  /** The whole tree, parents before children. */
  async list(includeRetired: boolean): Promise<CategoryView[]> {
    const { rows } = await sqlFor(this.database).query<Category>(all);
    return inTreeOrder(rows)
      .filter(({ active }) => active || includeRetired)
      .map((category) => ({ ...category, requiredFields: [...category.requiredFields] }));
  }

  choose: ChooseCategory = async (code) => {
    const { rows } = await sqlFor(this.database).query<Category>({
      name: 'choose-category',
      text: `${all.text} WHERE c.code = $1 AND c.active`,
      values: [code],
    });
    const [category] = rows;
    if (!category) throw new DomainError('CATEGORY_UNKNOWN', { code }, ['categoryCode']);
    return category;
  };
}

async function save(
  tx: Transaction,
  tree: readonly Category[],
  { event, next }: CategoryChange,
): Promise<void> {
  const before = tree.find(({ id }) => id === next.id);
  if (before) await updateRow(tx, CategorySchema, before, next);
  else await insertRow(tx, CategorySchema, next);
  const { code, class: counted, parentId, nameZh, nameEn, active } = next;
  const facts = [fact(event, { code, class: counted, parentId, nameZh, nameEn, active })];
  await publish(tx, { id: next.id, version: before?.version ?? 0, facts });
  const changes = changedFields(before, next, ['code', 'class', 'parentId', 'requiredFields', 'active']);
  await audit(tx, { recordKind: 'category', recordId: next.id, version: next.version, changes });
}
