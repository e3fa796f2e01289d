import { expect, test } from '@jest/globals';
import { addressOf, filterOf, selectionOf } from './ticket-selection.js';

const now = '2026-11-22T06:05:00.000Z';

test('a selection survives the address, so that back and links keep it', () => {
  const address = 'view=mine&q=report&status=NEW&status=PARKED&priority=P1&order=REPORTED_DESC';
  expect(addressOf(selectionOf(new URLSearchParams(address))).toString()).toBe(address);
});

test('the list as it begins has an empty address', () => {
  expect(addressOf(selectionOf(new URLSearchParams())).toString()).toBe('');
});

test('codes of an old bookmark that no longer exist are left out', () => {
  const selection = selectionOf(new URLSearchParams('view=gone&status=NOPE&status=NEW&order=toString'));
  expect(selection).toMatchObject({ view: 'open', statuses: ['NEW'], orderBy: 'QUEUE' });
});

test('TKT-10: mine, queue and calls to make are filters of the server, not of the page', () => {
  const filter = (view: string) => filterOf(selectionOf(new URLSearchParams({ view })), 'Person:me', now);
  expect(filter('mine')).toEqual({ open: true, assigneeIds: ['Person:me'] });
  expect(filter('queue')).toEqual({ open: true, unassigned: true });
  expect(filter('calls')).toEqual({ open: true, callBackBefore: now });
  expect(filter('all')).toEqual({});
});
