import type { Caller } from '@aftercare/contracts/caller';
import { Parameters } from '@aftercare/service-kit/predicate';
import { articleKept, articleOffered } from './article-policy.js';
import { articleColumns, type ArticleRow } from './article-view.js';
import type { Concept } from './article-words.js';

export interface ArticleSearch {
  readonly productCode?: string | undefined;
  readonly categoryCode?: string | undefined;
  readonly first: number;
}

export type HitRow = ArticleRow & { readonly rank: number; readonly synonyms: readonly string[] };

/** D, C, B, A: a hit in the title is worth more than one in the symptom, and that more than any in the text (KB-02). */
const weights = `'{0.05, 0.1, 0.4, 1.0}'`;
const bySynonym = 0.5; // what a person typed counts more than what means the same

/**
 * The whole search as one statement: synonyms are looked up, articles with every concept are found by the index, and
 * only when there is none, those with most of them (from three concepts on).
 */
export function articleSearchStatement(concepts: readonly Concept[], search: ArticleSearch, caller: Caller) {
  const p = new Parameters();
  const asked = concepts.map(({ own, keys }, place) => ({ place, own, keys }));
  const most = concepts.length < 3 ? concepts.length : Math.max(2, Math.ceil(concepts.length * 0.6));
  const found = (matches: string, condition: string) => `
    SELECT r.article_id, r.revision,
      ts_rank(${weights}, r.search, (SELECT own FROM asked))
        + ${bySynonym} * ts_rank(${weights}, r.search, (SELECT any_of FROM asked)) AS rank,
      y.useful_votes - y.useless_votes AS usefulness
    FROM article_revision r JOIN article a ON a.id = r.article_id JOIN article_tally y ON y.article_id = a.id
    WHERE r.search @@ (SELECT ${matches} FROM asked) AND r.offered AND ${condition} AND ${within(search, caller, p)}
    ORDER BY rank DESC, usefulness DESC, r.article_id LIMIT ${search.first}`;
  const text = `
    WITH typed AS (
      SELECT * FROM jsonb_to_recordset(${p.bind(JSON.stringify(asked))}::jsonb) AS t (place int, own text, keys text[])
    ), synonym AS (
      SELECT t.place, string_agg(DISTINCT other.query, ' | ') AS query, array_agg(DISTINCT other.word) AS words
      FROM typed t JOIN synonym_word known ON known.key = ANY(t.keys)
        JOIN synonym_word other ON other.group_id = known.group_id AND other.key <> known.key
      GROUP BY t.place
    ), concept AS (
      SELECT t.place, t.own, '(' || t.own || coalesce(' | ' || s.query, '') || ')' AS query
      FROM typed t LEFT JOIN synonym s USING (place)
    ), asked AS MATERIALIZED (
      SELECT string_agg(query, ' & ')::tsquery AS all_of, string_agg(query, ' | ')::tsquery AS any_of,
        string_agg(own, ' | ')::tsquery AS own, array_agg(query::tsquery) AS concepts
      FROM concept
    ), exact AS MATERIALIZED (${found('all_of', 'true')}
    ), near AS (${found(
      'any_of',
      `${most < concepts.length} AND NOT EXISTS (SELECT FROM exact)
       AND (SELECT count(*) FROM unnest((SELECT concepts FROM asked)) c WHERE r.search @@ c) >= ${most}`,
    )}
    ), hit AS (SELECT * FROM exact UNION ALL SELECT * FROM near)
    SELECT ${articleColumns(caller, p)}, h.rank,
      ARRAY(SELECT DISTINCT unnest(words) FROM synonym) AS synonyms
    FROM hit h JOIN article a ON a.id = h.article_id
      JOIN article_revision r ON r.article_id = h.article_id AND r.revision = h.revision
      JOIN article_tally y ON y.article_id = a.id
    ORDER BY h.rank DESC, h.usefulness DESC, a.id`;
  return { text, values: p.values };
}

/** What the caller may read, about this product or about all, of this category. */
function within({ productCode, categoryCode }: ArticleSearch, caller: Caller, p: Parameters): string {
  const conditions = [`(${articleOffered(caller, p)} OR ${articleKept(caller, p)})`];
  if (productCode !== undefined) {
    conditions.push(`(r.product_codes = '{}' OR ${p.bind(productCode)} = ANY(r.product_codes))`);
  }
  if (categoryCode !== undefined) conditions.push(`${p.bind(categoryCode)} = ANY(r.category_codes)`);
  return conditions.join(' AND ');
}
