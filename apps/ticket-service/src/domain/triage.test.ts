import { describe, expect, test } from '@jest/globals';
import {
  act,
  after,
  agent,
  clockOf,
  customerId,
  file,
  id,
  inProgress,
  morning,
  refused,
  ticket,
} from '../../test/given.js';
import { gapsOf } from './checklist.js';
import { assess, complete } from './complete-ticket.js';
import { identifyCustomer } from './identify-customer.js';
import { followAgreement, recount, refreshCustomer } from './refresh.js';
import { changePriority, recategorise, triage, type ChosenCategory } from './triage.js';
import { resume, wait } from './waiting.js';

const hour = 3_600_000;
const consultation: ChosenCategory = { code: 'CONSULTATION', class: 'CONSULTATION', requiredFields: [] };
const defect: ChosenCategory = {
  code: 'SOFTWARE_DEFECT',
  class: 'DEFECT',
  requiredFields: ['ENVIRONMENT', 'PRODUCT_VERSION'],
};
const forCustomer = { reason: 'CUSTOMER', note: '请提供日志', until: null, customerAgreed: false } as const;
const lead = agent(1, { TICKET_OVERRIDE_PRIORITY: 'TREE' });

describe('given a ticket that nobody has weighed', () => {
  test('TKT-07: triage sets category and weight, and the matrix the priority', () => {
    const input = { category: defect, impact: 'WHOLE_BUSINESS', urgency: 'NOW' } as const;
    const { next, events } = triage(ticket(), input, act(after(0.5)));
    expect(next).toMatchObject({ status: 'TRIAGED', priority: 'P1', categoryClass: 'DEFECT' });
    expect(events[0]?.data).toEqual({ overridden: false });
  });

  test('TKT-08: a category with a rule of its own starts its clock from the report', () => {
    const input = { category: defect, impact: 'PERSON', urgency: 'TODAY' } as const;
    const { next } = triage(ticket(), input, act(after(1)));
    expect(clockOf(next, 'PLAN')).toMatchObject({ status: 'COUNTING', startedAt: morning.toISOString() });
  });

  test('TKT-07: another priority than the matrix needs the right, and keeps its reason', () => {
    const input = {
      category: defect,
      impact: 'NONE',
      urgency: 'CAN_WAIT',
      priority: 'P1',
      priorityOverrideReason: '总经理来电',
    } as const;
    expect(() => triage(ticket(), input, act(morning))).toThrow(refused('NOT_ALLOWED', 'priority'));
    expect(triage(ticket(), input, act(morning, lead)).next).toMatchObject({
      priority: 'P1',
      priorityOverrideReason: '总经理来电',
    });
  });

  test('TKT-03: the checklist asks for what the template of the category asks for', () => {
    expect(gapsOf(ticket())).toEqual(expect.arrayContaining(['ENVIRONMENT', 'OCCURRED_AT']));
    const triaged = recategorise(ticket(), defect, undefined, act(morning)).next;
    expect(gapsOf(triaged)).toEqual(expect.arrayContaining(['ENVIRONMENT', 'PRODUCT_VERSION']));
    expect(gapsOf(triaged)).not.toContain('OCCURRED_AT');
    expect(gapsOf(ticket({ identityCheckNeeded: true }))).toContain('IDENTITY_CHECK');
  });
});

describe('given 2 hours used of the 8 to solve', () => {
  test('TKT-09, DEM-05: a higher priority shortens the target and keeps what was used', () => {
    const waiting = wait(inProgress(), forCustomer, act(after(2))).next;
    const resumed = resume(waiting, undefined, act(after(50))).next;
    const raised = changePriority(resumed, { priority: 'P1', reason: '升级' }, act(after(51), lead)).next;
    expect(clockOf(raised, 'RESOLUTION')).toMatchObject({
      status: 'COUNTING',
      usedMs: 2 * hour,
      target: { targetMs: 4 * hour, ruleId: 'STANDARD/2' },
    });
  });

  test('DEM-05: a paused clock stays paused when the target changes', () => {
    const waiting = wait(inProgress(), forCustomer, act(after(2))).next;
    const raised = changePriority(waiting, { priority: 'P1', reason: '升级' }, act(after(9), lead)).next;
    expect(clockOf(raised, 'RESOLUTION')).toMatchObject({ status: 'PAUSED', usedMs: 2 * hour });
  });

  test('DEM-05: a clock that is promised only now has the pauses of the others', () => {
    const begun = { ...inProgress(), categoryCode: 'CONSULTATION', categoryClass: 'CONSULTATION' } as const;
    const waiting = wait(begun, forCustomer, act(after(2))).next;
    const paused = recategorise(waiting, defect, undefined, act(after(4))).next;
    expect(clockOf(paused, 'PLAN')).toMatchObject({ status: 'PAUSED', pausedAt: after(2).toISOString() });
    const resumed = resume(waiting, undefined, act(after(5))).next;
    const counting = recategorise(resumed, defect, undefined, act(after(6))).next;
    // 10:00 to 12:00 in Shanghai, all of it working time
    expect(clockOf(counting, 'PLAN')).toMatchObject({ status: 'COUNTING', usedMs: 2 * hour });
  });

  test('TKT-04: a rule that names the former category no longer holds its clock', () => {
    const begun = recategorise(
      { ...inProgress(), categoryCode: null },
      defect,
      undefined,
      act(after(1)),
    ).next;
    const { next } = recategorise(begun, consultation, '不是缺陷', act(after(2)));
    expect(clockOf(next, 'PLAN')).toMatchObject({ status: 'ENDED', result: 'CANCELLED' });
    expect(() => recategorise(next, consultation, undefined, act(after(3)))).toThrow(
      refused('NOTHING_CHANGED', 'categoryCode'),
    );
  });

  test('DEM-05: another agreement gives its promises, and what was used stays used', () => {
    const promised = { serviceLevelCode: 'QUICK_RESPONSE', calendarId: inProgress().calendarId };
    const { next } = followAgreement(inProgress(), promised, act(after(1)));
    expect(clockOf(next, 'RESOLUTION')).toMatchObject({
      calendarId: promised.calendarId, // by its rule no longer around the clock
      usedMs: hour,
      target: { targetMs: 4 * hour },
    });
    expect(clockOf(next, 'NEXT_UPDATE').status).toBe('COUNTING');
    expect(followAgreement(next, promised, act(after(2))).events).toEqual([]);
  });

  test('DEM-06: a calendar that changed is counted again, another one is not', () => {
    const { calendarId } = clockOf(inProgress(), 'RESOLUTION');
    const decision = recount(inProgress(), calendarId, act(after(1)));
    expect(clockOf(decision.next, 'RESOLUTION').history.at(-1)).toMatchObject({ what: 'RECOUNTED' });
    expect(recount(inProgress(), id(999), act(after(1))).events).toEqual([]);
  });
});

describe('given an unknown caller', () => {
  const caller = ticket({ customerId: null, impact: 'DEPARTMENT', urgency: 'TODAY', priority: 'P2' });
  const vip = file({ level: 'VIP', consultantIds: [id(7)] });
  const found = (consultantId: string | null = null) => ({
    customer: { id: customerId, name: '晨光公司', level: 'VIP', unitId: id(100), consultantIds: [] } as const,
    contactId: id(301),
    installationId: null,
    consultantId,
  });

  test('TKT-01: agreement, priority and lane follow from the customer, and the caller goes from the record', () => {
    const { next } = identifyCustomer(
      caller,
      found(),
      { ...vip, serviceLevelCode: 'QUICK_RESPONSE' },
      act(after(0.1)),
    );
    expect(next).toMatchObject({
      customerId,
      lane: 'VIP',
      priority: 'P1',
      coverage: 'COVERED',
      unknownCaller: null,
    });
    expect(clockOf(next, 'FIRST_RESPONSE')).toMatchObject({ target: { targetMs: 5 * 60_000 } });
  });

  test('TKT-07: a VIP request that nobody has goes to the consultant; one that somebody has stays', () => {
    const given = identifyCustomer(caller, found(id(7)), vip, act(after(0.1)));
    expect(given.next).toMatchObject({ status: 'ASSIGNED', assigneeId: id(7) });
    const mine = { ...caller, status: 'IN_PROGRESS', assigneeId: id(1) } as const;
    expect(identifyCustomer(mine, found(id(7)), vip, act(after(0.1))).next.assigneeId).toBe(id(1));
  });
});

describe('given a customer that changed', () => {
  const known = ticket({
    customerId,
    customerName: '晨光公司',
    customerLevel: 'REGULAR',
    customerUnitId: id(100),
    impact: 'DEPARTMENT',
    urgency: 'TODAY',
    priority: 'P2',
  });

  test('TKT-07: an open ticket is weighed by the new level, unless a person has weighed it', () => {
    const key = { name: '晨光集团', level: 'KEY', unitId: id(100) } as const;
    expect(refreshCustomer(known, key, act(after(1))).next).toMatchObject({
      customerName: '晨光集团',
      priority: 'P1',
    });
    const weighed = { ...known, priorityOverrideReason: '按约定' };
    expect(refreshCustomer(weighed, key, act(after(1))).next).toMatchObject({
      customerLevel: 'KEY',
      priority: 'P2',
    });
  });

  test('the same file again tells nothing', () => {
    const same = { name: '晨光公司', level: 'REGULAR', unitId: id(100) } as const;
    expect(refreshCustomer(known, same, act(after(1))).events).toEqual([]);
  });
});

describe('given what was taken down', () => {
  const known = ticket({ customerId });
  const foreign = { contactCustomerId: id(201), installation: null };
  const none = { contactCustomerId: null, installation: null };

  test('TKT-03: a field left out stays, and nothing at all is refused', () => {
    expect(complete(known, { environment: '麒麟' }, none, act(after(1))).next).toMatchObject({
      environment: '麒麟',
      subject: known.subject,
    });
    expect(() => complete(known, {}, none, act(after(1)))).toThrow(refused('NOTHING_CHANGED'));
    const future = { occurredAt: after(5).toISOString() };
    expect(() => complete(known, future, none, act(after(1)))).toThrow(
      refused('IN_THE_FUTURE', 'occurredAt'),
    );
  });

  test("another customer's contact or installation is refused", () => {
    expect(() => complete(known, { contactId: id(9) }, foreign, act(after(1)))).toThrow(
      refused('NOT_FOUND', 'contactId'),
    );
    expect(() => complete(known, { installationId: id(9) }, foreign, act(after(1)))).toThrow(
      refused('NOT_FOUND', 'installationId'),
    );
  });

  test('TKT-18: an assessment says who and when, and is planned ahead', () => {
    const input = {
      solvableByPhone: true,
      mode: 'PHONE',
      confirmedWithCustomer: true,
      identityChecked: true,
      proofOfPurchaseChecked: false,
    } as const;
    const { next } = assess(known, input, act(after(1)));
    expect(next.assessment).toMatchObject({
      ...input,
      plannedAt: null,
      assessedBy: id(1),
      assessedAt: after(1).toISOString(),
    });
    expect(() => assess(known, { ...input, plannedAt: morning.toISOString() }, act(after(1)))).toThrow(
      refused('IN_THE_PAST', 'plannedAt'),
    );
  });
});
