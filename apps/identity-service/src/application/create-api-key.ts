import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { createApiKey as command } from '@aftercare/contracts/identity/api-key';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import { createApiKey as decide } from '../domain/api-key.js';
import { cutTo, type GrantMap } from '../domain/grants.js';
import { assertActive, type Person } from '../domain/person.js';
import type { Ports } from './ports.js';
import { assertPowerOver, scopeBy } from './rights.js';
import { newSecret, secretHash } from './secrets.js';

type Needed = Pick<Ports, 'together' | 'apart' | 'people' | 'units' | 'apiKeys'>;

/** COM-04: of the caller's own; of others with API_KEY_MANAGE. The secret is answered, and kept as a hash only. */
export const createApiKey =
  (ports: Needed) =>
  async (input: InputOf<typeof command>): Promise<OutputOf<typeof command>> => {
    const secret = newSecret('ack');
    let made = false;
    const receipt = await ports.together(async (act) => {
      made = true;
      const owner = await ports.people.lock(
        { id: input.ownerId ?? callerOfRequest().id },
        scopeBy('API_KEY_MANAGE'),
      );
      await assertPowerOver(ports, assertActive(owner));
      const expiresAt = new Date(input.expiresAt);
      const { name, scopes } = input;
      const key = {
        name,
        scopes,
        expiresAt,
        ownerId: owner.id,
        prefix: prefixOf(secret),
        secretHash: secretHash(secret),
      };
      return ports.apiKeys.save(undefined, decide(key, Object.keys(await heldBy(ports, owner)), act));
    });
    if (!made) await giveAgain(ports, receipt.id, secret);
    return { ...receipt, secret };
  };

/** A repetition whose answer was lost: the first secret is nowhere to be read, so an unused key gets another. */
async function giveAgain({ apart, apiKeys }: Needed, id: string, secret: string): Promise<void> {
  const replaced = await apart(() => apiKeys.replaceSecret(id, prefixOf(secret), secretHash(secret)));
  if (!replaced) throw new DomainError('SECRET_SHOWN_ONCE', { id });
}

/** What the owner holds; one's own key reaches no further than the key that one asks with. */
async function heldBy({ people }: Needed, owner: Person): Promise<GrantMap> {
  const caller = callerOfRequest();
  const grants = await people.grantsOf(owner);
  return caller.kind === 'staff' && caller.id === owner.id
    ? cutTo(grants, Object.keys(caller.grants))
    : grants;
}

const prefixOf = (secret: string) => secret.slice(0, 10);
