import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/identity/role';
import { Handles } from '@aftercare/service-kit/handles';
import { Controller, Inject } from '@nestjs/common';
import type { UseCases } from '../../application/use-cases.js';
import { REFERENCE_READER, USE_CASES } from '../../providers.js';
import type { ReferenceReader } from '../postgres/reference-reader.js';

const manage = { staff: 'ROLE_MANAGE' };

@Controller()
export class RoleController {
  constructor(
    @Inject(USE_CASES) private readonly use: UseCases,
    @Inject(REFERENCE_READER) private readonly reader: ReferenceReader,
  ) {}

  @Handles(contract.createRole, manage)
  create(input: InputOf<typeof contract.createRole>) {
    return this.use.createRole(input);
  }

  @Handles(contract.changeRole, manage)
  change(input: InputOf<typeof contract.changeRole>) {
    return this.use.changeRole(input);
  }

  @Handles(contract.retireRole, manage)
  retire(input: InputOf<typeof contract.retireRole>) {
    return this.use.retireRole(input);
  }

  @Handles(contract.listRoles, { staff: null, service: true })
  async list() {
    return { items: await this.reader.roles() };
  }
}
