/** One line that tells how far it is: rewritten in place on a terminal, else a new one now and then. */
export class ProgressLine {
  private readonly startedAt = performance.now();
  private toldAt = -Infinity;
  private done = 0;

  constructor(
    private readonly what: string,
    private readonly total: number | undefined,
    private readonly out: NodeJS.WriteStream,
  ) {}

  /** `share`: how much of all it is, where the total is not known. */
  tell(done: number, share?: number): void {
    this.done = done;
    const now = performance.now();
    if (now - this.toldAt < (this.out.isTTY ? 250 : 5_000)) return;
    this.toldAt = now;
    const part = this.total === undefined ? (share ?? 0) : done / this.total;
    const seconds = (now - this.startedAt) / 1_000;
    const left = part > 0.001 ? `, ${leftOf(seconds / part - seconds)} left` : '';
    this.write(`${this.what}: ${done} rows, ${Math.floor(part * 100)} %, ${this.rate()} rows/s${left}`);
  }

  end(): void {
    this.write(`${this.what}: ${this.done} rows in ${leftOf(this.seconds())}, ${this.rate()} rows/s`);
    if (this.out.isTTY) this.out.write('\n');
  }

  seconds = (): number => (performance.now() - this.startedAt) / 1_000;

  rate = (): number => Math.round(this.done / Math.max(this.seconds(), 0.001));

  private write(line: string): void {
    this.out.write(this.out.isTTY ? `\r\u001b[Kaftercare: ${line}` : `aftercare: ${line}\n`);
  }
}

function leftOf(seconds: number): string {
  const whole = Math.max(0, Math.round(seconds));
  return whole < 60 ? `${whole} s` : `${Math.floor(whole / 60)} min ${whole % 60} s`;
}
