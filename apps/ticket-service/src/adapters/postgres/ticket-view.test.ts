import { ticketField, type TicketField } from '@aftercare/contracts/ticket/ticket-view';
import { expect, test } from '@jest/globals';
import { act, findings, morning, request } from '../../../test/given.js';
import { openTicket } from '../../domain/open-ticket.js';
import { calendarOf } from '../../domain/service-level.js';
import type { Ticket } from '../../domain/ticket.js';
import type { Rules } from './rules-reader.js';
import { propertiesFor } from './ticket-fields.js';
import { viewOf } from './ticket-view.js';

const opening = act(morning);
const ticket: Ticket = {
  ...openTicket(request(), findings(), opening).next,
  closedAt: morning,
  status: 'CLOSED',
  failedAttempts: 2,
};
const calendarIds = ticket.clocks.map(({ clock }) => clock.calendarId);
const rules: Rules = {
  settings: opening.settings,
  calendars: new Map(calendarIds.map((id) => [id, calendarOf(opening.level, id)])),
};

/** The row as it is read for these fields alone. */
function rowFor(fields: readonly TicketField[]): Ticket {
  const properties = propertiesFor(fields);
  // what the statement of the list selects
  return Object.fromEntries(
    Object.entries(ticket).filter(([name]) => properties.some((one) => one === name)),
  ) as never;
}

test.each(ticketField.options)('TKT-12: %s of a list is what the whole ticket shows', (field) => {
  for (const audience of ['STAFF', 'CONTACT'] as const) {
    const whole = viewOf(ticket, rules, audience);
    const some = viewOf(rowFor([field]), rules, audience, new Set([field]));
    expect(some[field]).toEqual(whole[field]);
    expect(whole[field]).not.toBeUndefined();
  }
});

test('TKT-12: nothing is told of a ticket that nobody asked for', () => {
  const fields: readonly TicketField[] = ['number', 'customer'];
  const told: unknown = JSON.parse(JSON.stringify(viewOf(rowFor(fields), rules, 'STAFF', new Set(fields))));
  expect(Object.keys(Object(told))).toEqual(['id', 'number', 'customer']);
});
