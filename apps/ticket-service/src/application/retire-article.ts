import type { InputOf } from '@aftercare/contracts/define';
import type { retireArticle as command } from '@aftercare/contracts/ticket/article-commands';
import { retire } from '../domain/article-approval.js';
import type { ArticleStore } from './article-ports.js';

/** KB-01: stops offering it; the reason is kept with it. */
export const retireArticle = (articles: ArticleStore) => (input: InputOf<typeof command>) =>
  articles.change(input, (state) => retire(state, input.reason));
