import type { ArticlePageQuery } from '../../generated/graphql.js';

export type ShownArticle = Extract<ArticlePageQuery['node'], { __typename: 'Article' }>;
