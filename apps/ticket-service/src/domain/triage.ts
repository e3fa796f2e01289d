import type { CategoryClass, RequiredField } from '@aftercare/contracts/ticket/category';
import type { Impact, Priority, Urgency } from '@aftercare/contracts/ticket/ticket-codes';
import {
  ticketPriorityChanged,
  ticketRecategorised,
  ticketTriaged,
} from '@aftercare/contracts/ticket/ticket-events';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { may } from '@aftercare/domain-kit/may';
import type { Permission } from '@aftercare/contracts/identity/permissions';
import { priorityOf } from './priority-matrix.js';
import { promisesKept } from './promises.js';
import { decided, happened, stepNote, type Act, type TicketDecision } from './ticket-decision.js';
import { ticketLifeCycle } from './ticket-life-cycle.js';
import { demand } from './ticket-rules.js';
import type { Ticket } from './ticket.js';

/** A category as tickets copy it. */
export interface ChosenCategory {
  readonly code: string;
  readonly class: CategoryClass;
  readonly requiredFields: readonly RequiredField[];
}

export interface Triage {
  readonly category: ChosenCategory;
  readonly impact: Impact;
  readonly urgency: Urgency;
  /** Overrides the matrix, with a reason. */
  readonly priority?: Priority | undefined;
  readonly priorityOverrideReason?: string | undefined;
}

/** TKT-07: category and weight; priority comes from the matrix unless a person overrides it. */
export function triage(ticket: Ticket, input: Triage, act: Act): TicketDecision {
  demand('TRIAGE', ticket, act);
  const { impact, urgency, priority } = input;
  const weighed = weighedAs({ ...ticket, impact, urgency }, priority, input.priorityOverrideReason, act);
  const status = ticketLifeCycle.next(ticket.status, 'TRIAGE');
  const after: Ticket = { ...weighed, ...categoryFields(input.category), status };
  const clocks = promisesKept(after, act.level, act, 'TRIAGED');
  return decided(after, { clocks }, [happened(ticketTriaged, { overridden: priority !== undefined })]);
}

/** TKT-04: corrects the category; clocks whose rule names a category are set anew and keep what was used. */
export function recategorise(
  ticket: Ticket,
  category: ChosenCategory,
  reason: string | undefined,
  act: Act,
): TicketDecision {
  demand('RECATEGORISE', ticket, act);
  if (ticket.categoryCode === category.code) throw new DomainError('NOTHING_CHANGED', {}, ['categoryCode']);
  const after: Ticket = { ...ticket, ...categoryFields(category) };
  const clocks = promisesKept(after, act.level, act, 'RECATEGORISED');
  const recategorised = happened(ticketRecategorised, { previousCategoryCode: ticket.categoryCode });
  return decided(after, { clocks }, [recategorised], stepNote(act, reason));
}

export interface Weighing {
  readonly impact?: Impact | undefined;
  readonly urgency?: Urgency | undefined;
  readonly priority?: Priority | undefined;
  readonly reason: string;
}

/** TKT-09: weighs again; running clocks get the new targets and keep what was used. */
export function changePriority(ticket: Ticket, input: Weighing, act: Act): TicketDecision {
  demand('CHANGE_PRIORITY', ticket, act);
  const weights = { impact: input.impact ?? ticket.impact, urgency: input.urgency ?? ticket.urgency };
  const after = weighedAs({ ...ticket, ...weights }, input.priority, input.reason, act);
  const clocks = promisesKept(after, act.level, act, 'PRIORITY_CHANGED');
  const changed = happened(ticketPriorityChanged, {
    previousPriority: ticket.priority,
    overridden: input.priority !== undefined,
  });
  return decided(after, { clocks }, [changed], stepNote(act, input.reason));
}

/** The ticket with the priority of the matrix, or with another one for a reason. */
function weighedAs(
  ticket: Ticket,
  wished: Priority | undefined,
  reason: string | undefined,
  act: Act,
): Ticket {
  if (wished === undefined) {
    const { impact, urgency, customerLevel } = ticket;
    const priority = priorityOf(act.settings, impact, urgency, customerLevel);
    return { ...ticket, priority, priorityOverrideReason: null };
  }
  const permission = 'TICKET_OVERRIDE_PRIORITY' satisfies Permission;
  if (!may(act.caller, permission)) throw new DomainError('NOT_ALLOWED', { permission }, ['priority']);
  return { ...ticket, priority: wished, priorityOverrideReason: reason ?? null };
}

const categoryFields = (category: ChosenCategory) => ({
  categoryCode: category.code,
  categoryClass: category.class,
  requiredFields: category.requiredFields,
});
