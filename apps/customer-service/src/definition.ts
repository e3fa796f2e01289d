import { aggregatesOf } from '@aftercare/contracts/aggregate-owners';
import { AuditSearch1795200000000 } from '@aftercare/service-kit/audit-search-migration';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { OrganisationCopies1795000000100 } from '@aftercare/service-kit/organisation-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import * as file from './adapters/postgres/file-schemas.js';
import { CustomerFile1795100000000 } from './adapters/postgres/migrations/1795100000000-customer-file.js';
import { Agreements1795100000100 } from './adapters/postgres/migrations/1795100000100-agreements.js';
import { TimelineHidden1795100000300 } from './adapters/postgres/migrations/1795100000300-timeline-hidden.js';
import { VoiceAndTimeline1795100000200 } from './adapters/postgres/migrations/1795100000200-voice-and-timeline.js';
import * as service from './adapters/postgres/service-schemas.js';
import { CustomerServiceModule } from './customer-service.module.js';

export const customerService: ServiceDefinition = {
  name: 'customer',
  aggregates: aggregatesOf.customer,
  migrations: [
    KitTables1795000000000,
    OrganisationCopies1795000000100,
    CustomerFile1795100000000,
    Agreements1795100000100,
    VoiceAndTimeline1795100000200,
    TimelineHidden1795100000300,
    AuditSearch1795200000000,
  ],
  entities: [...Object.values(file), ...Object.values(service)],
  module: CustomerServiceModule,
};
