import { pgbench, findPgbench } from './limit/pgbench.js';
import type { RunLimit } from './limit/limit-script.js';
import { smallClient } from './limit/small-client.js';
import { runLoad, shareOf } from './load/run-load.js';
import type { BenchPlatform } from './platform/start-platform.js';
import { cpuOf, loopDelays, settled, type LoopDelay } from './platform/use.js';
import type { Work } from './works.js';

/** Ours, then the limit. */
export interface Round {
  readonly ours: number;
  readonly limit: number;
  readonly p50ms: number;
  readonly p99ms: number;
  /** Process → CPU ms that one of our requests cost there. */
  readonly cpuMs: ReadonlyMap<string, number>;
  readonly loop: ReadonlyMap<string, LoopDelay>;
  /** How long what the round had set in motion went on after it, in ms. */
  readonly settledMs: number;
}

export interface Measured {
  readonly work: Work;
  readonly rounds: readonly Round[];
}

const roundCount = 3;
const warmUpSeconds = 3;

export interface Place {
  readonly platform: BenchPlatform;
  readonly limitUrl: string;
  readonly secret: string;
  readonly seconds: number;
  readonly say: (line: string) => void;
}

/** How the limit is run here, and what to call it. */
export function limitRunner(): { readonly run: RunLimit; readonly name: string } {
  const program = findPgbench();
  return program
    ? { run: pgbench(program), name: `pgbench (${program})` }
    : { run: smallClient, name: 'a small client of ours, as pgbench is not installed' };
}

/** Ours and the limit in turns: what else goes on on the machine meets both. */
export async function measure(work: Work, place: Place, runLimit: RunLimit): Promise<Measured> {
  const { platform, limitUrl, secret, seconds, say } = place;
  const at = { url: platform.url, secret };
  await runLoad(at, work, warmUpSeconds);
  const rounds: Round[] = [];
  for (let number = 1; number <= roundCount; number += 1) {
    await settled(platform);
    await loopDelays(platform); // from here on
    const before = cpuOf(platform);
    const driven = await runLoad(at, work, seconds);
    const after = cpuOf(platform);
    const loop = await loopDelays(platform);
    const settledMs = await settled(platform);
    const cpuMs = new Map(
      [...after].map(([name, ms]) => [name, (ms - (before.get(name) ?? 0)) / driven.requests] as const),
    );
    for (const one of platform.programs) one.hold();
    const limit = await runLimit(
      { url: limitUrl, connections: work.connections, scripts: work.limit },
      seconds,
    ).finally(() => {
      for (const one of platform.programs) one.goOn();
    });
    const latencies = driven.latenciesMs;
    const [p50ms, p99ms] = [shareOf(latencies, 0.5), shareOf(latencies, 0.99)];
    rounds.push({ ours: driven.perSecond, limit, p50ms, p99ms, cpuMs, loop, settledMs });
    say(`${work.id} round ${number}: ${Math.round(driven.perSecond)} of ${Math.round(limit)} a second`);
  }
  return { work, rounds };
}

/** The middle one of some values. */
export function medianOf(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
