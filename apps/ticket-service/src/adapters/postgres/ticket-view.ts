import type { ClockView } from '@aftercare/contracts/ticket/clock';
import type { TicketView } from '@aftercare/contracts/ticket/ticket-view';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import { dueAt, provisionalYearsOf } from '@aftercare/work-calendar/clock/clock-time';
import { gapsOf, proposedNextSteps } from '../../domain/checklist.js';
import type { TicketClock } from '../../domain/ticket-clocks.js';
import type { Ticket } from '../../domain/ticket.js';
import type { Rules } from './rules-reader.js';

const dayMs = 86_400_000;

/** A ticket as lists and pages show it. */
export function viewOf(ticket: Ticket, { settings, calendars }: Rules): TicketView {
  const { customerId, customerName, customerLevel, customerUnitId, visitRequest, ...rest } = ticket;
  const customer =
    customerId && customerName && customerLevel && customerUnitId
      ? { id: customerId, name: customerName, level: customerLevel, unitId: customerUnitId }
      : null;
  return {
    ...shown(rest),
    customer,
    coverage: {
      coverage: ticket.coverage,
      agreementId: ticket.agreementId,
      serviceLevelCode: ticket.serviceLevelCode,
      calendarId: ticket.calendarId,
    },
    clocks: ticket.clocks.map((item) => clockView(item, calendars)),
    gaps: [...gapsOf(ticket)],
    proposedNextSteps: [...proposedNextSteps(ticket)],
    visitRequest: visitRequest
      ? { ...visitRequest, skillCodes: [...visitRequest.skillCodes], ticketId: ticket.id }
      : null,
    reopenableUntil: iso(
      ticket.closedAt && new Date(ticket.closedAt.getTime() + settings.reopenWithinDays * dayMs),
    ),
  };
}

type Shown = Omit<
  Ticket,
  'customerId' | 'customerName' | 'customerLevel' | 'customerUnitId' | 'visitRequest'
>;

function shown(ticket: Shown) {
  const {
    clocks: _clocks,
    coverage: _coverage,
    agreementId: _a,
    serviceLevelCode: _s,
    calendarId: _c,
    phonedBack: _p,
    ...fields
  } = ticket;
  return {
    ...fields,
    waitingUntil: iso(ticket.waitingUntil),
    callBackAt: iso(ticket.callBackAt),
    occurredAt: iso(ticket.occurredAt),
    reportedAt: ticket.reportedAt.toISOString(),
    openedAt: ticket.openedAt.toISOString(),
    firstResponseAt: iso(ticket.firstResponseAt),
    resolvedAt: iso(ticket.resolvedAt),
    confirmedAt: iso(ticket.confirmedAt),
    closedAt: iso(ticket.closedAt),
    updatedAt: ticket.updatedAt.toISOString(),
  };
}

function clockView(
  { id, kind, clock }: TicketClock,
  calendars: ReadonlyMap<string, WorkCalendar>,
): ClockView {
  const calendar = calendars.get(clock.calendarId);
  const due = calendar ? dueAt(clock, calendar) : null;
  return {
    id,
    kind,
    status: clock.status,
    stage: clock.stage,
    result: clock.status === 'ENDED' ? clock.result : null,
    targetMs: clock.target.type === 'WORKING_TIME' ? clock.target.targetMs : null,
    startedAt: clock.startedAt,
    dueAt: iso(due),
    countingSince: clock.status === 'COUNTING' ? clock.countingSince : null,
    pausedAt: clock.status === 'PAUSED' ? clock.pausedAt : null,
    stoppedAt: clock.status === 'ENDED' ? clock.stoppedAt : null,
    usedMs: clock.usedMs,
    calendarId: clock.calendarId,
    ruleId: clock.target.type === 'WORKING_TIME' ? clock.target.ruleId : null,
    provisional: calendar ? provisionalYearsOf(clock, calendar).length > 0 : false,
  };
}

const iso = (at: Date | null) => at?.toISOString() ?? null;
