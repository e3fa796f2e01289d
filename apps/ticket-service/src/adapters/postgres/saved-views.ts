import type { InputOf } from '@aftercare/contracts/define';
import type { SavedTicketView, saveTicketView } from '@aftercare/contracts/ticket/saved-view';
import { DomainError, notFound } from '@aftercare/domain-kit/domain-error';
import { callerOfRequest } from '@aftercare/service-kit/caller-of-request';
import type { Database } from '@aftercare/service-kit/database';
import { sqlFor, transact, type Transaction } from '@aftercare/service-kit/transaction';
import { v7 as uuid } from 'uuid';

const viewsAtMost = 50;

/** TKT-24: everybody keeps views of their own, and may share them with the colleagues of their unit. */
export class SavedViews {
  constructor(private readonly database: Database) {}

  async list(): Promise<SavedTicketView[]> {
    const { id, unitId } = colleague();
    const { rows } = await sqlFor(this.database).query<SavedTicketView>({
      name: 'ticket-views',
      text: `SELECT id, name, shared, owner_id AS "ownerId", owner_id = $1 AS mine, base, statuses, priorities, channels,
                    search, order_by AS "orderBy", columns
             FROM ticket_view WHERE owner_id = $1 OR (shared AND unit_id = $2)
             ORDER BY owner_id <> $1, name, id LIMIT 200`,
      values: [id, unitId],
    });
    return rows;
  }

  async save(input: InputOf<typeof saveTicketView>): Promise<{ id: string }> {
    const { id: ownerId, unitId } = colleague();
    const { id: replaced, name, shared, base, statuses, priorities, channels, orderBy, columns } = input;
    return transact(this.database, async (tx) => {
      await refuseUnfit(tx, ownerId, name, replaced);
      const id = replaced ?? uuid();
      const kept = [
        unitId,
        shared,
        name,
        base,
        statuses,
        priorities,
        channels,
        input.search ?? null,
        orderBy,
        columns,
      ];
      const { rowCount } = replaced
        ? await tx.sql.query(
            `UPDATE ticket_view SET unit_id = $3, shared = $4, name = $5, base = $6, statuses = $7, priorities = $8,
                    channels = $9, search = $10, order_by = $11, columns = $12
             WHERE id = $1 AND owner_id = $2`,
            [id, ownerId, ...kept],
          )
        : await tx.sql.query(
            `INSERT INTO ticket_view (id, owner_id, unit_id, shared, name, base, statuses, priorities, channels, search,
                                      order_by, columns)
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12)`,
            [id, ownerId, ...kept],
          );
      if (!rowCount) throw notFound('ticketView', id);
      return { id };
    });
  }

  async remove(id: string): Promise<{ id: string }> {
    const { id: ownerId } = colleague();
    return transact(this.database, async (tx) => {
      const { rowCount } = await tx.sql.query('DELETE FROM ticket_view WHERE id = $1 AND owner_id = $2', [
        id,
        ownerId,
      ]);
      if (!rowCount) throw notFound('ticketView', id);
      return { id };
    });
  }
}

function colleague() {
  const caller = callerOfRequest();
  if (caller.kind !== 'staff') throw new DomainError('NOT_ALLOWED', { permission: 'TICKET_READ' });
  return caller;
}

async function refuseUnfit(
  tx: Transaction,
  ownerId: string,
  name: string,
  replaced: string | undefined,
): Promise<void> {
  const { rows } = await tx.sql.query<{ id: string; name: string }>(
    'SELECT id, name FROM ticket_view WHERE owner_id = $1',
    [ownerId],
  );
  if (rows.some((view) => view.name === name && view.id !== replaced))
    throw new DomainError('VIEW_NAME_TAKEN', {}, ['name']);
  if (!replaced && rows.length >= viewsAtMost) throw new DomainError('TOO_MANY_VIEWS', { max: viewsAtMost });
}
