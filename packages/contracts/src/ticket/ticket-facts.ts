import { z } from 'zod';
import { customerLevel } from '../customer/customer-codes.js';
import { categoryClass } from './category.js';
import { clockKind, clockResult, clockStage, clockStatus } from './clock.js';
import * as codes from './ticket-codes.js';

/** A clock as events tell it: no personal text, durations on the clock's own calendar. */
export const clockFacts = z.object({
  id: z.uuid(),
  kind: clockKind,
  status: clockStatus,
  stage: clockStage,
  result: clockResult.nullable(),
  targetMs: z.number().int().nullable(),
  usedMs: z.number().int(),
  startedAt: z.iso.datetime(),
  dueAt: z.iso.datetime().nullable(),
  stoppedAt: z.iso.datetime().nullable(),
});
export type ClockFacts = z.infer<typeof clockFacts>;

/**
 * The ticket after the event: everything by which others count, filter and address. Every ticket event carries
 * it, so that a consumer needs no history and no question back.
 */
export const ticketFacts = z.object({
  number: z.string(),
  status: codes.ticketStatus,
  channel: codes.ticketChannel,
  lane: codes.lane,
  requesterKind: codes.requesterKind,
  unitId: z.uuid(),
  customerId: z.uuid().nullable(),
  /** Company reference data. Null for an unknown caller. */
  customerName: z.string().nullable(),
  customerLevel: customerLevel.nullable(),
  contactId: z.uuid().nullable(),
  installationId: z.uuid().nullable(),
  productCode: z.string().nullable(),
  productVersion: z.string().nullable(),
  agreementId: z.uuid().nullable(),
  coverage: codes.coverage,
  assigneeId: z.uuid().nullable(),
  categoryCode: z.string().nullable(),
  categoryClass: categoryClass.nullable(),
  impact: codes.impact.nullable(),
  urgency: codes.urgency.nullable(),
  priority: codes.priority,
  reportedAt: z.iso.datetime(),
  openedAt: z.iso.datetime(),
  firstResponseAt: z.iso.datetime().nullable(),
  resolvedAt: z.iso.datetime().nullable(),
  closedAt: z.iso.datetime().nullable(),
  reopenCount: z.number().int(),
  reassignCount: z.number().int(),
  failedAttempts: z.number().int(),
  repeatOfId: z.uuid().nullable(),
});
export type TicketFacts = z.infer<typeof ticketFacts>;

/** What every ticket event carries beside its own fields. */
export const ticketEventBase = {
  ticket: ticketFacts,
  /** The clocks that this event started, paused, moved or stopped, as they are after it. */
  clocks: z.array(clockFacts),
};
