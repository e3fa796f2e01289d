import type { InputOf } from '@aftercare/contracts/define';
import * as contract from '@aftercare/contracts/identity/setup';
import { verifyAudit } from '@aftercare/service-kit/audit-chain';
import type { Database } from '@aftercare/service-kit/database';
import { Handles } from '@aftercare/service-kit/handles';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import type { Ports } from '../../application/ports.js';
import { assertEverywhere } from '../../application/rights.js';
import type { UseCases } from '../../application/use-cases.js';
import { HISTORY_READER, PORTS, USE_CASES } from '../../providers.js';
import type { historyReader } from '../postgres/history-reader.js';

const anybody = { anonymous: true, staff: null, contact: true, service: true } as const;
const history = { staff: 'AUDIT_READ', service: true } as const;

/** The first administrator, and the history of this service's records. */
@Controller()
export class SetupController {
  constructor(
    @Inject(USE_CASES) private readonly use: UseCases,
    @Inject(PORTS) private readonly ports: Ports,
    @Inject(DATABASE) private readonly database: Database,
    @Inject(HISTORY_READER) private readonly historyOf: ReturnType<typeof historyReader>,
  ) {}

  @Handles(contract.setupState, anybody)
  async state() {
    return { firstAdministratorNeeded: await this.ports.people.none() };
  }

  @Handles(contract.createFirstAdministrator, anybody)
  createFirstAdministrator(input: InputOf<typeof contract.createFirstAdministrator>) {
    return this.use.createFirstAdministrator(input);
  }

  @Handles(contract.identityAudit, history)
  audit(input: InputOf<typeof contract.identityAudit>) {
    return this.historyOf(input);
  }

  @Handles(contract.identityAuditVerify, history)
  async verify() {
    assertEverywhere('AUDIT_READ');
    const { intact, brokenAt } = await verifyAudit(this.database);
    return { intact, brokenAt };
  }
}
