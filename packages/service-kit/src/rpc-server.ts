import { isOneLine } from '@aftercare/contracts/text';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import { Server, type CustomTransportStrategy, type MessageHandler } from '@nestjs/microservices';
import {
  headers as natsHeaders,
  type Msg,
  type NatsConnection,
  type Subscription,
} from '@nats-io/transport-node';
import { isObservable, lastValueFrom } from 'rxjs';
import { unusableKey } from './rpc-client.js';
import type { VerifyToken } from './access-token.js';
import type { Database } from './database.js';
import { expectedFailure } from './database-failure.js';
import type { Handling } from './handles.js';
import { inputHash, keptAnswer } from './idempotency.js';
import { invalidInput } from './invalid-input.js';
import type { Log } from './log.js';
import { inRequest, type RequestContext } from './request-context.js';
import { errorToWire, header, maxReplyBytes } from './rpc-wire.js';
import { scopeFor } from './scope.js';
import { clock, type Spans } from './spans.js';
import { traceFrom, type Trace } from './trace.js';

export interface RpcServerOptions {
  readonly service: string;
  readonly connection: NatsConnection;
  readonly verify: VerifyToken;
  readonly database: Database;
  readonly log: Log;
  readonly spans: Spans;
  /** Throws `OVERLOADED` when commands must be refused for now (backpressure). */
  readonly admitWrite: () => void;
  readonly observe: (request: string, seconds: number, code: string) => void;
}

/** A request as it came in, and the handler that is marked for it. */
interface Incoming {
  readonly message: Msg;
  readonly handler: MessageHandler;
  readonly handling: Handling;
  readonly trace: Trace;
}

const maxKeyLength = 200;

/** Serves `cmd.<service>.>` and `qry.<service>.>` in one queue group: verify, admit, parse, run, reply. */
export class RpcServer extends Server implements CustomTransportStrategy {
  private subscriptions: Subscription[] = [];
  private running = new Set<Promise<void>>();

  constructor(private readonly options: RpcServerOptions) {
    super();
  }

  listen(callback: () => void): void {
    for (const prefix of ['cmd', 'qry']) {
      const subscription = this.options.connection.subscribe(`${prefix}.${this.options.service}.>`, {
        queue: this.options.service,
        callback: (error, message) => {
          if (!error) this.track(this.answer(message));
        },
      });
      this.subscriptions.push(subscription);
    }
    callback();
  }

  /** Takes no more requests and waits for those that run. */
  async close(): Promise<void> {
    await Promise.all(this.subscriptions.map((subscription) => subscription.drain().catch(() => undefined))); // the connection may be closed already
    await Promise.allSettled(this.running);
  }

  override on(): void {}

  override unwrap<T>(): T {
    return this.options.connection as T; // Nest's signature; nobody here asks for another type
  }

  private track(work: Promise<void>): void {
    const quiet = work
      .catch((error: unknown) => this.options.log.warn({ err: error }, 'a reply could not be sent')) // the caller waits for its deadline
      .finally(() => this.running.delete(quiet));
    this.running.add(quiet);
  }

  private async answer(message: Msg): Promise<void> {
    const from = clock();
    const trace = traceFrom(message.headers?.get(header.traceparent));
    const incoming = this.find(message, trace);
    let code = 'OK';
    try {
      const reply = JSON.stringify((await this.handle(message, incoming)) ?? null);
      if (Buffer.byteLength(reply) > maxReplyBytes) throw new DomainError('REPLY_TOO_LARGE');
      message.respond(reply);
    } catch (error) {
      const failure = this.failureOf(error, message.subject, trace);
      code = failure.code;
      const headers = natsHeaders();
      headers.set(header.error, failure.code);
      message.respond(errorToWire(failure), { headers });
    }
    // a subject that nobody handles is the caller's invention: no label of its own
    const name = incoming?.handling.definition.name ?? 'unknown';
    const ms = clock() - from;
    this.options.observe(name, ms / 1000, code);
    const line = { traceId: trace.traceId, request: name, code, ms: Math.round(ms) };
    this.options.log.debug(line, 'request');
    const attributes = { 'aftercare.code': code };
    this.options.spans.record({
      trace,
      name,
      kind: 'SERVER',
      from,
      failed: code === 'INTERNAL_ERROR',
      attributes,
    });
  }

  private find(message: Msg, trace: Trace): Incoming | undefined {
    const handler = this.messageHandlers.get(message.subject);
    const handling = handler?.extras?.['handling'] as Handling | undefined; // put there by @Handles
    return handler && handling && { message, handler, handling, trace };
  }

  private async handle(message: Msg, incoming: Incoming | undefined): Promise<unknown> {
    if (!incoming) throw new DomainError('NO_SUCH_REQUEST', { request: message.subject });
    const { definition, admission } = incoming.handling;
    const deadline = Number(message.headers?.get(header.deadline) || Infinity);
    if (deadline < Date.now()) throw new DomainError('DEADLINE_PASSED');
    const caller = await this.options.verify(message.headers?.get(header.token) ?? '');
    const scope = scopeFor(caller, admission);
    const parsed = definition.input.safeParse(jsonOf(message));
    if (!parsed.success) throw invalidInput(parsed.error);
    const request = { name: definition.name, caller, scope, trace: incoming.trace, deadline };
    return definition.kind === 'query'
      ? inRequest(request, () => run(incoming.handler, parsed.data))
      : this.handleCommand(incoming, parsed.data, request);
  }

  private async handleCommand(incoming: Incoming, input: unknown, request: RequestContext): Promise<unknown> {
    const { definition } = incoming.handling;
    const key = incoming.message.headers?.get(header.idempotencyKey);
    if (!key) throw new DomainError('IDEMPOTENCY_KEY_MISSING', {}, ['idempotencyKey']);
    if (key.length > maxKeyLength) {
      throw new DomainError('INVALID_INPUT', { problem: 'too_big', limit: maxKeyLength }, ['idempotencyKey']);
    }
    if (!isOneLine(key)) throw unusableKey();
    const command = {
      ...request,
      idempotency: { key, command: definition.name, inputHash: inputHash(input) },
    };
    const known = await keptAnswer(this.options.database.pool, command);
    // What the transaction answered is usually what the handler answers. Where the handler makes something else of
    // it, it runs again and its transaction gives it the kept answer.
    if (known && definition.output.safeParse(known.answer).success) return known.answer;
    this.options.admitWrite();
    return inRequest(command, () => run(incoming.handler, input));
  }

  private failureOf(error: unknown, subject: string, { traceId }: Trace): DomainError {
    if (error instanceof DomainError) return error;
    const expected = expectedFailure(error);
    const line = { err: error, request: subject, traceId };
    if (expected) this.options.log.warn(line, 'request refused by the database');
    else this.options.log.error(line, 'request failed');
    return expected ?? new DomainError('INTERNAL_ERROR');
  }
}

function jsonOf(message: Msg): unknown {
  try {
    return message.json();
  } catch {
    throw new DomainError('INVALID_INPUT', { problem: 'NOT_JSON' });
  }
}

async function run(handler: MessageHandler, input: unknown): Promise<unknown> {
  const result: unknown = await handler(input);
  return isObservable(result) ? lastValueFrom(result, { defaultValue: null }) : result;
}
