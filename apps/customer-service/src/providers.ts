/** Tokens of this service's own parts. */
export const USE_CASES = Symbol('UseCases');
export const READERS = Symbol('Readers');
