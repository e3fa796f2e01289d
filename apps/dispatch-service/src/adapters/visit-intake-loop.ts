import type { Log } from '@aftercare/service-kit/log';
import { inScope } from '@aftercare/service-kit/scope';
import { Wakeup } from '@aftercare/service-kit/wakeup';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';

const lookEveryMs = 300;

/** Reads the words of new requests as long as the service runs. It holds no transaction while it asks others. */
export class VisitIntakeLoop implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly stopping = new AbortController();
  private readonly pause = new Wakeup();
  private working: Promise<void> = Promise.resolve();

  constructor(
    private readonly receiveOne: () => Promise<boolean>,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.working = this.work();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.working;
  }

  private async work(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const found = await inScope({ kind: 'system' }, this.receiveOne).catch((error: unknown) => {
        this.log.warn({ err: error }, 'a request for a visit waits: who knows its words or place is away');
        return false;
      });
      if (!found) await this.pause.wait(lookEveryMs, signal);
    }
  }
}
