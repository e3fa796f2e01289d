import { notFound } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { QuotaUses } from '../../application/ports.js';
import type { Decided } from '../../domain/act.js';
import type { QuotaUse } from '../../domain/quota-use.js';
import { RecordStore } from './record-store.js';
import { quotaUseKind } from './service-kinds.js';

/** CUS-04: whoever takes from a customer's quotas holds the customer meanwhile: the last one is taken once. */
export class PostgresQuotaUses implements QuotaUses {
  private readonly records: UseRecords;

  constructor(private readonly database: Database) {
    this.records = new UseRecords(database);
  }

  async holdForKey(key: string, customerId: string): Promise<QuotaUse | undefined> {
    const { rowCount } = await sqlFor(this.database).query({
      name: 'hold-customer',
      // weaker than FOR UPDATE: what merely refers to the customer goes on
      text: 'SELECT 1 FROM customer WHERE id = $1 FOR NO KEY UPDATE',
      values: [customerId],
    });
    if (rowCount === 0) throw notFound('customer', customerId, ['customerId']);
    return this.records.find(key);
  }

  lock(key: string): Promise<QuotaUse> {
    return this.records.lock({ id: key });
  }

  async save(before: QuotaUse | undefined, decision: Decided<QuotaUse>): Promise<QuotaUse> {
    const { version } = await this.records.save(before, decision);
    return { ...decision.next, version };
  }
}

class UseRecords extends RecordStore<QuotaUse> {
  constructor(database: Database) {
    super(database, quotaUseKind);
  }

  find(id: string): Promise<QuotaUse | undefined> {
    const p = new Parameters();
    return this.first(`r.id = ${p.bind(id)}`, p, 'FOR UPDATE OF r');
  }
}
