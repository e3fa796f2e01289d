import { isNoticeCode } from '@aftercare/messages/notices';
import { audit } from '@aftercare/service-kit/audit';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { updateRow } from '@aftercare/service-kit/row-write';
import { currentScope } from '@aftercare/service-kit/scope';
import { transact, type Transaction } from '@aftercare/service-kit/transaction';
import type { Wakeup } from '@aftercare/service-kit/wakeup';
import type { Delivery, DeliveryStore } from '../../application/ports.js';
import { resend, tried, type Progress } from '../../domain/delivery.js';
import { addDelivery } from './add-deliveries.js';
import { DeliverySchema, type DeliveryRow } from './delivery.schema.js';
import { deliveryVisible } from './policies.js';

const columns = columnsOf(DeliverySchema, 'd');

/** Longer than any try can take: after it, the process that had it is taken for dead. */
const takeOverAfter = '5 minutes';

export class PostgresDeliveryStore implements DeliveryStore {
  constructor(
    private readonly database: Database,
    /** Called when mails are due at once. */
    private readonly mailsDue: Wakeup,
  ) {}

  add: DeliveryStore['add'] = (plans) =>
    transact(this.database, async (tx) => {
      const ids: string[] = [];
      for (const plan of plans) {
        const id = await addDelivery(tx, plan);
        if (id !== undefined) ids.push(id);
      }
      if (ids.length > 0) tx.afterCommit(() => this.mailsDue.call());
      return ids;
    });

  /** Several processes share the work: rows that another one is taking are passed over. */
  claim: DeliveryStore['claim'] = async () => {
    const { rows } = await this.database.pool.query<DeliveryRow>({
      name: 'delivery-claim',
      text: `UPDATE delivery d SET next_try_at = now() + interval '${takeOverAfter}', attempt = d.attempt + 1
             WHERE d.id = (SELECT id FROM delivery WHERE state IN ('WAITING', 'RETRYING') AND next_try_at <= now()
                           ORDER BY next_try_at LIMIT 1 FOR UPDATE SKIP LOCKED)
             RETURNING ${columns}`,
    });
    const [row] = rows;
    return row && deliveryOf(row);
  };

  settle: DeliveryStore['settle'] = (claimed, outcome) =>
    transact(this.database, async (tx) => {
      const [row] = await lock(tx, 'd.id = $1 AND d.attempt = $2', [claimed.id, claimed.attempt]);
      if (!row) return claimed.state; // another process has taken it over: its try counts
      const next = { ...row, ...tried(progressOf(row), outcome, tx.now), version: row.version + 1 };
      await updateRow(tx, DeliverySchema, row, next);
      return next.state;
    });

  resend: DeliveryStore['resend'] = (ids) =>
    transact(this.database, async (tx) => {
      const p = new Parameters();
      const wanted = `d.id = ANY(${p.bind(ids)}::uuid[]) AND d.state = 'DEAD'`;
      const rows = await lock(tx, `${wanted} AND ${deliveryVisible(currentScope(), p)}`, p.values);
      for (const row of rows) {
        const next = { ...row, ...resend(progressOf(row), tx.now), version: row.version + 1 };
        await updateRow(tx, DeliverySchema, row, next);
        const changes = { state: { from: row.state, to: next.state } };
        await audit(tx, { recordKind: 'delivery', recordId: row.id, version: next.version, changes });
      }
      tx.afterCommit(() => this.mailsDue.call());
      return rows.length;
    });
}

async function lock(tx: Transaction, condition: string, values: unknown[]): Promise<readonly DeliveryRow[]> {
  const { rows } = await tx.sql.query<DeliveryRow>(
    `SELECT ${columns} FROM delivery d WHERE ${condition} ORDER BY d.id FOR UPDATE OF d`,
    values,
  );
  return rows;
}

function progressOf({
  state,
  attempt,
  tries,
  address,
  skipReason,
  nextTryAt,
  sentAt,
}: DeliveryRow): Progress {
  return { state, attempt, tries, address, skipReason, nextTryAt, sentAt };
}

function deliveryOf(row: DeliveryRow): Delivery {
  const { id, version, code, channel, receiver, recordKind, recordId, unitId, params } = row;
  if (!isNoticeCode(code)) throw new Error(`no notice is called ${code}`);
  const subject = { recordKind, recordId, unitId, params };
  return { ...progressOf(row), id, version, code, channel, receiver, subject };
}
