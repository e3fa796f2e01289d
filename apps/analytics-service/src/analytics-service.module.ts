import type { Database } from '@aftercare/service-kit/database';
import { keepOrganisation } from '@aftercare/service-kit/keep-organisation';
import type { Log } from '@aftercare/service-kit/log';
import { ASK, DATABASE, LOG, REACTIONS, TIMER_HANDLERS } from '@aftercare/service-kit/providers';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import { Module } from '@nestjs/common';
import { ArchiveController } from './adapters/nats/archive.controller.js';
import { IndicatorsController } from './adapters/nats/indicators.controller.js';
import { operationTimers } from './adapters/operation-timers.js';
import { archiveAndFold } from './adapters/postgres/consume.js';
import { IndicatorReader } from './adapters/postgres/indicator-reader.js';
import { KnownRecords } from './adapters/postgres/known-records.js';
import { OperationStore } from './adapters/postgres/operation-store.js';
import { ToldHints } from './adapters/postgres/told-hints.js';
import { INDICATORS, KNOWN_RECORDS, OPERATIONS } from './providers.js';

/** The only wiring of this service. */
@Module({
  controllers: [IndicatorsController, ArchiveController],
  providers: [
    {
      provide: INDICATORS,
      inject: [DATABASE],
      useFactory: (database: Database) => new IndicatorReader(database),
    },
    {
      provide: OPERATIONS,
      inject: [DATABASE],
      useFactory: (database: Database) => new OperationStore(database),
    },
    {
      provide: KNOWN_RECORDS,
      inject: [DATABASE],
      useFactory: (database: Database) => new KnownRecords(database),
    },
    {
      provide: REACTIONS,
      inject: [DATABASE, LOG],
      useFactory: (database: Database, log: Log) => [
        ...keepOrganisation,
        ...archiveAndFold(new ToldHints(database, log)),
      ],
    },
    {
      provide: TIMER_HANDLERS,
      inject: [OPERATIONS, KNOWN_RECORDS, ASK, LOG],
      useFactory: (operations: OperationStore, known: KnownRecords, ask: Ask, log: Log) =>
        operationTimers(operations, known, ask, log),
    },
  ],
})
export class AnalyticsServiceModule {}
