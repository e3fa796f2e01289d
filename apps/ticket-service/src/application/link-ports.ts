import type { InputOf } from '@aftercare/contracts/define';
import type { issueTicketLink } from '@aftercare/contracts/ticket/link-requests';
import type { Solution } from '../domain/proposal.js';

export type LinkPurpose = InputOf<typeof issueTicketLink>['purpose'];

/** A question to the customer by mail, about one proposal. */
export interface TicketLink {
  readonly id: string;
  readonly ticketId: string;
  readonly purpose: LinkPurpose;
  readonly solutionId: string;
  readonly secretHash: string;
  readonly expiresAt: Date;
  readonly answered: boolean;
}

export interface TicketLinks {
  /** In the place of an earlier link for the same question of the ticket; joins the running transaction. */
  keep(link: Omit<TicketLink, 'answered'>): Promise<void>;
  /** One that has not expired; null otherwise. */
  find(secretHash: string): Promise<TicketLink | null>;
  /** `LINK_USED_UP` when it was answered already; of two at once, one answers. Joins the running transaction. */
  useUp(id: string): Promise<void>;
  /** The words that the page behind the link shows. */
  solution(id: string): Promise<Solution | null>;
}
