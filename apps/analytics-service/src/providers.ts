/** Tokens of the parts that controllers, timers and reactions share. */
export const OPERATIONS = Symbol('Operations');
export const KNOWN_RECORDS = Symbol('KnownRecords');
export const INDICATORS = Symbol('Indicators');
