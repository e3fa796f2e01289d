import { z } from 'zod';
import { eventually, present } from './checks.js';

const caughtMails = z.array(z.object({ subject: z.string(), text: z.string() }));
type Mail = z.infer<typeof caughtMails>[number];

/** What the mail catcher's page shows, read as the receiver would. */
export interface Mails {
  /** The newest mail to this address whose subject has both, once it has come. */
  readonly to: (address: string, number: string, subject: string) => Promise<Mail>;
}

export const mailsAt = (pageUrl: string): Mails => ({
  to: (address, number, subject) =>
    eventually(`a mail “${subject}” to ${address}`, async () => {
      const page = new URL('mails.json', pageUrl);
      page.searchParams.set('to', address);
      const mails = caughtMails.parse(await (await fetch(page)).json());
      return mails.find((mail) => mail.subject.includes(number) && mail.subject.includes(subject));
    }),
});

/** The secret at the end of the mail's link. */
export function linkIn(mail: Mail): string {
  const [, token] = /https?:\/\/\S+\/(?:password|answer|survey)\/(\S+)/.exec(mail.text) ?? [];
  return decodeURIComponent(present(token, `link in the mail “${mail.subject}”`));
}

/** The six digits or so that stand after `words`. */
export function codeIn(mail: Mail, words: string): string {
  const [, code] = new RegExp(`${words}[:：]\\s*(\\d{4,8})`).exec(mail.text) ?? [];
  return present(code, `code in the mail “${mail.subject}”`);
}
