import { aggregatesOf } from '@aftercare/contracts/aggregate-owners';
import { contactsByIds } from '@aftercare/contracts/customer/contact';
import { customersByIds } from '@aftercare/contracts/customer/customer';
import { checkEntitlement } from '@aftercare/contracts/customer/entitlement';
import { travelZone } from '@aftercare/contracts/customer/customer-codes';
import { installationsByIds } from '@aftercare/contracts/customer/installation';
import { sitesByIds } from '@aftercare/contracts/customer/site';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import { wellKnown } from '@aftercare/contracts/well-known';
import { Handles } from '@aftercare/service-kit/handles';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { Controller, Module } from '@nestjs/common';
import { contact, customerId, id, unitId } from './given.js';

export const otherCustomerId = id(201);
export const vipCustomerId = id(202);
export const siteId = id(600);
export const otherSiteId = id(601);
const known = new Map([
  [customerId, 'REGULAR'],
  [otherCustomerId, 'REGULAR'],
  [vipCustomerId, 'VIP'],
] as const);

/** The one consultant; the first one named has left. */
export const consultantIds = [id(40), id(2)] as const;

const internal = { service: true } as const; // keeps the literal `true`

/** Answers what customer-service answers, over the wire and by its contracts: a service cannot import a service. */
@Controller()
class CustomerDesk {
  @Handles(customersByIds, internal)
  customers({ ids }: InputOf<typeof customersByIds>): OutputOf<typeof customersByIds> {
    return customersByIds.output.parse({
      items: ids.flatMap((one) => {
        const level = known.get(one);
        return level ? [{ ...customer, id: one, level }] : [];
      }),
    });
  }

  @Handles(contactsByIds, internal)
  contacts({ ids }: InputOf<typeof contactsByIds>): OutputOf<typeof contactsByIds> {
    return contactsByIds.output.parse({ items: ids.includes(person.id) ? [person] : [] });
  }

  @Handles(installationsByIds, internal)
  installations(): OutputOf<typeof installationsByIds> {
    return { items: [] };
  }

  @Handles(sitesByIds, internal)
  sites({ ids }: InputOf<typeof sitesByIds>): OutputOf<typeof sitesByIds> {
    const sites = [site, { ...site, id: otherSiteId, customerId: otherCustomerId }];
    return sitesByIds.output.parse({ items: sites.filter(({ id: one }) => ids.includes(one)) });
  }

  @Handles(checkEntitlement, internal)
  entitlement(): OutputOf<typeof checkEntitlement> {
    return checkEntitlement.output.parse(promise);
  }
}

const now = new Date().toISOString();

const site = {
  id: siteId,
  customerId,
  version: 1,
  name: '总部',
  address: '人民路1号',
  district: null,
  coordinates: null,
  travelZone: travelZone.options[0],
  accessNotes: null,
  active: true,
};

const customer = {
  number: 'C1',
  version: 1,
  name: '晨光公司',
  shortName: null,
  status: 'ACTIVE',
  industryCode: null,
  unitId,
  salesPersonId: null,
  consultantId: consultantIds[0],
  consultantStandInId: consultantIds[1],
  proactiveContactId: null,
  thirdPartyConsent: false,
  createdAt: now,
  updatedAt: now,
};

const person = {
  id: contact().contactId,
  customerId,
  version: 1,
  name: '王芳',
  title: null,
  roles: ['USER'],
  reaches: [],
  locale: 'zh-CN',
  consentAt: null,
  active: true,
};

const promise = {
  decision: 'COVERED',
  agreementId: id(500),
  agreementNumber: 'A1',
  agreementKind: 'PAID_MAINTENANCE',
  validUntil: '2099-12-31',
  serviceLevelCode: 'STANDARD',
  calendarId: wellKnown.standardCalendarId,
  responsePromise: null,
  arrivalPromises: [],
  quotas: [],
  administratorFirst: false,
  identityCheckNeeded: false,
  proofOfPurchaseNeeded: false,
  explanation: [],
};

@Module({ controllers: [CustomerDesk] })
class CustomerDeskModule {}

export const customerDesk: ServiceDefinition = {
  name: 'customer',
  aggregates: aggregatesOf.customer,
  migrations: [KitTables1795000000000],
  entities: [],
  module: CustomerDeskModule,
};

@Module({})
class IdentityDeskModule {}

/** Tells what identity tells; nobody asks it anything here. */
export const identityDesk: ServiceDefinition = {
  name: 'identity',
  aggregates: aggregatesOf.identity,
  migrations: [KitTables1795000000000],
  entities: [],
  module: IdentityDeskModule,
};
