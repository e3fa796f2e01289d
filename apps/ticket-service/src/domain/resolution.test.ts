import { describe, expect, test } from '@jest/globals';
import {
  act,
  actWith,
  after,
  agent,
  agreedProposal,
  clockOf,
  closed,
  confirming,
  contact,
  eventsOf,
  id,
  inProgress,
  morning,
  refused,
  report,
  resolved,
  resolving,
  ticket,
} from '../../test/given.js';
import { archive, cancel, close, reopen } from './closing.js';
import { confirm, lapse, reject, remind, resolve } from './resolution.js';
import type { Ticket } from './ticket.js';
import { wait } from './waiting.js';

const ready = (fields: Partial<Ticket> = {}): Ticket => ({
  ...inProgress(),
  proposal: agreedProposal(),
  ...fields,
});
const openClocks = ({ clocks }: Ticket) => clocks.filter(({ clock }) => clock.status !== 'ENDED');
const criterion = (n: number, met: boolean | null = null) => ({ id: id(n), text: '能开票', met, note: null });

describe('given a ticket in progress with an agreed final solution', () => {
  test('resolving stops every clock, once', () => {
    const { next } = resolve(ready(), resolving, act(after(2)));
    expect(next).toMatchObject({ status: 'RESOLVED', resolvedAt: after(2) });
    expect(openClocks(next)).toEqual([]);
    expect(clockOf(next, 'RESOLUTION')).toMatchObject({ result: 'MET', stoppedAt: after(2).toISOString() });
  });

  test('TKT-02: a solution is a first response', () => {
    const { next } = resolve(ready(), resolving, act(after(0.5)));
    expect(next.firstResponseAt).toEqual(after(0.5));
    expect(clockOf(next, 'FIRST_RESPONSE')).toMatchObject({ result: 'MET' });
  });

  test('only with its latest proposal', () => {
    const other = { ...resolving, solutionId: id(701) };
    expect(() => resolve(ready(), other, act(after(1)))).toThrow(refused('NOT_FOUND', 'solutionId'));
  });

  test('TKT-20: a criterion that was checked and does not hold refuses it; so does an unknown one', () => {
    const subject = ready({ proposal: agreedProposal({ criteria: [criterion(71), criterion(72)] }) });
    const unmet = { ...resolving, checkedCriteria: [{ criterionId: id(71), met: false }] };
    expect(() => resolve(subject, unmet, act(after(1)))).toThrow(refused('ACCEPTANCE_CRITERIA_UNMET'));
    const unknown = { ...resolving, checkedCriteria: [{ criterionId: id(99), met: true }] };
    expect(() => resolve(subject, unknown, act(after(1)))).toThrow(refused('NOT_FOUND', 'checkedCriteria'));
  });

  // morning is Tuesday 2026-03-03; days of the weekend do not count
  test('TKT-20: reminder after 3 working days, lapse after 7', () => {
    const { next, events } = resolve(ready(), resolving, act(morning));
    expect(next.remindAt).toEqual(after(3 * 24)); // Friday
    expect(next.lapsesAt).toEqual(after(9 * 24)); // Thursday of the next week
    expect(events[0]?.data).toMatchObject({ lapsesAt: after(9 * 24).toISOString() });
  });

  test.each([
    ['P1 never lapses', resolve(ready({ priority: 'P1' }), resolving, act(morning))],
    ['the setting can forbid lapse', resolve(ready(), resolving, actWith({ lapseAllowed: false }, morning))],
  ])('TKT-20: %s, but is reminded', (_name, { next }) => {
    expect(next.lapsesAt).toBeNull();
    expect(next.remindAt).not.toBeNull();
  });
});

describe('given a resolved ticket', () => {
  test('TKT-20: a contact confirms in the portal, whatever they say of the way', () => {
    const { next, events } = confirm(
      resolved(),
      { ...confirming, satisfaction: 4 },
      act(after(2), contact()),
    );
    expect(next).toMatchObject({ status: 'CONFIRMED', satisfaction: 4, remindAt: null, lapsesAt: null });
    expect(events[0]?.data).toEqual({ via: 'PORTAL', satisfaction: 4 });
  });

  test.each(['PORTAL', 'MAIL_LINK'] as const)('staff cannot claim that the customer used %s', (via) => {
    expect(() => confirm(resolved(), { ...confirming, via }, act(after(2)))).toThrow(
      refused('NOT_ALLOWED', 'via'),
    );
  });

  test('TKT-20: who speaks for the customer has checked each criterion; the customer need not', () => {
    const subject = resolved({ proposal: agreedProposal({ criteria: [criterion(71)] }) });
    expect(() => confirm(subject, confirming, act(after(2)))).toThrow(refused('ACCEPTANCE_CRITERIA_UNMET'));
    const checked = { ...confirming, checkedCriteria: [{ criterionId: id(71), met: true }] };
    const decision = confirm(subject, checked, act(after(2)));
    expect(decision.solution).toMatchObject({ fields: { criteria: [{ met: true }] } });
    expect(confirm(subject, confirming, act(after(2), contact())).next.status).toBe('CONFIRMED');
  });

  test('TKT-22: a rejection goes on with a fresh RESOLUTION clock; the old one stays as it ended', () => {
    const { next } = reject(
      resolved(),
      { via: 'PHONE', reason: '还是不行', checkedCriteria: [] },
      act(after(3)),
    );
    expect(next).toMatchObject({ status: 'IN_PROGRESS', resolvedAt: null, remindAt: null, lapsesAt: null });
    const clocks = next.clocks.filter(({ kind }) => kind === 'RESOLUTION').map(({ clock }) => clock);
    expect(clocks).toMatchObject([
      { status: 'ENDED', result: 'MET' },
      { status: 'COUNTING', startedAt: after(3).toISOString(), usedMs: 0 },
    ]);
  });

  test('TKT-20: it is reminded once and lapses, marked by its status', () => {
    const reminded = remind(resolved());
    expect(eventsOf(reminded)).toEqual(['ticket.confirmationReminded']);
    expect(remind(reminded.next).events).toEqual([]);
    expect(lapse(reminded.next, act(after(500))).next).toMatchObject({ status: 'LAPSED', lapsesAt: null });
  });

  test('timers that come after the answer, or after lapse was forbidden, change nothing', () => {
    const confirmed = confirm(resolved(), confirming, act(after(2))).next;
    expect([remind(confirmed), lapse(confirmed, act(after(9))), archive(confirmed)]).toEqual([
      { next: confirmed, events: [], entries: [] },
      { next: confirmed, events: [], entries: [] },
      { next: confirmed, events: [], entries: [] },
    ]);
    expect(lapse(resolved(), actWith({ lapseAllowed: false }, after(500))).events).toEqual([]);
  });
});

describe('given the end of a ticket', () => {
  test('TKT-22: closing keeps the report and the mark that the customer gave', () => {
    const confirmed = confirm(resolved(), { ...confirming, satisfaction: 5 }, act(after(2))).next;
    const decision = close(confirmed, report({ satisfaction: 1 }), [id(100)], act(after(3)));
    expect(decision.next).toMatchObject({ status: 'CLOSED', closedAt: after(3), satisfaction: 5 });
    expect(decision.next.archiveAt).toEqual(after(3 + 90 * 24));
    expect(decision.events[0]?.data).toMatchObject({ confirmed: true, informUnitIds: [id(100)] });
    expect(decision.report).toMatchObject({ problem: '打不开', satisfaction: 5 });
  });

  test('TKT-20: what lapsed is left out of satisfaction', () => {
    const lapsed = lapse(resolved(), act(after(300))).next;
    const { next, events } = close(lapsed, report({ satisfaction: 5 }), [], act(after(301)));
    expect(next.satisfaction).toBeNull();
    expect(events[0]?.data).toMatchObject({ confirmed: false, satisfaction: null });
  });

  test('TKT-11: reopening restarts the RESOLUTION clock with its whole time', () => {
    const { next, events } = reopen(closed(), '又出现了', true, act(after(48)));
    expect(next).toMatchObject({ status: 'IN_PROGRESS', reopenCount: 1, closedAt: null, archiveAt: null });
    expect(clockOf(next, 'RESOLUTION')).toMatchObject({
      status: 'COUNTING',
      startedAt: after(48).toISOString(),
    });
    expect(next.clocks.filter(({ kind }) => kind === 'FIRST_RESPONSE')).toHaveLength(1);
    expect(events[0]?.data).toEqual({ previousClosedAt: after(3).toISOString() });
  });

  test('COM-02: reopened when the person has left, it goes to the queue', () => {
    const decision = reopen(closed(), '又出现了', false, act(after(48)));
    expect(decision.next).toMatchObject({ status: 'TRIAGED', assigneeId: null });
    expect(eventsOf(decision)).toEqual(['ticket.reopened', 'ticket.assigned']);
  });

  test('a cancelled ticket has no clock that counts, and none that was missed or met by it', () => {
    const waits = { reason: 'CUSTOMER', note: '等', until: null, customerAgreed: false } as const;
    const waiting = wait(inProgress(), waits, act(after(2))).next;
    const { next } = cancel(waiting, 'DUPLICATE', undefined, act(after(3)));
    expect(next).toMatchObject({ status: 'CANCELLED', waitingUntil: null });
    expect(next.clocks.map(({ clock }) => clock)).toMatchObject([
      { status: 'ENDED', result: 'CANCELLED' },
      { status: 'ENDED', result: 'CANCELLED' },
    ]);
  });

  test('history taken over gets no clocks and no timers', () => {
    const { next } = resolve({ ...ready(), imported: true, clocks: [] }, resolving, act(morning, agent()));
    expect(next).toMatchObject({ remindAt: null, lapsesAt: null, clocks: [] });
    expect(
      reopen({ ...closed(), imported: true, clocks: [] }, 'x', true, act(after(48))).next.clocks,
    ).toEqual([]);
    expect(ticket().imported).toBe(false);
  });
});
