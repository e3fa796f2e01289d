import type { Database } from '@aftercare/service-kit/database';
import { DATABASE, REACTIONS, TIMER_HANDLERS } from '@aftercare/service-kit/providers';
import { Module } from '@nestjs/common';
import { AgreementController } from './adapters/nats/agreement.controller.js';
import { CatalogueController } from './adapters/nats/catalogue.controller.js';
import { ContactController } from './adapters/nats/contact.controller.js';
import { CustomerController } from './adapters/nats/customer.controller.js';
import { EntitlementController } from './adapters/nats/entitlement.controller.js';
import { FollowUpController } from './adapters/nats/follow-up.controller.js';
import { HistoryController } from './adapters/nats/history.controller.js';
import { InstallationController } from './adapters/nats/installation.controller.js';
import { organisationReactions } from './adapters/nats/organisation-reactions.js';
import { SiteController } from './adapters/nats/site.controller.js';
import { SurveyController } from './adapters/nats/survey.controller.js';
import { ticketReactions } from './adapters/nats/ticket-reactions.js';
import { trainingReactions } from './adapters/nats/training-reactions.js';
import { complaintReactions } from './adapters/nats/complaint-reactions.js';
import { visitReactions } from './adapters/nats/visit-reactions.js';
import { agreementTimerHandler } from './adapters/postgres/agreement-timer.js';
import { readersOf } from './adapters/postgres/readers.js';
import { surveyTimerHandler } from './adapters/postgres/survey-store.js';
import { useCases, type UseCases } from './application/use-cases.js';
import { portsIn } from './ports-in-postgres.js';
import { READERS, USE_CASES } from './providers.js';

/** The only wiring of this service. */
@Module({
  controllers: [
    CustomerController,
    ContactController,
    SiteController,
    InstallationController,
    CatalogueController,
    AgreementController,
    EntitlementController,
    SurveyController,
    FollowUpController,
    HistoryController,
  ],
  providers: [
    { provide: READERS, inject: [DATABASE], useFactory: readersOf },
    {
      provide: USE_CASES,
      inject: [DATABASE],
      useFactory: (database: Database) => useCases(portsIn(database)),
    },
    {
      provide: REACTIONS,
      inject: [USE_CASES],
      useFactory: (cases: UseCases) => [
        ...organisationReactions,
        ...ticketReactions(cases),
        ...visitReactions(cases),
        ...complaintReactions,
        ...trainingReactions,
      ],
    },
    {
      provide: TIMER_HANDLERS,
      inject: [USE_CASES],
      useFactory: (cases: UseCases) => [
        agreementTimerHandler(cases.tellOfAgreementDatesWhenDue),
        surveyTimerHandler(cases.expireSurveyWhenDue),
      ],
    },
  ],
})
export class CustomerServiceModule {}
