import type { Locale } from '@aftercare/messages/text';
import type { Receiver } from '../domain/receiver.js';
import type { NoticeLink } from './notice-rule.js';
import type { Delivery } from './ports.js';

/** How somebody can be reached, asked when the mail is sent. */
export interface Reach {
  readonly name: string | null;
  readonly email: string | null;
  readonly locale: Locale;
  /** IANA name; null: that of the installation. */
  readonly zone: string | null;
  readonly active: boolean;
  readonly consented: boolean;
}

export interface AddressBook {
  /** Null: nobody knows this receiver any more. */
  reachOf(receiver: Receiver): Promise<Reach | null>;
}

export interface Links {
  /** `intent` differs for each try: a link with a secret is made anew. `until`: how long a secret works. */
  make(
    link: NoticeLink,
    delivery: Delivery,
    intent: string,
  ): Promise<{ readonly url: string; readonly until: string | null }>;
}

export interface Conversation {
  /** The words of a public reply. Anything else must never leave the house: an error. */
  replyWords(entryId: string): Promise<string>;
}

export interface SignCodes {
  /** The code by which the customer signs; asked when the mail is made, and kept nowhere. */
  codeOf(workOrderId: string): Promise<{ readonly code: string; readonly until: string }>;
}

export interface Mail {
  readonly id: string;
  readonly to: { readonly name: string; readonly address: string };
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** Groups the mails about one record in the reader's program. */
  readonly thread: string;
}

export interface MailServer {
  /** Hands over one mail; the same id gives the same Message-ID. Never throws. */
  send(mail: Mail): Promise<{ readonly ok: true } | MailRefusal>;
}

export interface MailRefusal {
  readonly ok: false;
  readonly errorCode: string;
  readonly detail: string | null;
  readonly final: boolean;
}
