import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { World } from '../support/platform.js';
import { done, ofCustomer, openTicket, startedTicket, step } from '../support/ticket.js';

export function keysAndVersions(world: () => World): void {
  const count = async (customerId: string) => {
    const { tickets } = await (
      await world().as('hotline')
    ).get<{ tickets: { totalCount: number } }>(
      'query ($filter: TicketFilter) { tickets(filter: $filter) { totalCount } }',
      { filter: { customerIds: [customerId] } },
    );
    return tickets.totalCount;
  };

  test('COM-15: the same key and input give the same answer and one effect, also ten at once', async () => {
    const agent = await world().as('hotline');
    const { customerId } = ofCustomer(world(), 3);
    const input = { idempotencyKey: randomUUID(), customerId, description: '只此一次' };
    const before = await count(customerId);
    const first = await openTicket(agent, input);
    const again = await Promise.all(Array.from({ length: 10 }, () => openTicket(agent, input)));
    expect(new Set([first, ...again].map(({ number }) => number))).toEqual(new Set([first.number]));
    expect(await count(customerId)).toBe(before + 1);
  });

  test('COM-15: ten requests at once with a new key have one effect', async () => {
    const agent = await world().as('hotline');
    const { customerId } = ofCustomer(world(), 3);
    const input = { idempotencyKey: randomUUID(), customerId, description: '同时十次' };
    const before = await count(customerId);
    const opened = await Promise.all(
      Array.from({ length: 10 }, () => step(agent, 'openTicket', { channel: 'PHONE', ...input })),
    );
    expect(new Set(opened.map(({ ticket }) => ticket?.number)).size).toBe(1);
    expect(await count(customerId)).toBe(before + 1);
  });

  test('COM-15: the same key with another input is refused', async () => {
    const agent = await world().as('hotline');
    const input = { idempotencyKey: randomUUID(), customerId: ofCustomer(world(), 3).customerId };
    await openTicket(agent, { ...input, description: '第一种' });
    expect(
      await step(agent, 'openTicket', { channel: 'PHONE', ...input, description: '第二种' }),
    ).toMatchObject({ code: 'IDEMPOTENCY_CONFLICT', path: ['idempotencyKey'] });
  });

  test('COM-16: a change that was decided on an old version is refused with the current one, and changes nothing', async () => {
    const engineer = await world().as('engineer');
    const ticket = await startedTicket(world(), ofCustomer(world(), 0));
    const now = await done(engineer, 'noteOnTicket', { id: ticket.id, body: '别人先写了' });
    expect(now.version).toBeGreaterThan(ticket.version);
    const late = { id: ticket.id, expectedVersion: ticket.version, reason: 'CUSTOMER', note: '等' };
    expect(
      await engineer.change('waitForOthers', late, '... on VersionConflict { currentVersion }'),
    ).toMatchObject({ code: 'VERSION_CONFLICT', path: ['expectedVersion'], currentVersion: now.version });
    const accepted = await done(engineer, 'waitForOthers', { ...late, expectedVersion: now.version });
    expect(accepted).toMatchObject({ status: 'WAITING_CUSTOMER', version: now.version + 1 });
  });

  test('COM-16: of two who change the same version at once, one is refused', async () => {
    const { id, version } = await startedTicket(world(), ofCustomer(world(), 0));
    const write = async (login: string) =>
      step(await world().as(login), 'noteOnTicket', { id, expectedVersion: version, body: login });
    const outcomes = await Promise.all([write('engineer'), write('manager')]);
    expect(outcomes.map(({ code }) => code ?? 'DONE').toSorted()).toEqual(['DONE', 'VERSION_CONFLICT']);
  });
}
