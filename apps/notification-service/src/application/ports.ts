import type { InputOf, OutputOf } from '@aftercare/contracts/define';
import type * as delivery from '@aftercare/contracts/notification/delivery';
import type * as notice from '@aftercare/contracts/notification/notice';
import type { NoticeCode } from '@aftercare/messages/notices';
import type { Locale } from '@aftercare/messages/text';
import type { Outcome, Progress, SkipReason } from '../domain/delivery.js';
import type { Choices } from '../domain/preferences.js';
import type { Channel, Receiver } from '../domain/receiver.js';
import type { NoticeSubject, Organisation } from './notice-rule.js';

/** One message to one receiver on one channel, as it is when a try begins. */
export interface Delivery extends Progress {
  readonly id: string;
  readonly version: number;
  readonly code: NoticeCode;
  readonly channel: Channel;
  readonly receiver: Receiver;
  readonly subject: NoticeSubject;
}

export interface PlannedDelivery {
  /** The fact that it follows, or an id of its own: the same plan made twice is one delivery. */
  readonly cause: string;
  readonly code: NoticeCode;
  readonly urgent: boolean;
  readonly channel: Channel;
  readonly receiver: Receiver;
  /** The account in whose list a notice in-app appears. */
  readonly inbox: string | null;
  readonly subject: NoticeSubject;
  /** Known beforehand not to go out; it is in the log all the same. */
  readonly skip: SkipReason | null;
}

export interface DeliveryStore {
  /** In-app notices are there at once, mails are due at once. Answers the ids of those that are new. */
  add(plans: readonly PlannedDelivery[]): Promise<readonly string[]>;
  /** One mail that is due, for this process alone; it is due again after some minutes unless the try is settled. */
  claim(): Promise<Delivery | undefined>;
  /** Notes how the try that was claimed has ended. */
  settle(claimed: Delivery, outcome: Outcome): Promise<Progress['state']>;
  /** Dead letters within the caller's scope begin anew; answers how many. */
  resend(ids: readonly string[]): Promise<number>;
}

/** The delivery log within the scope of the running request. */
export interface DeliveryReader {
  list(input: InputOf<typeof delivery.listDeliveries>): Promise<OutputOf<typeof delivery.listDeliveries>>;
  count(input: InputOf<typeof delivery.countDeliveries>): Promise<OutputOf<typeof delivery.countDeliveries>>;
  byIds(ids: readonly string[]): Promise<delivery.DeliveryView[]>;
}

/** Notices in-app: the caller's own, in the caller's language. */
export interface NoticeReader {
  list(
    input: InputOf<typeof notice.listMyNotices>,
    locale: Locale,
  ): Promise<OutputOf<typeof notice.listMyNotices>>;
  count(input: InputOf<typeof notice.countMyNotices>): Promise<OutputOf<typeof notice.countMyNotices>>;
  byIds(ids: readonly string[], locale: Locale): Promise<notice.NoticeView[]>;
}

export interface NoticeStore {
  /** The caller's own; undefined: all that are unread. Answers how many were unread. */
  markRead(ids: readonly string[] | undefined): Promise<number>;
}

export interface PreferenceStore {
  /** Of a person, or of a customer's contact. Version 0: never chosen. */
  of(ownerId: string): Promise<{ readonly version: number; readonly choices: Choices }>;
  change(
    ownerId: string,
    expectedVersion: number | undefined,
    decide: (before: Choices) => Choices,
  ): Promise<{ readonly version: number }>;
}

/** Copies of identity's facts. */
export interface AccountDirectory extends Organisation {
  /** Unknown people count as active: their mail is asked for when it is sent. */
  isActive(personId: string): Promise<boolean>;
  /** The portal account of a contact; null without an open one. */
  accountOf(contactId: string): Promise<string | null>;
}
