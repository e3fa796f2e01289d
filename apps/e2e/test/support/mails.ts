import type { CaughtMail } from '@aftercare/cli/mail-catcher/mailbox';
import { eventually } from '@aftercare/test-kit/eventually';
import type { World } from './platform.js';

/** Every mail to this address so far, newest first. */
export async function mailsTo(world: World, address: string): Promise<readonly CaughtMail[]> {
  const response = await fetch(`${world.mails.pageUrl}mails.json?to=${encodeURIComponent(address)}`);
  return (await response.json()) as CaughtMail[]; // what the mail catcher answers
}

/** The newest mail to this address whose subject matches, once it has come. */
export const mailTo = (world: World, address: string, subject: RegExp): Promise<CaughtMail> =>
  eventually(async () => (await mailsTo(world, address)).find((mail) => subject.test(mail.subject)), {
    withinMs: 30_000,
  });

/** The one-time secret at the end of the mail's link. */
export function tokenIn(mail: CaughtMail): string {
  const [, token] = /https?:\/\/\S+\/(?:password|answer|survey)\/(\S+)/.exec(mail.text) ?? [];
  if (!token) throw new Error(`no link in: ${mail.text}`);
  return decodeURIComponent(token);
}
