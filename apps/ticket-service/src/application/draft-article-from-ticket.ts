import type { InputOf } from '@aftercare/contracts/define';
import type { draftArticleFromTicket as command } from '@aftercare/contracts/ticket/article-commands';
import { ticketArticleLinked } from '@aftercare/contracts/ticket/ticket-events';
import { decided, happened } from '../domain/ticket-decision.js';
import { demand } from '../domain/ticket-rules.js';
import type { ArticlePorts, NumberedArticle } from './article-ports.js';
import { known } from './known.js';
import type { TicketStore } from './ports.js';

/** KB-03: a draft in one step, from the problem, environment, cause and final solution of a ticket. */
export const draftArticleFromTicket =
  (tickets: TicketStore, { lessons, library }: Pick<ArticlePorts, 'lessons' | 'library'>) =>
  async ({ ticketId, title }: InputOf<typeof command>) => {
    const lesson = await lessons.of(ticketId);
    let drafted: NumberedArticle | undefined;
    return tickets.changeAndTell(
      { id: ticketId },
      async (ticket, act) => {
        demand('LINK_ARTICLE', ticket, act);
        drafted = await library.draftNumbered({ ...lesson, title: title ?? lesson.title });
        return decided(ticket, {}, [happened(ticketArticleLinked, { articleId: drafted.id })]);
      },
      () => known(drafted),
    );
  };
