import type { FigureRecord, indicatorRecords } from '@aftercare/contracts/analytics/indicator';
import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetSort,
} from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { definitionOf } from '../../figures/indicators.js';
import { daysOf } from '../../figures/period.js';
import { figureSelection } from './figure-selection.js';

interface Row extends Omit<FigureRecord, 'at'> {
  id: string;
  sortKey: string | null;
  at: Date;
}

const newestFirst: KeysetSort = {
  column: 'f.at',
  type: 'timestamptz',
  direction: 'desc',
  nullable: false,
  id: 'f.record_id',
};

/** Drill-down: exactly the records behind a figure, newest first. */
export const figureRecords =
  (database: Database) =>
  async (question: InputOf<typeof indicatorRecords>): Promise<OutputOf<typeof indicatorRecords>> => {
    const p = new Parameters();
    const { counting } = definitionOf(question.code);
    const { from, until } = daysOf(question.period);
    const zone = p.bind(question.period.zone);
    const start = `${p.bind(from)}::timestamp AT TIME ZONE ${zone}`;
    const stop = `least(${p.bind(until)}::timestamp AT TIME ZONE ${zone}, now())`;
    const counted =
      counting === 'MOMENT'
        ? `f.at >= ${start} AND f.at < ${stop}`
        : `f.at < ${stop} AND (f.until IS NULL OR f.until >= ${stop}) AND ${start} < now()`;
    const judged = question.inTarget === undefined ? 'true' : `f.in_target = ${p.bind(question.inTarget)}`;
    const { rows } = await database.pool.query<Row>(
      `SELECT f.record_id AS id, ${sortKey(newestFirst)}, f.record_kind AS "recordKind", f.record_id AS "recordId", f.number,
              f.customer_id AS "customerId", f.customer_name AS "customerName", f.unit_id AS "unitId",
              f.person_id AS "personId", f.at, f.value, f.target, f.in_target AS "inTarget"
       FROM figure_fact f
       WHERE f.indicator = ${p.bind(question.code)} AND ${counted} AND ${judged}
         AND ${figureSelection(question.filter, p)} AND ${keysetCondition(newestFirst, question.page.after, p)}
       ${keysetOrder(newestFirst)} LIMIT ${question.page.first + 1}`,
      p.values,
    );
    return pageFrom(newestFirst, rows, question.page.first, ({ id: _id, sortKey: _key, at, ...record }) => ({
      ...record,
      at: at.toISOString(),
    }));
  };
