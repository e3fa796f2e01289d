import { setTimeout as pause } from 'node:timers/promises';
import { serviceNames } from '@aftercare/cli/platform/services';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import pg from 'pg';
import { serviceProcess, type ServiceProcess } from '../chaos/installation/service-process.js';
import { startInstallation, type Installation } from '../chaos/installation/start-installation.js';
import { startTcpProxy, type TcpProxy } from '../chaos/installation/tcp-proxy.js';
import { foundCompany, password } from '../chaos/workload/company.js';
import { ask, startLoad, type Operation } from './rolling/load.js';
import { clientFor } from './support/client.js';

let installation: Installation;
let entrance: TcpProxy;
let url: string;
let secret: string;
let operations: readonly Operation[];
/** Those that run now: the gateway and each service. */
const running = new Map<string, ServiceProcess>();

beforeAll(async () => {
  installation = await startInstallation({ sync: 'lazy' });
  const { customers } = await foundCompany(installation, '2026-06-15');
  for (const [name, process] of installation.services) running.set(name, process);
  const gateway = await serviceProcess({
    name: 'gateway',
    env: {
      ...installation.gatewayEnv,
      LOG_LEVEL: 'warn',
      RATE_LIMIT: 1_000_000,
      ANONYMOUS_RATE_LIMIT: 1_000_000,
    },
    logFolder: installation.logFolder,
    died: (name) => running.delete(name),
  });
  running.set('gateway', gateway);
  await gateway.start();
  await gateway.ready();
  entrance = await startTcpProxy(gateway.port);
  url = `http://127.0.0.1:${entrance.port}`;
  secret = (await clientFor(url).signedIn('manager', password)).secret ?? '';
  operations = dayAtWork(customers[0]?.id ?? '');
}, 180_000);
afterAll(async () => {
  await entrance?.stop();
  await Promise.all([...running.values()].map((process) => process.stop()));
  await installation?.stop();
}, 60_000);

const open = `mutation ($input: OpenTicketInput!) { answer: openTicket(input: $input) { ... on UserError { code } ... on TicketChanged { ticket { id } } } }`;
const nodes = 'edges { node { id } }';

/** A question to every service, and changes between them. */
function dayAtWork(customerId: string): readonly Operation[] {
  const input = { channel: 'PHONE', description: '报表打不开', customerId: `Customer:${customerId}` };
  const questions = [
    '{ orgUnits { id } roles { code } }',
    `{ customers(first: 5) { ${nodes} } }`,
    `{ tickets(first: 5) { edges { node { id customer { name } } } } }`,
    `{ visits(first: 5) { ${nodes} } }`,
    `{ complaints(first: 5) { ${nodes} } }`,
    `{ courses(first: 5) { ${nodes} } }`,
    '{ indicators(period: { from: "2026-06-01", to: "2026-06-30", zone: "UTC" }, trendWeeks: 1) { code value } }',
    `{ notices(first: 5) { ${nodes} } }`,
  ];
  return questions.flatMap((query, index) =>
    index % 2 === 0 ? [{ query }, { query: open, variables: input, keyed: true }] : [{ query }],
  );
}

/** A connection that the gateway closed while the client began to use it: no answer of ours, and rare. */
const cutOff = /fetch failed|terminated/;
const gateways = 4;

/** As a rolling update does it: the new one first, and when that is ready the old one is asked to leave. */
async function restart(name: string): Promise<void> {
  const old = running.get(name);
  if (!old) throw new Error(`${name} does not run`);
  const next = await old.another();
  await next.start();
  await next.ready();
  if (name === 'gateway') entrance.leadTo(next.port);
  running.set(name, next);
  expect({ name, ...(await old.stop()) }).toEqual({ name, code: 0, signal: null });
}

test('reliability, COM-19: 20 rolling restarts under load, each service and the gateway: no request fails beyond one repetition', async () => {
  for (const operation of operations)
    expect([operation.query, await ask(url, secret, operation, crypto.randomUUID())]).toEqual([
      operation.query,
      undefined,
    ]);
  const load = startLoad(url, secret, operations, 4);
  const order = [...serviceNames, 'gateway', ...serviceNames, 'gateway', 'gateway', 'gateway'];
  expect([order.length, order.filter((name) => name === 'gateway').length]).toEqual([20, gateways]);
  for (const name of order) {
    const before = load.asked();
    await restart(name);
    await eventually(() => load.asked() > before + operations.length); // each question was asked at least once since
  }
  await load.stop();
  expect(load.failed).toEqual([]);
  expect([...load.repeated.keys()].filter((reason) => !cutOff.test(reason))).toEqual([]);
  expect([...load.repeated.values()].reduce((sum, times) => sum + times, 0)).toBeLessThanOrEqual(gateways);
  expect(await timesOpened(load.changed)).toEqual({
    asked: load.changed.length,
    tickets: load.changed.length,
  });
}, 300_000);

test('reliability: a service that is stopped and started again keeps who asks it waiting, and nothing fails', async () => {
  const load = startLoad(url, secret, operations, 4);
  await eventually(() => load.asked() > 20);
  const process = running.get('ticket');
  await process?.stop();
  const next = await process?.another();
  if (!next) throw new Error('the ticket service does not run');
  running.set('ticket', next);
  await pause(300);
  await next.start();
  await next.ready();
  const before = load.asked();
  await eventually(() => load.asked() > before + operations.length);
  await load.stop();
  expect(load.failed).toEqual([]);
}, 120_000);

/** Of the tickets that were asked for under these references: each once. */
async function timesOpened(references: readonly string[]) {
  const client = new pg.Client({ connectionString: installation.ownerUrl('ticket') });
  await client.connect();
  try {
    const { rows } = await client.query<{ tickets: number }>(
      'SELECT count(*)::int AS tickets FROM ticket WHERE external_reference = ANY($1)',
      [references],
    );
    return { asked: references.length, tickets: rows[0]?.tickets };
  } finally {
    await client.end();
  }
}
