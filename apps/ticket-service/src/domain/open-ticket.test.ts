import { describe, expect, test } from '@jest/globals';
import {
  act,
  after,
  agent,
  clockOf,
  contact,
  customerId,
  eventsOf,
  file,
  findings,
  id,
  morning,
  request,
} from '../../test/given.js';
import { ownRequest } from './intake.js';
import { openTicket } from './open-ticket.js';

const refused = (code: string, field: string) => expect.objectContaining({ code, path: [field] });

describe('given a request', () => {
  test('TKT-02: it is registered with its number, its words and running clocks', () => {
    const { next, entries } = openTicket(request(), findings(), act(morning));
    expect(next).toMatchObject({
      number: 'T10001',
      status: 'NEW',
      subject: '系统打不开',
      firstResponseAt: null,
    });
    expect(clockOf(next, 'FIRST_RESPONSE')).toMatchObject({
      status: 'COUNTING',
      startedAt: morning.toISOString(),
    });
    expect(entries).toMatchObject([{ kind: 'CUSTOMER_MESSAGE', body: '系统打不开' }]);
  });

  test('TKT-01: an unknown caller is kept, and the ticket is the unit of the agent', () => {
    const { next } = openTicket(request(), findings({ customer: null }), act(morning));
    expect(next).toMatchObject({
      customerId: null,
      unknownCaller: { phone: '13800000000' },
      unitId: agent().unitId,
    });
  });

  test('TKT-02: a call needs no phone-back, any other channel does', () => {
    expect(openTicket(request({ channel: 'PHONE' }), findings(), act(morning)).next.phonedBack).toBe(true);
    expect(openTicket(request({ channel: 'PORTAL' }), findings(), act(morning)).next.phonedBack).toBe(false);
  });
});

describe('given a request reported earlier', () => {
  const earlier = request({ reportedAt: after(-3).toISOString() });

  test('without the right to back-date it is refused', () => {
    expect(() => openTicket(earlier, findings(), act(morning))).toThrow(refused('NOT_ALLOWED', 'reportedAt'));
    expect(() => openTicket(earlier, findings(), act(morning, contact()))).toThrow(
      refused('NOT_ALLOWED', 'reportedAt'),
    );
  });

  test('TKT-03: with the right, clocks run from the report on', () => {
    const decision = openTicket(earlier, findings(), act(morning, agent(1, { TICKET_BACKDATE: 'TREE' })));
    expect(clockOf(decision.next, 'FIRST_RESPONSE').startedAt).toBe(after(-3).toISOString());
    expect(decision.events[0]?.data).toEqual({ backdated: true });
  });

  test('nobody reports or suffers in the future', () => {
    const clerk = act(morning, agent(1, { TICKET_BACKDATE: 'TREE' }));
    for (const field of ['reportedAt', 'occurredAt'] as const) {
      const input = request({ [field]: after(1).toISOString() });
      expect(() => openTicket(input, findings(), clerk)).toThrow(refused('IN_THE_FUTURE', field));
    }
  });
});

describe('given impact and urgency', () => {
  const weight = { impact: 'DEPARTMENT', urgency: 'TODAY' } as const; // P2 by the matrix

  test.each([
    ['REGULAR', 'P2'],
    ['KEY', 'P1'],
    ['VIP', 'P1'],
  ] as const)('TKT-07: for a %s customer the priority is %s', (level, priority) => {
    expect(openTicket(request(weight), findings(file({ level })), act(morning)).next.priority).toBe(priority);
  });

  test('TKT-07: P1 cannot be raised further', () => {
    const most = request({ impact: 'WHOLE_BUSINESS', urgency: 'NOW' });
    expect(openTicket(most, findings(file({ level: 'VIP' })), act(morning)).next.priority).toBe('P1');
  });
});

describe('given a VIP customer', () => {
  const vip = file({ level: 'VIP', consultantIds: [id(7)] });

  test('TKT-07: the request goes straight to the consultant', () => {
    const decision = openTicket(request(), findings({ ...vip, consultantId: id(7) }), act(morning));
    expect(decision.next).toMatchObject({ lane: 'VIP', status: 'ASSIGNED', assigneeId: id(7) });
    expect(eventsOf(decision)).toEqual(['ticket.opened', 'ticket.assigned']);
  });

  test('when no consultant is there, it waits in the VIP lane', () => {
    const { next } = openTicket(request(), findings(vip), act(morning));
    expect(next).toMatchObject({ lane: 'VIP', status: 'NEW', assigneeId: null });
  });
});

describe('given a contact of a customer', () => {
  test('COM-03: another customer is refused', () => {
    expect(() => ownRequest(request({ customerId: id(999) }), contact())).toThrow(
      refused('NOT_ALLOWED', 'customerId'),
    );
  });

  test('COM-03: side parameters say nothing about who asks', () => {
    const own = ownRequest(request({ channel: 'PHONE', contactId: id(9), unitId: id(9) }), contact());
    expect(own).toMatchObject({ channel: 'PORTAL', customerId, contactId: contact().contactId });
    expect(own).not.toHaveProperty('unitId');
  });
});

describe('given the number of an earlier ticket', () => {
  const again = request({ repeatOfId: id(800) });

  test('TKT-11: of the same customer it is counted as a repeat', () => {
    const found = findings({ repeatOf: { id: id(800), customerId } });
    expect(openTicket(again, found, act(morning)).next.repeatOfId).toBe(id(800));
  });

  test.each([
    ['another customer', { id: id(800), customerId: id(201) }],
    ['nobody known', { id: id(800), customerId: null }],
    ['nobody that the caller sees', null],
  ])('of %s it is refused', (_whose, repeatOf) => {
    expect(() => openTicket(again, findings({ repeatOf }), act(morning))).toThrow(
      refused('NOT_FOUND', 'repeatOfId'),
    );
  });
});
