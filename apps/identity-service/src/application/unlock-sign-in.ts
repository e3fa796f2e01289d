import type { InputOf } from '@aftercare/contracts/define';
import type { unlockSignIn as command } from '@aftercare/contracts/identity/session';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { unlocked } from '../domain/person.js';
import type { Ports } from './ports.js';
import { assertPowerOver } from './rights.js';

/** COM-04: lifts a lock-out before its time. */
export const unlockSignIn =
  (ports: Pick<Ports, 'together' | 'people' | 'units' | 'attempts'>) => (input: InputOf<typeof command>) =>
    ports.together(async () => {
      const person = await ports.people.lock(input);
      await assertPowerOver(ports, person);
      if (!(await ports.attempts.lockedUntil(person.login)))
        throw new DomainError('NOT_LOCKED', { id: person.id });
      await ports.attempts.lift(person.login);
      return ports.people.save(person, unlocked(person));
    });
