import { scopeCondition, type Parameters } from '@aftercare/service-kit/predicate';
import type { Scope } from '@aftercare/service-kit/scope';

/** Who sees a ticket (COM-03): its unit and those above, its assignee, whoever opened it, its customer's contacts. `t` is the table. */
export const ticketVisible = (scope: Scope, parameters: Parameters): string =>
  scopeCondition(
    scope,
    { unit: 't.unit_id', people: ['t.assignee_id', 't.opened_by'], customer: 't.customer_id' },
    parameters,
  );
