import { connect, type Socket } from 'node:net';

/** What came back for one request. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
}

const headEnd = Buffer.from('\r\n\r\n');

/**
 * One keep-alive connection that asks one thing after the other. It does no more than that: whatever the generator
 * costs is taken from the processors that it measures.
 */
export class HttpConnection {
  private received: Buffer[] = [];
  private bytes = 0;
  private needed: number | undefined;
  private waiting: { answered: (answer: HttpAnswer) => void; failed: (error: Error) => void } | undefined;

  private constructor(
    private readonly socket: Socket,
    private readonly head: string,
  ) {
    socket.on('data', (chunk: Buffer) => this.take(chunk));
    socket.on('close', () => this.waiting?.failed(new Error('the gateway closed the connection')));
    socket.on('error', (error) => this.waiting?.failed(error));
  }

  static async to(url: string, secret: string): Promise<HttpConnection> {
    const { hostname, port, host } = new URL(url);
    const socket = connect(Number(port), hostname).setNoDelay(true);
    await new Promise<void>((resolve, reject) => socket.once('connect', resolve).once('error', reject));
    const head = `POST /graphql HTTP/1.1\r\nhost: ${host}\r\nauthorization: Bearer ${secret}\r\naccept-language: en\r\ncontent-type: application/json\r\ncontent-length: `;
    return new HttpConnection(socket, head);
  }

  ask(body: string): Promise<HttpAnswer> {
    return new Promise((answered, failed) => {
      this.waiting = { answered, failed };
      this.socket.write(`${this.head}${Buffer.byteLength(body)}\r\n\r\n${body}`);
    });
  }

  close(): void {
    this.waiting = undefined;
    this.socket.destroy();
  }

  private take(chunk: Buffer): void {
    this.received.push(chunk);
    this.bytes += chunk.length;
    this.needed ??= lengthOf(this.received);
    if (this.needed === undefined || this.bytes < this.needed) return;
    const whole = Buffer.concat(this.received);
    this.received = [];
    this.bytes = 0;
    this.needed = undefined;
    const status = Number(whole.toString('latin1', 9, 12));
    const body = whole.toString('utf8', whole.indexOf(headEnd) + headEnd.length);
    this.waiting?.answered({ status, body });
  }
}

/** Bytes of head and body together; undefined while the head is not whole. */
function lengthOf(received: readonly Buffer[]): number | undefined {
  const known = received.length === 1 && received[0] ? received[0] : Buffer.concat(received);
  const end = known.indexOf(headEnd);
  if (end < 0) return undefined;
  const [, length] = /\r\ncontent-length: *(\d+)/i.exec(known.toString('latin1', 0, end)) ?? [];
  if (length === undefined) throw new Error('an answer without content-length');
  return end + headEnd.length + Number(length);
}
