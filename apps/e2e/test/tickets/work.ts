import { expect, test } from '@jest/globals';
import type { World } from '../support/platform.js';
import { customerAt } from '../support/contact.js';
import { done, ofCustomer, openTicket, startedTicket, step } from '../support/ticket.js';

const offers = 'availableActions { action allowed reasonCode reason }';
interface Offered {
  readonly availableActions: readonly {
    readonly action: string;
    readonly allowed: boolean;
    readonly reason: string | null;
  }[];
}

export function work(world: () => World): void {
  const started = () => startedTicket(world(), ofCustomer(world(), 0));

  test('TKT-11: only allowed steps are offered and accepted, with the reason why one is not', async () => {
    const engineer = await world().as('engineer');
    const { id } = await started();
    const { node } = await engineer.get<{ node: Offered }>(
      `query ($id: ID!) { node(id: $id) { ... on Ticket { ${offers} } } }`,
      { id },
    );
    const offer = (action: string) => node.availableActions.find((each) => each.action === action);
    expect(offer('WAIT')).toMatchObject({ allowed: true, reason: null });
    expect(offer('REOPEN')).toMatchObject({
      allowed: false,
      reasonCode: expect.any(String),
      reason: expect.stringMatching(/\S/),
    });
    expect(await step(engineer, 'reopenTicket', { id, reason: '不该' })).toMatchObject({
      code: 'ILLEGAL_STEP',
    });
    expect(await step(engineer, 'startTicket', { id })).toMatchObject({ code: 'ILLEGAL_STEP' });
  });

  test('TKT-11: after two attempts without a solution, a visit or an escalation is proposed', async () => {
    const engineer = await world().as('engineer');
    const { id } = await started();
    const attempt = (mode: string, result: string) =>
      done(engineer, 'recordAttempt', { id, mode, result, note: '试过' }, 'failedAttempts proposedNextSteps');
    expect(await attempt('PHONE', 'NOT_SOLVED')).toMatchObject({ failedAttempts: 1, proposedNextSteps: [] });
    expect(await attempt('PHONE', 'NOT_REACHED')).toMatchObject({ failedAttempts: 1 });
    expect(await attempt('REMOTE', 'NOT_SOLVED')).toMatchObject({
      failedAttempts: 2,
      proposedNextSteps: ['REQUEST_VISIT', 'ESCALATE'],
    });
  });

  test('TKT-11: put aside with a promised call, which is a clock and stands in the call-back list', async () => {
    const engineer = await world().as('engineer');
    const { id } = await started();
    const callBackAt = new Date(Math.ceil(Date.now() / 1000) * 1000 + 3_600_000).toISOString();
    const parked = await done(
      engineer,
      'parkTicket',
      { id, note: '查阅资料', callBackAt },
      'callBackAt clocks { kind status dueAt }',
    );
    expect(parked).toMatchObject({ status: 'PARKED', callBackAt });
    expect(parked).toMatchObject({
      clocks: expect.arrayContaining([{ kind: 'CALL_BACK', status: 'COUNTING', dueAt: callBackAt }]),
    });
    const { tickets } = await engineer.get<{ tickets: { edges: { node: { id: string } }[] } }>(
      'query ($filter: TicketFilter) { tickets(filter: $filter, orderBy: CALL_BACK_ASC) { edges { node { id } } } }',
      { filter: { callBackBefore: new Date(Date.parse(callBackAt) + 1000).toISOString() } },
    );
    expect(tickets.edges.map(({ node }) => node.id)).toContain(id);
    const called = await done(
      engineer,
      'callBack',
      { id, result: 'NOT_SOLVED', note: '还需资料' },
      'failedAttempts',
    );
    expect(called).toMatchObject({ status: 'IN_PROGRESS', failedAttempts: 1 });
  });

  test('TKT-11: handed over with a note, escalated with a reason, claimed once', async () => {
    const engineer = await world().as('engineer');
    const { id } = await started();
    const unitId = `OrgUnit:${world().organisation.unitIds.get('shanghai')}`;
    const queued = await done(
      engineer,
      'handOverTicket',
      { id, unitId, note: '请二线跟进' },
      'assignee { id }',
    );
    expect(queued).toMatchObject({ assignee: null, status: 'TRIAGED' });
    await done(engineer, 'claimTicket', { id });
    expect(await step(await world().as('manager'), 'claimTicket', { id })).toHaveProperty('code');
    const assigneeId = `Person:${world().organisation.personIds.get('manager')}`;
    await done(engineer, 'startTicket', { id });
    expect(
      await done(
        engineer,
        'escalateTicket',
        { id, assigneeId, reason: '需经理协调' },
        'assignee { id } reassignCount',
      ),
    ).toMatchObject({ assignee: { id: assigneeId } });
  });

  test('TKT-11: cancelled with a reason by those who may; a cancelled ticket goes on no more', async () => {
    const { id } = await openTicket(await world().as('hotline'), ofCustomer(world(), 0));
    const cancel = { id, reason: 'DUPLICATE', note: '重复登记' };
    expect(await step(await world().as('engineer'), 'cancelTicket', cancel)).toMatchObject({
      code: 'NOT_ALLOWED',
    });
    const manager = await world().as('manager');
    expect(await done(manager, 'cancelTicket', cancel)).toMatchObject({ status: 'CANCELLED' });
    expect(await step(manager, 'claimTicket', { id })).toMatchObject({ code: 'ILLEGAL_STEP' });
  });

  test('TKT-12: messages, replies, notes, calls and steps stand in one order, with mentions', async () => {
    const engineer = await world().as('engineer');
    const { id } = await started();
    const mentionedIds = [`Person:${world().organisation.personIds.get('manager')}`];
    await done(engineer, 'replyOnTicket', { id, body: '请提供截图。' });
    await done(engineer, 'noteOnTicket', { id, body: '疑似权限问题', mentionedIds });
    const ticket = await done<{ conversation: { edges: { node: { kind: string; position: number } }[] } }>(
      engineer,
      'logCall',
      { id, direction: 'OUTBOUND', result: 'NO_ANSWER' },
      'conversation { edges { node { kind position body mentioned { id } author { kind name } step { text } call { result } } } }',
    );
    const entries = ticket.conversation.edges.map(({ node }) => node);
    expect(entries.filter(({ kind }) => kind !== 'STEP')).toMatchObject([
      { kind: 'CUSTOMER_MESSAGE', body: '报表打不开' },
      { kind: 'REPLY', body: '请提供截图。', author: { kind: 'STAFF', name: '同事engineer' } },
      { kind: 'NOTE', body: '疑似权限问题', mentioned: [{ id: mentionedIds[0] }] },
      { kind: 'CALL', call: { result: 'NO_ANSWER' } },
    ]);
    const positions = entries.map(({ position }) => position);
    expect(positions).toEqual(positions.toSorted((a, b) => a - b));
    expect(new Set(positions).size).toBe(positions.length);
  });

  test('TKT-18: way and time of the service are assessed; a visit is asked for, shown, completed and taken back', async () => {
    const engineer = await world().as('engineer');
    const { id } = await started();
    const plannedAt = '2027-03-01T01:00:00.000Z';
    const assessed = await done(
      engineer,
      'assessTicket',
      {
        id,
        solvableByPhone: false,
        mode: 'ON_SITE',
        plannedAt,
        confirmedWithCustomer: true,
        identityChecked: true,
      },
      'assessment { solvableByPhone mode plannedAt confirmedWithCustomer identityChecked assessedBy { id } }',
    );
    expect(assessed).toMatchObject({
      assessment: {
        solvableByPhone: false,
        mode: 'ON_SITE',
        plannedAt,
        confirmedWithCustomer: true,
        identityChecked: true,
      },
    });
    const visit = 'visitRequest { state task site { id } preparation wishedFrom requestedBy { name } }';
    const request = {
      id,
      siteId: `Site:${customerAt(world(), 0).siteId}`,
      contactId: ofCustomer(world(), 0).contactId,
      task: '更换加密锁并重装',
      preparation: '带备用加密锁',
      wishedFrom: plannedAt,
    };
    expect(
      await step(engineer, 'requestVisit', { ...request, siteId: `Site:${customerAt(world(), 1).siteId}` }),
    ).toMatchObject({ code: 'NOT_FOUND', path: ['siteId'] });
    expect(await done(engineer, 'requestVisit', request, visit)).toMatchObject({
      visitRequest: {
        state: 'REQUESTED',
        task: '更换加密锁并重装',
        site: { id: request.siteId },
        preparation: '带备用加密锁',
        wishedFrom: plannedAt,
        requestedBy: { name: '同事engineer' },
      },
    });
    expect(await step(engineer, 'requestVisit', request)).toHaveProperty('code');
    expect(
      await done(engineer, 'amendVisitRequest', { ...request, task: '更换加密锁' }, visit),
    ).toMatchObject({ visitRequest: { state: 'REQUESTED', task: '更换加密锁' } });
    expect(await done(engineer, 'withdrawVisitRequest', { id, reason: '电话已解决' }, visit)).toMatchObject({
      visitRequest: { state: 'WITHDRAWN' },
    });
  });
}
