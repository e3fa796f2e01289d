import { ownerOf } from '@aftercare/contracts/aggregate-owners';
import type { DataOf, EventDefinition, OutputOf } from '@aftercare/contracts/define';
import { openTicket } from '@aftercare/contracts/ticket/intake-commands';
import type { Database } from '@aftercare/service-kit/database';
import { eventually } from '@aftercare/test-kit/eventually';
import { fact, publish } from '@aftercare/service-kit/outbox';
import { inScope } from '@aftercare/service-kit/scope';
import type { ServiceDefinition } from '@aftercare/service-kit/service-definition';
import { transact } from '@aftercare/service-kit/transaction';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { ticketService } from '../src/definition.js';
import type { Opening } from '../src/domain/intake.js';
import { consultantIds, customerDesk, identityDesk } from './customer-desk.js';
import { agent, calendars, id, request, unitId } from './given.js';

export interface Started {
  readonly platform: TestPlatform;
  readonly database: Database;
  readonly open: (fields?: Partial<Opening>) => Promise<OutputOf<typeof openTicket>>;
  /** Types of the ticket's facts with their versions, in the order of the outbox. */
  readonly facts: (ticketId: string) => Promise<readonly { version: number; type: string; data: object }[]>;
  /** A fact of another service, as its outbox and its stream tell it. */
  readonly tell: <D extends EventDefinition>(
    event: D,
    id: string,
    version: number,
    data: DataOf<D>,
  ) => Promise<void>;
  readonly count: (table: 'ticket' | 'ticket_entry' | 'outbox' | 'audit' | 'timer') => Promise<number>;
}

export const everything = {
  TICKET_OPEN: 'ALL',
  TICKET_READ: 'TREE',
  TICKET_ASSIGN: 'TREE',
  TICKET_CLAIM: 'TREE',
  TICKET_WORK: 'TREE',
  TICKET_BACKDATE: 'TREE',
  TICKET_TRIAGE: 'TREE',
  TICKET_OVERRIDE_PRIORITY: 'TREE',
  TICKET_CLOSE: 'TREE',
  TICKET_CANCEL: 'TREE',
  VISIT_REQUEST: 'TREE',
} as const;

/** An agent of the hotline who may do all of it within the unit. */
export const hotline = (n = 1) => agent(n, everything);

/** The ticket service with a customer service beside it, one unit, and the people 1 to 30 in it. */
export async function start(besides: readonly ServiceDefinition[] = []): Promise<Started> {
  const platform = await startPlatform([identityDesk, customerDesk, ...besides, ticketService]);
  const service = platform.services.get('ticket');
  if (!service) throw new Error('the ticket service was just started');
  const { database } = service;
  await copyOrganisation(database);
  await eventually(async () => (await database.pool.query('SELECT 1 FROM category')).rowCount !== 0);
  return {
    platform,
    database,
    open: (fields = {}) => platform.as(hotline())(openTicket, request(fields)),
    async facts(ticketId) {
      const { rows } = await database.pool.query<{ version: number; type: string; data: object }>(
        `SELECT version, payload::jsonb ->> 'type' AS type, payload::jsonb -> 'data' AS data
         FROM outbox WHERE aggregate_id = $1 ORDER BY id`,
        [ticketId],
      );
      return rows;
    },
    async tell(event, aggregateId, version, data) {
      const owner = platform.services.get(ownerOf(event.aggregate));
      if (!owner) throw new Error(`nobody here tells ${event.name}`);
      const facts = [fact(event, data)];
      await inScope({ kind: 'system' }, () =>
        transact(owner.database, (tx) => publish(tx, { id: aggregateId, version: version - 1, facts })),
      );
    },
    async count(table) {
      const { rows } = await database.pool.query<{ n: number }>(`SELECT count(*)::int AS n FROM ${table}`);
      return rows[0]?.n ?? 0;
    },
  };
}

/** What identity's events would have brought. */
async function copyOrganisation({ pool }: Database): Promise<void> {
  await pool.query(
    `INSERT INTO org_unit_copy (id, path, kind, name) VALUES ($1, ARRAY[$1]::uuid[], 'BRANCH', 'B')`,
    [unitId],
  );
  const people = Array.from({ length: 30 }, (_, n) => id(n + 1));
  await pool.query(
    `INSERT INTO person_copy (id, unit_id, roles, active)
     SELECT p, $2, CASE WHEN p = $3 THEN '{SUPPORT_MANAGER}'::text[] ELSE '{HOTLINE_AGENT}' END, true
     FROM unnest($1::uuid[]) p`,
    [people, unitId, id(30)],
  );
  await pool.query(`INSERT INTO person_copy (id, unit_id, roles, active) VALUES ($1, $2, '{}', false)`, [
    consultantIds[0],
    unitId,
  ]);
  for (const calendar of calendars) {
    await pool.query('INSERT INTO calendar_copy (id, version, calendar) VALUES ($1, 0, $2)', [
      calendar.id,
      JSON.stringify(calendar),
    ]);
  }
}
