import * as account from '@aftercare/contracts/identity/contact-account';
import * as unit from '@aftercare/contracts/identity/org-unit';
import type { Database } from '@aftercare/service-kit/database';
import { reaction, type Reaction } from '@aftercare/service-kit/reaction';
import type { Transaction } from '@aftercare/service-kit/transaction';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { AccountDirectory } from '../../application/ports.js';

/** Keeps which contact has which portal account, and who heads which unit; the rest of the copies is the kit's. */
export const keepAccounts: readonly Reaction[] = [
  ...[account.contactInvited, account.contactAccountActivated, account.contactAccountEnded].map((event) =>
    reaction(event, (tx, { aggregateId, data }) =>
      keepAccount(tx, aggregateId, data.contactId, data.state === 'ACTIVE'),
    ),
  ),
  ...[unit.orgUnitCreated, unit.unitHeadNamed].map((event) =>
    reaction(event, (tx, { aggregateId, data }) => keepHead(tx, aggregateId, data.headId)),
  ),
];

export class PostgresAccountDirectory implements AccountDirectory {
  constructor(private readonly database: Database) {}

  async isActive(personId: string): Promise<boolean> {
    const { rows } = await sqlFor(this.database).query<{ active: boolean }>({
      name: 'person-active',
      text: 'SELECT active FROM person_copy WHERE id = $1',
      values: [personId],
    });
    return rows[0]?.active ?? true;
  }

  async accountOf(contactId: string): Promise<string | null> {
    const { rows } = await sqlFor(this.database).query<{ id: string }>({
      name: 'account-of-contact',
      text: 'SELECT id FROM contact_account_copy WHERE contact_id = $1 AND open',
      values: [contactId],
    });
    return rows[0]?.id ?? null;
  }

  async headOf(unitId: string): Promise<string | null> {
    const { rows } = await sqlFor(this.database).query<{ headId: string }>({
      name: 'head-of-unit',
      text: `SELECT h.head_id AS "headId"
             FROM org_unit_copy u CROSS JOIN unnest(u.path) WITH ORDINALITY AS above (unit_id, depth)
             JOIN unit_head_copy h ON h.unit_id = above.unit_id
             WHERE u.id = $1 AND h.head_id IS NOT NULL ORDER BY above.depth DESC LIMIT 1`,
      values: [unitId],
    });
    return rows[0]?.headId ?? null;
  }
}

async function keepAccount(tx: Transaction, id: string, contactId: string, open: boolean): Promise<void> {
  await tx.sql.query({
    name: 'contact-account-keep',
    text: `INSERT INTO contact_account_copy (id, contact_id, open) VALUES ($1, $2, $3)
           ON CONFLICT (id) DO UPDATE SET contact_id = excluded.contact_id, open = excluded.open`,
    values: [id, contactId, open],
  });
}

async function keepHead(tx: Transaction, unitId: string, headId: string | null): Promise<void> {
  await tx.sql.query({
    name: 'unit-head-keep',
    text: `INSERT INTO unit_head_copy (unit_id, head_id) VALUES ($1, $2)
           ON CONFLICT (unit_id) DO UPDATE SET head_id = excluded.head_id`,
    values: [unitId, headId],
  });
}
