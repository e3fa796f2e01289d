import type { ClockFacts, TicketFacts } from '@aftercare/contracts/ticket/ticket-facts';
import { fact, type Fact } from '@aftercare/service-kit/outbox';
import { dueAt } from '@aftercare/work-calendar/clock/clock-time';
import { calendarOf, type ServiceLevel } from '../../domain/service-level.js';
import { changedClocks } from '../../domain/clock-progress.js';
import type { TicketClock } from '../../domain/ticket-clocks.js';
import type { TicketDecision } from '../../domain/ticket-decision.js';
import type { Ticket } from '../../domain/ticket.js';

/** Each event of a decision with the ticket after it and the clocks that it moved. */
export function factsOfDecision(
  before: Ticket | undefined,
  next: Ticket,
  decision: TicketDecision,
  level: ServiceLevel,
): readonly Fact[] {
  const clocks = changedClocks(before?.clocks ?? [], next.clocks).map((item) => clockFacts(item, level));
  const ticket = ticketFacts(next);
  return decision.events.map(({ event, data }) => fact(event, { ...data, ticket, clocks }));
}

export function ticketFacts(ticket: Ticket): TicketFacts {
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  return {
    number: ticket.number,
    status: ticket.status,
    channel: ticket.channel,
    lane: ticket.lane,
    requesterKind: ticket.requesterKind,
    unitId: ticket.unitId,
    customerId: ticket.customerId,
    customerName: ticket.customerName,
    customerLevel: ticket.customerLevel,
    contactId: ticket.contactId,
    installationId: ticket.installationId,
    productCode: ticket.productCode,
    productVersion: ticket.productVersion,
    agreementId: ticket.agreementId,
    coverage: ticket.coverage,
    assigneeId: ticket.assigneeId,
    categoryCode: ticket.categoryCode,
    categoryClass: ticket.categoryClass,
    impact: ticket.impact,
    urgency: ticket.urgency,
    priority: ticket.priority,
    reportedAt: ticket.reportedAt.toISOString(),
    openedAt: ticket.openedAt.toISOString(),
    firstResponseAt: iso(ticket.firstResponseAt),
    resolvedAt: iso(ticket.resolvedAt),
    closedAt: iso(ticket.closedAt),
    reopenCount: ticket.reopenCount,
    reassignCount: ticket.reassignCount,
    failedAttempts: ticket.failedAttempts,
    repeatOfId: ticket.repeatOfId,
  };
}

export function clockFacts({ id, kind, clock }: TicketClock, level: ServiceLevel): ClockFacts {
  const ended = clock.status === 'ENDED';
  return {
    id,
    kind,
    status: clock.status,
    stage: clock.stage,
    result: ended ? clock.result : null,
    targetMs: clock.target.type === 'WORKING_TIME' ? clock.target.targetMs : null,
    usedMs: clock.usedMs,
    startedAt: clock.startedAt,
    dueAt: dueAt(clock, calendarOf(level, clock.calendarId))?.toISOString() ?? null,
    stoppedAt: ended ? clock.stoppedAt : null,
  };
}
