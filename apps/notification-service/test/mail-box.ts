import { simpleParser, type ParsedMail } from 'mailparser';
import { SMTPServer } from 'smtp-server';

export interface ReceivedMail {
  readonly parsed: ParsedMail;
  /** Header lines as they came. */
  readonly headers: string;
  /** Whom the envelope names. */
  readonly to: readonly string[];
}

/** A real SMTP server. */
export class MailBox {
  /** What came in, oldest first. */
  readonly mails: ReceivedMail[] = [];
  /** How the next mails are met: taken, put off (451), or refused for good (550). */
  mood: 'TAKE' | 'PUT_OFF' | 'REFUSE' = 'TAKE';
  port = 0;
  private server: SMTPServer | undefined;

  /** Listens, after `down` on the same port again. */
  async up(): Promise<void> {
    const server = this.newServer();
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen(this.port, '127.0.0.1', resolve);
    });
    const address = server.server.address();
    if (address === null || typeof address === 'string') throw new Error('it listens on a TCP port');
    this.port = address.port;
    this.server = server;
  }

  async down(): Promise<void> {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
    this.server = undefined;
  }

  private newServer(): SMTPServer {
    return new SMTPServer({
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'],
      onRcptTo: ({ address }, _session, callback) => {
        const responseCode = { TAKE: null, PUT_OFF: 451, REFUSE: 550 }[this.mood];
        callback(responseCode ? Object.assign(new Error(`not for ${address}`), { responseCode }) : null);
      },
      onData: (stream, session, callback) => {
        const chunks: Buffer[] = [];
        stream.on('data', (chunk: Buffer) => chunks.push(chunk));
        stream.on('end', () => {
          const raw = Buffer.concat(chunks).toString('utf8');
          const to = session.envelope.rcptTo.map(({ address }) => address);
          simpleParser(raw).then((parsed) => {
            this.mails.push({ parsed, to, headers: raw.slice(0, raw.indexOf('\r\n\r\n')) });
            callback();
          }, callback);
        });
      },
    });
  }
}
