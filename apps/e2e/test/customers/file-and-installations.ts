import { describe, expect, test } from '@jest/globals';
import { customerAt } from '../support/contact.js';
import {
  addContact,
  admin,
  type Changed,
  customerFields,
  hotline,
  installation,
  installationFields,
  personId,
  register,
  unitId,
  world,
} from './desk.js';

export function fileAndInstallations(): void {
  describe('CUS-01: the customer file', () => {
    test('CUS-01: a customer is read back whole: level, unit, people, contacts and sites', async () => {
      const id = await register('苏州精工机械有限公司', {
        shortName: '精工',
        level: 'KEY',
        industryCode: 'MANUFACTURING',
        salesPersonId: personId('gm'),
        consultantId: personId('engineer'),
        consultantStandInId: personId('field'),
      });
      const reaches = [
        { kind: 'MOBILE', value: '13911112222', preferred: true },
        { kind: 'EMAIL', value: 'chen@jinggong.example' },
        { kind: 'WECHAT', value: 'chen-jg' },
      ];
      await addContact(id, {
        name: '陈静',
        title: '信息主管',
        roles: ['SYSTEM_ADMINISTRATOR', 'USER'],
        reaches,
      });
      const site = {
        name: '二厂',
        address: '苏州市工业园区星湖街1号',
        district: '工业园区',
        coordinates: { latitude: 31.3, longitude: 120.7 },
        travelZone: 'SURROUNDING_COUNTY',
      };
      await admin.change('addSite', { customerId: id, ...site }, '... on SiteChanged { site { id } }');
      const { node } = await admin.get<{ node: object }>(
        `query ($id: ID!) { node(id: $id) { ... on Customer {
        number name shortName level status industryCode unit { id }
        salesPerson { id } consultant { id } consultantStandIn { id }
        contacts { name title roles reaches { kind value preferred } }
        sites { name address district coordinates { latitude longitude } travelZone }
      } } }`,
        { id },
      );
      expect(node).toMatchObject({
        number: expect.stringMatching(/^\S+$/),
        name: '苏州精工机械有限公司',
        shortName: '精工',
        level: 'KEY',
        status: 'ACTIVE',
        industryCode: 'MANUFACTURING',
        unit: { id: unitId('shanghai') },
        salesPerson: { id: personId('gm') },
        consultant: { id: personId('engineer') },
        consultantStandIn: { id: personId('field') },
        contacts: [
          {
            name: '陈静',
            title: '信息主管',
            roles: ['SYSTEM_ADMINISTRATOR', 'USER'],
            reaches: expect.arrayContaining([
              expect.objectContaining({ kind: 'MOBILE', preferred: true }),
              expect.objectContaining({ kind: 'EMAIL', value: 'chen@jinggong.example' }),
              expect.objectContaining({ kind: 'WECHAT', value: 'chen-jg' }),
            ]),
          },
        ],
        sites: [site],
      });
    });

    test('CUS-01: the proactive contact is one of the customer’s own; a retired contact is offered no more', async () => {
      const id = await register('无锡光伏材料有限公司');
      const own = await addContact(id, { name: '周凯' });
      const { node } = await admin.get<{ node: Changed }>(
        'query ($id: ID!) { node(id: $id) { ... on Customer { id version } } }',
        { id },
      );
      const change = (proactiveContactId: string) =>
        admin.change(
          'changeCustomer',
          {
            id,
            name: '无锡光伏材料有限公司',
            level: 'VIP',
            unitId: unitId('shanghai'),
            proactiveContactId,
          },
          '... on CustomerChanged { customer { level proactiveContact { id } } }',
        );
      expect(await change(`Contact:${customerAt(world, 0).contactIds[0]}`)).toMatchObject({
        path: ['proactiveContactId'],
      });
      expect(await change(own)).toEqual({ customer: { level: 'VIP', proactiveContact: { id: own } } });
      const other = await addContact(id, { name: '离职者' });
      await admin.change('retireContact', { id: other }, '... on ContactChanged { contact { active } }');
      expect(
        await admin.get('query ($id: ID!) { node(id: $id) { ... on Customer { contacts { name } } } }', {
          id,
        }),
      ).toEqual({ node: { contacts: [{ name: '周凯' }] } });
      expect(
        await admin.change(
          'changeCustomer',
          { id, expectedVersion: node.version, name: '旧读', level: 'VIP', unitId: unitId('shanghai') },
          customerFields,
        ),
      ).toMatchObject({ code: 'VERSION_CONFLICT' });
    });

    test('CUS-01: customers are found by name, contact and phone, filtered by level and counted', async () => {
      const search = async (text: string) => {
        const { customers } = await hotline.get<{ customers: { edges: { node: { shortName: string } }[] } }>(
          'query ($text: String) { customers(search: $text) { edges { node { shortName } } } }',
          { text },
        );
        return customers.edges.map(({ node }) => node.shortName);
      };
      expect(await search('远航')).toEqual(['远航']);
      expect(await search('王敏2')).toEqual(['晨光2']);
      expect(await search('138 0000 0001')).toEqual(['晨光1']);
      expect(await search('查无此人')).toEqual([]);
      const { customers } = await hotline.get<{ customers: { totalCount: number; edges: object[] } }>(
        '{ customers(search: "晨光物流", filter: { levels: [KEY] }) { totalCount edges { node { name level } } } }',
      );
      expect(customers).toMatchObject({
        totalCount: 1,
        edges: [{ node: { level: 'KEY', name: '上海晨光物流2有限公司' } }],
      });
    });
  });

  describe('CUS-02: installations', () => {
    test('CUS-02: an installation without a service code gets one, and is read back whole', async () => {
      const customerId = await register('常州模具有限公司');
      const whole = {
        ...installation,
        edition: '企业版',
        modules: ['总账', '固定资产'],
        environment: {
          operatingSystem: 'Windows Server 2022',
          database: 'SQL Server 2019',
          network: '局域网',
        },
        licenceNumber: 'LIC-1',
        dongleNumber: 'DG-777001',
        projectName: '一期',
        installedOn: '2025-03-01',
        acceptedOn: '2025-04-01',
        lifetimeMaintenance: true,
      };
      const recorded = await admin.change<{ installation: { id: string } }>(
        'recordInstallation',
        { customerId, ...whole },
        installationFields,
      );
      const { node } = await admin.get<{ node: object }>(
        `query ($id: ID!) { node(id: $id) { ... on Installation { serviceCode productCode productVersion product { nameZh }
        edition modules environment { operatingSystem database network } licenceNumber dongleNumber projectName
        installedOn acceptedOn lifetimeMaintenance customer { id } } } }`,
        { id: recorded.installation.id },
      );
      expect(node).toMatchObject({
        ...whole,
        serviceCode: expect.stringMatching(/\S{4,}/),
        customer: { id: customerId },
      });
    });

    test('CUS-02: a service code is unique in whatever notation', async () => {
      const customerId = await register('镇江醋业有限公司');
      expect(
        await admin.change(
          'recordInstallation',
          { customerId, ...installation, serviceCode: 'ac-900001' },
          installationFields,
        ),
      ).toMatchObject({ code: 'SERVICE_CODE_TAKEN', path: ['serviceCode'] });
      expect(
        await admin.change(
          'recordInstallation',
          { customerId, ...installation, productCode: 'NO_SUCH' },
          installationFields,
        ),
      ).toMatchObject({ code: 'PRODUCT_UNKNOWN', path: ['productCode'] });
    });

    test.each([
      ['a service code', 'ac 900002', 'SERVICE_CODE'],
      ['a dongle number', 'DG-900002', 'DONGLE_NUMBER'],
      ['a phone number with country code', '+86 138-0000-0002', 'PHONE'],
    ])('CUS-02, TKT-01: a caller is known by %s', async (_what, numberOrCode, matchedBy) => {
      const { callerMatches } = await hotline.get<{ callerMatches: object[] }>(
        'query ($numberOrCode: String!) { callerMatches(numberOrCode: $numberOrCode) { matchedBy customer { shortName } } }',
        { numberOrCode },
      );
      expect(callerMatches).toEqual([{ matchedBy, customer: { shortName: '晨光2' } }]);
    });

    test('CUS-02, TKT-01: one number may belong to several customers, and an unknown one to nobody', async () => {
      const reaches = [{ kind: 'PHONE', value: '021-55550001' }];
      for (const name of ['甲集团有限公司', '乙集团有限公司']) {
        await addContact(await register(name), { name: '前台', reaches });
      }
      const matches = async (numberOrCode: string) =>
        (
          await hotline.get<{ callerMatches: { customer: { name: string } }[] }>(
            'query ($numberOrCode: String!) { callerMatches(numberOrCode: $numberOrCode) { customer { name } } }',
            { numberOrCode },
          )
        ).callerMatches.map(({ customer }) => customer.name);
      expect((await matches('+86 21 5555 0001')).toSorted()).toEqual(['乙集团有限公司', '甲集团有限公司']);
      expect(await matches('021-55559999')).toEqual([]);
    });
  });
}
