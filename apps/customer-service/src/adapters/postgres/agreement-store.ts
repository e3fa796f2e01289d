import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor, transact, type Transaction } from '@aftercare/service-kit/transaction';
import type { Agreements } from '../../application/ports.js';
import type { Act } from '../../domain/act.js';
import type { Agreement } from '../../domain/agreement.js';
import type { Customer } from '../../domain/customer.js';
import { setAgreementTimer } from './agreement-timer.js';
import { nextNumber } from './next-number.js';
import { RecordStore } from './record-store.js';
import { agreementKind } from './service-kinds.js';

const businessRoles = ['BUSINESS_MANAGER', 'SERVICE_MANAGER'];

export class PostgresAgreements extends RecordStore<Agreement> implements Agreements {
  constructor(database: Database) {
    super(database, agreementKind);
  }

  nextNumber(): Promise<string> {
    return nextNumber(this.database, 'agreement_number', 'A');
  }

  assertRefersTo: Agreements['assertRefersTo'] = async (customerId, { installationIds, calendarId }) => {
    if (installationIds.length === 0 && calendarId === undefined) return;
    const { rows } = await sqlFor(this.database).query<{ strange: string | null; calendar: boolean }>({
      name: 'agreement-refers-to',
      text: `SELECT (SELECT wanted FROM unnest($2::uuid[]) wanted WHERE NOT EXISTS
                      (SELECT 1 FROM installation i WHERE i.id = wanted AND i.customer_id = $1) LIMIT 1) AS strange,
                    ($3::text IS NULL OR EXISTS (SELECT 1 FROM calendar_copy WHERE id = $3)) AS calendar`,
      values: [customerId, installationIds, calendarId ?? null],
    });
    const { strange = null, calendar = true } = rows[0] ?? {};
    if (strange !== null) throw notFound('installation', strange, ['installationIds']);
    if (!calendar) throw new DomainError('CALENDAR_UNKNOWN', { id: calendarId ?? '' }, ['calendarId']);
  };

  keepRevision(before: Agreement, reason: string, act: Act): Promise<void> {
    return transact(this.database, async (tx) => {
      await tx.sql.query({
        name: 'agreement-revision',
        text: `INSERT INTO agreement_revision (agreement_id, version, until, changed_by, reason, content)
               VALUES ($1, $2, $3, $4, $5, $6)`,
        values: [before.id, before.version, tx.now, act.by, reason, JSON.stringify(before)],
      });
    });
  }

  /** The nearest unit that has somebody for it. */
  async renewalReceivers(customer: Customer): Promise<readonly string[]> {
    const named = [customer.salesPersonId, customer.consultantId, customer.consultantStandInId];
    const { rows } = await sqlFor(this.database).query<{ id: string }>({
      name: 'renewal-receivers',
      text: `WITH named AS (SELECT id FROM person_copy WHERE id = ANY($1::uuid[]) AND active),
               managers AS (
                 SELECT p.id, rank() OVER (ORDER BY array_position(u.path, p.unit_id) DESC) AS far
                 FROM org_unit_copy u JOIN person_copy p ON p.active AND p.unit_id = ANY(u.path)
                 WHERE u.id = $2 AND p.roles && $3::text[])
             SELECT id FROM named
             UNION SELECT id FROM managers WHERE far = 1 AND NOT EXISTS (SELECT 1 FROM named)`,
      values: [named, customer.unitId, businessRoles],
    });
    return rows.map(({ id }) => id);
  }

  protected override async afterWriting(
    tx: Transaction,
    before: Agreement | undefined,
    next: Agreement,
  ): Promise<void> {
    await setAgreementTimer(tx, before, next);
  }
}
