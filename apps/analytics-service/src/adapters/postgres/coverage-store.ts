import type { Transaction } from '@aftercare/service-kit/transaction';
import { coverageSpans } from '../../figures/coverage.js';
import type { CoverageChange } from '../../figures/fold.js';

/**
 * TRN-07: presences come from identity, passes from training, in any order: what is known of the person is kept, and
 * the spans of coverage are made anew from it.
 */
export async function applyCoverage(tx: Transaction, change: CoverageChange): Promise<void> {
  // two streams tell of one person at the same time
  await tx.sql.query({
    name: 'coverage-alone',
    text: `SELECT pg_advisory_xact_lock(hashtextextended('coverage:' || $1::text, 0))`,
    values: [change.personId],
  });
  await note(tx, change);
  await recount(tx, change.personId);
}

export async function forgetCoverage(tx: Transaction): Promise<void> {
  await tx.sql.query('DELETE FROM coverage_presence');
  await tx.sql.query('DELETE FROM coverage_pass');
}

async function note(tx: Transaction, change: CoverageChange): Promise<void> {
  if (change.kind === 'PASSED') {
    await tx.sql.query({
      name: 'coverage-pass',
      text: 'INSERT INTO coverage_pass (person_id, at) VALUES ($1, $2) ON CONFLICT DO NOTHING',
      values: [change.personId, change.at],
    });
    return;
  }
  await tx.sql.query({
    name: 'coverage-end',
    text: 'UPDATE coverage_presence SET until = greatest(at, $2) WHERE person_id = $1 AND until IS NULL',
    values: [change.personId, change.at],
  });
  if (change.kind === 'ABSENT') return;
  await tx.sql.query({
    name: 'coverage-begin',
    text: `INSERT INTO coverage_presence (person_id, at, unit_id) VALUES ($1, $2, $3)
           ON CONFLICT (person_id, at) DO UPDATE SET unit_id = excluded.unit_id, until = NULL`,
    values: [change.personId, change.at, change.unitId],
  });
}

async function recount(tx: Transaction, personId: string): Promise<void> {
  const presences = await tx.sql.query<{ at: Date; until: Date | null; unitId: string }>({
    name: 'coverage-presences',
    text: `SELECT at, until, unit_id AS "unitId" FROM coverage_presence WHERE person_id = $1 ORDER BY at`,
    values: [personId],
  });
  const passes = await tx.sql.query<{ at: Date }>({
    name: 'coverage-passes',
    text: 'SELECT at FROM coverage_pass WHERE person_id = $1 ORDER BY at',
    values: [personId],
  });
  const spans = coverageSpans(
    presences.rows.map(({ at, until, unitId }) => ({
      at: at.getTime(),
      until: until?.getTime() ?? null,
      unitId,
    })),
    passes.rows.map(({ at }) => at.getTime()),
  );
  await tx.sql.query({
    name: 'coverage-drop',
    text: `DELETE FROM figure_fact WHERE indicator = 'TRAINING_COVERAGE' AND record_id = $1`,
    values: [personId],
  });
  await tx.sql.query({
    name: 'coverage-spans',
    text: `INSERT INTO figure_fact (indicator, record_kind, record_id, person_id, hidden_from, at, until, unit_id,
             in_target, value)
           SELECT 'TRAINING_COVERAGE', 'person', $1, $1, '{}', s.at, s.until, s.unit_id, s.covered, s.covered::int
           FROM unnest($2::timestamptz[], $3::timestamptz[], $4::uuid[], $5::boolean[]) s (at, until, unit_id, covered)`,
    values: [
      personId,
      spans.map(({ at }) => new Date(at)),
      spans.map(({ until }) => (until === null ? null : new Date(until))),
      spans.map(({ unitId }) => unitId),
      spans.map(({ covered }) => covered),
    ],
  });
}
