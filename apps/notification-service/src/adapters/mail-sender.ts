import type { Log } from '@aftercare/service-kit/log';
import type { Wakeup } from '@aftercare/service-kit/wakeup';
import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { Delivery, DeliveryStore } from '../application/ports.js';
import type { Outcome } from '../domain/delivery.js';

const atOnce = 4;
const lookEveryMs = 500;

/**
 * Sends mails that are due, as long as the service runs. A try holds no transaction and no lock: it is claimed, made
 * and settled. When the process dies in between, another one tries again under the same Message-ID.
 */
export class MailSender implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly stopping = new AbortController();
  private working: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly deliveries: DeliveryStore,
    private readonly deliver: (delivery: Delivery) => Promise<Outcome>,
    private readonly mailsDue: Wakeup,
    private readonly log: Log,
  ) {}

  onApplicationBootstrap(): void {
    this.working = Promise.all(Array.from({ length: atOnce }, () => this.work()));
  }

  /** Takes no more mails and finishes those that are on their way. */
  async onModuleDestroy(): Promise<void> {
    this.stopping.abort();
    await this.working;
  }

  private async work(): Promise<void> {
    const { signal } = this.stopping;
    while (!signal.aborted) {
      const found = await this.sendOne().catch((error: unknown) => {
        this.log.warn({ err: error }, 'mails look again'); // the database is away: what was claimed is due again later
        return false;
      });
      if (!found) await this.mailsDue.wait(lookEveryMs, signal);
    }
  }

  private async sendOne(): Promise<boolean> {
    const delivery = await this.deliveries.claim();
    if (!delivery) return false;
    const outcome = await this.deliver(delivery).catch((error: unknown): Outcome => {
      this.log.error({ err: error, delivery: delivery.id, code: delivery.code }, 'a mail could not be made');
      return { kind: 'FAILED', address: null, errorCode: 'MAIL_FAILED', detail: null, final: false };
    });
    const state = await this.deliveries.settle(delivery, outcome);
    if (state === 'DEAD')
      this.log.error({ delivery: delivery.id, code: delivery.code }, 'a mail is given up');
    return true;
  }
}
