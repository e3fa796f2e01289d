import { visitApproved, visitArrived } from '@aftercare/contracts/dispatch/visit-request';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { expect, test } from '@jest/globals';
import { foldVisit } from './fold-visit.js';

const id = (n: number) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`;
const arrival = {
  targetMs: 7_200_000,
  startedAt: '2026-03-03T02:00:00.000Z',
  dueAt: '2026-03-03T04:00:00.000Z',
  stoppedAt: '2026-03-03T03:30:00.000Z',
  stage: 'WARNED_50',
  result: 'MET',
} as const;
const visit = {
  state: 'APPROVED',
  ticketId: id(1),
  ticketNumber: 'T10001',
  customerId: id(2),
  customerName: '晨光公司',
  customerLevel: 'VIP',
  unitId: id(3),
  siteId: id(4),
  contactId: null,
  installationId: null,
  travelZone: 'IN_CITY',
  priority: 'P1',
  covered: true,
  agreementId: null,
  overrun: false,
  orderCount: 1,
  engineerId: id(5),
} as const;

function told(event: typeof visitArrived | typeof visitApproved, clock: object = {}): EventEnvelope {
  const data = {
    visit: { ...visit, arrival: { ...arrival, ...clock } },
    workOrderId: id(6),
    personId: id(5),
  };
  return {
    messageId: id(7),
    type: event.name,
    aggregate: 'visitRequest',
    aggregateId: id(8),
    version: 3,
    at: '2026-03-03T03:31:00.000Z',
    actor: id(5),
    data: event.data.parse(data),
  };
}

test('ANA-02: an arrival counts when the engineer was there, in time or not, for unit, customer and engineer', () => {
  expect(foldVisit(undefined, told(visitArrived)).changes).toMatchObject([
    {
      kind: 'COUNT',
      fact: {
        indicator: 'ON_SITE_ARRIVAL',
        recordKind: 'workOrder',
        recordId: id(6),
        at: arrival.stoppedAt,
        value: 1,
        inTarget: true,
        by: { unitId: id(3), customerId: id(2), personId: id(5) },
      },
    },
  ]);
  expect(foldVisit(undefined, told(visitArrived, { result: 'MISSED' })).changes).toMatchObject([
    { fact: { value: 0, inTarget: false } },
  ]);
});

test('ANA-02: what was promised to nobody, and any other step, counts nowhere', () => {
  expect(foldVisit(undefined, told(visitArrived, { dueAt: null, result: null })).changes).toEqual([]);
  expect(foldVisit(undefined, told(visitApproved)).changes).toEqual([]);
});
