import type { InputOf } from '@aftercare/contracts/define';
import type { linkArticle as command } from '@aftercare/contracts/ticket/article-commands';
import { ticketArticleLinked } from '@aftercare/contracts/ticket/ticket-events';
import { decided, happened } from '../domain/ticket-decision.js';
import { demand } from '../domain/ticket-rules.js';
import type { ArticleDrafts } from './article-drafts.js';
import type { TicketStore } from './ports.js';

/** KB-03: says that an article solved the ticket, or helped. */
export const linkArticle =
  (tickets: TicketStore, library: ArticleDrafts) =>
  ({ articleId, solved, ...target }: InputOf<typeof command>) =>
    tickets.change(target, async (ticket, act) => {
      demand('LINK_ARTICLE', ticket, act);
      await library.link({ articleId, ticketId: ticket.id, solved });
      return decided(ticket, {}, [happened(ticketArticleLinked, { articleId })]);
    });
