import { setTimeout as pause } from 'node:timers/promises';
import { SeededRandom } from '@aftercare/cli/demo-company/seeded-random';
import { eventually } from '@aftercare/test-kit/eventually';
import type { Weakness } from '@aftercare/test-kit/weak-transports';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { settle } from './checker/settle.js';
import { mixOf, type FaultKind } from './faults/fault-plan.js';
import { withLateCommits } from './faults/late-commits.js';
import { weakened } from './faults/weaken.js';
import { startInstallation, type Installation } from './installation/start-installation.js';
import { runChaos, type ChaosPlan } from './run-chaos.js';
import { foundCompany, type Company } from './workload/company.js';
import { runWorkload } from './workload/run-workload.js';

let installation: Installation;
let company: Company;
const seed = 7;

beforeAll(async () => {
  installation = await startInstallation({ sync: 'lazy' });
  company = await foundCompany(installation, '2026-06-15');
}, 180_000);
afterAll(() => installation?.stop(), 60_000);

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

test('reliability: the broker is away for 3 minutes under load: writes are refused or wait, memory stays flat, the backlog drains', async () => {
  const since = new Date();
  const services = [...installation.services.values()];
  const memory = () => services.reduce((sum, service) => sum + service.residentBytes(), 0);
  const signal = AbortSignal.timeout(400_000);
  const workload = runWorkload(installation.desk, company, new SeededRandom(seed), { messages: 400, signal });
  await eventually(() => workload.progress() > 100, { withinMs: 60_000 });
  const before = memory();
  await installation.nats.kill9();
  await pause(180_000);
  const grown = memory() - before;
  await installation.nats.restart();
  await workload.done;
  expect(await settle(installation, workload, { since, patienceMs: 30_000 })).toEqual([]);
  expect(workload.writer.wrongAnswers).toEqual([]);
  expect([...workload.writer.refusals.keys()].filter((code) => !refusals.includes(code))).toEqual([]);
  expect(grown).toBeLessThan(services.length * 64 * 1024 ** 2);
}, 500_000);

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
