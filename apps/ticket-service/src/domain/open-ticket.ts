import type { Lane } from '@aftercare/contracts/ticket/ticket-codes';
import { ticketAssigned, ticketOpened } from '@aftercare/contracts/ticket/ticket-events';
import { wellKnown } from '@aftercare/contracts/well-known';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { instantOf } from '@aftercare/domain-kit/instant';
import { takenDown, type IntakeFindings, type Opening } from './intake.js';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import { may } from '@aftercare/domain-kit/may';
import { priorityOf } from './priority-matrix.js';
import { startClocks } from './ticket-clocks.js';
import { entry, happened, type Act, type TicketDecision } from './ticket-decision.js';
import { ticketLifeCycle } from './ticket-life-cycle.js';
import type { Ticket } from './ticket.js';

/** TKT-01, TKT-02, TKT-03: registers a request; its clocks run from the moment it was reported. */
export function openTicket(input: Opening, found: IntakeFindings, act: Act): TicketDecision {
  const reportedAt = reportedTime(input, act);
  const lane: Lane = found.customer?.level === 'VIP' ? 'VIP' : 'GENERAL';
  const priority = priorityOf(
    act.settings,
    input.impact ?? null,
    input.urgency ?? null,
    found.customer?.level ?? null,
  );
  const categoryClass = found.category?.class ?? null;
  const subject = { channel: input.channel, categoryClass, priority, lane, reportedAt };
  const consultantId = lane === 'VIP' ? found.consultantId : null;
  const ticket: Ticket = {
    ...takenDown(input, found),
    ...untouched,
    version: 0,
    status: consultantId ? ticketLifeCycle.next(ticketLifeCycle.initial, 'ASSIGN') : ticketLifeCycle.initial,
    lane,
    priority,
    unitId: input.unitId ?? found.customer?.unitId ?? unitOf(act),
    assigneeId: consultantId,
    clocks: startClocks(act.level, subject, reportedAt, act.newId),
    phonedBack: input.channel === 'PHONE',
    occurredAt: occurredTime(input, act),
    reportedAt,
    openedAt: act.now,
    openedBy: act.by,
    updatedAt: act.now,
  };
  const opened = happened(ticketOpened, { backdated: reportedAt < act.now });
  const toConsultant = {
    how: 'CONSULTANT',
    previousAssigneeId: null,
    previousUnitId: ticket.unitId,
  } as const;
  return {
    next: ticket,
    events: consultantId ? [opened, happened(ticketAssigned, toConsultant)] : [opened],
    entries: [entry(act, 'CUSTOMER_MESSAGE', input.description, { at: reportedAt, channel: input.channel })],
  };
}

/** What nothing has happened to yet. */
const untouched = {
  priorityOverrideReason: null,
  assessment: null,
  failedAttempts: 0,
  visitRequest: null,
  proposal: null,
  satisfaction: null,
  waitingUntil: null,
  callBackAt: null,
  firstResponseAt: null,
  resolvedAt: null,
  confirmedAt: null,
  closedAt: null,
  remindAt: null,
  lapsesAt: null,
  archiveAt: null,
  reopenCount: 0,
  reassignCount: 0,
  imported: false,
};

/** Without a customer the ticket is the agent's unit's; without an agent, headquarters'. */
const unitOf = ({ caller }: Act) => (caller.kind === 'staff' ? caller.unitId : wellKnown.headquartersId);

function reportedTime(input: Opening, act: Act): Date {
  if (input.reportedAt === undefined) return act.now;
  const reportedAt = notInTheFuture(input.reportedAt, 'reportedAt', act);
  const permission = 'TICKET_BACKDATE' satisfies Permission;
  if (reportedAt < act.now && !may(act.caller, permission)) {
    throw new DomainError('NOT_ALLOWED', { permission }, ['reportedAt']);
  }
  return reportedAt;
}

const occurredTime = (input: Opening, act: Act) =>
  input.occurredAt === undefined ? null : notInTheFuture(input.occurredAt, 'occurredAt', act);

function notInTheFuture(instant: string, field: string, act: Act): Date {
  const at = instantOf(instant);
  if (at > act.now) throw new DomainError('IN_THE_FUTURE', {}, [field]);
  return at;
}
