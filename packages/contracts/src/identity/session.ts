import { z } from 'zod';
import { caller } from '../caller.js';
import { defineCommand, defineEvent, defineQuery } from '../define.js';
import { receipt } from '../paging.js';
import { listOf, onRecord } from '../record.js';
import { text } from '../text.js';
import { locale } from './person.js';

/** 12 to 200 characters; any, also spaces. Never trimmed, never logged. */
export const password = z.string().min(12).max(200);

/** A secret that was made by us: a session, an API key, a link. */
export const secret = z.string().min(20).max(300);

/**
 * COM-04: for staff and contacts. Wrong login and wrong password are the same `SIGN_IN_FAILED`; too many give
 * `SIGN_IN_LOCKED` with the time. The gateway puts the secret into the cookie; it is never stored in clear.
 */
export const signIn = defineCommand('identity.session.signIn', {
  input: z.object({
    login: text(254),
    password: z.string().min(1).max(200),
    /** What the list of sessions shows, e.g. `Chrome on Windows`. */
    device: text(200).optional(),
    address: text(64).optional(),
  }),
  output: z.object({ sessionId: z.uuid(), secret, expiresAt: z.iso.datetime(), personId: z.uuid(), locale }),
});

/** Ends the session whose secret is given; nothing to end is no error. */
export const signOut = defineCommand('identity.session.signOut', {
  input: z.object({ secret }),
  output: z.object({}),
});

export const sessionView = z.object({
  id: z.uuid(),
  personId: z.uuid(),
  device: z.string().nullable(),
  address: z.string().nullable(),
  startedAt: z.iso.datetime(),
  lastUsedAt: z.iso.datetime(),
  expiresAt: z.iso.datetime(),
});
export type SessionView = z.infer<typeof sessionView>;

/** The caller's own, newest first; of others with PERSON_MANAGE. */
export const listSessions = defineQuery('identity.session.list', {
  input: z.object({ personId: z.uuid().optional() }),
  output: listOf(sessionView),
});

/** Works at once, also on open subscriptions. */
export const revokeSession = defineCommand('identity.session.revoke', {
  input: z.object({ id: z.uuid() }),
  output: receipt.pick({ id: true }),
});

/**
 * For the gateway: who is behind a session secret or an API key. `caller` is null for one that never was, has ended,
 * or was revoked. Grants of an API key are those of its owner, cut to its scopes.
 */
export const resolveSession = defineQuery('identity.session.resolve', {
  input: z.object({ kind: z.enum(['SESSION', 'API_KEY']), secret }),
  output: z.object({
    caller: caller.nullable(),
    sessionId: z.uuid().nullable(),
    /** IANA name; null for machines. */
    zone: z.string().nullable(),
    /** The answer may be kept this long. */
    validUntil: z.iso.datetime().nullable(),
  }),
});

/** Needs the present password; ends all other sessions. */
export const changePassword = defineCommand('identity.password.change', {
  input: z.object({
    currentPassword: z.string().min(1).max(200),
    newPassword: password,
    /** The session that goes on; the gateway knows it from the cookie. */
    sessionId: z.uuid().optional(),
  }),
  output: z.object({}),
});

/** Always answers the same, whether there is such an account or not. */
export const askPasswordReset = defineCommand('identity.password.askReset', {
  input: z.object({ login: text(254) }),
  output: z.object({}),
});

/** With the secret of a reset or an invitation; ends all sessions of the account. */
export const setPasswordByLink = defineCommand('identity.password.setByLink', {
  input: z.object({ token: secret, newPassword: password }),
  output: z.object({}),
});

/** For notification alone: makes the link of an invitation or a reset; a new one ends the old. */
export const issuePasswordLink = defineCommand('identity.password.issueLink', {
  input: z.object({ accountId: z.uuid(), purpose: z.enum(['INVITATION', 'RESET']) }),
  output: z.object({ token: secret, expiresAt: z.iso.datetime() }),
});

/**
 * For machines, demo people and those without mail (PERSON_MANAGE): works once, while the person has no password yet.
 * Later only the person changes it, by the present one or by a link.
 */
export const setFirstPassword = defineCommand('identity.password.setFirst', {
  input: z.object({ ...onRecord, newPassword: password }),
  output: receipt,
});

/** Lifts a lock-out before its time (PERSON_MANAGE). */
export const unlockSignIn = defineCommand('identity.person.unlock', {
  input: z.object({ id: z.uuid() }),
  output: receipt,
});

export const sessionEndReason = z.enum([
  'SIGNED_OUT',
  'REVOKED',
  'PASSWORD_CHANGED',
  'ACCOUNT_CLOSED',
  'TOO_MANY',
]);

/**
 * The only fact of a session (version 1): what was kept for it (`identity.session.resolve`) is to be forgotten at once,
 * open subscriptions end.
 */
export const sessionEnded = defineEvent(
  'session.ended',
  z.object({ accountId: z.uuid(), accountKind: z.enum(['STAFF', 'CONTACT']), reason: sessionEndReason }),
);
