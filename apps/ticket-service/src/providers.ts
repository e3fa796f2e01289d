/** Tokens of this service's own parts. */
export const USE_CASES = Symbol('UseCases');
export const TICKET_QUERIES = Symbol('TicketQueries');
export const RULE_QUERIES = Symbol('RuleQueries');
export const TICKET_STORE = Symbol('TicketStore');
export const CATEGORY_STORE = Symbol('CategoryStore');
export const SETTINGS_STORE = Symbol('SettingsStore');
export const HISTORY_STORE = Symbol('HistoryStore');
export const RULES_READER = Symbol('RulesReader');
/** `ArticleDrafts`: the problem library as tickets use it. */
export const ARTICLE_DRAFTS = Symbol('ArticleDrafts');
/** `AuditedRecords`: which kinds of record have a history here, and who may read it. */
export const AUDITED_RECORDS = Symbol('AuditedRecords');
