import { aggregatesOf } from '@aftercare/contracts/aggregate-owners';
import { AuditSearch1795200000000 } from '@aftercare/service-kit/audit-search-migration';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/run-service';
import { Identity1795000010000 } from './adapters/postgres/migrations/1795000010000-identity.js';
import * as schemas from './adapters/postgres/schemas.js';
import { IdentityServiceModule } from './identity-service.module.js';

export const identityService: ServiceDefinition = {
  name: 'identity',
  aggregates: aggregatesOf.identity,
  migrations: [KitTables1795000000000, Identity1795000010000, AuditSearch1795200000000],
  entities: [
    schemas.OrgUnitSchema,
    schemas.PersonSchema,
    schemas.RoleSchema,
    schemas.CalendarSchema,
    schemas.ContactAccountSchema,
    schemas.ApiKeySchema,
  ],
  module: IdentityServiceModule,
};
