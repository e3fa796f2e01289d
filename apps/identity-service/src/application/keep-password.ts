import { activate } from '../domain/contact-account.js';
import { passwordSet } from '../domain/person.js';
import type { Credential, Ports } from './ports.js';

export type KeepsPassword = Pick<Ports, 'apart' | 'credentials' | 'people' | 'accounts' | 'sessions'>;

const everybody = { kind: 'system' } as const;

/** Stores the hash, ends the account's sessions (but one), and tells it; an invited contact becomes active. */
export async function keepPassword(
  { credentials, people, accounts, sessions }: KeepsPassword,
  { accountId, accountKind }: Pick<Credential, 'accountId' | 'accountKind'>,
  hash: string,
  keptSessionId?: string,
): Promise<void> {
  await credentials.setPassword(accountId, hash);
  await sessions.endAllOf(accountId, 'PASSWORD_CHANGED', keptSessionId);
  if (accountKind === 'STAFF') {
    const person = await people.lock({ id: accountId }, everybody);
    await people.save(person, passwordSet(person));
    return;
  }
  const account = await accounts.lock({ id: accountId }, everybody);
  if (account.state === 'INVITED') await accounts.save(account, activate(account));
}
