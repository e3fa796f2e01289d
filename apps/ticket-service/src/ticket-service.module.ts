import type { Database } from '@aftercare/service-kit/database';
import { keepOrganisation } from '@aftercare/service-kit/keep-organisation';
import { ASK, DATABASE, REACTIONS, TIMER_HANDLERS } from '@aftercare/service-kit/providers';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import { Module } from '@nestjs/common';
import { ConversationController } from './adapters/nats/conversation.controller.js';
import { askedCustomerFile } from './adapters/nats/customer-file.js';
import { IntakeController } from './adapters/nats/intake.controller.js';
import { TicketQueriesController } from './adapters/nats/ticket-queries.controller.js';
import { WorkController } from './adapters/nats/work.controller.js';
import { classOfCategory } from './adapters/postgres/category-reader.js';
import { clockTimerHandler } from './adapters/postgres/clock-timer.js';
import { RulesReader } from './adapters/postgres/rules-reader.js';
import { PostgresStaffDirectory } from './adapters/postgres/staff-directory.js';
import { PostgresTicketReader } from './adapters/postgres/ticket-reader.js';
import { PostgresTicketStore } from './adapters/postgres/ticket-store.js';
import type { TicketStore } from './application/ports.js';
import { useCases, type UseCases } from './application/use-cases.js';
import { RULES_READER, TICKET_READER, TICKET_STORE, USE_CASES } from './providers.js';

/** The only wiring of this service. */
@Module({
  controllers: [IntakeController, WorkController, ConversationController, TicketQueriesController],
  providers: [
    {
      provide: RULES_READER,
      inject: [DATABASE],
      useFactory: (database: Database) => new RulesReader(database),
    },
    {
      provide: TICKET_STORE,
      inject: [DATABASE, RULES_READER],
      useFactory: (database: Database, rules: RulesReader) => new PostgresTicketStore(database, rules),
    },
    {
      provide: TICKET_READER,
      inject: [DATABASE, RULES_READER],
      useFactory: (database: Database, rules: RulesReader) => new PostgresTicketReader(database, rules),
    },
    {
      provide: USE_CASES,
      inject: [DATABASE, ASK, TICKET_STORE],
      useFactory: (database: Database, ask: Ask, tickets: TicketStore) =>
        useCases({
          tickets,
          customers: askedCustomerFile(ask),
          staff: new PostgresStaffDirectory(database),
          classOfCategory: classOfCategory(database),
        }),
    },
    { provide: REACTIONS, useValue: keepOrganisation },
    {
      provide: TIMER_HANDLERS,
      inject: [USE_CASES],
      useFactory: (cases: UseCases) => [clockTimerHandler(cases.raiseClockAlarmsWhenDue)],
    },
  ],
})
export class TicketServiceModule {}
