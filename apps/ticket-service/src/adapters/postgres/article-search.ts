import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { ArticleQueries } from '../../application/article-ports.js';
import { collectMiss } from './article-misses.js';
import { articleSearchStatement, type HitRow } from './article-search-statement.js';
import { articleSnippet } from './article-snippet.js';
import { articleView } from './article-view.js';
import { conceptsOf } from './article-words.js';

/** KB-02: best first. What was searched for in vain is collected, once the person has finished typing. */
export const articleSearch =
  (database: Database): ArticleQueries['search'] =>
  async (input) => {
    const concepts = conceptsOf(input.text);
    if (concepts.length === 0) return { hits: [] };
    const caller = callerOfRequest();
    const { rows } = await sqlFor(database).query<HitRow>(articleSearchStatement(concepts, input, caller));
    if (rows.length === 0 && !input.typing) await collectMiss(sqlFor(database), input.text);
    const words = concepts.map(({ word }) => word);
    return {
      hits: rows.map(({ rank, synonyms, ...row }) => ({
        article: articleView(row, caller),
        rank,
        snippet: articleSnippet(row, [...words, ...synonyms]),
      })),
    };
  };
