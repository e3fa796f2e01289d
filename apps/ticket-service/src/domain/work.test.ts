import { describe, expect, test } from '@jest/globals';
import {
  act,
  after,
  clockOf,
  contact,
  customerId,
  eventsOf,
  id,
  inProgress,
  morning,
  refused,
} from '../../test/given.js';
import { proposedNextSteps } from './checklist.js';
import { recordAttempt } from './attempts.js';
import { callBack, park } from './parking.js';
import { propose, recordConsent, type ProposalInput } from './solution.js';
import { amendVisitRequest, followVisit, requestVisit, withdrawVisitRequest } from './visit.js';
import { agreeTime, wait } from './waiting.js';

const failed = { mode: 'PHONE', result: 'NOT_SOLVED', note: '重装无效' } as const;

describe('given a ticket in progress', () => {
  test('TKT-11: the second attempt without a solution proposes a visit or an escalation, once', () => {
    const first = recordAttempt(inProgress(), failed, act(after(1)));
    expect(eventsOf(first)).toEqual(['ticket.attemptRecorded']);
    const second = recordAttempt(first.next, failed, act(after(2)));
    expect(eventsOf(second)).toEqual(['ticket.attemptRecorded', 'ticket.nextStepProposed']);
    expect(proposedNextSteps(second.next)).toEqual(['REQUEST_VISIT', 'ESCALATE']);
    expect(eventsOf(recordAttempt(second.next, failed, act(after(3))))).toEqual(['ticket.attemptRecorded']);
  });

  test.each([
    ['PHONE', 'SOLVED', true],
    ['PHONE', 'NOT_SOLVED', true],
    ['PHONE', 'NOT_REACHED', false],
    ['REMOTE', 'SOLVED', true],
    ['REMOTE', 'NOT_SOLVED', false],
  ] as const)('TKT-02: an attempt by %s, %s: a first response is %s', (mode, result, responds) => {
    const { next } = recordAttempt(inProgress(), { mode, result, note: 'x' }, act(after(0.5)));
    expect(next.firstResponseAt).toEqual(responds ? after(0.5) : null);
    expect(clockOf(next, 'FIRST_RESPONSE').status).toBe(responds ? 'ENDED' : 'COUNTING');
    expect(next.phonedBack).toBe(mode === 'PHONE' && responds);
    expect(next.failedAttempts).toBe(result === 'NOT_SOLVED' ? 1 : 0);
  });

  test('TKT-08: a time agreed with the customer is a clock, and a new one replaces it', () => {
    const once = agreeTime(inProgress(), after(24), '约定', act(after(1))).next;
    const { next } = agreeTime(once, after(30), '改期', act(after(2)));
    const agreed = next.clocks.filter(({ kind }) => kind === 'AGREED_TIME').map(({ clock }) => clock);
    expect(agreed).toMatchObject([
      { status: 'ENDED', result: 'CANCELLED' },
      { status: 'COUNTING', target: { fixedDueAt: after(30).toISOString() } },
    ]);
    expect(() => agreeTime(once, after(1), 'x', act(after(2)))).toThrow(refused('IN_THE_PAST', 'agreedAt'));
  });
});

describe('given a parked ticket', () => {
  const parked = park(inProgress(), after(5), '研究', act(after(1))).next;

  test('TKT-11: research is our own time: clocks go on, and the call is promised', () => {
    expect(parked).toMatchObject({ status: 'PARKED', callBackAt: after(5) });
    expect(clockOf(parked, 'RESOLUTION').status).toBe('COUNTING');
    expect(clockOf(parked, 'CALL_BACK').status).toBe('COUNTING');
    expect(() => park(inProgress(), morning, 'x', act(after(1)))).toThrow(
      refused('IN_THE_PAST', 'callBackAt'),
    );
  });

  test('TKT-11: the call keeps the promise, and the ticket goes on', () => {
    const decision = callBack(
      parked,
      { result: 'NOT_SOLVED', note: '仍报错', callBackAt: null },
      act(after(4)),
    );
    expect(decision.next).toMatchObject({ status: 'IN_PROGRESS', callBackAt: null, failedAttempts: 1 });
    expect(clockOf(decision.next, 'CALL_BACK')).toMatchObject({ status: 'ENDED', result: 'MET' });
    expect(decision.entries).toMatchObject([{ kind: 'CALL', body: '仍报错', call: { result: 'TALKED' } }]);
  });

  test('TKT-10: nobody reached keeps it parked until the next promised call', () => {
    const call = { result: 'NOT_REACHED', note: '无人接听', callBackAt: after(9) } as const;
    const { next } = callBack(parked, call, act(after(6)));
    expect(next).toMatchObject({ status: 'PARKED', callBackAt: after(9), failedAttempts: 0 });
    const calls = next.clocks.filter(({ kind }) => kind === 'CALL_BACK').map(({ clock }) => clock);
    expect(calls).toMatchObject([
      { status: 'ENDED', result: 'MISSED' },
      { status: 'COUNTING', target: { fixedDueAt: after(9).toISOString() } },
    ]);
  });
});

describe('given a proposal', () => {
  const input: ProposalInput = {
    stage: 'FINAL',
    kind: 'FIX',
    description: '升级补丁',
    steps: ['备份'],
    acceptanceCriteria: ['能打开'],
  };
  const proposed = propose(inProgress(), input, act(after(0.5)));
  const solutionId = proposed.next.proposal?.id ?? '';

  test('TKT-02, TKT-08: it is an answer and the plan; it asks for consent', () => {
    expect(proposed.next).toMatchObject({ firstResponseAt: after(0.5), proposal: { consent: 'ASKED' } });
    expect(proposed.solution).toMatchObject({
      what: 'PROPOSED',
      solution: { steps: ['备份'], proposedBy: id(1) },
    });
  });

  test('TKT-20: on the phone the consent comes with it', () => {
    const { next } = propose(inProgress(), { ...input, consentVia: 'PHONE' }, act(after(1)));
    expect(next.proposal?.consent).toBe('GIVEN');
    const claimed = () => propose(inProgress(), { ...input, consentVia: 'PORTAL' }, act(after(1)));
    expect(claimed).toThrow(refused('NOT_ALLOWED', 'consentVia'));
  });

  test("TKT-09: the customer's word ends the wait for the customer", () => {
    const waits = { reason: 'CUSTOMER', note: '等确认', until: null, customerAgreed: false } as const;
    const waiting = wait(proposed.next, waits, act(after(1))).next;
    const decision = recordConsent(
      waiting,
      { solutionId, given: true, via: 'EMAIL' },
      act(after(2), contact()),
    );
    expect(eventsOf(decision)).toEqual(['ticket.consentRecorded', 'ticket.resumed']);
    expect(decision.next).toMatchObject({ status: 'IN_PROGRESS', proposal: { consent: 'GIVEN' } });
    expect(decision.solution).toMatchObject({ id: solutionId, fields: { consentVia: 'PORTAL' } });
  });

  test('consent to a proposal that was replaced is refused', () => {
    const replaced = propose(proposed.next, input, act(after(1))).next;
    const late = () => recordConsent(replaced, { solutionId, given: true, via: 'PHONE' }, act(after(2)));
    expect(late).toThrow(refused('NOT_FOUND', 'solutionId'));
  });
});

describe('given a known customer', () => {
  const known = { ...inProgress(), customerId };
  const wish = { siteId: id(600), task: '更换硬盘', skillCodes: ['HARDWARE'] };
  const place = { siteCustomerId: customerId, contactCustomerId: null };

  test('TKT-18: a visit is asked for, changed and taken back; its words stay off the events', () => {
    const asked = requestVisit(known, wish, place, act(after(1)));
    expect(asked.next.visitRequest).toMatchObject({ state: 'REQUESTED', task: '更换硬盘' });
    expect(JSON.stringify(asked.events)).not.toContain('更换硬盘');
    const sentBack = followVisit(
      asked.next,
      news(asked.next.visitRequest?.id, 'SENT_BACK', '缺配件'),
      act(after(2)),
    );
    expect(sentBack.next.visitRequest).toMatchObject({ state: 'SENT_BACK', missing: '缺配件' });
    const amended = amendVisitRequest(
      sentBack.next,
      { ...wish, preparation: '带备件' },
      place,
      act(after(3)),
    );
    expect(amended.next.visitRequest).toMatchObject({
      state: 'REQUESTED',
      missing: null,
      preparation: '带备件',
    });
    const taken = withdrawVisitRequest(amended.next, '电话解决', act(after(4)));
    expect(taken.next.visitRequest?.state).toBe('WITHDRAWN');
    expect(requestVisit(taken.next, wish, place, act(after(5))).next.visitRequest?.state).toBe('REQUESTED');
  });

  test("another customer's place or person is refused", () => {
    const foreign = { siteCustomerId: id(201), contactCustomerId: null };
    expect(() => requestVisit(known, wish, foreign, act(after(1)))).toThrow(refused('NOT_FOUND', 'siteId'));
    const somebody = { ...wish, contactId: id(9) };
    expect(() => requestVisit(known, somebody, place, act(after(1)))).toThrow(
      refused('NOT_FOUND', 'contactId'),
    );
  });

  test('a wish that lies behind, or ends before it begins, is refused', () => {
    const past = { ...wish, wishedUntil: morning.toISOString() };
    expect(() => requestVisit(known, past, place, act(after(1)))).toThrow(
      refused('IN_THE_PAST', 'wishedUntil'),
    );
    const turned = { ...wish, wishedFrom: after(9).toISOString(), wishedUntil: after(8).toISOString() };
    expect(() => requestVisit(known, turned, place, act(after(1)))).toThrow(
      refused('END_BEFORE_START', 'wishedUntil'),
    );
  });

  test('TKT-18: news that came before, or of another request, changes nothing', () => {
    const asked = requestVisit(known, wish, place, act(after(1))).next;
    const approved = followVisit(asked, news(asked.visitRequest?.id, 'APPROVED'), act(after(2))).next;
    expect(followVisit(approved, news(asked.visitRequest?.id, 'APPROVED'), act(after(3))).events).toEqual([]);
    expect(followVisit(approved, news(id(1), 'SOLVED'), act(after(3))).events).toEqual([]);
  });
});

const news = (
  visitRequestId: string | undefined,
  state: 'SENT_BACK' | 'APPROVED' | 'SOLVED',
  missing: string | null = null,
) => ({
  visitRequestId: visitRequestId ?? '',
  state,
  missing,
});
