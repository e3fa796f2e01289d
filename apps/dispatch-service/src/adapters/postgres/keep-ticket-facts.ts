import type { TicketFacts } from '@aftercare/contracts/ticket/ticket-facts';
import type { Transaction } from '@aftercare/service-kit/transaction';

/** Copies what lists sort and filter by; no fact of dispatch follows, since nothing here was decided (§10.7). */
export async function keepTicketFacts(tx: Transaction, ticketId: string, ticket: TicketFacts): Promise<void> {
  await tx.sql.query({
    name: 'visit-keep-ticket',
    text: `UPDATE visit_request SET priority = $2, customer_name = coalesce($3, customer_name),
             customer_level = coalesce($4, customer_level),
             queue_key = overlay(queue_key placing $2 from 3 for length($2))
           WHERE ticket_id = $1`,
    values: [ticketId, ticket.priority, ticket.customerName, ticket.customerLevel],
  });
}
