import type { WaitReason } from '@aftercare/contracts/ticket/ticket-codes';
import {
  ticketResumed,
  ticketTimeAgreed,
  ticketWaitStarted,
} from '@aftercare/contracts/ticket/ticket-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { cancelClocks, pauseClocks, resumeClocks, startPromise } from './ticket-clocks.js';
import {
  decided,
  happened,
  stepNote,
  type Act,
  type Clocks,
  type TicketDecision,
} from './ticket-decision.js';
import { ticketLifeCycle, type TicketStep } from './ticket-life-cycle.js';
import { demand } from './ticket-rules.js';
import type { Ticket } from './ticket.js';

export interface Wait {
  readonly reason: WaitReason;
  readonly note: string;
  readonly until: Date | null;
  readonly customerAgreed: boolean;
}

const stepFor: Readonly<Record<WaitReason, TicketStep>> = {
  CUSTOMER: 'WAIT_FOR_CUSTOMER',
  THIRD_PARTY: 'WAIT_FOR_THIRD_PARTY',
  RELEASE: 'WAIT_FOR_RELEASE',
};

/**
 * TKT-09, TKT-11, DEM-04: clocks pause while the ticket waits for the customer or a third party. Waiting for a
 * release is no pause unless the customer agreed to a date, which then is the clock.
 */
export function wait(
  ticket: Ticket,
  { reason, note, until, customerAgreed }: Wait,
  act: Act,
): TicketDecision {
  const status = ticketLifeCycle.next(ticket.status, stepFor[reason]);
  if (until && until <= act.now) throw new DomainError('IN_THE_PAST', {}, ['until']);
  const clocksPaused = reason !== 'RELEASE' || customerAgreed;
  const paused = clocksPaused
    ? pauseClocks(ticket.clocks, act.level, act.now, stepFor[reason])
    : ticket.clocks;
  const clocks = reason === 'RELEASE' && customerAgreed && until ? agreed(paused, until, act) : paused;
  const happening = { reason, until: until?.toISOString() ?? null, clocksPaused };
  return decided(
    ticket,
    { status, clocks, waitingUntil: until },
    [happened(ticketWaitStarted, happening)],
    stepNote(act, note),
  );
}

/** TKT-09: the answer is there; clocks go on where they stopped. Also ends a parking without the promised call. */
export function resume(ticket: Ticket, note: string | undefined, act: Act): TicketDecision {
  const status = ticketLifeCycle.next(ticket.status, 'RESUME');
  const clocks = cancelClocks(resumeClocks(ticket.clocks, act.now), act.level, act.now, 'RESUMED', [
    'CALL_BACK',
  ]);
  return decided(
    ticket,
    { status, clocks, waitingUntil: null, callBackAt: null },
    [happened(ticketResumed, {})],
    stepNote(act, note),
  );
}

/** TKT-08: a time agreed with the customer for this ticket alone. */
export function agreeTime(ticket: Ticket, agreedAt: Date, note: string, act: Act): TicketDecision {
  demand('AGREE_TIME', ticket, act);
  if (agreedAt <= act.now) throw new DomainError('IN_THE_PAST', {}, ['agreedAt']);
  const clocks = agreed(ticket.clocks, agreedAt, act);
  return decided(ticket, { clocks }, [happened(ticketTimeAgreed, {})], stepNote(act, note));
}

/** TKT-08: a time agreed with the customer is a clock of its own; a new one replaces the old. */
export function agreed(clocks: Clocks, dueAt: Date, act: Act): Clocks {
  const without = cancelClocks(clocks, act.level, act.now, 'REPLACED', ['AGREED_TIME']);
  return [...without, startPromise(act.level, 'AGREED_TIME', dueAt, act.now, act.newId())];
}
