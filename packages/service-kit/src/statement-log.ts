import { AsyncResource } from 'node:async_hooks';
import pg, { type Pool } from 'pg';
import type { Log } from './log.js';
import { currentRequest } from './request-context.js';
import { clock, type Spans } from './spans.js';
import { within } from './trace.js';

/** What takes longer is told without being asked for. */
const slowMs = 1_000;

type Answered = (error: unknown, result?: { readonly rowCount?: number | null }) => void;

/**
 * A client that logs what it asks the database: every statement at level debug, slow ones as a warning. The lines
 * carry the trace of the request that asks; values are never logged. (A comment in the statement would tell PostgreSQL
 * the trace, and make every named statement a new one.)
 */
export function loggingClient(log: Log, spans: Spans): typeof pg.Client {
  return class extends pg.Client {
    /** In each of the forms in which pg is asked: with a callback as the last argument, for a promise, or with a stream. */
    override query(...given: unknown[]): never {
      const ask = (asked: readonly unknown[]): unknown => super.query(...(asked as [string])); // as it was given
      return askedAndTold(ask, given, log, spans) as never; // as pg answers that form
    }
  };
}

function askedAndTold(
  ask: (asked: readonly unknown[]) => unknown,
  given: readonly unknown[],
  log: Log,
  spans: Spans,
) {
  const [asked] = given;
  if (isStream(asked)) return ask(given);
  const tell = teller(log, spans, asked);
  const callback = given.at(-1);
  if (typeof callback === 'function') {
    const answered: Answered = (error, result) => {
      tell(error, result);
      (callback as Answered)(error, result); // what pg calls it with
    };
    return ask([...given.slice(0, -1), AsyncResource.bind(answered)]);
  }
  const answer = ask(given) as Promise<{ rowCount: number | null }>; // no callback, no stream
  answer.then((result) => tell(undefined, result), tell);
  return answer;
}

/** Whoever waits for a connection is called by whoever gives it back: in its own context again, not in that one's. */
export function keepContext(pool: Pool): void {
  const connect = pool.connect.bind(pool) as (callback?: () => void) => unknown; // its two overloads
  const bound = (callback?: () => void) => connect(callback && AsyncResource.bind(callback));
  pool.connect = bound as Pool['connect'];
}

function teller(log: Log, spans: Spans, asked: unknown): Answered {
  const from = clock();
  return (error, result) => {
    const ms = Math.round(clock() - from);
    const request = spans.wanted ? currentRequest() : undefined;
    if (request)
      spans.record({
        trace: within(request.trace),
        name: labelOf(asked),
        kind: 'CLIENT',
        from,
        failed: Boolean(error),
        attributes: { 'db.system.name': 'postgresql' },
      });
    if (ms >= slowMs) log.warn({ statement: labelOf(asked), ms }, 'slow statement');
    else if (log.isLevelEnabled('debug'))
      log.debug(
        { statement: labelOf(asked), ms, ...(error ? { failed: true } : { rows: result?.rowCount ?? 0 }) },
        'statement',
      );
  };
}

/** Cursors and copies are asked once and answer for long. */
const isStream = (asked: unknown) => typeof asked === 'object' && asked !== null && 'submit' in asked;

const longest = 300;

/** The statement's name, or its text without values. */
function labelOf(asked: unknown): string {
  const { name, text } = (typeof asked === 'object' && asked !== null ? asked : { text: asked }) as {
    name?: unknown;
    text?: unknown;
  }; // either form in which pg is asked
  if (typeof name === 'string') return name;
  return String(text).replaceAll(/\s+/g, ' ').trim().slice(0, longest);
}
