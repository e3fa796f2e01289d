import type { DataOf, EventDefinition } from '@aftercare/contracts/define';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { NoticeCode, NoticeTerm } from '@aftercare/messages/notices';
import type { ChoosableKind } from '../domain/preferences.js';
import type { Channel, Receiver } from '../domain/receiver.js';

/** What fills a brace of the texts; how instants, dates and codes read depends on the receiver. */
export type NoticeParam =
  string | number | null | { readonly at: string } | { readonly on: string } | { readonly term: NoticeTerm };
export type NoticeParams = Readonly<Record<string, NoticeParam>>;

/** The record that a notice is about. */
export interface NoticeSubject {
  readonly recordKind: string;
  readonly recordId: string;
  /** Whose log it is in; null: of those who see everything. */
  readonly unitId: string | null;
  readonly params: NoticeParams;
}

/** Where the link of a mail leads: the record's page, or a page that a one-time secret opens. */
export type NoticeLink = 'RECORD' | 'CONSENT' | 'CONFIRMATION' | 'SURVEY' | 'INVITATION' | 'RESET';

export interface NoticeKind extends ChoosableKind {
  readonly code: NoticeCode;
  /** Who is offered it to choose. */
  readonly audience: 'STAFF' | 'CONTACT' | 'BOTH';
  readonly urgent?: true;
  /** Contacts get it only when they agreed to be written to; requests are answered without. */
  readonly needsConsent?: true;
  readonly link?: NoticeLink;
  /** The mail carries the words of this entry of a ticket's conversation (parameter `entryId`). */
  readonly withWords?: true;
  /** The mail carries the code to sign the work order that it is about. */
  readonly withCode?: true;
}

/** What this service knows of the organisation from identity's events. */
export interface Organisation {
  /** The head of the unit, or of the nearest unit above that has one. */
  headOf(unitId: string): Promise<string | null>;
}

/** Event → who → words → channels: one row of the table of notices. */
export interface NoticeRow<D extends EventDefinition> extends NoticeKind {
  readonly on: D;
  readonly when?: (event: EventEnvelope<DataOf<D>>) => boolean;
  readonly to: (
    event: EventEnvelope<DataOf<D>>,
    organisation: Organisation,
  ) => readonly Receiver[] | Promise<readonly Receiver[]>;
  readonly about: (event: EventEnvelope<DataOf<D>>) => NoticeSubject;
}

export type NoticeRule = NoticeRow<EventDefinition>;

/** Checks a row against its event. */
export const notice = <D extends EventDefinition>(row: NoticeRow<D>): NoticeRule =>
  // The table holds rows of many events; each is only ever given its own event (raise-notices.ts).
  row as unknown as NoticeRule;

export const staff = (ids: readonly (string | null)[]): readonly Receiver[] =>
  ids.filter((id) => id !== null).map((id) => ({ kind: 'STAFF', id }));

export const inApp: readonly Channel[] = ['IN_APP'];
export const mail: readonly Channel[] = ['EMAIL'];
export const inAppAndMail: readonly Channel[] = ['IN_APP', 'EMAIL'];
