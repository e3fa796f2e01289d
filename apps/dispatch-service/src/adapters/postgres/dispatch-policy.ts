import { scopeCondition, type Parameters } from '@aftercare/service-kit/predicate';
import type { Scope } from '@aftercare/service-kit/scope';

/** Who sees a work order (COM-03): its unit and those above, its engineer, the customer's contacts. `w` is the table. */
export const orderVisible = (scope: Scope, parameters: Parameters): string =>
  scopeCondition(
    scope,
    { unit: 'w.unit_id', people: ['w.engineer_id'], customer: 'w.customer_id' },
    parameters,
  );

/** Who is shown a work order: whoever sees it, and those who declined it, who can do nothing with it any more. */
export function orderShown(scope: Scope, parameters: Parameters): string {
  const seen = orderVisible(scope, parameters);
  if (scope.kind !== 'tree' && scope.kind !== 'unit' && scope.kind !== 'own') return seen;
  const decline = JSON.stringify([{ personId: scope.personId }]);
  return `(${seen} OR w.declines @> ${parameters.bind(decline)}::jsonb)`;
}

/** Who sees a request for a visit: as its orders; the engineer of the newest one. `v` is the table. */
export const visitVisible = (scope: Scope, parameters: Parameters): string =>
  scopeCondition(
    scope,
    {
      unit: 'v.unit_id',
      people: ['(SELECT o.engineer_id FROM work_order o WHERE o.id = v.current_order_id)'],
      customer: 'v.customer_id',
    },
    parameters,
  );

/** Who sees a turn of duty: the unit and those above, and whoever has it. `d` is the table. */
export const dutyVisible = (scope: Scope, parameters: Parameters): string =>
  scopeCondition(scope, { unit: 'd.unit_id', people: ['d.person_id'] }, parameters);
