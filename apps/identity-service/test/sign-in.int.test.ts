import {
  contactAccountsByIds,
  contactAccountsOf,
  endContactAccount,
  inviteContact,
} from '@aftercare/contracts/identity/contact-account';
import { deactivatePerson, peopleByIds } from '@aftercare/contracts/identity/person';
import * as session from '@aftercare/contracts/identity/session';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { identityService } from '../src/definition.js';
import { contactId, customerId, letContactLeave } from './customer-desk.js';
import { gateway, password, start, stranger, type Started } from './started.js';

let at: Started;
beforeAll(async () => {
  at = await start();
  await at.platform.start(identityService); // two processes share the work: limits hold across them
});
afterAll(() => at?.platform.stop());

const ask = () => at.platform.as(stranger);
const tryIn = (login: string, word: string) => ask()(session.signIn, { login, password: word });
const refusal = (login: string, word: string) =>
  tryIn(login, word).then(
    () => 'OK',
    (error: { code: string }) => error.code,
  );

test('COM-04: the secret of a session is kept as a hash, the password as argon2id of 19 MiB', async () => {
  await at.hire('hashed');
  const { secret } = await at.signedIn('hashed');
  const everything = await at.database.pool.query<{ text: string }>(
    `SELECT coalesce(string_agg(t, ' '), '') AS text FROM (
       SELECT to_jsonb(s)::text AS t FROM session s UNION ALL SELECT to_jsonb(i)::text FROM idempotency i
       UNION ALL SELECT to_jsonb(o)::text FROM outbox o UNION ALL SELECT to_jsonb(a)::text FROM audit a) every`,
  );
  expect(everything.rows[0]?.text).not.toContain(secret);
  expect(everything.rows[0]?.text).not.toContain('signIn');
  const { rows } = await at.database.pool.query<{ hash: string }>(
    'SELECT password_hash AS hash FROM credential WHERE password_hash IS NOT NULL',
  );
  for (const { hash } of rows) expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
});

test('COM-04: an unknown login is answered like a wrong password, in the same time, and locked like one', async () => {
  await at.hire('known');
  const times: Record<string, number[]> = { known: [], nobody: [] };
  const codes: Record<string, string[]> = { known: [], nobody: [] };
  for (let n = 0; n < 6; n += 1) {
    for (const login of ['known', 'nobody']) {
      const startedAt = performance.now();
      codes[login]?.push(await refusal(login, 'wrong password'));
      times[login]?.push(performance.now() - startedAt);
    }
  }
  expect(codes['nobody']).toEqual(codes['known']);
  expect(codes['known']).toEqual([...Array.from({ length: 5 }, () => 'SIGN_IN_FAILED'), 'SIGN_IN_LOCKED']);
  const median = (list: readonly number[] = []) => list.slice(0, 5).sort((a, b) => a - b)[2] ?? 0;
  expect(median(times['nobody']) / median(times['known'])).toBeGreaterThan(0.5);
  expect(median(times['nobody']) / median(times['known'])).toBeLessThan(2);
});

test('COM-04: forty wrong passwords at once, at two processes, are no more than five tries', async () => {
  const { id } = await at.hire('raced');
  const codes = await Promise.all(Array.from({ length: 40 }, () => refusal('raced', 'wrong password')));
  expect(codes.filter((code) => code === 'SIGN_IN_FAILED')).toHaveLength(5);
  expect(codes.filter((code) => code === 'SIGN_IN_LOCKED')).toHaveLength(35);
  expect(await refusal('RACED ', password)).toBe('SIGN_IN_LOCKED');
  await eventually(async () => (await at.facts(id)).some(({ type }) => type === 'person.locked'));

  const manager = await at.asAdministrator();
  expect((await manager(peopleByIds, { ids: [id] })).items[0]?.lockedUntil).not.toBeNull();
  await manager(session.unlockSignIn, { id });
  expect(await refusal('raced', password)).toBe('OK');
  expect((await at.facts(id)).at(-1)?.type).toBe('person.unlocked');
  await expect(manager(session.unlockSignIn, { id })).rejects.toMatchObject({ code: 'NOT_LOCKED' });
});

test('COM-04: many correct sign-ins at once lock nobody out', async () => {
  await at.hire('busy');
  const codes = await Promise.all(Array.from({ length: 12 }, () => refusal('busy', password)));
  expect(new Set(codes)).toEqual(new Set(['OK']));
});

test('COM-04: sessions can be listed and revoked; a revoked one resolves to nobody and is told', async () => {
  await at.hire('ann');
  await at.hire('ben');
  const [first, second, other] = [
    await at.signedIn('ann'),
    await at.signedIn('ann'),
    await at.signedIn('ben'),
  ];
  const as = at.platform.as(first.caller);
  expect((await as(session.listSessions, {})).items.map(({ id }) => id)).toEqual([
    second.sessionId,
    first.sessionId,
  ]);
  await expect(
    at.platform.as(other.caller)(session.revokeSession, { id: first.sessionId }),
  ).rejects.toMatchObject({
    code: 'NOT_FOUND',
  });
  expect(
    (await at.platform.as(other.caller)(session.listSessions, { personId: first.caller.id })).items,
  ).toEqual([]);

  await as(session.revokeSession, { id: second.sessionId });
  expect(await at.callerOf(second.secret)).toBeNull();
  expect(await at.callerOf(first.secret)).not.toBeNull();
  expect(await at.facts(second.sessionId)).toMatchObject([
    { version: 1, type: 'session.ended', data: { accountId: first.caller.id, reason: 'REVOKED' } },
  ]);

  await as(session.signOut, { secret: first.secret });
  expect(await at.callerOf(first.secret)).toBeNull();
  const administrator = await at.asAdministrator();
  await administrator(session.revokeSession, { id: other.sessionId });
  expect(await at.callerOf(other.secret)).toBeNull();
});

test('COM-04: resolving takes one statement, and notes the use at most once a minute', async () => {
  await at.hire('used');
  const { secret, sessionId } = await at.signedIn('used');
  const lastUse = async () =>
    (
      await at.database.pool.query<{ at: string }>(
        'SELECT last_used_at::text AS at FROM session WHERE id = $1',
        [sessionId],
      )
    ).rows[0]?.at;
  const fresh = await lastUse();
  await at.callerOf(secret);
  expect(await lastUse()).toBe(fresh);
  await at.database.pool.query(
    `UPDATE session SET last_used_at = now() - interval '2 minutes' WHERE id = $1`,
    [sessionId],
  );
  await at.callerOf(secret);
  expect(Date.parse((await lastUse()) ?? '')).toBeGreaterThan(Date.now() - 60_000);
  await at.database.pool.query(
    `UPDATE session SET last_used_at = now() - interval '13 hours' WHERE id = $1`,
    [sessionId],
  );
  expect(await at.callerOf(secret)).toBeNull();
});

test('COM-04: a password is changed by the present one, which ends the other sessions; a repetition finds it done', async () => {
  await at.hire('changer');
  const [here, there] = [await at.signedIn('changer'), await at.signedIn('changer')];
  const as = at.platform.as(here.caller);
  const input = { currentPassword: password, newPassword: 'another long secret', sessionId: here.sessionId };
  await expect(as(session.changePassword, { ...input, currentPassword: 'wrong' })).rejects.toMatchObject({
    code: 'PASSWORD_WRONG',
    path: ['currentPassword'],
  });
  await expect(as(session.changePassword, { ...input, newPassword: 'changerchanger' })).rejects.toMatchObject(
    {
      code: 'PASSWORD_GUESSABLE',
    },
  );
  await as(session.changePassword, input);
  await as(session.changePassword, input);
  expect(await at.callerOf(here.secret)).not.toBeNull();
  expect(await at.callerOf(there.secret)).toBeNull();
  expect(await refusal('changer', password)).toBe('SIGN_IN_FAILED');
  expect(await refusal('changer', input.newPassword)).toBe('OK');
});

test('COM-04: a forgotten password: asked for alike, told once, set by a link that works once', async () => {
  const { id } = await at.hire('forgetful');
  const { secret } = await at.signedIn('forgetful');
  for (const login of ['forgetful', 'forgetful', 'nobody at all']) {
    expect(await ask()(session.askPasswordReset, { login })).toEqual({});
  }
  const asked = async () =>
    (await at.facts(id)).filter(({ type }) => type === 'person.passwordResetAsked').length;
  await eventually(async () => (await asked()) === 1);

  const service = at.platform.as({ kind: 'service', id: 'notification' });
  const old = await service(session.issuePasswordLink, { accountId: id, purpose: 'RESET' });
  const { token } = await service(session.issuePasswordLink, { accountId: id, purpose: 'RESET' });
  const set = (link: string, newPassword: string) =>
    ask()(session.setPasswordByLink, { token: link, newPassword });
  await expect(set(old.token, 'brand new secret')).rejects.toMatchObject({ code: 'LINK_INVALID' });
  await set(token, 'brand new secret');
  await set(token, 'brand new secret'); // a repetition
  await expect(set(token, 'yet another secret')).rejects.toMatchObject({ code: 'LINK_INVALID' });
  expect(await at.callerOf(secret)).toBeNull();
  expect(await refusal('forgetful', 'brand new secret')).toBe('OK');
  expect(await asked()).toBe(1);
  await expect(ask()(session.issuePasswordLink, { accountId: id, purpose: 'RESET' })).rejects.toMatchObject({
    code: 'SIGN_IN_REQUIRED',
  });
});

test('COM-02: a leaver is signed out at once and cannot come back', async () => {
  const { id } = await at.hire('leaver');
  const { secret } = await at.signedIn('leaver');
  await (
    await at.asAdministrator()
  )(deactivatePerson, { id });
  expect(await at.callerOf(secret)).toBeNull();
  expect(await refusal('leaver', password)).toBe('SIGN_IN_FAILED');
});

test('COM-02: a contact is invited, sets a password, signs in as a contact, and loses access on leaving', async () => {
  const as = await at.asAdministrator();
  const invitation = { contactId, customerId, email: 'min.wang@example.com', locale: 'zh-CN' } as const;
  await expect(as(inviteContact, { ...invitation, contactId: customerId })).rejects.toMatchObject({
    code: 'CONTACT_UNKNOWN',
  });
  const { id } = await as(inviteContact, invitation);
  const service = at.platform.as({ kind: 'service', id: 'notification' });
  const { token } = await service(session.issuePasswordLink, { accountId: id, purpose: 'INVITATION' });
  expect(await refusal(invitation.email, password)).toBe('SIGN_IN_FAILED');
  await ask()(session.setPasswordByLink, { token, newPassword: password });

  const { caller, secret } = await at.signedIn('Min.Wang@example.com');
  expect(caller).toEqual({ kind: 'contact', id, customerId, contactId, locale: 'zh-CN' });
  const own = at.platform.as(caller);
  expect((await own(contactAccountsOf, { contactIds: [contactId] })).items).toMatchObject([
    { id, state: 'ACTIVE' },
  ]);
  expect((await own(contactAccountsByIds, { ids: [id, contactId] })).items.map((each) => each.id)).toEqual([
    id,
  ]);
  expect((await own(session.listSessions, {})).items).toHaveLength(1);
  await expect(own(peopleByIds, { ids: [id] })).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
  await expect(as(inviteContact, invitation)).rejects.toMatchObject({ code: 'ILLEGAL_STEP' });

  await at.platform.as(gateway)(letContactLeave, { roles: ['USER'] });
  await eventually(async () => (await at.callerOf(secret)) === null);
  expect((await at.facts(id)).map(({ type }) => type)).toEqual([
    'contactAccount.invited',
    'contactAccount.activated',
    'contactAccount.ended',
  ]);
  await expect(as(endContactAccount, { id })).rejects.toMatchObject({ code: 'ILLEGAL_STEP' });
  expect((await as(inviteContact, invitation)).version).toBe(4);
  expect(await refusal(invitation.email, password)).toBe('SIGN_IN_FAILED');
});
