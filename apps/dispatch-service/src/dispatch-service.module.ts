import { attachmentController, attachmentProviders } from '@aftercare/service-kit/attachment-controller';
import { unattachedFiles } from '@aftercare/service-kit/attachment-timer';
import type { Database } from '@aftercare/service-kit/database';
import type { DeriveKey } from '@aftercare/service-kit/derive-key';
import type { Log } from '@aftercare/service-kit/log';
import { ASK, DATABASE, DERIVE_KEY, LOG, REACTIONS, TIMER_HANDLERS } from '@aftercare/service-kit/providers';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import { Module } from '@nestjs/common';
import { DutyController } from './adapters/nats/duty.controller.js';
import { HistoryController } from './adapters/nats/history.controller.js';
import { askedVisitFile } from './adapters/nats/visit-file.js';
import { VisitController } from './adapters/nats/visit.controller.js';
import { WorkOrderQueriesController } from './adapters/nats/work-order-queries.controller.js';
import { WorkOrderController } from './adapters/nats/work-order.controller.js';
import { arrivalTimerHandler } from './adapters/postgres/arrival-timer.js';
import { PostgresCaseStore } from './adapters/postgres/case-store.js';
import { derivedSignCodes } from './adapters/postgres/derived-sign-codes.js';
import { DutyReader } from './adapters/postgres/duty-reader.js';
import { PostgresDutyStore } from './adapters/postgres/duty-store.js';
import { filesOfOrders } from './adapters/postgres/files-of-orders.js';
import { RulesReader } from './adapters/postgres/rules-reader.js';
import { PostgresSkillStore } from './adapters/postgres/skill-store.js';
import { PostgresStaff } from './adapters/postgres/staff-directory.js';
import { suggestionReader } from './adapters/postgres/suggestion-reader.js';
import { PostgresVisitIntake } from './adapters/postgres/visit-intake-store.js';
import { VisitReader } from './adapters/postgres/visit-reader.js';
import { WorkOrderReader } from './adapters/postgres/work-order-reader.js';
import { VisitIntakeLoop } from './adapters/visit-intake-loop.js';
import type { CaseStore, Staff } from './application/ports.js';
import { useCases, type UseCases } from './application/use-cases.js';
import * as tokens from './providers.js';
import { reactions } from './reactions.js';

/** The only wiring of this service. */
@Module({
  controllers: [
    VisitController,
    WorkOrderController,
    WorkOrderQueriesController,
    DutyController,
    HistoryController,
    attachmentController('dispatch'),
  ],
  providers: [
    {
      provide: tokens.RULES_READER,
      inject: [DATABASE],
      useFactory: (database: Database) => new RulesReader(database),
    },
    {
      provide: tokens.CASE_STORE,
      inject: [DATABASE, tokens.RULES_READER],
      useFactory: (database: Database, rules: RulesReader) => new PostgresCaseStore(database, rules),
    },
    {
      provide: tokens.STAFF,
      inject: [DATABASE],
      useFactory: (database: Database) => new PostgresStaff(database),
    },
    {
      provide: tokens.VISIT_READER,
      inject: [DATABASE, tokens.RULES_READER],
      useFactory: (database: Database, rules: RulesReader) => new VisitReader(database, rules),
    },
    {
      provide: tokens.WORK_ORDER_READER,
      inject: [DATABASE],
      useFactory: (database: Database) => new WorkOrderReader(database),
    },
    {
      provide: tokens.DUTY_READER,
      inject: [DATABASE],
      useFactory: (database: Database) => new DutyReader(database),
    },
    {
      provide: tokens.USE_CASES,
      inject: [DATABASE, ASK, DERIVE_KEY, tokens.CASE_STORE, tokens.RULES_READER, tokens.STAFF],
      useFactory: (
        database: Database,
        ask: Ask,
        deriveKey: DeriveKey,
        cases: CaseStore,
        rules: RulesReader,
        staff: Staff,
      ) =>
        useCases({
          cases,
          staff,
          intake: new PostgresVisitIntake(database),
          file: askedVisitFile(ask),
          suggestions: suggestionReader(database, rules),
          duties: new PostgresDutyStore(database),
          skills: new PostgresSkillStore(database),
          signCodes: derivedSignCodes(database, deriveKey),
        }),
    },
    {
      provide: VisitIntakeLoop,
      inject: [tokens.USE_CASES, LOG],
      useFactory: (cases: UseCases, log: Log) => new VisitIntakeLoop(cases.receiveVisits, log),
    },
    ...attachmentProviders(filesOfOrders),
    { provide: REACTIONS, inject: [tokens.USE_CASES], useFactory: reactions },
    {
      provide: TIMER_HANDLERS,
      inject: [tokens.USE_CASES],
      useFactory: (cases: UseCases) => [
        arrivalTimerHandler(cases.raiseArrivalAlarmsWhenDue),
        unattachedFiles,
      ],
    },
  ],
})
export class DispatchServiceModule {}
