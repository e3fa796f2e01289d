import { monitorEventLoopDelay } from 'node:perf_hooks';
import { Gauge, type Registry } from 'prom-client';

const name = 'aftercare_event_loop_delay_seconds';
const everyMs = 10;
const quantiles: ReadonlyMap<string, number> = new Map([
  ['0.5', 50],
  ['0.99', 99],
  ['1', 100],
]);

/**
 * Tells how late the process's own timers are, since the last time somebody asked; services that share a process share
 * it (COM-19). Answers how to end it.
 */
export function watchEventLoop(registry: Registry): () => void {
  if (registry.getSingleMetric(name)) return () => undefined;
  const delay = monitorEventLoopDelay({ resolution: everyMs });
  delay.enable();
  new Gauge({
    name,
    help: 'How late timers of this process are, since it was last asked, by quantile',
    labelNames: ['quantile'],
    registers: [registry],
    collect() {
      // it counts from one tick to the next, which are that far apart when nothing is late
      for (const [label, percent] of quantiles) {
        const late = delay.count === 0 ? 0 : delay.percentile(percent) / 1e9 - everyMs / 1e3;
        this.set({ quantile: label }, Math.max(0, late));
      }
      delay.reset();
    },
  });
  return () => void delay.disable();
}
