import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/customer/entitlement';
import { Handles } from '@aftercare/service-kit/handles';
import type { Database } from '@aftercare/service-kit/database';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES } from '../../providers.js';
import { readQuotas } from '../postgres/quota-reader.js';

@Controller()
export class EntitlementController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Handles(contract.checkEntitlement, { staff: 'CUSTOMER_READ', contact: true, service: true })
  check(input: InputOf<typeof contract.checkEntitlement>) {
    return this.cases.checkEntitlement(input);
  }

  @Handles(contract.quotasOfAgreements, { staff: 'CUSTOMER_READ', contact: true, service: true })
  async quotas({ agreementIds }: InputOf<typeof contract.quotasOfAgreements>) {
    return { items: await readQuotas(this.database, agreementIds) };
  }

  @Handles(contract.reserveQuota, { service: true })
  reserve(input: InputOf<typeof contract.reserveQuota>) {
    return this.cases.reserveQuota(input);
  }

  @Handles(contract.moveQuota, { service: true })
  move(input: InputOf<typeof contract.moveQuota>) {
    return this.cases.moveQuota(input);
  }

  @Handles(contract.consumeQuota, { service: true })
  consume(input: InputOf<typeof contract.consumeQuota>) {
    return this.cases.consumeQuota(input);
  }

  @Handles(contract.releaseQuota, { service: true })
  release(input: InputOf<typeof contract.releaseQuota>) {
    return this.cases.releaseQuota(input);
  }
}
