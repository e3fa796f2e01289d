import type { InputOf } from '@aftercare/contracts/define';
import type { reactivatePerson as command } from '@aftercare/contracts/identity/person';
import { reactivate } from '../domain/person.js';
import type { Ports } from './ports.js';
import { assertPowerOver, unitInReach } from './rights.js';

/** With the roles and the password as they were; the home unit must still be open. */
export const reactivatePerson =
  (ports: Pick<Ports, 'together' | 'people' | 'units'>) => (input: InputOf<typeof command>) =>
    ports.together(async () => {
      const person = await ports.people.lock(input);
      await assertPowerOver(ports, person);
      const decision = reactivate(person);
      await unitInReach(ports, person.unitId);
      return ports.people.save(person, decision);
    });
