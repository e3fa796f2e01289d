import { randomUUID } from 'node:crypto';
import { expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { contactOf } from '../support/contact.js';
import type { World } from '../support/platform.js';

const fields = 'id name shared mine base statuses priorities channels search orderBy columns';
const keep = (client: Client, input: object) =>
  client.change<{ view?: { id: string } }>(
    'saveTicketView',
    input,
    `... on TicketViewSaved { view { ${fields} owner { displayName } } }`,
  );
const namesOf = async (client: Client) => {
  const { savedTicketViews } = await client.get<{ savedTicketViews: { name: string; mine: boolean }[] }>(
    `{ savedTicketViews { ${fields} } }`,
  );
  return savedTicketViews.map(({ name, mine }) => `${name}${mine ? '' : ' of another'}`);
};

/** TKT-24: views are one's own; the unit sees those that are shared, and changes none of them. */
export function savedViews(world: () => World): void {
  test('TKT-24: a view is kept whole, replaced and removed by its owner', async () => {
    const engineer = await world().as('engineer');
    const view = {
      name: '停机',
      base: 'MINE',
      statuses: ['NEW', 'PARKED'],
      priorities: ['P1'],
      channels: ['PHONE'],
      search: '停机',
      orderBy: 'REPORTED_DESC',
      columns: ['subject', 'number'],
    };
    const kept = await keep(engineer, view);
    expect(kept.view).toEqual({
      ...view,
      id: expect.stringMatching(/^SavedTicketView:/),
      shared: false,
      mine: true,
      owner: { displayName: '同事engineer' },
    });
    expect(await keep(engineer, view)).toMatchObject({ code: 'VIEW_NAME_TAKEN', path: ['name'] });
    const id = kept.view?.id;
    expect(await keep(engineer, { id, name: '停机2' })).toMatchObject({
      view: { id, name: '停机2', base: 'OPEN', columns: [] },
    });
    expect(await namesOf(engineer)).toEqual(['停机2']);
    expect(await engineer.change('removeTicketView', { id }, '... on TicketViewRemoved { id }')).toEqual({
      id,
    });
    expect(await namesOf(engineer)).toEqual([]);
  });

  test('COM-03: a view is seen by its owner, a shared one by the unit; nobody else changes it', async () => {
    const [engineer, manager] = [await world().as('engineer'), await world().as('manager')];
    const { view } = await keep(engineer, { name: '上海', shared: true });
    await keep(engineer, { name: '自己的' });
    expect(await namesOf(manager)).toEqual(['上海 of another']);
    expect(await namesOf(await world().as('elsewhere'))).toEqual([]);
    expect(await keep(manager, { id: view?.id, name: '改' })).toMatchObject({ code: 'NOT_FOUND' });
    const removed = await manager.change('removeTicketView', { id: view?.id }, '__typename');
    expect(removed).toMatchObject({ code: 'NOT_FOUND' });
    expect(await keep(await contactOf(world(), 1), { name: 'x' })).toMatchObject({ code: 'NOT_ALLOWED' });
  });

  test('COM-15: a view that is sent twice is one; what no list has is refused', async () => {
    const engineer = await world().as('engineer');
    const idempotencyKey = randomUUID();
    const first = await keep(engineer, { idempotencyKey, name: '两次' });
    expect(await keep(engineer, { idempotencyKey, name: '两次' })).toEqual(first);
    expect(await keep(engineer, { name: '坏列', columns: ['a b'] })).toMatchObject({ code: 'INVALID_INPUT' });
    expect(await keep(engineer, { name: '' })).toMatchObject({ code: 'INVALID_INPUT', path: ['name'] });
  });
}
