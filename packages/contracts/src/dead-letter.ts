import { z } from 'zod';
import { defineCommand, defineQuery } from './define.js';
import { pageInput, pageOf } from './paging.js';
import { timeRange } from './record.js';
import { searchText } from './text.js';

const letterId = z.object({ id: z.uuid() });

/** An event that a service could not process, or that waits behind such a one of the same record (`BLOCKED`). */
export const deadLetterView = z.object({
  id: z.uuid(),
  /** `<service>_from_<source>`: who could not process whose event. */
  consumer: z.string(),
  aggregate: z.string(),
  aggregateId: z.string(),
  version: z.number().int(),
  /** e.g. `ticket.opened` */
  type: z.string(),
  /** What went wrong, in the words of the program; `BLOCKED` when it only waits. */
  reason: z.string(),
  at: z.iso.datetime(),
});
export type DeadLetterView = z.infer<typeof deadLetterView>;

/** How many events were played again, the waiting ones behind it included. */
const played = letterId.extend({ played: z.number().int() });

/** Which of the open ones; what is left out does not narrow. */
const deadLetterFilter = z.object({
  ids: z.array(z.uuid()).max(100).optional(),
  /** Part of the reason, of the type of event, or the id of the record. */
  text: searchText.optional(),
  at: timeRange.optional(),
});
export type DeadLetterFilter = z.infer<typeof deadLetterFilter>;

/** What every service answers about its own dead letters, to those who may OPERATE; kept by service-kit. */
export const deadLetterRequests = (service: string) => ({
  /** The open ones, oldest first. */
  list: defineQuery(`${service}.deadLetter.list`, {
    input: z.object({ filter: deadLetterFilter.default({}), page: pageInput }),
    output: pageOf(deadLetterView),
  }),
  /** What the event says, as JSON text: to see what is wrong with it. */
  read: defineQuery(`${service}.deadLetter.read`, {
    input: letterId,
    output: z.object({ data: z.string() }),
  }),
  /** Puts other data in its place; which event it is stays. It is not played again by that. */
  repair: defineCommand(`${service}.deadLetter.repair`, {
    input: letterId.extend({ data: z.string().max(200_000) }),
    output: letterId,
  }),
  /** Plays it again, with all that waits behind it: all of it or nothing. */
  replay: defineCommand(`${service}.deadLetter.replay`, { input: letterId, output: played }),
  /** Gives it up: its effects never happen; what waits behind it is played again. */
  skip: defineCommand(`${service}.deadLetter.skip`, { input: letterId, output: played }),
});
