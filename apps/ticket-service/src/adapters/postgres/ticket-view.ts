import type { ClockView } from '@aftercare/contracts/ticket/clock';
import type { TicketField, TicketView } from '@aftercare/contracts/ticket/ticket-view';
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

/**
 * A ticket as lists and pages show it. `fields`: only these, for a row that holds no more than they need; whoever names
 * fields reads no others.
 */
export function viewOf(
  ticket: Ticket,
  rules: Rules,
  audience: Audience,
  fields?: ReadonlySet<TicketField>,
): TicketView {
  const view = shownView(ticket, rules, (field) => fields?.has(field) ?? true);
  if (audience === 'CONTACT') hide(view);
  return view as TicketView; // undefined are only the fields that nobody asked for
}

type ShownView = { -readonly [F in TicketField]: TicketView[F] | undefined };

/** How the vendor works. */
function hide(view: ShownView): void {
  if (view.customer) view.customer = { ...view.customer, unitId: null };
  if (view.visitRequest) view.visitRequest = { ...view.visitRequest, preparation: null, missing: null };
  view.unitId = null;
  view.priorityOverrideReason = null;
  view.gaps = [];
  view.proposedNextSteps = [];
  view.failedAttempts = 0;
  view.reassignCount = 0;
}

/** Field by field: what is spread from another object of sixty fields is dearer to make and to send. */
function shownView(
  ticket: Ticket,
  { settings, calendars }: Rules,
  wanted: (field: TicketField) => boolean,
): ShownView {
  return {
    id: ticket.id,
    number: ticket.number,
    version: ticket.version,
    status: ticket.status,
    subject: ticket.subject,
    description: ticket.description,
    environment: ticket.environment,
    channel: ticket.channel,
    lane: ticket.lane,
    requesterKind: ticket.requesterKind,
    customer: wanted('customer') ? customerOf(ticket) : undefined,
    contactId: ticket.contactId,
    unknownCaller: ticket.unknownCaller,
    installationId: ticket.installationId,
    productCode: ticket.productCode,
    productVersion: ticket.productVersion,
    categoryCode: ticket.categoryCode,
    categoryClass: ticket.categoryClass,
    impact: ticket.impact,
    urgency: ticket.urgency,
    priority: ticket.priority,
    priorityOverrideReason: ticket.priorityOverrideReason,
    unitId: ticket.unitId,
    assigneeId: ticket.assigneeId,
    coverage: wanted('coverage') ? coverageOf(ticket) : undefined,
    assessment: ticket.assessment,
    clocks: wanted('clocks') ? ticket.clocks.map((item) => clockView(item, calendars)) : undefined,
    gaps: wanted('gaps') ? [...gapsOf(ticket)] : undefined,
    proposedNextSteps: wanted('proposedNextSteps') ? [...proposedNextSteps(ticket)] : undefined,
    failedAttempts: ticket.failedAttempts,
    visitRequest: ticket.visitRequest && visitView(ticket.id, ticket.visitRequest),
    waitingUntil: iso(ticket.waitingUntil),
    callBackAt: iso(ticket.callBackAt),
    repeatOfId: ticket.repeatOfId,
    externalReference: ticket.externalReference,
    occurredAt: iso(ticket.occurredAt),
    reportedAt: shown(ticket.reportedAt),
    openedAt: shown(ticket.openedAt),
    openedBy: ticket.openedBy,
    firstResponseAt: iso(ticket.firstResponseAt),
    resolvedAt: iso(ticket.resolvedAt),
    confirmedAt: iso(ticket.confirmedAt),
    closedAt: iso(ticket.closedAt),
    updatedAt: shown(ticket.updatedAt),
    reopenableUntil: wanted('reopenableUntil')
      ? iso(ticket.closedAt && new Date(reopenableUntil(ticket.closedAt, settings)))
      : undefined,
    reopenCount: ticket.reopenCount,
    reassignCount: ticket.reassignCount,
    imported: ticket.imported,
  };
}

const coverageOf = ({ coverage, agreementId, serviceLevelCode, calendarId }: Ticket) => ({
  coverage,
  agreementId,
  serviceLevelCode,
  calendarId,
});

function customerOf({ customerId, customerName, customerLevel, customerUnitId }: Ticket) {
  if (!customerId || !customerName || !customerLevel || !customerUnitId) return null;
  return { id: customerId, name: customerName, level: customerLevel, unitId: customerUnitId };
}

const visitView = (ticketId: string, visit: VisitRequest): VisitRequestView => ({
  ...visit,
  skillCodes: [...visit.skillCodes],
  ticketId,
});

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
    dueAt: due?.toISOString() ?? null,
    countingSince: clock.status === 'COUNTING' ? clock.countingSince : null,
    pausedAt: clock.status === 'PAUSED' ? clock.pausedAt : null,
    stoppedAt: clock.status === 'ENDED' ? clock.stoppedAt : null,
    usedMs: clock.usedMs,
    calendarId: clock.calendarId,
    ruleId: clock.target.type === 'WORKING_TIME' ? clock.target.ruleId : null,
    provisional: calendar ? provisionalYearsOf(clock, calendar).length > 0 : false,
  };
}

/** Undefined for a column that was not read. */
const shown = (at: Date | undefined) => at?.toISOString();
const iso = (at: Date | null | undefined) => (at ? at.toISOString() : at);
