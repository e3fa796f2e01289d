import { recordTicketHistory } from '@aftercare/contracts/ticket/history-commands';
import { wellKnown } from '@aftercare/contracts/well-known';
import { describe, expect, test } from '@jest/globals';
import { act, after, agent, customerId, id, morning, refused, unitId } from '../../test/given.js';
import { recordHistory, type HistoryFindings, type ToldRow, type ToldTicket } from './history.js';

const later = act(after(24 * 400));
const category = { code: 'NETWORK', class: 'ENVIRONMENT', requiredFields: [] } as const;

const findings = (fields: Partial<HistoryFindings> = {}): HistoryFindings => ({
  source: 'log',
  id: id(1),
  number: 'T10001',
  customer: { id: customerId, name: '晨光公司', level: 'REGULAR', unitId },
  productCode: null,
  productVersion: null,
  calendarId: wellKnown.standardCalendarId,
  categories: new Map([[category.code, category]]),
  earlier: [],
  ...fields,
});

const row = (n: number, hours: number, fields: Partial<ToldRow> = {}) => ({
  row: n,
  at: after(hours).toISOString(),
  status: 'NEW',
  unitId,
  priority: 'P3',
  ...fields,
});

function told(rows: readonly object[], fields: Partial<ToldTicket> = {}): ToldTicket {
  const ticket = {
    number: 'INC1',
    subject: '打不开',
    channel: 'PHONE',
    customerId,
    reportedAt: morning.toISOString(),
    ...fields,
    rows,
  };
  const [parsed] = recordTicketHistory.input.parse({ source: 'log', tickets: [ticket] }).tickets;
  if (!parsed) throw new Error('one ticket was told');
  return parsed;
}

describe('COM-11: history of another system', () => {
  test('the first row opens the ticket, each later one is a step after it', () => {
    const steps = recordHistory(undefined, told([row(1, 0), row(2, 1), row(3, 2)]), findings(), later);
    expect(steps.map(({ event }) => event.event.name)).toEqual([
      'ticket.opened',
      'ticket.historyRecorded',
      'ticket.historyRecorded',
    ]);
    expect(steps.map(({ after: { version } }) => version)).toEqual([1, 2, 3]);
    expect(steps.map(({ entry: { kind } }) => kind)).toEqual(['CUSTOMER_MESSAGE', 'STEP', 'STEP']);
    expect(steps.at(-1)?.after).toMatchObject({ imported: true, externalReference: 'INC1', clocks: [] });
  });

  test('no life cycle judges it: closed, new and closed again is recorded as it was', () => {
    const rows = [row(1, 0, { status: 'CLOSED' }), row(2, 1), row(3, 2, { status: 'CLOSED' })];
    const steps = recordHistory(undefined, told(rows), findings(), later);
    expect(steps.map((step) => [step.after.status, step.after.closedAt])).toEqual([
      ['CLOSED', morning],
      ['NEW', null],
      ['CLOSED', after(2)],
    ]);
  });

  test('a solution that the log tells before its time counts only once the status is resolved', () => {
    const resolvedAt = after(5).toISOString();
    const rows = [row(1, 0, { resolvedAt }), row(2, 5, { status: 'RESOLVED', resolvedAt })];
    const steps = recordHistory(undefined, told(rows), findings(), later);
    expect(steps.map((step) => step.after.resolvedAt)).toEqual([null, after(5)]);
  });

  test('a ticket that is not finished waits for nothing: no clock, no reminder, no archive', () => {
    const steps = recordHistory(
      undefined,
      told([row(1, 0, { status: 'IN_PROGRESS' })], { serviceLevelCode: 'STANDARD' }),
      findings(),
      later,
    );
    expect(steps[0]?.after).toMatchObject({ clocks: [], remindAt: null, lapsesAt: null, archiveAt: null });
  });

  test('what was promised is measured as on a live ticket: pauses left out, met and missed', () => {
    const resolvedAt = after(12).toISOString();
    const firstResponseAt = after(2).toISOString();
    const rows = [
      row(1, 0),
      row(2, 2, { status: 'WAITING_CUSTOMER', firstResponseAt }),
      row(3, 8, { status: 'IN_PROGRESS', firstResponseAt }),
      row(4, 12, { status: 'RESOLVED', firstResponseAt, resolvedAt }),
    ];
    const steps = recordHistory(undefined, told(rows, { serviceLevelCode: 'STANDARD' }), findings(), later);
    const hour = 3_600_000;
    expect(steps.map(({ ended }) => ended.map(({ kind }) => kind))).toEqual([
      [],
      ['FIRST_RESPONSE'],
      [],
      ['RESOLUTION'],
    ]);
    expect(steps.at(-1)?.after.clocks.map(({ clock }) => clock)).toMatchObject([
      { kind: 'FIRST_RESPONSE', result: 'MISSED', usedMs: 2 * hour, stoppedAt: firstResponseAt },
      { kind: 'RESOLUTION', result: 'MET', usedMs: 6 * hour, stoppedAt: resolvedAt },
    ]);
  });

  test('rows that come with a later batch give the same clocks', () => {
    const resolvedAt = after(3).toISOString();
    const rows = [
      row(1, 0, { firstResponseAt: morning.toISOString() }),
      row(2, 1, { status: 'WAITING_CUSTOMER' }),
      row(3, 2, { status: 'IN_PROGRESS' }),
      row(4, 3, { status: 'RESOLVED', resolvedAt }),
    ];
    const level = { serviceLevelCode: 'STANDARD' };
    const whole = recordHistory(undefined, told(rows, level), findings(), later);
    const first = recordHistory(undefined, told(rows.slice(0, 2), level), findings(), later);
    const earlier = told(rows.slice(0, 2), level).rows;
    const second = recordHistory(
      first.at(-1)?.after,
      told(rows.slice(2), level),
      findings({ earlier }),
      later,
    );
    const clocksOf = (steps: typeof whole) => steps.at(-1)?.after.clocks.map(({ clock }) => clock);
    expect(clocksOf(second)).toEqual(clocksOf(whole));
  });

  test('a mark is told once, by the row that first has it', () => {
    const rows = [row(1, 0), row(2, 1, { satisfaction: 4 }), row(3, 2, { satisfaction: 4 })];
    const steps = recordHistory(undefined, told(rows), findings(), later);
    expect(steps.slice(1).map(({ event }) => event.data)).toMatchObject([
      { satisfaction: 4 },
      { satisfaction: null },
    ]);
  });

  test('words, colleagues and categories stand where the log has them', () => {
    const said = { kind: 'REPLY', body: '请重启' } as const;
    const rows = [row(1, 0), row(2, 1, { said, authorId: id(7), categoryCode: 'NETWORK' })];
    const steps = recordHistory(undefined, told(rows), findings(), act(after(2), agent(9)));
    expect(steps.map(({ entry }) => [entry.kind, entry.author, entry.body])).toEqual([
      ['CUSTOMER_MESSAGE', id(9), '打不开'],
      ['REPLY', id(7), '请重启'],
    ]);
    expect(steps[1]?.after).toMatchObject({ categoryCode: 'NETWORK', categoryClass: 'ENVIRONMENT' });
  });

  test('what is still to come is no history', () => {
    const tell = () => recordHistory(undefined, told([row(1, 0), row(2, 3)]), findings(), act(after(1)));
    expect(tell).toThrow(refused('IN_THE_FUTURE', 'rows', '1', 'at'));
  });
});
