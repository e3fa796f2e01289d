import { repeats } from './service-level.js';
import { startClocks, stopClocks, type TicketClock } from './ticket-clocks.js';
import type { Act } from './ticket-decision.js';
import { openStatuses } from './ticket-life-cycle.js';
import type { Ticket } from './ticket.js';

export interface Answer {
  /** This was the answer that stopped the first-response clock. */
  readonly firstResponse: boolean;
  readonly changes: Partial<Ticket>;
}

/** Nobody of us has spoken to the customer. */
export const unanswered: Answer = { firstResponse: false, changes: {} };

/** TKT-02: a person answered: the first response is given, and a repeated progress update starts anew. */
export function answered(ticket: Ticket, act: Act): Answer {
  const stopped = stopClocks(ticket.clocks, ['FIRST_RESPONSE'], act.level, act.now);
  const clocks = withNextUpdate(ticket, stopped, act);
  const changes = { clocks, firstResponseAt: ticket.firstResponseAt ?? act.now };
  return { firstResponse: ticket.firstResponseAt === null, changes };
}

/** TKT-02: they talked on the phone: an answer, and the phone-back too. */
export function talked(ticket: Ticket, act: Act): Answer {
  const { firstResponse, changes } = answered(ticket, act);
  return { firstResponse, changes: { ...changes, phonedBack: true } };
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
