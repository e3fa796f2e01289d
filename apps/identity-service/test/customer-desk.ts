import { contactRetired, contactsByIds } from '@aftercare/contracts/customer/contact';
import { customersByIds } from '@aftercare/contracts/customer/customer';
import { defineCommand, type InputOf, type OutputOf } from '@aftercare/contracts/define';
import { wellKnown } from '@aftercare/contracts/well-known';
import type { Database } from '@aftercare/service-kit/database';
import { Handles } from '@aftercare/service-kit/handles';
import { KitTables1795000000000 } from '@aftercare/service-kit/kit-migration';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { DATABASE } from '@aftercare/service-kit/providers';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { transact } from '@aftercare/service-kit/transaction';
import { Controller, Inject, Module } from '@nestjs/common';
import { z } from 'zod';

export const customerId = '10000000-0000-7000-8000-000000000001';
export const contactId = '10000000-0000-7000-8000-000000000002';

/** Lets the contact leave: what customer-service tells then. */
export const letContactLeave = defineCommand('customer.contact.letLeave', {
  input: z.object({ roles: z.array(z.literal('USER')) }),
  output: z.object({}),
});

const now = new Date().toISOString();
const contact = {
  id: contactId,
  customerId,
  version: 1,
  name: '王敏',
  title: null,
  roles: ['USER'],
  reaches: [],
  locale: 'zh-CN',
  consentAt: null,
  active: true,
};
const customer = {
  id: customerId,
  number: 'C1',
  version: 1,
  name: '晨光公司',
  shortName: null,
  level: 'REGULAR',
  status: 'ACTIVE',
  industryCode: null,
  unitId: wellKnown.headquartersId,
  salesPersonId: null,
  consultantId: null,
  consultantStandInId: null,
  proactiveContactId: null,
  thirdPartyConsent: false,
  createdAt: now,
  updatedAt: now,
};

const internal = { service: true } as const;

/** Answers what customer-service answers, over the wire and by its contracts: a service cannot import a service. */
@Controller()
class CustomerDesk {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Handles(contactsByIds, internal)
  contacts({ ids }: InputOf<typeof contactsByIds>): OutputOf<typeof contactsByIds> {
    return contactsByIds.output.parse({ items: ids.includes(contactId) ? [contact] : [] });
  }

  @Handles(customersByIds, internal)
  customers({ ids }: InputOf<typeof customersByIds>): OutputOf<typeof customersByIds> {
    return customersByIds.output.parse({ items: ids.includes(customerId) ? [customer] : [] });
  }

  @Handles(letContactLeave, internal)
  async letLeave({ roles }: InputOf<typeof letContactLeave>) {
    await transact(this.database, (tx) =>
      publish(tx, {
        id: contactId,
        version: 0,
        facts: [fact(contactRetired, { customerId, roles, active: false })],
      }),
    );
    return {};
  }
}

@Module({ controllers: [CustomerDesk] })
class CustomerDeskModule {}

export const customerDesk: ServiceDefinition = {
  name: 'customer',
  aggregates: ['customer', 'contact'],
  migrations: [KitTables1795000000000],
  entities: [],
  module: CustomerDeskModule,
};
