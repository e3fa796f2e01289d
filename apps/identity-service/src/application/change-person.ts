import type { InputOf } from '@aftercare/contracts/define';
import type { changePerson as command } from '@aftercare/contracts/identity/person';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { callerMay } from '@aftercare/service-kit/scope';
import { changePerson as decide } from '../domain/person.js';
import { assertZone } from './create-person.js';
import type { Ports } from './ports.js';
import { assertPowerOver, scopeBy } from './rights.js';

/** Everybody their own, but for the address to which links for a new password go; of others with PERSON_MANAGE. */
export const changePerson =
  (ports: Pick<Ports, 'together' | 'people' | 'units'>) => (input: InputOf<typeof command>) =>
    ports.together(async () => {
      assertZone(input.zone);
      const person = await ports.people.lock(input, scopeBy('PERSON_MANAGE'));
      await assertPowerOver(ports, person);
      if (input.email !== person.email && !callerMay('PERSON_MANAGE')) {
        throw new DomainError('NOT_ALLOWED', { permission: 'PERSON_MANAGE' }, ['email']);
      }
      const { displayName, email, locale, zone } = input;
      return ports.people.save(
        person,
        decide(person, { displayName, email, phone: input.phone ?? null, locale, zone }),
      );
    });
