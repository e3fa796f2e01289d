import type { InputOf } from '@aftercare/contracts/define';
import type { changePassword as command } from '@aftercare/contracts/identity/session';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import { assertNotGuessable } from '../domain/password-rule.js';
import type { Ports } from './ports.js';
import { keepPassword, type KeepsPassword } from './keep-password.js';
import { verified } from './sign-in.js';

/**
 * COM-04: needs the present password; wrong ones count as wrong sign-ins. A repetition finds the new one in place.
 * Nothing of it goes through the idempotency table, which would keep a fast hash of the passwords.
 */
export const changePassword =
  (ports: KeepsPassword & Pick<Ports, 'attempts' | 'passwords' | 'tell'>) =>
  async (input: InputOf<typeof command>): Promise<Record<string, never>> => {
    const { id } = callerOfRequest();
    const account = await ports.apart(() => ports.credentials.of(id));
    if (!account?.open) throw notFound('account', id);
    if (!(await verified(ports, account.login, input.currentPassword))) {
      if (await ports.passwords.matches(account.passwordHash, input.newPassword)) return {};
      throw new DomainError('PASSWORD_WRONG', {}, ['currentPassword']);
    }
    assertNotGuessable(input.newPassword, account.login);
    const hash = await ports.passwords.hash(input.newPassword);
    await ports.apart(async () => {
      await ports.attempts.succeeded(account.login);
      await keepPassword(ports, account, hash, input.sessionId);
    });
    return {};
  };
