import type { InputOf } from '@aftercare/contracts/define';
import type { listIndicators } from '@aftercare/contracts/analytics/indicator';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { scopeCondition, type Parameters } from '@aftercare/service-kit/predicate';
import { callerMay, currentScope } from '@aftercare/service-kit/scope';

type Filter = InputOf<typeof listIndicators>['filter'];

/** Whose records count for the caller, and which of them were asked for. `f` is the table. */
export function figureSelection(filter: Filter, p: Parameters): string {
  if (filter.personIds && !callerMay('FIGURES_PEOPLE')) {
    throw new DomainError('NOT_ALLOWED', { permission: 'FIGURES_PEOPLE' }, ['filter', 'personIds']);
  }
  const scope = currentScope();
  const conditions = [scopeCondition(scope, { unit: 'f.unit_id', people: ['f.person_id'] }, p)];
  if ('personId' in scope) conditions.push(`NOT ${p.bind(scope.personId)} = ANY(f.hidden_from)`);
  const any = (column: string, type: string, values: readonly string[] | undefined) => {
    if (values) conditions.push(`${column} = ANY(${p.bind(values)}::${type}[])`);
  };
  if (filter.unitIds) {
    const units = p.bind(filter.unitIds);
    conditions.push(`f.unit_id IN (SELECT id FROM org_unit_copy WHERE path && ${units}::uuid[])`);
  }
  any('f.customer_id', 'uuid', filter.customerIds);
  any('f.customer_level', 'text', filter.customerLevels);
  any('f.product_code', 'text', filter.productCodes);
  any('f.category_class', 'text', filter.categoryClasses);
  any('f.priority', 'text', filter.priorities);
  any('f.channel', 'text', filter.channels);
  any('f.person_id', 'uuid', filter.personIds);
  return conditions.join(' AND ');
}
