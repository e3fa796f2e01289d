import { scopeCondition, type Parameters } from '@aftercare/service-kit/predicate';
import type { Scope } from '@aftercare/service-kit/scope';

/**
 * Who sees a complaint (COM-03, CMP-11): its unit and the responsible one with those above, whoever registered it, the
 * complainant's own company; but never a person who is named in it, whatever their role reaches. `c` is the table.
 */
export function complaintVisible(scope: Scope, parameters: Parameters): string {
  const own = scopeCondition(
    scope,
    { unit: 'c.unit_id', people: ['c.responsible_person_id', 'c.filed_by'], customer: 'c.customer_id' },
    parameters,
  );
  const responsible = scopeCondition(scope, { unit: 'c.responsible_unit_id', people: [] }, parameters);
  const seen = `(${own} OR coalesce(${responsible}, false))`;
  if (scope.kind === 'system' || scope.kind === 'anonymous' || scope.kind === 'customer') return seen;
  return `(${seen} AND NOT ${parameters.bind(scope.personId)} = ANY(c.named_person_ids))`;
}
