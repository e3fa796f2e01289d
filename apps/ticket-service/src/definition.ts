import { aggregatesOf } from '@aftercare/contracts/aggregate-owners';
import { Attachments1795200000000 } from '@aftercare/service-kit/attachment-migration';
import { AuditSearch1795200000000 } from '@aftercare/service-kit/audit-search-migration';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { OrganisationCopies1795000000100 } from '@aftercare/service-kit/organisation-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { Tickets1795000100000 } from './adapters/postgres/migrations/1795000100000-tickets.js';
import { TicketWork1795000101000 } from './adapters/postgres/migrations/1795000101000-ticket-work.js';
import { Articles1795000102000 } from './adapters/postgres/migrations/1795000102000-articles.js';
import { TicketHistory1795000103000 } from './adapters/postgres/migrations/1795000103000-ticket-history.js';
import { ArticleRevisionSchema, ArticleSchema } from './adapters/postgres/article.schema.js';
import { CategorySchema } from './adapters/postgres/category-store.js';
import { SolutionSchema } from './adapters/postgres/ticket-solutions.js';
import { TicketSchema } from './adapters/postgres/ticket.schema.js';
import { SavedTicketViews1795200001000 } from './adapters/postgres/migrations/1795200001000-saved-views.js';
import { TicketServiceModule } from './ticket-service.module.js';

export const ticketService: ServiceDefinition = {
  name: 'ticket',
  aggregates: aggregatesOf.ticket,
  migrations: [
    KitTables1795000000000,
    OrganisationCopies1795000000100,
    Tickets1795000100000,
    TicketWork1795000101000,
    Articles1795000102000,
    TicketHistory1795000103000,
    AuditSearch1795200000000,
    Attachments1795200000000,
    SavedTicketViews1795200001000,
  ],
  entities: [TicketSchema, SolutionSchema, CategorySchema, ArticleSchema, ArticleRevisionSchema],
  module: TicketServiceModule,
};
