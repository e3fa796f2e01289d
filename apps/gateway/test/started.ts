import { randomUUID } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { wellKnown } from '@aftercare/contracts/well-known';
import type { Ask } from '@aftercare/service-kit/rpc-client';
import { startPlatform, type TestPlatform } from '@aftercare/test-kit/platform';
import { ticketService } from '@aftercare/ticket-service/definition';
import { aroundTheClock, standardChinaCalendar } from '@aftercare/work-calendar/ready-calendars';
import { gatewayEnv } from '../src/env.js';
import { runGateway, type RunningGateway } from '../src/run-gateway.js';
import { agent, id, unitId, type Secret } from './given.js';
import { toyCustomer } from './toy-customer.js';
import { toyIdentity } from './toy-identity.js';

export interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly data: Record<string, never> | null | undefined;
  readonly errors: readonly { message: string; extensions: Record<string, unknown> }[] | undefined;
  readonly ms: number;
}

export interface PostOptions {
  readonly as?: Secret | undefined;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Started {
  readonly platform: TestPlatform;
  readonly gateway: RunningGateway;
  /** Names of the requests to services since the last look. */
  readonly asked: () => string[];
  readonly post: (query: string, variables?: object, options?: PostOptions) => Promise<Answer>;
  /** A new ticket, as the client gets it. */
  readonly open: (fields?: object, as?: Secret) => Promise<{ id: string; number: string; version: number }>;
  readonly stop: () => Promise<void>;
}

/** The gateway on the real ticket service, with toy services where the real ones are not needed. */
export async function start(environment: Record<string, unknown> = {}): Promise<Started> {
  const platform = await startPlatform([toyIdentity, toyCustomer, ticketService]);
  await copyOrganisation(platform);
  const asked: string[] = [];
  const gateway = await runGateway(
    gatewayEnv.parse({
      PORT: 0,
      NATS_URL: platform.nats.url,
      SERVICE_SIGNING_KEY: platform.keys.privateKeys['gateway'],
      FILES_DIR: join(tmpdir(), 'aftercare-gateway-files'), // made with the first file
      LOG_LEVEL: process.env['AFTERCARE_TEST_LOG'] === 'on' ? 'info' : 'silent',
      ...environment,
    }),
    {
      watchAsk:
        (ask): Ask =>
        (to, input, options) => {
          asked.push(to.name);
          return ask(to, input, options);
        },
    },
  );
  const post: Started['post'] = async (query, variables = {}, { as = agent, headers = {} } = {}) => {
    const body = JSON.stringify({ query, variables });
    const startedAt = performance.now();
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${as}`, ...headers },
      body,
    });
    const answer = (await response.json()) as Pick<Answer, 'data' | 'errors'>; // what GraphQL answers
    return {
      status: response.status,
      headers: response.headers,
      ms: performance.now() - startedAt,
      data: answer.data,
      errors: answer.errors,
    };
  };
  return {
    platform,
    gateway,
    asked: () => asked.splice(0),
    post,
    async open(fields = {}, as = agent) {
      const input = {
        idempotencyKey: randomUUID(),
        channel: 'EMAIL',
        description: '系统打不开',
        ...caller,
        ...fields,
      };
      const { data, errors } = await post(openTicket, { input }, { as });
      const ticket = (
        data as { openTicket?: { ticket?: { id: string; number: string; version: number } } } | null
      )?.openTicket?.ticket; // the selection above
      if (!ticket) throw new Error(`no ticket: ${JSON.stringify({ data, errors })}`);
      return ticket;
    },
    async stop() {
      await gateway.stop();
      await platform.stop();
    },
  };
}

const caller = { unknownCaller: { phone: '13800000000' } };

export const openTicket = `mutation Open($input: OpenTicketInput!) {
  openTicket(input: $input) {
    __typename
    ... on TicketChanged { ticket { id number version status subject unit { name } customer { id name } } }
    ... on UserError { code message path }
    ... on InvalidInput { problems { code path } }
  }
}`;

/** What identity's events would have brought to the ticket service. */
async function copyOrganisation(platform: TestPlatform): Promise<void> {
  const pool = platform.services.get('ticket')?.database.pool;
  if (!pool) throw new Error('the ticket service was just started');
  await pool.query(
    `INSERT INTO org_unit_copy (id, path, kind, name) VALUES ($1, ARRAY[$1]::uuid[], 'BRANCH', 'B')`,
    [unitId],
  );
  const staff = [1, 2, 3, 4].map(id);
  await pool.query(
    `INSERT INTO person_copy (id, unit_id, roles, active) SELECT p, $2, '{HOTLINE_AGENT}', true FROM unnest($1::uuid[]) p`,
    [staff, unitId],
  );
  const calendars = [
    aroundTheClock('Asia/Shanghai', { id: wellKnown.aroundTheClockCalendarId, name: '7×24' }),
    standardChinaCalendar({ id: wellKnown.standardCalendarId, name: '标准工作时间' }),
  ];
  for (const calendar of calendars) {
    await pool.query('INSERT INTO calendar_copy (id, version, calendar) VALUES ($1, 1, $2)', [
      calendar.id,
      JSON.stringify(calendar),
    ]);
  }
}
