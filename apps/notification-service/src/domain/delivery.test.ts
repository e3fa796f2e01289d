import { describe, expect, test } from '@jest/globals';
import {
  deliveryLifeCycle,
  mostTries,
  resend,
  tried,
  waitsMs,
  type Outcome,
  type Progress,
} from './delivery.js';

const now = new Date('2026-03-03T02:00:00.000Z');
const waiting: Progress = {
  state: 'WAITING',
  attempt: 1,
  tries: [],
  address: null,
  skipReason: null,
  nextTryAt: now,
  sentAt: null,
};
const failed: Outcome = {
  kind: 'FAILED',
  address: 'w***@example.com',
  errorCode: 'MAIL_SERVER_UNREACHABLE',
  detail: 'ECONNREFUSED',
  final: false,
};

describe('COM-07: a delivery', () => {
  test('every state and step outside of the table is refused', () => {
    const legal = deliveryLifeCycle.states.map((state) => [state, deliveryLifeCycle.actionsFrom(state)]);
    expect(legal).toEqual([
      ['WAITING', ['send', 'fail', 'giveUp', 'skip']],
      ['RETRYING', ['send', 'fail', 'giveUp', 'skip']],
      ['DEAD', ['resend']],
      ['SENT', []],
      ['SKIPPED', []],
    ]);
    expect(() => resend({ ...waiting, state: 'SENT' }, now)).toThrow('ILLEGAL_STEP');
    expect(() => tried({ ...waiting, state: 'DEAD' }, failed, now)).toThrow('ILLEGAL_STEP');
  });

  test('that fails is tried again after waits that grow, and is a dead letter after 8 tries', () => {
    let progress = waiting;
    const waits: (number | null)[] = [];
    for (let attempt = 1; attempt <= mostTries; attempt += 1) {
      progress = tried({ ...progress, attempt }, failed, now);
      waits.push(progress.nextTryAt ? progress.nextTryAt.getTime() - now.getTime() : null);
    }
    expect(mostTries).toBe(8);
    expect(waits).toEqual([...waitsMs, null]);
    expect([...waitsMs].sort((a, b) => a - b)).toEqual(waitsMs);
    expect(progress).toMatchObject({ state: 'DEAD', address: 'w***@example.com' });
    expect(progress.tries).toHaveLength(8);
  });

  test('that is refused for good is given up at once', () => {
    expect(tried(waiting, { ...failed, final: true }, now)).toMatchObject({ state: 'DEAD', nextTryAt: null });
  });

  test('that went out after a failure keeps both tries', () => {
    const retrying = tried(waiting, failed, now);
    const sent = tried({ ...retrying, attempt: 2 }, { kind: 'SENT', address: 'w***@example.com' }, now);
    expect(sent).toMatchObject({ state: 'SENT', sentAt: now, nextTryAt: null });
    expect(sent.tries.map(({ ok, errorCode }) => [ok, errorCode])).toEqual([
      [false, 'MAIL_SERVER_UNREACHABLE'],
      [true, null],
    ]);
  });

  test('that is not to be sent says why and counts no try', () => {
    const skipped = tried(waiting, { kind: 'SKIPPED', reason: 'NO_CONSENT' }, now);
    expect(skipped).toMatchObject({ state: 'SKIPPED', skipReason: 'NO_CONSENT', tries: [] });
  });

  test('that is dead begins a new round when it is sent again, and keeps its history', () => {
    const dead = tried({ ...waiting, attempt: 8 }, failed, now);
    expect(resend(dead, now)).toMatchObject({
      state: 'WAITING',
      attempt: 0,
      nextTryAt: now,
      tries: dead.tries,
    });
  });
});
