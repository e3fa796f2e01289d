import type { InputOf } from '@aftercare/contracts/define';
import { ticketAudit, ticketAuditVerify } from '@aftercare/contracts/ticket/ticket-queries';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { verifyAudit } from '@aftercare/service-kit/audit-chain';
import { readAudit } from '@aftercare/service-kit/audit-reader';
import type { Database } from '@aftercare/service-kit/database';
import { Handles } from '@aftercare/service-kit/handles';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import { AUDITED_RECORDS } from '../../providers.js';

/** Whether the caller of the running request may read the record of this id; one for each kind of record. */
export type AuditedRecords = Readonly<Record<string, (id: string) => Promise<boolean>>>;

@Controller()
export class AuditController {
  constructor(
    @Inject(DATABASE) private readonly database: Database,
    @Inject(AUDITED_RECORDS) private readonly records: AuditedRecords,
  ) {}

  @Handles(ticketAudit, { staff: 'TICKET_READ' })
  async ofRecord({ recordKind, recordId, page }: InputOf<typeof ticketAudit>) {
    const mayRead = Object.hasOwn(this.records, recordKind) ? this.records[recordKind] : undefined;
    if (!(await mayRead?.(recordId))) throw notFound(recordKind, recordId, ['recordId']);
    return readAudit(this.database, recordKind, recordId, page);
  }

  @Handles(ticketAuditVerify, { staff: 'AUDIT_READ' })
  async verify() {
    const { intact, brokenAt } = await verifyAudit(this.database);
    return { intact, brokenAt };
  }
}
