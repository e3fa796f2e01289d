import type { InputOf } from '@aftercare/contracts/define';
import type { submitArticle as command } from '@aftercare/contracts/ticket/article-commands';
import { submit } from '../domain/article-approval.js';
import type { ArticleStore } from './article-ports.js';

/** KB-01: hands a draft in for review. */
export const submitArticle = (articles: ArticleStore) => (input: InputOf<typeof command>) =>
  articles.change(input, submit);
