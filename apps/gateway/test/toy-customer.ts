import { contactsByIds } from '@aftercare/contracts/customer/contact';
import { customersByIds } from '@aftercare/contracts/customer/customer';
import { checkEntitlement } from '@aftercare/contracts/customer/entitlement';
import { installationsByIds } from '@aftercare/contracts/customer/installation';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import { wellKnown } from '@aftercare/contracts/well-known';
import { Handles } from '@aftercare/service-kit/handles';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { Controller, Module } from '@nestjs/common';
import { customerId, id, otherCustomerId, unitId } from './given.js';

const read = { staff: 'CUSTOMER_READ', service: true } as const;

/** Answers what the customer service answers, over the wire and by its contracts. */
@Controller()
class CustomerDesk {
  @Handles(customersByIds, read)
  customers({ ids }: InputOf<typeof customersByIds>): OutputOf<typeof customersByIds> {
    return customersByIds.output.parse({ items: ids.map((one) => ({ ...customer, id: one })) });
  }

  @Handles(contactsByIds, read)
  contacts({ ids }: InputOf<typeof contactsByIds>): OutputOf<typeof contactsByIds> {
    const known = new Map([
      [id(301), customerId],
      [id(311), otherCustomerId],
    ]);
    return contactsByIds.output.parse({
      items: ids
        .filter((one) => known.has(one))
        .map((one) => ({ ...contact, id: one, customerId: known.get(one) })),
    });
  }

  @Handles(installationsByIds, read)
  installations(): OutputOf<typeof installationsByIds> {
    return { items: [] };
  }

  @Handles(checkEntitlement, read)
  entitlement(): OutputOf<typeof checkEntitlement> {
    return checkEntitlement.output.parse(promise);
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
  createdAt: '2026-01-05T01:00:00.000Z',
  updatedAt: '2026-01-05T01:00:00.000Z',
};

const contact = {
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
  agreementId: null,
  agreementNumber: null,
  agreementKind: null,
  validUntil: null,
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

export const toyCustomer: ServiceDefinition = {
  name: 'customer',
  aggregates: [],
  migrations: [KitTables1795000000000],
  entities: [],
  module: CustomerDeskModule,
};
