import type { InputOf } from '@aftercare/contracts/define';
import { lookUpCaller } from '@aftercare/contracts/customer/caller-lookup';
import { customerAudit, customerAuditVerify } from '@aftercare/contracts/customer/catalogue';
import { customerTimeline } from '@aftercare/contracts/customer/timeline';
import { verifyAudit } from '@aftercare/service-kit/audit-chain';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { Handles } from '@aftercare/service-kit/handles';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import { lookUpCaller as lookUp } from '../postgres/caller-reader.js';
import { readHistory } from '../postgres/history-reader.js';
import { readTimeline } from '../postgres/timeline-reader.js';

/** Questions across kinds of record: who is calling, what happened, who changed what. */
@Controller()
export class HistoryController {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Handles(lookUpCaller, { staff: 'CUSTOMER_READ', service: true })
  async caller({ numberOrCode }: InputOf<typeof lookUpCaller>) {
    return { matches: await lookUp(this.database)(numberOrCode) };
  }

  @Handles(customerTimeline, { staff: 'CUSTOMER_READ', contact: true, service: true })
  timeline(input: InputOf<typeof customerTimeline>) {
    return readTimeline(this.database, callerOfRequest(), input);
  }

  @Handles(customerAudit, { staff: null, contact: true, service: true })
  history(input: InputOf<typeof customerAudit>) {
    return readHistory(this.database, callerOfRequest(), input);
  }

  @Handles(customerAuditVerify, { staff: 'AUDIT_READ' })
  async verify() {
    const { intact, brokenAt } = await verifyAudit(this.database);
    return { intact, brokenAt };
  }
}
