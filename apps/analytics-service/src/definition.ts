import { aggregatesOf } from '@aftercare/contracts/aggregate-owners';
import { AuditSearch1795200000000 } from '@aftercare/service-kit/audit-search-migration';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { OrganisationCopies1795000000100 } from '@aftercare/service-kit/organisation-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/run-service';
import { Figures1795000500000 } from './adapters/postgres/migrations/1795000500000-figures.js';
import { Coverage1795000500100 } from './adapters/postgres/migrations/1795000500100-coverage.js';
import { AnalyticsServiceModule } from './analytics-service.module.js';

export const analyticsService: ServiceDefinition = {
  name: 'analytics',
  aggregates: aggregatesOf.analytics,
  migrations: [
    KitTables1795000000000,
    OrganisationCopies1795000000100,
    Figures1795000500000,
    Coverage1795000500100,
    AuditSearch1795200000000,
  ],
  entities: [],
  module: AnalyticsServiceModule,
};
