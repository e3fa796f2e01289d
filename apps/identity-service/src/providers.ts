/** Tokens of the parts that controllers, timers and reactions share. */
export const PORTS = Symbol('Ports');
export const USE_CASES = Symbol('UseCases');
export const BOOTSTRAP = Symbol('Bootstrap');
export const ORG_UNIT_READER = Symbol('OrgUnitReader');
export const PERSON_READER = Symbol('PersonReader');
export const RESPONSIBLE_READER = Symbol('ResponsibleReader');
export const REFERENCE_READER = Symbol('ReferenceReader');
export const ACCESS_READER = Symbol('AccessReader');
export const CALLER_RESOLVER = Symbol('CallerResolver');
export const HISTORY_READER = Symbol('HistoryReader');
