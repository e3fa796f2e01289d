import type { TicketDecision } from '../domain/ticket-decision.js';
import type { TicketFiles } from './ports.js';

/** COM-09: the same decision with these uploads of the caller hung on its words; an internal note's are for staff. */
export async function withFiles(
  decision: TicketDecision,
  attachmentIds: readonly string[],
  files: TicketFiles,
): Promise<TicketDecision> {
  const [entry] = decision.entries;
  if (entry && attachmentIds.length > 0) {
    const internal = entry.kind !== 'REPLY' && entry.kind !== 'CUSTOMER_MESSAGE';
    await files.goWith({ ticketId: decision.next.id, entryId: entry.id, internal }, attachmentIds);
  }
  return decision;
}
