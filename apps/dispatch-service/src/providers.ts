/** Tokens of this service's own parts. */
export const USE_CASES = Symbol('UseCases');
export const CASE_STORE = Symbol('CaseStore');
export const RULES_READER = Symbol('RulesReader');
export const STAFF = Symbol('Staff');
export const VISIT_READER = Symbol('VisitReader');
export const WORK_ORDER_READER = Symbol('WorkOrderReader');
export const DUTY_READER = Symbol('DutyReader');
