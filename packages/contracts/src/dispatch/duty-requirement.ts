import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { receipt } from '../paging.js';
import { listOf } from '../record.js';
import { code } from '../text.js';
import { dutyKind } from './dispatch-codes.js';

/** DSP-03: the skills, shown by passed courses, that a duty requires. */
export const dutyRequirementView = z.object({
  id: z.uuid(),
  version: z.number().int(),
  kind: dutyKind,
  skillCodes: z.array(z.string()),
});
export type DutyRequirementView = z.infer<typeof dutyRequirementView>;

/** Replaces what a kind of duty requires, from now on; who is on the list already stays. */
export const setDutyRequirement = defineCommand('dispatch.dutyRequirement.set', {
  input: z.object({ kind: dutyKind, skillCodes: z.array(code()).max(20) }),
  output: receipt,
});

export const listDutyRequirements = defineQuery('dispatch.dutyRequirement.list', {
  input: z.object({}),
  output: listOf(dutyRequirementView),
});

export const dutyRequirementSet = defineEvent(
  'dutyRequirement.set',
  z.object({ kind: dutyKind, skillCodes: z.array(z.string()) }),
);
