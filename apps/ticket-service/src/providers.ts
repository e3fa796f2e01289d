/** Tokens of this service's own parts. */
export const USE_CASES = Symbol('UseCases');
export const TICKET_READER = Symbol('TicketReader');
export const TICKET_STORE = Symbol('TicketStore');
export const RULES_READER = Symbol('RulesReader');
