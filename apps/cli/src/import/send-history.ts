import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { ApiRefusal, type Api } from '../platform/api.js';
import type { Batch } from './history-batches.js';

export interface Sent {
  readonly recorded: number;
  readonly known: number;
}

const copiesPatienceMs = 30_000;

/**
 * Sends batches, some at a time; rows of one ticket stay in their order, so that two batches with the same ticket
 * never travel together. Sending again what is there has no second effect.
 */
export class HistorySender {
  private recorded = 0;
  private known = 0;
  private readonly travelling = new Set<Promise<void>>();
  private readonly busy = new Map<string, Promise<void>>();
  private failure: unknown;

  constructor(
    private readonly api: Api,
    private readonly source: string,
    private readonly width: number,
    private readonly progress: (sent: Sent) => void,
  ) {}

  get sent(): Sent {
    return { recorded: this.recorded, known: this.known };
  }

  /** Waits for its turn, then goes on while the batch travels. Throws what an earlier batch was refused for. */
  async send(batch: Batch): Promise<void> {
    const numbers = batch.tickets.map(({ number }) => number);
    while (this.travelling.size >= this.width) await Promise.race(this.travelling);
    await Promise.all(numbers.flatMap((number) => this.busy.get(number) ?? []));
    this.throwFailure();
    const travel: Promise<void> = this.deliver(batch)
      .catch((error: unknown) => {
        this.failure ??= error;
      })
      .finally(() => {
        this.travelling.delete(travel);
        for (const number of numbers) if (this.busy.get(number) === travel) this.busy.delete(number);
      });
    this.travelling.add(travel);
    for (const number of numbers) this.busy.set(number, travel);
  }

  /** Waits for what still travels. */
  async finish(): Promise<Sent> {
    await Promise.all(this.travelling);
    this.throwFailure();
    return this.sent;
  }

  private throwFailure(): void {
    if (this.failure !== undefined) throw this.failure;
  }

  private async deliver({ tickets }: Batch): Promise<void> {
    const input = { source: this.source, tickets };
    const fields = '... on TicketHistoryRecorded { recorded known }';
    const startedAt = Date.now();
    for (;;) {
      try {
        const sent = await this.api.change<Sent>('recordTicketHistory', randomUUID(), input, fields);
        this.recorded += sent.recorded;
        this.known += sent.known;
        return this.progress(this.sent);
      } catch (error) {
        // units that were just made reach the tickets' own copy a moment later
        const comes = error instanceof ApiRefusal && ['UNIT_UNKNOWN', 'PERSON_UNKNOWN'].includes(error.code);
        if (!comes || Date.now() - startedAt > copiesPatienceMs) throw error;
        await pause(500);
      }
    }
  }
}
