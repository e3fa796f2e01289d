import { expect, test } from '@jest/globals';
import { myAddress } from './my-address.js';

const led = (address: string) => {
  const { pathname, search } = new URL(address, 'https://desk.example');
  return myAddress({ pathname, search });
};

test('COM-02: the link of a mail leads a customer’s person to their own page of the ticket', () => {
  expect(led('/tickets/T26-000417')).toBe('/my/tickets/T26-000417');
  expect(led('/tickets/Ticket%3A0190?step=REPLY')).toBe('/my/tickets/Ticket%3A0190');
  expect(led('/tickets')).toBe('/my/tickets');
  expect(led('/library?article=Article%3A0190')).toBe('/my/library/Article%3A0190');
  expect(led('/library?q=report')).toBe('/my/library');
  expect(led('/account')).toBe('/my/account');
});

test('COM-02: what a customer has no page for leads to their first page', () => {
  for (const address of ['/', '/visits/Visit%3A0190', '/admin/people', '/complaints/Complaint%3A0190'])
    expect(led(address)).toBe('/my');
});
