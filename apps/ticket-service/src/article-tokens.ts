/** Tokens of the problem library. */
export const ARTICLE_USE_CASES = Symbol('ArticleUseCases');
export const ARTICLE_QUERIES = Symbol('ArticleQueries');
export const ARTICLE_STORE = Symbol('ArticleStore');
export const SYNONYM_STORE = Symbol('SynonymStore');
