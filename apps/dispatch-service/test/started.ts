import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import {
  approveVisit,
  listVisits,
  visitsByIds,
  type VisitView,
} from '@aftercare/contracts/dispatch/visit-request';
import * as contract from '@aftercare/contracts/dispatch/work-order';
import { visitRequested } from '@aftercare/contracts/ticket/ticket-events';
import type { TicketFacts } from '@aftercare/contracts/ticket/ticket-facts';
import type { Database } from '@aftercare/service-kit/database';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { DATABASE } from '@aftercare/service-kit/providers';
import { transact } from '@aftercare/service-kit/transaction';
import { eventually } from '@aftercare/test-kit/eventually';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { v7 as uuid } from 'uuid';
import { dispatchService } from '../src/definition.js';
import { customerDesk, identityDesk, ticketDesk, trainingDesk } from './desks.js';
import * as given from './given.js';

export interface Started {
  readonly platform: TestPlatform;
  readonly database: Database;
  /** Tells a fact as its owner does; versions of one record have no gaps. */
  readonly tell: <D extends EventDefinition>(
    service: 'ticket' | 'customer' | 'identity' | 'training',
    id: string,
    version: number,
    event: D,
    data: DataOf<D>,
  ) => Promise<void>;
  readonly facts: (id: string) => Promise<readonly { version: number; type: string; data: object }[]>;
}

export async function start(): Promise<Started> {
  const platform = await startPlatform([
    identityDesk,
    trainingDesk,
    ticketDesk,
    customerDesk,
    dispatchService,
  ]);
  const databaseOf = (service: string) => {
    const running = platform.services.get(service);
    if (!running) throw new Error(`${service} does not run`);
    return running.get<Database>(DATABASE);
  };
  const database = databaseOf('dispatch');
  await fill(database);
  return {
    platform,
    database,
    tell: async (service, id, version, event, data) => {
      await transact(databaseOf(service), (tx) =>
        publish(tx, { id, version: version - 1, facts: [fact(event, data)] }),
      );
    },
    facts: async (id) => {
      const { rows } = await database.pool.query<{ payload: string }>(
        'SELECT payload FROM outbox WHERE aggregate_id = $1 ORDER BY version',
        [id],
      );
      return rows.map(
        ({ payload }) => JSON.parse(payload) as { version: number; type: string; data: object },
      ); // as it was written
    },
  };
}

/** A request that a ticket made a moment ago, as dispatch knows it. */
export async function requestVisit(
  started: Started,
  ticketId = uuid(),
  ofCustomer = given.customerId,
): Promise<VisitView> {
  const visitId = uuid();
  await started.tell('ticket', ticketId, 1, visitRequested, {
    ticket: { ...ticketFacts, customerId: ofCustomer },
    clocks: [],
    visitRequestId: visitId,
    siteId: given.siteId,
    skillCodes: ['SERVER'],
    wishedFrom: null,
    wishedUntil: null,
  });
  return eventually(async () => (await look(started, visitId)) ?? false, { withinMs: 15_000 });
}

export async function look(started: Started, visitId: string): Promise<VisitView | undefined> {
  return (await started.platform.as(given.manager())(visitsByIds, { ids: [visitId] })).items[0];
}

export async function lookOrder(started: Started, orderId: string) {
  const { items } = await started.platform.as(given.manager())(contract.workOrdersByIds, { ids: [orderId] });
  const [order] = items;
  if (!order) throw new Error('no such order');
  return order;
}

/** An order of a new approved request, in the hands of the engineer 11 and reported. */
export async function reportedOrder(started: Started) {
  const visit = await requestVisit(started);
  const [boss, he] = [started.platform.as(given.manager()), started.platform.as(given.engineer())];
  const { workOrderId: id } = await boss(approveVisit, { id: visit.id });
  await boss(contract.assignWorkOrder, { id, engineerId: given.id(11) });
  await he(contract.acceptWorkOrder, { id });
  await he(contract.departWorkOrder, { id });
  await he(contract.arriveWorkOrder, { id, place: { latitude: 31.2, longitude: 121.5 } });
  await he(contract.beginWorkOrder, { id });
  const { arrivedAt } = await lookOrder(started, id);
  const workedUntil = new Date().toISOString();
  const workedFrom = arrivedAt ?? workedUntil;
  await he(contract.reportWorkOrder, {
    id,
    found: '电源损坏',
    done: '已更换',
    solved: true,
    parts: [],
    workedFrom,
    workedUntil,
  });
  return { visitId: visit.id, id };
}

/** Holds the request until several commands stand before it: otherwise they would come one after another. */
export async function heldBack<T>(started: Started, visitId: string, works: () => Promise<T>): Promise<T> {
  const holder = await started.database.pool.connect();
  try {
    await holder.query('BEGIN');
    await holder.query('SELECT 1 FROM visit_request WHERE id = $1 FOR UPDATE', [visitId]);
    const done = works();
    const waiting = `SELECT 1 FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock'`;
    await eventually(async () => ((await holder.query(waiting)).rowCount ?? 0) >= 2);
    await holder.query('COMMIT');
    return await done;
  } finally {
    holder.release();
  }
}

export const listInput = (input: object) => listVisits.input.parse({ page: {}, ...input });

export const ticketFacts: TicketFacts = {
  number: 'T10001',
  status: 'IN_PROGRESS',
  channel: 'PHONE',
  lane: 'GENERAL',
  requesterKind: 'COMPANY',
  unitId: given.unitId,
  customerId: given.customerId,
  customerName: '晨光公司',
  customerLevel: 'REGULAR',
  contactId: given.contactId,
  installationId: null,
  productCode: null,
  productVersion: null,
  agreementId: null,
  coverage: 'COVERED',
  assigneeId: given.id(2),
  categoryCode: null,
  categoryClass: null,
  impact: null,
  urgency: null,
  priority: 'P2',
  reportedAt: '2026-03-03T02:00:00.000Z',
  openedAt: '2026-03-03T02:00:00.000Z',
  firstResponseAt: null,
  resolvedAt: null,
  closedAt: null,
  reopenCount: 0,
  reassignCount: 0,
  failedAttempts: 0,
  repeatOfId: null,
};

/** Headquarters over a region with two branches, and a far branch; managers 1 to 5, engineers 11 to 15. */
async function fill({ pool }: Database): Promise<void> {
  const [hq, region] = [given.id(90), given.id(91)];
  const units = [
    [hq, [hq]],
    [region, [hq, region]],
    [given.unitId, [hq, region, given.unitId]],
    [given.neighbourId, [hq, region, given.neighbourId]],
    [given.farUnitId, [hq, given.farUnitId]],
  ] as const;
  for (const [unitId, path] of units) {
    await pool.query(`INSERT INTO org_unit_copy (id, path, kind, name) VALUES ($1, $2, 'BRANCH', 'x')`, [
      unitId,
      path,
    ]);
  }
  const people = [
    [1, given.unitId, 'SERVICE_MANAGER'],
    [3, region, 'DEPARTMENT_HEAD'],
    [11, given.unitId, 'FIELD_ENGINEER'],
    [12, given.unitId, 'FIELD_ENGINEER'],
    [13, given.unitId, 'FIELD_ENGINEER'],
    [14, given.neighbourId, 'FIELD_ENGINEER'],
    [15, given.farUnitId, 'FIELD_ENGINEER'],
    [20, given.unitId, 'HOTLINE_AGENT'],
  ] as const;
  for (const [n, unitId, role] of people) {
    await pool.query('INSERT INTO person_copy (id, unit_id, roles, active) VALUES ($1, $2, $3, true)', [
      given.id(n),
      unitId,
      [role],
    ]);
  }
  for (const calendar of given.calendars) {
    await pool.query('INSERT INTO calendar_copy (id, version, calendar) VALUES ($1, 1, $2)', [
      calendar.id,
      JSON.stringify(calendar),
    ]);
  }
}
