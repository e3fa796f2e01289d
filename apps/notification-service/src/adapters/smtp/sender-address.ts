import { emailAddress } from '@aftercare/contracts/text';
import { z } from 'zod';

/** A mail address with the name shown beside it; '' shows none. */
export interface NamedAddress {
  readonly name: string;
  readonly address: string;
}

/** `Service Desk <desk@example.com>` or `desk@example.com`. */
export const senderAddress = z.string().transform((text, context): NamedAddress => {
  const [, name = '', bracketed = text] = /^([^<>"\p{Cc}]*)<([^<>]+)>$/u.exec(text.trim()) ?? [];
  const address = emailAddress.safeParse(bracketed);
  if (address.success) return { name: name.trim(), address: address.data };
  context.addIssue({ code: 'custom', message: 'no mail address' });
  return z.NEVER;
});
