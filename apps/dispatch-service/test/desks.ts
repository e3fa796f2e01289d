import { customersByIds } from '@aftercare/contracts/customer/customer';
import { checkEntitlement } from '@aftercare/contracts/customer/entitlement';
import { sitesByIds } from '@aftercare/contracts/customer/site';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import { visitRequestsByIds } from '@aftercare/contracts/ticket/visit-request';
import { wellKnown } from '@aftercare/contracts/well-known';
import { Handles } from '@aftercare/service-kit/handles';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { Controller, Module } from '@nestjs/common';
import { contactId, customerId, id, siteId, ticketId, unitId } from './given.js';

const internal = { service: true } as const; // keeps the literal `true`
const now = new Date().toISOString();

/** What the desks answer now; tests change it. */
export const said = {
  task: '更换服务器电源',
  covered: true,
  usedUp: false,
  ticketAway: false,
};

/** Answers what ticket-service answers, over the wire and by its contracts: a service cannot import a service. */
@Controller()
class TicketDesk {
  @Handles(visitRequestsByIds, internal)
  requests({ ids }: InputOf<typeof visitRequestsByIds>): OutputOf<typeof visitRequestsByIds> {
    const one = {
      ticketId,
      state: 'REQUESTED',
      siteId,
      contactId,
      task: said.task,
      skillCodes: ['SERVER'],
      preparation: '先备份数据',
      wishedFrom: null,
      wishedUntil: null,
      missing: null,
      requestedBy: id(2),
      requestedAt: now,
      updatedAt: now,
    };
    const items = said.ticketAway ? [] : ids.map((visitId) => ({ ...one, id: visitId }));
    return visitRequestsByIds.output.parse({ items });
  }
}

@Controller()
class CustomerDesk {
  @Handles(customersByIds, internal)
  customers({ ids }: InputOf<typeof customersByIds>): OutputOf<typeof customersByIds> {
    return customersByIds.output.parse({ items: ids.map((one) => ({ ...customer, id: one })) });
  }

  @Handles(sitesByIds, internal)
  sites({ ids }: InputOf<typeof sitesByIds>): OutputOf<typeof sitesByIds> {
    return sitesByIds.output.parse({ items: ids.map((one) => ({ ...site, id: one })) });
  }

  @Handles(checkEntitlement, internal)
  entitlement(): OutputOf<typeof checkEntitlement> {
    const explanation = said.usedUp ? [{ code: 'QUOTA_USED_UP', params: {} }] : [];
    const decision = said.covered && !said.usedUp ? 'COVERED' : 'TO_BE_QUOTED';
    const agreementId = said.covered ? id(700) : null;
    return checkEntitlement.output.parse({ ...promise, decision, agreementId, explanation });
  }
}

const customer = {
  number: 'C1',
  version: 1,
  name: '晨光公司',
  shortName: null,
  level: 'REGULAR',
  status: 'ACTIVE',
  industryCode: null,
  unitId,
  salesPersonId: null,
  consultantId: null,
  consultantStandInId: null,
  proactiveContactId: null,
  thirdPartyConsent: false,
  createdAt: now,
  updatedAt: now,
};

const site = {
  customerId,
  version: 1,
  name: '总部机房',
  address: '世纪大道 1 号',
  district: '浦东新区',
  coordinates: { latitude: 31.23, longitude: 121.47 },
  travelZone: 'IN_CITY',
  accessNotes: null,
  active: true,
};

const promise = {
  agreementNumber: null,
  agreementKind: null,
  validUntil: null,
  serviceLevelCode: 'STANDARD',
  calendarId: wellKnown.aroundTheClockCalendarId,
  responsePromise: null,
  arrivalPromises: [],
  quotas: [],
  administratorFirst: false,
  identityCheckNeeded: false,
  proofOfPurchaseNeeded: false,
};

@Module({ controllers: [TicketDesk] })
class TicketDeskModule {}

@Module({ controllers: [CustomerDesk] })
class CustomerDeskModule {}

const desk = (name: string, aggregates: readonly string[], module: ServiceDefinition['module']) => ({
  name,
  aggregates,
  migrations: [KitTables1795000000000],
  entities: [],
  module,
});

export const ticketDesk: ServiceDefinition = desk('ticket', ['ticket'], TicketDeskModule);
export const customerDesk: ServiceDefinition = desk('customer', ['quotaUse'], CustomerDeskModule);
/** Tells of people; answers nothing. */
@Module({})
class IdentityDeskModule {}
/** Tells of courses and exams. */
@Module({})
class TrainingDeskModule {}
export const trainingDesk: ServiceDefinition = desk('training', ['course', 'exam'], TrainingDeskModule);
export const identityDesk: ServiceDefinition = desk('identity', ['person'], IdentityDeskModule);
