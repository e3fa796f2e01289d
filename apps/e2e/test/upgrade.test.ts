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
  const known = await whatIsKnown(gm);
  for (const [kind, records] of Object.entries(then.known)) expect(known[kind]).toMatchObject(records);
  await eventually(
    async () => {
      expect(await findings(databases)).toEqual([]);
      return true;
    },
    { withinMs: 60_000 },
  );
  const figures = await figuresSince(gm, then.at);
  for (const [code, figure] of Object.entries(then.figures))
    expect({ code, ...figures.get(code) }).toMatchObject({ code, denominator: figure.denominator });
}, 120_000);

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
  const before = (await figuresSince(gm, then.at)).get('BACKLOG')?.value ?? 0;
  const opened = await (
    await as('hotline')
  ).change<{ ticket: { number: string } }>(
    'openTicket',
    { channel: 'PHONE', description: '升级之后' },
    '... on TicketChanged { ticket { number } }',
  );
  expect(Object.keys(then.known['tickets'] ?? {})).not.toContain(opened.ticket.number);
  await eventually(async () => (await figuresSince(gm, then.at)).get('BACKLOG')?.value === before + 1);
}, 60_000);
