import type { Database } from '@aftercare/service-kit/database';
import { keepOrganisation } from '@aftercare/service-kit/keep-organisation';
import type { Log } from '@aftercare/service-kit/log';
import { ASK, DATABASE, LOG, REACTIONS } from '@aftercare/service-kit/providers';
import { reaction } from '@aftercare/service-kit/reaction';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import { Wakeup } from '@aftercare/service-kit/wakeup';
import { Module, type Type } from '@nestjs/common';
import { MailSender } from './adapters/mail-sender.js';
import { askedAddressBook } from './adapters/nats/address-book.js';
import { askedSignCodes } from './adapters/nats/sign-codes.js';
import { askedConversation } from './adapters/nats/conversation.js';
import { DeliveriesController } from './adapters/nats/deliveries.controller.js';
import { askedLinks } from './adapters/nats/links.js';
import { NoticesController } from './adapters/nats/notices.controller.js';
import { keepAccounts, PostgresAccountDirectory } from './adapters/postgres/account-directory.js';
import { PostgresDeliveryReader } from './adapters/postgres/delivery-reader.js';
import { PostgresDeliveryStore } from './adapters/postgres/delivery-store.js';
import { PostgresNoticeReader } from './adapters/postgres/notice-reader.js';
import { PostgresNoticeStore } from './adapters/postgres/notice-store.js';
import { PostgresPreferenceStore } from './adapters/postgres/preference-store.js';
import { smtpMailServer } from './adapters/smtp/smtp-mail-server.js';
import { deliverMail } from './application/deliver-mail.js';
import { notices } from './application/notices.js';
import type { DeliveryStore, PreferenceStore } from './application/ports.js';
import { raiseNotices } from './application/raise-notices.js';
import { useCases } from './application/use-cases.js';
import type { MailSettings } from './env.js';
import * as provide from './providers.js';

/** The only wiring of this service, for the mail server and portal that the settings name. */
export function notificationServiceModule(settings: MailSettings): Type {
  @Module({
    controllers: [NoticesController, DeliveriesController],
    providers: [
      { provide: provide.MAILS_DUE, useFactory: () => new Wakeup() },
      {
        provide: provide.DELIVERY_STORE,
        inject: [DATABASE, provide.MAILS_DUE],
        useFactory: (database: Database, due: Wakeup) => new PostgresDeliveryStore(database, due),
      },
      {
        provide: provide.DELIVERY_READER,
        inject: [DATABASE],
        useFactory: (database: Database) => new PostgresDeliveryReader(database),
      },
      {
        provide: provide.NOTICE_READER,
        inject: [DATABASE],
        useFactory: (database: Database) => new PostgresNoticeReader(database, settings.DEFAULT_ZONE),
      },
      {
        provide: provide.PREFERENCE_STORE,
        inject: [DATABASE],
        useFactory: (database: Database) => new PostgresPreferenceStore(database),
      },
      {
        provide: provide.USE_CASES,
        inject: [DATABASE, provide.DELIVERY_STORE, provide.PREFERENCE_STORE],
        useFactory: (database: Database, deliveries: DeliveryStore, preferences: PreferenceStore) =>
          useCases({ deliveries, preferences, notices: new PostgresNoticeStore(database) }),
      },
      {
        provide: provide.MAIL_SENDER,
        inject: [ASK, LOG, provide.DELIVERY_STORE, provide.MAILS_DUE],
        useFactory: (ask: Ask, log: Log, deliveries: DeliveryStore, due: Wakeup) => {
          const deliver = deliverMail({
            addresses: askedAddressBook(ask),
            links: askedLinks(ask, settings.PUBLIC_URL),
            conversation: askedConversation(ask),
            signCodes: askedSignCodes(ask),
            mails: smtpMailServer(settings),
            defaultZone: settings.DEFAULT_ZONE,
          });
          return new MailSender(deliveries, deliver, due, log);
        },
      },
      {
        provide: REACTIONS,
        inject: [DATABASE, provide.DELIVERY_STORE, provide.PREFERENCE_STORE],
        useFactory: (database: Database, deliveries: DeliveryStore, preferences: PreferenceStore) => {
          const directory = new PostgresAccountDirectory(database);
          const raise = raiseNotices(notices, { deliveries, preferences, directory });
          const events = new Map(notices.map(({ on }) => [on.name, on])).values();
          // copies first: the person who is invited is known by then
          const told = [...events].map((event) => reaction(event, (_tx, fact) => raise(fact)));
          return [...keepOrganisation, ...keepAccounts, ...told];
        },
      },
    ],
  })
  class NotificationServiceModule {}
  return NotificationServiceModule;
}
