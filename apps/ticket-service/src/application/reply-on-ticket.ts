import type { InputOf } from '@aftercare/contracts/define';
import type { replyOnTicket as command } from '@aftercare/contracts/ticket/conversation';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { customerMessage, reply } from '../domain/conversation.js';
import type { ArticleDrafts } from './article-drafts.js';
import type { TicketFiles, TicketStore } from './ports.js';
import { withArticles } from './with-articles.js';
import { withFiles } from './with-files.js';

/** TKT-12: a public reply; from a contact it is their message. Articles that a reply points to are linked (KB-03). */
export const replyOnTicket =
  (tickets: TicketStore, articles: ArticleDrafts, files: TicketFiles) =>
  ({ body, channel, articleIds, attachmentIds = [], ...target }: InputOf<typeof command>) =>
    tickets.converse(target, async (ticket, act) => {
      if (act.caller.kind !== 'contact') {
        const replied = await withFiles(reply(ticket, body, channel, act), attachmentIds, files);
        return withArticles(replied, articleIds, articles);
      }
      if (articleIds.length > 0) throw new DomainError('NOT_ALLOWED', { permission: null }, ['articleIds']);
      return withFiles(customerMessage(ticket, body, 'PORTAL', act), attachmentIds, files);
    });
