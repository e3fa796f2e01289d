import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/customer/catalogue';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { USE_CASES, READERS } from '../../providers.js';
import type { Readers } from '../postgres/readers.js';

const mayRead = { staff: null, contact: true, service: true } as const; // keeps the literal `true`
const everything = () => 'true';
@Controller()
export class CatalogueController {
  constructor(
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(READERS) private readonly readers: Readers,
  ) {}

  @Handles(contract.addProduct, { staff: 'CUSTOMER_WRITE' })
  addProduct(input: InputOf<typeof contract.addProduct>) {
    return this.cases.addProduct(input);
  }

  @Handles(contract.changeProduct, { staff: 'CUSTOMER_WRITE' })
  changeProduct(input: InputOf<typeof contract.changeProduct>) {
    return this.cases.changeProduct(input);
  }

  @Handles(contract.listProducts, mayRead)
  async products() {
    return { items: await this.readers.products.where(everything, 'ORDER BY r.code') };
  }

  @Handles(contract.addSpecialService, { staff: 'AGREEMENT_WRITE' })
  addSpecialService(input: InputOf<typeof contract.addSpecialService>) {
    return this.cases.addSpecialService(input);
  }

  @Handles(contract.changeSpecialService, { staff: 'AGREEMENT_WRITE' })
  changeSpecialService(input: InputOf<typeof contract.changeSpecialService>) {
    return this.cases.changeSpecialService(input);
  }

  @Handles(contract.listSpecialServices, mayRead)
  async specialServices() {
    return { items: await this.readers.specialServices.where(everything, 'ORDER BY r.code') };
  }
}
