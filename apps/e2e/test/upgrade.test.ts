import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findInstallation } from '@aftercare/cli/backup/installation';
import { openBackup, type Manifest } from '@aftercare/cli/backup/manifest';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { findings, openDatabases, type Databases } from './backup/databases.js';
import { figuresSince, whatIsKnown, type Figure, type Known } from './backup/known.js';
import { clientFor, type Client } from './support/client.js';
import { cli, startCliPlatform, type CliPlatform } from './support/command.js';
import { password } from './support/company.js';

const file = fileURLToPath(new URL('../upgrade/previous-version.tar', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'aftercare-upgrade-'));
const state = join(folder, 'state');

interface Then {
  readonly at: string;
  readonly known: Known;
  readonly figures: Readonly<Record<string, Figure>>;
}

let then: Then;
let manifest: Manifest;
let platform: CliPlatform;
let databases: Databases;
let gm: Client;

beforeAll(async () => {
  then = JSON.parse(readFileSync(`${file}.json`, 'utf8')) as Then; // written by scripts/upgrade-fixture.mjs
  ({ manifest } = await openBackup(file));
  await cli('restore', file, '--state', state);
  platform = await startCliPlatform(state);
  const asked = { flags: new Map([['state', state]]), environment: {} };
  databases = await openDatabases((await findInstallation(asked, () => undefined)).databases);
  gm = await clientFor(platform.url).signedIn('gm', password);
}, 180_000);
afterAll(async () => {
  await databases?.close();
  await platform?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

test('COM-19: tickets, visits, complaints, customers and figures of the previous version are there after the upgrade', async () => {
  for (const [service, { migrations }] of Object.entries(manifest.services)) {
    const ran = await databases.read<{ name: string }>(service, 'SELECT name FROM migration');
    expect(ran.map(({ name }) => name)).toEqual(expect.arrayContaining(migrations));
  }
  expect(missingIn(await whatIsKnown(gm), then.known)).toEqual([]);
  await eventually(
    async () => {
      expect(await findings(databases)).toEqual([]);
      return true;
    },
    { withinMs: 60_000 },
  );
  const figures = await figuresSince(gm, then.at);
  for (const code of ['SOLUTION_TIME', 'SATISFACTION']) expect(figures.get(code)).toEqual(then.figures[code]);
  expect(figures.get('BACKLOG')?.value).toBe(then.figures['BACKLOG']?.value);
}, 120_000);

/** What passing time may change by itself: deadlines that ran out since the fixture was made. */
const moved = ['version', 'status', 'state'];

/** Places of `known` whose values `now` does not have; lists may have grown. */
function missingIn(now: unknown, known: unknown, place = ''): readonly string[] {
  if (Array.isArray(known)) {
    const found = Array.isArray(now) ? now : [];
    return known.flatMap((item, index) =>
      found.some((other) => missingIn(other, item).length === 0) ? [] : [`${place}[${index}]`],
    );
  }
  if (typeof known !== 'object' || known === null) return Object.is(now, known) ? [] : [place];
  const there = (now ?? {}) as Record<string, unknown>; // asked for with the same query
  return Object.entries(known)
    .filter(([key]) => !moved.includes(key))
    .flatMap(([key, value]) => missingIn(there[key], value, `${place}.${key}`));
}

test('COM-19: work goes on after the upgrade: the open order is taken, the open complaint investigated, a ticket opened', async () => {
  const as = (login: string) => clientFor(platform.url).signedIn(login, password);
  const orders = Object.values(then.known['visits'] ?? {}).flatMap(
    (visit) => (visit as { workOrders: { id: string }[] }).workOrders,
  ); // as `whatIsKnown` asks for them
  const field = await as('field');
  const accepted = await field.change<{ workOrder: { status: string } }>(
    'acceptWorkOrder',
    { id: orders[0]?.id },
    '... on WorkOrderChanged { workOrder { status } }',
  );
  expect(accepted).toEqual({ workOrder: { status: 'ACCEPTED' } });
  const [complaint] = Object.values(then.known['complaints'] ?? {}) as { id: string }[];
  const begun = await (
    await as('manager')
  ).change<{ complaint: { status: string } }>(
    'beginInvestigation',
    { id: complaint?.id },
    '... on ComplaintChanged { complaint { status } }',
  );
  expect(begun.code).toBeUndefined();
  const [customer] = Object.values(then.known['customers'] ?? {}) as { id: string }[];
  const before = (await figuresSince(gm, then.at)).get('BACKLOG')?.value ?? 0;
  const opened = await (
    await as('hotline')
  ).change<{ ticket: { number: string } }>(
    'openTicket',
    { channel: 'PHONE', description: '升级之后', customerId: customer?.id },
    '... on TicketChanged { ticket { number } }',
  );
  expect(Object.keys(then.known['tickets'] ?? {})).not.toContain(opened.ticket.number);
  await eventually(async () => (await figuresSince(gm, then.at)).get('BACKLOG')?.value === before + 1);
}, 60_000);
