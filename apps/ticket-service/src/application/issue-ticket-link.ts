import { randomUUID } from 'node:crypto';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { issueTicketLink as command } from '@aftercare/contracts/ticket/link-requests';
import { decided } from '../domain/ticket-decision.js';
import { demand } from '../domain/ticket-rules.js';
import { known } from './known.js';
import type { LinkPurpose, TicketLinks } from './link-ports.js';
import { hashOf, type SecretOfLink } from './link-secret.js';
import type { TicketStore } from './ports.js';

const lifetimeMs = 30 * 86_400_000;

/** The action that an answer to the link takes. */
const asks = { CONSENT: 'RECORD_CONSENT', CONFIRMATION: 'CONFIRM' } as const satisfies Record<
  LinkPurpose,
  string
>;

/** TKT-20: makes the link that a mail carries, while its question is open; the ticket itself does not change. */
export const issueTicketLink =
  (tickets: TicketStore, links: TicketLinks, secretOf: SecretOfLink) =>
  async ({ ticketId, purpose }: InputOf<typeof command>): Promise<OutputOf<typeof command>> => {
    let issued = { linkId: randomUUID() as string, expiresAt: '' };
    // what the transaction answers is kept for a repetition: the id of the link, never its secret
    const kept = await tickets.changeAndTell(
      { id: ticketId },
      async (ticket, act) => {
        demand(asks[purpose], ticket, act);
        const expiresAt = new Date(act.now.getTime() + lifetimeMs);
        issued = { ...issued, expiresAt: expiresAt.toISOString() };
        const secretHash = hashOf(secretOf(issued.linkId));
        const solutionId = known(ticket.proposal).id;
        await links.keep({ id: issued.linkId, ticketId, purpose, solutionId, secretHash, expiresAt });
        return decided(ticket, {}, []);
      },
      () => issued,
    );
    return { token: secretOf(kept.linkId), expiresAt: kept.expiresAt };
  };
