import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/customer/installation';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES, READERS } from '../../providers.js';
import type { Readers } from '../postgres/readers.js';
import { installationSorts, installationsWanted } from '../postgres/customer-lists.js';
import { ofCustomers } from './of-customers.js';

const mayRead = { staff: 'CUSTOMER_READ', contact: true, service: true } as const; // keeps the literal `true`
const mayWrite = { staff: 'CUSTOMER_WRITE' } as const;
@Controller()
export class InstallationController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(READERS) private readonly readers: Readers,
  ) {}

  @Handles(contract.recordInstallation, mayWrite)
  record(input: InputOf<typeof contract.recordInstallation>) {
    return this.cases.recordInstallation(input);
  }

  @Handles(contract.changeInstallation, mayWrite)
  change(input: InputOf<typeof contract.changeInstallation>) {
    return this.cases.changeInstallation(input);
  }

  @Handles(contract.retireInstallation, mayWrite)
  retire(input: InputOf<typeof contract.retireInstallation>) {
    return this.cases.retireInstallation(input);
  }

  @Handles(contract.listInstallations, mayRead)
  list(input: InputOf<typeof contract.listInstallations>) {
    return this.readers.installations.list(
      installationSorts[input.orderBy],
      (p) => installationsWanted(input.filter, input.search, p),
      input.page,
    );
  }

  @Handles(contract.countInstallations, mayRead)
  count({ filter, search }: InputOf<typeof contract.countInstallations>) {
    return this.readers.installations.count((p) => installationsWanted(filter, search, p));
  }

  @Handles(contract.installationsByIds, mayRead)
  async byIds({ ids }: InputOf<typeof contract.installationsByIds>) {
    return { items: await this.readers.installations.byIds(ids) };
  }

  @Handles(contract.installationsOfCustomers, mayRead)
  async ofCustomers(input: InputOf<typeof contract.installationsOfCustomers>) {
    return {
      items: await this.readers.installations.where(ofCustomers(input), 'ORDER BY r.service_code, r.id'),
    };
  }
}
