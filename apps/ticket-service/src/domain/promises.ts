import type { ClockKind } from '@aftercare/contracts/ticket/clock';
import { instantOf } from '@aftercare/domain-kit/instant';
import { pauseClock, resumeClock } from '@aftercare/work-calendar/clock/run-clock';
import { calendarOf, promisedKinds, type ServiceLevel } from './service-level.js';
import { retargetClocks, startClocks, stopClocks, type TicketClock } from './ticket-clocks.js';
import type { Act, Clocks } from './ticket-decision.js';
import { openStatuses } from './ticket-life-cycle.js';
import type { Ticket } from './ticket.js';

/**
 * The clocks after category, priority or agreement changed: new targets for what runs, and the clocks that are
 * promised only now, as if they had run and paused with the others from the beginning (DEM-05). `ticket` is the one
 * after the change; once it is resolved nothing is promised anew.
 */
export function promisesKept(ticket: Ticket, level: ServiceLevel, act: Act, reason: string): Clocks {
  if (!openStatuses.includes(ticket.status) || ticket.imported) return ticket.clocks;
  const kept = retargetClocks(ticket.clocks, level, ticket, act.now, reason);
  const kinds = promisedKinds(level.profile).filter((kind) => isNew(kind, ticket, kept));
  const model = kept.findLast(({ kind }) => kind === 'RESOLUTION');
  const since = model ? instantOf(model.clock.startedAt) : ticket.reportedAt;
  const started = startClocks(level, ticket, since, act.newId, kinds);
  return [...kept, ...started.map((item) => withPausesOf(model, item, level))];
}

/** The customer says that it is not solved, or it came back: the solution is owed anew, with its whole time. */
export function owedAgain(ticket: Ticket, act: Act): Clocks {
  if (ticket.imported) return ticket.clocks;
  const subject = { ...ticket, reportedAt: act.now };
  return [
    ...ticket.clocks,
    ...startClocks(act.level, subject, act.now, act.newId, ['RESOLUTION', 'NEXT_UPDATE']),
  ];
}

/** TKT-02: the solution is in place: whatever was promised until then has been kept or missed by now. */
export const allKept = (clocks: Clocks, act: Act): Clocks =>
  stopClocks(
    clocks,
    ['FIRST_RESPONSE', 'NEXT_UPDATE', 'PLAN', 'RESOLUTION', 'CALL_BACK', 'AGREED_TIME'],
    act.level,
    act.now,
  );

function isNew(kind: ClockKind, ticket: Ticket, clocks: Clocks): boolean {
  if (kind === 'FIRST_RESPONSE' && ticket.firstResponseAt !== null) return false;
  if (kind === 'PLAN' && ticket.proposal !== null) return false;
  return !clocks.some(
    (item) => item.kind === kind && !(item.clock.status === 'ENDED' && item.clock.result === 'CANCELLED'),
  );
}

/** The pauses of a clock that ran all the time, gone through again by one that begins late. */
function withPausesOf(model: TicketClock | undefined, item: TicketClock, level: ServiceLevel): TicketClock {
  const calendar = calendarOf(level, item.clock.calendarId);
  const clock = (model?.clock.history ?? []).reduce((late, { what, at, reason }) => {
    if (what === 'PAUSED') return pauseClock(late, calendar, instantOf(at), reason ?? 'PAUSED');
    if (what === 'RESUMED') return resumeClock(late, instantOf(at));
    return late;
  }, item.clock);
  return { ...item, clock };
}
