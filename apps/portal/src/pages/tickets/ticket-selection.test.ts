import { expect, test } from '@jest/globals';
import { addressOf, baseOf, filterOf, savedOf, selectionOf } from './ticket-selection.js';

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

test('TKT-24: a view that is kept gives the same selection back', () => {
  const selection = selectionOf(
    new URLSearchParams('view=mine&q=x&status=NEW&columns=subject,number&order=UPDATED_DESC'),
  );
  const kept = {
    id: 'SavedTicketView:1',
    name: 'a',
    shared: false,
    mine: true,
    owner: null,
    ...baseOf(selection),
  };
  const back = savedOf({ __typename: 'SavedTicketView', search: null, ...kept });
  expect(back).toEqual({ ...selection, saved: 'SavedTicketView:1' });
  expect(addressOf(back).toString()).toContain('columns=subject%2Cnumber');
});

test('TKT-24: columns that no longer exist are left out; none at all are the usual ones', () => {
  expect(selectionOf(new URLSearchParams('columns=gone,unit,unit')).columns).toEqual(['unit']);
  expect(selectionOf(new URLSearchParams('columns=gone')).columns).toHaveLength(8);
});
