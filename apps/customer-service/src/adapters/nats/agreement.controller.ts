import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/customer/agreement';
import { Handles } from '@aftercare/service-kit/handles';
import { callerMay } from '@aftercare/service-kit/scope';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES, READERS } from '../../providers.js';
import type { Readers } from '../postgres/readers.js';
import { agreementSorts, agreementsWanted } from '../postgres/customer-lists.js';
import { ofCustomers } from './of-customers.js';

const mayRead = { staff: 'CUSTOMER_READ', contact: true, service: true } as const; // keeps the literal `true`
const mayWrite = { staff: 'AGREEMENT_WRITE' } as const;
@Controller()
export class AgreementController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(READERS) private readonly readers: Readers,
  ) {}

  @Handles(contract.concludeAgreement, mayWrite)
  conclude(input: InputOf<typeof contract.concludeAgreement>) {
    return this.cases.concludeAgreement(input);
  }

  @Handles(contract.changeAgreement, mayWrite)
  change(input: InputOf<typeof contract.changeAgreement>) {
    return this.cases.changeAgreement(input, { feeHidden: !callerMay('AGREEMENT_READ_FEE') });
  }

  @Handles(contract.terminateAgreement, mayWrite)
  terminate(input: InputOf<typeof contract.terminateAgreement>) {
    return this.cases.terminateAgreement(input);
  }

  @Handles(contract.listAgreements, mayRead)
  list(input: InputOf<typeof contract.listAgreements>) {
    return this.readers.agreements.list(
      agreementSorts[input.orderBy],
      (p) => agreementsWanted(input.filter, input.search, p),
      input.page,
    );
  }

  @Handles(contract.countAgreements, mayRead)
  count({ filter, search }: InputOf<typeof contract.countAgreements>) {
    return this.readers.agreements.count((p) => agreementsWanted(filter, search, p));
  }

  @Handles(contract.agreementsByIds, mayRead)
  async byIds({ ids }: InputOf<typeof contract.agreementsByIds>) {
    return { items: await this.readers.agreements.byIds(ids) };
  }

  @Handles(contract.agreementsOfCustomers, mayRead)
  async ofCustomers(input: InputOf<typeof contract.agreementsOfCustomers>) {
    return {
      items: await this.readers.agreements.where(
        ofCustomers({ ...input, includeRetired: true }),
        'ORDER BY r.starts_on DESC, r.id DESC',
      ),
    };
  }
}
