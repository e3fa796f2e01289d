import { randomUUID } from 'node:crypto';
import type { NatsConnection } from '@nats-io/transport-node';
import { z } from 'zod';

/** Somebody who looks at a record now. */
export interface Seat {
  readonly personId: string;
  readonly writing: boolean;
}

/** Who is where, over all gateways; it lives in their memory alone and forgets by itself. */
export interface Presence {
  /** Takes a seat and keeps it until the answer is called. */
  readonly join: (record: string, seat: Seat) => () => void;
  /** Is woken when somebody comes, goes, begins or stops to write. */
  readonly on: (record: string, wake: () => void) => () => void;
  readonly at: (record: string) => readonly Seat[];
}

/** A seat is told again and again; who is silent for two turns is gone. */
const beatMs = 10_000;
const keptMs = 2 * beatMs + 2_000;
/** A page that reloads, or goes from reading to writing, is not gone in between. */
const leavingMs = 1_500;
const seatsAtMost = 50;
const prefix = 'presence.';

const said = z.object({
  seat: z.uuid(),
  personId: z.uuid(),
  writing: z.boolean(),
  forMs: z.number().int().min(0).max(60_000),
  /** Who hears it for the first time: the others say where they are. */
  asks: z.boolean(),
});
type Said = z.infer<typeof said>;

interface Kept extends Seat {
  readonly until: number;
}

/** TKT-10: passes on by plain messages who is where. Nothing of it is stored, or has to arrive. */
export function createPresence(connection: NatsConnection): Presence & { readonly stop: () => void } {
  const records = new Map<string, Map<string, Kept>>();
  const listeners = new Map<string, Set<() => void>>();
  const mine = new Map<string, { readonly record: string; readonly seat: Seat }>();
  const wake = (record: string) => {
    for (const tell of listeners.get(record) ?? []) tell();
  };
  const say = (seatId: string, record: string, { personId, writing }: Seat, forMs: number, asks = false) => {
    const words: Said = { seat: seatId, personId, writing, forMs, asks };
    hear(record, words);
    if (!connection.isClosed()) connection.publish(`${prefix}${record}`, JSON.stringify(words));
  };
  const hear = (record: string, { seat, personId, writing, forMs }: Said) => {
    const seats = records.get(record) ?? new Map<string, Kept>();
    const before = seats.get(seat);
    if (!before && seats.size >= seatsAtMost) return;
    seats.set(seat, { personId, writing, until: Date.now() + forMs });
    records.set(record, seats);
    if (before?.writing !== writing) wake(record);
  };
  connection.subscribe(`${prefix}>`, {
    callback: (error, message) => {
      if (error) return;
      const words = said.safeParse(jsonOf(message.string())).data;
      const record = message.subject.slice(prefix.length);
      if (!words || mine.has(words.seat)) return;
      hear(record, words);
      if (words.asks)
        for (const [id, own] of mine) if (own.record === record) say(id, record, own.seat, keptMs);
    },
  });
  const beating = setInterval(() => {
    for (const [id, { record, seat }] of mine) say(id, record, seat, keptMs);
  }, beatMs);
  const forgetting = setInterval(() => {
    for (const record of forget(records, Date.now())) wake(record);
  }, 500);
  return {
    join(record, seat) {
      const id = randomUUID();
      mine.set(id, { record, seat });
      say(id, record, seat, keptMs, true);
      return () => {
        if (mine.delete(id)) say(id, record, seat, leavingMs);
      };
    },
    on(record, tell) {
      const known = listeners.get(record) ?? new Set();
      listeners.set(record, known.add(tell));
      return () => {
        known.delete(tell);
        if (known.size === 0 && listeners.get(record) === known) listeners.delete(record);
      };
    },
    at: (record) => [...(records.get(record)?.values() ?? [])].filter(({ until }) => until > Date.now()),
    stop() {
      clearInterval(beating);
      clearInterval(forgetting);
    },
  };
}

/** Takes away who is silent for too long; answers where. */
function forget(records: Map<string, Map<string, Kept>>, now: number): string[] {
  const left: string[] = [];
  for (const [record, seats] of records) {
    const before = seats.size;
    for (const [id, { until }] of seats) if (until <= now) seats.delete(id);
    if (seats.size < before) left.push(record);
    if (seats.size === 0) records.delete(record);
  }
  return left;
}

/** Whatever else is published there is nobody. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
