import * as commands from '@aftercare/contracts/identity/org-unit';
import { mutation } from '../../api/mutation.js';
import { ask } from '../../api/query.js';
import { idOf, many, one, the } from '../../api/references.js';
import type { MutationResolvers, OrgUnitResolvers, QueryResolvers } from '../../generated/resolvers.js';
import { history } from '../common/audit.js';

export const OrgUnit: OrgUnitResolvers = {
  id: idOf('OrgUnit'),
  parent: one('OrgUnit', (unit) => unit.parentId),
  ancestors: many('OrgUnit', (unit) => unit.path.slice(0, -1)),
  calendar: one('Calendar', (unit) => unit.calendarId),
  effectiveCalendar: the('Calendar', (unit) => unit.effectiveCalendarId),
  head: one('Person', (unit) => unit.headId),
  history: history('orgUnit'),
};

export const orgUnitQueries: QueryResolvers = {
  orgUnits: ask(commands.orgTree, ({ items }) => items),
};

const as = 'OrgUnit';

export const orgUnitMutations: MutationResolvers = {
  createOrgUnit: mutation(commands.createOrgUnit, { as }),
  renameOrgUnit: mutation(commands.renameOrgUnit, { as }),
  moveOrgUnit: mutation(commands.moveOrgUnit, { as }),
  pickUnitCalendar: mutation(commands.pickUnitCalendar, { as }),
  nameUnitHead: mutation(commands.nameUnitHead, { as }),
  closeOrgUnit: mutation(commands.closeOrgUnit, { as }),
};
