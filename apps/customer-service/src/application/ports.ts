import type { Caller } from '@aftercare/contracts/caller';
import type { Receipt } from '@aftercare/contracts/paging';
import type { Act, Decided, Identified } from '../domain/act.js';
import type { Agreement } from '../domain/agreement.js';
import type { Product, SpecialService } from '../domain/catalogue.js';
import type { Contact } from '../domain/contact.js';
import type { Customer, UnitTime } from '../domain/customer.js';
import type { EntitlementQuestion } from '../domain/entitlement.js';
import type { FollowUpTask } from '../domain/follow-up-task.js';
import type { Installation } from '../domain/installation.js';
import type { QuotaUse } from '../domain/quota-use.js';
import type { Site } from '../domain/site.js';
import type { Asked, Survey } from '../domain/survey.js';

/** Which record a command means, and the version that the person saw (COM-16). */
export interface Target {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

/** Everything inside is one transaction, and what it answers is what a repetition of the command gets. */
export type Together = <T>(fn: (act: Act) => Promise<T>) => Promise<T>;

/** Records of one kind, in the scope of the running request. */
export interface Records<R extends Identified> {
  /** Locked until the end: `NOT_FOUND` outside of the scope, `VERSION_CONFLICT` when it moved on. */
  lock(target: Target): Promise<R>;
  /** As it is; `NOT_FOUND` (at `path`) outside of the scope. */
  get(id: string, path?: readonly string[]): Promise<R>;
  /** Row, facts, version, audit and timeline. A decision without facts writes nothing. */
  save(before: R | undefined, decision: Decided<R>): Promise<Receipt>;
}

export interface Customers extends Records<Customer> {
  /** Whoever asks: for what follows from an answer or an event. */
  find(id: string): Promise<Customer>;
  nextNumber(): Promise<string>;
  /** The calendar of a unit; `NOT_FOUND` when the unit is unknown or out of the caller's reach. */
  timeOfUnit(unitId: string): Promise<UnitTime>;
}

export interface Installations extends Records<Installation> {
  /** A service code that nobody has; `SERVICE_CODE_TAKEN` when the wished one is in use. */
  serviceCode(wished: string | undefined): Promise<string>;
  /** `PRODUCT_UNKNOWN` unless it is in the catalogue. */
  assertProduct(code: string): Promise<void>;
}

export interface Agreements extends Records<Agreement> {
  nextNumber(): Promise<string>;
  /** `CALENDAR_UNKNOWN`, or `NOT_FOUND` when an installation is not this customer's. */
  assertRefersTo(
    customerId: string,
    refers: { installationIds: readonly string[]; calendarId?: string | undefined },
  ): Promise<void>;
  /** What it was before the change, and why it was changed (CUS-03). */
  keepRevision(before: Agreement, reason: string, act: Act): Promise<void>;
  /** Who hears of a renewal: sales person and consultants, else those who manage business in the unit. */
  renewalReceivers(customer: Customer): Promise<readonly string[]>;
}

export interface QuotaUses {
  /** Holds the customer, so that its uses are counted one after another; the use behind a key when there is one. */
  holdForKey(key: string, customerId: string): Promise<QuotaUse | undefined>;
  lock(key: string): Promise<QuotaUse>;
  save(before: QuotaUse | undefined, decision: Decided<QuotaUse>): Promise<QuotaUse>;
}

export interface EntitlementRequest {
  readonly customerId: string;
  readonly installationId?: string | undefined;
  readonly at?: string | undefined;
}
export type EntitlementFacts = Omit<EntitlementQuestion, 'service' | 'specialServiceCode'>;

/** What an entitlement is decided by, in one statement; `NOT_FOUND` outside of the scope. */
export type EntitlementReader = (request: EntitlementRequest) => Promise<EntitlementFacts>;

export interface Surveys extends Records<Survey> {
  /** False when the contact may not be asked: no consent, gone, asked a short while ago, or about this already. */
  claim(asked: Asked, pauseDays: number): Promise<boolean>;
  /** By the secret of a link; `NOT_FOUND` for one that never was. Locked when it is going to be answered. */
  byToken(token: string, purpose: 'LOOK' | 'ANSWER'): Promise<Survey>;
  /** What still waits for this contact, newest first. */
  openOf(contactId: string): Promise<readonly Survey[]>;
  /** Locked; `NOT_FOUND` unless this very contact was asked. */
  askedOf(id: string, contactId: string): Promise<Survey>;
  /** Adds a secret link; only its hash is kept. */
  addLink(survey: Survey, token: string): Promise<void>;
}

export interface FollowUps extends Records<FollowUpTask> {
  /** An open task for the same reason about the same ticket. */
  isOwed(reason: FollowUpTask['reason'], ticketId: string): Promise<boolean>;
}

/** Members of staff as this service keeps them from identity's events. */
export interface Staff {
  /** `PERSON_UNKNOWN` at the field whose person is unknown or gone. */
  assertKnown(people: Readonly<Record<string, string | undefined>>): Promise<void>;
  /** The first who is still with us. */
  firstActive(ids: readonly (string | null)[]): Promise<string | null>;
}

export interface Ports {
  readonly together: Together;
  readonly customers: Customers;
  readonly contacts: Records<Contact>;
  readonly sites: Records<Site>;
  readonly installations: Installations;
  readonly agreements: Agreements;
  readonly quotaUses: QuotaUses;
  readonly entitlementFacts: EntitlementReader;
  readonly surveys: Surveys;
  readonly followUps: FollowUps;
  readonly products: Records<Product>;
  readonly specialServices: Records<SpecialService>;
  readonly staff: Staff;
  /** A new secret that cannot be guessed. */
  readonly newSecret: () => string;
  readonly caller: () => Caller;
  /** How far the permission of the running request goes. */
  readonly reach: () => 'EVERYTHING' | 'PART';
}
