import type { Caller } from '@aftercare/contracts/caller';
import { scopeCondition, type Parameters } from '@aftercare/service-kit/predicate';
import { callerMay, scopeFor, type Scope } from '@aftercare/service-kit/scope';

/**
 * Who sees a complaint (COM-03, CMP-11): whoever handles it, whoever registered it, the complainant's own company; but
 * never a person who is named in it, whatever their role reaches. `c` is the table.
 */
export const complaintVisible = (scope: Scope, parameters: Parameters): string =>
  notByTheNamed(scope, parameters, inReach(scope, parameters, ['c.responsible_person_id', 'c.filed_by']));

/**
 * Who works on a complaint, as far as their permissions let them: its unit and the responsible one with those above,
 * and the person responsible. Having registered it is no reason; being named in it forbids it (CMP-11).
 */
export const complaintHandled = (scope: Scope, parameters: Parameters): string =>
  notByTheNamed(scope, parameters, inReach(scope, parameters, ['c.responsible_person_id']));

/** Whoever reads the whole audit still learns nothing of complaints that they may not see, or are named in (CMP-11). */
export function complaintAuditShown(caller: Caller, parameters: Parameters): string {
  const ofComplaint = `record_kind = 'complaint'`;
  if (!callerMay('COMPLAINT_READ')) return `NOT ${ofComplaint}`;
  const visible = complaintVisible(scopeFor(caller, { staff: 'COMPLAINT_READ' }), parameters);
  return `(NOT ${ofComplaint} OR record_id IN (SELECT c.id::text FROM complaint c WHERE ${visible}))`;
}

function inReach(scope: Scope, parameters: Parameters, people: readonly string[]): string {
  const own = scopeCondition(scope, { unit: 'c.unit_id', people, customer: 'c.customer_id' }, parameters);
  const responsible = scopeCondition(scope, { unit: 'c.responsible_unit_id', people: [] }, parameters);
  return `(coalesce(${own}, false) OR coalesce(${responsible}, false))`;
}

function notByTheNamed(scope: Scope, parameters: Parameters, condition: string): string {
  if (scope.kind === 'system' || scope.kind === 'anonymous' || scope.kind === 'customer') return condition;
  return `(${condition} AND NOT ${parameters.bind(scope.personId)} = ANY(c.named_person_ids))`;
}
