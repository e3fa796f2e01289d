import { expect, test } from '@jest/globals';
import type { ConsentState, TicketStatus } from '../../generated/graphql.js';
import { isAsked, stateOf } from './ticket-words.js';

const ticket = (status: TicketStatus, ...consents: ConsentState[]) => ({
  status,
  solutions: consents.map((consent) => ({ consent })),
});

test('TKT-20: a proposal without the customer’s word is asked for, whatever is done meanwhile', () => {
  expect(stateOf(ticket('IN_PROGRESS', 'REFUSED', 'ASKED'))).toBe('consent');
  expect(stateOf(ticket('WAITING_CUSTOMER', 'ASKED'))).toBe('consent');
  expect(stateOf(ticket('IN_PROGRESS', 'ASKED', 'GIVEN'))).toBe('working');
});

test('TKT-20: what is solved asks for confirmation, and not for consent', () => {
  expect(stateOf(ticket('RESOLVED', 'ASKED'))).toBe('confirm');
  expect(stateOf(ticket('CLOSED', 'ASKED'))).toBe('closed');
});

test('TKT-11: on top of the first page stands what waits for the customer, and nothing else', () => {
  const asked: TicketStatus[] = ['WAITING_CUSTOMER', 'RESOLVED'];
  const others: TicketStatus[] = ['NEW', 'ASSIGNED', 'IN_PROGRESS', 'WAITING_RELEASE', 'PARKED', 'CLOSED'];
  expect(asked.filter((status) => isAsked(ticket(status)))).toEqual(asked);
  expect(others.filter((status) => isAsked(ticket(status)))).toEqual([]);
});
