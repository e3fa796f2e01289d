import type { InputOf } from '@aftercare/contracts/define';
import type { reviseArticle as command } from '@aftercare/contracts/ticket/article-commands';
import { revise } from '../domain/article-writing.js';
import type { ArticleStore } from './article-ports.js';

/** KB-01: begins the next revision; the published one stays readable. */
export const reviseArticle = (articles: ArticleStore) => (input: InputOf<typeof command>) =>
  articles.change(input, revise);
