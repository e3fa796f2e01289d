import { eventually } from '@aftercare/test-kit/eventually';
import { describe, expect, test } from '@jest/globals';
import { password } from '../support/company.js';
import { contactOf, customerAt } from '../support/contact.js';
import { mailTo, tokenIn } from '../support/mails.js';
import {
  addUnit,
  admin,
  type Changed,
  done,
  headquarters,
  hire,
  hireWithPassword,
  personFields,
  unitFields,
  unitId,
  viewerOf,
  world,
} from './desk.js';

export function unitsAndPeople(): void {
  describe('the organisation', () => {
    test('COM-01: a tree of any depth is read back with everything above', async () => {
      const dealer = await addUnit('DEALER', '苏州代理商', unitId('shanghai'));
      const department = await addUnit('DEPARTMENT', '售后部', dealer);
      const team = await addUnit('DEPARTMENT', '二线组', department);
      const { node } = await admin.get<{ node: { ancestors: { id: string }[] } }>(
        'query ($id: ID!) { node(id: $id) { ... on OrgUnit { ancestors { id } } } }',
        { id: team },
      );
      expect(new Set(node.ancestors.map(({ id }) => id))).toEqual(
        new Set([headquarters, unitId('east'), unitId('shanghai'), dealer, department]),
      );
    });

    test('COM-01: a unit moves with all below it, and never below itself', async () => {
      const branch = await addUnit('BRANCH', '南京分公司', unitId('east'));
      const below = await addUnit('DEPARTMENT', '南京售后部', branch);
      expect(await admin.change('moveOrgUnit', { id: branch, parentId: below }, unitFields)).toMatchObject({
        code: expect.stringMatching(/^UNIT_(BELOW_ITSELF|MISPLACED)$/),
      });
      const moved = await admin.change('moveOrgUnit', { id: branch, parentId: headquarters }, unitFields);
      expect(moved).toMatchObject({ orgUnit: { parent: { id: headquarters } } });
      expect(
        await admin.get('query ($id: ID!) { node(id: $id) { ... on OrgUnit { ancestors { id } } } }', {
          id: below,
        }),
      ).toEqual({ node: { ancestors: [{ id: headquarters }, { id: branch }] } });
    });

    test('COM-01: only an empty unit closes, and nobody comes into a closed one', async () => {
      const branch = await addUnit('BRANCH', '无锡分公司', unitId('east'));
      const below = await addUnit('DEPARTMENT', '无锡售后部', branch);
      expect(await admin.change('closeOrgUnit', { id: branch }, unitFields)).toMatchObject({
        code: 'UNIT_NOT_EMPTY',
      });
      expect(await admin.change('closeOrgUnit', { id: below }, unitFields)).toMatchObject({
        orgUnit: { active: false },
      });
      const late = {
        login: 'late',
        displayName: '迟到',
        unitId: below,
        email: 'late@aftercare.example',
        invite: false,
      };
      expect(await admin.change('createPerson', late, personFields)).toMatchObject({
        code: 'UNIT_CLOSED',
        path: ['unitId'],
      });
    });
  });

  describe('people', () => {
    test('COM-02: a new colleague sets a password by the mailed link, which works once', async () => {
      await hire('newcomer', { invite: true, roleCodes: ['EXPERT', 'TRAINER'] });
      const token = tokenIn(await mailTo(world, 'newcomer@aftercare.example', /邀请/));
      const setPassword = (newPassword: string) =>
        world.anonymous.change('setPasswordByLink', { token, newPassword }, done);
      expect(await setPassword('password')).toHaveProperty('code');
      expect(await setPassword(password)).toMatchObject({ done: true });
      expect(await setPassword(`${password} again`)).toMatchObject({ code: 'LINK_INVALID' });
      const newcomer = await world.anonymous.signedIn('newcomer', password);
      const { viewer } = await newcomer.get<{ viewer: { person: { roles: { code: string }[] } } }>(
        '{ viewer { person { roles { code } } } }',
      );
      expect(viewer.person.roles.map(({ code }) => code).toSorted()).toEqual(['EXPERT', 'TRAINER']);
    });

    test('COM-02: roles are data: what a role allows changes for those who are signed in', async () => {
      await admin.change(
        'createRole',
        { code: 'ARCHIVIST', nameZh: '档案员', nameEn: 'Archivist', grants: [] },
        '... on RoleChanged { role { id } }',
      );
      await hireWithPassword('archivist', { roleCodes: ['ARCHIVIST'] });
      const archivist = await world.anonymous.signedIn('archivist', password);
      const customers = () =>
        archivist.ask<{ customers: { edges: object[] } }>('{ customers { edges { node { id } } } }');
      expect((await customers()).data?.customers?.edges ?? []).toEqual([]);
      const { roles } = await admin.get<{ roles: (Changed & { code: string })[] }>(
        '{ roles { id version code } }',
      );
      const role = roles.find(({ code }) => code === 'ARCHIVIST');
      const grants = [{ permission: 'CUSTOMER_READ', reach: 'ALL' }];
      const changed = await admin.change(
        'changeRole',
        { id: role?.id, nameZh: '档案员', nameEn: 'Archivist', grants },
        '... on RoleChanged { role { grants { permission reach } } }',
      );
      expect(changed).toEqual({ role: { grants } });
      await eventually(async () => {
        expect((await customers()).data?.customers.edges).toHaveLength(4);
        return true;
      });
    });

    test('COM-02: a leaver is signed out at once and cannot come back', async () => {
      const id = await hireWithPassword('leaver');
      const leaver = await world.anonymous.signedIn('leaver', password);
      expect(await viewerOf(leaver)).toMatchObject({ person: { login: 'leaver' } });
      expect(await admin.change('deactivatePerson', { id }, personFields)).toMatchObject({
        person: { active: false },
      });
      await eventually(async () => (await leaver.ask('{ viewer { kind } }')).status === 401);
      await expect(world.anonymous.signedIn('leaver', password)).rejects.toThrow('SIGN_IN_FAILED');
    });

    test('COM-02: a contact is invited by mail, signs in as a contact, and is out when access ends', async () => {
      const contact = await contactOf(world, 0);
      expect(await viewerOf(contact)).toMatchObject({ kind: 'CONTACT', contact: { name: '王敏1' } });
      const { node } = await admin.get<{ node: { account: { id: string } } }>(
        'query ($id: ID!) { node(id: $id) { ... on Contact { account { id state } } } }',
        { id: `Contact:${customerAt(world, 0).contactIds[0]}` },
      );
      expect(node).toMatchObject({ account: { state: 'ACTIVE' } });
      const ended = await admin.change(
        'endContactAccount',
        { id: node.account.id },
        '... on ContactAccountChanged { contactAccount { state } }',
      );
      expect(ended).toEqual({ contactAccount: { state: 'ENDED' } });
      await eventually(async () => (await contact.ask('{ viewer { kind } }')).status === 401);
    });
  });
}
