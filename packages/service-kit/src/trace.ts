import { randomBytes } from 'node:crypto';

/** W3C trace context, as it travels in message headers and outbox rows. */
export interface Trace {
  readonly traceId: string;
  readonly spanId: string;
  /** Of whoever asked; none at the beginning of a trace. */
  readonly parentSpanId?: string;
}

const pattern = /^00-([0-9a-f]{32})-([0-9a-f]{16})-[0-9a-f]{2}$/;

/** Continues the trace of a `traceparent` header, or begins a new one where there is none. */
export function traceFrom(traceparent: string | undefined): Trace {
  const match = pattern.exec(traceparent ?? '');
  const [, traceId, parentSpanId] = match ?? [];
  const spanId = randomBytes(8).toString('hex');
  if (!traceId || !parentSpanId) return { traceId: randomBytes(16).toString('hex'), spanId };
  return { traceId, spanId, parentSpanId };
}

/** A part of what runs under this trace. */
export const within = ({ traceId, spanId }: Trace): Trace => ({
  traceId,
  spanId: randomBytes(8).toString('hex'),
  parentSpanId: spanId,
});

export const traceparentOf = (trace: Trace): string => `00-${trace.traceId}-${trace.spanId}-01`;
