import type { InputOf } from '@aftercare/contracts/define';
import type { deactivatePerson as command } from '@aftercare/contracts/identity/person';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { revokeApiKey } from '../domain/api-key.js';
import { assertAdministratorStays } from '../domain/grants.js';
import { nameHead } from '../domain/org-unit.js';
import { deactivate } from '../domain/person.js';
import type { Ports } from './ports.js';
import { assertPowerOver } from './rights.js';

type Needed = Pick<Ports, 'together' | 'people' | 'units' | 'sessions' | 'apiKeys' | 'links'>;

/** COM-02: a leaver. Sessions and keys end at once; the other services hand the open work over when they hear of it. */
export const deactivatePerson = (ports: Needed) => (input: InputOf<typeof command>) =>
  ports.together(async (act) => {
    const { people, units, apiKeys } = ports;
    const before = await people.administrators();
    const person = await people.lock(input);
    await assertPowerOver(ports, person);
    const successor = input.handOverToId === undefined ? null : await people.find(input.handOverToId);
    if (successor === undefined) {
      throw new DomainError('PERSON_UNKNOWN', { id: input.handOverToId ?? null }, ['handOverToId']);
    }
    const receipt = await people.save(person, deactivate(person, successor));
    assertAdministratorStays(before, await people.administrators());
    await ports.sessions.endAllOf(person.id, 'ACCOUNT_CLOSED');
    await ports.links.dropAllOf(person.id);
    for (const key of await apiKeys.liveOf(person.id)) await apiKeys.save(key, revokeApiKey(key, act));
    for (const unit of await units.headedBy(person.id)) {
      await units.save(unit, nameHead(unit, successor?.id ?? null));
    }
    return receipt;
  });
