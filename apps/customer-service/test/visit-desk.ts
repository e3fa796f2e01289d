import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { Module } from '@nestjs/common';

@Module({})
class VisitDeskModule {}

/** Publishes what dispatch publishes of visits, from a database and by an outbox of its own. */
export const visitDesk: ServiceDefinition = {
  name: 'dispatch',
  aggregates: ['visitRequest', 'workOrder'],
  migrations: [KitTables1795000000000],
  entities: [],
  module: VisitDeskModule,
};
