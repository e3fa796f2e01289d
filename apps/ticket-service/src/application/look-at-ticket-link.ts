import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { lookAtTicketLink as query } from '@aftercare/contracts/ticket/link-requests';
import { notFound } from '@aftercare/domain-kit/domain-error';
import type { Ticket } from '../domain/ticket.js';
import type { TicketLink, TicketLinks } from './link-ports.js';
import { hashOf } from './link-secret.js';
import type { TicketStore } from './ports.js';

/** TKT-20: what the page behind a link shows: the question, and nothing beyond it. */
export const lookAtTicketLink =
  (tickets: TicketStore, links: TicketLinks) =>
  async ({ token }: InputOf<typeof query>): Promise<OutputOf<typeof query>> => {
    const link = await links.find(hashOf(token));
    if (!link) throw notFound('link', '', ['token']);
    const ticket = await tickets.look(link.ticketId);
    const solution = await links.solution(link.solutionId);
    return {
      purpose: link.purpose,
      ticketNumber: ticket.number,
      subject: ticket.subject,
      solution: solution?.description ?? null,
      steps: [...(solution?.steps ?? [])],
      precautions: solution?.precautions ?? null,
      acceptanceCriteria: (solution?.criteria ?? []).map(({ text }) => text),
      expiresAt: link.expiresAt.toISOString(),
      answerable: !link.answered && isOpen(link, ticket),
    };
  };

function isOpen({ purpose, solutionId }: TicketLink, { proposal, status }: Ticket): boolean {
  if (proposal?.id !== solutionId) return false;
  return purpose === 'CONSENT' ? proposal.consent === 'ASKED' : status === 'RESOLVED';
}
