import type { Log } from '@aftercare/service-kit/log';
import { clock, type Spans } from '@aftercare/service-kit/spans';
import { Histogram, type Registry } from 'prom-client';
import type { GatewayContext } from './context.js';

/** What is counted, logged and traced of an operation. */
interface Operation {
  readonly context: Pick<GatewayContext, 'trace' | 'caller'>;
  readonly name: string | null;
  readonly kind: string | undefined;
  /** By `clock()`. */
  readonly from: number;
  /** Of its errors, as the client sees them. */
  readonly codes: readonly unknown[];
}

export type ObserveOperation = (operation: Operation) => void;

/** COM-19: one line, one measurement and one span for each operation. */
export function observeOperations(log: Log, registry: Registry, spans: Spans): ObserveOperation {
  const seconds = new Histogram({
    name: 'aftercare_gateway_operation_seconds',
    help: 'Time to answer a GraphQL operation, by kind and first error code',
    labelNames: ['kind', 'code'],
    buckets: [0.005, 0.01, 0.05, 0.1, 0.5, 1, 5],
    registers: [registry],
  });
  return ({ context: { trace, caller }, name, kind, from, codes }) => {
    const ms = clock() - from;
    const [code] = codes;
    const failed = codes.length > 0;
    seconds.observe({ kind: kind ?? 'none', code: typeof code === 'string' ? code : 'OK' }, ms / 1_000);
    log.info(
      {
        traceId: trace.traceId,
        caller: caller.id,
        operation: name,
        kind: kind ?? null,
        ms: Math.round(ms),
        codes,
      },
      'operation',
    );
    spans.record({ trace, name: name ?? kind ?? 'operation', kind: 'SERVER', from, failed });
  };
}
