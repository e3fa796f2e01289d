import type { InputOf } from '@aftercare/contracts/define';
import type { publishArticle as command } from '@aftercare/contracts/ticket/article-commands';
import { publishArticle as publish } from '../domain/article-approval.js';
import type { ArticleStore } from './article-ports.js';

/** KB-01: puts the reviewed revision in place of the published one. */
export const publishArticle = (articles: ArticleStore) => (input: InputOf<typeof command>) =>
  articles.change(input, publish);
