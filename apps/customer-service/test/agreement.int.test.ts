import {
  agreementView,
  agreementsByIds,
  agreementsOfCustomers,
  changeAgreement,
  concludeAgreement,
  countAgreements,
  listAgreements,
  terminateAgreement,
} from '@aftercare/contracts/customer/agreement';
import { addSpecialService, changeProduct, listProducts } from '@aftercare/contracts/customer/catalogue';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { addDays, dateAt } from '../src/domain/local-date.js';
import { branchAgent, contactOf, everybodysFile, farAgent, id, staff, branchId } from './given.js';
import { agreementInput, start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());

const as = (caller = everybodysFile) => started.platform.as(caller);
const refused = (code: string, path?: readonly string[]) =>
  expect.objectContaining(path ? { code, path } : { code });
const today = () => dateAt(new Date(), 'Asia/Shanghai');
const read = async (agreementId: string, caller = everybodysFile) =>
  (await as(caller)(agreementsByIds, { ids: [agreementId] })).items[0];
const change = (agreementId: string, fields: object = {}) =>
  as()(
    changeAgreement,
    changeAgreement.input.parse({ ...agreementInput, id: agreementId, reason: '续签', ...fields }),
  );
const facts = (agreementId: string) =>
  started.rows<{ type: string; data: { daysLeft?: number; recipientIds?: string[]; state: string } }>(
    `SELECT payload::jsonb ->> 'type' AS type, payload::jsonb -> 'data' AS data
     FROM outbox WHERE aggregate_id = $1 ORDER BY version`,
    [agreementId],
  );

describe('CUS-03: service agreements', () => {
  test('an agreement is read back whole; its fee by those alone who may see fees (COM-03)', async () => {
    const { id: customerId } = await started.register();
    const made = await started.conclude(customerId, {
      fee: {
        amountMinor: 12e5,
        currency: 'CNY',
      },
      serviceDescription: '第一条 服务内容',
      proofOfPurchaseCheck: true,
    });
    expect(made.number).toMatch(/^A\d+$/);
    const view = await read(made.id);
    expect(agreementView.strict().parse(view)).toMatchObject({
      customerId,
      unitId: branchId,
      state: 'IN_FORCE',
      version: 1,
      proofOfPurchaseCheck: true,
      fee: {
        amountMinor: 12e5,
        currency: 'CNY',
      },
      serviceDescription: '第一条 服务内容',
    });
    for (const caller of [branchAgent(), contactOf(customerId)]) {
      const { items } = await started.platform.as(caller)(agreementsOfCustomers, {
        customerIds: [customerId],
      });
      expect(items).toHaveLength(1);
      expect(items[0]).not.toHaveProperty('fee');
    }
    expect(await read(made.id, farAgent())).toBeUndefined();
  });

  test("one line a service; only the customer's own installations; calendars that exist", async () => {
    const [one, other] = [await started.register(), await started.register()];
    const { id: installationId } = await started.install(other.id);
    const services = [{ service: 'REMOTE' }, { service: 'REMOTE', included: 3 }];
    await expect(started.conclude(one.id, { services })).rejects.toEqual(
      refused('NAMED_TWICE', ['services', '1']),
    );
    await expect(started.conclude(one.id, { installationIds: [installationId] })).rejects.toEqual(
      refused('NOT_FOUND', ['installationIds']),
    );
    await expect(started.conclude(one.id, { calendarId: id(999) })).rejects.toEqual(
      refused('CALENDAR_UNKNOWN', ['calendarId']),
    );
    const reversed = { ...concludeAgreement.input.parse({ ...agreementInput, customerId: one.id }) };
    await expect(as()(concludeAgreement, { ...reversed, endsOn: '2020-01-01' })).rejects.toEqual(
      refused('INVALID_INPUT'),
    );
  });

  test('a change replaces the terms and keeps what it was, with the reason', async () => {
    const { id: customerId } = await started.register();
    const { id: agreementId } = await started.conclude(customerId);
    await change(agreementId, { kind: 'VIP', endsOn: '2100-12-31' });
    expect(await read(agreementId)).toMatchObject({ version: 2, kind: 'VIP', endsOn: '2100-12-31' });
    const kept = await started.rows(
      `SELECT version, reason, changed_by, content ->> 'kind' AS kind FROM agreement_revision WHERE agreement_id = $1`,
      [agreementId],
    );
    expect(kept).toEqual([
      { version: 1, reason: '续签', changed_by: everybodysFile.id, kind: 'PAID_MAINTENANCE' },
    ]);
  });

  test('COM-03: whoever does not see the fee keeps it by leaving it empty; whoever sees it empties it', async () => {
    const { id: customerId } = await started.register();
    const fee = { amountMinor: 12e5, currency: 'CNY' };
    const { id: agreementId } = await started.conclude(customerId, { fee });
    const changed = changeAgreement.input.parse({ ...agreementInput, id: agreementId, reason: '续签' });
    await as(branchAgent(2, { AGREEMENT_WRITE: 'TREE' }))(changeAgreement, changed);
    expect(await read(agreementId)).toMatchObject({ version: 2, fee });
    await as()(changeAgreement, changed);
    expect(await read(agreementId)).not.toHaveProperty('fee');
  });

  test('a terminated agreement holds until its new last day, and cannot be changed after it', async () => {
    const { id: customerId } = await started.register();
    const { id: agreementId } = await started.conclude(customerId);
    const end = (endsOn: string) => as()(terminateAgreement, { id: agreementId, endsOn, reason: '停用' });
    await expect(end('2100-01-01')).rejects.toEqual(refused('END_NOT_EARLIER', ['endsOn']));
    await end(today());
    expect(await read(agreementId)).toMatchObject({ state: 'IN_FORCE', endsOn: today() });
    await end(addDays(today(), -1));
    expect(await read(agreementId)).toMatchObject({ state: 'TERMINATED' });
    await expect(change(agreementId)).rejects.toEqual(refused('ILLEGAL_STEP'));
  });

  test('states follow from the date, in lists as in the record', async () => {
    const { id: customerId } = await started.register();
    const day = (n: number) => addDays(today(), n);
    const made = {
      PLANNED: await started.conclude(customerId, { startsOn: day(1), endsOn: day(2) }),
      IN_FORCE: await started.conclude(customerId, { startsOn: day(0), endsOn: day(0) }),
      EXPIRED: await started.conclude(customerId, { startsOn: day(-9), endsOn: day(-1) }),
    };
    for (const [state, { id: agreementId }] of Object.entries(made)) {
      expect(await read(agreementId)).toMatchObject({ state });
      const filter = { customerIds: [customerId], states: [state] };
      const page = await as()(listAgreements, listAgreements.input.parse({ filter, page: {} }));
      expect(page.nodes.map(({ node }) => node.id)).toEqual([agreementId]);
    }
    expect(await as()(countAgreements, { filter: { customerIds: [customerId] } })).toEqual({ count: 3 });
  });

  test.each(['ENDS_ASC', 'STARTS_DESC', 'NUMBER_ASC'] as const)(
    'paging by %s gives each once',
    async (orderBy) => {
      const { id: customerId } = await started.register();
      for (const year of [2090, 2091, 2090]) await started.conclude(customerId, { endsOn: `${year}-12-31` });
      const filter = { customerIds: [customerId] };
      const first = await as()(listAgreements, { filter, orderBy, page: { first: 2 } });
      const after = first.nodes.at(-1)?.cursor;
      const second = await as()(listAgreements, { filter, orderBy, page: { first: 2, after } });
      const all = [...first.nodes, ...second.nodes].map(({ node }) => node.id);
      expect(new Set(all).size).toBe(3);
      expect([first.hasNextPage, second.hasNextPage]).toEqual([true, false]);
    },
  );
});

describe('CUS-03: what the calendar says, by one timer', () => {
  const fireNow = (agreementId: string) =>
    started.rows(`UPDATE timer SET due_at = now(), try_at = now() WHERE key = $1`, [
      `agreement:${agreementId}`,
    ]);
  const timers = (agreementId: string) =>
    started.rows<{ due_at: Date }>(`SELECT due_at FROM timer WHERE key = $1 AND fired_at IS NULL`, [
      `agreement:${agreementId}`,
    ]);

  test('renewal is brought up once, to those who serve the customer; then the next reminder is set', async () => {
    const { id: customerId } = await started.register({ salesPersonId: id(6) });
    const { id: agreementId } = await started.conclude(customerId, {
      startsOn: addDays(today(), -200),
      endsOn: addDays(today(), 91),
    });
    const [timer] = await timers(agreementId);
    expect(timer && dateAt(timer.due_at, 'Asia/Shanghai')).toBe(addDays(today(), 1));
    // the day has come: moved by hand, as nobody waits for it here
    await started.rows('UPDATE agreement SET ends_on = $2 WHERE id = $1', [
      agreementId,
      addDays(today(), 90),
    ]);
    await fireNow(agreementId);
    await eventually(async () => (await facts(agreementId)).length === 2);
    expect((await facts(agreementId))[1]).toMatchObject({
      type: 'agreement.renewalDue',
      data: { daysLeft: 90, recipientIds: [id(6)], state: 'IN_FORCE' },
    });
    const [next] = await timers(agreementId);
    expect(next && dateAt(next.due_at, 'Asia/Shanghai')).toBe(addDays(today(), 30));
    await fireNow(agreementId); // too early: nothing is told again
    await eventually(async () => (await timers(agreementId)).some(({ due_at: at }) => at > new Date()));
    expect(await facts(agreementId)).toHaveLength(2);
  });

  test('nobody named: the managers of the unit hear of it', async () => {
    const { id: customerId } = await started.register();
    const { id: agreementId } = await started.conclude(customerId, { endsOn: addDays(today(), 31) });
    await started.rows('UPDATE agreement SET ends_on = $2 WHERE id = $1', [
      agreementId,
      addDays(today(), 30),
    ]);
    await fireNow(agreementId);
    await eventually(async () => (await facts(agreementId)).length === 2);
    expect((await facts(agreementId))[1]).toMatchObject({ data: { daysLeft: 30, recipientIds: [id(30)] } });
  });

  test('the end of the last day is told once, and no timer is left; history taken over tells nothing', async () => {
    const { id: customerId } = await started.register();
    const { id: agreementId } = await started.conclude(customerId, { endsOn: today() });
    await started.rows('UPDATE agreement SET ends_on = $2 WHERE id = $1', [
      agreementId,
      addDays(today(), -1),
    ]);
    await fireNow(agreementId);
    await eventually(async () => (await facts(agreementId)).length === 2);
    expect((await facts(agreementId))[1]).toMatchObject({
      type: 'agreement.expired',
      data: { state: 'EXPIRED' },
    });
    expect(await timers(agreementId)).toEqual([]);
    const old = await started.conclude(customerId, { endsOn: '2026-01-31' });
    expect(await timers(old.id)).toEqual([]);
  });
});

describe('CUS-03: the catalogue', () => {
  test('belongs to the whole company: changed by those who may do so everywhere, read by all', async () => {
    const { items } = await as(branchAgent())(listProducts, {});
    const [erp] = items;
    expect(erp).toMatchObject({ code: 'ERP', active: true });
    const input = changeProduct.input.parse({ id: erp?.id, nameZh: '财务', nameEn: 'ERP' });
    await expect(as(branchAgent())(changeProduct, input)).rejects.toEqual(refused('NOT_FOUND'));
    expect(await as()(changeProduct, input)).toMatchObject({ version: 2 });
    const added = { code: 'DATA_MIGRATION', nameZh: '数据迁移', nameEn: 'Data migration' };
    const special = addSpecialService.input.parse(added);
    const branchManager = staff(7, branchId, { AGREEMENT_WRITE: 'TREE' });
    await expect(as(branchManager)(addSpecialService, special)).rejects.toEqual(refused('NOT_ALLOWED'));
    await as()(addSpecialService, special);
    await expect(as()(addSpecialService, special)).rejects.toEqual(refused('CODE_TAKEN', ['code']));
  });
});
