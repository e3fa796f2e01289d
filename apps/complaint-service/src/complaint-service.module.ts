import { attachmentController, attachmentProviders } from '@aftercare/service-kit/attachment-controller';
import { unattachedFiles } from '@aftercare/service-kit/attachment-timer';
import type { Database } from '@aftercare/service-kit/database';
import { keepOrganisation } from '@aftercare/service-kit/keep-organisation';
import { ASK, DATABASE, REACTIONS, TIMER_HANDLERS } from '@aftercare/service-kit/providers';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import type { TimerHandler } from '@aftercare/service-kit/timers';
import { Module } from '@nestjs/common';
import { z } from 'zod';
import { ComplaintQueriesController } from './adapters/nats/complaint-queries.controller.js';
import { ComplaintController } from './adapters/nats/complaint.controller.js';
import { askedCustomerFile } from './adapters/nats/customer-file.js';
import { alarmReceivers } from './adapters/postgres/alarm-receivers.js';
import { PostgresComplaintReader } from './adapters/postgres/complaint-reader.js';
import { ComplaintRules } from './adapters/postgres/complaint-rules.js';
import { PostgresComplaintStore } from './adapters/postgres/complaint-store.js';
import { filesOfComplaints } from './adapters/postgres/files-of-complaints.js';
import { deadlineTimer } from './adapters/postgres/save-complaint.js';
import { useCases, type UseCases } from './application/use-cases.js';
import { READER, RULES, USE_CASES } from './providers.js';

const timerPayload = z.object({ complaintId: z.uuid() });

/** The only wiring of this service. */
@Module({
  controllers: [ComplaintController, ComplaintQueriesController, attachmentController('complaint')],
  providers: [
    { provide: RULES, inject: [DATABASE], useFactory: (database: Database) => new ComplaintRules(database) },
    {
      provide: READER,
      inject: [DATABASE, RULES],
      useFactory: (database: Database, rules: ComplaintRules) => new PostgresComplaintReader(database, rules),
    },
    {
      provide: USE_CASES,
      inject: [DATABASE, ASK, RULES],
      useFactory: (database: Database, ask: Ask, rules: ComplaintRules) =>
        useCases({
          complaints: new PostgresComplaintStore(database, rules),
          customers: askedCustomerFile(ask),
          receivers: alarmReceivers(database),
        }),
    },
    ...attachmentProviders(filesOfComplaints),
    { provide: REACTIONS, useValue: keepOrganisation },
    {
      provide: TIMER_HANDLERS,
      inject: [USE_CASES],
      useFactory: (cases: UseCases): TimerHandler[] => [
        {
          kind: deadlineTimer,
          run: (_tx, { payload }) => cases.raiseDeadlineAlarms(timerPayload.parse(payload).complaintId),
        },
        unattachedFiles,
      ],
    },
  ],
})
export class ComplaintServiceModule {}
