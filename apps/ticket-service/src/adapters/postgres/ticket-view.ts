import type { ClockView } from '@aftercare/contracts/ticket/clock';
import type { TicketView } from '@aftercare/contracts/ticket/ticket-view';
import type { VisitRequestView } from '@aftercare/contracts/ticket/visit-request';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import { dueAt, provisionalYearsOf } from '@aftercare/work-calendar/clock/clock-time';
import { gapsOf, proposedNextSteps } from '../../domain/checklist.js';
import type { TicketClock } from '../../domain/ticket-clocks.js';
import { reopenableUntil } from '../../domain/ticket-rules.js';
import type { Ticket, VisitRequest } from '../../domain/ticket.js';
import type { Rules } from './rules-reader.js';

/** Who looks: contacts get what concerns them, and nothing of how the vendor works. */
export type Audience = 'STAFF' | 'CONTACT';

/** A ticket as lists and pages show it. */
export function viewOf(ticket: Ticket, rules: Rules, audience: Audience): TicketView {
  const view = wholeView(ticket, rules);
  if (audience === 'STAFF') return view;
  return {
    ...view,
    customer: view.customer && { ...view.customer, unitId: null },
    visitRequest: view.visitRequest && { ...view.visitRequest, preparation: null, missing: null },
    unitId: null,
    priorityOverrideReason: null,
    gaps: [],
    proposedNextSteps: [],
    failedAttempts: 0,
    reassignCount: 0,
  };
}

function wholeView(ticket: Ticket, { settings, calendars }: Rules): TicketView {
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
    visitRequest: visitRequest && visitView(ticket.id, visitRequest),
    reopenableUntil: iso(ticket.closedAt && new Date(reopenableUntil(ticket.closedAt, settings))),
  };
}

const visitView = (ticketId: string, visit: VisitRequest): VisitRequestView => ({
  ...visit,
  skillCodes: [...visit.skillCodes],
  ticketId,
});

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
    requiredFields: _required,
    identityCheckNeeded: _identity,
    proofOfPurchaseNeeded: _proof,
    proposal: _proposal,
    satisfaction: _satisfaction,
    remindAt: _remind,
    lapsesAt: _lapse,
    archiveAt: _archive,
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
