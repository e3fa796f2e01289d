import { eventually } from '@aftercare/test-kit/eventually';
import { beforeAll, expect, test } from '@jest/globals';
import type { Client } from '../support/client.js';
import { contactOf, customerAt } from '../support/contact.js';
import { listen } from '../support/live.js';
import type { World } from '../support/platform.js';
import { done, ofCustomer, type TicketBrief } from '../support/ticket.js';
import { askedVisit, visitOf, onVisit } from '../support/visit.js';
import { askEverything } from './curious.js';
import { complaintAbout } from './complaint-about.js';

const word = '机密薪酬';

/** The contact of customer 0 is curious about customer 1. */
export function contactsOfOthers(world: () => World): void {
  let contact: Client;
  let ticket: TicketBrief;
  let visitId: string;
  let orderId: string;
  let complaint: { id: string; number: string };
  const other = () => ofCustomer(world(), 1);
  beforeAll(async () => {
    contact = await contactOf(world(), 0);
    const manager = await world().as('manager');
    const asked = await askedVisit(world(), 1);
    await done(await world().as('engineer'), 'replyOnTicket', {
      id: asked.ticket.id,
      body: `${word}：请确认`,
    });
    ({ ticket, visitId } = asked);
    await onVisit(manager, 'approveVisit', { id: visitId });
    orderId = (await visitOf(manager, ticket.id)).workOrders[0]?.id ?? '';
    complaint = await complaintAbout(world(), 1, `${word}被打开`);
    await done(await world().as('engineer'), 'replyOnTicket', {
      id: (await askedVisit(world(), 0)).ticket.id,
      body: '自己的工单',
    });
  }, 60_000);

  const target = () => ({
    ...other(),
    ticketNumber: ticket.number,
    ids: [
      ...Object.values(other()),
      `Site:${customerAt(world(), 1).siteId}`,
      ticket.id,
      visitId,
      orderId,
      complaint.id,
    ],
    word,
  });
  const traces = () => [
    ...target().ids.map((id) => id.split(':')[1] ?? id),
    ticket.number,
    complaint.number,
    '晨光物流2',
    '王敏2',
    'wang2@',
    word,
  ];

  test('COM-03: by no query, nested field, list, count, filter or search of the schema', async () => {
    const seen = await askEverything(contact, target());
    expect(seen).toContain(ofCustomer(world(), 0).customerId); // it did ask: its own company is in the answers
    expect(traces().filter((trace) => seen.includes(trace))).toEqual([]);
    const theirs = await askEverything(await world().as('gm'), target());
    expect(traces().filter((trace) => !theirs.includes(trace))).toEqual([]); // and these traces are there to be found
  }, 120_000);

  test('COM-03, COM-17: by no subscription', async () => {
    const heard = [
      ['ticketChanged', ticket.id, 'id number'],
      ['visitChanged', visitId, 'id task'],
      ['workOrderChanged', orderId, 'id number'],
      ['complaintChanged', complaint.id, 'id number'],
      ['customerChanged', other().customerId, 'id name'],
    ].map(([name, id, fields]) =>
      listen(world().url, contact, `subscription { ${name}(id: "${id}") { ${fields} } }`),
    );
    heard.push(
      listen(world().url, contact, 'subscription { ticketListChanged { ticketId ticket { description } } }'),
    );
    heard.push(listen(world().url, contact, 'subscription { notificationAdded { title body } }'));
    const engineer = await world().as('engineer');
    const control = listen(
      world().url,
      engineer,
      `subscription { ticketChanged(id: "${ticket.id}") { version } }`,
    );
    await eventually(
      async () => {
        await done(engineer, 'replyOnTicket', { id: ticket.id, body: word });
        return control.values.length > 0;
      },
      { withinMs: 15_000 },
    );
    await done(engineer, 'replyOnTicket', { id: ticket.id, body: word });
    expect(heard.flatMap(({ errors }) => errors).filter((error) => !error.includes('NOT_ALLOWED'))).toEqual(
      [],
    ); // nothing was wrong with the questions
    const text = JSON.stringify(heard.map(({ values, errors }) => [values, errors]));
    expect(traces().filter((trace) => text.includes(trace))).toEqual([]);
    await Promise.all([...heard, control].map(({ stop }) => stop()));
  });
}
