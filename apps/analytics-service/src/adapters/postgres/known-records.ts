import type { ReconciliationView } from '@aftercare/contracts/analytics/archive';
import type { Database } from '@aftercare/service-kit/database';

interface VersionRow {
  id: string;
  version: number;
  recent: boolean;
}

/** What the figures know of the owners' records, and what comparisons found. */
export class KnownRecords {
  constructor(private readonly database: Database) {}

  /** Record → newest version folded; recent: within the last minute, when the owner may be ahead. */
  async versionsOf(aggregate: string): Promise<Map<string, { version: number; recent: boolean }>> {
    const { rows } = await this.database.pool.query<VersionRow>({
      name: 'known-versions',
      text: `SELECT s.aggregate_id AS id, s.version, a.archived_at > now() - interval '1 minute' AS recent
             FROM record_state s JOIN event_archive a USING (aggregate, aggregate_id, version) WHERE s.aggregate = $1`,
      values: [aggregate],
    });
    return new Map(rows.map(({ id, version, recent }) => [id, { version, recent }]));
  }

  async keep(operationId: string, parts: ReconciliationView['parts']): Promise<void> {
    await this.database.pool.query({
      name: 'reconciliation-keep',
      text: `INSERT INTO reconciliation (operation_id, at, parts) VALUES ($1, now(), $2)
             ON CONFLICT (operation_id) DO UPDATE SET at = excluded.at, parts = excluded.parts`,
      values: [operationId, JSON.stringify(parts)],
    });
  }

  async reconciliations(): Promise<ReconciliationView[]> {
    const { rows } = await this.database.pool.query<{
      operationId: string;
      at: Date;
      parts: ReconciliationView['parts'];
    }>({
      name: 'reconciliations',
      text: 'SELECT operation_id AS "operationId", at, parts FROM reconciliation ORDER BY at DESC LIMIT 20',
    });
    return rows.map((row) => ({ ...row, at: row.at.toISOString() }));
  }

  async archiveState(): Promise<{ events: number; newestAt: string | null; setAside: number }> {
    const { rows } = await this.database.pool.query<{ events: string; newest: Date | null; aside: string }>({
      name: 'archive-state',
      text: `SELECT (SELECT count(*) FROM event_archive) AS events,
                    (SELECT at FROM event_archive ORDER BY id DESC LIMIT 1) AS newest,
                    (SELECT count(*) FROM dead_letter WHERE resolved_at IS NULL) AS aside`,
    });
    const row = rows[0];
    return {
      events: Number(row?.events ?? 0),
      newestAt: row?.newest?.toISOString() ?? null,
      setAside: Number(row?.aside ?? 0),
    };
  }
}
