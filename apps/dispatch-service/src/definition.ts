import { aggregatesOf } from '@aftercare/contracts/aggregate-owners';
import { Attachments1795200000000 } from '@aftercare/service-kit/attachment-migration';
import { AuditSearch1795200000000 } from '@aftercare/service-kit/audit-search-migration';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { OrganisationCopies1795000000100 } from '@aftercare/service-kit/organisation-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { DutySchema } from './adapters/postgres/duty.schema.js';
import { Dispatch1795160000000 } from './adapters/postgres/migrations/1795160000000-dispatch.js';
import { VisitSchema } from './adapters/postgres/visit.schema.js';
import { WorkOrderSchema } from './adapters/postgres/work-order.schema.js';
import { DispatchServiceModule } from './dispatch-service.module.js';

export const dispatchService: ServiceDefinition = {
  name: 'dispatch',
  aggregates: aggregatesOf.dispatch,
  migrations: [
    KitTables1795000000000,
    OrganisationCopies1795000000100,
    Dispatch1795160000000,
    AuditSearch1795200000000,
    Attachments1795200000000,
  ],
  entities: [VisitSchema, WorkOrderSchema, DutySchema],
  module: DispatchServiceModule,
};
