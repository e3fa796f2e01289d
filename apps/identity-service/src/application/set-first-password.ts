import type { InputOf } from '@aftercare/contracts/define';
import type { setFirstPassword as command } from '@aftercare/contracts/identity/session';
import type { Receipt } from '@aftercare/contracts/paging';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { assertNotGuessable } from '../domain/password-rule.js';
import { assertActive, type Person } from '../domain/person.js';
import { keepPassword, type KeepsPassword } from './keep-password.js';
import type { Credential, Ports } from './ports.js';
import { assertPowerOver } from './rights.js';

type Needed = KeepsPassword & Pick<Ports, 'units' | 'passwords' | 'links'>;

/** For people without an invitation. Once there is a password, only the person changes it. */
export const setFirstPassword =
  (ports: Needed) =>
  async (input: InputOf<typeof command>): Promise<Receipt> => {
    const { person, credential } = await ports.apart(() => withoutPassword(ports, input));
    if (credential.passwordHash !== null) {
      // a repetition of this very command finds it done
      const done = await ports.passwords.matches(credential.passwordHash, input.newPassword);
      if (!done) throw new DomainError('PASSWORD_ALREADY_SET', { id: person.id });
      return { id: person.id, version: person.version };
    }
    assertNotGuessable(input.newPassword, person.login);
    const hash = await ports.passwords.hash(input.newPassword);
    return ports.apart(async () => {
      const now = await withoutPassword(ports, input);
      if (now.credential.passwordHash !== null)
        throw new DomainError('PASSWORD_ALREADY_SET', { id: person.id });
      await ports.links.dropAllOf(person.id);
      await keepPassword(ports, now.credential, hash);
      return { id: person.id, version: now.person.version + 1 };
    });
  };

async function withoutPassword(
  ports: Needed,
  target: InputOf<typeof command>,
): Promise<{ person: Person; credential: Credential }> {
  const person = assertActive(await ports.people.lock({ id: target.id }));
  await assertPowerOver(ports, person);
  const credential = await ports.credentials.of(person.id);
  if (!credential) throw new Error('every person has a credential');
  if (credential.passwordHash === null && target.expectedVersion !== undefined)
    await ports.people.lock(target);
  return { person, credential };
}
