import type { InputOf } from '@aftercare/contracts/define';
import type { nameDeputy as command } from '@aftercare/contracts/identity/person';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { nameDeputy as decide } from '../domain/person.js';
import type { Ports } from './ports.js';
import { assertPowerOver, scopeBy } from './rights.js';

/** COM-02: everybody for themselves; for others with PERSON_MANAGE. */
export const nameDeputy =
  (ports: Pick<Ports, 'together' | 'people' | 'units'>) => (input: InputOf<typeof command>) =>
    ports.together(async (act) => {
      const person = await ports.people.lock(input, scopeBy('PERSON_MANAGE'));
      await assertPowerOver(ports, person);
      const deputy = input.deputyId === undefined ? null : await ports.people.find(input.deputyId);
      if (deputy === undefined)
        throw new DomainError('PERSON_UNKNOWN', { id: input.deputyId ?? null }, ['deputyId']);
      const until = input.until === undefined ? null : new Date(input.until);
      return ports.people.save(person, decide(person, deputy, until, act));
    });
