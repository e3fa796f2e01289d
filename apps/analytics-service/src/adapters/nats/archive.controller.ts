import * as archive from '@aftercare/contracts/analytics/archive';
import type { InputOf } from '@aftercare/contracts/define';
import { verifyAudit } from '@aftercare/service-kit/audit-chain';
import { readAudit } from '@aftercare/service-kit/audit-reader';
import type { Database } from '@aftercare/service-kit/database';
import { Handles } from '@aftercare/service-kit/handles';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import { KNOWN_RECORDS, OPERATIONS } from '../../providers.js';
import type { KnownRecords } from '../postgres/known-records.js';
import type { OperationStore } from '../postgres/operation-store.js';

const operators = { staff: 'OPERATE' };

@Controller()
export class ArchiveController {
  constructor(
    @Inject(OPERATIONS) private readonly operations: OperationStore,
    @Inject(KNOWN_RECORDS) private readonly known: KnownRecords,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Handles(archive.rebuildFigures, operators)
  rebuild() {
    return this.operations.start('analytics.archive.rebuild');
  }

  @Handles(archive.reconcileFigures, operators)
  reconcile() {
    return this.operations.start('analytics.archive.reconcile');
  }

  @Handles(archive.cancelAnalyticsOperation, operators)
  cancel({ id, expectedVersion }: InputOf<typeof archive.cancelAnalyticsOperation>) {
    return this.operations.cancel(id, expectedVersion);
  }

  @Handles(archive.analyticsOperations, operators)
  async byIds({ ids }: InputOf<typeof archive.analyticsOperations>) {
    return { items: await this.operations.byIds(ids) };
  }

  @Handles(archive.listReconciliations, operators)
  async reconciliations() {
    return { items: await this.known.reconciliations() };
  }

  @Handles(archive.archiveState, operators)
  state() {
    return this.known.archiveState();
  }

  @Handles(archive.analyticsAudit, { staff: 'AUDIT_READ' })
  audit({ recordKind, recordId, page }: InputOf<typeof archive.analyticsAudit>) {
    return readAudit(this.database, recordKind, recordId, page);
  }

  @Handles(archive.analyticsAuditVerify, { staff: 'AUDIT_READ' })
  verify() {
    return verifyAudit(this.database);
  }
}
