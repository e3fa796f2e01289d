import { Gauge, Histogram, type Registry } from 'prom-client';

export interface KitMetrics {
  readonly observeRequest: (request: string, seconds: number, code: string) => void;
  readonly setUnsent: (rows: number) => void;
  readonly setDeadLetters: (rows: number) => void;
}

const requestSeconds = 'aftercare_request_seconds';
const outboxUnsent = 'aftercare_outbox_unsent';
const deadLetters = 'aftercare_dead_letters';

/** The metrics of one service (COM-19); several services of one process share a registry and are told apart by label. */
export function kitMetrics(registry: Registry, service: string): KitMetrics {
  register(registry);
  // registered above, under these names and with these types
  const seconds = registry.getSingleMetric(requestSeconds) as Histogram;
  const unsent = registry.getSingleMetric(outboxUnsent) as Gauge;
  const dead = registry.getSingleMetric(deadLetters) as Gauge;
  return {
    observeRequest: (request, value, code) => seconds.observe({ service, request, code }, value),
    setUnsent: (rows) => unsent.set({ service }, rows),
    setDeadLetters: (rows) => dead.set({ service }, rows),
  };
}

function register(registry: Registry): void {
  if (registry.getSingleMetric(requestSeconds)) return;
  const registers = [registry];
  new Histogram({
    name: requestSeconds,
    help: 'Time to answer a request, by service, request and answer code',
    labelNames: ['service', 'request', 'code'],
    buckets: [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers,
  });
  new Gauge({
    name: outboxUnsent,
    help: 'Facts that wait for the broker',
    labelNames: ['service'],
    registers,
  });
  new Gauge({
    name: deadLetters,
    help: 'Events that were set aside and wait for somebody',
    labelNames: ['service'],
    registers,
  });
}
