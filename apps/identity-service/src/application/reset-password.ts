import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type * as commands from '@aftercare/contracts/identity/session';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { assertNotGuessable } from '../domain/password-rule.js';
import { keepPassword, type KeepsPassword } from './keep-password.js';
import type { Credential, Link, LinkPurpose, Ports } from './ports.js';
import { newSecret, secretHash } from './secrets.js';

/** COM-04: answers the same for every login, in the same time; what comes of it is decided by a timer. */
export const askPasswordReset =
  ({ together, tell }: Pick<Ports, 'together' | 'tell'>) =>
  ({ login }: InputOf<typeof commands.askPasswordReset>) =>
    together(async () => {
      await tell.resetAsked(login);
      return {};
    });

const validForMs: Readonly<Record<LinkPurpose, number>> = {
  INVITATION: 7 * 24 * 3_600_000,
  RESET: 3_600_000,
};

/** For notification, which mails it. The token is answered once and remembered nowhere; a new one ends the old. */
export const issuePasswordLink =
  ({ apart, credentials, links }: Pick<Ports, 'apart' | 'credentials' | 'links'>) =>
  ({
    accountId,
    purpose,
  }: InputOf<typeof commands.issuePasswordLink>): Promise<OutputOf<typeof commands.issuePasswordLink>> =>
    apart(async (act) => {
      const account = await credentials.of(accountId);
      if (!account) throw notFound('account', accountId, ['accountId']);
      assertLinkFits(account, purpose);
      const token = newSecret('acl');
      const expiresAt = new Date(act.now.getTime() + validForMs[purpose]);
      await links.issue(accountId, purpose, secretHash(token), expiresAt);
      return { token, expiresAt: expiresAt.toISOString() };
    });

type ByLink = KeepsPassword & Pick<Ports, 'links' | 'passwords' | 'attempts'>;

/** With the token of an invitation or a reset: once. A repetition with the same password finds it in place. */
export const setPasswordByLink =
  (ports: ByLink) =>
  async ({
    token,
    newPassword,
  }: InputOf<typeof commands.setPasswordByLink>): Promise<Record<string, never>> => {
    const known = await ports.apart(() => linkAndAccount(ports, token));
    if (known.link.used) {
      if (await ports.passwords.matches(known.account.passwordHash, newPassword)) return {};
      throw new DomainError('LINK_INVALID', {}, ['token']);
    }
    assertNotGuessable(newPassword, known.account.login);
    const hash = await ports.passwords.hash(newPassword);
    await ports.apart(async () => {
      const { link, account } = await linkAndAccount(ports, token);
      if (link.used) throw new DomainError('LINK_INVALID', {}, ['token']); // used twice at once
      await ports.links.markUsed(secretHash(token));
      await ports.attempts.succeeded(account.login);
      await keepPassword(ports, account, hash);
    });
    return {};
  };

async function linkAndAccount(
  { links, credentials }: Pick<Ports, 'links' | 'credentials'>,
  token: string,
): Promise<{ link: Link; account: Credential }> {
  const link = await links.find(secretHash(token));
  const account = link && (await credentials.of(link.accountId));
  if (!link || !account) throw new DomainError('LINK_INVALID', {}, ['token']);
  return { link, account };
}

function assertLinkFits(account: Credential, purpose: LinkPurpose): void {
  const invited = account.passwordHash === null && (account.open || account.accountKind === 'CONTACT');
  if (purpose === 'INVITATION' && !invited)
    throw new DomainError('INVITATION_OVER', { id: account.accountId });
  if (purpose === 'RESET' && !account.open)
    throw new DomainError('ACCOUNT_CLOSED', { id: account.accountId });
}
