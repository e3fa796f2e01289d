import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { receipt } from '../paging.js';
import { onRecord } from '../record.js';
import { impact, priority, urgency } from './ticket-codes.js';

/** TKT-07: one cell of the matrix. */
export const matrixCell = z.object({ impact, urgency, priority });

const fields = {
  /** All 16 cells of impact × urgency. */
  priorityMatrix: z.array(matrixCell).length(16),
  /** By how many steps the priority of a key or VIP customer is raised. */
  raiseForKey: z.number().int().min(0).max(3),
  raiseForVip: z.number().int().min(0).max(3),
  /** TKT-20: working days after `resolved`; reminder before lapse. Never for P1. */
  remindAfterWorkingDays: z.number().int().min(1).max(60),
  lapseAfterWorkingDays: z.number().int().min(1).max(90),
  lapseAllowed: z.boolean(),
  /** TKT-11: days after closing. */
  reopenWithinDays: z.number().int().min(0).max(365),
  archiveAfterDays: z.number().int().min(1).max(3650),
};

/** The rules an administrator can set; there is one record. */
export const ticketSettingsView = z.object({ id: z.uuid(), version: z.number().int(), ...fields });
export type TicketSettingsView = z.infer<typeof ticketSettingsView>;

export const ticketSettings = defineQuery('ticket.settings.get', {
  input: z.object({}),
  output: ticketSettingsView,
});

/** Replaces all of them; running timers keep the time that they were given. */
export const changeTicketSettings = defineCommand('ticket.settings.change', {
  input: z
    .object({ ...onRecord, ...fields })
    .refine((input) => input.remindAfterWorkingDays < input.lapseAfterWorkingDays, {
      message: 'REMINDER_AFTER_LAPSE',
      path: ['remindAfterWorkingDays'],
    }),
  output: receipt,
});

export const ticketSettingsChanged = defineEvent(
  'ticketSettings.changed',
  z.object({ lapseAllowed: z.boolean() }),
);
