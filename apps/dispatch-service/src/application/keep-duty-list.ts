import type { InputOf } from '@aftercare/contracts/define';
import type { putOnDuty as putCommand, takeOffDuty as offCommand } from '@aftercare/contracts/dispatch/duty';
import type { setDutyRequirement } from '@aftercare/contracts/dispatch/duty-requirement';
import type { setEngineerSkills } from '@aftercare/contracts/dispatch/engineer';
import { instantOf } from '@aftercare/domain-kit/instant';
import { putOnDuty, takeOffDuty } from '../domain/duty.js';
import type { DutyStore, SkillStore, Staff } from './ports.js';

/** DSP-03, DSP-06: who is on duty, what a duty requires, and what people can do. */
export const keepDutyList = (duties: DutyStore, skills: SkillStore, staff: Staff) => ({
  putOnDuty: async ({ kind, personId, from, until, note }: InputOf<typeof putCommand>) => {
    const unitId = await staff.unitWithinReach(personId);
    const turn = {
      kind,
      personId,
      unitId,
      from: instantOf(from),
      until: instantOf(until),
      note: note ?? null,
    };
    return duties.put(turn, putOnDuty);
  },
  takeOffDuty: (input: InputOf<typeof offCommand>) => duties.change(input, takeOffDuty),
  setDutyRequirement: ({ kind, skillCodes }: InputOf<typeof setDutyRequirement>) =>
    skills.require(kind, skillCodes),
  setEngineerSkills: async (input: InputOf<typeof setEngineerSkills>) => {
    const unitId = await staff.unitWithinReach(input.personId);
    return skills.set({ ...input, unitId, base: input.base ?? null });
  },
});
