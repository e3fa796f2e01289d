import { lookUpCaller } from '@aftercare/contracts/customer/caller-lookup';
import { checkEntitlement, entitlementView } from '@aftercare/contracts/customer/entitlement';
import { retireContact } from '@aftercare/contracts/customer/contact';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { contactOf, everybodysFile, farAgent } from './given.js';
import { start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());

const as = (caller = everybodysFile) => started.platform.as(caller);
const refused = (code: string) => expect.objectContaining({ code });
const callers = async (numberOrCode: string, caller = everybodysFile) =>
  (await as(caller)(lookUpCaller, { numberOrCode })).matches;

describe('TKT-01, CUS-04: who is calling', () => {
  test('a number in any notation names the person, the company and what it is owed', async () => {
    const { id: customerId } = await started.register({ level: 'VIP', name: '来电公司' });
    const agreement = await started.conclude(customerId);
    const contactId = await started.contact(customerId, {
      reaches: [{ kind: 'MOBILE', value: '13711112222' }],
    });
    for (const typed of ['13711112222', '+86 137-1111-2222', '008613711112222', '013711112222']) {
      expect(await callers(typed)).toMatchObject([
        {
          matchedBy: 'PHONE',
          customer: { id: customerId, level: 'VIP' },
          contact: { id: contactId, name: '王芳' },
          installation: null,
          entitlement: { decision: 'COVERED', agreementNumber: agreement.number },
        },
      ]);
    }
  });

  test('one number may belong to several customers; the one with the dialled extension comes first', async () => {
    const [one, two] = [
      await started.register({ level: 'REGULAR' }),
      await started.register({ level: 'VIP' }),
    ];
    const reach = (value: string) => ({ reaches: [{ kind: 'PHONE', value }] });
    await started.contact(one.id, reach('021-61234567-8012'));
    await started.contact(two.id, reach('021 6123 4567'));
    const ids = async (typed: string) => (await callers(typed)).map(({ customer }) => customer.id);
    expect(await ids('02161234567')).toEqual([two.id, one.id]); // VIP first
    expect(await ids('+86 21 61234567 转 8012')).toEqual([one.id, two.id]);
    expect(new Set(await ids('61234567'))).toEqual(new Set([one.id, two.id])); // dialled by a neighbour
    expect(await ids('0571-61234567')).toEqual([]); // the same in another town is somebody else
  });

  test('service code, dongle and customer number lead to the company, the codes to the installation', async () => {
    const customer = await started.register();
    const made = await started.install(customer.id, { dongleNumber: 'JMS-000-9' });
    for (const [typed, matchedBy, installationId] of [
      [made.serviceCode.replace('-', ' '), 'SERVICE_CODE', made.id],
      ['jms0009', 'DONGLE_NUMBER', made.id],
      [customer.number.toLowerCase(), 'CUSTOMER_NUMBER', undefined],
    ] as const) {
      const [match, ...others] = await callers(typed);
      expect(others).toEqual([]);
      expect({ by: match?.matchedBy, id: match?.installation?.id }).toEqual({
        by: matchedBy,
        id: installationId,
      });
      expect(match).toMatchObject({ contact: null, customer: { id: customer.id } });
    }
  });

  test('nobody is an empty list; who left is nobody; other units learn nothing', async () => {
    const { id: customerId } = await started.register();
    const reaches = [{ kind: 'MOBILE', value: '13733334444' }];
    const contactId = await started.contact(customerId, { reaches });
    expect(await callers('13733334444', farAgent())).toEqual([]);
    expect(await callers('13733334444')).toHaveLength(1);
    await as()(retireContact, { id: contactId });
    expect(await callers('13733334444')).toEqual([]);
    expect(await callers('没有人')).toEqual([]);
    await expect(
      started.platform.as(contactOf(customerId))(lookUpCaller, { numberOrCode: '1' }),
    ).rejects.toEqual(refused('NOT_ALLOWED'));
  });

  test('at most three statements, and an index for each way to be found', async () => {
    const { pool } = started.database;
    const original = pool.query.bind(pool);
    const asked: string[] = [];
    const counting: typeof pool.query = ((...args: Parameters<typeof pool.query>) => {
      const [statement] = args as unknown as [string | { text: string }]; // pg's overloads
      asked.push(typeof statement === 'string' ? statement : statement.text);
      return original(...args);
    }) as typeof pool.query;
    pool.query = counting;
    try {
      await callers('13711112222');
    } finally {
      pool.query = original;
    }
    const mine = asked.filter((text) => /customer c/.test(text));
    expect(mine.length).toBeGreaterThan(0);
    expect(mine.length).toBeLessThanOrEqual(3);
    const plan = async (condition: string, table: string) => {
      const client = await pool.connect();
      try {
        await client.query('BEGIN; SET LOCAL enable_seqscan = off');
        const { rows } = await client.query(`EXPLAIN SELECT 1 FROM ${table} WHERE ${condition}`);
        return JSON.stringify(rows);
      } finally {
        await client.query('ROLLBACK');
        client.release();
      }
    };
    expect(await plan(`numbers && ARRAY['1']`, 'contact')).toContain('contact_numbers');
    expect(await plan(`service_code_key = '1' AND active`, 'installation')).toContain('service_code_key');
    expect(await plan(`dongle_key = '1' AND active`, 'installation')).toContain('installation_dongle');
    expect(await plan(`number = '1'`, 'customer')).toContain('customer_number_key');
  });
});

describe('CUS-04: entitlement in one call', () => {
  const ask = (customerId: string, fields: object = {}) =>
    as()(checkEntitlement, checkEntitlement.input.parse({ customerId, ...fields }));

  test('the answer is whole: agreement, promises, quotas, checks and reasons', async () => {
    const { id: customerId } = await started.register();
    const { id: installationId } = await started.install(customerId);
    const agreement = await started.conclude(customerId, {
      installationIds: [installationId],
      serviceLevelCode: 'VIP',
      identityCheck: true,
      arrivalPromises: [
        {
          travelZone: 'IN_CITY',
          targetMs: 72e5,
        },
      ],
      responsePromise: '两小时内响应',
    });
    const answer = await ask(customerId, { installationId, service: 'ON_SITE' });
    expect(entitlementView.strict().parse(answer)).toMatchObject({
      decision: 'COVERED',
      agreementId: agreement.id,
      serviceLevelCode: 'VIP',
      validUntil: '2099-12-31',
      identityCheckNeeded: true,
      responsePromise: '两小时内响应',
      quotas: expect.arrayContaining([
        {
          agreementId: agreement.id,
          service: 'ON_SITE',
          included: 2,
          reserved: 0,
          consumed: 0,
          left: 2,
        },
      ]),
    });
    expect(answer.explanation.map(({ code }) => code)).toEqual([
      'AGREEMENT_COVERS_INSTALLATION',
      'QUOTA_LEFT',
      'IDENTITY_CHECK_NEEDED',
    ]);
  });

  test('asked for another instant, the agreement of that day answers', async () => {
    const { id: customerId } = await started.register();
    const old = await started.conclude(customerId, { startsOn: '2020-01-01', endsOn: '2020-12-31' });
    expect(await ask(customerId)).toMatchObject({ decision: 'TO_BE_QUOTED', agreementId: null });
    // 23:30 on the last day in Shanghai, and half an hour later
    expect(await ask(customerId, { at: '2020-12-31T15:30:00.000Z' })).toMatchObject({ agreementId: old.id });
    expect(await ask(customerId, { at: '2020-12-31T16:00:00.000Z' })).toMatchObject({
      explanation: [
        { code: 'AGREEMENT_EXPIRED', params: { agreementNumber: old.number, endsOn: '2020-12-31' } },
      ],
    });
  });

  test("another customer's installation and customers out of reach are not found", async () => {
    const [one, other] = [await started.register(), await started.register()];
    const { id: installationId } = await started.install(other.id);
    await expect(ask(one.id, { installationId })).rejects.toEqual(refused('NOT_FOUND'));
    const input = checkEntitlement.input.parse({ customerId: one.id });
    await expect(as(farAgent())(checkEntitlement, input)).rejects.toEqual(refused('NOT_FOUND'));
    await expect(started.platform.as(contactOf(other.id))(checkEntitlement, input)).rejects.toEqual(
      refused('NOT_FOUND'),
    );
  });
});
