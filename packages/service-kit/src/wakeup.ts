import { setTimeout as pause } from 'node:timers/promises';

/** Lets one waiting loop be woken before its time. A call that comes while nobody waits is not lost. */
export class Wakeup {
  private waiting = new AbortController();

  call(): void {
    this.waiting.abort();
  }

  /** Returns after `ms`, after a call, or when `signal` aborts, whichever is first. */
  async wait(ms: number, signal: AbortSignal): Promise<void> {
    const either = AbortSignal.any([this.waiting.signal, signal]);
    await pause(ms, undefined, { signal: either }).catch(() => undefined); // woken: that is an answer too
    if (this.waiting.signal.aborted) this.waiting = new AbortController();
  }
}
