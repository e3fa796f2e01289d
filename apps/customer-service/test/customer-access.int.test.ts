import { allDefinitions } from '@aftercare/contracts/all';
import { addContact } from '@aftercare/contracts/customer/contact';
import { customerAudit, customerAuditVerify } from '@aftercare/contracts/customer/catalogue';
import {
  changeCustomer,
  countCustomers,
  customersByIds,
  customerSnapshot,
  listCustomers,
  registerCustomer,
} from '@aftercare/contracts/customer/customer';
import {
  changeInstallation,
  installationsByIds,
  recordInstallation,
} from '@aftercare/contracts/customer/installation';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import {
  anonymous,
  branchAgent,
  branchId,
  contactOf,
  everybodysFile,
  farAgent,
  id,
  service,
} from './given.js';
import { start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());

const as = (caller = everybodysFile) => started.platform.as(caller);
const refused = (code: string, path?: readonly string[]) =>
  expect.objectContaining(path ? { code, path } : { code });
const found = async (search: string, caller = everybodysFile) => {
  const page = await as(caller)(listCustomers, listCustomers.input.parse({ search, page: {} }));
  return page.nodes.map(({ node }) => node.id);
};

describe('COM-14, CUS-01: lists and search', () => {
  test('a customer is found by words, contact, phone in any notation, service code and dongle', async () => {
    const { id: customerId, number } = await started.register({ name: '杭州西湖机械制造有限公司' });
    const reaches = [{ kind: 'MOBILE', value: '13912345678' }];
    await started.contact(customerId, { name: '欧阳修文', reaches });
    const { serviceCode } = await started.install(customerId, { dongleNumber: 'DG 77-1' });
    for (const search of [
      '西湖',
      '机械 杭州',
      number,
      '欧阳修文',
      '+86 139 1234 5678',
      serviceCode,
      'dg771',
    ]) {
      expect({ search, ids: await found(search) }).toEqual({ search, ids: [customerId] });
    }
    expect(await found('不存在的公司名')).toEqual([]);
  });

  test.each(['NAME_ASC', 'LEVEL_DESC', 'UPDATED_DESC', 'NUMBER_ASC'] as const)(
    'paging by %s gives every customer once, and the count agrees',
    async (orderBy) => {
      const industryCode = `PAGED_${orderBy}`;
      for (const level of ['VIP', 'REGULAR', 'KEY', 'REGULAR', 'VIP']) {
        await started.register({ level, industryCode });
      }
      const filter = { industryCodes: [industryCode], unitIds: [branchId] };
      const seen: string[] = [];
      let after: string | undefined;
      do {
        const page = await as()(listCustomers, { filter, orderBy, page: { first: 2, after } });
        seen.push(...page.nodes.map(({ node }) => node.level));
        after = page.hasNextPage ? page.nodes.at(-1)?.cursor : undefined;
      } while (after);
      expect(seen).toHaveLength(5);
      if (orderBy === 'LEVEL_DESC') expect(seen).toEqual(['VIP', 'VIP', 'KEY', 'REGULAR', 'REGULAR']);
      expect(await as()(countCustomers, { filter })).toEqual({ count: 5 });
    },
  );

  test('underAgreement and products narrow the list', async () => {
    const industryCode = 'NARROWED';
    const [with_, without] = [
      await started.register({ industryCode }),
      await started.register({ industryCode }),
    ];
    await started.conclude(with_.id);
    await started.install(without.id);
    const ids = async (filter: object) => {
      const input = listCustomers.input.parse({
        filter: { industryCodes: [industryCode], ...filter },
        page: {},
      });
      return (await as()(listCustomers, input)).nodes.map(({ node }) => node.id);
    };
    expect(await ids({ underAgreement: true })).toEqual([with_.id]);
    expect(await ids({ underAgreement: false })).toEqual([without.id]);
    expect(await ids({ productCodes: ['ERP'] })).toEqual([without.id]);
  });

  test('the snapshot for copies pages through all customers with their versions', async () => {
    const all: string[] = [];
    let after: string | undefined;
    do {
      const page = await started.platform.as(service('ticket'))(customerSnapshot, {
        page: { first: 7, after },
      });
      all.push(...page.nodes.map(({ node }) => node.id));
      after = page.hasNextPage ? page.nodes.at(-1)?.cursor : undefined;
    } while (after);
    const rows = await started.rows('SELECT 1 FROM customer');
    expect(new Set(all).size).toBe(rows.length);
  });
});

describe('COM-03: who sees and changes a customer', () => {
  test('units and those above do, other units do not, whoever takes part does', async () => {
    const { id: customerId } = await started.register({ consultantId: id(3), name: '范围测试公司' });
    const { id: plain } = await started.register();
    const seen = async (caller: ReturnType<typeof branchAgent>, one: string) =>
      (await as(caller)(customersByIds, { ids: [one] })).items.length;
    expect(await seen(branchAgent(), plain)).toBe(1);
    expect(await seen(farAgent(), plain)).toBe(0);
    expect(await seen(farAgent(3), customerId)).toBe(1); // the consultant
    expect(await found('范围测试公司', farAgent(4))).toEqual([]);
    const contact = addContact.input.parse({ customerId: plain, name: 'x' });
    await expect(as(farAgent())(addContact, contact)).rejects.toEqual(refused('NOT_FOUND', ['customerId']));
  });

  test("a contact sees the own customer alone, nobody's writes; strangers are asked to sign in", async () => {
    const [own, other] = [await started.register(), await started.register()];
    const { id: installationId } = await started.install(other.id);
    const contact = started.platform.as(contactOf(own.id));
    const { items } = await contact(customersByIds, { ids: [own.id, other.id] });
    expect(items.map((item) => item.id)).toEqual([own.id]);
    expect((await contact(installationsByIds, { ids: [installationId] })).items).toEqual([]);
    const input = recordInstallation.input.parse({
      customerId: own.id,
      productCode: 'ERP',
      productVersion: '1',
    });
    await expect(contact(recordInstallation, input)).rejects.toEqual(refused('NOT_ALLOWED'));
    await expect(started.platform.as(anonymous)(customersByIds, { ids: [own.id] })).rejects.toEqual(
      refused('SIGN_IN_REQUIRED'),
    );
  });
});

describe('COM-08, COM-15, COM-16: commands', () => {
  test('a repetition has one effect and the same answer; a lost update is refused', async () => {
    const key = { idempotencyKey: 'register-once' };
    const input = registerCustomer.input.parse({ name: '一次公司', level: 'KEY', unitId: branchId });
    const [first, second] = await Promise.all([
      as()(registerCustomer, input, key),
      as()(registerCustomer, input, key),
    ]);
    expect(second).toEqual(first);
    const change = { ...changeCustomer.input.parse({ ...input, id: first.id }), expectedVersion: 1 };
    await as()(changeCustomer, change);
    await expect(as()(changeCustomer, change)).rejects.toMatchObject({
      code: 'VERSION_CONFLICT',
      params: { expected: 1, current: 2 },
    });
    const facts = await started.rows<{ version: number; type: string }>(
      `SELECT version, payload::jsonb ->> 'type' AS type FROM outbox WHERE aggregate_id = $1 ORDER BY version`,
      [first.id],
    );
    expect(facts).toEqual([
      { version: 1, type: 'customer.registered' },
      { version: 2, type: 'customer.changed' },
    ]);
  });

  test('the history names codes, never people; it is for those who may read the record', async () => {
    const { id: customerId } = await started.register();
    const contactId = await started.contact(customerId, { name: '赵秘密' });
    const page = { first: 10 };
    const ask = { recordKind: 'contact', recordId: contactId, page };
    const { nodes } = await as()(customerAudit, ask);
    expect(nodes[0]?.node).toMatchObject({ action: 'contact.added', actor: everybodysFile.id });
    expect(JSON.stringify(nodes)).not.toContain('赵秘密');
    await expect(as(farAgent())(customerAudit, ask)).rejects.toEqual(refused('NOT_FOUND'));
    const inspector = started.platform.as({ ...everybodysFile, grants: { AUDIT_READ: 'ALL' } });
    expect(await inspector(customerAuditVerify, {})).toEqual({ intact: true, brokenAt: null });
  });

  test('an installation that is replaced keeps customer and service code', async () => {
    const { id: customerId } = await started.register();
    const made = await started.install(customerId, { edition: '标准版' });
    const input = changeInstallation.input.parse({ id: made.id, productCode: 'ERP', productVersion: '9.0' });
    await as()(changeInstallation, input);
    const { items } = await as()(installationsByIds, { ids: [made.id] });
    expect(items[0]).toMatchObject({ customerId, serviceCode: made.serviceCode, productVersion: '9.0' });
    expect(items[0]).not.toHaveProperty('edition');
  });
});

test('everything that the contracts promise of this service is handled', async () => {
  const requests = allDefinitions.filter(
    (definition) => definition.kind !== 'event' && definition.service === 'customer',
  );
  expect(requests.length).toBeGreaterThan(50);
  const unhandled: string[] = [];
  for (const definition of requests) {
    if (definition.kind === 'event') continue;
    const code = await as()(definition, {}).then(
      () => 'OK',
      (error: unknown) => (error instanceof DomainError ? error.code : 'BUG'),
    );
    if (['NO_SUCH_REQUEST', 'INTERNAL_ERROR', 'BUG'].includes(code)) unhandled.push(definition.name);
  }
  expect(unhandled).toEqual([]);
});
