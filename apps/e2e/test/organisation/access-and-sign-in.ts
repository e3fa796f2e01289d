import { eventually } from '@aftercare/test-kit/eventually';
import { describe, expect, test } from '@jest/globals';
import { clientFor } from '../support/client.js';
import { password } from '../support/company.js';
import { mailsTo, mailTo, tokenIn } from '../support/mails.js';
import {
  admin,
  type Changed,
  done,
  hireWithPassword,
  personFields,
  personId,
  unitId,
  viewerOf,
  world,
} from './desk.js';

export function accessAndSignIn(): void {
  describe('access', () => {
    test('COM-03: who lacks a permission is refused, and told which', async () => {
      const engineer = await world.as('engineer');
      expect(
        await engineer.change(
          'createOrgUnit',
          { kind: 'DEPARTMENT', name: '私设', parentId: unitId('shanghai') },
          '... on NotAllowed { permission }',
        ),
      ).toMatchObject({ code: 'NOT_ALLOWED', permission: 'ORG_MANAGE' });
    });

    test('COM-03: a manager reaches colleagues of the own unit and below only', async () => {
      const grants = [
        { permission: 'PERSON_READ', reach: 'ALL' },
        { permission: 'PERSON_MANAGE', reach: 'TREE' },
      ];
      await admin.change(
        'createRole',
        { code: 'BRANCH_CLERK', nameZh: '分公司文员', nameEn: 'Branch clerk', grants },
        '... on RoleChanged { role { id } }',
      );
      await hireWithPassword('clerk', { roleCodes: ['BRANCH_CLERK'] });
      const clerk = await world.anonymous.signedIn('clerk', password);
      const roleCodes = ['FIELD_ENGINEER'];
      const give = (login: string) =>
        clerk.change('changePersonRoles', { id: personId(login), roleCodes: [] }, personFields);
      expect(await give('elsewhere')).toMatchObject({ code: expect.stringMatching(/NOT_(FOUND|ALLOWED)/) });
      expect(
        await clerk.change(
          'changePersonRoles',
          { id: personId('field'), roleCodes: ['ADMINISTRATOR'] },
          personFields,
        ),
      ).toHaveProperty('code');
      const { node } = await admin.get<{ node: object }>(
        'query ($id: ID!) { node(id: $id) { ... on Person { roles { code } } } }',
        { id: personId('field') },
      );
      expect(node).toEqual({ roles: roleCodes.map((code) => ({ code })) });
    });

    test('COM-03: nobody who is not signed in reads a record', async () => {
      const { errors } = await world.anonymous.ask('{ customers { edges { node { name } } } }');
      expect(errors).toMatchObject([{ extensions: { code: 'SIGN_IN_REQUIRED' } }]);
    });
  });

  describe('signing in', () => {
    const signIn = (login: string, secret: string) =>
      world.anonymous.change('signIn', { login, password: secret }, '... on SignedIn { viewer { kind } }');

    test('COM-04: five wrong passwords close sign-in for a while, also for the right one, and the person is told by mail', async () => {
      const id = await hireWithPassword('forgetful');
      expect(await signIn('forgetful', 'not the password')).toMatchObject({ code: 'SIGN_IN_FAILED' });
      expect(await signIn('nobody-at-all', 'not the password')).toMatchObject({ code: 'SIGN_IN_FAILED' });
      for (let tries = 0; tries < 4; tries += 1) await signIn('forgetful', 'not the password');
      expect(await signIn('forgetful', password)).toMatchObject({ code: 'SIGN_IN_LOCKED' });
      await mailTo(world, 'forgetful@aftercare.example', /锁定/);
      await admin.change('unlockSignIn', { id }, personFields);
      expect(await signIn('forgetful', password)).toMatchObject({ viewer: { kind: 'STAFF' } });
    });

    test('COM-04: sessions are listed, one is revoked and ends, the other goes on; signing out ends it', async () => {
      await hireWithPassword('two-devices');
      const here = await world.anonymous.signedIn('two-devices', password);
      const there = await world.anonymous.signedIn('two-devices', password);
      const { viewer } = await here.get<{ viewer: { sessions: { id: string; current: boolean }[] } }>(
        '{ viewer { sessions { id current } } }',
      );
      expect(viewer.sessions).toHaveLength(2);
      const other = viewer.sessions.find(({ current }) => !current);
      expect(await here.change('revokeSession', { id: other?.id }, done)).toEqual({ done: true });
      await eventually(async () => (await there.ask('{ viewer { kind } }')).status === 401);
      expect(await viewerOf(here)).toMatchObject({ person: { login: 'two-devices' } });
      expect(await here.change('signOut', {}, done)).toEqual({ done: true });
      await eventually(async () => (await here.ask('{ viewer { kind } }')).status === 401);
    });

    test('COM-04: a forgotten password is reset by a mailed link, which ends the sessions', async () => {
      await hireWithPassword('resetter');
      const before = await world.anonymous.signedIn('resetter', password);
      const ask = (login: string) => world.anonymous.change('askPasswordReset', { login }, done);
      expect(await ask('resetter')).toEqual(await ask('nobody-at-all'));
      const token = tokenIn(await mailTo(world, 'resetter@aftercare.example', /重置/));
      const newPassword = 'another long enough password';
      expect(await world.anonymous.change('setPasswordByLink', { token, newPassword }, done)).toEqual({
        done: true,
      });
      await eventually(async () => (await before.ask('{ viewer { kind } }')).status === 401);
      await expect(world.anonymous.signedIn('resetter', password)).rejects.toThrow('SIGN_IN_FAILED');
      await world.anonymous.signedIn('resetter', newPassword);
      expect(await mailsTo(world, 'nobody-at-all@aftercare.example')).toEqual([]);
    });

    test('COM-04: an API key reaches no further than its scopes, and ends when it is revoked', async () => {
      const expiresAt = new Date(Date.now() + 86_400_000).toISOString();
      const hotline = await world.as('hotline');
      const created = await hotline.change<{ apiKey: Changed; secret: string }>(
        'createApiKey',
        { name: '电话系统', scopes: ['CUSTOMER_READ'], expiresAt },
        '... on ApiKeyCreated { apiKey { id version } secret }',
      );
      const machine = clientFor(world.url, created.secret);
      await machine.get('{ customers { edges { node { name } } } }');
      expect(
        await machine.change(
          'openTicket',
          { channel: 'API', description: '越权' },
          '... on TicketChanged { ticket { id } }',
        ),
      ).toMatchObject({ code: 'NOT_ALLOWED' });
      expect(
        await hotline.change(
          'createApiKey',
          { name: '过宽', scopes: ['ORG_MANAGE'], expiresAt },
          '... on ApiKeyCreated { secret }',
        ),
      ).toMatchObject({ code: 'SCOPE_NOT_HELD' });
      await hotline.change(
        'revokeApiKey',
        { id: created.apiKey.id },
        '... on ApiKeyChanged { apiKey { id } }',
      );
      await eventually(async () => (await machine.ask('{ customers { totalCount } }')).status === 401);
    });

    test('COM-04: an installation has its first administrator once', async () => {
      expect(await world.anonymous.get('{ firstAdministratorNeeded }')).toEqual({
        firstAdministratorNeeded: false,
      });
      const input = {
        setupCode: 'ABCD-EFGH-JKLM',
        companyName: '第二家',
        displayName: '闯入者',
        login: 'intruder',
        email: 'intruder@aftercare.example',
        password,
      };
      expect(await world.anonymous.change('createFirstAdministrator', input, personFields)).toHaveProperty(
        'code',
      );
      await expect(world.anonymous.signedIn('intruder', password)).rejects.toThrow('SIGN_IN_FAILED');
    });
  });
}
