import * as contract from '@aftercare/contracts/identity/calendar';
import { identityAudit } from '@aftercare/contracts/identity/setup';
import { wellKnown } from '@aftercare/contracts/well-known';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { gateway, start, type Started } from './started.js';

let at: Started;
beforeAll(async () => (at = await start()));
afterAll(() => at?.platform.stop());

const nine = [{ from: '09:00', to: '18:00' }];
const weekly = { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: [], sun: [] };

test("COM-05: a year's days are entered, replaced and told with the whole calendar; the year is no longer provisional", async () => {
  const as = await at.asAdministrator();
  const id = wellKnown.standardCalendarId;
  const days = [
    { kind: 'holiday' as const, date: '2027-01-01', name: '元旦' },
    { kind: 'make-up' as const, date: '2027-01-03', name: '元旦调休' },
    { kind: 'closure' as const, date: '2027-01-01', name: '盘点' },
  ];
  await as(contract.setCalendarYear, { id, expectedVersion: 1, year: 2027, days, published: true });
  await as(contract.setCalendarYear, { id, year: 2027, days: days.slice(0, 2), published: true });
  const fact = contract.calendarYearSet.data.parse((await at.facts(id)).at(-1)?.data);
  expect(fact).toMatchObject({ year: 2027, published: true });
  if (fact.calendar.kind !== 'weekly') throw new Error('the standard calendar is weekly');
  expect(fact.calendar.days.filter(({ date }) => date.startsWith('2027'))).toHaveLength(2);
  expect(fact.calendar.days.length).toBeGreaterThan(500);
  expect(fact.calendar.publishedYears).toContain(2027);

  const bad = (day: (typeof days)[number]) =>
    as(contract.setCalendarYear, { id, year: 2027, days: [day], published: true });
  await expect(bad({ kind: 'holiday', date: '2028-01-01', name: '别年' })).rejects.toMatchObject({
    code: 'DAY_OF_ANOTHER_YEAR',
    path: ['days', '0', 'date'],
  });
  const twice = as(contract.setCalendarYear, {
    id,
    year: 2027,
    days: [days[0], days[0]].flatMap((day) => day ?? []),
    published: true,
  });
  await expect(twice).rejects.toMatchObject({
    code: 'CALENDAR_INVALID',
    path: ['days', '1', 'date'],
    params: { problem: 'DATE_TWICE' },
  });

  const { nodes } = await as(identityAudit, { recordKind: 'calendar', recordId: id, page: { first: 1 } });
  expect(nodes[0]?.node.changes.map(({ field }) => field)).toEqual(['days.2027']);
});

test('COM-05: calendars are defined around the clock, weekly, and with all Chinese holidays that are known', async () => {
  const as = await at.asAdministrator();
  const zone = 'Asia/Shanghai';
  const always = await as(contract.defineCalendar, {
    name: '全天',
    zone,
    kind: '7x24',
    chinaHolidays: false,
  });
  const china = await as(contract.defineCalendar, {
    name: '九点',
    zone,
    kind: 'weekly',
    weekly,
    chinaHolidays: true,
  });
  const berlin = await as(contract.defineCalendar, {
    name: 'Berlin',
    zone: 'Europe/Berlin',
    kind: 'weekly',
    weekly,
    chinaHolidays: false,
  });
  const { items } = await as(contract.calendarsByIds, {
    ids: [always.id, china.id, berlin.id],
    daysOf: [2026],
  });
  const byId = new Map(items.map((item) => [item.id, contract.calendarView.strict().parse(item).calendar]));
  expect(byId.get(always.id)).toMatchObject({ kind: '7x24', name: '全天' });
  const known = byId.get(china.id);
  expect(known?.kind === 'weekly' && known.days.every(({ date }) => date.startsWith('2026'))).toBe(true);
  expect(byId.get(berlin.id)).toMatchObject({ publishedYears: 'every', days: [] });

  await expect(as(contract.changeCalendar, { id: always.id, name: 'x', zone, weekly })).rejects.toMatchObject(
    {
      code: 'WEEKLY_HOURS_NEEDED',
    },
  );
  await as(contract.changeCalendar, {
    id: berlin.id,
    name: 'Berlin',
    zone: 'Europe/Berlin',
    weekly: { ...weekly, sat: nine },
  });
  await expect(
    as(contract.defineCalendar, { name: 'x', zone: 'Mars/Base', kind: '7x24', chinaHolidays: false }),
  ).rejects.toMatchObject({
    code: 'CALENDAR_INVALID',
    path: ['zone'],
  });
  await expect(
    as(contract.setCalendarYear, { id: always.id, year: 2027, days: [], published: true }),
  ).rejects.toMatchObject({
    code: 'CALENDAR_WITHOUT_DAYS',
  });
});

test('COM-05: the snapshot of many whole calendars comes in pages that fit a reply', async () => {
  const as = await at.asAdministrator();
  const zone = 'Asia/Shanghai';
  for (let n = 0; n < 6; n += 1)
    await as(contract.defineCalendar, { name: `C${n}`, zone, kind: 'weekly', weekly, chinaHolidays: true });
  const listed = (await as(contract.listCalendars, { daysOf: [] })).items.map(({ id }) => id);
  const seen: string[] = [];
  for (let after: string | undefined; ;) {
    const { nodes, hasNextPage } = await at.platform.as(gateway)(contract.calendarSnapshot, {
      page: { first: 20, after },
    });
    seen.push(...nodes.map(({ node }) => node.id));
    after = nodes.at(-1)?.cursor;
    if (!hasNextPage) break;
  }
  expect([...seen].sort()).toEqual([...listed].sort());
});

test('COM-03: who may not manage calendars everywhere changes none', async () => {
  await at.hire('agent', ['HOTLINE_AGENT']);
  const { caller } = await at.signedIn('agent');
  const input = { id: wellKnown.standardCalendarId, year: 2027, days: [], published: true };
  await expect(at.platform.as(caller)(contract.setCalendarYear, input)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });
  if (caller.kind !== 'staff') throw new Error('an agent is staff');
  const regional = { ...caller, grants: { CALENDAR_MANAGE: 'TREE' } as const };
  await expect(at.platform.as(regional)(contract.setCalendarYear, input)).rejects.toMatchObject({
    code: 'NOT_ALLOWED',
  });
  expect((await at.platform.as(caller)(contract.listCalendars, { daysOf: [] })).items.length).toBeGreaterThan(
    1,
  );
});
