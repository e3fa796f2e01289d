import { z } from 'zod';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { receipt } from '../paging.js';
import { listOf } from '../record.js';
import { code } from '../text.js';

/** WGS-84 degrees. */
const place = z.object({ latitude: z.number().min(-90).max(90), longitude: z.number().min(-180).max(180) });

/** DSP-06: what suggestions know of a colleague who visits customers. */
export const engineerView = z.object({
  personId: z.uuid(),
  unitId: z.uuid(),
  /** Null as long as nothing was set. */
  version: z.number().int().nullable(),
  skillCodes: z.array(z.string()),
  /** Where the day begins; null: unknown, and the way is not weighed. */
  base: place.nullable(),
  openOrders: z.number().int(),
});
export type EngineerView = z.infer<typeof engineerView>;

/** Replaces the skills that a person has shown, and where their day begins. */
export const setEngineerSkills = defineCommand('dispatch.engineer.setSkills', {
  input: z.object({
    personId: z.uuid(),
    expectedVersion: z.number().int().positive().optional(),
    skillCodes: z.array(code()).max(50),
    base: place.optional(),
  }),
  output: receipt,
});

/** Field engineers of these units and those below; left out: of all units in reach. */
export const listEngineers = defineQuery('dispatch.engineer.list', {
  input: z.object({ unitIds: z.array(z.uuid()).max(50).optional() }),
  output: listOf(engineerView),
});

export const engineerSkillsSet = defineEvent(
  'engineer.skillsSet',
  z.object({ unitId: z.uuid(), skillCodes: z.array(z.string()) }),
);
