import { rebuildFigures, analyticsOperations } from '@aftercare/contracts/analytics/archive';
import {
  indicatorRecords,
  listIndicators,
  type IndicatorCode,
} from '@aftercare/contracts/analytics/indicator';
import type { Caller } from '@aftercare/contracts/caller';
import { replyOnTicket } from '@aftercare/contracts/ticket/conversation';
import { openTicket } from '@aftercare/contracts/ticket/intake-commands';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { ticketService } from '@aftercare/ticket-service/definition';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { analyticsService } from '../src/definition.js';

const unitId = '00000000-0000-7000-8000-000000000100';
const everything = {
  TICKET_OPEN: 'ALL',
  TICKET_READ: 'TREE',
  TICKET_WORK: 'TREE',
  FIGURES_READ: 'TREE',
  OPERATE: 'ALL',
} as const;
const manager = (unit: string, grants: object = everything): Caller => ({
  kind: 'staff',
  id: '00000000-0000-7000-8000-000000000001',
  unitId: unit,
  roles: [],
  grants: { ...grants },
  locale: 'en',
});

const today = new Date().toISOString().slice(0, 10);
const tomorrow = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10);
const period = { from: today, to: tomorrow, zone: 'UTC' };

let platform: TestPlatform;
beforeAll(async () => {
  platform = await startPlatform([ticketService, analyticsService]);
  for (const name of ['ticket', 'analytics']) {
    const pool = platform.services.get(name)?.database.pool;
    await pool?.query(
      `INSERT INTO org_unit_copy (id, path, kind, name) VALUES ($1, ARRAY[$1]::uuid[], 'BRANCH', 'B')`,
      [unitId],
    );
    await pool?.query(
      `INSERT INTO calendar_copy VALUES ('00000000-0000-7000-8000-000000000508', 1,
         '{"id":"00000000-0000-7000-8000-000000000508","name":"x","zone":"UTC","kind":"7x24"}'),
       ('00000000-0000-7000-8000-000000000724', 1, '{"id":"00000000-0000-7000-8000-000000000724","name":"y","zone":"UTC","kind":"7x24"}')
       ON CONFLICT DO NOTHING`,
    );
  }
});
afterAll(() => platform.stop());

const figures = async (caller: Caller = manager(unitId)) => {
  const { items } = await platform.as(caller)(listIndicators, { period, filter: {}, trendWeeks: 2 });
  return (code: IndicatorCode) => items.find((item) => item.code === code);
};

const open = () =>
  platform.as(manager(unitId))(openTicket, {
    channel: 'EMAIL',
    requesterKind: 'COMPANY',
    description: 'x',
    unknownCaller: { phone: '13800000000' },
  });

test('ANA-01, ANA-03: a reply becomes a figure within 2 s, drilled down to its record, the same after a rebuild', async () => {
  const { id } = await open();
  await platform.as(manager(unitId))(replyOnTicket, { id, body: 'hello', articleIds: [] });
  const before = await eventually(
    async () => {
      const figure = await figures();
      expect(figure('FIRST_RESPONSE')).toMatchObject({ denominator: 1, shareInTarget: 1, met: true });
      expect(figure('BACKLOG')).toMatchObject({ value: 1 });
      return figure;
    },
    { withinMs: 2_000 },
  );
  const { nodes } = await platform.as(manager(unitId))(indicatorRecords, {
    code: 'FIRST_RESPONSE',
    period,
    filter: {},
    page: { first: 10 },
  });
  expect(nodes.map(({ node }) => node)).toMatchObject([
    { recordKind: 'ticket', recordId: id, inTarget: true },
  ]);

  const { operationId } = await platform.as(manager(unitId))(rebuildFigures, {});
  await eventually(async () => {
    const { items } = await platform.as(manager(unitId))(analyticsOperations, { ids: [operationId] });
    expect(items).toMatchObject([{ state: 'DONE' }]);
    return true;
  });
  const after = await figures();
  for (const code of ['FIRST_RESPONSE', 'BACKLOG', 'SOLUTION_TIME'] as const) {
    expect({ ...after(code), asOf: '' }).toEqual({ ...before(code), asOf: '' });
  }
});

test('COM-03: figures count only what the caller may see', async () => {
  await open();
  const elsewhere = await figures(manager('00000000-0000-7000-8000-000000000999'));
  expect(elsewhere('BACKLOG')).toMatchObject({ value: 0, denominator: 0 });
  await expect(figures(manager(unitId, {}))).rejects.toMatchObject({ code: 'NOT_ALLOWED' });
});

test('ANA-02: a period that ends before it starts is refused with its field', async () => {
  const wrong = { period: { from: tomorrow, to: today, zone: 'UTC' }, filter: {}, trendWeeks: 0 };
  await expect(platform.as(manager(unitId))(listIndicators, wrong)).rejects.toMatchObject({
    code: 'END_BEFORE_START',
    path: ['period', 'to'],
  });
});
