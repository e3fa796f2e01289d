import type { Receipt } from '@aftercare/contracts/paging';
import type { Scope } from '@aftercare/service-kit/scope';
import type { Act, Decided } from '../domain/act.js';
import type { ApiKey } from '../domain/api-key.js';
import type { ContactAccount } from '../domain/contact-account.js';
import type { GrantMap } from '../domain/grants.js';
import type { Admitted } from '../domain/lock-out.js';
import type { Inside, OrgUnit } from '../domain/org-unit.js';
import type { Person } from '../domain/person.js';
import type { Role } from '../domain/role.js';
import type { ServiceCalendar } from '../domain/service-calendar.js';
import type { AccountKind, Session } from '../domain/session.js';

/** Which record a command means, and the version that the person saw (COM-16). */
export interface Target {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

/** Everything inside is one transaction, and what it answers is what a repetition of the command gets. */
export type Together = <T>(fn: (act: Act) => Promise<T>) => Promise<T>;

/** Records of one kind, inside a running transaction. */
export interface Records<R> {
  /** Locked until the end: `NOT_FOUND` outside the scope (default: the request's), `VERSION_CONFLICT` when it moved on. */
  lock(target: Target, scope?: Scope): Promise<R>;
  /** As it is, and staying so until the end, whoever may see it: for checking what a command refers to. */
  find(id: string): Promise<R | undefined>;
  isVisible(id: string, scope: Scope): Promise<boolean>;
  /** Row, facts, version and audit. */
  save(before: R | undefined, decision: Decided<R>): Promise<Receipt>;
}

export interface OrgUnits extends Records<OrgUnit> {
  /** Until the end of the transaction nobody else changes the shape of the tree. */
  holdTree(): Promise<void>;
  /** Gives those below a moved unit their new path; `path` is the unit's own. */
  moveBelow(id: string, path: readonly string[]): Promise<void>;
  inside(id: string): Promise<Inside>;
  headedBy(personId: string): Promise<readonly OrgUnit[]>;
}

export interface People extends Records<Person> {
  /** No account of a colleague yet. */
  none(): Promise<boolean>;
  /** What the person's roles allow together. */
  grantsOf(person: Pick<Person, 'roleCodes'>): Promise<GrantMap>;
  /** Active people who can sign in and administer everybody's access; nobody else changes that meanwhile. */
  administrators(): Promise<number>;
}

export interface Roles extends Records<Role> {
  byCodes(codes: readonly string[]): Promise<readonly Role[]>;
  /** Until the end of the transaction nobody else adds a role. */
  holdCodes(): Promise<void>;
  holders(code: string): Promise<number>;
}

export interface ContactAccounts extends Records<ContactAccount> {
  /** Locked, and nobody else invites the contact meanwhile. */
  ofContact(contactId: string): Promise<ContactAccount | undefined>;
  moveCustomer(customerId: string, unitId: string): Promise<void>;
}

export interface ApiKeys extends Records<ApiKey> {
  liveOf(ownerId: string): Promise<readonly ApiKey[]>;
  /** Another secret for a key that was never used. */
  replaceSecret(id: string, prefix: string, secretHash: string): Promise<boolean>;
}

export interface Credential {
  readonly accountId: string;
  readonly accountKind: AccountKind;
  readonly passwordHash: string | null;
  readonly passwordSetAt: Date | null;
  readonly resetAskedAt: Date | null;
  readonly login: string;
  readonly locale: 'zh-CN' | 'en';
  /** May sign in: an active person, an active contact account. */
  readonly open: boolean;
}

export interface Credentials {
  /** `LOGIN_TAKEN` when somebody else signs in under it. */
  add(accountId: string, kind: AccountKind, login: string, field: string): Promise<void>;
  rename(accountId: string, login: string, field: string): Promise<void>;
  byLogin(login: string): Promise<Credential | undefined>;
  /** By login, else by the mail address if it belongs to one colleague alone. */
  byLoginOrMail(loginOrMail: string): Promise<Credential | undefined>;
  of(accountId: string): Promise<Credential | undefined>;
  setPassword(accountId: string, hash: string): Promise<void>;
  forgetPassword(accountId: string): Promise<void>;
  noteSignIn(accountId: string): Promise<void>;
  noteResetAsked(accountId: string): Promise<void>;
}

/** Tries to sign in, by login; alike for logins that do not exist. */
export interface Attempts {
  /** Counts a try in a transaction of its own, or says until when none is allowed. */
  admit(login: string): Promise<Admitted>;
  succeeded(login: string): Promise<void>;
  /** Answers whether there was anything to lift. */
  lift(login: string): Promise<boolean>;
  lockedUntil(login: string): Promise<Date | null>;
}

export interface Sessions {
  open(session: Session): Promise<void>;
  bySecret(secretHash: string): Promise<Session | undefined>;
  byId(id: string): Promise<Session | undefined>;
  end(session: Session, reason: SessionEndReason): Promise<void>;
  endAllOf(accountId: string, reason: SessionEndReason, except?: string): Promise<void>;
  endOldest(accountId: string): Promise<void>;
}
export type SessionEndReason = 'SIGNED_OUT' | 'REVOKED' | 'PASSWORD_CHANGED' | 'ACCOUNT_CLOSED' | 'TOO_MANY';

export type LinkPurpose = 'INVITATION' | 'RESET';

export interface Link {
  readonly accountId: string;
  readonly purpose: LinkPurpose;
  readonly used: boolean;
}

export interface Links {
  issue(accountId: string, purpose: LinkPurpose, tokenHash: string, expiresAt: Date): Promise<void>;
  /** Locked; undefined when there is none or its time is over. */
  find(tokenHash: string): Promise<Link | undefined>;
  /** It works no more, and other links of the account neither. */
  markUsed(tokenHash: string): Promise<void>;
  dropAllOf(accountId: string): Promise<void>;
}

/** Memory-hard hashing, few at a time. */
export interface Passwords {
  hash(password: string): Promise<string>;
  /** Takes as long when there is no hash to compare with; then it is never true. */
  matches(hash: string | null, password: string): Promise<boolean>;
}

/** Later, by a timer: told alike whether there is such an account or not. */
export interface LaterTold {
  lockOut(login: string): Promise<void>;
  resetAsked(loginOrMail: string): Promise<void>;
}

/** What customer-service knows of a contact who is to be invited. */
export interface CustomerFile {
  /** The unit of the customer; `CONTACT_UNKNOWN` unless it is an active contact of that customer. */
  unitOfContact(contactId: string, customerId: string): Promise<string>;
}

/** For tidying up what nobody needs any more. */
export interface Leftovers {
  forget(): Promise<void>;
  /** Once a day, beginning now. */
  forgetDaily(): Promise<void>;
}

export interface SetupCodes {
  offer(codeHash: string): Promise<void>;
  has(codeHash: string): Promise<boolean>;
  forget(): Promise<void>;
}

export interface Ports {
  readonly together: Together;
  /** Outside of the command's idempotency: what carries a password or answers a secret is not remembered there. */
  readonly apart: Together;
  readonly units: OrgUnits;
  readonly people: People;
  readonly roles: Roles;
  readonly calendars: Records<ServiceCalendar>;
  readonly accounts: ContactAccounts;
  readonly apiKeys: ApiKeys;
  readonly credentials: Credentials;
  readonly attempts: Attempts;
  readonly sessions: Sessions;
  readonly links: Links;
  readonly passwords: Passwords;
  readonly tell: LaterTold;
  readonly customers: CustomerFile;
  readonly setupCodes: SetupCodes;
  readonly leftovers: Leftovers;
}
