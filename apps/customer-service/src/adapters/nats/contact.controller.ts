import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/customer/contact';
import { Handles } from '@aftercare/service-kit/handles';
import type { Database } from '@aftercare/service-kit/database';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES, READERS } from '../../providers.js';
import type { Readers } from '../postgres/readers.js';
import { ofCustomers } from './of-customers.js';
import { readContactReach } from '../postgres/contact-reach.js';

const mayRead = { staff: 'CUSTOMER_READ', contact: true, service: true } as const; // keeps the literal `true`
const mayWrite = { staff: 'CUSTOMER_WRITE' } as const;
@Controller()
export class ContactController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(READERS) private readonly readers: Readers,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Handles(contract.addContact, mayWrite)
  add(input: InputOf<typeof contract.addContact>) {
    return this.cases.addContact(input);
  }

  @Handles(contract.changeContact, mayWrite)
  change(input: InputOf<typeof contract.changeContact>) {
    return this.cases.changeContact(input);
  }

  @Handles(contract.retireContact, mayWrite)
  retire(input: InputOf<typeof contract.retireContact>) {
    return this.cases.retireContact(input);
  }

  @Handles(contract.contactsByIds, mayRead)
  async byIds({ ids }: InputOf<typeof contract.contactsByIds>) {
    return { items: await this.readers.contacts.byIds(ids) };
  }

  @Handles(contract.contactsOfCustomers, mayRead)
  async ofCustomers(input: InputOf<typeof contract.contactsOfCustomers>) {
    return { items: await this.readers.contacts.where(ofCustomers(input), 'ORDER BY r.name, r.id') };
  }

  @Handles(contract.contactReach, { service: true })
  async reach({ ids }: InputOf<typeof contract.contactReach>) {
    return { items: await readContactReach(this.database, ids) };
  }
}
