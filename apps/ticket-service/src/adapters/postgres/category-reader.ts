import { categoryClass, type CategoryClass } from '@aftercare/contracts/ticket/category';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { ClassOfCategory } from '../../application/ports.js';

/** TKT-04: looks a category up in the administrator's tree. */
export const classOfCategory =
  (database: Database): ClassOfCategory =>
  async (code): Promise<CategoryClass> => {
    const { rows } = await sqlFor(database).query<{ class: string }>({
      name: 'class-of-category',
      text: 'SELECT class FROM category WHERE code = $1 AND active',
      values: [code],
    });
    const [category] = rows;
    if (!category) throw new DomainError('CATEGORY_UNKNOWN', { code }, ['categoryCode']);
    return categoryClass.parse(category.class);
  };
