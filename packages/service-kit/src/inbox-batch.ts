import { eventEnvelope, type EventEnvelope } from '@aftercare/contracts/envelope';
import type { JsMsg } from '@nats-io/jetstream';
import type { Database } from './database.js';
import { isDatabaseAway } from './database-failure.js';
import { noteFailure, setAside, setAsideBehind } from './dead-letters.js';
import type { Arrival, NoteArrival } from './inbox.js';
import type { Log } from './log.js';
import { inRequest } from './request-context.js';
import { clock, type Spans } from './spans.js';
import { together } from './together.js';
import { traceFrom } from './trace.js';
import { transact, type Transaction } from './transaction.js';

/** Runs the effects of one event; called once per event, in order per record. */
export type Effects = (tx: Transaction, event: EventEnvelope) => Promise<void>;

export interface BatchOptions {
  readonly service: string;
  readonly consumer: string;
  readonly database: Database;
  readonly effects: Effects;
  readonly log: Log;
  readonly noteArrival: NoteArrival;
  readonly spans: Spans;
}

interface Delivery {
  readonly message: JsMsg;
  readonly event: EventEnvelope;
}

type Outcome = Arrival | { readonly failed: unknown };

const failuresBeforeDeadLetter = 8;

/**
 * Applies messages and settles each with the broker. What comes for the first time goes in one plain transaction;
 * what came before has likely failed, and a batch with a failure in it too: there each event has a savepoint.
 * Throws when the database is away: nothing was wrong with the messages.
 */
export async function applyBatch(options: BatchOptions, messages: readonly JsMsg[]): Promise<void> {
  const deliveries = messages.flatMap((message) => readable(options, message));
  const again = deliveries.filter(({ message }) => message.redelivered);
  const fresh = deliveries.filter(({ message }) => !message.redelivered);
  await settleAll(options, again, await applyEach(options, again));
  await settleAll(options, fresh, await applyTogether(options, fresh));
}

async function applyTogether(
  options: BatchOptions,
  deliveries: readonly Delivery[],
): Promise<readonly Outcome[]> {
  if (deliveries.length === 0) return [];
  try {
    return await transact(options.database, async (tx) => {
      // in this order, but without waiting for one another: what they note does not depend on the effects
      const arrivals = await together(tx, () =>
        deliveries.map(({ event }) => options.noteArrival(tx, options.consumer, event)),
      );
      for (const [index, delivery] of deliveries.entries()) {
        if (arrivals[index] === 'next') await runEffects(options, tx, delivery);
      }
      return arrivals;
    });
  } catch (error) {
    if (isDatabaseAway(error)) throw error;
    return applyEach(options, deliveries);
  }
}

async function applyEach(options: BatchOptions, deliveries: readonly Delivery[]): Promise<Outcome[]> {
  if (deliveries.length === 0) return [];
  return transact(options.database, async (tx) => {
    const outcomes: Outcome[] = [];
    for (const delivery of deliveries) {
      outcomes.push(
        await tx
          .savepoint(() => applyOne(options, tx, delivery))
          .catch((error: unknown) => ({ failed: error })),
      );
    }
    return outcomes;
  });
}

async function applyOne(options: BatchOptions, tx: Transaction, delivery: Delivery): Promise<Arrival> {
  const arrival = await options.noteArrival(tx, options.consumer, delivery.event);
  if (arrival === 'next') await runEffects(options, tx, delivery);
  return arrival;
}

async function runEffects(
  options: BatchOptions,
  tx: Transaction,
  { message, event }: Delivery,
): Promise<void> {
  const request = {
    name: event.type,
    caller: { kind: 'service' as const, id: options.service },
    scope: { kind: 'system' as const },
    trace: traceOf(message),
    deadline: Number.POSITIVE_INFINITY,
  };
  const from = clock();
  await inRequest(request, () => options.effects(tx, event));
  options.spans.record({ trace: request.trace, name: event.type, kind: 'CONSUMER', from });
}

async function settleAll(
  options: BatchOptions,
  deliveries: readonly Delivery[],
  outcomes: readonly Outcome[],
): Promise<void> {
  for (const [index, delivery] of deliveries.entries())
    await settle(options, delivery, outcomes[index] ?? 'gap');
}

async function settle(options: BatchOptions, delivery: Delivery, outcome: Outcome): Promise<void> {
  const { message, event } = delivery;
  if (typeof outcome === 'object') return settleFailed(options, delivery, outcome.failed);
  switch (outcome) {
    case 'next':
    case 'seen':
      return message.ack();
    case 'gap':
      return message.nak(retryDelay(message.info.deliveryCount));
    case 'blocked':
      // the dead letter before it may have been played again meanwhile: then this one is simply due
      if (await setAsideBehind(options.database, options.consumer, event, message.subject)) {
        return message.term('behind a dead letter');
      }
      return message.nak();
  }
}

async function settleFailed(
  options: BatchOptions,
  { message, event }: Delivery,
  error: unknown,
): Promise<void> {
  if (isDatabaseAway(error)) throw error;
  // counted by us: the broker's count of deliveries holds waiting for earlier versions and restarts as well
  const failures = await noteFailure(options.database, options.consumer, event);
  options.log.error(
    {
      err: error,
      event: event.type,
      aggregateId: event.aggregateId,
      failures,
      traceId: traceOf(message).traceId,
    },
    'event failed',
  );
  if (failures < failuresBeforeDeadLetter) return message.nak(retryDelay(failures));
  await setAside(options.database, options.consumer, event, message.subject, String(error));
  message.term('dead letter');
}

function readable(options: BatchOptions, message: JsMsg): Delivery[] {
  try {
    return [{ message, event: eventEnvelope.parse(message.json()) as EventEnvelope }]; // the schema leaves `data` unknown
  } catch (error) {
    options.log.error(
      { err: error, subject: message.subject, sequence: message.seq, traceId: traceOf(message).traceId },
      'not an event: dropped',
    );
    message.term('not an event');
    return [];
  }
}

/** Of the request that made the fact. */
const traceOf = (message: JsMsg) => traceFrom(message.headers?.get('traceparent'));

const retryDelay = (times: number) => Math.min(50 * 2 ** times, 5_000);
