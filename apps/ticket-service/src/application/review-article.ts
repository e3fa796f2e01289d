import type { InputOf } from '@aftercare/contracts/define';
import type { reviewArticle as command } from '@aftercare/contracts/ticket/article-commands';
import { review } from '../domain/article-approval.js';
import type { ArticleStore } from './article-ports.js';

/** KB-01: somebody other than its authors approves it or sends it back. */
export const reviewArticle = (articles: ArticleStore) => (input: InputOf<typeof command>) =>
  articles.change(input, (state, act) => review(state, input, act));
