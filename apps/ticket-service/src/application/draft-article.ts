import type { InputOf } from '@aftercare/contracts/define';
import type { draftArticle as command } from '@aftercare/contracts/ticket/article-commands';
import { draft } from '../domain/article-writing.js';
import type { ArticleStore } from './article-ports.js';

/** KB-01: begins an article in the unit of whoever writes it. */
export const draftArticle = (articles: ArticleStore) => (input: InputOf<typeof command>) =>
  articles.add((name, act) =>
    draft(input, { ...name, unitId: act.caller.unitId, sourceTicketId: null }, act),
  );
