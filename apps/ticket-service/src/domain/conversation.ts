import type { TicketChannel } from '@aftercare/contracts/ticket/ticket-codes';
import {
  callLogged,
  customerWrote,
  ticketNoted,
  ticketReplied,
} from '@aftercare/contracts/ticket/ticket-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { instantOf } from '@aftercare/domain-kit/instant';
import { answered, talked, unanswered } from './first-response.js';
import {
  decided,
  entry,
  happened,
  type Act,
  type CallRecord,
  type TicketDecision,
} from './ticket-decision.js';
import { demand } from './ticket-rules.js';
import type { Ticket } from './ticket.js';
import { resume } from './waiting.js';

/** Channels that can carry an answer; the others are answered by mail (TKT-02). */
const answering: readonly TicketChannel[] = ['PORTAL', 'EMAIL', 'CHAT', 'MESSENGER', 'SMS', 'SOCIAL', 'API'];

/** TKT-12: a public reply. The first one by a person stops the first-response clock (TKT-02). */
export function reply(
  ticket: Ticket,
  body: string,
  wished: TicketChannel | undefined,
  act: Act,
): TicketDecision {
  demand('REPLY', ticket, act);
  const channel = wished ?? (answering.includes(ticket.channel) ? ticket.channel : 'EMAIL');
  const line = entry(act, 'REPLY', body, { channel });
  const answer = act.caller.kind === 'staff' ? answered(ticket, act) : unanswered;
  const said = { entryId: line.id, channel, firstResponse: answer.firstResponse };
  return decided(ticket, answer.changes, [happened(ticketReplied, said)], [line]);
}

/** The customer's own words. They end the wait for the customer, so that nobody has to notice first (TKT-09). */
export function customerMessage(
  ticket: Ticket,
  body: string,
  channel: TicketChannel,
  act: Act,
): TicketDecision {
  demand('REPLY', ticket, act);
  const line = entry(act, 'CUSTOMER_MESSAGE', body, { channel });
  const wrote = happened(customerWrote, { entryId: line.id, channel });
  if (ticket.status !== 'WAITING_CUSTOMER') return decided(ticket, {}, [wrote], [line]);
  const { next, events } = resume(ticket, undefined, act);
  return { next, events: [wrote, ...events], entries: [line] };
}

/** An internal note; contacts never see it. */
export function note(
  ticket: Ticket,
  body: string,
  mentionedIds: readonly string[],
  act: Act,
): TicketDecision {
  demand('NOTE', ticket, act);
  const line = entry(act, 'NOTE', body, { mentionedIds });
  return decided(
    ticket,
    {},
    [happened(ticketNoted, { entryId: line.id, mentionedIds: [...mentionedIds] })],
    [line],
  );
}

/** TKT-02, TKT-12: a call. Talking to the customer is an answer, and settles the phone-back. */
export function logCall(ticket: Ticket, call: CallRecord, body: string | null, act: Act): TicketDecision {
  demand('LOG_CALL', ticket, act);
  if (instantOf(call.startedAt) > act.now) throw new DomainError('IN_THE_FUTURE', {}, ['startedAt']);
  const line = entry(act, 'CALL', body, { call });
  const spoke = call.result === 'TALKED';
  const answer = spoke ? talked(ticket, act) : unanswered;
  const logged = {
    entryId: line.id,
    talked: spoke,
    durationMs: call.durationMs,
    firstResponse: answer.firstResponse,
  };
  return decided(ticket, answer.changes, [happened(callLogged, logged)], [line]);
}
