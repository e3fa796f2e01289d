import { ticketArticleLinked } from '@aftercare/contracts/ticket/ticket-events';
import { happened, type TicketDecision } from '../domain/ticket-decision.js';
import type { ArticleDrafts } from './article-drafts.js';

/** KB-03: the same decision with these articles linked as helpful. */
export async function withArticles(
  decision: TicketDecision,
  articleIds: readonly string[],
  articles: ArticleDrafts,
): Promise<TicketDecision> {
  const distinct = [...new Set(articleIds)];
  for (const articleId of distinct) {
    await articles.link({ articleId, ticketId: decision.next.id, solved: false });
  }
  const linked = distinct.map((articleId) => happened(ticketArticleLinked, { articleId }));
  return { ...decision, events: [...decision.events, ...linked] };
}
