import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { signIn as command } from '@aftercare/contracts/identity/session';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { sessionRules, type Session } from '../domain/session.js';
import { OneAtATime } from './one-at-a-time.js';
import type { Credential, Ports } from './ports.js';
import { loginHash, newSecret, secretHash } from './secrets.js';

type Needed = Pick<Ports, 'apart' | 'attempts' | 'credentials' | 'passwords' | 'sessions' | 'tell'>;

/**
 * COM-04: for staff and contacts. An unknown login, a wrong password, an account without one: the same statements, the
 * same hashing, the same answer. A repetition opens another session: its secret is nowhere to be read again.
 */
export const signIn = (ports: Needed) => {
  const turns = new OneAtATime();
  return (input: InputOf<typeof command>): Promise<OutputOf<typeof command>> =>
    turns.run(loginHash(input.login), async () => {
      const credential = await verified(ports, input.login, input.password);
      if (!credential) throw new DomainError('SIGN_IN_FAILED');
      return ports.apart((act) => openSession(ports, credential, input, act.now, act.newId()));
    });
};

/** The open account that this password belongs to; counts the try before it looks at the password. */
export async function verified(
  ports: Pick<Ports, 'apart' | 'attempts' | 'credentials' | 'passwords' | 'tell'>,
  login: string,
  password: string,
): Promise<Credential | undefined> {
  const admitted = await ports.attempts.admit(login);
  if (admitted.kind === 'LOCKED')
    throw new DomainError('SIGN_IN_LOCKED', { until: admitted.until.toISOString() });
  const credential = await ports.credentials.byLogin(login);
  const matches = await ports.passwords.matches(credential?.open ? credential.passwordHash : null, password);
  if (matches) return credential;
  if (admitted.next.lockedUntil) await ports.apart(() => ports.tell.lockOut(login));
  return undefined;
}

async function openSession(
  { credentials, attempts, sessions }: Needed,
  verifiedJustNow: Credential,
  { login, device, address }: InputOf<typeof command>,
  now: Date,
  id: string,
): Promise<OutputOf<typeof command>> {
  const credential = await credentials.of(verifiedJustNow.accountId);
  // closed, or given another password, while this one was being hashed
  if (!credential?.open || credential.passwordHash !== verifiedJustNow.passwordHash)
    throw new DomainError('SIGN_IN_FAILED');
  const { accountId, accountKind, locale } = credential;
  const secret = newSecret('acs');
  const expiresAt = new Date(now.getTime() + sessionRules.lifetimeMs);
  const session: Session = {
    id,
    accountId,
    accountKind,
    expiresAt,
    startedAt: now,
    lastUsedAt: now,
    secretHash: secretHash(secret),
    device: device ?? null,
    address: address ?? null,
  };
  await attempts.succeeded(login);
  await credentials.noteSignIn(accountId);
  await sessions.open(session);
  await sessions.endOldest(accountId);
  return { sessionId: id, secret, expiresAt: expiresAt.toISOString(), personId: accountId, locale };
}
