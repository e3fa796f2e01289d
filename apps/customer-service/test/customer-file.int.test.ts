import { changeContact, contactsOfCustomers } from '@aftercare/contracts/customer/contact';
import {
  changeCustomer,
  customersByIds,
  customerView,
  registerCustomer,
} from '@aftercare/contracts/customer/customer';
import {
  installationsByIds,
  installationView,
  listInstallations,
} from '@aftercare/contracts/customer/installation';
import { addSite, retireSite, sitesOfCustomers } from '@aftercare/contracts/customer/site';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { branchAgent, branchId, everybodysFile, farBranchId, farCalendarId, id } from './given.js';
import { start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());

const as = (caller = everybodysFile) => started.platform.as(caller);
const refused = (code: string, path?: readonly string[]) =>
  expect.objectContaining(path ? { code, path } : { code });

describe('CUS-01: the customer file', () => {
  test('a customer is registered with a number and read back whole', async () => {
    const made = await started.register({ level: 'VIP', consultantId: id(5), salesPersonId: id(6) });
    expect(made.number).toMatch(/^C\d+$/);
    const { items } = await as()(customersByIds, { ids: [made.id] });
    expect(customerView.strict().parse(items[0])).toMatchObject({
      id: made.id,
      version: 1,
      level: 'VIP',
      status: 'ACTIVE',
      unitId: branchId,
      consultantId: id(5),
      salesPersonId: id(6),
      proactiveContactId: null,
      thirdPartyConsent: false,
    });
  });

  test('people who are unknown or gone, and strange units, are refused at their field', async () => {
    await expect(started.register({ consultantId: id(29) })).rejects.toEqual(
      refused('PERSON_UNKNOWN', ['consultantId']),
    );
    await expect(started.register({ unitId: id(999) })).rejects.toEqual(refused('NOT_FOUND', ['unitId']));
    const outside = registerCustomer.input.parse({ name: 'x', level: 'KEY', unitId: farBranchId });
    await expect(as(branchAgent())(registerCustomer, outside)).rejects.toEqual(
      refused('NOT_FOUND', ['unitId']),
    );
  });

  test('the contact for proactive checks is one of its own', async () => {
    const [one, other] = [await started.register(), await started.register()];
    const contactId = await started.contact(other.id);
    const file = { name: '晨光', level: 'KEY', unitId: branchId, proactiveContactId: contactId };
    const change = (customerId: string) =>
      as()(changeCustomer, changeCustomer.input.parse({ id: customerId, ...file }));
    await expect(change(one.id)).rejects.toEqual(refused('NOT_FOUND', ['proactiveContactId']));
    expect(await change(other.id)).toEqual({ id: other.id, version: 2 });
  });

  test('numbers and mails of contacts are kept normalised, the preferred first; what is none is refused', async () => {
    const { id: customerId } = await started.register();
    const reaches = [
      { kind: 'EMAIL', value: 'Wang@Example.com' },
      { kind: 'PHONE', value: '(0571) 8765 4321 转 801' },
      { kind: 'MOBILE', value: '+86 138-0013-8000', preferred: true },
    ];
    await started.contact(customerId, { reaches });
    const { items } = await as()(contactsOfCustomers, { customerIds: [customerId], includeRetired: false });
    expect(items[0]?.reaches.map(({ value }) => value)).toEqual([
      '13800138000',
      'wang@example.com',
      '0571-87654321-801',
    ]);
    await expect(
      started.contact(customerId, { reaches: [{ kind: 'PHONE', value: '王芳' }] }),
    ).rejects.toEqual(refused('NOT_A_PHONE_NUMBER', ['reaches', '0', 'value']));
    await expect(started.contact(customerId, { reaches: [{ kind: 'EMAIL', value: 'w@' }] })).rejects.toEqual(
      refused('NOT_AN_EMAIL_ADDRESS', ['reaches', '0', 'value']),
    );
  });

  test('a consent keeps its day, and is gone when it is taken back', async () => {
    const { id: customerId } = await started.register();
    const contactId = await started.contact(customerId);
    const consent = async () => {
      const { items } = await as()(contactsOfCustomers, { customerIds: [customerId], includeRetired: true });
      return items.find((item) => item.id === contactId)?.consentAt;
    };
    const given = await consent();
    const change = (consentGiven: boolean) =>
      as()(changeContact, changeContact.input.parse({ id: contactId, name: '王芳', consentGiven }));
    await change(true);
    expect(await consent()).toBe(given);
    await change(false);
    expect(await consent()).toBeNull();
  });

  test('a place that was given up stays as it is and is not offered any more', async () => {
    const { id: customerId } = await started.register();
    const input = { customerId, name: '总部', address: '延安路 1 号', travelZone: 'IN_CITY' } as const;
    const { id: siteId } = await as()(addSite, {
      ...input,
      coordinates: { latitude: 30.2, longitude: 120.1 },
    });
    await as()(retireSite, { id: siteId });
    await expect(as()(retireSite, { id: siteId })).rejects.toEqual(refused('ILLEGAL_STEP'));
    const sites = (includeRetired: boolean) =>
      as()(sitesOfCustomers, { customerIds: [customerId], includeRetired });
    expect((await sites(false)).items).toEqual([]);
    expect((await sites(true)).items).toMatchObject([{ id: siteId, active: false, district: null }]);
  });
});

describe('CUS-02: installations', () => {
  test('an installation without a code of its own gets one that is easily said, and is read back whole', async () => {
    const { id: customerId } = await started.register();
    const made = await started.install(customerId, {
      dongleNumber: 'JM-00 1',
      environment: { database: 'Oracle' },
      installedOn: '2026-02-03',
      lifetimeMaintenance: true,
      projectName: '一期',
    });
    expect(made.serviceCode).toMatch(/^\d{4}-\d{4}$/);
    const { items } = await as()(installationsByIds, { ids: [made.id] });
    expect(installationView.strict().parse(items[0])).toMatchObject({
      serviceCode: made.serviceCode,
      dongleNumber: 'JM-00 1',
      installedOn: '2026-02-03',
      projectName: '一期',
      environment: { database: 'Oracle' },
      lifetimeMaintenance: true,
      active: true,
      modules: [],
    });
  });

  test('a service code is unique in whatever notation; product and site must be known', async () => {
    const { id: customerId } = await started.register();
    await started.install(customerId, { serviceCode: 'SC-2026 01' });
    await expect(started.install(customerId, { serviceCode: 'sc202601' })).rejects.toEqual(
      refused('SERVICE_CODE_TAKEN', ['serviceCode']),
    );
    const both = Array.from({ length: 2 }, () => started.install(customerId, { serviceCode: 'RACE-1' }));
    const outcomes = await Promise.allSettled(both);
    expect(outcomes.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
    expect(outcomes.find(({ status }) => status === 'rejected')).toMatchObject({
      reason: { code: 'SERVICE_CODE_TAKEN' },
    });
    await expect(started.install(customerId, { productCode: 'NONE' })).rejects.toEqual(
      refused('PRODUCT_UNKNOWN', ['productCode']),
    );
    const other = await started.register();
    const site = await as()(addSite, { customerId: other.id, name: 'x', address: 'y', travelZone: 'REMOTE' });
    await expect(started.install(customerId, { siteId: site.id })).rejects.toEqual(
      refused('NOT_FOUND', ['siteId']),
    );
  });

  test.each(['CUSTOMER_NAME_ASC', 'INSTALLED_DESC', 'SERVICE_CODE_ASC'] as const)(
    'paging by %s gives every installation once',
    async (orderBy) => {
      const { id: customerId } = await started.register();
      for (let n = 0; n < 5; n += 1) {
        await started.install(customerId, n % 2 ? { installedOn: `2026-01-0${n}` } : {});
      }
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await as()(listInstallations, {
          filter: { customerIds: [customerId] },
          orderBy,
          page: {
            first: 2,
            after,
          },
        });
        seen.push(...page.nodes.map(({ node }) => node.id));
        after = page.hasNextPage ? page.nodes.at(-1)?.cursor : undefined;
      } while (after);
      expect(new Set(seen).size).toBe(5);
      expect(seen).toHaveLength(5);
    },
  );
});

test('COM-05: the dates of a customer are those of its unit', async () => {
  const { id: customerId } = await started.register({ unitId: farBranchId });
  const rows = await started.rows('SELECT calendar_id, zone FROM customer WHERE id = $1', [customerId]);
  expect(rows).toEqual([{ calendar_id: farCalendarId, zone: 'America/New_York' }]);
});
