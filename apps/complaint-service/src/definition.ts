import { aggregatesOf } from '@aftercare/contracts/aggregate-owners';
import { Attachments1795200000000 } from '@aftercare/service-kit/attachment-migration';
import { AuditSearch1795200000000 } from '@aftercare/service-kit/audit-search-migration';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { OrganisationCopies1795000000100 } from '@aftercare/service-kit/organisation-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { complaintAuditShown } from './adapters/postgres/complaint-policy.js';
import { ComplaintSchema } from './adapters/postgres/complaint.schema.js';
import { Complaints1795000300000 } from './adapters/postgres/migrations/1795000300000-complaints.js';
import { ComplaintServiceModule } from './complaint-service.module.js';

export const complaintService: ServiceDefinition = {
  name: 'complaint',
  aggregates: aggregatesOf.complaint,
  migrations: [
    KitTables1795000000000,
    OrganisationCopies1795000000100,
    Complaints1795000300000,
    AuditSearch1795200000000,
    Attachments1795200000000,
  ],
  entities: [ComplaintSchema],
  module: ComplaintServiceModule,
  auditShown: complaintAuditShown,
};
