import { concludeAgreement as command } from '@aftercare/contracts/customer/agreement';
import { describe, expect, test } from '@jest/globals';
import type { Act } from './act.js';
import { agreementLifeCycle, stateOn } from './agreement-state.js';
import { nextTellingAt, tellOfDates } from './agreement-reminders.js';
import { changeAgreement, concludeAgreement, terminateAgreement } from './agreement.js';
import type { Customer } from './customer.js';
import { addDays } from './local-date.js';

const zone = 'Asia/Shanghai';
const customerId = '00000000-0000-7000-8000-000000000001';
/** Only what agreements look at of their customer. */
const customer = { id: customerId, unitId: customerId, zone } as Customer;
const on = (date: string): Act => ({
  now: new Date(`${date}T04:00:00.000Z`), // noon in Shanghai
  by: 'x',
  newId: () => customerId,
  after: (ms) => new Date(ms),
});
const input = (fields: object = {}) =>
  command.input.parse({
    customerId,
    kind: 'VIP',
    services: [],
    serviceLevelCode: 'STANDARD',
    startsOn: '2026-01-01',
    endsOn: '2026-12-31',
    ...fields,
  });
const concluded = (fields: object = {}, date = '2026-01-10') =>
  concludeAgreement(input(fields), 'A1', customer, on(date)).next;
const events = ({ events: told }: ReturnType<typeof tellOfDates>) => told.map(({ event }) => event.name);

describe('CUS-03: the state of an agreement', () => {
  test('every state × step, by a table written by hand', () => {
    const legal = agreementLifeCycle.states.flatMap((state) =>
      agreementLifeCycle
        .actionsFrom(state)
        .map((action) => `${state} ${action} ${agreementLifeCycle.next(state, action)}`),
    );
    expect(legal).toEqual([
      'PLANNED begin IN_FORCE',
      'PLANNED change PLANNED',
      'PLANNED terminate TERMINATED',
      'IN_FORCE expire EXPIRED',
      'IN_FORCE change IN_FORCE',
      'IN_FORCE terminate TERMINATED',
    ]);
  });

  test('follows from the local date', () => {
    const dates = { startsOn: '2026-02-01', endsOn: '2026-02-28', terminated: false };
    const states = ['2026-01-31', '2026-02-01', '2026-02-28', '2026-03-01'].map((date) =>
      stateOn(dates, date),
    );
    expect(states).toEqual(['PLANNED', 'IN_FORCE', 'IN_FORCE', 'EXPIRED']);
    expect(stateOn({ ...dates, terminated: true }, '2026-03-01')).toBe('TERMINATED');
  });

  test('an expired one is neither changed nor ended', () => {
    const old = concluded();
    expect(() => changeAgreement(old, input(), customer, on('2027-01-01'))).toThrow('ILLEGAL_STEP');
    expect(() => terminateAgreement(old, '2026-06-01', customer, on('2027-01-01'))).toThrow('ILLEGAL_STEP');
  });
});

describe('CUS-03: reminders 90, 60 and 30 days ahead', () => {
  test('each day once, then the end', () => {
    let agreement = concluded();
    const seen: string[] = [];
    for (let date = '2026-09-01'; date < '2027-01-05'; date = addDays(date, 1)) {
      const decision = tellOfDates(agreement, customer, [], on(date));
      for (const event of events(decision)) seen.push(`${date} ${event}`);
      agreement = decision.next;
    }
    expect(seen).toEqual([
      '2026-10-02 agreement.renewalDue',
      '2026-11-01 agreement.renewalDue',
      '2026-12-01 agreement.renewalDue',
      '2027-01-01 agreement.expired',
    ]);
  });

  test('the timer waits for the start of that day where the customer is', () => {
    const agreement = concluded();
    expect(nextTellingAt(agreement, on('2026-01-10').now, zone)).toBe('2026-10-01T16:00:00.000Z');
    expect(nextTellingAt({ ...agreement, remindedDays: 30 }, on('2026-12-02').now, zone)).toBe(
      '2026-12-31T16:00:00.000Z',
    );
    expect(nextTellingAt(agreement, on('2026-01-10').now, 'America/New_York')).toBe(
      '2026-10-02T04:00:00.000Z',
    );
  });

  test('days that had passed when it was concluded are not made up for', () => {
    const late = concluded({}, '2026-11-20');
    expect(nextTellingAt(late, on('2026-11-20').now, zone)).toBe('2026-11-30T16:00:00.000Z');
  });

  test('after a long sleep only the nearest is told', () => {
    const decision = tellOfDates(concluded(), customer, [], on('2026-12-15'));
    expect(decision.events).toMatchObject([{ data: { daysLeft: 16 } }]);
    expect(decision.next.remindedDays).toBe(30);
  });

  test('a last day that moves begins anew; one that was ended early is not offered for renewal', () => {
    const told = tellOfDates(concluded(), customer, [], on('2026-12-15')).next;
    const renewed = changeAgreement(told, input({ endsOn: '2027-12-31' }), customer, on('2026-12-16')).next;
    expect(renewed.remindedDays).toBeNull();
    const ended = terminateAgreement(concluded(), '2026-12-30', customer, on('2026-11-01')).next;
    expect(events(tellOfDates(ended, customer, [], on('2026-12-15')))).toEqual([]);
    expect(tellOfDates(ended, customer, [], on('2026-12-31')).events).toMatchObject([
      { event: { name: 'agreement.expired' }, data: { state: 'TERMINATED' } },
    ]);
  });

  test('what was over when it was taken over tells nothing', () => {
    const old = concluded({}, '2027-03-01');
    expect(nextTellingAt(old, on('2027-03-01').now, zone)).toBeNull();
    expect(events(tellOfDates(old, customer, [], on('2027-03-02')))).toEqual([]);
  });
});
