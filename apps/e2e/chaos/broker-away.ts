import { setTimeout as pause } from 'node:timers/promises';
import { SeededRandom } from '@aftercare/cli/demo-company/seeded-random';
import { eventually } from '@aftercare/test-kit/eventually';
import type { Finding } from './checker/finding.js';
import { settle } from './checker/settle.js';
import { startInstallation } from './installation/start-installation.js';
import { foundCompany } from './workload/company.js';
import { runWorkload } from './workload/run-workload.js';

/** What was seen while nobody could be reached by the broker, and afterwards. */
export interface BrokerAway {
  readonly findings: readonly Finding[];
  /** Answers that no outage explains. */
  readonly wrong: readonly string[];
  /** Codes with which writes were refused. */
  readonly refusedWith: readonly string[];
  /** Memory of all services together, from before to the end of the absence. */
  readonly grownBytes: number;
  readonly services: number;
}

/** An installation of its own under writes, whose broker is killed and comes back after `forMs`. */
export async function brokerAway(seed: number, forMs: number, ended: AbortSignal): Promise<BrokerAway> {
  const installation = await startInstallation({ sync: 'lazy' });
  try {
    const company = await foundCompany(installation, '2026-06-15');
    const since = new Date();
    const services = [...installation.services.values()];
    const memory = () => services.reduce((sum, service) => sum + service.residentBytes(), 0);
    const signal = AbortSignal.any([ended, AbortSignal.timeout(forMs + 220_000)]);
    const workload = runWorkload(installation.desk, company, new SeededRandom(seed), {
      messages: 400,
      signal,
    });
    await eventually(() => workload.progress() > 100, { withinMs: 60_000 });
    const before = memory();
    await installation.nats.kill9();
    await pause(forMs, undefined, { signal: ended });
    const grownBytes = memory() - before;
    await installation.nats.restart();
    await workload.done;
    return {
      findings: await settle(installation, workload, { since, patienceMs: 30_000 }),
      wrong: workload.writer.wrongAnswers,
      refusedWith: [...workload.writer.refusals.keys()],
      grownBytes,
      services: services.length,
    };
  } finally {
    await installation.stop();
  }
}
