import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { Transaction } from '@aftercare/service-kit/transaction';
import type { FigureFact } from '../../figures/figure-fact.js';
import type { FigureChange } from '../../figures/fold.js';
import { folds } from '../../figures/folds.js';
import { applyCoverage, forgetCoverage } from './coverage-store.js';

/** Folds one event into the figures; the same whether it just arrived or comes from the archive. */
export async function foldEvent(tx: Transaction, event: EventEnvelope): Promise<readonly FigureChange[]> {
  const fold = folds[event.aggregate];
  const { state, changes } = fold ? fold(await stateOf(tx, event), event) : { state: {}, changes: [] };
  await tx.sql.query({
    name: 'record-state-keep',
    text: `INSERT INTO record_state (aggregate, aggregate_id, version, state) VALUES ($1, $2, $3, $4)
           ON CONFLICT (aggregate, aggregate_id) DO UPDATE SET version = excluded.version, state = excluded.state`,
    values: [event.aggregate, event.aggregateId, event.version, JSON.stringify(state)],
  });
  for (const change of changes) await apply(tx, change);
  return changes;
}

/** Empties the figures inside the transaction of a rebuild; readers see the old ones until it commits. */
export async function forgetFigures(tx: Transaction): Promise<void> {
  await tx.sql.query('DELETE FROM figure_fact');
  await tx.sql.query('DELETE FROM record_state');
  await forgetCoverage(tx);
}

async function stateOf(tx: Transaction, event: EventEnvelope): Promise<unknown> {
  if (event.version === 1) return undefined;
  const { rows } = await tx.sql.query<{ state: unknown }>({
    name: 'record-state',
    text: 'SELECT state FROM record_state WHERE aggregate = $1 AND aggregate_id = $2',
    values: [event.aggregate, event.aggregateId],
  });
  return rows[0]?.state;
}

async function apply(tx: Transaction, change: FigureChange): Promise<void> {
  switch (change.kind) {
    case 'COUNT':
      await drop(tx, change.fact.indicator, change.fact.recordId);
      return insert(tx, change.fact);
    case 'DROP':
      return drop(tx, change.indicator, change.recordId);
    case 'BEGIN':
      return insert(tx, change.fact);
    case 'END':
      await tx.sql.query({
        name: 'figure-end',
        text: `UPDATE figure_fact SET until = greatest(at, $3) WHERE indicator = $1 AND record_id = $2 AND until IS NULL`,
        values: [change.indicator, change.recordId, change.at],
      });
      return;
    default:
      await applyCoverage(tx, change);
  }
}

async function drop(tx: Transaction, indicator: string, recordId: string): Promise<void> {
  await tx.sql.query({
    name: 'figure-drop',
    text: 'DELETE FROM figure_fact WHERE indicator = $1 AND record_id = $2',
    values: [indicator, recordId],
  });
}

async function insert(tx: Transaction, fact: FigureFact): Promise<void> {
  const { by } = fact;
  await tx.sql.query({
    name: 'figure-insert',
    text: `INSERT INTO figure_fact (indicator, record_kind, record_id, at, number, value, target, in_target, unit_id,
             customer_id, customer_name, customer_level, product_code, category_class, priority, channel, person_id, hidden_from)
           VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18)
           ON CONFLICT (indicator, record_id, at) DO UPDATE SET until = NULL, value = excluded.value`,
    // prettier-ignore
    values: [
      fact.indicator, fact.recordKind, fact.recordId, fact.at, by.number, fact.value, fact.target, fact.inTarget,
      by.unitId, by.customerId, by.customerName, by.customerLevel, by.productCode, by.categoryClass,
      by.priority, by.channel, by.personId, fact.hiddenFrom ?? [],
    ],
  });
}
