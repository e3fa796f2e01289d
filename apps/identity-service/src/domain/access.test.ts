import { expect, test } from '@jest/globals';
import { createApiKey, revokeApiKey } from './api-key.js';
import { activate, contactAccountLifeCycle, end, invite } from './contact-account.js';
import { assertNotGuessable } from './password-rule.js';
import { changeRole, createRole, retireRole } from './role.js';
import { keptUntil } from './session.js';

const now = new Date('2026-05-04T01:00:00Z');
const act = { now, newId: () => 'id' };

test('COM-04: what is guessed at once is no password; length alone is none either', () => {
  const guessable = [
    'Password1234!!',
    '123456789012345',
    'aaaabbbbccccdddd',
    'zhangwei2026',
    'ZHANGWEIzhangwei',
  ];
  for (const word of guessable)
    expect(() => assertNotGuessable(word, 'zhangwei')).toThrow('PASSWORD_GUESSABLE');
  for (const word of ['correct horse battery', '晴天去海边走一走看看日出吧'])
    assertNotGuessable(word, 'zhangwei');
});

test('COM-04: what is kept for a session ends within a minute, and with the session', () => {
  expect(keptUntil(now, new Date(now.getTime() + 3_600_000)) - now.getTime()).toBe(60_000);
  expect(keptUntil(now, new Date(now.getTime() + 1_000)) - now.getTime()).toBe(1_000);
});

test('COM-04: a key needs scopes that exist and are held, and ends within a year; it is revoked once', () => {
  const expiresAt = new Date(now.getTime() + 86_400_000);
  const input = {
    name: 'n',
    prefix: 'p',
    secretHash: 'h',
    ownerId: 'o',
    scopes: ['TICKET_READ', 'TICKET_READ'],
    expiresAt,
  };
  const { next } = createApiKey(input, ['TICKET_READ'], act);
  expect(next.scopes).toEqual(['TICKET_READ']);
  expect(() => createApiKey(input, [], act)).toThrow('SCOPE_NOT_HELD');
  expect(() => createApiKey({ ...input, scopes: ['X'] }, ['X'], act)).toThrow('PERMISSION_UNKNOWN');
  expect(() => createApiKey({ ...input, expiresAt: now }, ['TICKET_READ'], act)).toThrow('IN_THE_PAST');
  const far = new Date(now.getTime() + 367 * 86_400_000);
  expect(() => createApiKey({ ...input, expiresAt: far }, ['TICKET_READ'], act)).toThrow('TOO_LATE');
  const revoked = revokeApiKey(next, act).next;
  expect(revoked.revokedAt).toEqual(now);
  expect(() => revokeApiKey(revoked, act)).toThrow('ALREADY_REVOKED');
});

test('COM-02: a portal access: every state × step', () => {
  const page = contactAccountLifeCycle.states.map((state) => [state, contactAccountLifeCycle.table[state]]);
  expect(Object.fromEntries(page)).toEqual({
    INVITED: { INVITE: 'INVITED', ACTIVATE: 'ACTIVE', END: 'ENDED' },
    ACTIVE: { END: 'ENDED' },
    ENDED: { INVITE: 'INVITED' },
  });
  const invitation = {
    contactId: 'c',
    customerId: 'k',
    unitId: 'u',
    login: 'a@b.cn',
    locale: 'zh-CN',
  } as const;
  const invited = invite(undefined, invitation, act).next;
  const active = activate(invited).next;
  expect(() => invite(active, invitation, act)).toThrow('ILLEGAL_STEP');
  const ended = end(active).next;
  expect(() => activate(ended)).toThrow('ILLEGAL_STEP');
  expect(() => end(ended)).toThrow('ILLEGAL_STEP');
  expect(invite(ended, { ...invitation, login: 'new@b.cn' }, act).next).toMatchObject({
    login: 'new@b.cn',
    state: 'INVITED',
  });
});

test('COM-02: a role names each permission once, and only those that exist; a retired one takes no step', () => {
  const grant = { permission: 'TICKET_READ', reach: 'ALL' } as const;
  const content = { nameZh: '甲', nameEn: 'A', grants: [grant] };
  const { next: role } = createRole({ ...content, code: 'A' }, false, act);
  expect(() => changeRole(role, { ...content, grants: [grant, grant] })).toThrow('PERMISSION_TWICE');
  expect(() => changeRole(role, { ...content, grants: [{ ...grant, permission: 'toString' }] })).toThrow(
    'PERMISSION_UNKNOWN',
  );
  expect(() => retireRole(role, 1)).toThrow('ROLE_IN_USE');
  const retired = retireRole(role, 0).next;
  expect(() => retireRole(retired, 0)).toThrow('ROLE_RETIRED');
  expect(() => changeRole(retired, content)).toThrow('ROLE_RETIRED');
});
