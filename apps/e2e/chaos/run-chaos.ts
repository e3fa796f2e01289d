import { setTimeout as pause } from 'node:timers/promises';
import { SeededRandom } from '@aftercare/cli/demo-company/seeded-random';
import type { Weakness } from '@aftercare/test-kit/weak-transports';
import type { Finding } from './checker/finding.js';
import { settle } from './checker/settle.js';
import { faultPlan, type Fault, type FaultKind } from './faults/fault-plan.js';
import { FaultInjector } from './faults/inject.js';
import type { Installation } from './installation/start-installation.js';
import type { Company } from './workload/company.js';
import { runWorkload } from './workload/run-workload.js';

export interface ChaosPlan {
  readonly seed: number;
  /** How many faults of which kind. */
  readonly mix: ReadonlyMap<FaultKind, number>;
  readonly messages: number;
  /** Services that run without one of their safeguards. */
  readonly weakened?: ReadonlyMap<string, Weakness>;
  /** How long nothing may change before what is late counts as lost. */
  readonly patienceMs?: number;
  readonly say?: (line: string) => void;
  readonly signal?: AbortSignal;
  /** Ends as soon as such a fault is seen: for runs with a weakness. What is doubled never heals. */
  readonly until?: Finding['kind'];
}

interface ChaosResult {
  readonly faults: Readonly<Record<string, number>>;
  readonly messages: number;
  readonly lost: number;
  readonly doubled: number;
  readonly reordered: number;
  readonly seed: number;
  readonly seconds: number;
}

export interface ChaosReport {
  readonly result: ChaosResult;
  readonly findings: readonly Finding[];
  /** Answers and ends of processes that no outage explains. */
  readonly wrong: readonly string[];
  readonly refusals: ReadonlyMap<string, number>;
}

/** Writes under faults, waits until everything has gone round, and says what the checker found. */
export async function runChaos(
  installation: Installation,
  company: Company,
  plan: ChaosPlan,
): Promise<ChaosReport> {
  const { seed, messages, say = () => undefined, patienceMs = 30_000 } = plan;
  const startedAt = performance.now();
  const crashesBefore = installation.crashes.length;
  const since = new Date();
  const { mix } = plan;
  const faults = faultPlan(new SeededRandom(seed), mix, [...installation.services.keys(), 'nats']);
  const stopped = new AbortController();
  const limit = AbortSignal.timeout(60_000 + faults.length * 5_000 + messages * 100);
  const signal = AbortSignal.any([stopped.signal, limit, ...(plan.signal ? [plan.signal] : [])]);
  const injector = new FaultInjector(installation, plan.weakened);
  const workload = runWorkload(installation.desk, company, new SeededRandom(seed + 1), { messages, signal });
  try {
    const { progress } = workload;
    await Promise.all([workload.done, injectAll(injector, faults, { progress, messages, say, signal })]);
    say(`${workload.progress()} writes acknowledged; waiting until they have gone round`);
    await Promise.all([...installation.services.values()].map((service) => service.ready()));
    const findings = await settle(installation, workload, { since, patienceMs, until: plan.until });
    const count = (kind: Finding['kind']) => findings.filter((finding) => finding.kind === kind).length;
    return {
      result: {
        faults: Object.fromEntries([...mix].filter(([, times]) => times > 0)),
        messages: workload.progress(),
        lost: count('lost'),
        doubled: count('doubled'),
        reordered: count('reordered'),
        seed,
        seconds: Math.round((performance.now() - startedAt) / 1_000),
      },
      findings,
      wrong: [
        ...workload.writer.wrongAnswers,
        ...installation.crashes.slice(crashesBefore).map((name) => `${name} ended by itself`),
      ],
      refusals: workload.writer.refusals,
    };
  } finally {
    stopped.abort();
  }
}

interface Pace {
  readonly progress: () => number;
  readonly messages: number;
  readonly say: (line: string) => void;
  readonly signal: AbortSignal;
}

const copyEvery = 4;

/** One after the other, spread over the writes: the next one comes when that many more are acknowledged. */
async function injectAll(
  injector: FaultInjector,
  faults: readonly Fault[],
  { progress, messages, say, signal }: Pace,
): Promise<void> {
  await injector.copyStore();
  for (const [index, fault] of faults.entries()) {
    const due = ((index + 1) * messages) / (faults.length + 1);
    while (progress() < due) await pause(20, undefined, { signal });
    say(`fault ${index + 1} of ${faults.length} at write ${progress()}: ${Object.values(fault).join(' ')}`);
    await injector.inject(fault);
    if (index % copyEvery === copyEvery - 1) await injector.copyStore();
  }
}
