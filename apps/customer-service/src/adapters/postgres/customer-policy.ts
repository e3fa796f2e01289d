import { scopeCondition, type Parameters } from '@aftercare/service-kit/predicate';
import type { Scope } from '@aftercare/service-kit/scope';

/**
 * Who sees a customer and all of its file (COM-03): its unit and those above, its sales person and consultants, its own
 * contacts. `c` is the customer.
 */
export const customerVisible = (scope: Scope, parameters: Parameters): string =>
  scopeCondition(
    scope,
    {
      unit: 'c.unit_id',
      people: ['c.sales_person_id', 'c.consultant_id', 'c.consultant_stand_in_id'],
      customer: 'c.id',
    },
    parameters,
  );

/** Who sees a survey: the unit that did the work and those above; never the one who is rated by taking part in it. */
export const surveyVisible = (scope: Scope, parameters: Parameters): string =>
  scopeCondition(scope, { unit: 'r.unit_id', people: [] }, parameters);

/** Who sees a follow-up: the unit that owes it and those above, and who will call. */
export const followUpVisible = (scope: Scope, parameters: Parameters): string =>
  scopeCondition(scope, { unit: 'r.unit_id', people: ['r.assignee_id'] }, parameters);

/** The catalogue belongs to the whole company: read by all, changed by those who may do so everywhere. */
export const catalogueVisible = ({ kind }: Scope): string =>
  kind === 'all' || kind === 'system' ? 'true' : 'false';

/** The date today where the customer is. */
export const todayOfCustomer = `to_char(now() AT TIME ZONE c.zone, 'YYYY-MM-DD')`;
