import { eventually } from '@aftercare/test-kit/eventually';
import { expect, test } from '@jest/globals';
import { getNamedType } from 'graphql';
import { listen, type Heard } from '../support/live.js';
import { schema } from '../support/locked-schema.js';
import { validFor } from '../support/valid-input.js';
import type { Character } from './characters.js';
import { matrix } from './matrix/all.js';
import { verdict, type Prepared } from './oracle.js';
import { branches, idOf } from './prepare.js';
import type { Stage } from './stage.js';

interface Listener {
  readonly name: string;
  readonly character: Character;
  readonly record: Prepared | undefined;
  readonly heard: Heard<Record<string, unknown>>;
}

/** Everybody subscribes to everything; then something happens to each record. */
export function listening(stage: () => Stage): void {
  test('COM-03, COM-17: a subscription tells those who see the record, and nobody else', async () => {
    const listeners = open(stage());
    const due = listeners.filter((listener) => isDue(stage(), listener));
    expect(due.length).toBeGreaterThan(20);
    await eventually(
      async () => {
        await happen(stage());
        const silent = due.filter(({ heard }) => heard.values.length === 0);
        if (silent.length > 0) throw new Error(`hear nothing: ${silent.map(nameOf).join('; ')}`);
        return true;
      },
      { withinMs: 60_000 },
    );
    const overheard = listeners.filter(
      ({ record, character, heard }) =>
        record && !stage().isShownTo(character, record) && heard.values.length > 0,
    );
    expect(overheard.map(nameOf)).toEqual([]);
    expect(listeners.filter(isRefused).flatMap(({ heard }) => heard.values)).toEqual([]);
    await Promise.all(listeners.map(({ heard }) => heard.stop()));
  }, 120_000);
}

const nameOf = ({ name, character, record }: Listener) =>
  `${name} of ${record?.name ?? 'nothing'} by ${character.name}`;

/** Hears nothing of this kind at all. */
const isRefused = ({ name, character }: Listener): boolean => {
  const row = matrix.subscriptions[name];
  return row !== undefined && verdict(character, row) !== 'ADMITTED';
};

const isDue = ({ isShownTo }: Stage, listener: Listener): boolean => {
  const { record, character } = listener;
  return (
    record !== undefined && followed.has(record.type) && isShownTo(character, record) && !isRefused(listener)
  );
};

/** What `happen` changes. */
const followed = new Set(['Ticket', 'WorkOrder', 'Complaint', 'Customer']);

function open({ characters, prepared, world, ids }: Stage): Listener[] {
  return Object.entries(matrix.subscriptions).flatMap(([name, row]) => {
    const field = schema.getSubscriptionType()?.getFields()[name];
    if (!field) throw new Error(`there is no subscription ${name}`);
    const byId = field.args.some((argument) => argument.name === 'id');
    const records = byId ? prepared.filter(({ type, closed }) => type === row.on && !closed) : [undefined];
    const args = field.args.filter((argument) => argument.type.toString().endsWith('!'));
    const declared = args.map((argument) => `$${argument.name}: ${argument.type.toString()}`).join(', ');
    const passed = args.map((argument) => `${argument.name}: $${argument.name}`).join(', ');
    const target = getNamedType(field.type);
    const inside = 'getFields' in target && 'id' in target.getFields() ? 'id' : '__typename';
    const text = `subscription ${declared ? `(${declared})` : ''} { ${name}${passed ? `(${passed})` : ''} { ${inside} } }`;
    return records.flatMap((record) =>
      characters.map((character) => {
        const values = Object.fromEntries(
          args.map((argument) => [
            argument.name,
            argument.name === 'id' && record
              ? record.id
              : validFor(argument, `Subscription.${name}`, row.on, { ids }),
          ]),
        );
        return { name, character, record, heard: listen(world.url, character.client, text, values) };
      }),
    );
  });
}

/** Something that each of the followed records shows. */
async function happen({ world, prepared }: Stage): Promise<void> {
  const first = (type: string, unit: string) =>
    prepared.find((record) => record.type === type && record.unit === unit && !record.closed)?.id;
  for (const { unit, engineer, field, manager } of branches) {
    const note = { id: first('Ticket', unit), body: '又来电' };
    await (await world.as(engineer)).change('noteOnTicket', note, '... on TicketChanged { ticket { id } }');
    const call = { id: first('WorkOrder', unit), result: 'TALKED', note: '已联系' };
    const worker = await world.as(field);
    await worker.change('acceptWorkOrder', { id: call.id }, '... on WorkOrderChanged { workOrder { id } }');
    await worker.change('recordCustomerContact', call, '... on WorkOrderChanged { workOrder { id } }');
    const boss = await world.as(manager);
    const measure = {
      id: first('Complaint', unit),
      kind: 'APOLOGY',
      description: '致歉',
      ownerId: await idOf(boss),
      dueOn: '2027-01-05',
    };
    await boss.change('addMeasure', measure, '... on ComplaintChanged { complaint { id } }');
    // not the customer itself: what belongs to its file is told, too
    const contact = { customerId: first('Customer', unit), name: '新联系人' };
    await boss.change('addContact', contact, '... on ContactChanged { contact { id } }');
  }
}
