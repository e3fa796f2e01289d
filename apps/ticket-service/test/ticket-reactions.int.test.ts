import { agreementChanged } from '@aftercare/contracts/customer/agreement';
import { customerChanged } from '@aftercare/contracts/customer/customer';
import { calendarYearSet } from '@aftercare/contracts/identity/calendar';
import { personDeactivated } from '@aftercare/contracts/identity/person';
import * as category from '@aftercare/contracts/ticket/category';
import * as queries from '@aftercare/contracts/ticket/ticket-queries';
import { listServiceLevels } from '@aftercare/contracts/ticket/service-level';
import * as rules from '@aftercare/contracts/ticket/settings';
import { triageTicket } from '@aftercare/contracts/ticket/intake-commands';
import * as work from '@aftercare/contracts/ticket/work-commands';
import { wellKnown } from '@aftercare/contracts/well-known';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { agent, calendars, contact, customerId, id, refused, unitId } from './given.js';
import { hotline, start, type Started } from './started.js';

let started: Started;
beforeAll(async () => {
  started = await start();
});
afterAll(() => started?.platform.stop());

const as = (n = 1) => started.platform.as(hotline(n));
const administrator = () => started.platform.as(agent(1, { TICKET_CONFIGURE: 'ALL' }));
const one = async (ticketId: string) => {
  const [ticket] = (await as()(queries.ticketsByIds, { ids: [ticketId] })).items;
  if (!ticket) throw new Error('the ticket is in reach');
  return ticket;
};
const typesOf = async (ticketId: string) => (await started.facts(ticketId)).map(({ type }) => type);

test('a customer that changed is refreshed on all of its tickets, 50 at a time, each told once', async () => {
  const opened = [];
  for (let n = 0; n < 60; n += 1) opened.push((await started.open({ customerId })).id);
  const file = {
    name: '晨光集团',
    level: 'KEY',
    status: 'ACTIVE',
    unitId,
    consultantId: null,
    consultantStandInId: null,
  } as const;
  await started.tell(customerChanged, customerId, 1, file);
  const [last = ''] = opened.slice(-1);
  await eventually(async () => (await one(last)).customer?.name === '晨光集团', { withinMs: 15_000 });
  const { items } = await as()(queries.ticketsByIds, { ids: opened });
  expect(items.map(({ customer, priority }) => [customer?.level, priority])).toEqual(
    opened.map(() => ['KEY', 'P2']), // P3, raised by one
  );
  // the same again, as after a crash of the one who tells
  await started.tell(customerChanged, customerId, 2, file);
  const fired = `SELECT 1 FROM timer WHERE key = $1 AND fired_at IS NOT NULL AND payload ->> 'after' IS NOT NULL`;
  await eventually(
    async () =>
      (await started.database.pool.query(fired, [`sweep:CUSTOMER_CHANGED:${customerId}`])).rowCount === 1,
  );
  expect((await typesOf(last)).filter((type) => type === 'ticket.customerRefreshed')).toHaveLength(1);
});

test('DEM-05: an agreement that changed gives its promises to running tickets', async () => {
  const { id: ticketId } = await started.open({ customerId });
  const cancelled = await started.open({ customerId });
  const lead = started.platform.as(hotline());
  await lead(work.claimTicket, { id: ticketId });
  await started.database.pool.query(`UPDATE ticket SET status = 'CLOSED' WHERE id = $1`, [cancelled.id]);
  await started.tell(agreementChanged, id(500), 1, {
    customerId,
    unitId,
    kind: 'PAID_MAINTENANCE',
    state: 'IN_FORCE',
    serviceLevelCode: 'QUICK_RESPONSE',
    calendarId: wellKnown.aroundTheClockCalendarId,
    startsOn: '2026-01-01',
    endsOn: '2099-12-31',
  });
  await eventually(async () => (await one(ticketId)).coverage.serviceLevelCode === 'QUICK_RESPONSE', {
    withinMs: 15_000,
  });
  expect((await one(ticketId)).clocks.map(({ kind, ruleId }) => [kind, ruleId])).toEqual([
    ['FIRST_RESPONSE', 'QUICK_RESPONSE/1'],
    ['RESOLUTION', expect.stringMatching(/^QUICK_RESPONSE.[34]$/)], // by what the customer weighs by now
    ['NEXT_UPDATE', 'QUICK_RESPONSE/2'],
  ]);
  expect((await one(cancelled.id)).coverage.serviceLevelCode).toBe('STANDARD');
});

test('DEM-06, COM-05: a year that is entered moves the due times of running clocks', async () => {
  const { id: ticketId } = await started.open({ unknownCaller: { phone: '13800000000' } });
  const triage = {
    id: ticketId,
    categoryCode: 'SOFTWARE_DEFECT',
    impact: 'PERSON',
    urgency: 'TODAY',
  } as const;
  await as()(triageTicket, triage);
  const plan = async () => (await one(ticketId)).clocks.find(({ kind }) => kind === 'PLAN');
  const before = (await plan())?.dueAt ?? '';
  const standard = calendars.find(({ id: each }) => each === wellKnown.standardCalendarId);
  if (standard?.kind !== 'weekly') throw new Error('the standard calendar is weekly');
  // every day of the next three weeks is closed
  const days = Array.from({ length: 21 }, (_, n) => {
    const date = new Date(Date.now() + n * 86_400_000).toISOString().slice(0, 10);
    return { kind: 'closure' as const, date, name: '停业' };
  });
  const calendar = { ...standard, days, publishedYears: 'every' as const, weekly: mutable(standard.weekly) };
  await started.tell(calendarYearSet, wellKnown.standardCalendarId, 1, {
    calendar,
    year: 2026,
    published: true,
  });
  await eventually(async () => ((await plan())?.dueAt ?? '') > before, { withinMs: 15_000 });
  await eventually(async () => (await typesOf(ticketId)).includes('ticket.clocksRecomputed'), {
    withinMs: 15_000,
  });
  expect((await plan())?.provisional).toBe(false);
});

test("COM-02: a leaver's open work goes to the successor, or to the queue", async () => {
  const [given, queued] = [await started.open(), await started.open()];
  await as()(work.assignTicket, { id: given.id, assigneeId: id(11) });
  await as()(work.assignTicket, { id: queued.id, assigneeId: id(12) });
  const left = { unitId, roleCodes: [], active: false };
  await started.tell(personDeactivated, id(11), 1, { ...left, handOverToId: id(13) });
  await started.tell(personDeactivated, id(12), 1, { ...left, handOverToId: null });
  await eventually(async () => (await one(given.id)).assigneeId === id(13), { withinMs: 15_000 });
  await eventually(async () => (await one(queued.id)).assigneeId === null, { withinMs: 15_000 });
  expect((await one(queued.id)).status).toBe('NEW');
});

test('TKT-04: a new installation has the full tree; it is everybody’s to read and administrators’ to change', async () => {
  const list = async () =>
    (await started.platform.as(contact())(category.listCategories, { includeRetired: false })).items;
  expect((await list()).map(({ code }) => code)).toContain('SOFTWARE_DEFECT');
  expect(await list()).toHaveLength(16);
  const { added } = await administrator()(category.applyCategoryPreset, { preset: 'THREE_CLASSES' });
  expect(added).toBe(3);
  const fresh = category.addCategory.input.parse({
    code: 'PRINTING',
    class: 'OPERATION',
    nameZh: '打印',
    nameEn: 'Printing',
  });
  const printing = await administrator()(category.addCategory, fresh);
  const { code: _code, ...fields } = fresh;
  const changed = await administrator()(category.changeCategory, {
    id: printing.id,
    expectedVersion: 1,
    ...fields,
    nameZh: '打印机',
  });
  expect(changed).toEqual({ id: printing.id, version: 2 });
  await administrator()(category.retireCategory, { id: printing.id });
  expect((await list()).map(({ code }) => code)).not.toContain('PRINTING');
  await expect(started.open({ categoryCode: 'PRINTING' })).rejects.toEqual(refused('CATEGORY_UNKNOWN'));
  expect((await started.facts(printing.id)).map(({ version, type }) => [version, type])).toEqual([
    [1, 'category.added'],
    [2, 'category.changed'],
    [3, 'category.retired'],
  ]);
  await expect(as()(category.addCategory, { ...fresh, code: 'OTHER_CODE' })).rejects.toEqual(
    refused('NOT_ALLOWED'),
  );
  // of 10 who take one code at once, one gets it
  const outcomes = await Promise.allSettled(
    Array.from({ length: 10 }, () => administrator()(category.addCategory, { ...fresh, code: 'RACE' })),
  );
  const lost = outcomes.flatMap((outcome) =>
    outcome.status === 'rejected' ? [outcome.reason as unknown] : [],
  );
  expect(lost).toEqual(Array.from({ length: 9 }, () => refused('CODE_TAKEN', 'code')));
});

test('TKT-07: the rules that an administrator sets hold for the next ticket; two at once do not overwrite each other', async () => {
  expect((await as()(listServiceLevels, {})).items.map(({ code }) => code)).toEqual([
    'STANDARD',
    'QUICK_RESPONSE',
  ]);
  const { version, ...current } = await as()(rules.ticketSettings, {});
  expect(version).toBe(0);
  const priorityMatrix = current.priorityMatrix.map((cell) => ({ ...cell, priority: 'P4' as const }));
  const changed = await administrator()(rules.changeTicketSettings, { ...current, priorityMatrix });
  expect(changed.version).toBe(1);
  const { id: ticketId } = await started.open({ impact: 'WHOLE_BUSINESS', urgency: 'NOW' });
  expect((await one(ticketId)).priority).toBe('P4');
  const late = administrator()(rules.changeTicketSettings, { ...current, expectedVersion: 2 });
  await expect(late).rejects.toEqual(refused('VERSION_CONFLICT'));
  const twice = { ...current, priorityMatrix: [...priorityMatrix.slice(1), ...priorityMatrix.slice(1, 2)] };
  await expect(administrator()(rules.changeTicketSettings, twice)).rejects.toEqual(
    refused('MATRIX_INCOMPLETE'),
  );
  await expect(as()(rules.changeTicketSettings, current)).rejects.toEqual(refused('NOT_ALLOWED'));
});

/** The contract's lists are mutable, those of work-calendar are not. */
const mutable = <K extends string, T>(hours: Readonly<Record<K, readonly T[]>>): Record<K, T[]> =>
  // the same keys with copied lists
  Object.fromEntries(
    Object.entries<readonly T[]>(hours).map(([day, periods]) => [day, [...periods]]),
  ) as Record<K, T[]>;
