import { expect, test } from '@jest/globals';
import { recordTyped } from './record-typed.js';

const uuid = '01890a5d-ac96-774b-bcce-b302099a8057';

test('COM-08: a record is meant by its id, by the address of its page, or by its number', () => {
  expect(recordTyped(`Person:${uuid}`)).toEqual({ by: 'id', id: `Person:${uuid}` });
  expect(recordTyped(`https://desk.example/orders/WorkOrder%3A${uuid}?step=REPORT`)).toEqual({
    by: 'id',
    id: `WorkOrder:${uuid}`,
  });
  expect(recordTyped('/tickets/T10007')).toEqual({ by: 'ticketNumber', number: 'T10007' });
  expect(recordTyped(' T26-000417 ')).toEqual({ by: 'ticketNumber', number: 'T26-000417' });
});

test.each(['', '王敏', '100 %', uuid])('COM-08: %j means no record', (text) => {
  expect(recordTyped(text)).toEqual({ by: 'nothing' });
});
