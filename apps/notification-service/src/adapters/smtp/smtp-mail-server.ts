import { createTransport } from 'nodemailer';
import { z } from 'zod';
import type { Mail, MailRefusal, MailServer } from '../../application/mail-ports.js';
import type { NamedAddress } from './sender-address.js';

export interface SmtpSettings {
  readonly SMTP_URL: string;
  readonly MAIL_FROM: NamedAddress;
}

/** The whole try; shorter than the time after which another process would take it over. */
const tryMs = 60_000;

/** Mails by SMTP, a connection for each: an idle one would be found broken only when it is needed. */
export function smtpMailServer({ SMTP_URL, MAIL_FROM }: SmtpSettings): MailServer {
  const transport = createTransport({
    url: SMTP_URL,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    dnsTimeout: 10_000,
    // nothing in a mail may make us read a file or fetch an address
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const host = MAIL_FROM.address.slice(MAIL_FROM.address.lastIndexOf('@') + 1);
  return {
    async send(mail) {
      try {
        await transport.sendMail({ ...messageOf(mail, MAIL_FROM, host), signal: AbortSignal.timeout(tryMs) });
        return { ok: true };
      } catch (error) {
        return refusalOf(error);
      }
    },
  };
}

function messageOf({ id, to, subject, text, html, thread }: Mail, from: NamedAddress, host: string) {
  return {
    // addresses as objects are taken as they are: nothing in a name can add a receiver
    from,
    to: [to],
    subject,
    text,
    html,
    // a mail that is sent again, because nobody knows whether it went out, is recognised by it
    messageId: `<${id}@${host}>`,
    references: [`<${thread}@${host}>`],
    headers: {
      // RFC 3834: other machines do not answer it
      'Auto-Submitted': 'auto-generated',
      'X-Auto-Response-Suppress': 'All',
    },
  };
}

/** As nodemailer throws them. */
const smtpError = z.object({
  code: z.string().optional(),
  responseCode: z.number().optional(),
  response: z.string().optional(),
});

const unreachable = [
  'ECONNECTION',
  'ETIMEDOUT',
  'ESOCKET',
  'EDNS',
  'ETLS',
  'EABORT',
  'ECONNREFUSED',
  'EPROTOCOL',
];

function refusalOf(error: unknown): MailRefusal {
  const { code = '', responseCode = 0, response } = smtpError.safeParse(error).data ?? {};
  // refused for good: this receiver or this mail, not our connection or sign-in, which an operator repairs
  const final = responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE');
  return { ok: false, errorCode: errorCodeOf(code), detail: detailOf(response ?? code), final };
}

function errorCodeOf(code: string): string {
  if (unreachable.includes(code)) return 'MAIL_SERVER_UNREACHABLE';
  if (code === 'EAUTH' || code === 'ENOAUTH') return 'MAIL_SIGN_IN_REFUSED';
  return code === 'EENVELOPE' || code === 'EMESSAGE' ? 'MAIL_REFUSED' : 'MAIL_FAILED';
}

/** What the server said, short, and without the addresses that servers like to repeat. */
function detailOf(text: string): string | null {
  const clean = text
    .replaceAll(/[^\s<>@]+@[^\s<>@]+/g, '***')
    .replaceAll(/\p{Cc}+/gu, ' ')
    .trim();
  return clean === '' ? null : clean.slice(0, 300);
}
