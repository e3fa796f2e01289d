import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { Gathering, Transaction } from '@aftercare/service-kit/transaction';
import { FigureWrites, type RecordOf, type WrittenFact } from '../../figures/figure-writes.js';
import { folds } from '../../figures/folds.js';
import { applyCoverage } from './coverage-store.js';

interface RecordState {
  readonly aggregate: string;
  readonly aggregateId: string;
  readonly version: number;
  readonly state: unknown;
}

/**
 * Events folded into figures, the same whether they just arrived or come from the archive: what they change is
 * gathered and written with a handful of statements for the whole batch.
 */
export class FigureBatch implements Gathering {
  private readonly states = new Map<string, RecordState>();
  private readonly writes = new FigureWrites();

  static readonly begin = (): FigureBatch => new FigureBatch();

  get isEmpty(): boolean {
    return this.states.size === 0;
  }

  /** Answers whether any figure changes. */
  async fold(tx: Transaction, event: EventEnvelope): Promise<boolean> {
    const { aggregate, aggregateId, version } = event;
    const fold = folds[aggregate];
    const { state, changes } = fold ? fold(await this.stateOf(tx, event), event) : { state: {}, changes: [] };
    this.states.set(`${aggregate} ${aggregateId}`, { aggregate, aggregateId, version, state });
    for (const change of changes) this.writes.add(change);
    return changes.length > 0;
  }

  async flush(tx: Transaction): Promise<void> {
    await keepStates(tx, [...this.states.values()]);
    await drop(tx, this.writes.drops);
    await end(tx, this.writes.ends);
    await write(tx, this.writes.facts);
    for (const change of this.writes.coverage) await applyCoverage(tx, change);
  }

  private async stateOf(tx: Transaction, event: EventEnvelope): Promise<unknown> {
    const here = this.states.get(`${event.aggregate} ${event.aggregateId}`);
    if (here) return here.state;
    if (event.version === 1) return undefined;
    const { rows } = await tx.sql.query<{ state: unknown }>({
      name: 'record-state',
      text: 'SELECT state FROM record_state WHERE aggregate = $1 AND aggregate_id = $2',
      values: [event.aggregate, event.aggregateId],
    });
    return rows[0]?.state;
  }
}

async function keepStates(tx: Transaction, states: readonly RecordState[]): Promise<void> {
  if (states.length === 0) return;
  await tx.sql.query({
    name: 'record-states-keep',
    text: `INSERT INTO record_state (aggregate, aggregate_id, version, state)
           SELECT * FROM unnest($1::text[], $2::text[], $3::int[], $4::jsonb[])
           ON CONFLICT (aggregate, aggregate_id) DO UPDATE SET version = excluded.version, state = excluded.state`,
    values: [
      states.map(({ aggregate }) => aggregate),
      states.map(({ aggregateId }) => aggregateId),
      states.map(({ version }) => version),
      states.map(({ state }) => JSON.stringify(state)),
    ],
  });
}

async function drop(tx: Transaction, records: readonly RecordOf[]): Promise<void> {
  if (records.length === 0) return;
  await tx.sql.query({
    name: 'figures-drop',
    text: `DELETE FROM figure_fact f USING unnest($1::text[], $2::uuid[]) r (indicator, record_id)
           WHERE f.indicator = r.indicator AND f.record_id = r.record_id`,
    values: [records.map(({ indicator }) => indicator), records.map(({ recordId }) => recordId)],
  });
}

async function end(tx: Transaction, ends: readonly (RecordOf & { readonly at: string })[]): Promise<void> {
  if (ends.length === 0) return;
  await tx.sql.query({
    name: 'figures-end',
    text: `UPDATE figure_fact f SET until = greatest(f.at, e.at)
           FROM unnest($1::text[], $2::uuid[], $3::timestamptz[]) e (indicator, record_id, at)
           WHERE f.indicator = e.indicator AND f.record_id = e.record_id AND f.until IS NULL`,
    values: [
      ends.map(({ indicator }) => indicator),
      ends.map(({ recordId }) => recordId),
      ends.map(({ at }) => at),
    ],
  });
}

async function write(tx: Transaction, facts: readonly WrittenFact[]): Promise<void> {
  if (facts.length === 0) return;
  await tx.sql.query({
    name: 'figures-write',
    text: `INSERT INTO figure_fact (indicator, record_kind, record_id, at, until, number, value, target, in_target,
             unit_id, customer_id, customer_name, customer_level, product_code, category_class, priority, channel,
             person_id, hidden_from)
           SELECT indicator, record_kind, record_id, at, until, number, value, target, in_target,
             unit_id, customer_id, customer_name, customer_level, product_code, category_class, priority, channel,
             person_id, hidden_from
           FROM jsonb_populate_recordset(NULL::figure_fact, $1)
           ON CONFLICT (indicator, record_id, at) DO UPDATE SET until = excluded.until, value = excluded.value`,
    values: [JSON.stringify(facts.map(rowOf))],
  });
}

const rowOf = ({ fact, until }: WrittenFact) => ({
  indicator: fact.indicator,
  record_kind: fact.recordKind,
  record_id: fact.recordId,
  at: fact.at,
  until,
  number: fact.by.number,
  value: fact.value,
  target: fact.target,
  in_target: fact.inTarget,
  unit_id: fact.by.unitId,
  customer_id: fact.by.customerId,
  customer_name: fact.by.customerName,
  customer_level: fact.by.customerLevel,
  product_code: fact.by.productCode,
  category_class: fact.by.categoryClass,
  priority: fact.by.priority,
  channel: fact.by.channel,
  person_id: fact.by.personId,
  hidden_from: fact.hiddenFrom ?? [],
});
