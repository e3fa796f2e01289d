import type { InputOf } from '@aftercare/contracts/define';
import type { closeTicket as command } from '@aftercare/contracts/ticket/solution-commands';
import { close } from '../domain/closing.js';
import type { Ticket } from '../domain/ticket.js';
import { demand } from '../domain/ticket-rules.js';
import { known } from './known.js';
import type { ArticleDrafts } from './article-drafts.js';
import type { StaffDirectory, TicketStore } from './ports.js';

/** TKT-22, KB-03: closes with the problem report; what was learnt goes to the library in the same transaction. */
export const closeTicket =
  (tickets: TicketStore, staff: StaffDirectory, articles: ArticleDrafts) =>
  async (input: InputOf<typeof command>) => {
    await staff.refuseUnknownUnits(input.informUnitIds, 'informUnitIds');
    const { problem, cause = null, solution, satisfaction = null, knowledge } = input;
    return tickets.changeAndTell(
      input,
      async (ticket, act) => {
        demand('CLOSE', ticket, act); // before anything goes to the library
        const articleId = await learn(input, ticket, articles);
        const learnt = { knowledge: knowledge.outcome, articleId, knowledgeReason: knowledge.reason ?? null };
        const report = { problem, cause, solution, satisfaction, ...learnt };
        return close(ticket, report, input.informUnitIds, act);
      },
      (_after, { report }) => ({ articleId: report?.articleId ?? null }),
    );
  };

/** The article that says it now; null when the library learns nothing. */
async function learn(
  { knowledge, problem, cause, solution }: InputOf<typeof command>,
  ticket: Ticket,
  articles: ArticleDrafts,
): Promise<string | null> {
  switch (knowledge.outcome) {
    case 'NONE':
      return null;
    case 'LINK': {
      const articleId = known(knowledge.articleId); // the contract demands it
      await articles.link({ articleId, ticketId: ticket.id, solved: true });
      return articleId;
    }
    case 'DRAFT': {
      const { environment, productCode, productVersion, categoryCode, unitId } = ticket;
      return articles.draft({
        ticketId: ticket.id,
        unitId,
        title: knowledge.title ?? ticket.subject,
        symptom: problem,
        cause: cause ?? null,
        solution,
        environment,
        productCode,
        productVersion,
        categoryCode,
      });
    }
  }
}
