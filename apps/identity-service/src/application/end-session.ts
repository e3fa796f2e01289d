import type { InputOf } from '@aftercare/contracts/define';
import type { revokeSession as revoke, signOut as out } from '@aftercare/contracts/identity/session';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Session } from '../domain/session.js';
import type { Ports } from './ports.js';
import { assertPowerOver, scopeBy } from './rights.js';
import { secretHash } from './secrets.js';

/** Nothing to end is no error. */
export const signOut =
  ({ together, sessions }: Pick<Ports, 'together' | 'sessions'>) =>
  ({ secret }: InputOf<typeof out>) =>
    together(async () => {
      const session = await sessions.bySecret(secretHash(secret));
      if (session) await sessions.end(session, 'SIGNED_OUT');
      return {};
    });

type Needed = Pick<Ports, 'together' | 'sessions' | 'people' | 'units' | 'accounts'>;

/** COM-04: the caller's own; of colleagues with PERSON_MANAGE, of contacts with CONTACT_ACCOUNT_MANAGE. */
export const revokeSession =
  (ports: Needed) =>
  ({ id }: InputOf<typeof revoke>) =>
    ports.together(async () => {
      const session = await ports.sessions.byId(id);
      if (!session || !(await mayEnd(ports, session))) throw notFound('session', id);
      await ports.sessions.end(session, 'REVOKED');
      return { id };
    });

async function mayEnd(ports: Needed, { accountId, accountKind }: Session): Promise<boolean> {
  if (callerOfRequest().id === accountId) return true;
  if (accountKind === 'CONTACT')
    return ports.accounts.isVisible(accountId, scopeBy('CONTACT_ACCOUNT_MANAGE'));
  if (!(await ports.people.isVisible(accountId, scopeBy('PERSON_MANAGE')))) return false;
  await assertPowerOver(ports, await ports.people.lock({ id: accountId }, scopeBy('PERSON_MANAGE')));
  return true;
}
