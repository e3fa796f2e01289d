import type { DataOf } from '@aftercare/contracts/define';
import type { visitReceived } from '@aftercare/contracts/dispatch/visit-request';
import type { workOrderCreated } from '@aftercare/contracts/dispatch/work-order-events';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { Module } from '@nestjs/common';
import { siteId } from './customer-desk.js';
import { contact, unitId } from './given.js';

@Module({})
class VisitDeskModule {}

/** Tells what dispatch tells of visits, from a database and by an outbox of its own. */
export const visitDesk: ServiceDefinition = {
  name: 'dispatch',
  aggregates: ['visitRequest', 'workOrder'],
  migrations: [KitTables1795000000000],
  entities: [],
  module: VisitDeskModule,
};

export type OrderFactsTold = DataOf<typeof workOrderCreated>;
type VisitFactsTold = DataOf<typeof visitReceived>['visit'];

const shared = {
  ticketNumber: 'T10001',
  customerName: '晨光公司',
  customerLevel: 'REGULAR',
  unitId,
  contactId: contact().contactId,
  engineerId: null,
} as const;

export const visitFacts: Omit<VisitFactsTold, 'ticketId' | 'customerId' | 'state'> = {
  ...shared,
  siteId,
  installationId: null,
  travelZone: 'IN_CITY',
  priority: 'P2',
  covered: true,
  agreementId: null,
  overrun: false,
  orderCount: 1,
  arrival: {
    targetMs: null,
    startedAt: '2026-03-03T02:00:00.000Z',
    dueAt: null,
    stoppedAt: null,
    stage: 'RUNNING',
    result: null,
  },
};

export const orderFacts: Omit<OrderFactsTold, 'ticketId' | 'customerId' | 'visitRequestId' | 'status'> = {
  ...shared,
  number: 'W10001',
  sequence: 1,
};
