import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/customer/customer';
import { Handles } from '@aftercare/service-kit/handles';
import type { Database } from '@aftercare/service-kit/database';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES, READERS } from '../../providers.js';
import type { Readers } from '../postgres/readers.js';
import { customerSorts, customersWanted } from '../postgres/customer-lists.js';
import { readCustomerSnapshot } from '../postgres/customer-snapshot.js';

const mayRead = { staff: 'CUSTOMER_READ', contact: true, service: true } as const; // keeps the literal `true`
const mayWrite = { staff: 'CUSTOMER_WRITE' } as const;
@Controller()
export class CustomerController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(READERS) private readonly readers: Readers,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Handles(contract.registerCustomer, mayWrite)
  register(input: InputOf<typeof contract.registerCustomer>) {
    return this.cases.registerCustomer(input);
  }

  @Handles(contract.changeCustomer, mayWrite)
  change(input: InputOf<typeof contract.changeCustomer>) {
    return this.cases.changeCustomer(input);
  }

  @Handles(contract.listCustomers, mayRead)
  list(input: InputOf<typeof contract.listCustomers>) {
    return this.readers.customers.list(
      customerSorts[input.orderBy],
      (p) => customersWanted(input.filter, input.search, p),
      input.page,
    );
  }

  @Handles(contract.countCustomers, mayRead)
  count({ filter, search }: InputOf<typeof contract.countCustomers>) {
    return this.readers.customers.count((p) => customersWanted(filter, search, p));
  }

  @Handles(contract.customersByIds, mayRead)
  async byIds({ ids }: InputOf<typeof contract.customersByIds>) {
    return { items: await this.readers.customers.byIds(ids) };
  }

  @Handles(contract.customerSnapshot, { service: true })
  snapshot(input: InputOf<typeof contract.customerSnapshot>) {
    return readCustomerSnapshot(this.database, input);
  }
}
