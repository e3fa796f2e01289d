import type { ArticleView } from '@aftercare/contracts/ticket/article';
import type { Reach } from '@aftercare/contracts/caller';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { keysetCondition, keysetOrder, pageFrom, sortKey } from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { currentScope, scopeFor } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { ArticleQueries } from '../../application/article-ports.js';
import { articleOffers } from '../../domain/article-actions.js';
import { articleSelection, articleSort } from './article-list.js';
import { articleInScope, articleKept, articleOffered, shownArticles } from './article-policy.js';
import {
  articleColumns,
  articleView,
  revisionColumns,
  revisionView,
  type ArticleRow,
  type RevisionRow,
} from './article-view.js';
import { ticketVisible } from './ticket-policy.js';

type OffersOf = Awaited<ReturnType<ArticleQueries['offers']>>;
type Link = Awaited<ReturnType<ArticleQueries['ofTickets']>>[number];

/** Lists and looks up what the caller of the running request may read; one statement each. */
export class ArticleReader {
  constructor(private readonly database: Database) {}

  list: ArticleQueries['list'] = async (input) => {
    const p = new Parameters();
    const caller = callerOfRequest();
    const order = articleSort(input, p);
    const rows = await this.rows<ArticleRow & { sortKey: string | null }>(
      `SELECT ${articleColumns(caller, p)}, ${sortKey(order)} FROM ${shownArticles(caller, p)}
       WHERE ${articleSelection(input, articleKept(caller, p), p)} AND ${keysetCondition(order, input.page.after, p)}
       ${keysetOrder(order)} LIMIT ${input.page.first + 1}`,
      p,
    );
    return pageFrom(order, rows, input.page.first, (row) => articleView(row, caller));
  };

  count: ArticleQueries['count'] = async (input) => {
    const p = new Parameters();
    const caller = callerOfRequest();
    const rows = await this.rows<{ n: string }>(
      `SELECT count(*) AS n FROM ${shownArticles(caller, p)}
       WHERE ${articleSelection(input, articleKept(caller, p), p)}`,
      p,
    );
    return { count: Number(rows[0]?.n ?? 0) };
  };

  async byIds(ids: readonly string[]): Promise<ArticleView[]> {
    const p = new Parameters();
    const caller = callerOfRequest();
    const rows = await this.rows<ArticleRow>(
      `SELECT ${articleColumns(caller, p)} FROM ${shownArticles(caller, p)}
       WHERE a.id = ANY(${p.bind(ids)}::uuid[])`,
      p,
    );
    return rows.map((row) => articleView(row, caller));
  }

  /** Keepers see all; colleagues what was published for them, also what was replaced; customers what is offered. */
  revisions: ArticleQueries['revisions'] = async (id) => {
    const p = new Parameters();
    const caller = callerOfRequest();
    const replaced = caller.kind === 'staff' ? 'r.published_at IS NOT NULL' : 'r.offered';
    const rows = await this.rows<RevisionRow>(
      `SELECT ${revisionColumns(caller, p)} FROM article a JOIN article_revision r ON r.article_id = a.id
       WHERE a.id = ${p.bind(id)} AND (${articleKept(caller, p)} OR (a.published_revision IS NOT NULL
         AND ${replaced} AND ${articleOffered(caller, p)}))
       ORDER BY r.revision DESC`,
      p,
    );
    return rows.map(revisionView);
  };

  /** Tickets in the scope of the request, with those of their articles that the caller may read. */
  ofTickets: ArticleQueries['ofTickets'] = async (ticketIds) => {
    const p = new Parameters();
    const rows = await this.rows<Omit<Link, 'linkedAt'> & { linkedAt: Date }>(
      `SELECT l.ticket_id AS "ticketId", l.article_id AS "articleId", l.solved, l.linked_at AS "linkedAt"
       FROM ticket_article l JOIN ticket t ON t.id = l.ticket_id
       WHERE l.ticket_id = ANY(${p.bind(ticketIds)}::uuid[]) AND ${ticketVisible(currentScope(), p)}
         AND EXISTS (SELECT FROM ${shownArticles(callerOfRequest(), p)} WHERE a.id = l.article_id)
       ORDER BY l.ticket_id, l.linked_at, l.article_id`,
      p,
    );
    return rows.map((link) => ({ ...link, linkedAt: link.linkedAt.toISOString() }));
  };

  /** What the caller can do on each article now, by the tables that also refuse. */
  offers: ArticleQueries['offers'] = async (ids): Promise<OffersOf> => {
    const p = new Parameters();
    const caller = callerOfRequest();
    const reached = (staff: Reach) =>
      caller.kind === 'staff'
        ? articleInScope(scopeFor({ ...caller, grants: { ACT: staff } }, { staff: 'ACT' }), p)
        : 'false';
    const rows = await this.rows<ArticleRow & { reaches: Record<Reach, boolean> }>(
      `SELECT ${articleColumns(caller, p)}, jsonb_build_object('OWN', ${reached('OWN')}, 'UNIT', ${reached('UNIT')},
         'TREE', ${reached('TREE')}, 'ALL', ${reached('ALL')}) AS reaches
       FROM ${shownArticles(caller, p)} WHERE a.id = ANY(${p.bind(ids)}::uuid[])`,
      p,
    );
    return rows.map((row) => ({ id: row.id, actions: articleOffers(caller, row, row, row.reaches) }));
  };

  private async rows<R extends object>(text: string, p: Parameters): Promise<R[]> {
    const { rows } = await sqlFor(this.database).query<R>(text, p.values);
    return rows;
  }
}
