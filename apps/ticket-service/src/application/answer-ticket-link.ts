import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { answerTicketLink as command } from '@aftercare/contracts/ticket/link-requests';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { confirm, reject } from '../domain/resolution.js';
import { recordConsent } from '../domain/solution.js';
import type { Act, TicketDecision } from '../domain/ticket-decision.js';
import type { Ticket } from '../domain/ticket.js';
import type { TicketLink, TicketLinks } from './link-ports.js';
import { hashOf } from './link-secret.js';
import type { TicketStore } from './ports.js';

type Answer = InputOf<typeof command>;

/**
 * TKT-20: the customer's word by whoever holds the link, once. Possession is the right: `tickets` is used in the scope
 * of the service, for this one ticket.
 */
export const answerTicketLink =
  (tickets: TicketStore, links: TicketLinks) =>
  async (answer: Answer): Promise<OutputOf<typeof command>> => {
    const link = await links.find(hashOf(answer.token));
    if (!link) throw notFound('link', '', ['token']);
    const { ticketNumber, status } = await tickets.changeAndTell(
      { id: link.ticketId },
      async (ticket, act) => {
        if (ticket.proposal?.id !== link.solutionId) throw notFound('link', '', ['token']); // the question has ended
        await links.useUp(link.id);
        return said(link, answer, ticket, act);
      },
      (after) => ({ ticketNumber: after.number, status: after.status }),
    );
    return { ticketNumber, status };
  };

function said({ purpose, solutionId }: TicketLink, answer: Answer, ticket: Ticket, act: Act): TicketDecision {
  const { yes, note, satisfaction } = answer;
  const via = 'MAIL_LINK';
  switch (purpose) {
    case 'CONSENT':
      return recordConsent(ticket, { solutionId, given: yes, via, note }, act);
    case 'CONFIRMATION':
      return yes
        ? confirm(ticket, { via, satisfaction, note, checkedCriteria: [] }, act)
        : reject(ticket, { via, reason: note ?? '', checkedCriteria: [] }, act);
  }
}
