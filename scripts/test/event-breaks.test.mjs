import { expect, test } from '@jest/globals';
import { eventBreaks } from '../lock/event-breaks.mjs';

const event = (data) => ({ kind: 'event', data });
const before = event({
  type: 'object',
  properties: {
    number: { type: 'string', maxLength: 40 },
    customerName: { type: ['string', 'null'] },
    status: { type: 'string', enum: ['NEW', 'CLOSED'] },
    assigneeId: { anyOf: [{ type: 'string', format: 'uuid' }, { type: 'null' }] },
    clocks: {
      type: 'array',
      items: { type: 'object', properties: { usedMs: { type: 'integer' } }, required: ['usedMs'] },
    },
  },
  required: ['number', 'status', 'assigneeId', 'clocks'],
});

const after = (change) => {
  const copy = structuredClone(before);
  change(copy.data);
  return eventBreaks('evt.ticket.opened.v1', before, copy);
};

test('an unchanged event breaks nothing', () => expect(after(() => {})).toEqual([]));

test('a new optional field, a new code and a new null break nothing', () => {
  const changes = after((data) => {
    data.properties.lane = { type: 'string' };
    data.properties.status.enum.push('MERGED');
    data.properties.number.type = ['string', 'null'];
  });
  expect(changes).toEqual([]);
});

test.each([
  ['a field that is gone', (data) => delete data.properties.number],
  ['a field that is no longer always there', (data) => data.required.shift()],
  ['a new field that old events do not have', (data) => data.required.push('lane')],
  ['a code that is gone', (data) => data.properties.status.enum.pop()],
  ['text that became a code', (data) => (data.properties.number.enum = ['A'])],
  ['another type', (data) => (data.properties.number.type = 'integer')],
  ['a value that may no longer be null', (data) => data.properties.assigneeId.anyOf.pop()],
  ['a text that may no longer be null', (data) => (data.properties.customerName.type = 'string')],
  ['a field of an item that is gone', (data) => delete data.properties.clocks.items.properties.usedMs],
  ['a shorter text', (data) => (data.properties.number.maxLength = 20)],
  ['a new shape', (data) => (data.properties.number.pattern = '^T')],
])('%s is found', (_, change) => expect(after(change)).toHaveLength(1));

test('an event that is gone is found, a command that is gone is none of its business', () => {
  expect(eventBreaks('evt.ticket.opened.v1', before, undefined)).toHaveLength(1);
  expect(
    eventBreaks('cmd.ticket.ticket.open.v1', { kind: 'command', input: {}, output: {} }, undefined),
  ).toEqual([]);
});
