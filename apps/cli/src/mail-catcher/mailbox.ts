/** One caught mail, as the page and the demo read it. */
export interface CaughtMail {
  readonly id: number;
  /** UTC, ISO 8601. */
  readonly at: string;
  readonly from: string;
  readonly to: readonly string[];
  readonly subject: string;
  readonly text: string;
}

const kept = 2_000;

/** The newest mails, in memory: the catcher is for looking, not for keeping. */
export class Mailbox {
  private mails: CaughtMail[] = [];
  private last = 0;

  add(mail: Omit<CaughtMail, 'id' | 'at'>): void {
    this.last += 1;
    this.mails = [{ id: this.last, at: new Date().toISOString(), ...mail }, ...this.mails].slice(0, kept);
  }

  /** Newest first; with `to`, those for this address. */
  list(to?: string): readonly CaughtMail[] {
    const address = to?.toLowerCase();
    return address ? this.mails.filter((mail) => mail.to.includes(address)) : this.mails;
  }

  find(id: number): CaughtMail | undefined {
    return this.mails.find((mail) => mail.id === id);
  }
}
