import { createServer } from 'node:http';
import { freePort } from '@aftercare/local-platform/free-port';
import { simpleParser, type AddressObject } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import { Mailbox } from './mailbox.js';
import { mailPage } from './mail-page.js';

export interface MailCatcher {
  /** `smtp://` URL to send to. */
  readonly smtpUrl: string;
  /** Page to read the mails; `/mails.json?to=` for programs. */
  readonly pageUrl: string;
  readonly stop: () => Promise<void>;
}

const maxMailBytes = 5 * 1024 * 1024;

/** Takes every mail that the platform sends and shows it on a page: nothing leaves this machine. */
export async function startMailCatcher(): Promise<MailCatcher> {
  const mailbox = new Mailbox();
  const smtpPort = await freePort();
  const smtp = smtpServer(mailbox);
  await new Promise<void>((resolve, reject) => {
    smtp.once('error', reject);
    smtp.listen(smtpPort, '127.0.0.1', resolve);
  });
  smtp.on('error', () => undefined); // a sender was killed in the middle of a mail: it will send it again
  const http = createServer((request, response) => {
    const { status, type, body } = mailPage(mailbox, new URL(request.url ?? '/', 'http://localhost'));
    response
      .writeHead(status, {
        'content-type': type,
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
        'x-content-type-options': 'nosniff',
      })
      .end(body);
  });
  const httpPort = await freePort();
  await new Promise<void>((resolve, reject) => {
    http.once('error', reject);
    http.listen(httpPort, '127.0.0.1', resolve);
  });
  return {
    smtpUrl: `smtp://127.0.0.1:${smtpPort}`,
    pageUrl: `http://127.0.0.1:${httpPort}/`,
    async stop() {
      http.closeAllConnections();
      await Promise.all([
        new Promise((resolve) => http.close(resolve)),
        new Promise<void>((resolve) => smtp.close(resolve)),
      ]);
    },
  };
}

function smtpServer(mailbox: Mailbox): SMTPServer {
  return new SMTPServer({
    authOptional: true,
    disabledCommands: ['AUTH', 'STARTTLS'],
    size: maxMailBytes,
    onData(stream, session, callback) {
      simpleParser(stream).then(
        (mail) => {
          mailbox.add({
            from: mail.from?.text ?? '',
            to: addresses(mail.to)
              .concat(session.envelope.rcptTo.map((to) => to.address.toLowerCase()))
              .filter(unique),
            subject: mail.subject ?? '',
            text: mail.text ?? '',
          });
          callback();
        },
        (error: Error) => callback(error),
      );
    },
  });
}

const addresses = (to: AddressObject | AddressObject[] | undefined): string[] =>
  [to ?? []]
    .flat()
    .flatMap((group) => group.value.flatMap(({ address }) => (address ? [address.toLowerCase()] : [])));

const unique = (item: string, index: number, all: readonly string[]) => all.indexOf(item) === index;
