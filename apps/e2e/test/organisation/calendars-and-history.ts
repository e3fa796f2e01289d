import { wellKnown } from '@aftercare/contracts/well-known';
import { eventually } from '@aftercare/test-kit/eventually';
import { describe, expect, test } from '@jest/globals';
import {
  addUnit,
  admin,
  type Changed,
  headquarters,
  personId,
  standardCalendar,
  unitFields,
  unitId,
  world,
} from './desk.js';

export function calendarsAndHistory(): void {
  describe('calendars', () => {
    const hour = 3_600_000;
    const explain = `query ($id: ID!, $start: DateTime!, $durationMs: DurationMs!) { node(id: $id) { ... on Calendar {
    zone explainDueTime(start: $start, durationMs: $durationMs) { due provisionalYears steps { kind from to countedMs name } }
  } } }`;
    interface Explained {
      readonly node: {
        readonly explainDueTime: {
          readonly due: string;
          readonly provisionalYears: number[];
          readonly steps: { readonly kind: string; readonly countedMs: number }[];
        };
      };
    }

    test('COM-05: a make-up Sunday is a working day, holidays and the lunch break are not', async () => {
      // Sunday 2026-09-20 is worked instead of the holiday; 11:00 in Shanghai, then lunch from 12:00 to 13:30
      const lunch = await admin.get<Explained>(explain, {
        id: standardCalendar,
        start: '2026-09-20T03:00:00Z',
        durationMs: 2 * hour,
      });
      expect(lunch.node.explainDueTime).toMatchObject({
        due: '2026-09-20T06:30:00.000Z',
        provisionalYears: [],
        steps: [
          { kind: 'MAKE_UP', countedMs: hour },
          { kind: 'BREAK', countedMs: 0 },
          { kind: 'MAKE_UP', countedMs: hour },
        ],
      });
      // Wednesday 2026-09-30 17:00: half an hour is left before the national holiday of 1 to 7 October
      const holiday = await admin.get<Explained>(explain, {
        id: standardCalendar,
        start: '2026-09-30T09:00:00Z',
        durationMs: hour,
      });
      expect(holiday.node.explainDueTime.due).toBe('2026-10-08T01:00:00.000Z');
      expect(holiday.node.explainDueTime.steps.map(({ kind }) => kind)).toContain('HOLIDAY');
    });

    test('COM-05: a unit uses its own calendar, else that of the nearest unit above', async () => {
      const nine = [{ from: '09:00', to: '18:00' }];
      const weekly = { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: nine, sun: [] };
      const { calendar } = await admin.change<{ calendar: Changed }>(
        'defineCalendar',
        { name: '柏林', zone: 'Europe/Berlin', kind: 'WEEKLY', weekly },
        '... on CalendarChanged { calendar { id version } }',
      );
      const region = await addUnit('REGION', '欧洲大区', headquarters);
      const branch = await addUnit('BRANCH', '柏林分公司', region);
      const effective = () =>
        admin.get(
          'query ($id: ID!) { node(id: $id) { ... on OrgUnit { calendar { id } effectiveCalendar { id } } } }',
          {
            id: branch,
          },
        );
      expect(await effective()).toEqual({
        node: { calendar: null, effectiveCalendar: { id: standardCalendar } },
      });
      await admin.change('pickUnitCalendar', { id: region, calendarId: calendar.id }, unitFields);
      expect(await effective()).toEqual({ node: { calendar: null, effectiveCalendar: { id: calendar.id } } });
    });

    test('COM-05: a year without published holidays is provisional until they are entered', async () => {
      const nine = [{ from: '09:00', to: '17:00' }];
      const weekly = { mon: nine, tue: nine, wed: nine, thu: nine, fri: nine, sat: [], sun: [] };
      const { calendar } = await admin.change<{ calendar: Changed }>(
        'defineCalendar',
        { name: '门店', zone: 'Asia/Shanghai', kind: 'WEEKLY', weekly, chinaHolidays: true },
        '... on CalendarChanged { calendar { id version } }',
      );
      // Thursday 2028-01-06 16:00 + 2 hours; that Friday becomes a closure
      const asked = { id: calendar.id, start: '2028-01-06T08:00:00Z', durationMs: 2 * hour };
      const before = (await admin.get<Explained>(explain, asked)).node.explainDueTime;
      expect(before).toMatchObject({ due: '2028-01-07T02:00:00.000Z', provisionalYears: [2028] });
      const days = [
        { kind: 'CLOSURE', date: '2028-01-07', name: '盘点' },
        { kind: 'MAKE_UP', date: '2028-01-08', name: '补班' },
      ];
      expect(
        await admin.change(
          'setCalendarYear',
          { id: calendar.id, expectedVersion: calendar.version, year: 2028, days, published: true },
          '... on CalendarChanged { calendar { publishedYears } }',
        ),
      ).toMatchObject({ calendar: { publishedYears: expect.arrayContaining([2028]) } });
      const after = (await admin.get<Explained>(explain, asked)).node.explainDueTime;
      expect(after).toMatchObject({ due: '2028-01-08T02:00:00.000Z', provisionalYears: [] });
    });
  });

  test('COM-08: the record shows who changed what, from which value to which, and the chain takes it in', async () => {
    const unit = await addUnit('DEPARTMENT', '旧部门', headquarters);
    await admin.change('moveOrgUnit', { id: unit, parentId: unitId('east') }, unitFields);
    await admin.change('pickUnitCalendar', { id: unit, calendarId: standardCalendar }, unitFields);
    const read = () =>
      admin.get<{ node: { history: { edges: { node: { sealed: boolean } }[] } } }>(
        `query ($id: ID!) { node(id: $id) { ... on OrgUnit { history { edges { node {
        actor { kind person { login } } action sealed changes { field from to } } } } } } }`,
        { id: unit },
      );
    const { node } = await read();
    expect(node.history.edges).toHaveLength(3);
    expect(node.history.edges[1]).toMatchObject({
      node: {
        actor: { kind: 'STAFF', person: { login: 'admin' } },
        action: 'ORG_UNIT_MOVED',
        changes: [
          { field: 'parentId', from: wellKnown.headquartersId, to: world.organisation.unitIds.get('east') },
        ],
      },
    });
    await eventually(async () => (await read()).node.history.edges.every((edge) => edge.node.sealed), {
      withinMs: 20_000,
    });
  });

  test('COM-08: the audit of a service is searched by person, record and time, by those alone who may read all of it', async () => {
    const unit = await addUnit('DEPARTMENT', '审计部门', headquarters);
    const other = await addUnit('DEPARTMENT', '别的部门', headquarters);
    await admin.change('moveOrgUnit', { id: unit, parentId: unitId('east') }, unitFields);
    const search = async (filter: object) => {
      const { auditLog } = await admin.get<{ auditLog: { edges: { node: AuditLine }[] } }>(
        `query ($filter: AuditFilter) { auditLog(service: "identity", filter: $filter, first: 100) { edges { node {
          action recordKind record { id } actor { person { login } } } } } }`,
        { filter },
      );
      return auditLog.edges.map(({ node }) => node);
    };
    expect(await search({ recordId: unit })).toEqual([
      { action: 'ORG_UNIT_MOVED', ...line('orgUnit', unit) },
      { action: 'ORG_UNIT_CREATED', ...line('orgUnit', unit) },
    ]);
    const { viewer } = await admin.get<{ viewer: { person: { id: string } } }>(
      '{ viewer { person { id } } }',
    );
    const mine = await search({ personId: viewer.person.id });
    expect(mine.map(({ record }) => record?.id)).toEqual(expect.arrayContaining([unit, other]));
    expect(mine.every(({ actor }) => actor.person?.login === 'admin')).toBe(true);
    expect(await search({ personId: personId('engineer'), recordId: unit })).toEqual([]);
    const [past, future] = [-3_600_000, 3_600_000].map((by) => new Date(Date.now() + by).toISOString());
    expect(await search({ recordId: unit, at: { from: past, to: future } })).toHaveLength(2);
    expect(await search({ recordId: unit, at: { from: future } })).toEqual([]);
    const asked = '{ auditLog(service: "identity") { edges { node { action } } } }';
    expect((await (await world.as('manager')).ask(asked)).errors[0]?.extensions?.code).toBe('NOT_ALLOWED');
    const nowhere = '{ auditLog(service: "nowhere") { edges { node { action } } } }';
    expect((await admin.ask(nowhere)).errors[0]?.extensions?.code).toBe('NOT_FOUND');
  });
}

interface AuditLine {
  readonly action: string;
  readonly recordKind: string;
  readonly record: { readonly id: string } | null;
  readonly actor: { readonly person: { readonly login: string } | null };
}

const line = (recordKind: string, id: string) => ({
  recordKind,
  record: { id },
  actor: { person: { login: 'admin' } },
});
