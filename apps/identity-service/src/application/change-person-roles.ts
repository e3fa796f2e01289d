import type { InputOf } from '@aftercare/contracts/define';
import type { changePersonRoles as command } from '@aftercare/contracts/identity/person';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { assertAdministratorStays } from '../domain/grants.js';
import { changeRoles } from '../domain/person.js';
import type { Ports } from './ports.js';
import { assertGivable, assertPowerOver } from './rights.js';

/** COM-02: nobody gives more than they hold, nor takes from somebody who holds more; the last administrator stays. */
export const changePersonRoles =
  (ports: Pick<Ports, 'together' | 'people' | 'units' | 'roles'>) => (input: InputOf<typeof command>) =>
    ports.together(async () => {
      const { people } = ports;
      const before = await people.administrators();
      const person = await people.lock(input);
      await assertPowerOver(ports, person);
      const unit = await ports.units.find(person.unitId);
      if (!unit) throw notFound('orgUnit', person.unitId, ['unitId']);
      await assertGivable(
        ports,
        input.roleCodes.filter((code) => !person.roleCodes.includes(code)),
        unit,
      );
      const receipt = await people.save(person, changeRoles(person, input.roleCodes));
      assertAdministratorStays(before, await people.administrators());
      return receipt;
    });
