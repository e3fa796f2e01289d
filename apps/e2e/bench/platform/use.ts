import { setTimeout as pause } from 'node:timers/promises';
import { cpuMsOf } from './proc.js';
import type { BenchPlatform } from './start-platform.js';

/** CPU time of each process so far, ours and the servers', in ms. */
export function cpuOf({ programs, servers }: BenchPlatform): ReadonlyMap<string, number> {
  return new Map([
    ...programs.map((one) => [one.name, cpuMsOf(one.pid())] as const),
    ...servers.map(({ name, pid }) => [name, cpuMsOf(pid)] as const),
    ['load generator', process.cpuUsage().user / 1_000 + process.cpuUsage().system / 1_000] as const,
  ]);
}

const lookEveryMs = 300;
/** Of one processor: what all of them need while nobody asks anything. */
const quietShare = 0.35;
const patienceMs = 20_000;

/** Waits until what earlier work has set in motion has gone round; answers how long that took, in ms. */
export async function settled(platform: BenchPlatform): Promise<number> {
  const startedAt = performance.now();
  const sum = () => [...cpuOf(platform).values()].reduce((all, ms) => all + ms, 0);
  let before = sum();
  for (;;) {
    await pause(lookEveryMs);
    const now = sum();
    if (now - before < lookEveryMs * quietShare || performance.now() - startedAt > patienceMs) break;
    before = now;
  }
  return performance.now() - startedAt;
}

/** Longest delay of each program's event loop since it was last asked: the 99th of a hundred, and the worst, in ms. */
export async function loopDelays({ programs }: BenchPlatform): Promise<ReadonlyMap<string, LoopDelay>> {
  const told = await Promise.all(
    programs.map(
      async ({ name, url }) => [name, delaysIn(await (await fetch(`${url}/metrics`)).text())] as const,
    ),
  );
  return new Map(told);
}

export interface LoopDelay {
  readonly p99Ms: number;
  readonly worstMs: number;
}

function delaysIn(metrics: string): LoopDelay {
  const quantile = (q: string) => {
    const found = new RegExp(`^aftercare_event_loop_delay_seconds\\{quantile="${q}"\\} (\\S+)$`, 'm').exec(
      metrics,
    );
    if (!found) throw new Error('the program tells nothing of its event loop');
    return Number(found[1]) * 1_000;
  };
  return { p99Ms: quantile('0.99'), worstMs: quantile('1') };
}
