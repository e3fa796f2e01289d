import type { InputOf } from '@aftercare/contracts/define';
import { dispatchAudit, dispatchAuditVerify } from '@aftercare/contracts/dispatch/history';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { verifyAudit } from '@aftercare/service-kit/audit-chain';
import { readAudit } from '@aftercare/service-kit/audit-reader';
import type { Database } from '@aftercare/service-kit/database';
import { Handles } from '@aftercare/service-kit/handles';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import type { Staff } from '../../application/ports.js';
import { DUTY_READER, STAFF, VISIT_READER, WORK_ORDER_READER } from '../../providers.js';
import type { DutyReader } from '../postgres/duty-reader.js';
import type { VisitReader } from '../postgres/visit-reader.js';
import type { WorkOrderReader } from '../postgres/work-order-reader.js';

/** COM-08: the history of a record, to those who may read the record. */
@Controller()
export class HistoryController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(VISIT_READER) private readonly visits: VisitReader,
    @Inject(WORK_ORDER_READER) private readonly orders: WorkOrderReader,
    @Inject(DUTY_READER) private readonly duties: DutyReader,
    @Inject(STAFF) private readonly staff: Staff,
  ) {}

  @Handles(dispatchAudit, { staff: 'VISIT_READ' })
  async history({ recordKind, recordId, page }: InputOf<typeof dispatchAudit>) {
    if (!(await this.reaches(recordKind, recordId))) throw notFound(recordKind, recordId, ['recordId']);
    return readAudit(this.database, recordKind, recordId, page);
  }

  @Handles(dispatchAuditVerify, { staff: 'AUDIT_READ' })
  verify() {
    return verifyAudit(this.database);
  }

  private async reaches(kind: string, id: string): Promise<boolean> {
    switch (kind) {
      case 'visitRequest':
        return (await this.visits.byIds([id])).length > 0;
      case 'workOrder':
        return (await this.orders.byIds([id])).length > 0;
      case 'duty':
        return (await this.duties.byIds([id])).items.length > 0;
      case 'dutyRequirement':
        return (await this.duties.requirements()).some((requirement) => requirement.id === id);
      case 'engineer':
        return (await this.staff.unitWithinReach(id)) !== '';
      default:
        return false;
    }
  }
}
