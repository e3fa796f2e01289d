import type { InputOf } from '@aftercare/contracts/define';
import type { movePerson as command } from '@aftercare/contracts/identity/person';
import { assertHolds } from '../domain/grants.js';
import { movePerson as decide } from '../domain/person.js';
import type { Ports } from './ports.js';
import { assertPowerOver, giver, unitInReach } from './rights.js';

/** COM-01: another home unit; what reaches "unit and below" then reaches from there. */
export const movePerson =
  (ports: Pick<Ports, 'together' | 'people' | 'units'>) => (input: InputOf<typeof command>) =>
    ports.together(async () => {
      const person = await ports.people.lock(input);
      await assertPowerOver(ports, person);
      const unit = await unitInReach(ports, input.unitId);
      assertHolds(giver(), await ports.people.grantsOf(person), unit.path, 'unitId');
      return ports.people.save(person, decide(person, input.unitId));
    });
