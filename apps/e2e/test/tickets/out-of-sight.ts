import { expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import type { World } from '../support/platform.js';
import { done, ofCustomer, openTicket, startedTicket } from '../support/ticket.js';

interface OutOfSight {
  readonly __typename: string;
  readonly id: string;
  readonly message: string;
}

/** Steps that succeed and take the ticket away from whoever takes them. */
export function outOfSight(world: () => World): void {
  const person = (login: string) => `Person:${world().organisation.personIds.get(login)}`;
  const told = (client: Client, name: string, input: object) =>
    client.change<OutOfSight>(name, input, '__typename ... on ChangedOutOfSight { id message }');
  const seenBy = async (login: string, id: string) => {
    const { node } = await (
      await world().as(login)
    ).get<{ node: { assignee: { id: string } | null } | null }>(
      'query ($id: ID!) { node(id: $id) { ... on Ticket { assignee { id } } } }',
      { id },
    );
    return node;
  };

  test('COM-03, COM-14: assigned outside of one’s reach: it is done, and said to be out of sight', async () => {
    const manager = await world().as('manager');
    const { id } = await openTicket(await world().as('hotline'), ofCustomer(world(), 0));
    const assign = { id, assigneeId: person('elsewhere'), idempotencyKey: `assign-away-${id}` };
    const answer = await told(manager, 'assignTicket', assign);
    expect(answer).toEqual({
      __typename: 'ChangedOutOfSight',
      id,
      message: '已完成。该记录已不在您的可见范围内。',
    });
    expect(await seenBy('manager', id)).toBeNull();
    expect(await seenBy('elsewhere', id)).toEqual({ assignee: { id: person('elsewhere') } });
    expect(await told(manager, 'assignTicket', assign)).toEqual(answer); // COM-15: a repetition answers the same
    expect(await told(manager, 'startTicket', { id })).toMatchObject({ code: 'NOT_FOUND' });
  });

  test('COM-03, COM-14: handed over by somebody who sees only their own: done, and out of sight', async () => {
    const field = await world().as('field');
    const { id } = await startedTicket(world(), ofCustomer(world(), 0));
    await done(await world().as('manager'), 'assignTicket', { id, assigneeId: person('field') });
    expect(
      await told(field, 'handOverTicket', { id, assigneeId: person('engineer'), note: '转二线' }),
    ).toMatchObject({ __typename: 'ChangedOutOfSight', id });
    expect(await seenBy('field', id)).toBeNull();
    expect(await seenBy('engineer', id)).toEqual({ assignee: { id: person('engineer') } });
  });
}
