import type { InputOf } from '@aftercare/contracts/define';
import * as delivery from '@aftercare/contracts/notification/delivery';
import { notFound } from '@aftercare/domain-kit/domain-error';
import { verifyAudit } from '@aftercare/service-kit/audit-chain';
import { readAudit } from '@aftercare/service-kit/audit-reader';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { Handles } from '@aftercare/service-kit/handles';
import { DATABASE } from '@aftercare/service-kit/providers';
import { Controller, Inject } from '@nestjs/common';
import type { DeliveryReader } from '../../application/ports.js';
import type { UseCases } from '../../application/use-cases.js';
import { DELIVERY_READER, USE_CASES } from '../../providers.js';

const readers = { staff: 'NOTICE_LOG_READ' };
const operators = { staff: 'NOTICE_RESEND' };

@Controller()
export class DeliveriesController {
  constructor(
    @Inject(DELIVERY_READER) private readonly reader: DeliveryReader,
    @Inject(USE_CASES) private readonly cases: UseCases,
    @Inject(DATABASE) private readonly database: Database,
  ) {}

  @Handles(delivery.listDeliveries, readers)
  list(input: InputOf<typeof delivery.listDeliveries>) {
    return this.reader.list(input);
  }

  @Handles(delivery.countDeliveries, readers)
  count(input: InputOf<typeof delivery.countDeliveries>) {
    return this.reader.count(input);
  }

  @Handles(delivery.deliveriesByIds, readers)
  async byIds({ ids }: InputOf<typeof delivery.deliveriesByIds>) {
    return { items: await this.reader.byIds(ids) };
  }

  @Handles(delivery.resendDeliveries, operators)
  resend(input: InputOf<typeof delivery.resendDeliveries>) {
    return this.cases.resendDeliveries(input);
  }

  @Handles(delivery.testChannel, operators)
  test(input: InputOf<typeof delivery.testChannel>) {
    return this.cases.testChannel(input, callerOfRequest());
  }

  /** Of a delivery in the log that the caller sees, or of the caller's own choices. */
  @Handles(delivery.notificationAudit, readers)
  async audit({ recordKind, recordId, page }: InputOf<typeof delivery.notificationAudit>) {
    const readable =
      recordKind === 'preferences'
        ? recordId === callerOfRequest().id
        : recordKind === 'delivery' && (await this.reader.byIds([recordId])).length > 0;
    if (!readable) throw notFound(recordKind, recordId, ['recordId']);
    return readAudit(this.database, recordKind, recordId, page);
  }

  @Handles(delivery.notificationAuditVerify, { staff: 'AUDIT_READ' })
  verify() {
    return verifyAudit(this.database);
  }
}
