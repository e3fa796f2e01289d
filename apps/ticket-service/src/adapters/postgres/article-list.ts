import type { InputOf } from '@aftercare/contracts/define';
import type { listArticles } from '@aftercare/contracts/ticket/article-queries';
import type { KeysetSort } from '@aftercare/service-kit/keyset';
import type { Parameters } from '@aftercare/service-kit/predicate';
import { allWords } from '@aftercare/service-kit/search-words';

export type ArticleListInput = InputOf<typeof listArticles>;
type Selection = Pick<ArticleListInput, 'filter' | 'search'>;

/** How an order sorts; RELEVANCE without words is UPDATED_DESC. */
export function articleSort({ orderBy, search }: ArticleListInput, p: Parameters): KeysetSort {
  const words = search === undefined ? undefined : allWords(search);
  if (orderBy === 'RELEVANCE' && words !== undefined) {
    const rank = `round(ts_rank(r.search, ${p.bind(words)}::tsquery)::numeric, 6)`;
    return { column: rank, type: 'numeric', direction: 'desc', nullable: false, id: 'a.id' };
  }
  return sorts[orderBy === 'RELEVANCE' ? 'UPDATED_DESC' : orderBy];
}

const sorts: Readonly<Record<Exclude<ArticleListInput['orderBy'], 'RELEVANCE'>, KeysetSort>> = {
  UPDATED_DESC: sort('a.updated_at', 'timestamptz', 'desc', false),
  USE_DESC: sort('y.use_count', 'bigint', 'desc', false),
  REVIEW_DUE_ASC: sort('r.review_due', 'text', 'asc', true),
  TITLE_ASC: sort('r.title', 'text', 'asc', false),
};

/** The SQL conditions of a filter and a search, on what the caller is shown. */
export function articleSelection({ filter, search }: Selection, kept: string, p: Parameters): string {
  const conditions: string[] = [];
  const one = (column: string, values: readonly string[] | undefined, type = 'text') => {
    if (values) conditions.push(`${column} = ANY(${p.bind(values)}::${type}[])`);
  };
  const some = (column: string, values: readonly string[] | undefined) => {
    if (values) conditions.push(`${column} && ${p.bind(values)}::text[]`);
  };
  one('r.kind', filter.kinds);
  one('r.audience', filter.audiences);
  one(`CASE WHEN ${kept} THEN a.status ELSE 'PUBLISHED' END`, filter.statuses);
  one('a.owner_id', filter.ownerIds, 'uuid');
  some('r.product_codes', filter.productCodes);
  some('r.category_codes', filter.categoryCodes);
  if (filter.reviewDueBy) conditions.push(`r.review_due <= ${p.bind(filter.reviewDueBy)}`);
  if (search !== undefined) {
    const words = allWords(search);
    conditions.push(words === undefined ? 'false' : `r.search @@ ${p.bind(words)}::tsquery`);
  }
  return conditions.length === 0 ? 'true' : conditions.join(' AND ');
}

function sort(
  column: string,
  type: KeysetSort['type'],
  direction: KeysetSort['direction'],
  nullable: boolean,
): KeysetSort {
  return { column, type, direction, nullable, id: 'a.id' };
}
