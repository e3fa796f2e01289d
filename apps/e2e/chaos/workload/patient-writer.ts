import { randomUUID } from 'node:crypto';
import { setTimeout as pause } from 'node:timers/promises';
import { isDeepStrictEqual } from 'node:util';
import type { Desk } from '@aftercare/cli/platform/desk';
import type { Caller } from '@aftercare/contracts/caller';
import type { CommandDefinition, InputOf, OutputOf } from '@aftercare/contracts/define';
import { DomainError } from '@aftercare/domain-kit/domain-error';
import type { SeededRandom } from '@aftercare/cli/demo-company/seeded-random';

/** A write that its service has said yes to: from then on it must never be lost, doubled or forgotten. */
export interface AcknowledgedWrite {
  readonly command: string;
  readonly key: string;
  readonly id: string;
  readonly version: number;
}

interface Receipt {
  readonly id: string;
  readonly version: number;
}

/** Says each thing until it is acknowledged, under one idempotency key, as a good client does. */
export class PatientWriter {
  readonly acknowledged: AcknowledgedWrite[] = [];
  /** Code of a refusal → how often it was met before the yes. */
  readonly refusals = new Map<string, number>();
  /** A repetition that was answered otherwise than the first time, or a refusal that no outage explains. */
  readonly wrongAnswers: string[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly random: SeededRandom,
    private readonly signal: AbortSignal,
  ) {}

  async write<D extends CommandDefinition>(
    to: D,
    caller: Caller,
    input: InputOf<D>,
    key: string = randomUUID(),
  ): Promise<OutputOf<D> & Receipt> {
    const answer = await this.untilAcknowledged(to, caller, input, key);
    if (this.random.chance(repeatedShare)) {
      const again = await this.untilAcknowledged(to, caller, input, key);
      if (!isDeepStrictEqual(again, answer))
        this.wrongAnswers.push(`${to.name} ${key} was answered twice, and differently`);
    }
    this.acknowledged.push({ command: to.name, key, id: answer.id, version: answer.version });
    return answer;
  }

  private async untilAcknowledged<D extends CommandDefinition>(
    to: D,
    caller: Caller,
    input: InputOf<D>,
    key: string,
  ): Promise<OutputOf<D> & Receipt> {
    for (;;) {
      this.signal.throwIfAborted();
      try {
        const answer = await this.desk.ask(to, input, { caller, idempotencyKey: key, timeoutMs });
        return answer as OutputOf<D> & Receipt; // every command on a ticket answers a receipt
      } catch (error) {
        this.note(to.name, error);
        await pause(this.random.between(50, 250));
      }
    }
  }

  private note(command: string, error: unknown): void {
    if (!(error instanceof DomainError)) throw error;
    this.refusals.set(error.code, (this.refusals.get(error.code) ?? 0) + 1);
    if (outage.has(error.code)) return;
    this.wrongAnswers.push(`${command} was refused with ${error.message}`);
    // it will not get better: whoever waits for the run should not have to wait for this
    if (!perhapsOutage.has(error.code)) throw error;
  }
}

/** Refusals that only say "not now". */
const outage = new Set(['SERVICE_UNAVAILABLE', 'DEADLINE_PASSED', 'TRY_AGAIN', 'OVERLOADED']);
/** Should never be seen, and need not end the run. */
const perhapsOutage = new Set(['INTERNAL_ERROR']);
const timeoutMs = 4_000;
const repeatedShare = 0.05;
