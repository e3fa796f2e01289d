import { scopeCondition, type Parameters } from '@aftercare/service-kit/predicate';
import type { Scope } from '@aftercare/service-kit/scope';

/** Who sees a line of the delivery log, as an SQL condition on `d`. Customers never do. */
export const deliveryVisible = (scope: Scope, p: Parameters): string =>
  scopeCondition(scope, { unit: 'd.unit_id', people: ['d.receiver_id'] }, p);

/** A notice in-app is its receiver's alone, whatever else they may see. */
export function noticeVisible(scope: Scope, p: Parameters): string {
  return 'personId' in scope ? `n.receiver_id = ${p.bind(scope.personId)}` : 'false';
}
