import type { Weakness } from '@aftercare/test-kit/weak-transports';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { type BrokerAway, brokerAway } from './broker-away.js';
import { mixOf, type FaultKind } from './faults/fault-plan.js';
import { withLateCommits } from './faults/late-commits.js';
import { weakened } from './faults/weaken.js';
import { startInstallation, type Installation } from './installation/start-installation.js';
import { runChaos, type ChaosPlan } from './run-chaos.js';
import { foundCompany, type Company } from './workload/company.js';

let installation: Installation;
let company: Company;
const seed = 7;

/** Most of it is waiting: it goes on beside the other tests, in an installation of its own. */
let away: Promise<BrokerAway>;
const ended = new AbortController();

beforeAll(async () => {
  installation = await startInstallation({ sync: 'lazy' });
  company = await foundCompany(installation, '2026-06-15');
  away = brokerAway(seed, 180_000, ended.signal);
  away.catch(() => undefined); // its test hears it
}, 180_000);
afterAll(async () => {
  ended.abort();
  await away?.catch(() => undefined);
  await installation?.stop();
}, 120_000);

const run = (plan: Omit<ChaosPlan, 'seed'>) => runChaos(installation, company, { seed, ...plan });
/** What the gateway answers with 503. */
const refusals = ['SERVICE_UNAVAILABLE', 'DEADLINE_PASSED', 'OVERLOADED', 'TRY_AGAIN'];
const nothingWrong = { findings: [], wrong: [], result: { lost: 0, doubled: 0, reordered: 0 } };
const killsAndRollBacks = new Map<FaultKind, number>([
  ['kill', 8],
  ['rollBack', 2],
]);

test('reliability: 60 faults under 5,000 writes: nothing is lost, doubled or out of order', async () => {
  expect(await run({ mix: mixOf(60), messages: 5_000 })).toMatchObject(nothingWrong);
}, 900_000);

test('reliability: 10 kill -9 of services and of nats-server, its store rolled back twice, commits come late: nothing is lost', async () => {
  const report = await withLateCommits(installation, 'ticket', () =>
    run({ mix: killsAndRollBacks, messages: 400 }),
  );
  expect(report).toMatchObject(nothingWrong);
}, 300_000);

describe('the harness notices services', () => {
  /** Only those whose safeguard it is are started without it. */
  const runWeak = (
    weakness: Weakness,
    services: readonly string[],
    plan: Pick<ChaosPlan, 'mix' | 'until'>,
  ) => {
    const weak = new Map(services.map((name) => [name, weakness]));
    return weakened(installation, weak, () =>
      run({ messages: 400, weakened: weak, patienceMs: 15_000, ...plan }),
    );
  };

  test('that do not see their stream go back', async () => {
    const { result } = await runWeak('withoutWentBackCheck', ['ticket'], { mix: killsAndRollBacks });
    expect(result.lost).toBeGreaterThan(0);
  }, 300_000);

  test('without an inbox', async () => {
    // after a wipe everything is sent once more: that doubles for certain, a kill only at the right moment
    const mix = new Map<FaultKind, number>([['wipe', 1]]);
    const { result } = await runWeak('withoutInbox', ['customer', 'notification'], { mix, until: 'doubled' });
    expect(result.doubled).toBeGreaterThan(0);
  }, 300_000);

  test('with a cursor relay', async () => {
    const { result } = await withLateCommits(installation, 'ticket', () =>
      runWeak('withCursorRelay', ['ticket'], { mix: new Map() }),
    );
    expect(result.lost).toBeGreaterThan(0);
  }, 300_000);
});

test('reliability: the broker is away for 3 minutes under load: writes are refused or wait, memory stays flat, the backlog drains', async () => {
  const { findings, wrong, refusedWith, grownBytes, services } = await away;
  expect({ findings, wrong }).toEqual({ findings: [], wrong: [] });
  expect(refusedWith.filter((code) => !refusals.includes(code))).toEqual([]);
  expect(refusedWith).not.toEqual([]);
  expect(grownBytes).toBeLessThan(services * 64 * 1024 ** 2);
}, 500_000);
