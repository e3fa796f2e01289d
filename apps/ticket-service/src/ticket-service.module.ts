import { attachmentController, attachmentProviders } from '@aftercare/service-kit/attachment-controller';
import { AttachmentDesk } from '@aftercare/service-kit/attachment-desk';
import type { Database } from '@aftercare/service-kit/database';
import type { DeriveKey } from '@aftercare/service-kit/derive-key';
import { keepOrganisation } from '@aftercare/service-kit/keep-organisation';
import { ASK, DATABASE, DERIVE_KEY, REACTIONS, TIMER_HANDLERS } from '@aftercare/service-kit/providers';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import { Module } from '@nestjs/common';
import { ArticleQueriesController } from './adapters/nats/article-queries.controller.js';
import { ArticleController } from './adapters/nats/article.controller.js';
import { AuditController } from './adapters/nats/audit.controller.js';
import { ConversationController } from './adapters/nats/conversation.controller.js';
import { askedCustomerFile } from './adapters/nats/customer-file.js';
import { askedHistoryFile } from './adapters/nats/history-file.js';
import { HistoryController } from './adapters/nats/history.controller.js';
import { IntakeController } from './adapters/nats/intake.controller.js';
import { LinksController } from './adapters/nats/links.controller.js';
import { visitReactions } from './adapters/nats/visit-reactions.js';
import { followVisitProgress } from './application/follow-visit-progress.js';
import { ticketReactions } from './adapters/nats/reactions.js';
import { RulesController } from './adapters/nats/rules.controller.js';
import { SavedViewsController } from './adapters/nats/saved-views.controller.js';
import { SolutionController } from './adapters/nats/solution.controller.js';
import { TicketQueriesController } from './adapters/nats/ticket-queries.controller.js';
import { WorkController } from './adapters/nats/work.controller.js';
import { auditedRecords } from './adapters/postgres/audited-records.js';
import { PostgresCategoryStore } from './adapters/postgres/category-store.js';
import { filesOfTicketsAndArticles } from './adapters/postgres/files-of-records.js';
import { PostgresHistoryStore } from './adapters/postgres/history-store.js';
import { queriesOf } from './adapters/postgres/queries.js';
import { RulesReader } from './adapters/postgres/rules-reader.js';
import { SavedViews } from './adapters/postgres/saved-views.js';
import { PostgresSettingsStore } from './adapters/postgres/settings-store.js';
import { PostgresStaffDirectory } from './adapters/postgres/staff-directory.js';
import { ticketFiles } from './adapters/postgres/ticket-files.js';
import { PostgresTicketLinks } from './adapters/postgres/ticket-links.js';
import { PostgresTicketStore } from './adapters/postgres/ticket-store.js';
import { ticketTimers } from './adapters/postgres/ticket-timers.js';
import { auditedArticles } from './adapters/postgres/article-audited.js';
import type { ArticleDrafts } from './application/article-drafts.js';
import type { ArticleQueries } from './application/article-ports.js';
import { secretsBy } from './application/link-secret.js';
import type { HistoryStore } from './application/history-ports.js';
import type { TicketStore } from './application/ports.js';
import type { TicketQueries } from './application/query-ports.js';
import type { RuleQueries } from './application/rule-queries.js';
import { useCases, type UseCases } from './application/use-cases.js';
import { articleProviders } from './article-providers.js';
import { ARTICLE_QUERIES } from './article-tokens.js';
import { readyProfiles } from './domain/ready-profiles.js';
import * as provide from './providers.js';

/** The only wiring of this service. */
@Module({
  controllers: [
    IntakeController,
    WorkController,
    SolutionController,
    ConversationController,
    LinksController,
    HistoryController,
    RulesController,
    TicketQueriesController,
    ArticleController,
    ArticleQueriesController,
    AuditController,
    SavedViewsController,
    attachmentController('ticket'),
  ],
  providers: [
    {
      provide: provide.RULES_READER,
      inject: [DATABASE],
      useFactory: (database: Database) => new RulesReader(database),
    },
    {
      provide: provide.TICKET_STORE,
      inject: [DATABASE, provide.RULES_READER],
      useFactory: (database: Database, rules: RulesReader) => new PostgresTicketStore(database, rules),
    },
    {
      provide: provide.CATEGORY_STORE,
      inject: [DATABASE],
      useFactory: (database: Database) => new PostgresCategoryStore(database),
    },
    {
      provide: provide.SETTINGS_STORE,
      inject: [DATABASE, provide.RULES_READER],
      useFactory: (database: Database, rules: RulesReader) => new PostgresSettingsStore(database, rules),
    },
    {
      provide: provide.HISTORY_STORE,
      inject: [DATABASE, provide.RULES_READER, provide.CATEGORY_STORE],
      useFactory: (database: Database, rules: RulesReader, categories: PostgresCategoryStore) =>
        new PostgresHistoryStore(database, rules, categories),
    },
    {
      provide: provide.TICKET_QUERIES,
      inject: [DATABASE, provide.TICKET_STORE, provide.RULES_READER],
      useFactory: queriesOf,
    },
    {
      provide: provide.RULE_QUERIES,
      inject: [provide.CATEGORY_STORE, provide.SETTINGS_STORE],
      useFactory: (categories: PostgresCategoryStore, settings: PostgresSettingsStore): RuleQueries => ({
        categories: (includeRetired) => categories.list(includeRetired),
        serviceLevels: () => Promise.resolve([...readyProfiles]),
        settings: () => settings.get(),
      }),
    },
    {
      provide: SavedViews,
      inject: [DATABASE],
      useFactory: (database: Database) => new SavedViews(database),
    },
    ...articleProviders,
    ...attachmentProviders(filesOfTicketsAndArticles),
    {
      provide: provide.USE_CASES,
      inject: [
        DATABASE,
        ASK,
        DERIVE_KEY,
        provide.TICKET_STORE,
        provide.CATEGORY_STORE,
        provide.SETTINGS_STORE,
        provide.ARTICLE_DRAFTS,
        provide.HISTORY_STORE,
        AttachmentDesk,
      ],
      useFactory: (
        database: Database,
        ask: Ask,
        deriveKey: DeriveKey,
        tickets: TicketStore,
        categories: PostgresCategoryStore,
        settings: PostgresSettingsStore,
        articles: ArticleDrafts,
        history: HistoryStore,
        files: AttachmentDesk,
      ) =>
        useCases({
          tickets,
          customers: askedCustomerFile(ask),
          staff: new PostgresStaffDirectory(database),
          chooseCategory: categories.choose,
          categories,
          settings,
          articles,
          files: ticketFiles(database, files),
          links: new PostgresTicketLinks(database),
          secretOfLink: secretsBy(deriveKey('ticket links')),
          history,
          historyFile: askedHistoryFile(ask),
        }),
    },
    {
      provide: provide.AUDITED_RECORDS,
      inject: [provide.TICKET_QUERIES, ARTICLE_QUERIES],
      useFactory: ({ tickets }: TicketQueries, articles: ArticleQueries) => ({
        ...auditedRecords(tickets),
        ...auditedArticles(articles),
      }),
    },
    {
      provide: REACTIONS,
      inject: [provide.USE_CASES, provide.TICKET_STORE],
      useFactory: (cases: UseCases, tickets: TicketStore) => [
        ...keepOrganisation,
        ...ticketReactions,
        ...visitReactions(followVisitProgress(tickets, cases.followVisitWhenDispatchTells)),
      ],
    },
    { provide: TIMER_HANDLERS, inject: [provide.USE_CASES], useFactory: ticketTimers },
  ],
})
export class TicketServiceModule {}
