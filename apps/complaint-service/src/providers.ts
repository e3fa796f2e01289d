/** Tokens of the parts that controllers, timers and reactions share. */
export const USE_CASES = Symbol('UseCases');
export const READER = Symbol('ComplaintReader');
export const RULES = Symbol('ComplaintRules');
