import { setTimeout as pause } from 'node:timers/promises';
import type { Weakness } from '@aftercare/test-kit/weak-transports';
import type { Installation } from '../installation/start-installation.js';
import type { Fault } from './fault-plan.js';

/** Does to the installation what can happen to one, and brings back what a machine's supervisor would bring back. */
export class FaultInjector {
  /** The store as it was some time ago: what a roll-back goes back to. */
  private copyOfStore: string | undefined;

  constructor(
    private readonly installation: Installation,
    /** Services that are run weakened, also when they are started again. */
    private readonly weakened: ReadonlyMap<string, Weakness> = new Map(),
  ) {}

  async copyStore(): Promise<void> {
    this.copyOfStore = await this.installation.nats.copyStore();
  }

  async inject(fault: Fault): Promise<void> {
    const { nats, natsProxy, database } = this.installation;
    switch (fault.kind) {
      case 'kill':
        return fault.victim === 'nats' ? this.killNats() : this.killService(fault.victim);
      case 'postmaster':
        return database.killPostmaster();
      case 'rollBack':
        await nats.rollBack(this.copyOfStore);
        return this.copyStore();
      case 'wipe':
        await nats.rollBack();
        return this.copyStore();
      case 'pause':
        return this.pauseProcess(fault.victim, fault.ms);
      case 'cut':
        return (fault.server === 'nats' ? natsProxy : database.proxy).cut(fault.ms);
    }
  }

  private async killNats(): Promise<void> {
    await this.installation.nats.kill9();
    await this.installation.nats.restart();
  }

  private async killService(name: string): Promise<void> {
    const service = this.service(name);
    await service.kill9();
    await service.start(this.weakened.get(name));
  }

  private async pauseProcess(victim: string, ms: number): Promise<void> {
    const send = (signal: 'SIGSTOP' | 'SIGCONT') => {
      if (victim === 'nats') process.kill(this.installation.nats.pid(), signal);
      else if (signal === 'SIGSTOP') this.service(victim).hold();
      else this.service(victim).goOn();
    };
    send('SIGSTOP');
    await pause(ms);
    send('SIGCONT');
  }

  private service(name: string) {
    const service = this.installation.services.get(name);
    if (!service) throw new Error(`no process is called ${name}`);
    return service;
  }
}
