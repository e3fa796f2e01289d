import { DomainError } from '@aftercare/domain-kit/domain-error';
import { currentRequest } from '@aftercare/service-kit/request-context';
import { hash, verify } from '@node-rs/argon2';
import type { Passwords } from '../../application/ports.js';

/** COM-04: argon2id (the package's default algorithm), 19 MiB, two passes, one lane: about 90 ms. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };
/** Each takes a core and 19 MiB. */
const atOnce = 2;
/** More than can be done before those who ask give up. */
const mostWaiting = 80;

export class Argon2Passwords implements Passwords {
  private running = 0;
  private readonly waiting: (() => void)[] = [];
  private readonly nobodys = hash(crypto.randomUUID(), cost);

  hash(password: string): Promise<string> {
    return this.inTurn(() => hash(password.normalize('NFKC'), cost));
  }

  async matches(known: string | null, password: string): Promise<boolean> {
    // without an account the same work is done on a hash that nothing matches
    const compared = known ?? (await this.nobodys);
    const same = await this.inTurn(() => verify(compared, password.normalize('NFKC')));
    return same && known !== null;
  }

  private async inTurn<T>(work: () => Promise<T>): Promise<T> {
    if (this.running >= atOnce) await this.turn();
    else this.running += 1;
    try {
      if ((currentRequest()?.deadline ?? Infinity) < Date.now()) throw new DomainError('DEADLINE_PASSED');
      return await work();
    } finally {
      const next = this.waiting.shift();
      if (next)
        next(); // hands its place over
      else this.running -= 1;
    }
  }

  private turn(): Promise<void> {
    if (this.waiting.length >= mostWaiting) throw new DomainError('OVERLOADED', { retryAfterSeconds: 5 });
    return new Promise((resolve) => this.waiting.push(resolve));
  }
}
