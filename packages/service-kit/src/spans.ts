import { setTimeout as pause } from 'node:timers/promises';
import type { Log } from './log.js';
import type { Trace } from './trace.js';

/** Something that took time on behalf of a trace. */
interface Span {
  readonly trace: Trace;
  readonly name: string;
  readonly kind: keyof typeof kinds;
  /** By `clock()`. */
  readonly from: number;
  readonly failed?: boolean;
  readonly attributes?: Readonly<Record<string, string>>;
}

/** Takes the spans of one process; they end when they are recorded. */
export interface Spans {
  /** False where nobody collects them: then there is nothing to measure. */
  readonly wanted: boolean;
  readonly record: (span: Span) => void;
  /** Sends what is still here. */
  readonly stop: () => Promise<void>;
}

export const noSpans: Spans = { wanted: false, record: () => undefined, stop: async () => undefined };

/** UTC milliseconds with their fractions. */
export const clock = (): number => performance.timeOrigin + performance.now();

const kinds = { SERVER: 2, CLIENT: 3, CONSUMER: 5 } as const; // as OTLP numbers them
const failedStatus = 2;
const sendEveryMs = 2_000;
const heldAtMost = 5_000;
const patienceMs = 5_000;

/** Sends spans to an OpenTelemetry collector by OTLP over HTTP (COM-19). One that is away costs spans, never requests. */
export function otlpSpans(endpoint: string, service: string, log: Log): Spans {
  const url = `${endpoint.replace(/\/$/, '')}/v1/traces`;
  const stopping = new AbortController();
  const held: object[] = [];
  let lost = 0;
  const send = async () => {
    const spans = held.splice(0);
    if (spans.length === 0) return;
    const response = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(inEnvelope(service, spans)),
      signal: AbortSignal.timeout(patienceMs),
    });
    if (!response.ok) throw new Error(`the collector answered ${response.status}`);
  };
  const sendQuietly = () =>
    send().catch((error: unknown) => log.warn({ err: error }, 'spans were not taken'));
  const running = (async () => {
    while (!stopping.signal.aborted) {
      await pause(sendEveryMs, undefined, { signal: stopping.signal }).catch(() => undefined); // stopped: the last ones follow
      await sendQuietly();
      if (lost > 0) log.warn({ lost }, 'more spans than can be held: some were dropped');
      lost = 0;
    }
  })();
  return {
    wanted: true,
    record(span) {
      if (held.length >= heldAtMost) lost += 1;
      else held.push(asOtlp(span, clock()));
    },
    async stop() {
      stopping.abort();
      await running;
      await sendQuietly();
    },
  };
}

function asOtlp({ trace, name, kind, from, failed, attributes = {} }: Span, until: number): object {
  return {
    traceId: trace.traceId,
    spanId: trace.spanId,
    ...(trace.parentSpanId ? { parentSpanId: trace.parentSpanId } : {}),
    name,
    kind: kinds[kind],
    startTimeUnixNano: nanoseconds(from),
    endTimeUnixNano: nanoseconds(until),
    attributes: keyValues(attributes),
    ...(failed ? { status: { code: failedStatus } } : {}),
  };
}

const inEnvelope = (service: string, spans: readonly object[]) => ({
  resourceSpans: [
    {
      resource: { attributes: keyValues({ 'service.name': `aftercare-${service}` }) },
      scopeSpans: [{ scope: { name: 'aftercare' }, spans }],
    },
  ],
});

const keyValues = (values: Readonly<Record<string, string>>) =>
  Object.entries(values).map(([key, stringValue]) => ({ key, value: { stringValue } }));

/** Text, since they are beyond what a JavaScript number holds exactly. */
const nanoseconds = (ms: number) => String(BigInt(Math.round(ms * 1_000)) * 1_000n);
