import type { TicketChannel } from '@aftercare/contracts/ticket/ticket-codes';
import {
  callLogged,
  customerWrote,
  ticketNoted,
  ticketReplied,
} from '@aftercare/contracts/ticket/ticket-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { instantOf } from '@aftercare/domain-kit/instant';
import { repeats } from './service-level.js';
import { startClocks, stopClocks, type TicketClock } from './ticket-clocks.js';
import {
  decided,
  entry,
  happened,
  type Act,
  type CallRecord,
  type TicketDecision,
} from './ticket-decision.js';
import { openStatuses } from './ticket-life-cycle.js';
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
  if (instantOf(call.startedAt) > act.now) throw new DomainError('IN_THE_FUTURE', {}, ['startedAt']);
  const line = entry(act, 'CALL', body, { call });
  const talked = call.result === 'TALKED';
  const answer = talked ? answered(ticket, act) : unanswered;
  const logged = {
    entryId: line.id,
    talked,
    durationMs: call.durationMs,
    firstResponse: answer.firstResponse,
  };
  const phonedBack = ticket.phonedBack || talked;
  return decided(ticket, { ...answer.changes, phonedBack }, [happened(callLogged, logged)], [line]);
}

interface Answer {
  readonly firstResponse: boolean;
  readonly changes: Partial<Ticket>;
}

const unanswered: Answer = { firstResponse: false, changes: {} };

/** A person answered: the first response is given, and a repeated progress update starts anew. */
function answered(ticket: Ticket, act: Act): Answer {
  const clocks = withNextUpdate(
    ticket,
    stopClocks(ticket.clocks, ['FIRST_RESPONSE'], act.level, act.now),
    act,
  );
  const changes = { clocks, firstResponseAt: ticket.firstResponseAt ?? act.now };
  return { firstResponse: ticket.firstResponseAt === null, changes };
}

/** A paused one stays as it is: no update is owed while everybody waits, and it goes on afterwards. */
function withNextUpdate(ticket: Ticket, clocks: readonly TicketClock[], act: Act): readonly TicketClock[] {
  const running = clocks.find((item) => item.kind === 'NEXT_UPDATE' && item.clock.status === 'COUNTING');
  if (!running) return clocks;
  const stopped = stopClocks(clocks, ['NEXT_UPDATE'], act.level, act.now);
  const { target } = running.clock;
  const again = target.type === 'WORKING_TIME' && repeats(act.level.profile, target.ruleId);
  if (!again || !openStatuses.includes(ticket.status)) return stopped;
  return [...stopped, ...startClocks(act.level, ticket, act.now, act.newId, ['NEXT_UPDATE'])];
}
