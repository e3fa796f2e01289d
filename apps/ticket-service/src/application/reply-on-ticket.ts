import type { InputOf } from '@aftercare/contracts/define';
import type { replyOnTicket as command } from '@aftercare/contracts/ticket/conversation';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { customerMessage, reply } from '../domain/conversation.js';
import type { ArticleDrafts } from './article-drafts.js';
import type { TicketStore } from './ports.js';
import { withArticles } from './with-articles.js';

/** TKT-12: a public reply; from a contact it is their message. Articles that a reply points to are linked (KB-03). */
export const replyOnTicket =
  (tickets: TicketStore, articles: ArticleDrafts) =>
  ({ body, channel, articleIds, ...target }: InputOf<typeof command>) =>
    tickets.converse(target, (ticket, act) => {
      if (act.caller.kind !== 'contact') {
        return withArticles(reply(ticket, body, channel, act), articleIds, articles);
      }
      if (articleIds.length > 0) throw new DomainError('NOT_ALLOWED', { permission: null }, ['articleIds']);
      return customerMessage(ticket, body, 'PORTAL', act);
    });
