import { aggregatesOf } from '@aftercare/contracts/aggregate-owners';
import { AuditSearch1795200000000 } from '@aftercare/service-kit/audit-search-migration';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { OrganisationCopies1795000000100 } from '@aftercare/service-kit/organisation-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { DeliverySchema } from './adapters/postgres/delivery.schema.js';
import { Notification1795190000000 } from './adapters/postgres/migrations/1795190000000-notification.js';
import { NoticeSchema } from './adapters/postgres/notice.schema.js';
import type { MailSettings } from './env.js';
import { notificationServiceModule } from './notification-service.module.js';

/** This service for one mail server and one portal; `mailSettings` of env.ts reads and checks the settings. */
export const notificationService = (settings: MailSettings): ServiceDefinition => ({
  name: 'notification',
  aggregates: aggregatesOf.notification,
  migrations: [
    KitTables1795000000000,
    OrganisationCopies1795000000100,
    Notification1795190000000,
    AuditSearch1795200000000,
  ],
  entities: [DeliverySchema, NoticeSchema],
  module: notificationServiceModule(settings),
});
