import { permissionCodes } from '@aftercare/contracts/identity/permissions';
import { permissionMeaning } from '@aftercare/messages/permissions';
import * as commands from '@aftercare/contracts/identity/person';
import * as roles from '@aftercare/contracts/identity/role';
import { listSessions, setFirstPassword, unlockSignIn } from '@aftercare/contracts/identity/session';
import { list } from '../../api/list.js';
import { mutation } from '../../api/mutation.js';
import { localName } from '../../api/named.js';
import { ask } from '../../api/query.js';
import { idOf, one, the } from '../../api/references.js';
import type {
  MutationResolvers,
  PersonResolvers,
  QueryResolvers,
  RoleResolvers,
} from '../../generated/resolvers.js';
import { history } from '../common/audit.js';

export const Person: PersonResolvers = {
  id: idOf('Person'),
  unit: the('OrgUnit', (person) => person.unitId),
  roles: async ({ roleCodes }, _args, context) => {
    const found = await Promise.all(
      roleCodes.map((code) =>
        context.batch('roleByCode', code, async (codes) => {
          const { items } = await context.ask(roles.listRoles, {});
          return codes.map((wanted) => items.find((role) => role.code === wanted) ?? null);
        }),
      ),
    );
    return found.filter((role) => role !== null);
  },
  deputy: one('Person', (person) => person.deputyId),
  sessions: async ({ id }, _args, context) => (await context.ask(listSessions, { personId: id })).items,
  history: history('person'),
};

export const Role: RoleResolvers = { id: idOf('Role'), name: localName };

export const personQueries: QueryResolvers = {
  people: list(commands.listPeople, { count: commands.countPeople }),
  roles: ask(roles.listRoles, ({ items }) => items),
  permissions: (_parent, _args, { locale }) =>
    permissionCodes.map((code) => ({ code, meaning: permissionMeaning(code, locale) })),
};

const as = 'Person';

export const personMutations: MutationResolvers = {
  createPerson: mutation(commands.createPerson, { as }),
  changePerson: mutation(commands.changePerson, { as }),
  movePerson: mutation(commands.movePerson, { as }),
  changePersonRoles: mutation(commands.changePersonRoles, { as }),
  nameDeputy: mutation(commands.nameDeputy, { as }),
  deactivatePerson: mutation(commands.deactivatePerson, { as }),
  reactivatePerson: mutation(commands.reactivatePerson, { as }),
  setFirstPassword: mutation(setFirstPassword, { as }),
  unlockSignIn: mutation(unlockSignIn, { as }),
  createRole: mutation(roles.createRole, { as: 'Role' }),
  changeRole: mutation(roles.changeRole, { as: 'Role' }),
  retireRole: mutation(roles.retireRole, { as: 'Role' }),
};
