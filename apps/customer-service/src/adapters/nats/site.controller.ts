import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/customer/site';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES, READERS } from '../../providers.js';
import type { Readers } from '../postgres/readers.js';
import { ofCustomers } from './of-customers.js';

const mayRead = { staff: 'CUSTOMER_READ', contact: true, service: true } as const; // keeps the literal `true`
const mayWrite = { staff: 'CUSTOMER_WRITE' } as const;
@Controller()
export class SiteController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(READERS) private readonly readers: Readers,
  ) {}

  @Handles(contract.addSite, mayWrite)
  add(input: InputOf<typeof contract.addSite>) {
    return this.cases.addSite(input);
  }

  @Handles(contract.changeSite, mayWrite)
  change(input: InputOf<typeof contract.changeSite>) {
    return this.cases.changeSite(input);
  }

  @Handles(contract.retireSite, mayWrite)
  retire(input: InputOf<typeof contract.retireSite>) {
    return this.cases.retireSite(input);
  }

  @Handles(contract.sitesByIds, mayRead)
  async byIds({ ids }: InputOf<typeof contract.sitesByIds>) {
    return { items: await this.readers.sites.byIds(ids) };
  }

  @Handles(contract.sitesOfCustomers, mayRead)
  async ofCustomers(input: InputOf<typeof contract.sitesOfCustomers>) {
    return { items: await this.readers.sites.where(ofCustomers(input), 'ORDER BY r.name, r.id') };
  }
}
