import { z } from 'zod';

/** How every event travels. `version` counts the events of one record, starting at 1, without gaps. */
export const eventEnvelope = z.object({
  /** uuid v7, also the `Nats-Msg-Id`. */
  messageId: z.uuid(),
  /** `<aggregate>.<past-tense>`, e.g. `ticket.opened`. */
  type: z.string(),
  aggregate: z.string(),
  aggregateId: z.string(),
  version: z.number().int().positive(),
  /** UTC instant at which the fact became true, ISO 8601. */
  at: z.iso.datetime(),
  /** Who caused it: person id, `system`, or `service:<name>`. */
  actor: z.string(),
  /** History taken over from another system: no notification, no live clock, no survey follows from it. */
  imported: z.boolean().optional(),
  data: z.unknown(),
});
export type EventEnvelope<D = unknown> = Omit<z.infer<typeof eventEnvelope>, 'data'> & { data: D };
