import type { TicketFacts } from '@aftercare/contracts/ticket/ticket-facts';
import { openForDiscontent } from '../domain/follow-up-task.js';
import type { Ports } from './ports.js';

/** Satisfaction of this or less, said while confirming, is discontent. */
const discontentUpTo = 2;

/** TKT-22: whoever confirms and is not content is called, by somebody else than the one who did the work. */
export const openFollowUpWhenNotContent =
  ({
    together,
    followUps,
    customers,
    staff,
  }: Pick<Ports, 'together' | 'followUps' | 'customers' | 'staff'>) =>
  async (confirmed: {
    readonly ticketId: string;
    readonly ticket: TicketFacts;
    readonly satisfaction: number | null;
    readonly imported: boolean;
  }): Promise<void> => {
    const { ticketId, ticket, satisfaction, imported } = confirmed;
    const { customerId, contactId, unitId } = ticket;
    if (imported || !customerId || satisfaction === null || satisfaction > discontentUpTo) return;
    await together(async (act) => {
      if (await followUps.isOwed('NOT_CONTENT', ticketId)) return;
      const { consultantId, consultantStandInId } = await customers.find(customerId);
      const others = [consultantId, consultantStandInId].filter((id) => id !== ticket.assigneeId);
      const assigneeId = await staff.firstActive(others);
      const owed = { customerId, contactId, unitId, surveyId: null, ticketId, assigneeId };
      await followUps.save(undefined, openForDiscontent({ reason: 'NOT_CONTENT', ...owed }, act));
    });
  };
