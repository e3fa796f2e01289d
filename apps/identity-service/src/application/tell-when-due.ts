import * as contact from '../domain/contact-account.js';
import { locked, resetAsked } from '../domain/person.js';
import type { Ports } from './ports.js';

const resetEveryMs = 5 * 60_000;

/** A login was locked a moment ago: tells it if there is such a colleague, and sign-in is still closed. */
export const tellLockOutWhenDue =
  ({
    together,
    credentials,
    people,
    attempts,
  }: Pick<Ports, 'together' | 'credentials' | 'people' | 'attempts'>) =>
  (login: string): Promise<void> =>
    together(async () => {
      const account = await credentials.byLogin(login);
      const until = await attempts.lockedUntil(login);
      if (account?.accountKind !== 'STAFF' || !until) return;
      const person = await people.lock({ id: account.accountId });
      await people.save(person, locked(person, until));
    });

/** Somebody has forgotten a password: asks for the mail, at most every 5 minutes and only for accounts that are open. */
export const askForResetMailWhenDue =
  ({
    together,
    credentials,
    people,
    accounts,
  }: Pick<Ports, 'together' | 'credentials' | 'people' | 'accounts'>) =>
  (loginOrMail: string): Promise<void> =>
    together(async (act) => {
      const account = await credentials.byLoginOrMail(loginOrMail);
      if (!account?.open) return;
      const last = account.resetAskedAt?.getTime() ?? 0;
      if (act.now.getTime() - last < resetEveryMs) return;
      await credentials.noteResetAsked(account.accountId);
      const target = { id: account.accountId };
      if (account.accountKind === 'STAFF') {
        const person = await people.lock(target);
        await people.save(person, resetAsked(person));
      } else {
        const record = await accounts.lock(target);
        await accounts.save(record, contact.resetAsked(record));
      }
    });
