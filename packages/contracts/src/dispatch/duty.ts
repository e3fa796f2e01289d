import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { pageInput, pageOf, receipt } from '../paging.js';
import { byIdsInput, listOf, onRecord, timeRange } from '../record.js';
import { text } from '../text.js';
import { dutyKind } from './dispatch-codes.js';

/** DSP-01 narrow: duty is a plain list. */
export const dutyView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  kind: dutyKind,
  personId: z.uuid(),
  unitId: z.uuid(),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
  note: z.string().nullable(),
});
export type DutyView = z.infer<typeof dutyView>;

/** DSP-03: refused with `TRAINING_NOT_PASSED` for whoever lacks a skill that the duty requires. */
export const putOnDuty = defineCommand('dispatch.duty.put', {
  input: z
    .object({
      kind: dutyKind,
      personId: z.uuid(),
      from: z.iso.datetime(),
      until: z.iso.datetime(),
      note: text(500).optional(),
    })
    .refine((input) => input.from < input.until, { message: 'END_BEFORE_START', path: ['until'] }),
  output: receipt,
});
export const takeOffDuty = defineCommand('dispatch.duty.takeOff', {
  input: z.object(onRecord),
  output: receipt,
});

export const listDuties = defineQuery('dispatch.duty.list', {
  input: z.object({
    filter: z
      .object({
        kinds: z.array(dutyKind).max(2).optional(),
        unitIds: z.array(z.uuid()).max(50).optional(),
        personIds: z.array(z.uuid()).max(50).optional(),
        during: timeRange.optional(),
      })
      .default({}),
    page: pageInput,
  }),
  output: pageOf(dutyView),
});
export const dutiesByIds = defineQuery('dispatch.duty.byIds', {
  input: byIdsInput,
  output: listOf(dutyView),
});

const facts = z.object({
  kind: dutyKind,
  personId: z.uuid(),
  unitId: z.uuid(),
  from: z.iso.datetime(),
  until: z.iso.datetime(),
});
export const dutyPut = defineEvent('duty.put', facts);
export const dutyTakenOff = defineEvent('duty.takenOff', facts);
