import { listDuties, putOnDuty, takeOffDuty } from '@aftercare/contracts/dispatch/duty';
import { listDutyRequirements, setDutyRequirement } from '@aftercare/contracts/dispatch/duty-requirement';
import { listEngineers, setEngineerSkills } from '@aftercare/contracts/dispatch/engineer';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { ask } from '../../api/query.js';
import { idOf, one } from '../../api/references.js';
import type {
  DutyResolvers,
  EngineerResolvers,
  MutationResolvers,
  QueryResolvers,
} from '../../generated/resolvers.js';
import { history } from '../common/audit.js';

export const dutyQueries: QueryResolvers = {
  duties: list(listDuties),
  dutyRequirements: ask(listDutyRequirements, ({ items }) => items),
  engineers: ask(listEngineers, ({ items }) => items),
};

export const dutyMutations: MutationResolvers = {
  putOnDuty: mutation(putOnDuty, { as: 'Duty' }),
  takeOffDuty: mutation(takeOffDuty, { as: 'Duty' }),
  setDutyRequirement: mutation(setDutyRequirement, {
    answer: async (_receipt, context) => ({
      dutyRequirements: (await context.ask(listDutyRequirements, {})).items,
    }),
  }),
  setEngineerSkills: mutation(setEngineerSkills, {
    as: 'Person',
    also: ({ version }) => ({ version }),
  }),
};

export const Duty: DutyResolvers = {
  id: idOf('Duty'),
  person: one('Person', (duty) => duty.personId),
  unit: one('OrgUnit', (duty) => duty.unitId),
  history: history('duty'),
};

export const Engineer: EngineerResolvers = {
  person: one('Person', (engineer) => engineer.personId),
};
