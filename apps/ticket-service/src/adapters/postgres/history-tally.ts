import type { OutputOf } from '@aftercare/contracts/define';
import type { HistoryDimension, importedHistory } from '@aftercare/contracts/ticket/history-commands';
import type { Database } from '@aftercare/service-kit/database';
import { Parameters } from '@aftercare/service-kit/predicate';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import { ticketVisible } from './ticket-policy.js';

type Line = OutputOf<typeof importedHistory>['lines'][number];

interface Totals {
  readonly rows: number;
  readonly tickets: number;
  readonly resolved: number;
  readonly mean: number | null;
  readonly median: number | null;
}

const columns = {
  STATE: 'h.source_state',
  STATUS: 'h.status',
  PRIORITY: 'h.priority',
  CATEGORY: 'h.category_code',
  GROUP: 'h.group_name',
  UNIT: 'h.unit_id::text',
  REOPEN_COUNT: 'h.reopen_count::text',
  REASSIGN_COUNT: 'h.reassign_count::text',
} as const satisfies Record<HistoryDimension, string>;

/** Counts what is here of one log: every row, and of each ticket its last. */
export async function tallyOfHistory(
  database: Database,
  source: string,
): Promise<OutputOf<typeof importedHistory>> {
  const p = new Parameters();
  const told = `SELECT h.*, t.reported_at, h.version = max(h.version) OVER (PARTITION BY h.ticket_id) AS is_last
    FROM ticket_history h JOIN ticket t ON t.id = h.ticket_id
    WHERE h.source = ${p.bind(source)} AND ${ticketVisible(currentScope(), p)}`;
  const solved = 'extract(epoch FROM h.resolved_at - h.reported_at) * 1000';
  const of = 'FILTER (WHERE h.is_last AND h.resolved_at IS NOT NULL)';
  const sql = sqlFor(database);
  const { rows: totals } = await sql.query<Totals>(
    `WITH h AS (${told})
     SELECT count(*)::int AS rows, count(*) FILTER (WHERE h.is_last)::int AS tickets, count(*) ${of}::int AS resolved,
            round(avg(${solved}) ${of})::float8 AS mean,
            round((percentile_cont(0.5) WITHIN GROUP (ORDER BY ${solved}) ${of})::numeric)::float8 AS median FROM h`,
    p.values,
  );
  const { rows: lines } = await sql.query<Line>(
    `WITH h AS (${told})
     SELECT d.dimension, d.value, count(*)::int AS rows, count(*) FILTER (WHERE h.is_last)::int AS tickets
     FROM h CROSS JOIN LATERAL (VALUES ${Object.entries(columns)
       .map(([dimension, column]) => `('${dimension}', ${column})`)
       .join(', ')}) AS d (dimension, value)
     GROUP BY d.dimension, d.value ORDER BY d.dimension, rows DESC, d.value`,
    p.values,
  );
  const [total] = totals;
  return {
    source,
    rows: total?.rows ?? 0,
    tickets: total?.tickets ?? 0,
    resolvedTickets: total?.resolved ?? 0,
    meanTimeToResolveMs: total?.mean ?? null,
    medianTimeToResolveMs: total?.median ?? null,
    lines,
  };
}
