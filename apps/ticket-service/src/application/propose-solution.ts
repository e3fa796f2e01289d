import type { InputOf } from '@aftercare/contracts/define';
import type { proposeSolution as command } from '@aftercare/contracts/ticket/solution-commands';
import { propose } from '../domain/solution.js';
import { known } from './known.js';
import { withArticles } from './with-articles.js';
import type { ArticleDrafts } from './article-drafts.js';
import type { TicketStore } from './ports.js';

/** TKT-20: proposes a solution; an article that it came from is linked (KB-03). */
export const proposeSolution =
  (tickets: TicketStore, articles: ArticleDrafts) => (input: InputOf<typeof command>) =>
    tickets.changeAndTell(
      input,
      async (ticket, act) => {
        const decision = propose(ticket, input, act);
        return withArticles(decision, input.articleId === undefined ? [] : [input.articleId], articles);
      },
      ({ proposal }) => ({ solutionId: known(proposal).id }),
    );
