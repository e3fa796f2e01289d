import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { Module } from '@nestjs/common';

@Module({})
class TicketDeskModule {}

/** Publishes what the ticket service publishes, from a database and by an outbox of its own. */
export const ticketDesk: ServiceDefinition = {
  name: 'ticket',
  aggregates: ['ticket'],
  migrations: [KitTables1795000000000],
  entities: [],
  module: TicketDeskModule,
};
