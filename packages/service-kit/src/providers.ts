/** Tokens of what the kit provides to a service's module. */
export const DATABASE = Symbol('Database');
export const ASK = Symbol('Ask');
export const LOG = Symbol('Log');
/** `DeadLetterDesk`: for the service's queries and commands on dead letters. */
export const DEAD_LETTERS = Symbol('DeadLetters');
/** `DeriveKey`: keys of the service's own for one purpose each, e.g. the secrets of one-time links. */
export const DERIVE_KEY = Symbol('DeriveKey');

/** Tokens under which a service's module provides what the kit runs for it. */
export const REACTIONS = Symbol('Reactions');
export const TIMER_HANDLERS = Symbol('TimerHandlers');
