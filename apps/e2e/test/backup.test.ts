import { randomBytes, randomUUID } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { dropDatabases } from '@aftercare/cli/backup/empty-server';
import { findInstallation } from '@aftercare/cli/backup/installation';
import { openBackup } from '@aftercare/cli/backup/manifest';
import { takeBackup, type Taken } from '@aftercare/cli/backup/take-backup';
import { serviceNames } from '@aftercare/cli/platform/services';
import { eventually } from '@aftercare/test-kit/eventually';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { aheadOfOwner, findings, openDatabases, type Databases } from './backup/databases.js';
import { figuresSince, whatIsKnown, type Figure, type Known } from './backup/known.js';
import { workForADay } from './backup/life.js';
import { writeMeanwhile } from './backup/write-meanwhile.js';
import { clientFor, type Client } from './support/client.js';
import { cli, startCli, startCliPlatform, type CliPlatform } from './support/command.js';
import { password } from './support/company.js';
import { settledState } from './support/database-state.js';
import { startWorld, type World } from './support/platform.js';
import { ofCustomer, type OfCustomer } from './support/ticket.js';

const folder = mkdtempSync(join(tmpdir(), 'aftercare-backup-'));
const path = join(folder, 'all.tar');
const state = join(folder, 'state');
const intake = { channel: 'PHONE', description: '重复的请求', idempotencyKey: randomUUID() };

let taken: Taken;
let before: Known;
let figuresBefore: ReadonlyMap<string, Figure>;
let sentBefore: readonly Sent[];
let about: OfCustomer;
let firstTicket: string;
let restored: CliPlatform;
let databases: Databases;
let gm: Client;

interface Sent {
  readonly id: string;
  readonly attempt: number;
  readonly sentAt: Date | null;
}
const sent = `SELECT id, attempt, sent_at AS "sentAt" FROM delivery WHERE state = 'SENT' ORDER BY id`;

beforeAll(async () => {
  const world = await startWorld();
  try {
    await workForADay(world);
    about = ofCustomer(world, 0);
    firstTicket = await openedWith(await world.as('hotline'), about);
    await settledState(world.platform);
    await lookBefore(world);
    const fixture = process.env['AFTERCARE_UPGRADE_FIXTURE'];
    if (fixture) await keepForUpgrades(world, fixture);
    const writers = writeMeanwhile(world, 4);
    await eventually(() => writers.written() > 10);
    taken = await takeBackup({ databases: ownersOf(world), state: stateOf(world), files: world.files }, path);
    await writers.stop();
  } finally {
    await world.stop();
  }
}, 240_000);
afterAll(async () => {
  await databases?.close();
  await restored?.stop();
  rmSync(folder, { recursive: true, force: true });
}, 60_000);

/** Every fact has reached all who follow it, once. */
async function goneRound(looking: Databases): Promise<void> {
  await eventually(
    async () => {
      expect(await findings(looking)).toEqual([]);
      return true;
    },
    { withinMs: 60_000 },
  );
}

async function lookBefore(world: World): Promise<void> {
  const looking = await openDatabases(ownersOf(world));
  await goneRound(looking);
  const client = await world.as('gm');
  before = await whatIsKnown(client);
  figuresBefore = await figuresSince(client);
  sentBefore = await looking.read<Sent>('notification', sent);
  await looking.close();
}

/** What the upgrade test of later versions begins with, and what it must find again. */
async function keepForUpgrades(world: World, file: string): Promise<void> {
  rmSync(file, { force: true });
  await takeBackup({ databases: ownersOf(world), state: undefined, files: undefined }, file);
  const at = new Date().toISOString().slice(0, 10);
  const figures = Object.fromEntries(figuresBefore);
  writeFileSync(`${file}.json`, `${JSON.stringify({ at, known: before, figures }, null, 1)}\n`);
}

const ownersOf = ({ platform }: World) =>
  new Map(serviceNames.map((name) => [name, platform.env(name).OWNER_DATABASE_URL]));

const stateOf = ({ platform }: World) => {
  const secret = () => randomBytes(18).toString('base64url');
  const databasePasswords = Object.fromEntries(
    serviceNames.map((name) => [name, { owner: secret(), app: secret() }]),
  );
  return {
    secrets: { keys: platform.keys, databasePasswords, prefix: 'aftercare' },
    marks: ['empty' as const],
  };
};

async function openedWith(client: Client, whom: OfCustomer): Promise<string> {
  const answer = await client.change<{ ticket: { id: string } }>(
    'openTicket',
    { ...intake, ...whom },
    '... on TicketChanged { ticket { id } }',
  );
  return answer.ticket.id;
}

test('COM-19: a backup taken while people write holds every database as of one instant; they wait for moments only', async () => {
  expect(Object.keys(taken.manifest.services).toSorted()).toEqual(serviceNames.toSorted());
  expect(statSync(path).mode & 0o777).toBe(0o600);
  expect(taken.heldMs).toBeLessThan(5_000);
  await cli('restore', path, '--state', state);
  const installation = await findInstallation(
    { flags: new Map([['state', state]]), environment: {} },
    () => undefined,
  );
  const looking = await openDatabases(installation.databases);
  expect(await aheadOfOwner(looking)).toEqual([]);
  for (const [service, { tables }] of Object.entries(taken.manifest.services)) {
    for (const { name, rows } of tables) {
      const [found] = await looking.read<{ n: number }>(service, `SELECT count(*)::int AS n FROM "${name}"`);
      expect({ service, name, rows: found?.n }).toEqual({ service, name, rows });
    }
  }
  await looking.close();
  await installation.leave();
}, 120_000);

/** Without the customers for whom is written while the backup is taken. */
const ofTheDay = ({ customers = {}, ...known }: Known): Known => ({
  ...known,
  customers: Object.fromEntries(
    Object.entries(customers).filter(([, one]) => /晨光[12]/.test((one as { shortName: string }).shortName)), // as `whatIsKnown` asks
  ),
});

test('COM-19: restored on a new machine with an empty broker, everything is there once, and nobody is told again', async () => {
  restored = await startCliPlatform(state);
  const { databases: urls } = await findInstallation(
    { flags: new Map([['state', state]]), environment: {} },
    () => undefined,
  );
  databases = await openDatabases(urls);
  await goneRound(databases);
  gm = await clientFor(restored.url).signedIn('gm', password);
  expect(ofTheDay(await whatIsKnown(gm))).toMatchObject(ofTheDay(before));
  const figures = await figuresSince(gm, taken.manifest.at.slice(0, 10));
  for (const code of ['SOLUTION_TIME', 'SATISFACTION', 'FIRST_RESPONSE'])
    expect(figures.get(code)).toEqual(figuresBefore.get(code));
  const [open] = await databases.read<{ n: number }>(
    'ticket',
    `SELECT count(*)::int AS n FROM ticket WHERE status NOT IN ('RESOLVED', 'CONFIRMED', 'CLOSED')`,
  );
  expect(figures.get('BACKLOG')?.value).toBe(open?.n);
  const after = new Map((await databases.read<Sent>('notification', sent)).map((row) => [row.id, row]));
  expect(sentBefore.map(({ id }) => after.get(id))).toEqual(sentBefore);
  await eventually(async () => {
    const mails = (await (await fetch(`${restored.mailsUrl}mails.json`)).json()) as unknown[]; // what the mail catcher answers
    const [since] = await databases.read<{ n: number }>(
      'notification',
      `SELECT count(*)::int AS n FROM delivery WHERE channel = 'EMAIL' AND state = 'SENT' AND sent_at > $1`,
      [taken.manifest.at],
    );
    expect(since).toEqual({ n: mails.length });
    return true;
  });
}, 180_000);

test('COM-19, COM-15: work goes on after a restore: new numbers, and a request of before is still known', async () => {
  const hotline = await clientFor(restored.url).signedIn('hotline', password);
  const { customers } = await gm.get<{ customers: { edges: { node: { id: string } }[] } }>(
    '{ customers(search: "晨光1", first: 1) { edges { node { id } } } }',
  );
  const answer = await hotline.change<{ ticket: { number: string } }>(
    'openTicket',
    { channel: 'PHONE', description: '恢复之后', customerId: customers.edges[0]?.node.id },
    '... on TicketChanged { ticket { number } }',
  );
  expect(Object.keys(before['tickets'] ?? {})).not.toContain(answer.ticket.number);
  expect(await openedWith(hotline, about)).toBe(firstTicket);
  await goneRound(databases);
}, 90_000);

test('COM-19: a second backup is taken of the running platform; a restore refuses what is not empty, damaged or no backup', async () => {
  const second = await cli('backup', `${folder}/`, '--state', state);
  expect(statSync(second).mode & 0o777).toBe(0o600);
  const refused = async (file: string, into: string) => {
    const { code, err } = await startCli(['restore', file, '--state', into]).ended;
    expect(code).toBe(1);
    return err;
  };
  expect(await refused(second, state)).toContain('is not empty (data, secrets.json, empty)');
  const bytes = readFileSync(second);
  const inFirstFile = 540;
  bytes.writeUInt8((bytes[inFirstFile] ?? 0) ^ 0xff, inFirstFile);
  writeFileSync(join(folder, 'damaged.tar'), bytes);
  const elsewhere = join(folder, 'elsewhere');
  expect(await refused(join(folder, 'damaged.tar'), elsewhere)).toContain('is damaged');
  expect(await refused(join(folder, 'none.tar'), elsewhere)).toContain('is not there');
  expect(readdirSync(folder)).not.toContain('elsewhere');
}, 60_000);

test('COM-19: with DATABASE_URL and DATABASE_PASSWORD, as with containers, it goes onto a server of your own and back', async () => {
  const adminUrl = process.env['AFTERCARE_TEST_PG'] ?? '';
  const server = { DATABASE_URL: adminUrl, DATABASE_PASSWORD: 'of all service roles' };
  const run = async (...args: string[]) => startCli(args, server).ended;
  try {
    expect(await run('restore', path)).toMatchObject({ code: 0 });
    const again = join(folder, 'again.tar');
    expect(await run('backup', again)).toMatchObject({ code: 0, out: `${again}\n` });
    const { manifest } = await openBackup(again);
    expect(manifest.state).toBeNull();
    for (const [service, { tables }] of Object.entries(manifest.services)) {
      const rows = (all: typeof tables) => all.map((table) => [service, table.name, table.rows]);
      expect(rows(tables)).toEqual(rows(taken.manifest.services[service]?.tables ?? []));
    }
    const { code, err } = await run('restore', again);
    expect([code, err]).toEqual([1, expect.stringContaining('there are tables in aftercare_identity')]);
  } finally {
    await dropDatabases(adminUrl, 'aftercare', serviceNames);
  }
}, 120_000);
