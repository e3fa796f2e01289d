import { randomUUID } from 'node:crypto';
import type { Database } from '@aftercare/service-kit/database';
import type { World } from './platform.js';

export function databaseOf(world: World, service: string): Database {
  const running = world.platform.services.get(service);
  if (!running) throw new Error(`${service} does not run`);
  return running.database;
}

/** How its owner told of a ticket. */
export interface Opening {
  readonly subject: string;
  readonly payload: string;
}

/** How a ticket was opened, as its owner told it. */
export async function openingOf(world: World, ticketId: string): Promise<Opening> {
  const { rows } = await databaseOf(world, 'ticket').pool.query<Opening>(
    'SELECT subject, payload FROM outbox WHERE aggregate_id = $1 AND version = 1',
    [ticketId.replace('Ticket:', '')],
  );
  if (!rows[0]) throw new Error(`nobody told of ${ticketId}`);
  return rows[0];
}

/** What the event should have said, as JSON. */
export function dataOf({ payload }: Opening): string {
  const { data } = JSON.parse(payload) as { data: unknown }; // an envelope
  return JSON.stringify(data);
}

/** Tells of a ticket that nobody has, with data that no consumer can read; answers the id of that ticket. */
export async function sendPoison(world: World, { subject, payload }: Opening): Promise<string> {
  const [id, messageId] = [randomUUID(), randomUUID()];
  const poison = { ...(JSON.parse(payload) as object), messageId, aggregateId: id, data: {} }; // an envelope
  await databaseOf(world, 'ticket').pool.query(
    `INSERT INTO outbox (message_id, aggregate, aggregate_id, version, subject, payload, headers, at)
     VALUES ($1, 'ticket', $2, 1, $3, $4, '{}', now())`,
    [messageId, id, subject, JSON.stringify(poison)],
  );
  return id;
}
