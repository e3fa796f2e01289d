import type { InputOf } from '@aftercare/contracts/define';
import type * as commands from '@aftercare/contracts/identity/role';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { assertAdministratorStays } from '../domain/grants.js';
import * as decide from '../domain/role.js';
import type { Ports } from './ports.js';
import { assertEverywhere } from './rights.js';

type Needed = Pick<Ports, 'together' | 'roles' | 'people'>;

/** COM-02: roles are data. Who manages them everywhere decides what they allow. */
export const createRole = (ports: Needed) => (input: InputOf<typeof commands.createRole>) =>
  ports.together(async (act) => {
    assertEverywhere('ROLE_MANAGE');
    await ports.roles.holdCodes();
    const [taken] = await ports.roles.byCodes([input.code]);
    if (taken) throw new DomainError('CODE_TAKEN', { code: input.code }, ['code']);
    return ports.roles.save(undefined, decide.createRole(input, false, act));
  });

/** Works at once: who holds it is resolved anew. */
export const changeRole = (ports: Needed) => (input: InputOf<typeof commands.changeRole>) =>
  ports.together(async () => {
    assertEverywhere('ROLE_MANAGE');
    const before = await ports.people.administrators();
    const role = await ports.roles.lock(input);
    const receipt = await ports.roles.save(role, decide.changeRole(role, input));
    assertAdministratorStays(before, await ports.people.administrators());
    return receipt;
  });

export const retireRole = (ports: Needed) => (input: InputOf<typeof commands.retireRole>) =>
  ports.together(async () => {
    assertEverywhere('ROLE_MANAGE');
    const role = await ports.roles.lock(input);
    return ports.roles.save(role, decide.retireRole(role, await ports.roles.holders(role.code)));
  });
