import { z } from 'zod';
import { defineCommand } from '../define.js';
import { receipt } from '../paging.js';
import { onRecord } from '../record.js';
import { code, longText, text } from '../text.js';
import { waitReason } from './ticket-codes.js';

const MAX_CALL_MS = 86_400_000;

/** TKT-10: gives the ticket to a person. Their unit becomes the ticket's unit unless another is named. */
export const assignTicket = defineCommand('ticket.ticket.assign', {
  input: z.object({
    ...onRecord,
    assigneeId: z.uuid(),
    unitId: z.uuid().optional(),
    note: text(1_000).optional(),
  }),
  output: receipt,
});

/** TKT-10: takes a ticket of the queue for oneself. Of two at once, one gets it. */
export const claimTicket = defineCommand('ticket.ticket.claim', {
  input: z.object(onRecord),
  output: receipt,
});

/** TKT-10: passes it on with a note, to a person, or to a unit's queue. */
export const handOverTicket = defineCommand('ticket.ticket.handOver', {
  input: z
    .object({
      ...onRecord,
      assigneeId: z.uuid().optional(),
      unitId: z.uuid().optional(),
      note: longText(4_000),
    })
    .refine((input) => (input.assigneeId ?? input.unitId) !== undefined, {
      message: 'RECEIVER_NEEDED',
      path: ['assigneeId'],
    }),
  output: receipt,
});

export const startTicket = defineCommand('ticket.ticket.start', {
  input: z.object(onRecord),
  output: receipt,
});

/**
 * TKT-09, TKT-11: waits for the customer or a third party (clocks pause) or for a release. Waiting for a release
 * pauses nothing unless the customer agreed to `until`, which then is a clock of its own.
 */
export const waitForOthers = defineCommand('ticket.ticket.wait', {
  input: z
    .object({
      ...onRecord,
      reason: waitReason,
      note: text(1_000),
      until: z.iso.datetime().optional(),
      customerAgreed: z.boolean().default(false),
    })
    .refine((input) => !input.customerAgreed || input.until !== undefined, {
      message: 'AGREED_DATE_NEEDED',
      path: ['until'],
    }),
  output: receipt,
});

export const resumeTicket = defineCommand('ticket.ticket.resume', {
  input: z.object({ ...onRecord, note: text(1_000).optional() }),
  output: receipt,
});

/** TKT-11 暂时搁置: puts it aside for research and promises the customer a call at `callBackAt`. */
export const parkTicket = defineCommand('ticket.ticket.park', {
  input: z.object({ ...onRecord, note: text(1_000), callBackAt: z.iso.datetime() }),
  output: receipt,
});

/** How an attempt ended; NOT_REACHED does not count as an attempt without a solution. */
export const attemptResult = z.enum(['SOLVED', 'NOT_SOLVED', 'NOT_REACHED']);

/** TKT-11: the promised call. A parked ticket goes on; NOT_REACHED keeps it parked until `callBackAt`. */
export const callBack = defineCommand('ticket.ticket.callBack', {
  input: z
    .object({
      ...onRecord,
      result: attemptResult,
      note: longText(4_000),
      startedAt: z.iso.datetime().optional(),
      durationMs: z.number().int().nonnegative().max(MAX_CALL_MS).optional(),
      /** Needed when nobody was reached: the next promised time. */
      callBackAt: z.iso.datetime().optional(),
    })
    .refine((input) => input.result !== 'NOT_REACHED' || input.callBackAt !== undefined, {
      message: 'NEXT_CALL_NEEDED',
      path: ['callBackAt'],
    }),
  output: receipt,
});

/** TKT-11: an attempt to solve it by phone or remotely. The second failed one proposes a visit or an escalation. */
export const recordAttempt = defineCommand('ticket.ticket.recordAttempt', {
  input: z.object({
    ...onRecord,
    mode: z.enum(['PHONE', 'REMOTE']),
    result: attemptResult,
    note: longText(4_000),
  }),
  output: receipt,
});

/** Passes it up: to an expert, or to the unit above (TKT-17 narrow). */
export const escalateTicket = defineCommand('ticket.ticket.escalate', {
  input: z
    .object({
      ...onRecord,
      assigneeId: z.uuid().optional(),
      unitId: z.uuid().optional(),
      reason: longText(4_000),
    })
    .refine((input) => (input.assigneeId ?? input.unitId) !== undefined, {
      message: 'RECEIVER_NEEDED',
      path: ['assigneeId'],
    }),
  output: receipt,
});

/** TKT-08: a time agreed with the customer for this ticket alone; replaces an earlier one. */
export const agreeTime = defineCommand('ticket.ticket.agreeTime', {
  input: z.object({ ...onRecord, agreedAt: z.iso.datetime(), note: text(500) }),
  output: receipt,
});

const visitWish = {
  siteId: z.uuid(),
  contactId: z.uuid().optional(),
  task: longText(4_000),
  skillCodes: z.array(code()).max(10).default([]),
  preparation: longText(2_000).optional(),
  wishedFrom: z.iso.datetime().optional(),
  wishedUntil: z.iso.datetime().optional(),
};

/** TKT-18: asks dispatch for a visit. One request is open at a time. */
export const requestVisit = defineCommand('ticket.ticket.requestVisit', {
  input: z.object({ ...onRecord, ...visitWish }),
  output: receipt.extend({ visitRequestId: z.uuid() }),
});

/** Completes a request that the service manager sent back; dispatch verifies it again. */
export const amendVisitRequest = defineCommand('ticket.ticket.amendVisitRequest', {
  input: z.object({ ...onRecord, ...visitWish }),
  output: receipt,
});

export const withdrawVisitRequest = defineCommand('ticket.ticket.withdrawVisitRequest', {
  input: z.object({ ...onRecord, reason: text(500) }),
  output: receipt,
});
