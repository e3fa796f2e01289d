import { listConversation } from '@aftercare/contracts/ticket/conversation';
import { articlesOfTickets } from '@aftercare/contracts/ticket/article-queries';
import { solutionsOfTickets } from '@aftercare/contracts/ticket/solution';
import { ticketActions } from '@aftercare/contracts/ticket/ticket-queries';
import { categoryByCode } from '../../api/categories.js';
import { grouped } from '../../api/grouped.js';
import { list } from '../../api/list.js';
import { idOf, one } from '../../api/references.js';
import type { TicketResolvers } from '../../generated/resolvers.js';
import { actorOf } from '../common/actor.js';
import { attachmentsOf } from '../common/attachment.js';
import { history } from '../common/audit.js';
import { clocksOf, nextDue } from './clock.js';
import { customerOfTicket } from './ticket-parts.js';

export const Ticket: TicketResolvers = {
  id: idOf('Ticket'),
  customer: (ticket) => customerOfTicket(ticket),
  contact: one('Contact', (ticket) => ticket.contactId),
  installation: one('Installation', (ticket) => ticket.installationId),
  category: (ticket, _args, context) =>
    ticket.categoryCode ? categoryByCode(ticket.categoryCode, context) : null,
  unit: one('OrgUnit', (ticket) => ticket.unitId),
  assignee: one('Person', (ticket) => ticket.assigneeId),
  clocks: (ticket) => clocksOf(ticket),
  nextDue: (ticket) => nextDue(clocksOf(ticket)),
  repeatOf: one('Ticket', (ticket) => ticket.repeatOfId),
  openedBy: (ticket) => actorOf(ticket.openedBy),
  solutions: grouped('solutionsOfTickets', solutionsOfTickets, 'ticketIds', (solution) => solution.ticketId),
  articles: grouped('articlesOfTickets', articlesOfTickets, 'ticketIds', (link) => link.ticketId),
  conversation: list(listConversation, { also: (ticket: { id: string }) => ({ ticketId: ticket.id }) }),
  availableActions: ({ id }, _args, context) =>
    context.batch('ticketActions', id, async (ids) => {
      const { items } = await context.ask(ticketActions, { ids: [...ids] });
      return ids.map((wanted) => items.find((item) => item.id === wanted)?.actions ?? []);
    }),
  attachments: attachmentsOf('ticket'),
  history: history('ticket'),
};
