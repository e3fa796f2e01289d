import { contactRetired } from '@aftercare/contracts/customer/contact';
import { customerChanged } from '@aftercare/contracts/customer/customer';
import type { Database } from '@aftercare/service-kit/database';
import type { Log } from '@aftercare/service-kit/log';
import { ASK, DATABASE, LOG, REACTIONS, TIMER_HANDLERS } from '@aftercare/service-kit/providers';
import { reaction } from '@aftercare/service-kit/reaction';
import type { TimerHandler } from '@aftercare/service-kit/timers';
import { Module, type OnApplicationBootstrap, type Provider } from '@nestjs/common';
import { AccessController } from './adapters/nats/access.controller.js';
import { CalendarController } from './adapters/nats/calendar.controller.js';
import { OrgUnitController } from './adapters/nats/org-unit.controller.js';
import { PeopleController } from './adapters/nats/people.controller.js';
import { PersonController } from './adapters/nats/person.controller.js';
import { RoleController } from './adapters/nats/role.controller.js';
import { SessionController } from './adapters/nats/session.controller.js';
import { SetupController } from './adapters/nats/setup.controller.js';
import { AccessReader } from './adapters/postgres/access-reader.js';
import { callerResolver } from './adapters/postgres/caller-resolver.js';
import { historyReader } from './adapters/postgres/history-reader.js';
import { timerKinds } from './adapters/postgres/later-told.js';
import { OrgUnitReader } from './adapters/postgres/org-unit-reader.js';
import { PersonReader } from './adapters/postgres/person-reader.js';
import { ReferenceReader } from './adapters/postgres/reference-reader.js';
import { responsibleReader } from './adapters/postgres/responsible-reader.js';
import type { Ports } from './application/ports.js';
import { useCases, type UseCases } from './application/use-cases.js';
import { portsOnPostgres } from './ports-on-postgres.js';
import * as provider from './providers.js';

const onDatabase = <T>(provide: symbol, make: (database: Database) => T): Provider => ({
  provide,
  inject: [DATABASE],
  useFactory: make,
});

const timers = (use: UseCases): TimerHandler[] => {
  const login = (payload: unknown) => (payload as { login: string }).login; // written by later-told.ts
  return [
    { kind: timerKinds.lockOut, run: (_tx, { payload }) => use.tellLockOutWhenDue(login(payload)) },
    { kind: timerKinds.resetAsked, run: (_tx, { payload }) => use.askForResetMailWhenDue(login(payload)) },
    { kind: timerKinds.forget, run: () => use.forgetLeftovers() },
  ];
};

const reactions = (use: UseCases) => [
  reaction(contactRetired, (_tx, { aggregateId }) => use.endContactAccountWhenContactRetired(aggregateId)),
  reaction(customerChanged, (_tx, { aggregateId, data }) =>
    use.moveContactAccountsWhenCustomerChanged(aggregateId, data.unitId),
  ),
];

/** Runs before the first request is taken. */
const atStart = (use: UseCases, log: Log): OnApplicationBootstrap => ({
  async onApplicationBootstrap() {
    const { setupCode } = await use.bootstrap();
    if (setupCode)
      log.warn({ setupCode }, 'nobody can sign in yet: this code lets the first administrator begin');
  },
});

/** The only wiring of this service. */
@Module({
  controllers: [
    OrgUnitController,
    PersonController,
    PeopleController,
    RoleController,
    CalendarController,
    SessionController,
    AccessController,
    SetupController,
  ],
  providers: [
    { provide: provider.PORTS, inject: [DATABASE, ASK], useFactory: portsOnPostgres },
    { provide: provider.USE_CASES, inject: [provider.PORTS], useFactory: useCases },
    { provide: provider.BOOTSTRAP, inject: [provider.USE_CASES, LOG], useFactory: atStart },
    { provide: TIMER_HANDLERS, inject: [provider.USE_CASES], useFactory: timers },
    { provide: REACTIONS, inject: [provider.USE_CASES], useFactory: reactions },
    {
      provide: provider.HISTORY_READER,
      inject: [DATABASE, provider.PORTS],
      useFactory: (database: Database, ports: Ports) => historyReader(database, ports),
    },
    onDatabase(provider.ORG_UNIT_READER, (database) => new OrgUnitReader(database)),
    onDatabase(provider.PERSON_READER, (database) => new PersonReader(database)),
    onDatabase(provider.RESPONSIBLE_READER, responsibleReader),
    onDatabase(provider.REFERENCE_READER, (database) => new ReferenceReader(database)),
    onDatabase(provider.ACCESS_READER, (database) => new AccessReader(database)),
    onDatabase(provider.CALLER_RESOLVER, callerResolver),
  ],
})
export class IdentityServiceModule {}
