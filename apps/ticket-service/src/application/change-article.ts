import type { InputOf } from '@aftercare/contracts/define';
import type { changeArticle as command } from '@aftercare/contracts/ticket/article-commands';
import { change } from '../domain/article-writing.js';
import type { ArticleStore } from './article-ports.js';

/** KB-01: replaces words and placing of a draft. */
export const changeArticle = (articles: ArticleStore) => (input: InputOf<typeof command>) =>
  articles.change(input, (state, act) => change(state, input, act));
