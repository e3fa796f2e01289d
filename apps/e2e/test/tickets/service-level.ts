import { eventually } from '@aftercare/test-kit/eventually';
import { expect, test } from '@jest/globals';
import { contactOf } from '../support/contact.js';
import type { World } from '../support/platform.js';
import { done, ofCustomer, openTicket, startedTicket, step } from '../support/ticket.js';

const hour = 3_600_000;
const clocks = 'clocks { kind status stage result targetMs dueAt usedMs }';
interface Clocked {
  readonly clocks: readonly {
    readonly kind: string;
    readonly status: string;
    readonly dueAt: string | null;
  }[];
}
const clockOf = (ticket: Clocked, kind: string) => ticket.clocks.find((clock) => clock.kind === kind);

export function serviceLevel(world: () => World): void {
  const open = async (index: number, fields: object, also = '') =>
    openTicket<{ priority: string }>(
      await world().as('hotline'),
      { ...ofCustomer(world(), index), ...fields },
      `priority lane assignee { id } ${also}`,
    );

  test('TKT-07: priority follows impact × urgency, and is raised for key customers', async () => {
    const weight = { impact: 'PERSON', urgency: 'THIS_WEEK' };
    const { ticketSettings } = await (
      await world().as('hotline')
    ).get<{ ticketSettings: { priorityMatrix: { impact: string; urgency: string; priority: string }[] } }>(
      '{ ticketSettings { priorityMatrix { impact urgency priority } raiseForKey } }',
    );
    const cell = ticketSettings.priorityMatrix.find(
      ({ impact, urgency }) => impact === weight.impact && urgency === weight.urgency,
    );
    const regular = await open(0, weight);
    expect(regular.priority).toBe(cell?.priority);
    const key = await open(1, weight);
    expect(Number(key.priority.slice(1))).toBe(Number(regular.priority.slice(1)) - 1);
    expect((await open(0, { impact: 'WHOLE_BUSINESS', urgency: 'NOW' })).priority).toBe('P1');
  });

  test('TKT-07: another priority than the matrix needs the right and a reason', async () => {
    const { id } = await open(0, { impact: 'PERSON', urgency: 'CAN_WAIT' });
    const change = async (login: string, reason: string) =>
      step(
        await world().as(login),
        'changePriority',
        { id, priority: 'P1', reason },
        'priority priorityOverrideReason',
      );
    expect(await change('hotline', '客户投诉')).toMatchObject({ code: 'NOT_ALLOWED' });
    expect(await change('manager', ' ')).toMatchObject({ code: 'INVALID_INPUT', path: ['reason'] });
    expect(await change('manager', '客户停产')).toMatchObject({
      ticket: { priority: 'P1', priorityOverrideReason: '客户停产' },
    });
  });

  test('TKT-07: what a VIP customer asks goes straight to the service consultant', async () => {
    const admin = await world().as('admin');
    const consultantId = `Person:${world().organisation.personIds.get('engineer')}`;
    const unitId = `OrgUnit:${world().organisation.unitIds.get('shanghai')}`;
    const { customer } = await admin.change<{ customer: { id: string } }>(
      'registerCustomer',
      { name: '上海贵宾控股有限公司', level: 'VIP', unitId, consultantId },
      '... on CustomerChanged { customer { id } }',
    );
    const opened = await openTicket(
      await world().as('hotline'),
      { customerId: customer.id },
      'lane assignee { id }',
    );
    expect(opened).toMatchObject({ lane: 'VIP', assignee: { id: consultantId }, status: 'ASSIGNED' });
  });

  test('TKT-08, COM-05: a due time explains itself: rule, calendar, make-up Sunday and lunch break', async () => {
    // Sunday 2026-01-04 is worked for the New Year holiday; 11:00 in Shanghai, lunch from 12:00 to 13:30
    const opened = await openTicket<{ clocks: object[] }>(
      await world().as('manager'),
      {
        ...ofCustomer(world(), 1),
        reportedAt: '2026-01-04T03:00:00Z',
        impact: 'NONE',
        urgency: 'CAN_WAIT',
        categoryCode: 'OPERATION',
      },
      `reportedAt priority clocks { kind targetMs dueAt ruleId explanation { calendarName zone ruleId due
        steps { kind from to countedMs name } provisionalYears history { what } } }`,
    );
    expect(opened.clocks).toContainEqual(
      expect.objectContaining({
        kind: 'RESOLUTION',
        targetMs: 4 * hour,
        dueAt: '2026-01-04T08:30:00.000Z',
        explanation: expect.objectContaining({
          calendarName: '标准工作时间',
          zone: 'Asia/Shanghai',
          ruleId: 'QUICK_RESPONSE/4',
          due: '2026-01-04T08:30:00.000Z',
          provisionalYears: [],
          steps: [
            expect.objectContaining({
              kind: 'MAKE_UP',
              from: '2026-01-04T03:00:00.000Z',
              to: '2026-01-04T04:00:00.000Z',
              countedMs: hour,
            }),
            expect.objectContaining({ kind: 'BREAK', to: '2026-01-04T05:30:00.000Z', countedMs: 0 }),
            expect.objectContaining({ kind: 'MAKE_UP', to: '2026-01-04T08:30:00.000Z', countedMs: 3 * hour }),
          ],
        }),
      }),
    );
  });

  test('TKT-08: the standard profile runs around the clock, a complex problem gets a time for its plan', async () => {
    const { reportedAt, ...ticket } = await openTicket<Clocked & { reportedAt: string }>(
      await world().as('hotline'),
      { ...ofCustomer(world(), 0), categoryCode: 'SOFTWARE_DEFECT', impact: 'PERSON', urgency: 'TODAY' },
      `reportedAt ${clocks}`,
    );
    const after = (kind: string) => Date.parse(clockOf(ticket, kind)?.dueAt ?? '') - Date.parse(reportedAt);
    expect(after('FIRST_RESPONSE')).toBe(hour);
    expect(after('RESOLUTION')).toBe(8 * hour);
    expect(clockOf(ticket, 'PLAN')).toMatchObject({ targetMs: 24 * hour, status: 'COUNTING' });
  });

  test('TKT-08: a time agreed with the customer is a clock too', async () => {
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    const agreedAt = new Date(Math.ceil(Date.now() / 1000) * 1000 + 5 * hour).toISOString();
    const ticket = await done<Clocked>(
      await world().as('engineer'),
      'agreeTime',
      { id, agreedAt, note: '下午五点前远程' },
      clocks,
    );
    expect(clockOf(ticket, 'AGREED_TIME')).toMatchObject({ status: 'COUNTING', dueAt: agreedAt });
  });

  test('TKT-09: clocks pause while the customer is waited for, go on, and keep their history', async () => {
    const engineer = await world().as('engineer');
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    const wait = { id, reason: 'CUSTOMER', note: '等客户日志' };
    const waiting = await done<Clocked>(engineer, 'waitForOthers', wait, clocks);
    expect(clockOf(waiting, 'RESOLUTION')).toMatchObject({ status: 'PAUSED' });
    const resumed = await done<Clocked>(
      engineer,
      'resumeTicket',
      { id },
      'clocks { kind status dueAt explanation { history { what reasonCode } } }',
    );
    expect(clockOf(resumed, 'RESOLUTION')).toMatchObject({
      status: 'COUNTING',
      explanation: {
        history: [
          { what: 'STARTED' },
          { what: 'PAUSED', reasonCode: expect.any(String) },
          { what: 'RESUMED' },
        ],
      },
    });
    const release = await done<Clocked>(
      engineer,
      'waitForOthers',
      { id, reason: 'RELEASE', note: '等补丁' },
      clocks,
    );
    expect(release.status).toBe('WAITING_RELEASE');
    expect(clockOf(release, 'RESOLUTION')).toMatchObject({ status: 'COUNTING' });
  });

  test('TKT-09: a customer’s message ends the wait for the customer', async () => {
    const { id } = await startedTicket(world(), ofCustomer(world(), 3));
    await done(await world().as('engineer'), 'waitForOthers', { id, reason: 'CUSTOMER', note: '等客户日志' });
    const contact = await contactOf(world(), 3);
    await done(contact, 'replyOnTicket', { id, body: '日志已发送' });
    const { node } = await contact.get<{ node: object }>(
      'query ($id: ID!) { node(id: $id) { ... on Ticket { status } } }',
      { id },
    );
    expect(node).toEqual({ status: 'IN_PROGRESS' });
  });

  test('TKT-09, COM-07: a breached clock is told to the assignee, and stays breached on the record', async () => {
    const engineer = await world().as('engineer');
    const reportedAt = new Date(Date.now() - 9 * hour).toISOString();
    const { id, number } = await openTicket(await world().as('manager'), {
      ...ofCustomer(world(), 0),
      reportedAt,
      categoryCode: 'OPERATION',
      impact: 'PERSON',
      urgency: 'THIS_WEEK',
    });
    await done(engineer, 'claimTicket', { id });
    await eventually(
      async () => {
        const { node } = await engineer.get<{ node: Clocked }>(
          `query ($id: ID!) { node(id: $id) { ... on Ticket { ${clocks} } } }`,
          { id },
        );
        expect(clockOf(node, 'RESOLUTION')).toMatchObject({ stage: 'BREACHED', status: 'COUNTING' });
        const { tickets } = await engineer.get<{ tickets: { edges: { node: { id: string } }[] } }>(
          '{ tickets(filter: { breached: true }, first: 100) { edges { node { id } } } }',
        );
        expect(tickets.edges.map((edge) => edge.node.id)).toContain(id);
        return true;
      },
      { withinMs: 15_000 },
    );
    await eventually(
      async () => {
        const told = await Promise.all(
          ['engineer', 'manager'].map(async (login) => {
            const { notices } = await (
              await world().as(login)
            ).get<{ notices: { edges: { node: { code: string; title: string } }[] } }>(
              '{ notices(first: 100) { edges { node { code title } } } }',
            );
            return notices.edges.some(
              ({ node }) => node.code === 'CLOCK_BREACHED' && node.title.includes(number),
            );
          }),
        );
        return told.some(Boolean);
      },
      { withinMs: 15_000 },
    );
  });
}
