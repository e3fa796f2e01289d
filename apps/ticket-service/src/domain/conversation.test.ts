import { describe, expect, test } from '@jest/globals';
import { act, after, clockOf, contact, inProgress, ticket } from '../../test/given.js';
import { customerMessage, logCall, note, reply } from './conversation.js';
import type { CallRecord } from './ticket-decision.js';
import { wait } from './waiting.js';

const call = (result: CallRecord['result']): CallRecord => ({
  direction: 'OUTBOUND',
  contactId: null,
  phone: '13800000000',
  startedAt: after(0.5).toISOString(),
  durationMs: 60_000,
  result,
});

describe('given a ticket that nobody has answered', () => {
  test('TKT-02: the first reply of a person stops the first-response clock', () => {
    const { next, events } = reply(ticket(), '已收到', undefined, act(after(0.5)));
    expect(next.firstResponseAt).toEqual(after(0.5));
    expect(clockOf(next, 'FIRST_RESPONSE')).toMatchObject({ status: 'ENDED', result: 'MET' });
    expect(events[0]?.data).toMatchObject({ firstResponse: true, channel: 'EMAIL' });
  });

  test('TKT-02: a late reply stops it too, and it is missed', () => {
    const { next } = reply(ticket(), '已收到', undefined, act(after(2)));
    expect(clockOf(next, 'FIRST_RESPONSE')).toMatchObject({ status: 'ENDED', result: 'MISSED' });
  });

  test('TKT-02: what a service writes, an acknowledgement too, stops nothing', () => {
    const { next } = reply(
      ticket(),
      '自动回复',
      undefined,
      act(after(0.5), { kind: 'service', id: 'notification' }),
    );
    expect(next.firstResponseAt).toBeNull();
    expect(clockOf(next, 'FIRST_RESPONSE').status).toBe('COUNTING');
  });

  test('neither notes nor the customer answer the customer', () => {
    expect(note(ticket(), '内部', [], act(after(0.5))).next.firstResponseAt).toBeNull();
    expect(
      customerMessage(ticket(), '在吗', 'PORTAL', act(after(0.5), contact())).next.firstResponseAt,
    ).toBeNull();
  });

  test('TKT-02: talking on the phone answers and settles the phone-back; ringing in vain does not', () => {
    expect(logCall(ticket(), call('TALKED'), null, act(after(1))).next).toMatchObject({
      phonedBack: true,
      firstResponseAt: after(1),
    });
    expect(logCall(ticket(), call('NO_ANSWER'), null, act(after(1))).next).toMatchObject({
      phonedBack: false,
      firstResponseAt: null,
    });
  });

  test('a request by phone is answered by mail unless a channel is named', () => {
    const phoned = ticket({ channel: 'PHONE' });
    expect(reply(phoned, 'x', undefined, act(after(1))).entries).toMatchObject([
      { kind: 'REPLY', channel: 'EMAIL' },
    ]);
    expect(reply(phoned, 'x', 'SMS', act(after(1))).entries).toMatchObject([{ channel: 'SMS' }]);
  });
});

describe('given a ticket of the quick-response profile', () => {
  const quick = inProgress('QUICK_RESPONSE');

  test('TKT-08: a progress update starts the next hour', () => {
    const { next } = reply(quick, '进展', undefined, act(after(0.5), undefined, 'QUICK_RESPONSE'));
    const updates = next.clocks.filter(({ kind }) => kind === 'NEXT_UPDATE').map(({ clock }) => clock.status);
    expect(updates).toEqual(['ENDED', 'COUNTING']);
    expect(clockOf(next, 'NEXT_UPDATE').startedAt).toBe(after(0.5).toISOString());
  });

  test('TKT-09: while the ticket waits, a reply leaves the paused update as it is', () => {
    const waitFor = { reason: 'CUSTOMER', note: '等', until: null, customerAgreed: false } as const;
    const waiting = wait(quick, waitFor, act(after(0.5), undefined, 'QUICK_RESPONSE')).next;
    const { next } = reply(waiting, '补充', undefined, act(after(0.6), undefined, 'QUICK_RESPONSE'));
    expect(clockOf(next, 'NEXT_UPDATE').status).toBe('PAUSED');
  });
});
