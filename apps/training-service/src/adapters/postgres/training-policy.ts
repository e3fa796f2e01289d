import type { Permission } from '@aftercare/contracts/identity/permissions';
import { scopeCondition, type Parameters } from '@aftercare/service-kit/predicate';
import { callerMay, type Scope } from '@aftercare/service-kit/scope';

/** Whoever works on courses sees drafts; everybody else sees what was published for them. */
export const worksOnCourses = (): boolean =>
  callerMay('COURSE_WRITE' satisfies Permission) || callerMay('TRAINING_MANAGE' satisfies Permission);

/** `c` is the table. */
export function courseVisible(scope: Scope): string {
  switch (scope.kind) {
    case 'system':
      return 'true';
    case 'anonymous':
      return 'false';
    case 'customer':
      return publishedFor('CUSTOMER');
    default:
      return worksOnCourses() ? 'true' : publishedFor('STAFF');
  }
}

/** Enrolments and exams (COM-03): one's own, those of the unit; a contact's are nobody's else at the customer. */
export function learnerVisible(scope: Scope, table: 'e' | 'x', parameters: Parameters): string {
  if (scope.kind === 'customer') return `${table}.contact_id = ${parameters.bind(scope.contactId)}`;
  return scopeCondition(scope, { unit: `${table}.unit_id`, people: [`${table}.person_id`] }, parameters);
}

const publishedFor = (audience: 'STAFF' | 'CUSTOMER') =>
  `(c.published IS NOT NULL AND c.published -> 'audiences' @> '["${audience}"]'::jsonb)`;
