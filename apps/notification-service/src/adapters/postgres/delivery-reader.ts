import type { InputOf } from '@aftercare/contracts/define';
import type { DeliveryView, listDeliveries } from '@aftercare/contracts/notification/delivery';
import type { Database } from '@aftercare/service-kit/database';
import {
  keysetCondition,
  keysetOrder,
  pageFrom,
  sortKey,
  type KeysetSort,
} from '@aftercare/service-kit/keyset';
import { Parameters } from '@aftercare/service-kit/predicate';
import { columnsOf } from '@aftercare/service-kit/row-columns';
import { currentScope } from '@aftercare/service-kit/scope';
import { sqlFor } from '@aftercare/service-kit/transaction';
import type { DeliveryReader } from '../../application/ports.js';
import { DeliverySchema, type DeliveryRow } from './delivery.schema.js';
import { deliveryVisible } from './policies.js';

const columns = columnsOf(DeliverySchema, 'd');
const newestFirst: KeysetSort = {
  column: 'd.created_at',
  type: 'timestamptz',
  direction: 'desc',
  nullable: false,
  id: 'd.id',
};

export class PostgresDeliveryReader implements DeliveryReader {
  constructor(private readonly database: Database) {}

  list: DeliveryReader['list'] = async ({ filter, page }) => {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<DeliveryRow & { sortKey: string | null }>(
      `SELECT ${columns}, ${sortKey(newestFirst)} FROM delivery d
       WHERE ${deliveryVisible(currentScope(), p)} AND ${selection(filter, p)}
         AND ${keysetCondition(newestFirst, page.after, p)}
       ${keysetOrder(newestFirst)} LIMIT ${page.first + 1}`,
      p.values,
    );
    return pageFrom(newestFirst, rows, page.first, viewOf);
  };

  count: DeliveryReader['count'] = async ({ filter }) => {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<{ n: string }>(
      `SELECT count(*) AS n FROM delivery d
       WHERE ${deliveryVisible(currentScope(), p)} AND ${selection(filter, p)}`,
      p.values,
    );
    return { count: Number(rows[0]?.n ?? 0) };
  };

  async byIds(ids: readonly string[]): Promise<DeliveryView[]> {
    const p = new Parameters();
    const { rows } = await sqlFor(this.database).query<DeliveryRow>(
      `SELECT ${columns} FROM delivery d
       WHERE d.id = ANY(${p.bind(ids)}::uuid[]) AND ${deliveryVisible(currentScope(), p)}`,
      p.values,
    );
    return rows.map(viewOf);
  }
}

type Filter = InputOf<typeof listDeliveries>['filter'];

function selection(filter: Filter, p: Parameters): string {
  const conditions = ['true'];
  const any = (column: string, values: readonly string[] | undefined) => {
    if (values) conditions.push(`${column} = ANY(${p.bind(values)}::text[])`);
  };
  // the one state has an index of its own, which PostgreSQL finds only by the plain word
  if (filter.states?.length === 1 && filter.states[0] === 'DEAD') conditions.push(`d.state = 'DEAD'`);
  else any('d.state', filter.states);
  any('d.channel', filter.channels);
  any('d.code', filter.codes);
  if (filter.recordId) conditions.push(`d.record_id = ${p.bind(filter.recordId)}`);
  if (filter.created?.from) conditions.push(`d.created_at >= ${p.bind(filter.created.from)}`);
  if (filter.created?.to) conditions.push(`d.created_at < ${p.bind(filter.created.to)}`);
  return conditions.join(' AND ');
}

function viewOf(row: DeliveryRow): DeliveryView {
  const { id, version, code, channel, state, receiverKind, receiverId, address, recordKind, recordId } = row;
  return {
    id,
    version,
    code,
    channel,
    state,
    receiverKind,
    receiverId,
    address,
    recordKind,
    recordId,
    tries: row.tries,
    skipReason: row.skipReason,
    createdAt: row.createdAt.toISOString(),
    nextTryAt: row.nextTryAt?.toISOString() ?? null,
    sentAt: row.sentAt?.toISOString() ?? null,
  };
}
