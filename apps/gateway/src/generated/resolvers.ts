import type { GraphQLResolveInfo, GraphQLScalarType, GraphQLScalarTypeConfig } from 'graphql';
import type { ActorOf, CustomerOfTicket, CoverageOfTicket, AssessmentOfTicket, HistoryTally, LineOfHistory, ClockOfTicket, ExplainedClock, StepOfClock, ChangeOfClock, CallOfEntry, StepOfEntry, ArticleLink, SynonymGroup, DayOfCalendar, LineOfExplanation, MeasureOfComplaint, ContactOfComplaint, CorrectiveActionOf, AttemptOfTask, QuestionOfSurvey, ChoiceOfQuestion, CustomerOfVisit, NoteOfVisit, DeclineOfOrder, EndOfOrder, SuggestedEngineer, PreferenceOfPerson } from '../api/shapes.js';
import type { AttachmentView as AttachmentShape } from '@aftercare/contracts/attachment';
import type { AuditEntry as AuditEntryShape } from '@aftercare/contracts/audit';
import type { OperationView } from '@aftercare/contracts/operation';
import type { NodeRecord } from '../api/nodes.js';
import type { TicketView } from '@aftercare/contracts/ticket/ticket-view';
import type { Offer } from '../api/offers.js';
import type { ChangeOfList } from '../live/list-changes.js';
import type { PresentPerson as PersonPresent } from '../live/ticket-presence.js';
import type { CategoryView } from '@aftercare/contracts/ticket/category';
import type { SavedTicketView as SavedView } from '@aftercare/contracts/ticket/saved-view';
import type { TicketSettingsView } from '@aftercare/contracts/ticket/settings';
import type { ServiceLevelProfile as ServiceLevelProfileShape } from '@aftercare/contracts/ticket/service-level';
import type { VisitRequestView } from '@aftercare/contracts/ticket/visit-request';
import type { SolutionView } from '@aftercare/contracts/ticket/solution';
import type { EntryView } from '@aftercare/contracts/ticket/conversation';
import type { ArticleView, RevisionView } from '@aftercare/contracts/ticket/article';
import type { PersonView } from '@aftercare/contracts/identity/person';
import type { OrgUnitView } from '@aftercare/contracts/identity/org-unit';
import type { RoleView } from '@aftercare/contracts/identity/role';
import type { CalendarView } from '@aftercare/contracts/identity/calendar';
import type { SessionView } from '@aftercare/contracts/identity/session';
import type { ApiKeyView } from '@aftercare/contracts/identity/api-key';
import type { ContactAccountView } from '@aftercare/contracts/identity/contact-account';
import type { Session as SessionShape } from '../session/sessions.js';
import type { CustomerView } from '@aftercare/contracts/customer/customer';
import type { ContactView } from '@aftercare/contracts/customer/contact';
import type { SiteView } from '@aftercare/contracts/customer/site';
import type { InstallationView } from '@aftercare/contracts/customer/installation';
import type { AgreementView } from '@aftercare/contracts/customer/agreement';
import type { EntitlementView } from '@aftercare/contracts/customer/entitlement';
import type { CallerMatch as CallerMatchShape } from '@aftercare/contracts/customer/caller-lookup';
import type { ProductView, SpecialServiceView } from '@aftercare/contracts/customer/catalogue';
import type { ComplaintView, QuestionView } from '@aftercare/contracts/complaint/complaint';
import type { ComplaintSettingsView } from '@aftercare/contracts/complaint/complaint-commands';
import type { FollowUpTaskView } from '@aftercare/contracts/customer/follow-up-task';
import type { SurveyView } from '@aftercare/contracts/customer/survey';
import type { TimelineEntry as TimelineEntryShape } from '@aftercare/contracts/customer/timeline';
import type { VisitView } from '@aftercare/contracts/dispatch/visit-request';
import type { WorkOrderView } from '@aftercare/contracts/dispatch/work-order-view';
import type { DutyView } from '@aftercare/contracts/dispatch/duty';
import type { EngineerView } from '@aftercare/contracts/dispatch/engineer';
import type { NoticeView } from '@aftercare/contracts/notification/notice';
import type { DeadLetterView } from '@aftercare/contracts/dead-letter';
import type { DeliveryView } from '@aftercare/contracts/notification/delivery';
import type { PreferencesView } from '@aftercare/contracts/notification/preferences';
import type { CourseView } from '@aftercare/contracts/training/course';
import type { EnrolmentView } from '@aftercare/contracts/training/enrolment';
import type { ExamView } from '@aftercare/contracts/training/exam';
import type { IndicatorView, FigureRecord as FigureRecordShape } from '@aftercare/contracts/analytics/indicator';
import type { ReconciliationView } from '@aftercare/contracts/analytics/archive';
import type { LocaleValue, WeekdayValue, CalendarKindValue, CalendarDayKindValue, ClockStepKindValue } from '../api/enum-values.js';
import type { AnyConnection } from '../api/list.js';
import type { GatewayContext } from '../api/context.js';
export type Maybe<T> = T | null;
export type InputMaybe<T> = Maybe<T>;
export type Omit<T, K extends keyof T> = Pick<T, Exclude<keyof T, K>>;
export type RequireFields<T, K extends keyof T> = Omit<T, K> & { [P in K]-?: NonNullable<T[P]> };
/** All built-in and custom scalars, mapped to their actual values */
export type Scalars = {
  ID: { input: string; output: string; }
  String: { input: string; output: string; }
  Boolean: { input: boolean; output: boolean; }
  Int: { input: number; output: number; }
  Float: { input: number; output: number; }
  /** A local calendar date `YYYY-MM-DD`. Its zone is named by the field that uses it. */
  Date: { input: string; output: string; }
  /** An instant in UTC, ISO 8601 with `Z` and milliseconds, e.g. `2026-11-22T06:05:00.000Z`. Clients show it in the viewer's zone (COM-13). */
  DateTime: { input: string; output: string; }
  /** A duration in whole milliseconds, up to 2^53 − 1. Fields of this type end in `Ms`. */
  DurationMs: { input: number; output: number; }
  /** A plain JSON object whose keys the field describes. */
  JSONObject: { input: Record<string, unknown>; output: Record<string, unknown>; }
};

/** Which order. */
export type AcceptWorkOrderInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** One thing to check with the customer. */
export type AcceptanceCriterion = {
  /** Id to give as `criterionId`. */
  id: Scalars['ID']['output'];
  /** Whether it holds; null until checked. */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** What the check showed. */
  note?: Maybe<Scalars['String']['output']>;
  /** What must hold. */
  text: Scalars['String']['output'];
};

/** Who did something. */
export type Actor = {
  /** The customer's person, for CONTACT. */
  contact?: Maybe<Contact>;
  /** What kind of actor. */
  kind: ActorKind;
  /** Shown name in the caller's language; for a person that the caller may not see, the kind alone. */
  name: Scalars['String']['output'];
  /** The colleague, for STAFF. */
  person?: Maybe<Person>;
};

/** Kinds of actors. */
export type ActorKind =
  /** Somebody holding a one-time link. */
  | 'ANONYMOUS'
  /** A person at a customer. */
  | 'CONTACT'
  /** The system: a timer, or a reaction to an event. */
  | 'SERVICE'
  /** A colleague. */
  | 'STAFF';

/** A new category. */
export type AddCategoryInput = {
  /** What it is counted as. */
  class: CategoryClass;
  /** Capitals, digits, underscores; at most 60. */
  code: Scalars['String']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 60 characters. */
  nameEn: Scalars['String']['input'];
  /** At most 60 characters. */
  nameZh: Scalars['String']['input'];
  /** Node id of the category above; left out: at the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Place among its siblings, 0 to 10,000. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** What its template requires. */
  requiredFields?: InputMaybe<Array<RequiredField>>;
};

/** A new person. */
export type AddContactInput = {
  /** Agreed to surveys and notices. */
  consentGiven?: InputMaybe<Scalars['Boolean']['input']>;
  /** Node id of the Customer. */
  customerId: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Language of mails. */
  locale?: InputMaybe<Locale>;
  /** At most 100. */
  name: Scalars['String']['input'];
  /** At most 10. */
  reaches?: InputMaybe<Array<ContactReachInput>>;
  /** What the person is there. */
  roles?: InputMaybe<Array<ContactRole>>;
  /** At most 100. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** Plans a measure; a compensation waits for approval (CMP-04). */
export type AddMeasureInput = {
  /** Of a compensation. */
  amount?: InputMaybe<MoneyInput>;
  /** At most 4,000. */
  description: Scalars['String']['input'];
  /** By when. */
  dueOn: Scalars['Date']['input'];
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** What it is. */
  kind: MeasureKind;
  /** Node id of the Person who does it; nobody named in the complaint. */
  ownerId: Scalars['ID']['input'];
  /** Node id of the Ticket that gives the service again. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** A new product. */
export type AddProductInput = {
  /** False: not sold any more. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Capitals, digits, underscores; unique. */
  code: Scalars['String']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 100. */
  nameEn: Scalars['String']['input'];
  /** At most 100. */
  nameZh: Scalars['String']['input'];
  /** The newest first; at most 500. */
  versions?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A new place. */
export type AddSiteInput = {
  /** Gate, parking, whom to ask for; at most 1,000. */
  accessNotes?: InputMaybe<Scalars['String']['input']>;
  /** At most 300. */
  address: Scalars['String']['input'];
  /** WGS-84. */
  coordinates?: InputMaybe<CoordinatesInput>;
  /** Node id of the Customer. */
  customerId: Scalars['ID']['input'];
  /** At most 100. */
  district?: InputMaybe<Scalars['String']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 100. */
  name: Scalars['String']['input'];
  /** How far it is for arrival targets. */
  travelZone: TravelZone;
};

/** A new special service. */
export type AddSpecialServiceInput = {
  /** False: not offered any more. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Capitals, digits, underscores; unique. */
  code: Scalars['String']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 100. */
  nameEn: Scalars['String']['input'];
  /** At most 100. */
  nameZh: Scalars['String']['input'];
  /** List price; left out: by effort. */
  price?: InputMaybe<MoneyInput>;
};

/** A time agreed with the customer. */
export type AgreeTimeInput = {
  /** When, UTC, in the future. */
  agreedAt: Scalars['DateTime']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What was agreed; at most 500. */
  note: Scalars['String']['input'];
};

/** What the vendor owes the customer, from when to when 服务协议 (CUS-03). */
export type Agreement = Node & {
  /** Users go first to their own administrator (TKT-07). */
  administratorFirst: Scalars['Boolean']['output'];
  /** How soon an engineer is on site (DSP-10). */
  arrivalPromises: Array<ArrivalPromise>;
  /** Its calendar; null: that of the customer's unit (COM-05). */
  calendar?: Maybe<Calendar>;
  /** The company. */
  customer?: Maybe<Customer>;
  /** Last day, local date of the customer's unit. */
  endsOn: Scalars['Date']['output'];
  /** What it costs; null without AGREEMENT_READ_FEE. */
  fee?: Maybe<Money>;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** The requester's identity is checked before work (TKT-03). */
  identityCheck: Scalars['Boolean']['output'];
  /** What it covers; empty: all of the customer's installations. */
  installations: Array<Installation>;
  /** What kind. */
  kind: AgreementKind;
  /** Human number. */
  number: Scalars['String']['output'];
  /** The proof of purchase is checked before work (CUS-04). */
  proofOfPurchaseCheck: Scalars['Boolean']['output'];
  /** What it includes, and what is left (CUS-04). */
  quotas: Array<Quota>;
  /** Response promise in words. */
  responsePromise?: Maybe<Scalars['String']['output']>;
  /** Service description 服务说明书. */
  serviceDescription?: Maybe<Scalars['String']['output']>;
  /** Code of the service-level profile. */
  serviceLevelCode: Scalars['String']['output'];
  /** First day, local date of the customer's unit. */
  startsOn: Scalars['Date']['output'];
  /** Whether it holds. */
  state: AgreementState;
  /** The unit that serves it. */
  unit: OrgUnit;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** What the vendor owes the customer, from when to when 服务协议 (CUS-03). */
export type AgreementHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An agreement after the mutation. */
export type AgreementChanged = {
  /** As it is now. */
  agreement: Agreement;
};

/** A page of agreements. */
export type AgreementConnection = {
  /** The rows with their cursors. */
  edges: Array<AgreementEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of agreements in a connection. */
export type AgreementEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Agreement;
};

/** Narrows a list of agreements; values of one field are alternatives. */
export type AgreementFilter = {
  /** Node ids of customers. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Last day on or before this date. */
  endsBy?: InputMaybe<Scalars['Date']['input']>;
  /** Kinds. */
  kinds?: InputMaybe<Array<AgreementKind>>;
  /** Whether they hold. */
  states?: InputMaybe<Array<AgreementState>>;
  /** Node ids of units, each with all below it. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Kinds of agreements (CUS-03). */
export type AgreementKind =
  /** Paid maintenance. */
  | 'PAID_MAINTENANCE'
  /** Each request is quoted. */
  | 'PER_INCIDENT'
  /** VIP. */
  | 'VIP'
  /** Warranty 免费维保. */
  | 'WARRANTY';

/** Orders of a list of agreements. */
export type AgreementOrder =
  /** Next to end first. */
  | 'ENDS_ASC'
  /** By number. */
  | 'NUMBER_ASC'
  /** Last begun first. */
  | 'STARTS_DESC';

/** What a mutation on an agreement answers. */
export type AgreementResult = AgreementChanged | ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** Whether an agreement holds. */
export type AgreementState =
  /** Its last day is over. */
  | 'EXPIRED'
  /** Holds. */
  | 'IN_FORCE'
  /** Begins later. */
  | 'PLANNED'
  /** Ended before its time. */
  | 'TERMINATED';

/** The completed request; replaces what it said. */
export type AmendVisitRequestInput = {
  /** Node id of the Contact to meet. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to know or bring; at most 2,000. */
  preparation?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Site. */
  siteId: Scalars['ID']['input'];
  /** Codes of the skills needed; at most 10. */
  skillCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is to be done; at most 4,000. */
  task: Scalars['String']['input'];
  /** Not before, UTC. */
  wishedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not after, UTC. */
  wishedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** The answer of the person asked. */
export type AnswerComplaintQuestionInput = {
  /** At most 10,000. */
  answer: Scalars['String']['input'];
  /** Id of the question. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
};

/** One answer. */
export type AnswerExamQuestionInput = {
  /** Node id of the Exam. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Ids of the chosen options; empty: none. */
  optionIds: Array<Scalars['ID']['input']>;
  /** Id of the question; not a node. */
  questionId: Scalars['ID']['input'];
};

/** The answers of the one who was asked. */
export type AnswerMySurveyInput = {
  /** 1 to 50. */
  answers: Array<SurveyAnswerInput>;
  /** Id of the MySurvey. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What answering one's own survey answers; somebody else's is NotFound. */
export type AnswerMySurveyResult = IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | SurveyAnswered;

/** The answers told on the phone. */
export type AnswerSurveyByPhoneInput = {
  /** 1 to 50. */
  answers: Array<SurveyAnswerInput>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Survey. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The answers by link. */
export type AnswerSurveyInput = {
  /** 1 to 50. */
  answers: Array<SurveyAnswerInput>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Secret of the link. */
  token: Scalars['String']['input'];
};

/** What answering by link answers; an unknown link is NotFound. */
export type AnswerSurveyResult = IdempotencyConflict | IllegalStep | InvalidInput | NotFound | RuleViolation | SurveyAnswered;

/** The answer to a mail link. */
export type AnswerTicketLinkInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is wrong; needed for a no; at most 4,000. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 1 (bad) to 5 (good); for a confirmation. */
  satisfaction?: InputMaybe<Scalars['Int']['input']>;
  /** The secret of the link. */
  token: Scalars['String']['input'];
  /** Agreed, or solved; else refused, or not solved. */
  yes: Scalars['Boolean']['input'];
};

/** What the customer said. */
export type AnswerVisitQuoteInput = {
  /** Whether the customer accepts it. */
  accepted: Scalars['Boolean']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Visit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 500. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** A machine's key; never reaches further than its owner (COM-04). */
export type ApiKey = Node & {
  /** UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** UTC. */
  expiresAt: Scalars['DateTime']['output'];
  /** Node id. */
  id: Scalars['ID']['output'];
  /** UTC. */
  lastUsedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is for. */
  name: Scalars['String']['output'];
  /** Whose reach it has. */
  owner?: Maybe<Person>;
  /** First characters of the secret, to recognise it by. */
  prefix: Scalars['String']['output'];
  /** UTC; null while it works. */
  revokedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Permissions that it may use. */
  scopes: Array<Scalars['String']['output']>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};

/** An API key after the mutation. */
export type ApiKeyChanged = {
  /** As it is now. */
  apiKey: ApiKey;
};

/** A new key with its secret. */
export type ApiKeyCreated = {
  /** The key. */
  apiKey: ApiKey;
  /** Shown this once: keep it now. */
  secret: Scalars['String']['output'];
};

/** What a mutation on an API key answers. */
export type ApiKeyResult = ApiKeyChanged | ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** Which ready tree to apply. */
export type ApplyCategoryPresetInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** The tree. */
  preset: CategoryPreset;
};

/** The window that was agreed. */
export type AppointWorkOrderInput = {
  /** The customer chose it: a later end replaces the arrival target (DSP-10). */
  customerWish?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Begins, UTC. */
  from: Scalars['DateTime']['input'];
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why the former window no longer holds; needed for a second one; at most 500. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Ends, UTC. */
  until: Scalars['DateTime']['input'];
};

/** A window agreed with the customer (DSP-07). */
export type Appointment = {
  /** When it was agreed, UTC. */
  agreedAt: Scalars['DateTime']['output'];
  /** Begins, UTC. */
  from: Scalars['DateTime']['output'];
  /** Why the former window no longer held. Null for contacts. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Ends, UTC. */
  until: Scalars['DateTime']['output'];
};

/** A seat. */
export type ApproveEnrolmentInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Enrolment. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Which request is approved. */
export type ApproveVisitInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Visit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Closes it; refused while something that must be on record is missing (CMP-05, CMP-07). */
export type ArchiveComplaintInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
};

/** How far the event archive is (ANA-01). */
export type ArchiveState = {
  /** Events kept; a whole number. */
  events: Scalars['Float']['output'];
  /** The newest event, UTC. */
  newestAt?: Maybe<Scalars['DateTime']['output']>;
  /** Events set aside because they could not be taken in. */
  setAside: Scalars['Int']['output'];
};

/** The arrival clock of a request: starts with the request, stops at the first arrival (DSP-10). */
export type ArrivalClock = {
  /** UTC; null while a quote is thought about, and where nothing is promised. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Null until it has stopped. */
  result?: Maybe<ClockResult>;
  /** How far it is known to have come. */
  stage: ClockStage;
  /** UTC. */
  startedAt: Scalars['DateTime']['output'];
  /** UTC; null while it runs. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How long was promised; null for a time agreed with the customer, and where nothing is promised. */
  targetMs?: Maybe<Scalars['DurationMs']['output']>;
};

/** How soon an engineer is on site (DSP-10). */
export type ArrivalPromise = {
  /** From the request for a visit, on the agreement's calendar. */
  targetMs: Scalars['DurationMs']['output'];
  /** For places this far. */
  travelZone: TravelZone;
};

/** How soon an engineer is on site. */
export type ArrivalPromiseInput = {
  /** On the agreement's calendar. */
  targetMs: Scalars['DurationMs']['input'];
  /** For places this far. */
  travelZone: TravelZone;
};

/** Arriving. */
export type ArriveWorkOrderInput = {
  /** When, UTC, where it was entered later; left out: now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Where the phone was. */
  place?: InputMaybe<PlaceInput>;
};

/** An entry of the standard problem library 标准化问题库 (KB-01). */
export type Article = Node & {
  /** Files to take along, oldest first. */
  attachments: Array<Attachment>;
  /** Who may read it once it is published. */
  audience: ArticleAudience;
  /** Every action of a person, with the reason where it is not allowed now. */
  availableActions: Array<ArticleActionOffer>;
  /** Categories it belongs to. */
  categories: Array<TicketCategory>;
  /** When it was begun, UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** What it is for. */
  kind: ArticleKind;
  /** Human number. */
  number: Scalars['String']['output'];
  /** Who keeps it right. */
  owner?: Maybe<Person>;
  /** Codes of the products it is about; empty: all. */
  productCodes: Array<Scalars['String']['output']>;
  /** Versions it is about; empty: all. */
  productVersions: Array<Scalars['String']['output']>;
  /** Number of the revision that readers see; null until it is published. */
  publishedRevision?: Maybe<Scalars['Int']['output']>;
  /** By when it is looked at again, local date of its unit. */
  reviewDue?: Maybe<Scalars['Date']['output']>;
  /** All revisions, newest first; their differences are shown by the client (KB-01). */
  revisions: Array<ArticleRevision>;
  /** The words: the newest revision for its authors, the published one for all others. */
  shown: ArticleRevision;
  /** How many tickets it solved (KB-03). */
  solvedTickets: Scalars['Int']['output'];
  /** The ticket it was made from (KB-03). */
  sourceTicket?: Maybe<Ticket>;
  /** State of the newest revision. */
  status: ArticleStatus;
  /** The unit it belongs to. */
  unit: OrgUnit;
  /** When it last changed, UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** How often it was used (KB-03). */
  useCount: Scalars['Int']['output'];
  /** People who found it useful (KB-03). */
  usefulVotes: Scalars['Int']['output'];
  /** People who did not. */
  uselessVotes: Scalars['Int']['output'];
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** An entry of the standard problem library 标准化问题库 (KB-01). */
export type ArticleHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a person can do with an article (KB-01). */
export type ArticleAction =
  /** Change the draft. */
  | 'CHANGE'
  /** Show it to readers. */
  | 'PUBLISH'
  /** Stop offering it. */
  | 'RETIRE'
  /** Approve it, or send it back. */
  | 'REVIEW'
  /** Begin the next revision. */
  | 'REVISE'
  /** Hand it in for review. */
  | 'SUBMIT';

/** One action as offered to the caller now. */
export type ArticleActionOffer = {
  /** The action. */
  action: ArticleAction;
  /** Whether it would be accepted now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, in the caller's language; null when allowed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Code of the catalogue; null when allowed. */
  reasonCode?: Maybe<Scalars['String']['output']>;
};

/** Who may read an article (KB-01). */
export type ArticleAudience =
  /** Customers who are signed in, too. */
  | 'CUSTOMERS'
  /** Everybody. */
  | 'PUBLIC'
  /** Colleagues. */
  | 'STAFF';

/** An article after the mutation. */
export type ArticleChanged = {
  /** As it is now. */
  article: Article;
};

/** A page of articles. */
export type ArticleConnection = {
  /** The rows with their cursors. */
  edges: Array<ArticleEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of articles in a connection. */
export type ArticleEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Article;
};

/** Narrows a list of articles; values of one field are alternatives. */
export type ArticleFilter = {
  /** Who may read them. */
  audiences?: InputMaybe<Array<ArticleAudience>>;
  /** Codes of categories. */
  categoryCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What they are for. */
  kinds?: InputMaybe<Array<ArticleKind>>;
  /** Node ids of People who keep them. */
  ownerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of products. */
  productCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** To be looked at again on or before this local date. */
  reviewDueBy?: InputMaybe<Scalars['Date']['input']>;
  /** State of the newest revision. */
  statuses?: InputMaybe<Array<ArticleStatus>>;
};

/** What a search found. */
export type ArticleHit = {
  /** The article. */
  article: Article;
  /** How well it fits; larger is better, comparable within one search. */
  rank: Scalars['Float']['output'];
  /** The place of the match; hits stand between U+E000 and U+E001, never in markup. */
  snippet: Scalars['String']['output'];
};

/** What an article is for (KB-01). */
export type ArticleKind =
  /** Technical bulletin 支持信息. */
  | 'BULLETIN'
  /** A manual. */
  | 'MANUAL'
  /** A way of talking with customers. */
  | 'PHRASING'
  /** Question and answer. */
  | 'QUESTION'
  /** A solved problem. */
  | 'SOLUTION'
  /** A maintenance tool. */
  | 'TOOL';

/** Orders of a list of articles. */
export type ArticleOrder =
  /** Best match first; needs a search. */
  | 'RELEVANCE'
  /** Next to be looked at first. */
  | 'REVIEW_DUE_ASC'
  /** By title. */
  | 'TITLE_ASC'
  /** Last changed first. */
  | 'UPDATED_DESC'
  /** Most used first. */
  | 'USE_DESC';

/** What a mutation on an article answers. */
export type ArticleResult = ArticleChanged | ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** The words of one revision (KB-01). */
export type ArticleRevision = {
  /** Why it happens. */
  cause?: Maybe<Scalars['String']['output']>;
  /** When, UTC. */
  changedAt: Scalars['DateTime']['output'];
  /** Who wrote it. */
  changedBy?: Maybe<Person>;
  /** Where it occurs. */
  environment?: Maybe<Scalars['String']['output']>;
  /** When it was published, UTC. */
  publishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the reviewer said. */
  reviewNote?: Maybe<Scalars['String']['output']>;
  /** When, UTC. */
  reviewedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who reviewed it. */
  reviewedBy?: Maybe<Person>;
  /** Counts from 1. */
  revision: Scalars['Int']['output'];
  /** What to do. */
  solution: Scalars['String']['output'];
  /** What the user sees. */
  symptom?: Maybe<Scalars['String']['output']>;
  /** One line. */
  title: Scalars['String']['output'];
};

/** State of an article's newest revision (KB-01). */
export type ArticleStatus =
  /** Being written. */
  | 'DRAFT'
  /** Waits for a reviewer. */
  | 'IN_REVIEW'
  /** Readers see it. */
  | 'PUBLISHED'
  /** Not offered any more. */
  | 'RETIRED'
  /** Approved, not yet published. */
  | 'REVIEWED';

/** Puts a question to a person named in it (CMP-13). */
export type AskNamedPersonInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the Person. */
  personId: Scalars['ID']['input'];
  /** At most 4,000. */
  question: Scalars['String']['input'];
};

/** Whose password is forgotten. */
export type AskPasswordResetInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Login or mail address. */
  login: Scalars['String']['input'];
};

/** A place for oneself. */
export type AskToEnrolInput = {
  /** Node id of the Course. */
  courseId: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** How the service will be given, and what was checked (TKT-18, CUS-04). */
export type AssessTicketInput = {
  /** Whether the customer agreed. */
  confirmedWithCustomer: Scalars['Boolean']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether you checked the requester's identity. */
  identityChecked?: InputMaybe<Scalars['Boolean']['input']>;
  /** The way agreed. */
  mode: ServiceMode;
  /** When, UTC. */
  plannedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Whether you checked the proof of purchase. */
  proofOfPurchaseChecked?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether it can be solved by phone. */
  solvableByPhone: Scalars['Boolean']['input'];
};

/** Who will call. */
export type AssignFollowUpInput = {
  /** Node id of the Person. */
  assigneeId: Scalars['ID']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the FollowUpTask. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Who is to work on it. */
export type AssignTicketInput = {
  /** Node id of the Person. */
  assigneeId: Scalars['ID']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** For the person; at most 1,000. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the OrgUnit; left out: the person's. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** Who goes. */
export type AssignWorkOrderInput = {
  /** Node id of the Person. */
  engineerId: Scalars['ID']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** For the engineer; at most 500. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Uploads for a record. */
export type AttachFilesInput = {
  /** Ids of Attachments that the caller uploaded for such a record; 1 to 20. */
  attachmentIds: Array<Scalars['ID']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the Ticket, Article, WorkOrder, Complaint or Course. */
  recordId: Scalars['ID']['input'];
};

/** What `attachFiles` answers. */
export type AttachFilesResult = FilesAttached | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RuleViolation;

/** A file on a record (COM-09). It is uploaded by `POST /files/{kind}` and read at its `url`, with the same sign-in. */
export type Attachment = {
  /** When it was uploaded, UTC. */
  addedAt: Scalars['DateTime']['output'];
  /** Who added it. */
  addedBy: Actor;
  /** What its content is, e.g. `image/png`; never what the sender claimed. */
  contentType: Scalars['String']['output'];
  /** Its id, e.g. `Attachment:<uuid>`; not to be read by `node`. */
  id: Scalars['ID']['output'];
  /** Its name, without anything that hides what it is. */
  name: Scalars['String']['output'];
  /** It can be shown as a picture; everything else is only ever downloaded. */
  picture: Scalars['Boolean']['output'];
  /** The caller may remove it: whoever added it, and those who manage the record. */
  removable: Scalars['Boolean']['output'];
  /** Bytes. */
  size: Scalars['Int']['output'];
  /** Where its bytes are, from the root of this server. */
  url: Scalars['String']['output'];
};

/** The file is gone. */
export type AttachmentRemoved = {
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** Ways of an attempt before a visit. */
export type AttemptMode =
  /** By phone. */
  | 'PHONE'
  /** By remote session. */
  | 'REMOTE';

/** How an attempt ended (TKT-11). */
export type AttemptResult =
  /** Nobody was reached: does not count as an attempt. */
  | 'NOT_REACHED'
  /** It is not: counts as an attempt without a solution. */
  | 'NOT_SOLVED'
  /** It is solved. */
  | 'SOLVED';

/** One value that was replaced. */
export type AuditChange = {
  /** Field of the record. */
  field: Scalars['String']['output'];
  /** Before; null when empty, or personal and hidden from the caller. */
  from?: Maybe<Scalars['String']['output']>;
  /** After; null when empty, or personal and hidden from the caller. */
  to?: Maybe<Scalars['String']['output']>;
};

/** A page of a record's history, newest first. */
export type AuditConnection = {
  /** The entries with their cursors. */
  edges: Array<AuditEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An entry in a connection. */
export type AuditEdge = {
  /** Continues the list after this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: AuditEntry;
};

/** One line of a record's history: who did what, when, from which value to which (COM-08). Never changed, never deleted. */
export type AuditEntry = {
  /** The act as a code, e.g. `TICKET_ASSIGN`; its text is in `errorCodes`. */
  action: Scalars['String']['output'];
  /** Who. */
  actor: Actor;
  /** When, UTC. */
  at: Scalars['DateTime']['output'];
  /** The values that it replaced. */
  changes: Array<AuditChange>;
  /** Unique within its service; not a node id. */
  id: Scalars['ID']['output'];
  /** The record that was acted on; null when it is out of the caller's reach, or is none of the API. */
  record?: Maybe<Node>;
  /** Kind of the record, e.g. `ticket`. */
  recordKind: Scalars['String']['output'];
  /** Whether the tamper-evident chain has taken it in; so some seconds after the act. */
  sealed: Scalars['Boolean']['output'];
};

/** Narrows the audit; what is left out does not narrow. */
export type AuditFilter = {
  /** When it was done. */
  at?: InputMaybe<TimeRangeInput>;
  /** Node id of the Person who acted. */
  personId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the record that was acted on. */
  recordId?: InputMaybe<Scalars['ID']['input']>;
};

/** A new attempt. */
export type BeginExamInput = {
  /** Node id of the Enrolment. */
  enrolmentId: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The department begins to look for the cause. */
export type BeginInvestigationInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
};

/** Beginning. */
export type BeginWorkOrderInput = {
  /** When, UTC, where it was entered later; left out: now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Where the phone was. */
  place?: InputMaybe<PlaceInput>;
};

/** A service calendar 日历: when working time counts (COM-05). */
export type Calendar = Node & {
  /** Holidays, make-up days and closures of one year, by date. */
  days: Array<CalendarDay>;
  /** How a due time would come about: for trying a calendar out (TKT-08). */
  explainDueTime: DueTimeExplanation;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Around the clock, or weekly hours. */
  kind: CalendarKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** Years whose holidays are entered, ascending; others are provisional. Empty when it depends on no yearly notice. */
  publishedYears: Array<Scalars['Int']['output']>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
  /** The week; null around the clock. */
  weekly?: Maybe<WeeklyHours>;
  /** False: it depends on no yearly notice, and is never provisional. */
  yearlyNotice: Scalars['Boolean']['output'];
  /** Time zone, an IANA name; all wall times and dates are in it. */
  zone: Scalars['String']['output'];
};


/** A service calendar 日历: when working time counts (COM-05). */
export type CalendarDaysArgs = {
  year: Scalars['Int']['input'];
};


/** A service calendar 日历: when working time counts (COM-05). */
export type CalendarExplainDueTimeArgs = {
  durationMs: Scalars['DurationMs']['input'];
  start: Scalars['DateTime']['input'];
};


/** A service calendar 日历: when working time counts (COM-05). */
export type CalendarHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A calendar after the mutation. */
export type CalendarChanged = {
  /** As it is now. */
  calendar: Calendar;
};

/** A day that is unlike its weekday. */
export type CalendarDay = {
  /** Local date of the calendar. */
  date: Scalars['Date']['output'];
  /** By whose hours a make-up day is worked; null: Monday's. */
  hoursOf?: Maybe<Weekday>;
  /** Why. */
  kind: CalendarDayKind;
  /** E.g. 国庆节. */
  name: Scalars['String']['output'];
};

/** A day that is unlike its weekday. */
export type CalendarDayInput = {
  /** Local date of the calendar. */
  date: Scalars['Date']['input'];
  /** For a make-up day; left out: Monday's hours. */
  hoursOf?: InputMaybe<Weekday>;
  /** Why. */
  kind: CalendarDayKind;
  /** At most 60. */
  name: Scalars['String']['input'];
};

/** Why a day is unlike its weekday (COM-05). */
export type CalendarDayKind =
  /** A local closure; wins over the others. */
  | 'closure'
  /** A public holiday. */
  | 'holiday'
  /** A day of rest that is worked 调休. */
  | 'make-up';

/** Kinds of calendars (COM-05). */
export type CalendarKind =
  /** Always open, 7×24. */
  | '7x24'
  /** Weekly hours with holidays and make-up days. */
  | 'weekly';

/** What a mutation on a calendar answers. */
export type CalendarResult = CalendarChanged | ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** A call, as recorded by a colleague. */
export type Call = {
  /** The customer's person. */
  contact?: Maybe<Contact>;
  /** Who rang. */
  direction: CallDirection;
  /** How long it took; null when not known. */
  durationMs?: Maybe<Scalars['DurationMs']['output']>;
  /** The number. */
  phone?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  result: CallResult;
  /** When it began, UTC. */
  startedAt: Scalars['DateTime']['output'];
};

/** The promised call. */
export type CallBackInput = {
  /** The next promised call, UTC; needed when nobody was reached. */
  callBackAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** How long it took, up to a day. */
  durationMs?: InputMaybe<Scalars['DurationMs']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What was said; at most 4,000. */
  note: Scalars['String']['input'];
  /** How it ended. */
  result: AttemptResult;
  /** When it began, UTC; left out: now. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who rang. */
export type CallDirection =
  /** The customer. */
  | 'INBOUND'
  /** We. */
  | 'OUTBOUND';

/** What came of a call. */
export type CallResult =
  /** Engaged. */
  | 'BUSY'
  /** Nobody picked up. */
  | 'NO_ANSWER'
  /** They talked: an answer of a person (TKT-02). */
  | 'TALKED'
  /** A message was left. */
  | 'VOICEMAIL'
  /** Somebody else's number. */
  | 'WRONG_NUMBER';

/** A customer whom the caller may belong to, with what the agent needs before the caller has spoken (TKT-01). */
export type CallerMatch = {
  /** The person behind the number; null when it is the company's. */
  contact?: Maybe<Contact>;
  /** The company. */
  customer: Customer;
  /** What the agreement promises (CUS-04). */
  entitlement: Entitlement;
  /** What the code stands for; null when found by phone. */
  installation?: Maybe<Installation>;
  /** How it was found. */
  matchedBy: CallerMatchedBy;
};

/** How a caller was found. */
export type CallerMatchedBy =
  /** By a customer number. */
  | 'CUSTOMER_NUMBER'
  /** By a dongle number 加密锁号. */
  | 'DONGLE_NUMBER'
  /** By a phone number. */
  | 'PHONE'
  /** By a service code 服务码. */
  | 'SERVICE_CODE';

/** Which operation to stop. */
export type CancelOperationInput = {
  /** Node id of an Operation. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Why a ticket was cancelled. */
export type CancelReason =
  /** There is another ticket for it. */
  | 'DUPLICATE'
  /** No request for service, e.g. spam. */
  | 'NOT_A_SERVICE_REQUEST'
  /** Something else; see the note. */
  | 'OTHER'
  /** The requester does not need it any more. */
  | 'WITHDRAWN';

/** Why it is cancelled. */
export type CancelTicketInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 1,000. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: CancelReason;
};

/** A category after the mutation. */
export type CategoryChanged = {
  /** As it is now. */
  category: TicketCategory;
};

/** What a category is counted as (TKT-04). */
export type CategoryClass =
  /** Account 账号. */
  | 'ACCOUNT'
  /** Consultation 咨询. */
  | 'CONSULTATION'
  /** Data 数据问题. */
  | 'DATA'
  /** Software defect 软件BUG. */
  | 'DEFECT'
  /** Environment 环境问题: hardware, operating system, database, network. */
  | 'ENVIRONMENT'
  /** Integration. */
  | 'INTEGRATION'
  /** Operation 操作问题. */
  | 'OPERATION'
  /** Anything else. */
  | 'OTHER'
  /** Stability and performance. */
  | 'PERFORMANCE'
  /** Requirement 需求. */
  | 'REQUIREMENT'
  /** Security and privacy. */
  | 'SECURITY_PRIVACY'
  /** Slow support. */
  | 'SLOW_SUPPORT';

/** Ready trees of categories (TKT-04). */
export type CategoryPreset =
  /** Functional defect, slow support, data security and privacy, stability and performance, integration. */
  | 'FIVE_CLASSES'
  /** All nine kinds of request. */
  | 'FULL'
  /** Defect, data, requirement, environment, operation, VIP lane. */
  | 'SIX_CLASSES'
  /** Product quality, normal use, technical support. */
  | 'THREE_CLASSES';

/** The tree after a preset. */
export type CategoryPresetApplied = {
  /** How many were added. */
  added: Scalars['Int']['output'];
  /** The whole tree, without retired ones. */
  categories: Array<TicketCategory>;
};

/** What applying a preset answers. */
export type CategoryPresetResult = CategoryPresetApplied | IdempotencyConflict | InvalidInput | NotAllowed | RuleViolation;

/** What a mutation on a category answers. */
export type CategoryResult = CategoryChanged | ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** All of the agreement; one left out becomes empty. */
export type ChangeAgreementInput = {
  /** Users go first to their own administrator (TKT-07). */
  administratorFirst?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most one for each travel zone. */
  arrivalPromises?: InputMaybe<Array<ArrivalPromiseInput>>;
  /** Node id of the Calendar; left out: that of the customer's unit. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** Last day, not before the first. */
  endsOn: Scalars['Date']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What it costs; left out without AGREEMENT_READ_FEE: as it was. */
  fee?: InputMaybe<MoneyInput>;
  /** Node id of the Agreement. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Check the requester's identity before work. */
  identityCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Node ids of Installations; empty: all of the customer's. */
  installationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What kind. */
  kind: AgreementKind;
  /** Check the proof of purchase before work. */
  proofOfPurchaseCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Why it is changed; at most 500. */
  reason: Scalars['String']['input'];
  /** At most 500. */
  responsePromise?: InputMaybe<Scalars['String']['input']>;
  /** At most 50,000. */
  serviceDescription?: InputMaybe<Scalars['String']['input']>;
  /** Code of the service-level profile. */
  serviceLevelCode: Scalars['String']['input'];
  /** What it includes. */
  services: Array<IncludedServiceInput>;
  /** First day, local date of the customer's unit. */
  startsOn: Scalars['Date']['input'];
};

/** All words and the placing; one left out becomes empty. */
export type ChangeArticleInput = {
  /** Who may read it. */
  audience: ArticleAudience;
  /** Codes of categories; at most 20. */
  categoryCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Why it happens; at most 10,000. */
  cause?: InputMaybe<Scalars['String']['input']>;
  /** Where it occurs; at most 4,000. */
  environment?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Article. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it is for. */
  kind: ArticleKind;
  /** Codes of products; at most 50. */
  productCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Versions; at most 50. */
  productVersions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By when it is looked at again. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** What to do; at most 50,000. */
  solution: Scalars['String']['input'];
  /** What the user sees; at most 10,000. */
  symptom?: InputMaybe<Scalars['String']['input']>;
  /** One line, at most 200. */
  title: Scalars['String']['input'];
};

/** Name, zone and week. */
export type ChangeCalendarInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Calendar. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 60. */
  name: Scalars['String']['input'];
  /** Needed for WEEKLY. */
  weekly?: InputMaybe<WeeklyHoursInput>;
  /** Time zone, an IANA name. */
  zone: Scalars['String']['input'];
};

/** All values of a category; one left out is set to its default. */
export type ChangeCategoryInput = {
  /** What it is counted as. */
  class: CategoryClass;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the TicketCategory. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 60 characters. */
  nameEn: Scalars['String']['input'];
  /** At most 60 characters. */
  nameZh: Scalars['String']['input'];
  /** Node id of the category above; left out: at the top. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
  /** Place among its siblings, 0 to 10,000. */
  position?: InputMaybe<Scalars['Int']['input']>;
  /** What its template requires. */
  requiredFields?: InputMaybe<Array<RequiredField>>;
};

/** All rules at once. */
export type ChangeComplaintSettingsInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Whether the general manager speaks with key and VIP customers. */
  generalManagerContact: Scalars['Boolean']['input'];
  /** Node id of the ComplaintSettings. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** Milliseconds of working time, a minute to 30 days. */
  responseWithinMs: Scalars['DurationMs']['input'];
};

/** All that is known of a person; one left out becomes empty. */
export type ChangeContactInput = {
  /** Agreed to surveys and notices. */
  consentGiven?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Contact. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Language of mails. */
  locale?: InputMaybe<Locale>;
  /** At most 100. */
  name: Scalars['String']['input'];
  /** At most 10. */
  reaches?: InputMaybe<Array<ContactReachInput>>;
  /** What the person is there. */
  roles?: InputMaybe<Array<ContactRole>>;
  /** At most 100. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** The text of a course. */
export type ChangeCourseInput = {
  /** For whom it is; at least one. */
  audiences: Array<CourseAudience>;
  /** How long it takes, 1 to 10,000 minutes. */
  durationMinutes: Scalars['Int']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What people can do afterwards; at most 4,000. */
  goals: Scalars['String']['input'];
  /** Node id of the Course. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it is about. */
  kind: CourseKind;
  /** How far it goes. */
  level: CourseLevel;
  /** What to learn from, in order; at most 50. */
  materials?: InputMaybe<Array<CourseMaterialInput>>;
  /** Duties that need a passed exam of this course. */
  requiredForDuty?: InputMaybe<Array<DutyKind>>;
  /** How many can be in at one time; left out: no limit. */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** At most 200. */
  title: Scalars['String']['input'];
};

/** The whole file; a field left out becomes empty. */
export type ChangeCustomerInput = {
  /** Node id of the consultant. */
  consultantId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the stand-in. */
  consultantStandInId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Customer. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the industry. */
  industryCode?: InputMaybe<Scalars['String']['input']>;
  /** Level. */
  level: CustomerLevel;
  /** At most 200. */
  name: Scalars['String']['input'];
  /** Node id of the Contact for proactive checks. */
  proactiveContactId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the Person who sold. */
  salesPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 60. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** Where the relation stands. */
  status?: InputMaybe<CustomerStatus>;
  /** Whether its data may go to third parties (COM-03). */
  thirdPartyConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Node id of the OrgUnit that serves it. */
  unitId: Scalars['ID']['input'];
};

/** All that is known of it; one left out becomes empty. */
export type ChangeInstallationInput = {
  /** Local date. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** At most 10,000. */
  configurationNotes?: InputMaybe<Scalars['String']['input']>;
  /** Dongle number 加密锁号; at most 100. */
  dongleNumber?: InputMaybe<Scalars['String']['input']>;
  /** At most 60. */
  edition?: InputMaybe<Scalars['String']['input']>;
  /** What it runs on. */
  environment?: InputMaybe<InstallationEnvironmentInput>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Installation. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Local date. */
  installedOn?: InputMaybe<Scalars['Date']['input']>;
  /** At most 100. */
  licenceNumber?: InputMaybe<Scalars['String']['input']>;
  /** Lifetime maintenance 终身维护. */
  lifetimeMaintenance?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 100. */
  modules?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Code of a product. */
  productCode: Scalars['String']['input'];
  /** At most 60. */
  productVersion: Scalars['String']['input'];
  /** At most 200. */
  projectName?: InputMaybe<Scalars['String']['input']>;
  /** Number of the contract or invoice that was shown; at most 200. */
  proofOfPurchase?: InputMaybe<Scalars['String']['input']>;
  /** Local date. */
  purchasedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How to get in remotely; at most 500. */
  remoteAccess?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Site where it runs. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
};

/** Old and new password. */
export type ChangePasswordInput = {
  /** As typed. */
  currentPassword: Scalars['String']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** 12 to 200 characters. */
  newPassword: Scalars['String']['input'];
};

/** All that is said about a person; one left out becomes empty. */
export type ChangePersonInput = {
  /** At most 60. */
  displayName: Scalars['String']['input'];
  /** Mail address. */
  email: Scalars['String']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Person. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Language. */
  locale: Locale;
  /** At most 40. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Time zone, an IANA name. */
  zone: Scalars['String']['input'];
};

/** All roles. */
export type ChangePersonRolesInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Person. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Codes of roles; at most 20. */
  roleCodes: Array<Scalars['String']['input']>;
};

/** Another weight; at least one of the three (TKT-09). */
export type ChangePriorityInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** How much suffers. */
  impact?: InputMaybe<Impact>;
  /** Overrides the matrix. */
  priority?: InputMaybe<Priority>;
  /** Why; at most 500. */
  reason: Scalars['String']['input'];
  /** How soon it hurts. */
  urgency?: InputMaybe<Urgency>;
};

/** All of a product but its code. */
export type ChangeProductInput = {
  /** False: not sold any more. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Product. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 100. */
  nameEn: Scalars['String']['input'];
  /** At most 100. */
  nameZh: Scalars['String']['input'];
  /** The newest first; at most 500. */
  versions?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** All of a role but its code. */
export type ChangeRoleInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What it allows; at most 100. */
  grants: Array<GrantInput>;
  /** Node id of the Role. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 60. */
  nameEn: Scalars['String']['input'];
  /** At most 60. */
  nameZh: Scalars['String']['input'];
};

/** All that is known of a place; one left out becomes empty. */
export type ChangeSiteInput = {
  /** Gate, parking, whom to ask for; at most 1,000. */
  accessNotes?: InputMaybe<Scalars['String']['input']>;
  /** At most 300. */
  address: Scalars['String']['input'];
  /** WGS-84. */
  coordinates?: InputMaybe<CoordinatesInput>;
  /** At most 100. */
  district?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Site. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 100. */
  name: Scalars['String']['input'];
  /** How far it is for arrival targets. */
  travelZone: TravelZone;
};

/** All of a special service but its code. */
export type ChangeSpecialServiceInput = {
  /** False: not offered any more. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the SpecialService. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 100. */
  nameEn: Scalars['String']['input'];
  /** At most 100. */
  nameZh: Scalars['String']['input'];
  /** List price; left out: by effort. */
  price?: InputMaybe<MoneyInput>;
};

/** All settings. */
export type ChangeTicketSettingsInput = {
  /** 1 to 3650. */
  archiveAfterDays: Scalars['Int']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the TicketSettings. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** 1 to 90. */
  lapseAfterWorkingDays: Scalars['Int']['input'];
  /** Whether a ticket can lapse at all. */
  lapseAllowed: Scalars['Boolean']['input'];
  /** All 16 cells. */
  priorityMatrix: Array<PriorityMatrixCellInput>;
  /** 0 to 3 steps. */
  raiseForKey: Scalars['Int']['input'];
  /** 0 to 3 steps. */
  raiseForVip: Scalars['Int']['input'];
  /** 1 to 60, less than lapse. */
  remindAfterWorkingDays: Scalars['Int']['input'];
  /** 0 to 365. */
  reopenWithinDays: Scalars['Int']['input'];
};

/**
 * The change was made, but its record now lies outside of what the caller may see, e.g. a ticket handed to a unit out of
 * reach (COM-03). No error: do not send it again. The mutation would have shown the record, were it in sight.
 */
export type ChangedOutOfSight = {
  /** Node id of the record, for one's own notes: `node` answers null for it. */
  id: Scalars['ID']['output'];
  /** Says so in the caller's language. */
  message: Scalars['String']['output'];
};

/** Records the check of effect; possible after archiving (CMP-07). */
export type CheckEffectInput = {
  /** What was found. */
  effective: Scalars['Boolean']['input'];
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 4,000. */
  note: Scalars['String']['input'];
};

/** A criterion as checked with the customer. */
export type CheckedCriterionInput = {
  /** Id of the AcceptanceCriterion. */
  criterionId: Scalars['ID']['input'];
  /** Whether it holds. */
  met: Scalars['Boolean']['input'];
  /** At most 500. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Choices. */
export type ChoosePreferencesInput = {
  /** The version that was read (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 200. */
  items: Array<PreferenceInput>;
};

/** Which ticket to take. */
export type ClaimTicketInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** One running promise of a ticket 计时 (TKT-08). Durations are time on the clock's calendar. */
export type Clock = {
  /** Since when it counts, UTC; null unless COUNTING. */
  countingSince?: Maybe<Scalars['DateTime']['output']>;
  /** When it is due, UTC; null while paused before the target. */
  dueAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it is due then: calendar, pauses, rule, step by step. For one ticket, not for lists. */
  explanation: ClockExplanation;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** What it promises. */
  kind: ClockKind;
  /** Since when it is paused, UTC; null unless PAUSED. */
  pausedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The due time touches a year whose holidays are not published yet (COM-05). */
  provisional: Scalars['Boolean']['output'];
  /** How it ended; null until then. */
  result?: Maybe<ClockResult>;
  /** The service-level rule that set the target; null for an agreed time. */
  ruleId?: Maybe<Scalars['String']['output']>;
  /** How far it is known to have come. */
  stage: ClockStage;
  /** When it began, UTC. */
  startedAt: Scalars['DateTime']['output'];
  /** Whether it counts now. */
  status: ClockStatus;
  /** When it ended, UTC. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The time allowed; null for an agreed instant. */
  targetMs?: Maybe<Scalars['DurationMs']['output']>;
  /** Time used before `countingSince`; once ended, in all. */
  usedMs: Scalars['DurationMs']['output'];
};

/** What can happen to a clock (TKT-09). */
export type ClockChange =
  /** All was used. */
  | 'BREACHED'
  /** Ended without a result. */
  | 'CANCELLED'
  /** Paused. */
  | 'PAUSED'
  /** Moved to another calendar. */
  | 'RECALENDARED'
  /** Counted again, since the days of its calendar were corrected. */
  | 'RECOUNTED'
  /** Went on. */
  | 'RESUMED'
  /** Got another target; what was used is kept. */
  | 'RETARGETED'
  /** Began. */
  | 'STARTED'
  /** Ended by what it waited for. */
  | 'STOPPED'
  /** A time was agreed instead. */
  | 'TIME_AGREED'
  /** Half was used. */
  | 'WARNED_50'
  /** Four fifths were used. */
  | 'WARNED_80';

/** How a due time comes about (TKT-08). */
export type ClockExplanation = {
  /** Node id of the calendar; null: built in, around the clock. */
  calendarId?: Maybe<Scalars['ID']['output']>;
  /** Name of the calendar. */
  calendarName: Scalars['String']['output'];
  /** When it is due, UTC; null while paused. */
  due?: Maybe<Scalars['DateTime']['output']>;
  /** What happened to the clock, oldest first (TKT-09). */
  history: Array<ClockHistoryEntry>;
  /** Since when it is paused, UTC. */
  pausedSince?: Maybe<Scalars['DateTime']['output']>;
  /** Years touched whose holidays are not published yet; counted as plain weekdays. */
  provisionalYears: Array<Scalars['Int']['output']>;
  /** The service-level rule; null for an agreed time. */
  ruleId?: Maybe<Scalars['String']['output']>;
  /** When it began, UTC. */
  startedAt: Scalars['DateTime']['output'];
  /** They join without a hole from the start to the due time, or to the pause that lasts. */
  steps: Array<ClockStep>;
  /** The time allowed; null for an agreed time. */
  targetMs?: Maybe<Scalars['DurationMs']['output']>;
  /** Time zone of the calendar, an IANA name such as `Asia/Shanghai`. */
  zone: Scalars['String']['output'];
};

/** One change of a clock. */
export type ClockHistoryEntry = {
  /** When it took effect, UTC; of a stage: when it was noticed. */
  at: Scalars['DateTime']['output'];
  /** Of a stage: when the share was used up, UTC. */
  reachedAt?: Maybe<Scalars['DateTime']['output']>;
  /** What caused it: a code of the catalogue. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** What happened. */
  what: ClockChange;
};

/** What a clock promises (TKT-08). */
export type ClockKind =
  /** A time agreed with the customer for this ticket alone. */
  | 'AGREED_TIME'
  /** A promised call. */
  | 'CALL_BACK'
  /** The first answer of a person. */
  | 'FIRST_RESPONSE'
  /** The next progress update, again and again until the solution. */
  | 'NEXT_UPDATE'
  /** A plan for a complex problem. */
  | 'PLAN'
  /** The solution. */
  | 'RESOLUTION';

/** How a clock ended. */
export type ClockResult =
  /** Its rule no longer applied; it counts in no figure. */
  | 'CANCELLED'
  /** In time. */
  | 'MET'
  /** Too late. */
  | 'MISSED';

/** How far a clock has come; each step up notifies once (TKT-09). */
export type ClockStage =
  /** All is used. */
  | 'BREACHED'
  /** Less than half is used. */
  | 'RUNNING'
  /** Half is used. */
  | 'WARNED_50'
  /** Four fifths are used. */
  | 'WARNED_80';

/** Whether a clock counts. */
export type ClockStatus =
  /** It counts. */
  | 'COUNTING'
  /** It is over. */
  | 'ENDED'
  /** It does not count now; it goes on where it stopped (TKT-09). */
  | 'PAUSED';

/** One stretch of a derivation. */
export type ClockStep = {
  /** What it adds. */
  countedMs: Scalars['DurationMs']['output'];
  /** Inclusive, UTC. */
  from: Scalars['DateTime']['output'];
  /** Why it counts or not. */
  kind: ClockStepKind;
  /** Of the holiday, make-up day or closure. */
  name?: Maybe<Scalars['String']['output']>;
  /** Why it paused: a code of the catalogue. */
  reasonCode?: Maybe<Scalars['String']['output']>;
  /** Exclusive, UTC. */
  to: Scalars['DateTime']['output'];
};

/** Why a stretch counts or not. */
export type ClockStepKind =
  /** Up to a time agreed with the customer; nothing is counted. */
  | 'agreed'
  /** Between two periods of a day, e.g. lunch. */
  | 'break'
  /** Outside working hours. */
  | 'closed-night'
  /** A local closure. */
  | 'closure'
  /** Counted on the calendar that it had before. */
  | 'former-calendar'
  /** A public holiday. */
  | 'holiday'
  /** A day of rest that is worked 调休: counts. */
  | 'make-up'
  /** The clock was paused. */
  | 'paused'
  /** A day without working hours in the week. */
  | 'weekend'
  /** Working hours: counts. */
  | 'working';

/** Which unit to close. */
export type CloseOrgUnitInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the OrgUnit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The problem report 问题处理报告 (TKT-22). */
export type CloseTicketInput = {
  /** Why; at most 4,000. */
  cause?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node ids of OrgUnits to be told; at most 20. */
  informUnitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What becomes of the solution (KB-03). */
  knowledge: KnowledgeInput;
  /** What was wrong; at most 10,000. */
  problem: Scalars['String']['input'];
  /** 1 to 5, when the customer said so and it is not on record yet. */
  satisfaction?: InputMaybe<Scalars['Int']['input']>;
  /** What was done; at most 10,000. */
  solution: Scalars['String']['input'];
};

/** A customer's complaint about service 投诉. Nobody named in it sees it (CMP-11). */
export type Complaint = Node & {
  /** Anonymity inside the vendor was asked for (CMP-11). */
  anonymous: Scalars['Boolean']['output'];
  /** UTC. */
  archivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Evidence, oldest first; contacts see what they sent themselves. */
  attachments: Array<Attachment>;
  /** Every action with the reason where it is not allowed now. */
  availableActions: Array<ComplaintActionOffer>;
  /** What was found. Null for contacts. */
  cause?: Maybe<Scalars['String']['output']>;
  /** Where the cause lies. Null for contacts. */
  causeClass?: Maybe<ComplaintCauseClass>;
  /** How it came. */
  channel: ComplaintChannel;
  /** What it is about. */
  class: ComplaintClass;
  /** Its deadlines, oldest first. Empty for contacts. */
  clocks: Array<ComplaintClock>;
  /** Name as given. Null as above. */
  complainantName?: Maybe<Scalars['String']['output']>;
  /** Number as given. Null as above. */
  complainantPhone?: Maybe<Scalars['String']['output']>;
  /** When it was found valid or not, UTC. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The complainant, where known to us. Null when anonymity was asked for and the caller does not confirm complaints. */
  contact?: Maybe<Contact>;
  /** Conversations with the complainant, in the order in which they were recorded. Empty for contacts. */
  contacts: Array<ComplaintContact>;
  /** What is changed so that it does not happen again (CMP-07). Null for contacts. */
  correctiveAction?: Maybe<CorrectiveAction>;
  /** The company; null when it is none of ours, or out of reach. */
  customer?: Maybe<Customer>;
  /** Level of the company. */
  customerLevel?: Maybe<CustomerLevel>;
  /** Name of the company as it was; also for those who may not read its file. */
  customerName?: Maybe<Scalars['String']['output']>;
  /** In the words of whoever took it down. */
  description: Scalars['String']['output'];
  /** A valid complaint of a key or VIP customer: the general manager speaks with the customer before it is closed (CMP-05). */
  generalManagerContactNeeded: Scalars['Boolean']['output'];
  /** Who did or read what, newest first (COM-08, CMP-11). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Why it is not valid. */
  invalidReason?: Maybe<ComplaintInvalidReason>;
  /** What is done for the complainant, oldest first. Empty for contacts. */
  measures: Array<ComplaintMeasure>;
  /** The people complained about. Empty for contacts. */
  namedPeople: Array<Person>;
  /** What people say, e.g. `C1001`. */
  number: Scalars['String']['output'];
  /** The customer's opinion of the result (CMP-06). */
  opinion?: Maybe<Scalars['String']['output']>;
  /** Whether it came directly. */
  origin: ComplaintOrigin;
  /** Questions put to people named, with their answers (CMP-13). Empty for contacts. */
  questions: Array<ComplaintQuestion>;
  /** UTC. */
  receivedAt: Scalars['DateTime']['output'];
  /** The person responsible (CMP-03). Null for contacts. */
  responsiblePerson?: Maybe<Person>;
  /** The responsible department. Null for contacts. */
  responsibleUnit?: Maybe<OrgUnit>;
  /** What the department says was done. */
  result?: Maybe<Scalars['String']['output']>;
  /** The customer's word; null until it was verified. */
  solved?: Maybe<Scalars['Boolean']['output']>;
  /** Where it stands. */
  status: ComplaintStatus;
  /** The ticket it is about. */
  ticket?: Maybe<Ticket>;
  /** The unit it belongs to. */
  unit?: Maybe<OrgUnit>;
  /** UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** Null until it is decided; only valid ones count (CMP-02). */
  valid?: Maybe<Scalars['Boolean']['output']>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** A customer's complaint about service 投诉. Nobody named in it sees it (CMP-11). */
export type ComplaintHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a person can do on a complaint; each is the mutation of the same meaning. */
export type ComplaintAction =
  /** Plan a measure. */
  | 'ADD_MEASURE'
  /** Close it. */
  | 'ARCHIVE'
  /** Put a question to a person named in it. */
  | 'ASK_PERSON'
  /** Begin to look for the cause. */
  | 'BEGIN_INVESTIGATION'
  /** Find it not valid. */
  | 'CONFIRM_INVALID'
  /** Confirm it as valid. */
  | 'CONFIRM_VALID'
  /** Approve or refuse a compensation. */
  | 'DECIDE_COMPENSATION'
  /** Explain to the complainant why it is not valid. */
  | 'EXPLAIN'
  /** Record the cause. */
  | 'FIND_CAUSE'
  /** Say that a measure is done. */
  | 'FINISH_MEASURE'
  /** Record a conversation with the complainant. */
  | 'RECORD_CONTACT'
  /** Record what is changed so that it does not happen again. */
  | 'RECORD_CORRECTIVE_ACTION'
  /** Say what was done. */
  | 'RETURN_RESULT'
  /** Begin to check the facts. */
  | 'TAKE_UP'
  /** Record the customer's opinion of the result. */
  | 'VERIFY';

/** One action as offered to the caller now. */
export type ComplaintActionOffer = {
  /** The action. */
  action: ComplaintAction;
  /** Whether it would be accepted now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, in the caller's language; null when allowed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Code of the catalogue; null when allowed. */
  reasonCode?: Maybe<Scalars['String']['output']>;
};

/** Where the cause lies (CMP-03, CMP-07). */
export type ComplaintCauseClass =
  /** What was said, or was not. */
  | 'COMMUNICATION'
  /** Outside our control. */
  | 'OUTSIDE'
  /** What somebody did. */
  | 'PERSON'
  /** How work is organised. */
  | 'PROCESS'
  /** The product. */
  | 'PRODUCT'
  /** Too few people or means. */
  | 'RESOURCES'
  /** Missing knowledge. */
  | 'TRAINING';

/** It was changed. */
export type ComplaintChanged = {
  /** The complaint after it. */
  complaint: Complaint;
};

/** How a complaint came (CMP-01). */
export type ComplaintChannel =
  /** By mail. */
  | 'EMAIL'
  /** By letter. */
  | 'LETTER'
  /** By phone. */
  | 'PHONE'
  /** In the customer portal. */
  | 'PORTAL'
  /** On a social platform. */
  | 'SOCIAL'
  /** In person. */
  | 'VISIT';

/** What a complaint is about. */
export type ComplaintClass =
  /** How somebody behaved. */
  | 'ATTITUDE'
  /** Data or secrets. */
  | 'CONFIDENTIALITY'
  /** Something was late. */
  | 'LATENESS'
  /** Something else. */
  | 'OTHER'
  /** Money. */
  | 'PRICE'
  /** The product. */
  | 'PRODUCT_QUALITY'
  /** A promise that was not kept. */
  | 'PROMISE_BROKEN'
  /** Somebody could not do it. */
  | 'SKILL';

/** One deadline of a complaint, counted on the working calendar. */
export type ComplaintClock = {
  /** UTC. */
  dueAt: Scalars['DateTime']['output'];
  /** Which one. */
  kind: ComplaintClockKind;
  /** Null until it has ended. */
  result?: Maybe<ClockResult>;
  /** How far it has come. */
  stage: ClockStage;
  /** UTC. */
  startedAt: Scalars['DateTime']['output'];
  /** UTC; null while it runs. */
  stoppedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Milliseconds of working time. */
  targetMs: Scalars['DurationMs']['output'];
};

/** The deadlines of a complaint. */
export type ComplaintClockKind =
  /** To be confirmed within one working day (CMP-02). */
  | 'COMPLAINT_CONFIRMATION'
  /** The complainant is to be contacted (CMP-03). */
  | 'COMPLAINT_RESPONSE'
  /** The result is to be verified within one working day (CMP-06). */
  | 'COMPLAINT_VERIFICATION';

/** A page of complaints. */
export type ComplaintConnection = {
  /** The complaints with their cursors. */
  edges: Array<ComplaintEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** How many there are in all; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A conversation with the complainant. */
export type ComplaintContact = {
  /** When, UTC. */
  at: Scalars['DateTime']['output'];
  /** Who spoke. */
  by?: Maybe<Person>;
  /** How. */
  means: ComplaintContactMeans;
  /** What was said. */
  note: Scalars['String']['output'];
  /** Why. */
  purpose: ComplaintContactPurpose;
};

/** How somebody spoke with the complainant. */
export type ComplaintContactMeans =
  /** By mail. */
  | 'EMAIL'
  /** By messenger. */
  | 'MESSENGER'
  /** By phone. */
  | 'PHONE'
  /** In person. */
  | 'VISIT';

/** Why somebody spoke with the complainant. */
export type ComplaintContactPurpose =
  /** Why the complaint is not valid (CMP-02). */
  | 'EXPLANATION'
  /** By the general manager, for key and VIP customers (CMP-05). */
  | 'GENERAL_MANAGER'
  /** The first contact, within 3 hours of confirmation (CMP-03). */
  | 'RESPONSE'
  /** The quality supervisor verifies the result (CMP-06). */
  | 'VERIFICATION';

/** A complaint in a connection. */
export type ComplaintEdge = {
  /** Continues the list after this one. */
  cursor: Scalars['String']['output'];
  /** The complaint. */
  node: Complaint;
};

/** Narrows a list of complaints; values of one field are alternatives. */
export type ComplaintFilter = {
  /** What they are about. */
  classes?: InputMaybe<Array<ComplaintClass>>;
  /** Node ids of Customers. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: not archived. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** When they came. */
  received?: InputMaybe<TimeRangeInput>;
  /** Where they stand. */
  statuses?: InputMaybe<Array<ComplaintStatus>>;
  /** Node ids of OrgUnits, each with all below it. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether they were found valid. */
  valid?: InputMaybe<Scalars['Boolean']['input']>;
};

/** Why a complaint is not valid (CMP-02). */
export type ComplaintInvalidReason =
  /** Not promised by agreement or contract. */
  | 'NOT_PROMISED'
  /** The facts were not found. */
  | 'NOT_SUBSTANTIATED';

/** Something that is done for the complainant (CMP-04). */
export type ComplaintMeasure = {
  /** Of a compensation. */
  amount?: Maybe<Money>;
  /** In words. */
  description: Scalars['String']['output'];
  /** UTC. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when, local date. */
  dueOn: Scalars['Date']['output'];
  /** Id within the complaint; no node. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: MeasureKind;
  /** Who does it. */
  owner?: Maybe<Person>;
  /** How far it is. */
  state: MeasureState;
  /** The ticket that gives the service again. */
  ticket?: Maybe<Ticket>;
};

/** How complaints are sorted. */
export type ComplaintOrder =
  /** The next deadline first; those without one last. */
  | 'NEXT_DUE_ASC'
  /** Newest first. */
  | 'RECEIVED_DESC';

/** Whether it came directly (CMP-01). */
export type ComplaintOrigin =
  /** From the complainant. */
  | 'DIRECT'
  /** Passed on by headquarters. */
  | 'HEADQUARTERS'
  /** Passed on by a regulator. */
  | 'REGULATOR';

/** A question put to a person named in a complaint: all that this person sees of it (CMP-13). */
export type ComplaintQuestion = {
  /** The person's statement. */
  answer?: Maybe<Scalars['String']['output']>;
  /** UTC. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** UTC. */
  askedAt: Scalars['DateTime']['output'];
  /** Number of the complaint. */
  complaintNumber: Scalars['String']['output'];
  /** Id for the answer; no node. */
  id: Scalars['ID']['output'];
  /** Who was asked. */
  person?: Maybe<Person>;
  /** The question. */
  question: Scalars['String']['output'];
};

/** The answer is on record. */
export type ComplaintQuestionAnswered = {
  /** The questions put to the caller, newest first. */
  questions: Array<ComplaintQuestion>;
};

/** What answering a question answers. */
export type ComplaintQuestionResult = ComplaintQuestionAnswered | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** What changing a complaint answers. */
export type ComplaintResult = ChangedOutOfSight | ComplaintChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** The rules of complaints that an administrator can set. */
export type ComplaintSettings = Node & {
  /** Whether the general manager speaks with key and VIP customers before a complaint is closed (CMP-05). */
  generalManagerContact: Scalars['Boolean']['output'];
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Milliseconds of working time from confirmation to the first contact; 3 hours at first (CMP-03). */
  responseWithinMs: Scalars['DurationMs']['output'];
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};

/** They were changed. */
export type ComplaintSettingsChanged = {
  /** The rules after it. */
  settings: ComplaintSettings;
};

/** What changing the rules answers. */
export type ComplaintSettingsResult = ChangedOutOfSight | ComplaintSettingsChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** Where a complaint stands (CMP-10). */
export type ComplaintStatus =
  /** Closed. */
  | 'ARCHIVED'
  /** Valid; with the responsible department. */
  | 'ASSIGNED'
  /** The quality supervisor checks the facts. */
  | 'CONFIRMING'
  /** Solved; what is changed must be on record (CMP-07). */
  | 'CORRECTIVE_ACTION'
  /** Not solved: followed at headquarters until it is (CMP-06). */
  | 'ESCALATED'
  /** The cause is found; measures are carried out. */
  | 'HANDLING'
  /** Not valid; explained to the complainant before it is archived (CMP-02). */
  | 'INVALID'
  /** The department looks for the cause. */
  | 'INVESTIGATING'
  /** Registered; nobody has taken it up yet. */
  | 'RECEIVED'
  /** The department says it is done. */
  | 'RESULT_RETURNED'
  /** The quality supervisor asks the customer. */
  | 'VERIFYING';

/** What is to be completed; a field left out stays as it is. */
export type CompleteTicketInput = {
  /** Node id of the Contact who asks. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 20,000. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** At most 4,000. */
  environment?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** The sender's own number for it; at most 100. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the Installation. */
  installationId?: InputMaybe<Scalars['ID']['input']>;
  /** When the trouble began, UTC. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** At most 60. */
  productVersion?: InputMaybe<Scalars['String']['input']>;
  /** Who asks. */
  requesterKind?: InputMaybe<RequesterKind>;
  /** One line, at most 200. */
  subject?: InputMaybe<Scalars['String']['input']>;
};

/** A new agreement. */
export type ConcludeAgreementInput = {
  /** Users go first to their own administrator (TKT-07). */
  administratorFirst?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most one for each travel zone. */
  arrivalPromises?: InputMaybe<Array<ArrivalPromiseInput>>;
  /** Node id of the Calendar; left out: that of the customer's unit. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the Customer. */
  customerId: Scalars['ID']['input'];
  /** Last day, not before the first. */
  endsOn: Scalars['Date']['input'];
  /** What it costs. */
  fee?: InputMaybe<MoneyInput>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Check the requester's identity before work. */
  identityCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** Node ids of Installations; empty: all of the customer's. */
  installationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What kind. */
  kind: AgreementKind;
  /** Check the proof of purchase before work. */
  proofOfPurchaseCheck?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 500. */
  responsePromise?: InputMaybe<Scalars['String']['input']>;
  /** At most 50,000. */
  serviceDescription?: InputMaybe<Scalars['String']['input']>;
  /** Code of the service-level profile. */
  serviceLevelCode: Scalars['String']['input'];
  /** What it includes. */
  services: Array<IncludedServiceInput>;
  /** First day, local date of the customer's unit. */
  startsOn: Scalars['Date']['input'];
};

/** Valid: goes to the responsible department, and the 3 hours begin (CMP-02, CMP-03). */
export type ConfirmComplaintInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was found; at most 10,000. */
  facts: Scalars['String']['input'];
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** Node ids of the People complained about, in place of those named before. */
  namedPersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node id of the OrgUnit. */
  responsibleUnitId: Scalars['ID']['input'];
};

/** The customer: it is solved. */
export type ConfirmTicketInput = {
  /** What was checked with the customer. */
  checkedCriteria?: InputMaybe<Array<CheckedCriterionInput>>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 1,000. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** 1 (bad) to 5 (good). */
  satisfaction?: InputMaybe<Scalars['Int']['input']>;
  /** How the word reached us; a contact in the portal gives PORTAL. */
  via: CustomerVoice;
};

/** The customer's word on a proposal. */
export type ConsentState =
  /** Asked, not answered. */
  | 'ASKED'
  /** Agreed. */
  | 'GIVEN'
  /** Refused. */
  | 'REFUSED';

/** A person at a customer 联系人 (CUS-01). */
export type Contact = Node & {
  /** Access to the portal; null without. */
  account?: Maybe<ContactAccount>;
  /** False: left. */
  active: Scalars['Boolean']['output'];
  /** When the person agreed to surveys and notices, UTC. */
  consentAt?: Maybe<Scalars['DateTime']['output']>;
  /** The company. */
  customer?: Maybe<Customer>;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Language of mails. */
  locale: Locale;
  /** Shown name. */
  name: Scalars['String']['output'];
  /** Ways to reach the person, the preferred first. */
  reaches: Array<ContactReach>;
  /** What the person is there. */
  roles: Array<ContactRole>;
  /** Position. */
  title?: Maybe<Scalars['String']['output']>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** A person at a customer 联系人 (CUS-01). */
export type ContactHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A customer's person's access to the portal (COM-02). */
export type ContactAccount = Node & {
  /** The person at the customer. */
  contact?: Maybe<Contact>;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** When, UTC. */
  invitedAt: Scalars['DateTime']['output'];
  /** UTC. */
  lastSignInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Language. */
  locale: Locale;
  /** The mail address that is typed at sign-in. */
  login: Scalars['String']['output'];
  /** Invited, active or ended. */
  state: ContactAccountState;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};

/** A portal access after the mutation. */
export type ContactAccountChanged = {
  /** As it is now. */
  contactAccount: ContactAccount;
};

/** What a mutation on a portal access answers. */
export type ContactAccountResult = ChangedOutOfSight | ContactAccountChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** States of a portal access. */
export type ContactAccountState =
  /** Can sign in. */
  | 'ACTIVE'
  /** Cannot sign in any more. */
  | 'ENDED'
  /** The invitation is out. */
  | 'INVITED';

/** A contact after the mutation. */
export type ContactChanged = {
  /** As it is now. */
  contact: Contact;
};

/** A way to reach a contact. */
export type ContactReach = {
  /** Which way. */
  kind: ReachKind;
  /** To be tried first. */
  preferred: Scalars['Boolean']['output'];
  /** Number or address. */
  value: Scalars['String']['output'];
};

/** A way to reach a contact. */
export type ContactReachInput = {
  /** Which way. */
  kind: ReachKind;
  /** To be tried first. */
  preferred?: InputMaybe<Scalars['Boolean']['input']>;
  /** Number or address; at most 254. */
  value: Scalars['String']['input'];
};

/** What a mutation on a contact answers. */
export type ContactResult = ChangedOutOfSight | ContactChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** What a person is at the customer (CUS-01). */
export type ContactRole =
  /** Decision maker. */
  | 'DECISION_MAKER'
  /** Administrator of the system 系统管理员. */
  | 'SYSTEM_ADMINISTRATOR'
  /** User. */
  | 'USER';

/** How the engineer reached the customer (DSP-07). */
export type ContactTryResult =
  /** A message was left. */
  | 'MESSAGE_LEFT'
  /** Nobody answered. */
  | 'NO_ANSWER'
  /** Talked to somebody. */
  | 'TALKED';

/** One entry of a ticket's conversation (TKT-12). */
export type ConversationEntry = Node & {
  /** When, UTC. */
  at: Scalars['DateTime']['output'];
  /** Files that came with it, oldest first; those of a note are for staff alone. */
  attachments: Array<Attachment>;
  /** Who. */
  author: Actor;
  /** The words; null in a step without words. */
  body?: Maybe<Scalars['String']['output']>;
  /** The call, for CALL. */
  call?: Maybe<Call>;
  /** Where a reply was sent, or a message came from. */
  channel?: Maybe<TicketChannel>;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** What it is. */
  kind: EntryKind;
  /** Colleagues mentioned in a note. */
  mentioned: Array<Person>;
  /** The ticket's version at which it was added: the one order of everything. */
  position: Scalars['Int']['output'];
  /** The step, for STEP. */
  step?: Maybe<ConversationStep>;
};

/** A step of the ticket, told in one line. */
export type ConversationStep = {
  /** Name of the event without its aggregate, e.g. `assigned`. */
  event: Scalars['String']['output'];
  /** The line, in the caller's language. */
  text: Scalars['String']['output'];
};

/** A place on earth, WGS-84 degrees. */
export type Coordinates = {
  /** -90 to 90. */
  latitude: Scalars['Float']['output'];
  /** -180 to 180. */
  longitude: Scalars['Float']['output'];
};

/** WGS-84 degrees. */
export type CoordinatesInput = {
  /** -90 to 90. */
  latitude: Scalars['Float']['input'];
  /** -180 to 180. */
  longitude: Scalars['Float']['input'];
};

/** Corrective and preventive action 纠正预防措施 (CMP-07). */
export type CorrectiveAction = {
  /** What is changed. */
  action: Scalars['String']['output'];
  /** Where the root cause lies. */
  causeClass: ComplaintCauseClass;
  /** When its effect is checked, local date; a task of its own after archiving. */
  checkEffectOn: Scalars['Date']['output'];
  /** By when, local date. */
  dueOn: Scalars['Date']['output'];
  /** In words. */
  effectNote?: Maybe<Scalars['String']['output']>;
  /** What the check found; null before. */
  effective?: Maybe<Scalars['Boolean']['output']>;
  /** Who changes it. */
  owner?: Maybe<Person>;
  /** The 5 whys, from the symptom down. */
  whys: Array<Scalars['String']['output']>;
};

/** A use of an article. */
export type CountArticleUseInput = {
  /** Node id of the Article. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the Ticket it was used for. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** A course 课程 (TRN-01): its published edition; to those who write courses, the newest text. */
export type Course = Node & {
  /** Material to take along, oldest first. */
  attachments: Array<Attachment>;
  /** For whom it is. */
  audiences: Array<CourseAudience>;
  /** Code that people know it by. */
  code: Scalars['String']['output'];
  /** How long it takes, in minutes. */
  durationMinutes: Scalars['Int']['output'];
  /** Published editions so far. */
  edition: Scalars['Int']['output'];
  /** How its exam is sat; null: it has none. */
  exam?: Maybe<ExamRules>;
  /** What people can do afterwards. */
  goals: Scalars['String']['output'];
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** What it is about. */
  kind: CourseKind;
  /** How far it goes. */
  level: CourseLevel;
  /** What to learn from, in order. */
  materials: Array<CourseMaterial>;
  /** Duties that need a passed exam of this course (DSP-03). */
  requiredForDuty: Array<DutyKind>;
  /** How many can be in at one time; null: no limit. */
  seats?: Maybe<Scalars['Int']['output']>;
  /** Why the reviewer sent the text back; to those who write courses. */
  sentBackReason?: Maybe<Scalars['String']['output']>;
  /** State of the newest text. */
  state: CourseState;
  /** Its title. */
  title: Scalars['String']['output'];
  /** Last change, UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** A course 课程 (TRN-01): its published edition; to those who write courses, the newest text. */
export type CourseHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** For whom a course is. */
export type CourseAudience =
  /** People at customers. */
  | 'CUSTOMER'
  /** Colleagues. */
  | 'STAFF';

/** A course after the mutation. */
export type CourseChanged = {
  /** As it is now. */
  course: Course;
};

/** A page of courses. */
export type CourseConnection = {
  /** The rows with their cursors. */
  edges: Array<CourseEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of courses in a connection. */
export type CourseEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Course;
};

/** Narrows a list of courses; values of one field are alternatives. */
export type CourseFilter = {
  /** For whom it is. */
  audiences?: InputMaybe<Array<CourseAudience>>;
  /** What it is about. */
  kinds?: InputMaybe<Array<CourseKind>>;
  /** How far it goes. */
  levels?: InputMaybe<Array<CourseLevel>>;
  /** True: published and not retired. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** State of the newest text. */
  states?: InputMaybe<Array<CourseState>>;
};

/** What a course is about (TRN-01). */
export type CourseKind =
  /** Advanced use 提升. */
  | 'ADVANCED'
  /** Business 业务. */
  | 'BUSINESS'
  /** Talking with customers. */
  | 'COMMUNICATION'
  /** Operation 操作. */
  | 'OPERATION'
  /** How the company works. */
  | 'PROCESS'
  /** A product. */
  | 'PRODUCT';

/** How far a course goes. */
export type CourseLevel =
  /** For those who know the basics. */
  | 'ADVANCED'
  /** For beginners. */
  | 'BASIC'
  /** How others do it best. */
  | 'BEST_PRACTICE';

/** One piece of material: words, a link, or both. */
export type CourseMaterial = {
  /** Address of a document or a video. */
  link?: Maybe<Scalars['String']['output']>;
  /** Words. */
  text?: Maybe<Scalars['String']['output']>;
  /** Its title. */
  title: Scalars['String']['output'];
};

/** One piece of material: words, a link, or both. */
export type CourseMaterialInput = {
  /** https or http. */
  link?: InputMaybe<Scalars['String']['input']>;
  /** At most 50,000. */
  text?: InputMaybe<Scalars['String']['input']>;
  /** At most 200. */
  title: Scalars['String']['input'];
};

/** The one fixed paper of a course as its authors see it. */
export type CoursePaper = {
  /** How often it can be tried. */
  maxAttempts: Scalars['Int']['output'];
  /** Percent of the points that pass. */
  passPercent: Scalars['Int']['output'];
  /** In the order in which they are asked. */
  questions: Array<PaperQuestion>;
  /** Hours between the end of an attempt and the next. */
  retakeWaitHours: Scalars['Int']['output'];
  /** Kept by the server. */
  timeLimitMinutes: Scalars['Int']['output'];
  /** Months that a pass is good for; null: for good. */
  validMonths?: Maybe<Scalars['Int']['output']>;
};

/** What a mutation on a course answers. */
export type CourseResult = ChangedOutOfSight | CourseChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** State of the newest text of a course; the published edition stays in use while the next one is written. */
export type CourseState =
  /** It is being written. */
  | 'DRAFT'
  /** Somebody else reads it. */
  | 'IN_REVIEW'
  /** It is in use. */
  | 'PUBLISHED'
  /** No longer given. */
  | 'RETIRED';

/** Whether the agreement covers it (CUS-04). */
export type Coverage =
  /** Covered by an agreement. */
  | 'COVERED'
  /** Not covered: quoted before work starts. */
  | 'TO_BE_QUOTED'
  /** The customer is not known yet. */
  | 'UNCHECKED';

/** A new key. */
export type CreateApiKeyInput = {
  /** UTC, at most one year from now. */
  expiresAt: Scalars['DateTime']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 60. */
  name: Scalars['String']['input'];
  /** Node id of the Person whose reach it has; left out: the caller. */
  ownerId?: InputMaybe<Scalars['ID']['input']>;
  /** Codes of permissions. */
  scopes: Array<Scalars['String']['input']>;
};

/** What making a key answers. */
export type CreateApiKeyResult = ApiKeyCreated | ChangedOutOfSight | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RuleViolation;

/** A new course. */
export type CreateCourseInput = {
  /** For whom it is; at least one. */
  audiences: Array<CourseAudience>;
  /** Capitals, digits, underscores; at most 60. */
  code: Scalars['String']['input'];
  /** How long it takes, 1 to 10,000 minutes. */
  durationMinutes: Scalars['Int']['input'];
  /** What people can do afterwards; at most 4,000. */
  goals: Scalars['String']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it is about. */
  kind: CourseKind;
  /** How far it goes. */
  level: CourseLevel;
  /** What to learn from, in order; at most 50. */
  materials?: InputMaybe<Array<CourseMaterialInput>>;
  /** Duties that need a passed exam of this course. */
  requiredForDuty?: InputMaybe<Array<DutyKind>>;
  /** How many can be in at one time; left out: no limit. */
  seats?: InputMaybe<Scalars['Int']['input']>;
  /** At most 200. */
  title: Scalars['String']['input'];
};

/** The first account and its company. */
export type CreateFirstAdministratorInput = {
  /** Becomes the headquarters; at most 100. */
  companyName: Scalars['String']['input'];
  /** At most 60. */
  displayName: Scalars['String']['input'];
  /** Mail address. */
  email: Scalars['String']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Language. */
  locale?: InputMaybe<Locale>;
  /** At most 100. */
  login: Scalars['String']['input'];
  /** 12 to 200 characters. */
  password: Scalars['String']['input'];
  /** The code that the platform printed when it started. */
  setupCode: Scalars['String']['input'];
  /** Time zone, an IANA name. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** A new unit. */
export type CreateOrgUnitInput = {
  /** Node id of its own Calendar. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the Person at its head. */
  headId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What kind of unit. */
  kind: OrgUnitKind;
  /** At most 100. */
  name: Scalars['String']['input'];
  /** Node id of the unit above. */
  parentId?: InputMaybe<Scalars['ID']['input']>;
};

/** A new account. */
export type CreatePersonInput = {
  /** At most 60. */
  displayName: Scalars['String']['input'];
  /** Where the invitation goes. */
  email: Scalars['String']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** False: no invitation by mail; the first password is set by an administrator. */
  invite?: InputMaybe<Scalars['Boolean']['input']>;
  /** Language. */
  locale?: InputMaybe<Locale>;
  /** What is typed at sign-in; at most 100, unique. */
  login: Scalars['String']['input'];
  /** At most 40. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** Codes of roles; at most 20. */
  roleCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Node id of the home OrgUnit. */
  unitId: Scalars['ID']['input'];
  /** Time zone, an IANA name. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** A new role. */
export type CreateRoleInput = {
  /** Capitals, digits, underscores; unique. */
  code: Scalars['String']['input'];
  /** What it allows; at most 100. */
  grants: Array<GrantInput>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 60. */
  nameEn: Scalars['String']['input'];
  /** At most 60. */
  nameZh: Scalars['String']['input'];
};

/** A company that bought software 客户 (CUS-01). */
export type Customer = Node & {
  /** Its service agreements, the newest first. */
  agreements: Array<Agreement>;
  /** Named service consultant 服务顾问. */
  consultant?: Maybe<Person>;
  /** Stands in for the consultant. */
  consultantStandIn?: Maybe<Person>;
  /** Its people. */
  contacts: Array<Contact>;
  /** When it was registered, UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Code of the industry. */
  industryCode?: Maybe<Scalars['String']['output']>;
  /** What it has installed. */
  installations: Array<Installation>;
  /** Regular, key or VIP. */
  level: CustomerLevel;
  /** Full name of the company. */
  name: Scalars['String']['output'];
  /** Human number. */
  number: Scalars['String']['output'];
  /** Whom we ask in proactive checks. */
  proactiveContact?: Maybe<Contact>;
  /** Who sold. */
  salesPerson?: Maybe<Person>;
  /** As people call it. */
  shortName?: Maybe<Scalars['String']['output']>;
  /** Its places. */
  sites: Array<Site>;
  /** Where the relation stands. */
  status: CustomerStatus;
  /** Whether its data may go to third parties such as outsourced outlets (COM-03). */
  thirdPartyConsent: Scalars['Boolean']['output'];
  /** Its tickets within the caller's reach, newest report first. */
  tickets: TicketConnection;
  /** Everything that happened with it, from all services, newest first (CUS-05). */
  timeline: TimelineConnection;
  /** The unit that serves it. */
  unit: OrgUnit;
  /** When the file last changed, UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** A company that bought software 客户 (CUS-01). */
export type CustomerContactsArgs = {
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A company that bought software 客户 (CUS-01). */
export type CustomerHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that bought software 客户 (CUS-01). */
export type CustomerInstallationsArgs = {
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A company that bought software 客户 (CUS-01). */
export type CustomerSitesArgs = {
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
};


/** A company that bought software 客户 (CUS-01). */
export type CustomerTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** A company that bought software 客户 (CUS-01). */
export type CustomerTimelineArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  recordKinds?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** A customer after the mutation. */
export type CustomerChanged = {
  /** As it is now. */
  customer: Customer;
};

/** A page of customers. */
export type CustomerConnection = {
  /** The rows with their cursors. */
  edges: Array<CustomerEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** A try to reach the customer (DSP-07). */
export type CustomerContactMade = {
  /** UTC. */
  at: Scalars['DateTime']['output'];
  /** What was said. */
  note?: Maybe<Scalars['String']['output']>;
  /** What came of it. */
  result: ContactTryResult;
};

/** One of customers in a connection. */
export type CustomerEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Customer;
};

/** Narrows a list of customers; values of one field are alternatives. */
export type CustomerFilter = {
  /** Node ids of consultants. */
  consultantIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of industries. */
  industryCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Levels. */
  levels?: InputMaybe<Array<CustomerLevel>>;
  /** Codes of installed products. */
  productCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Node ids of sales people. */
  salesPersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where the relation stands. */
  statuses?: InputMaybe<Array<CustomerStatus>>;
  /** True: has an agreement in force today. */
  underAgreement?: InputMaybe<Scalars['Boolean']['input']>;
  /** Node ids of units, each with all below it. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Levels of customers (CUS-01). */
export type CustomerLevel =
  /** Key 重点. */
  | 'KEY'
  /** Regular. */
  | 'REGULAR'
  /** VIP. */
  | 'VIP';

/** Orders of a list of customers. */
export type CustomerOrder =
  /** VIP first. */
  | 'LEVEL_DESC'
  /** By name. */
  | 'NAME_ASC'
  /** By number. */
  | 'NUMBER_ASC'
  /** Last changed first. */
  | 'UPDATED_DESC';

/** What a mutation on a customer answers. */
export type CustomerResult = ChangedOutOfSight | CustomerChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** Where the relation with a customer stands. */
export type CustomerStatus =
  /** A customer. */
  | 'ACTIVE'
  /** Without installation or agreement in use. */
  | 'DORMANT'
  /** The relation ended. */
  | 'ENDED'
  /** Has not bought yet. */
  | 'PROSPECT';

/** How the customer's word reached us (TKT-20). */
export type CustomerVoice =
  /** Written in a mail, entered by an agent. */
  | 'EMAIL'
  /** Told to a colleague face to face. */
  | 'IN_PERSON'
  /** The one-time link in a mail. */
  | 'MAIL_LINK'
  /** Told to an agent on the phone. */
  | 'PHONE'
  /** The customer portal. */
  | 'PORTAL';

/** Who leaves, and who takes over. */
export type DeactivatePersonInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Person who gets the open work; left out: the queues of its units. */
  handOverToId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the Person. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** An event that a service could not process 8 times; later events of the same record wait behind it. */
export type DeadLetter = {
  /** Kind of the record, e.g. `ticket`. */
  aggregate: Scalars['String']['output'];
  /** Id of the record; not a node id. */
  aggregateId: Scalars['String']['output'];
  /** When it was set aside, UTC. */
  at: Scalars['DateTime']['output'];
  /** Who could not process whose event: `<service>_from_<source>`. */
  consumer: Scalars['String']['output'];
  /** What the event says, as JSON. */
  data: Scalars['String']['output'];
  /** Its id, e.g. `DeadLetter:<uuid>`; not to be read by `node`. */
  id: Scalars['ID']['output'];
  /** What went wrong; `BLOCKED` when it only waits behind another one. */
  reason: Scalars['String']['output'];
  /** E.g. `ticket.opened`. */
  type: Scalars['String']['output'];
  /** Which event of the record. */
  version: Scalars['Int']['output'];
};

/** A page of dead letters. */
export type DeadLetterConnection = {
  /** The rows with their cursors. */
  edges: Array<DeadLetterEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of dead letters in a connection. */
export type DeadLetterEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: DeadLetter;
};

/** Narrows a list of dead letters; what is left out does not narrow. */
export type DeadLetterFilter = {
  /** When they were set aside. */
  at?: InputMaybe<TimeRangeInput>;
  /** Ids of DeadLetters, at most 100. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Part of the reason or of the type of event, or the id of the record; at most 200. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** What became of a dead letter. */
export type DeadLetterHandled = {
  /** Its id. */
  id: Scalars['ID']['output'];
  /** Events played again or given up; 0 after a repair. */
  played: Scalars['Int']['output'];
};

/** What a mutation on a dead letter answers. */
export type DeadLetterResult = DeadLetterHandled | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RuleViolation;

/** Approves or refuses a compensation (CMP-04). */
export type DecideCompensationInput = {
  /** The decision. */
  approved: Scalars['Boolean']['input'];
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the measure. */
  measureId: Scalars['ID']['input'];
  /** At most 500. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Why an engineer declined (DSP-07). */
export type DeclineReason =
  /** Absent, or no longer with us. */
  | 'ABSENT'
  /** The order lacks something. */
  | 'DATA_MISSING'
  /** No time. */
  | 'NO_TIME'
  /** Something else; see the note. */
  | 'OTHER'
  /** A skill is missing. */
  | 'SKILL_MISSING'
  /** Too far. */
  | 'TOO_FAR';

/** Why not. */
export type DeclineWorkOrderInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 500. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Why. */
  reason: DeclineReason;
};

/** A new calendar. */
export type DefineCalendarInput = {
  /** Begin with all Chinese holidays and make-up days that the product knows. */
  chinaHolidays?: InputMaybe<Scalars['Boolean']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Around the clock, or weekly hours. */
  kind: CalendarKind;
  /** At most 60. */
  name: Scalars['String']['input'];
  /** Needed for WEEKLY. */
  weekly?: InputMaybe<WeeklyHoursInput>;
  /** Time zone, an IANA name. */
  zone: Scalars['String']['input'];
};

/** Dead letters are on their way again. */
export type DeliveriesResent = {
  /** How many. */
  resent: Scalars['Int']['output'];
};

/** One message to one receiver on one channel, with all tries; without its words (COM-07). */
export type Delivery = Node & {
  /** Masked, e.g. `w***@example.com`. */
  address?: Maybe<Scalars['String']['output']>;
  /** Which way. */
  channel: DeliveryChannel;
  /** Stable code of the template. */
  code: Scalars['String']['output'];
  /** The customer's person, for CONTACT. */
  contact?: Maybe<Contact>;
  /** UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Name of the template in the caller's language. */
  name: Scalars['String']['output'];
  /** UTC. */
  nextTryAt?: Maybe<Scalars['DateTime']['output']>;
  /** The colleague, for STAFF. */
  person?: Maybe<Person>;
  /** Whom. */
  receiverKind: ReceiverKind;
  /** The record it is about; null when out of reach. */
  record?: Maybe<Node>;
  /** UTC. */
  sentAt?: Maybe<Scalars['DateTime']['output']>;
  /** Why it was not sent. */
  skipReason?: Maybe<DeliverySkipReason>;
  /** How far it is. */
  state: DeliveryState;
  /** All tries, oldest first. */
  tries: Array<DeliveryTry>;
  /** Counts changes. */
  version: Scalars['Int']['output'];
};

/** A delivery after the mutation. */
export type DeliveryChanged = {
  /** As it is now. */
  delivery: Delivery;
};

/** Ways of a message (COM-07). */
export type DeliveryChannel =
  /** DingTalk robot. */
  | 'DINGTALK'
  /** Mail. */
  | 'EMAIL'
  /** Feishu robot. */
  | 'FEISHU'
  /** In the portal. */
  | 'IN_APP'
  /** Text message. */
  | 'SMS'
  /** WeCom robot. */
  | 'WECOM';

/** A page of deliveries. */
export type DeliveryConnection = {
  /** The rows with their cursors. */
  edges: Array<DeliveryEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of deliveries in a connection. */
export type DeliveryEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Delivery;
};

/** Narrows the delivery log; values of one field are alternatives. */
export type DeliveryFilter = {
  /** Which way. */
  channels?: InputMaybe<Array<DeliveryChannel>>;
  /** Codes of templates. */
  codes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** When they came up. */
  created?: InputMaybe<TimeRangeInput>;
  /** Node id of the record they are about. */
  recordId?: InputMaybe<Scalars['ID']['input']>;
  /** How far they are. */
  states?: InputMaybe<Array<DeliveryState>>;
};

/** What a mutation on a delivery answers. */
export type DeliveryResult = ChangedOutOfSight | DeliveryChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** Why a message was not sent. */
export type DeliverySkipReason =
  /** The account or contact is not active. */
  | 'INACTIVE'
  /** No address on this channel. */
  | 'NO_ADDRESS'
  /** The person did not agree. */
  | 'NO_CONSENT'
  /** The person switched it off. */
  | 'PREFERENCE';

/** How far a message is. */
export type DeliveryState =
  /** Given up: a dead letter, can be sent again. */
  | 'DEAD'
  /** Failed; tried again. */
  | 'RETRYING'
  /** Went out. */
  | 'SENT'
  /** Not to be sent. */
  | 'SKIPPED'
  /** To be sent. */
  | 'WAITING';

/** One try. */
export type DeliveryTry = {
  /** UTC. */
  at: Scalars['DateTime']['output'];
  /** What the other side said. */
  detail?: Maybe<Scalars['String']['output']>;
  /** Stable code of the catalogue. */
  errorCode?: Maybe<Scalars['String']['output']>;
  /** Whether it went out. */
  ok: Scalars['Boolean']['output'];
};

/** Setting out. */
export type DepartWorkOrderInput = {
  /** When, UTC, where it was entered later; left out: now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Where the phone was. */
  place?: InputMaybe<PlaceInput>;
};

/** The customer as copied into requests and orders, kept fresh by events. */
export type DispatchCustomer = {
  /** The whole file; null without CUSTOMER_READ. */
  customer?: Maybe<Customer>;
  /** Node id of the Customer. */
  id: Scalars['ID']['output'];
  /** Regular, key or VIP. */
  level: CustomerLevel;
  /** Name of the company. */
  name: Scalars['String']['output'];
};

/** It is done; there is nothing to show. */
export type Done = {
  /** Always true. */
  done: Scalars['Boolean']['output'];
};

/** What a mutation without a record answers. */
export type DoneResult = Done | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RuleViolation;

/** Which ticket it is made from. */
export type DraftArticleFromTicketInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the Ticket. */
  ticketId: Scalars['ID']['input'];
  /** At most 200; left out: the ticket's subject. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** A new article. */
export type DraftArticleInput = {
  /** Who may read it. */
  audience: ArticleAudience;
  /** Codes of categories; at most 20. */
  categoryCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Why it happens; at most 10,000. */
  cause?: InputMaybe<Scalars['String']['input']>;
  /** Where it occurs; at most 4,000. */
  environment?: InputMaybe<Scalars['String']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What it is for. */
  kind: ArticleKind;
  /** Codes of products; at most 50. */
  productCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Versions; at most 50. */
  productVersions?: InputMaybe<Array<Scalars['String']['input']>>;
  /** By when it is looked at again. */
  reviewDue?: InputMaybe<Scalars['Date']['input']>;
  /** What to do; at most 50,000. */
  solution: Scalars['String']['input'];
  /** What the user sees; at most 10,000. */
  symptom?: InputMaybe<Scalars['String']['input']>;
  /** One line, at most 200. */
  title: Scalars['String']['input'];
};

/** A due time and its derivation. */
export type DueTimeExplanation = {
  /** When it is due, UTC. */
  due: Scalars['DateTime']['output'];
  /** Years touched whose holidays are not published yet. */
  provisionalYears: Array<Scalars['Int']['output']>;
  /** They join without a hole. */
  steps: Array<ClockStep>;
};

/** One turn on the duty list 热线值班 (DSP-01). */
export type Duty = Node & {
  /** UTC, inclusive. */
  from: Scalars['DateTime']['output'];
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Kind of duty. */
  kind: DutyKind;
  /** What was said with it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who has it. */
  person?: Maybe<Person>;
  /** The person's unit when it was given. */
  unit?: Maybe<OrgUnit>;
  /** UTC, exclusive. */
  until: Scalars['DateTime']['output'];
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** One turn on the duty list 热线值班 (DSP-01). */
export type DutyHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A turn after the mutation. */
export type DutyChanged = {
  /** As it is now. */
  duty: Duty;
};

/** A page of the duty list. */
export type DutyConnection = {
  /** The rows with their cursors. */
  edges: Array<DutyEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One turn in a connection. */
export type DutyEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Duty;
};

/** Narrows the duty list; values of one field are alternatives. */
export type DutyFilter = {
  /** Turns that overlap this stretch. */
  during?: InputMaybe<TimeRangeInput>;
  /** Kinds of duty. */
  kinds?: InputMaybe<Array<DutyKind>>;
  /** Node ids of People. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node ids of OrgUnits, each with all below it. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Kinds of duty (DSP-01). */
export type DutyKind =
  /** Ready to visit customers. */
  | 'FIELD'
  /** At the hotline. */
  | 'HOTLINE';

/** What a kind of duty requires (DSP-03). */
export type DutyRequirement = {
  /** Kind of duty. */
  kind: DutyKind;
  /** Codes of skills, shown by passed courses. */
  skillCodes: Array<Scalars['String']['output']>;
};

/** What duties require after the mutation. */
export type DutyRequirementsChanged = {
  /** All of them. */
  dutyRequirements: Array<DutyRequirement>;
};

/** What setting a requirement answers. */
export type DutyRequirementsResult = DutyRequirementsChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** What a mutation on the duty list answers. */
export type DutyResult = ChangedOutOfSight | DutyChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** Whose access ends. */
export type EndContactAccountInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the ContactAccount. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What suggestions know of somebody who visits customers (DSP-06). */
export type Engineer = {
  /** Where the day begins; null: not known. */
  base?: Maybe<Place>;
  /** Orders under way. */
  openOrders: Scalars['Int']['output'];
  /** Who. */
  person?: Maybe<Person>;
  /** Skills that were shown. */
  skillCodes: Array<Scalars['String']['output']>;
  /** Counts changes; null as long as nothing was set. */
  version?: Maybe<Scalars['Int']['output']>;
};

/** Somebody's skills after the mutation. */
export type EngineerChanged = {
  /** Whose. */
  person?: Maybe<Person>;
  /** Counts changes. */
  version: Scalars['Int']['output'];
};

/** What setting skills answers. */
export type EngineerResult = ChangedOutOfSight | EngineerChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** Somebody who could go (DSP-06). */
export type EngineerSuggestion = {
  /** By road, estimated; null: a place is not known. */
  distanceKm?: Maybe<Scalars['Float']['output']>;
  /** UTC; null: the way is not known. */
  earliestArrival?: Maybe<Scalars['DateTime']['output']>;
  /** Orders under way. */
  openOrders: Scalars['Int']['output'];
  /** Who. */
  person?: Maybe<Person>;
  /** Why. */
  reasons: Array<SuggestionReason>;
  /** 0 to 100. */
  score: Scalars['Float']['output'];
  /** False: a skill is missing. */
  suitable: Scalars['Boolean']['output'];
};

/** One person's place in one course 报名 (TRN-03). */
export type Enrolment = Node & {
  /** UTC. */
  askedAt: Scalars['DateTime']['output'];
  /** How often the exam was tried. */
  attempts: Scalars['Int']['output'];
  /** The customer's person who learns. */
  contact?: Maybe<Contact>;
  /** The course; null when out of the caller's reach. */
  course?: Maybe<Course>;
  /** The company of the person who learns; null for colleagues. */
  customer?: Maybe<Customer>;
  /** UTC. */
  decidedAt?: Maybe<Scalars['DateTime']['output']>;
  /** UTC. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** When the next attempt may begin at the earliest, UTC; null: at once, or no more. */
  nextAttemptAt?: Maybe<Scalars['DateTime']['output']>;
  /** Of a finished course with an exam. */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** The colleague who learns; null for people at customers. */
  person?: Maybe<Person>;
  /** Why it was refused. */
  reason?: Maybe<Scalars['String']['output']>;
  /** The exam that runs: after a broken connection it goes on there. */
  runningExam?: Maybe<Exam>;
  /** Where it stands. */
  state: EnrolmentState;
  /** The colleague's unit. */
  unit?: Maybe<OrgUnit>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
  /** Place in the waiting list, from 1. */
  waitingPlace?: Maybe<Scalars['Int']['output']>;
};


/** One person's place in one course 报名 (TRN-03). */
export type EnrolmentHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An enrolment after the mutation. */
export type EnrolmentChanged = {
  /** As it is now. */
  enrolment: Enrolment;
};

/** A page of enrolments. */
export type EnrolmentConnection = {
  /** The rows with their cursors. */
  edges: Array<EnrolmentEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of enrolments in a connection. */
export type EnrolmentEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Enrolment;
};

/** Narrows a list of enrolments; values of one field are alternatives. */
export type EnrolmentFilter = {
  /** Node ids of courses. */
  courseIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node ids of customers whose people learn. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node ids of colleagues who learn. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where they stand. */
  states?: InputMaybe<Array<EnrolmentState>>;
};

/** What a mutation on an enrolment answers. */
export type EnrolmentResult = ChangedOutOfSight | EnrolmentChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** Where somebody's enrolment stands (TRN-03). */
export type EnrolmentState =
  /** In: can learn and sit the exam. */
  | 'APPROVED'
  /** Asked for. */
  | 'ASKED'
  /** Done. */
  | 'FINISHED'
  /** Refused. */
  | 'REFUSED'
  /** Waits for a free seat. */
  | 'WAITING'
  /** Withdrawn by the person. */
  | 'WITHDRAWN';

/** Whether a request is covered (CUS-04). */
export type Entitlement = {
  /** Users go first to their own administrator (TKT-07). */
  administratorFirst: Scalars['Boolean']['output'];
  /** By which agreement. */
  agreement?: Maybe<Agreement>;
  /** Kind of the agreement. */
  agreementKind?: Maybe<AgreementKind>;
  /** Number of the agreement. */
  agreementNumber?: Maybe<Scalars['String']['output']>;
  /** How soon an engineer is on site. */
  arrivalPromises: Array<ArrivalPromise>;
  /** The calendar that applies. */
  calendar?: Maybe<Calendar>;
  /** Covered, or to be quoted. */
  decision: EntitlementDecision;
  /** Why, sentence by sentence. */
  explanation: Array<ExplanationLine>;
  /** Check the requester's identity before work. */
  identityCheckNeeded: Scalars['Boolean']['output'];
  /** Check the proof of purchase before work. */
  proofOfPurchaseNeeded: Scalars['Boolean']['output'];
  /** All services of the agreement and what is left. */
  quotas: Array<Quota>;
  /** Response promise in words. */
  responsePromise?: Maybe<Scalars['String']['output']>;
  /** Code of the service-level profile that applies. */
  serviceLevelCode: Scalars['String']['output'];
  /** Last day of the agreement. */
  validUntil?: Maybe<Scalars['Date']['output']>;
};

/** Covered or not (CUS-04). */
export type EntitlementDecision =
  /** Covered. */
  | 'COVERED'
  /** Not covered: quoted before work starts. */
  | 'TO_BE_QUOTED';

/** A page of a conversation, oldest first. */
export type EntryConnection = {
  /** The entries with their cursors. */
  edges: Array<EntryEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** An entry in a connection. */
export type EntryEdge = {
  /** Continues the list after this entry. */
  cursor: Scalars['String']['output'];
  /** The entry. */
  node: ConversationEntry;
};

/** Kinds of entries; contacts see the first two. */
export type EntryKind =
  /** A call. */
  | 'CALL'
  /** The customer wrote. */
  | 'CUSTOMER_MESSAGE'
  /** Internal. */
  | 'NOTE'
  /** We wrote to the customer. */
  | 'REPLY'
  /** A step of the ticket. */
  | 'STEP';

/** One code of the catalogue. */
export type ErrorCode = {
  /** Stable, SCREAMING_SNAKE. */
  code: Scalars['String']['output'];
  /** Its text in English; parameters in braces. */
  textEn: Scalars['String']['output'];
  /** Its text in Chinese; parameters in braces. */
  textZh: Scalars['String']['output'];
};

/** To whom it is passed up. */
export type EscalateTicketInput = {
  /** Node id of the Person. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why; at most 4,000. */
  reason: Scalars['String']['input'];
  /** Node id of the OrgUnit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** One attempt at the paper of a course 考试 (TRN-05). */
export type Exam = Node & {
  /** Which attempt, from 1. */
  attempt: Scalars['Int']['output'];
  /** UTC. */
  beganAt: Scalars['DateTime']['output'];
  /** The customer's person who learns. */
  contact?: Maybe<Contact>;
  /** The course; null when out of the caller's reach. */
  course?: Maybe<Course>;
  /** The company of the person who learns; null for colleagues. */
  customer?: Maybe<Customer>;
  /** Edition of the course whose paper was asked. */
  edition: Scalars['Int']['output'];
  /** UTC. */
  endedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The server's limit, UTC: answers count until then. */
  endsAt: Scalars['DateTime']['output'];
  /** The enrolment it belongs to. */
  enrolment?: Maybe<Enrolment>;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** All points together. */
  maxPoints: Scalars['Int']['output'];
  /** Percent of the points that pass. */
  passPercent: Scalars['Int']['output'];
  /** Null until it is over. */
  passed?: Maybe<Scalars['Boolean']['output']>;
  /** The colleague who learns; null for people at customers. */
  person?: Maybe<Person>;
  /** Null until it is over. */
  points?: Maybe<Scalars['Int']['output']>;
  /** For the person, and for those who write courses. */
  questions: Array<ExamQuestion>;
  /** Where it stands. */
  state: ExamState;
  /** The colleague's unit. */
  unit?: Maybe<OrgUnit>;
  /** When the pass runs out, UTC; null: never, or not passed. */
  validUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** One attempt at the paper of a course 考试 (TRN-05). */
export type ExamHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An exam after the mutation. */
export type ExamChanged = {
  /** As it is now. */
  exam: Exam;
};

/** A page of exams. */
export type ExamConnection = {
  /** The rows with their cursors. */
  edges: Array<ExamEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of exams in a connection. */
export type ExamEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Exam;
};

/** Narrows a list of exams; values of one field are alternatives. */
export type ExamFilter = {
  /** Begun in this time. */
  began?: InputMaybe<TimeRangeInput>;
  /** Node ids of courses. */
  courseIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node ids of customers whose people sat them. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node ids of enrolments. */
  enrolmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether they were passed. */
  passed?: InputMaybe<Scalars['Boolean']['input']>;
  /** Node ids of colleagues who sat them. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Where they stand. */
  states?: InputMaybe<Array<ExamState>>;
};

/** An option of a question. */
export type ExamOption = {
  /** Whether it is correct; null until the exam is passed. */
  correct?: Maybe<Scalars['Boolean']['output']>;
  /** To give in `optionIds`; not a node. */
  id: Scalars['ID']['output'];
  /** Its words. */
  text: Scalars['String']['output'];
};

/** A question of an exam, with what was chosen so far. */
export type ExamQuestion = {
  /** Ids of the options chosen so far. */
  chosen: Array<Scalars['ID']['output']>;
  /** Points gained; null until the exam is passed. */
  gained?: Maybe<Scalars['Int']['output']>;
  /** To give as `questionId`; not a node. */
  id: Scalars['ID']['output'];
  /** How it is answered. */
  kind: ExamQuestionKind;
  /** To choose from. */
  options: Array<ExamOption>;
  /** For exactly the correct options. */
  points: Scalars['Int']['output'];
  /** What is asked. */
  text: Scalars['String']['output'];
};

/** How a question of an exam is answered. */
export type ExamQuestionKind =
  /** One or more options are correct. */
  | 'MULTIPLE'
  /** One option is correct. */
  | 'SINGLE';

/** What a mutation on an exam answers. */
export type ExamResult = ChangedOutOfSight | ExamChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** What everybody may know of an exam before it (TRN-05). */
export type ExamRules = {
  /** How often it can be tried. */
  maxAttempts: Scalars['Int']['output'];
  /** All points together. */
  maxPoints: Scalars['Int']['output'];
  /** Percent of the points that pass. */
  passPercent: Scalars['Int']['output'];
  /** How many questions. */
  questionCount: Scalars['Int']['output'];
  /** Hours between the end of an attempt and the next. */
  retakeWaitHours: Scalars['Int']['output'];
  /** Kept by the server. */
  timeLimitMinutes: Scalars['Int']['output'];
  /** Months that a pass is good for; null: for good. */
  validMonths?: Maybe<Scalars['Int']['output']>;
};

/** Where an exam stands (TRN-05). */
export type ExamState =
  /** Handed in by the person. */
  | 'HANDED_IN'
  /** It runs. */
  | 'RUNNING'
  /** Ended by the server's clock, with what was saved. */
  | 'TIMED_OUT';

/** A sentence of an explanation. */
export type ExplanationLine = {
  /** Stable code of the catalogue. */
  code: Scalars['String']['output'];
  /** In the caller's language. */
  text: Scalars['String']['output'];
};

/** Narrows what is counted; values of one field are alternatives (ANA-04). */
export type FigureFilter = {
  /** Classes of categories. */
  categoryClasses?: InputMaybe<Array<CategoryClass>>;
  /** Channels. */
  channels?: InputMaybe<Array<TicketChannel>>;
  /** Node ids of customers. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Levels of customers. */
  customerLevels?: InputMaybe<Array<CustomerLevel>>;
  /** Node ids of People; needs FIGURES_PEOPLE. */
  personIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Priorities. */
  priorities?: InputMaybe<Array<Priority>>;
  /** Codes of products. */
  productCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Node ids of units, each with all below it. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** One record behind a figure (ANA-02). */
export type FigureRecord = {
  /** When it counted, UTC. */
  at: Scalars['DateTime']['output'];
  /** Name of the customer. */
  customerName?: Maybe<Scalars['String']['output']>;
  /** Whether it kept its target. */
  inTarget?: Maybe<Scalars['Boolean']['output']>;
  /** Human number. */
  number?: Maybe<Scalars['String']['output']>;
  /** The colleague it counts for; null without FIGURES_PEOPLE. */
  person?: Maybe<Person>;
  /** The record; null when out of the caller's reach. */
  record?: Maybe<Node>;
  /** Its own target, in the indicator's unit. */
  target?: Maybe<Scalars['Float']['output']>;
  /** The unit it counts for. */
  unit: OrgUnit;
  /** In the indicator's unit. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** A page of records behind a figure. */
export type FigureRecordConnection = {
  /** The rows with their cursors. */
  edges: Array<FigureRecordEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of records behind a figure in a connection. */
export type FigureRecordEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: FigureRecord;
};

/** Registers a complaint; it gets its number at once and is acknowledged (CMP-01). */
export type FileComplaintInput = {
  /** Anonymity inside the vendor. */
  anonymous?: InputMaybe<Scalars['Boolean']['input']>;
  /** How it came. */
  channel: ComplaintChannel;
  /** What it is about. */
  class: ComplaintClass;
  /** Where it is no contact of ours; at most 100. */
  complainantName?: InputMaybe<Scalars['String']['input']>;
  /** A phone number. */
  complainantPhone?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Contact who complains. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the Customer. Contacts: their own. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 20,000. */
  description: Scalars['String']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** Node ids of the People complained about, at most 10; they never see it. */
  namedPersonIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Whether it came directly. */
  origin?: InputMaybe<ComplaintOrigin>;
  /** Node id of the Ticket it is about. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the OrgUnit; left out: the customer's. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the WorkOrder it is about. */
  workOrderId?: InputMaybe<Scalars['ID']['input']>;
};

/** The files hang on the record. */
export type FilesAttached = {
  /** The files that were added. */
  attachments: Array<Attachment>;
};

/** Records cause and person responsible (CMP-03). */
export type FindCauseInput = {
  /** At most 10,000. */
  cause: Scalars['String']['input'];
  /** Where it lies. */
  causeClass: ComplaintCauseClass;
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the Person. */
  responsiblePersonId?: InputMaybe<Scalars['ID']['input']>;
};

/** All learnt. */
export type FinishEnrolmentInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Enrolment. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The end. */
export type FinishFollowUpInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the FollowUpTask. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What came of it; at most 4,000. */
  result: Scalars['String']['input'];
  /** 1 (bad) to 5 (good). */
  satisfaction?: InputMaybe<Scalars['Int']['input']>;
  /** DONE or GIVEN_UP. */
  state: FollowUpState;
};

/** Says that a measure is done. */
export type FinishMeasureInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** Id of the measure. */
  measureId: Scalars['ID']['input'];
  /** At most 500. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** One try. */
export type FollowUpAttempt = {
  /** UTC. */
  at: Scalars['DateTime']['output'];
  /** Who called. */
  by?: Maybe<Person>;
  /** What was said. */
  note: Scalars['String']['output'];
  /** Whether somebody was reached. */
  reached: Scalars['Boolean']['output'];
};

/** Narrows a list of follow-ups; values of one field are alternatives. */
export type FollowUpFilter = {
  /** Node ids of People who will call. */
  assigneeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node ids of customers. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: open and past the due time. */
  overdue?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they are done. */
  states?: InputMaybe<Array<FollowUpState>>;
};

/** Why a follow-up is owed. */
export type FollowUpReason =
  /** After a complaint. */
  | 'AFTER_COMPLAINT'
  /** After a visit. */
  | 'AFTER_VISIT'
  /** A low score in a survey. */
  | 'LOW_SCORE'
  /** The customer was not content at closing. */
  | 'NOT_CONTENT'
  /** Somebody asked for it. */
  | 'ON_DEMAND';

/** Whether a follow-up is done. */
export type FollowUpState =
  /** Done. */
  | 'DONE'
  /** Given up. */
  | 'GIVEN_UP'
  /** Owed. */
  | 'OPEN';

/** A call that is owed to a customer 回访, opened at once by a low score (CUS-09). */
export type FollowUpTask = Node & {
  /** Who will call. */
  assignee?: Maybe<Person>;
  /** Tries so far, oldest first. */
  attempts: Array<FollowUpAttempt>;
  /** Whom to call. */
  contact?: Maybe<Contact>;
  /** UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** The company. */
  customer?: Maybe<Customer>;
  /** UTC. */
  doneAt?: Maybe<Scalars['DateTime']['output']>;
  /** By when, UTC. */
  dueAt: Scalars['DateTime']['output'];
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Why it is owed. */
  reason: FollowUpReason;
  /** What came of it. */
  result?: Maybe<Scalars['String']['output']>;
  /** 1 (bad) to 5 (good), as told in the call. */
  satisfaction?: Maybe<Scalars['Int']['output']>;
  /** Whether it is done. */
  state: FollowUpState;
  /** The survey that opened it. */
  survey?: Maybe<Survey>;
  /** The ticket it is about. */
  ticket?: Maybe<Ticket>;
  /** The unit that owes it. */
  unit: OrgUnit;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** A call that is owed to a customer 回访, opened at once by a low score (CUS-09). */
export type FollowUpTaskHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A follow-up after the mutation. */
export type FollowUpTaskChanged = {
  /** As it is now. */
  followUpTask: FollowUpTask;
};

/** A page of follow-ups. */
export type FollowUpTaskConnection = {
  /** The rows with their cursors. */
  edges: Array<FollowUpTaskEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of follow-ups in a connection. */
export type FollowUpTaskEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: FollowUpTask;
};

/** What a mutation on a follow-up answers. */
export type FollowUpTaskResult = ChangedOutOfSight | FollowUpTaskChanged | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** Kinds of records whose changes can be followed as a whole. */
export type FollowedKind =
  /** Articles of the library. */
  | 'ARTICLE'
  /** Calendars. */
  | 'CALENDAR'
  /** Complaints. */
  | 'COMPLAINT'
  /** Courses. */
  | 'COURSE'
  /** Customers. */
  | 'CUSTOMER'
  /** Duties. */
  | 'DUTY'
  /** Enrolments in courses. */
  | 'ENROLMENT'
  /** Exams. */
  | 'EXAM'
  /** Follow-ups. */
  | 'FOLLOW_UP'
  /** Units of the organisation. */
  | 'ORG_UNIT'
  /** People with an account. */
  | 'PERSON'
  /** Roles. */
  | 'ROLE'
  /** Requests for visits. */
  | 'VISIT'
  /** Work orders. */
  | 'WORK_ORDER';

/** One permission and how far it reaches (COM-03). */
export type Grant = {
  /** Code of the permission. */
  permission: Scalars['String']['output'];
  /** How far. */
  reach: Reach;
};

/** A permission and how far it reaches. */
export type GrantInput = {
  /** Code of the permission. */
  permission: Scalars['String']['input'];
  /** How far. */
  reach: Reach;
};

/** The end. */
export type HandInExamInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Exam. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** To whom it goes: a person, or the queue of a unit. */
export type HandOverTicketInput = {
  /** Node id of the Person. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What the next one must know; at most 4,000. */
  note: Scalars['String']['input'];
  /** Node id of the OrgUnit. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
};

/** By what imported history is counted. */
export type HistoryDimension =
  /** The category. */
  | 'CATEGORY'
  /** The group in the log's own words. */
  | 'GROUP'
  /** The priority. */
  | 'PRIORITY'
  /** How often it had been given to another group. */
  | 'REASSIGN_COUNT'
  /** How often it had been reopened. */
  | 'REOPEN_COUNT'
  /** The state in the log's own words. */
  | 'STATE'
  /** The state in ours. */
  | 'STATUS'
  /** The unit that it has become. */
  | 'UNIT';

/** The whole ticket as one row tells it. */
export type HistoryRowInput = {
  /** The assignee in the log's own words; at most 100. */
  assignee?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Person who had it. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** When it became true, UTC; never in the future. */
  at: Scalars['DateTime']['input'];
  /** Node id of the Person who did it, where it was a colleague. */
  authorId?: InputMaybe<Scalars['ID']['input']>;
  /** Who did it, in the log's own words; at most 100. */
  by?: InputMaybe<Scalars['String']['input']>;
  /** Code of the category. */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** When it was closed, UTC; left out on a closed one: at the instant of the row. */
  closedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When the customer confirmed, UTC. */
  confirmedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When somebody first answered, UTC. */
  firstResponseAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** The unit in the log's own words; at most 100. */
  group?: InputMaybe<Scalars['String']['input']>;
  /** How much suffered. */
  impact?: InputMaybe<Impact>;
  /** How important it was. */
  priority: Priority;
  /** How often it had been given to others. */
  reassignCount?: InputMaybe<Scalars['Int']['input']>;
  /** How often it had been reopened. */
  reopenCount?: InputMaybe<Scalars['Int']['input']>;
  /** When it was solved, UTC. */
  resolvedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Its place in the log, from 1. */
  row: Scalars['Int']['input'];
  /** What was said; left out: the row is a step in the conversation. */
  said?: InputMaybe<HistoryWordsInput>;
  /** The customer's mark, 1 to 5. */
  satisfaction?: InputMaybe<Scalars['Int']['input']>;
  /** The state in the log's own words; at most 60. */
  sourceState?: InputMaybe<Scalars['String']['input']>;
  /** The status in our words; no life cycle judges it. */
  status: TicketStatus;
  /** Node id of the OrgUnit that had it. */
  unitId: Scalars['ID']['input'];
  /** How soon it hurt. */
  urgency?: InputMaybe<Urgency>;
};

/** A ticket of another system with rows of its life, oldest first. */
export type HistoryTicketInput = {
  /** Node id of the Agreement under which it was served. */
  agreementId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the Calendar of the agreement; left out: the standard one. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** How it came in. */
  channel: TicketChannel;
  /** Node id of the Contact who asked. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the Customer. */
  customerId: Scalars['ID']['input'];
  /** At most 20,000; left out: the subject. */
  description?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Installation. */
  installationId?: InputMaybe<Scalars['ID']['input']>;
  /** The number that it has there; becomes the external reference. At most 100. */
  number: Scalars['String']['input'];
  /** When it was opened, UTC; left out: when it was reported. */
  openedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** When it was reported, UTC. */
  reportedAt: Scalars['DateTime']['input'];
  /** Who asked. */
  requesterKind?: InputMaybe<RequesterKind>;
  /** Its rows in their order. */
  rows: Array<HistoryRowInput>;
  /** Code of the profile that was promised: the first response and the solution are measured by it. Left out: no clocks. */
  serviceLevelCode?: InputMaybe<Scalars['String']['input']>;
  /** At most 200. */
  subject: Scalars['String']['input'];
};

/** Words in the conversation. */
export type HistoryWordsInput = {
  /** At most 20,000. */
  body: Scalars['String']['input'];
  /** Whose they are. */
  kind: HistoryWordsKind;
};

/** Words that history can bring into the conversation. */
export type HistoryWordsKind =
  /** The customer wrote. */
  | 'CUSTOMER_MESSAGE'
  /** For colleagues alone. */
  | 'NOTE'
  /** We answered; the customer sees it. */
  | 'REPLY';

/** The idempotency key was used before with another input (COM-15). */
export type IdempotencyConflict = UserError & {
  /** `IDEMPOTENCY_CONFLICT`. */
  code: Scalars['String']['output'];
  /** Text in the caller's language. */
  message: Scalars['String']['output'];
  /** `["idempotencyKey"]`. */
  path: Array<Scalars['String']['output']>;
};

/** Who the caller was. */
export type IdentifyCustomerInput = {
  /** Node id of the Contact. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the Customer. */
  customerId: Scalars['ID']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the Installation. */
  installationId?: InputMaybe<Scalars['ID']['input']>;
};

/** The record's life cycle does not allow this step in its state. */
export type IllegalStep = UserError & {
  /** The steps that its life cycle allows in this state. */
  allowedActions: Array<Scalars['String']['output']>;
  /** `ILLEGAL_STEP`. */
  code: Scalars['String']['output'];
  /** Text in the caller's language; names the state. */
  message: Scalars['String']['output'];
  /** Empty. */
  path: Array<Scalars['String']['output']>;
  /** The state the record is in. */
  state: Scalars['String']['output'];
};

/** How much of the customer's business suffers (TKT-07). */
export type Impact =
  /** A department. */
  | 'DEPARTMENT'
  /** Nobody is held up. */
  | 'NONE'
  /** One person. */
  | 'PERSON'
  /** Key business stands still. */
  | 'WHOLE_BUSINESS';

/** What is here of one log: its rows, and the tickets that they tell. */
export type ImportedHistory = {
  /** Rows and tickets by each value of each dimension, most first. */
  lines: Array<ImportedHistoryLine>;
  /** From the report to the solution of these, mean; null without any. */
  meanTimeToResolveMs?: Maybe<Scalars['DurationMs']['output']>;
  /** The same, median. */
  medianTimeToResolveMs?: Maybe<Scalars['DurationMs']['output']>;
  /** Tickets whose last row has a time of solution. */
  resolvedTickets: Scalars['Int']['output'];
  /** Rows. */
  rows: Scalars['Int']['output'];
  /** Which log. */
  source: Scalars['String']['output'];
  /** Tickets. */
  tickets: Scalars['Int']['output'];
};

/** One value of one dimension. */
export type ImportedHistoryLine = {
  /** By what is counted. */
  dimension: HistoryDimension;
  /** Rows that say so. */
  rows: Scalars['Int']['output'];
  /** Tickets whose last row says so. */
  tickets: Scalars['Int']['output'];
  /** UNIT alone: which one. */
  unit?: Maybe<OrgUnit>;
  /** The code, the words of the log (STATE, GROUP) or the number; null: rows without one. */
  value?: Maybe<Scalars['String']['output']>;
};

/** A service and how many. */
export type IncludedServiceInput = {
  /** 0 to 100,000; left out: without limit. */
  included?: InputMaybe<Scalars['Int']['input']>;
  /** Which service. */
  service: ServiceKind;
};

/** One figure by which the service department is judged (ANA-02). */
export type Indicator = {
  /** Every event up to this instant is counted, UTC (ANA-03). */
  asOf: Scalars['DateTime']['output'];
  /** Which. */
  code: IndicatorCode;
  /** By what; for BACKLOG 1. */
  denominator: Scalars['Float']['output'];
  /** Which side of the target is good. */
  direction: TargetDirection;
  /** The formula in words, in the caller's language. */
  formula: Scalars['String']['output'];
  /** Whether the target is kept; null without value or target. */
  met?: Maybe<Scalars['Boolean']['output']>;
  /** Its name in the caller's language. */
  name: Scalars['String']['output'];
  /** What the formula divides. */
  numerator: Scalars['Float']['output'];
  /** 0 to 1: share of the records that kept their own target; null for BACKLOG. */
  shareInTarget?: Maybe<Scalars['Float']['output']>;
  /** What is aimed at; null: nothing. */
  target?: Maybe<Scalars['Float']['output']>;
  /** Week by week, oldest first; the last may be incomplete. */
  trend: Array<TrendPoint>;
  /** What `value` and `target` are. */
  unit: IndicatorUnit;
  /** The figure for the period; null when there is nothing to compute it from. */
  value?: Maybe<Scalars['Float']['output']>;
};

/** The figures (ANA-02). */
export type IndicatorCode =
  /** Open tickets. */
  | 'BACKLOG'
  /** Complainants contacted in time. */
  | 'COMPLAINT_RESPONSE'
  /** Time to the first answer of a person. */
  | 'FIRST_RESPONSE'
  /** Arrivals on site in time. */
  | 'ON_SITE_ARRIVAL'
  /** Satisfaction of customers. */
  | 'SATISFACTION'
  /** Mean time to solve, of tickets closed in the period, service time without pauses. */
  | 'SOLUTION_TIME'
  /** Colleagues who had their trainings. */
  | 'TRAINING_COVERAGE';

/** What a figure is. */
export type IndicatorUnit =
  /** Whole records. */
  | 'COUNT'
  /** Working time in milliseconds. */
  | 'DURATION_MS'
  /** 1 (bad) to 5 (good). */
  | 'SCORE'
  /** 0 to 1. */
  | 'SHARE';

/** One value that is refused. */
export type InputProblem = {
  /** Stable code, e.g. `TOO_LONG`, `CONTROL_CHARACTERS`, `REASON_NEEDED`. */
  code: Scalars['String']['output'];
  /** Its text in the caller's language. */
  message: Scalars['String']['output'];
  /** The input field at fault. */
  path: Array<Scalars['String']['output']>;
};

/** One product, at one version, in one environment, at one customer 产品档案 (CUS-02). */
export type Installation = Node & {
  /** Local date of the customer. */
  acceptedOn?: Maybe<Scalars['Date']['output']>;
  /** False: given up. */
  active: Scalars['Boolean']['output'];
  /** Notes on the configuration. */
  configurationNotes?: Maybe<Scalars['String']['output']>;
  /** The company. */
  customer?: Maybe<Customer>;
  /** Dongle number 加密锁号. */
  dongleNumber?: Maybe<Scalars['String']['output']>;
  /** Edition. */
  edition?: Maybe<Scalars['String']['output']>;
  /** What it runs on. */
  environment: InstallationEnvironment;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Local date of the customer. */
  installedOn?: Maybe<Scalars['Date']['output']>;
  /** Licence. */
  licenceNumber?: Maybe<Scalars['String']['output']>;
  /** Outlives every agreement 终身维护. */
  lifetimeMaintenance: Scalars['Boolean']['output'];
  /** Modules bought. */
  modules: Array<Scalars['String']['output']>;
  /** The product. */
  product?: Maybe<Product>;
  /** Code of the product. */
  productCode: Scalars['String']['output'];
  /** Version. */
  productVersion: Scalars['String']['output'];
  /** Name of the project. */
  projectName?: Maybe<Scalars['String']['output']>;
  /** Contract or invoice that was shown. */
  proofOfPurchase?: Maybe<Scalars['String']['output']>;
  /** Local date of the customer. */
  purchasedOn?: Maybe<Scalars['Date']['output']>;
  /** How to get in remotely. */
  remoteAccess?: Maybe<Scalars['String']['output']>;
  /** Service code 服务码, said on the phone; unique. */
  serviceCode: Scalars['String']['output'];
  /** Where it runs. */
  site?: Maybe<Site>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** One product, at one version, in one environment, at one customer 产品档案 (CUS-02). */
export type InstallationHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** An installation after the mutation. */
export type InstallationChanged = {
  /** As it is now. */
  installation: Installation;
};

/** A page of installations. */
export type InstallationConnection = {
  /** The rows with their cursors. */
  edges: Array<InstallationEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of installations in a connection. */
export type InstallationEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Installation;
};

/** What an installation runs on. */
export type InstallationEnvironment = {
  /** Database. */
  database?: Maybe<Scalars['String']['output']>;
  /** Network. */
  network?: Maybe<Scalars['String']['output']>;
  /** Operating system. */
  operatingSystem?: Maybe<Scalars['String']['output']>;
  /** Servers. */
  servers?: Maybe<Scalars['String']['output']>;
};

/** What it runs on. */
export type InstallationEnvironmentInput = {
  /** At most 200. */
  database?: InputMaybe<Scalars['String']['input']>;
  /** At most 500. */
  network?: InputMaybe<Scalars['String']['input']>;
  /** At most 200. */
  operatingSystem?: InputMaybe<Scalars['String']['input']>;
  /** At most 500. */
  servers?: InputMaybe<Scalars['String']['input']>;
};

/** Narrows a list of installations; values of one field are alternatives. */
export type InstallationFilter = {
  /** True: in use. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Node ids of customers. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Codes of products. */
  productCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Versions. */
  productVersions?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** Orders of a list of installations. */
export type InstallationOrder =
  /** By the customer's name. */
  | 'CUSTOMER_NAME_ASC'
  /** Last installed first. */
  | 'INSTALLED_DESC'
  /** By service code. */
  | 'SERVICE_CODE_ASC';

/** What a mutation on an installation answers. */
export type InstallationResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InstallationChanged | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict;

/** A value of the input breaks its limits or shape. */
export type InvalidInput = UserError & {
  /** `INVALID_INPUT`. */
  code: Scalars['String']['output'];
  /** Text of the first problem. */
  message: Scalars['String']['output'];
  /** Field of the first problem. */
  path: Array<Scalars['String']['output']>;
  /** All problems, in the order of the fields. */
  problems: Array<InputProblem>;
};

/** Whom to invite. */
export type InviteContactInput = {
  /** Node id of the Contact. */
  contactId: Scalars['ID']['input'];
  /** Node id of the Customer. */
  customerId: Scalars['ID']['input'];
  /** Where the invitation goes, and the login. */
  email: Scalars['String']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Language. */
  locale?: InputMaybe<Locale>;
};

/** What becomes of the solution (KB-03). */
export type KnowledgeInput = {
  /** Node id of the Article; needed for LINK. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** Link, draft, or none. */
  outcome: KnowledgeOutcome;
  /** Why not; at most 500; needed for NONE. */
  reason?: InputMaybe<Scalars['String']['input']>;
  /** Title of the draft; at most 200; left out: the ticket's subject. */
  title?: InputMaybe<Scalars['String']['input']>;
};

/** What becomes of a solution (KB-03). */
export type KnowledgeOutcome =
  /** A new draft. */
  | 'DRAFT'
  /** An article already says it. */
  | 'LINK'
  /** Not worth an article. */
  | 'NONE';

/** An article for the ticket (KB-03). */
export type LinkArticleInput = {
  /** Node id of the Article. */
  articleId: Scalars['ID']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether it solved it, or only helped. */
  solved: Scalars['Boolean']['input'];
};

/** An article linked to a ticket (KB-03). */
export type LinkedArticle = {
  /** The article; null when out of the caller's reach. */
  article?: Maybe<Article>;
  /** When it was linked, UTC. */
  linkedAt: Scalars['DateTime']['output'];
  /** Whether it solved the ticket, or only helped. */
  solved: Scalars['Boolean']['output'];
};

/** Languages (COM-13). */
export type Locale =
  /** English; `en` outside GraphQL. */
  | 'en'
  /** Chinese as written in the mainland; `zh-CN` outside GraphQL. */
  | 'zh-CN';

/** A call (TKT-12). */
export type LogCallInput = {
  /** Node id of the Contact. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Who rang. */
  direction: CallDirection;
  /** How long it took, up to a day. */
  durationMs?: InputMaybe<Scalars['DurationMs']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What was said; at most 4,000. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** The number. */
  phone?: InputMaybe<Scalars['String']['input']>;
  /** What came of it; TALKED is an answer of a person (TKT-02). */
  result: CallResult;
  /** When it began, UTC; left out: now. */
  startedAt?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Which notices were read. */
export type MarkNoticesReadInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node ids of Notices, at most 200; left out: all. */
  ids?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What marking as read answers. */
export type MarkNoticesReadResult = IdempotencyConflict | InvalidInput | NotAllowed | NoticesRead;

/** What is done for the complainant (CMP-04). */
export type MeasureKind =
  /** An apology. */
  | 'APOLOGY'
  /** Money; it waits for approval. */
  | 'COMPENSATION'
  /** Something else. */
  | 'OTHER'
  /** The service is given again. */
  | 'SERVE_AGAIN';

/** How far a measure is. */
export type MeasureState =
  /** Done. */
  | 'DONE'
  /** To be done. */
  | 'PLANNED'
  /** The compensation was refused. */
  | 'REFUSED'
  /** A compensation waits for a decision. */
  | 'WAITING_FOR_APPROVAL';

/** A text that was searched for in vain. */
export type MissedSearch = {
  /** How often. */
  count: Scalars['Int']['output'];
  /** When last, UTC. */
  lastAt: Scalars['DateTime']['output'];
  /** As typed, in lower case. */
  text: Scalars['String']['output'];
};

/** A page of texts searched for in vain. */
export type MissedSearchConnection = {
  /** The rows with their cursors. */
  edges: Array<MissedSearchEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of texts searched for in vain in a connection. */
export type MissedSearchEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: MissedSearch;
};

/** An amount of money. */
export type Money = {
  /** In minor units, e.g. fen; a whole number. */
  amountMinor: Scalars['Float']['output'];
  /** ISO 4217, e.g. `CNY`. */
  currency: Scalars['String']['output'];
};

/** An amount of money. */
export type MoneyInput = {
  /** In minor units, e.g. fen; a whole number, not negative. */
  amountMinor: Scalars['Float']['input'];
  /** ISO 4217, e.g. `CNY`. */
  currency: Scalars['String']['input'];
};

/** Another place in the tree. */
export type MoveOrgUnitInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the OrgUnit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the unit above. */
  parentId: Scalars['ID']['input'];
};

/** Another home unit. */
export type MovePersonInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Person. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the OrgUnit. */
  unitId: Scalars['ID']['input'];
};

/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type Mutation = {
  /** Accepts it (DSP-07). */
  acceptWorkOrder: WorkOrderResult;
  /** Adds a category (TKT-04). */
  addCategory: CategoryResult;
  /** Adds a person to a customer (CUS-01). */
  addContact: ContactResult;
  /** Plans a measure; a compensation waits for approval (CMP-04). */
  addMeasure: ComplaintResult;
  /** Adds a product. */
  addProduct: ProductResult;
  /** Adds a place to a customer (CUS-01). */
  addSite: SiteResult;
  /** Adds a special service (CUS-03). */
  addSpecialService: SpecialServiceResult;
  /** Sets a time agreed with the customer for this ticket (TKT-08). */
  agreeTime: TicketResult;
  /** Completes a request for a visit that was sent back (TKT-18). */
  amendVisitRequest: TicketResult;
  /** The person asked answers; once (CMP-13). */
  answerComplaintQuestion: ComplaintQuestionResult;
  /** Saves one answer; replaces what was chosen before. */
  answerExamQuestion: ExamResult;
  /** Answers a survey that one was asked oneself, once, signed in (CUS-09). */
  answerMySurvey: AnswerMySurveyResult;
  /** Answers a survey by its link, once, without sign-in (CUS-09). */
  answerSurvey: AnswerSurveyResult;
  /** Fills a survey in for a customer on the phone (CUS-09). */
  answerSurveyByPhone: SurveyResult;
  /** Answers a mail link, without sign-in (TKT-20). */
  answerTicketLink: TicketLinkResult;
  /** The customer's answer, in the portal or told to a manager (DSP-05). */
  answerVisitQuote: VisitResult;
  /** Adds the categories of a ready tree that are not there yet. */
  applyCategoryPreset: CategoryPresetResult;
  /** Agrees a window; again: another one, with a reason (DSP-07). */
  appointWorkOrder: WorkOrderResult;
  /** Gives a seat, or a place in the waiting list when all are taken. */
  approveEnrolment: EnrolmentResult;
  /** Verified: an order is made, and the quota reserved (DSP-04). */
  approveVisit: VisitResult;
  /** Closes it; refused while something that must be on record is missing (CMP-05, CMP-07). */
  archiveComplaint: ComplaintResult;
  /** There; stops the arrival clock (DSP-08, DSP-10). */
  arriveWorkOrder: WorkOrderResult;
  /** Puts a question to a person named in it (CMP-13). */
  askNamedPerson: ComplaintResult;
  /** Sends a link by mail; always answers the same (COM-04). */
  askPasswordReset: DoneResult;
  /** Asks for a place, for oneself. */
  askToEnrol: EnrolmentResult;
  /** Service assessment at intake (TKT-18). */
  assessTicket: TicketResult;
  /** Gives it to a person. */
  assignFollowUp: FollowUpTaskResult;
  /** Gives it to a person (TKT-10). */
  assignTicket: TicketResult;
  /** Gives it to an engineer (DSP-06). */
  assignWorkOrder: WorkOrderResult;
  /** Hangs one's own uploads on a Ticket, Article, WorkOrder, Complaint or Course (COM-09). */
  attachFiles: AttachFilesResult;
  /** Begins an attempt of an approved enrolment; the server's clock runs from now on. */
  beginExam: ExamResult;
  /** The department begins to look for the cause. */
  beginInvestigation: ComplaintResult;
  /** At work (DSP-08). */
  beginWorkOrder: WorkOrderResult;
  /** Records the promised call (TKT-11). */
  callBack: TicketResult;
  /** Asks a long operation to stop; what is done stays done (COM-14). */
  cancelOperation: OperationResult;
  /** Cancels it. */
  cancelTicket: TicketResult;
  /** Changes it by agreement; what it was stays in the history (CUS-03). */
  changeAgreement: AgreementResult;
  /** Replaces words and placing of a draft (KB-01). */
  changeArticle: ArticleResult;
  /** Changes name, zone and week; clocks on it are counted again (COM-05). */
  changeCalendar: CalendarResult;
  /** Changes or moves a category; its code stays. */
  changeCategory: CategoryResult;
  /** Changes the rules of complaints; running deadlines keep their target. */
  changeComplaintSettings: ComplaintSettingsResult;
  /** Replaces what is known of a person. */
  changeContact: ContactResult;
  /** Replaces the text; the published edition stays in use until the next is published. */
  changeCourse: CourseResult;
  /** Replaces a customer's file (CUS-01). */
  changeCustomer: CustomerResult;
  /** Replaces all but customer and service code (CUS-02). */
  changeInstallation: InstallationResult;
  /** Needs the present password; ends all other sessions. */
  changePassword: DoneResult;
  /** Replaces what is said about a person. */
  changePerson: PersonResult;
  /** Replaces a person's roles; nobody can give more reach than their own (COM-02). */
  changePersonRoles: PersonResult;
  /** Weighs again; clocks get new targets and keep what was used (TKT-09). */
  changePriority: TicketResult;
  /** Changes a product; its code stays. */
  changeProduct: ProductResult;
  /** Changes a role; works at once for all who hold it. */
  changeRole: RoleResult;
  /** Replaces what is known of a place. */
  changeSite: SiteResult;
  /** Changes a special service; its code stays (CUS-03). */
  changeSpecialService: SpecialServiceResult;
  /** Replaces all settings of the ticket service; running timers keep the time they were given. */
  changeTicketSettings: TicketSettingsResult;
  /** Records the check of effect; possible after archiving (CMP-07). */
  checkEffect: ComplaintResult;
  /** Replaces the caller's choices for the kinds that are named (COM-07). */
  choosePreferences: PreferencesResult;
  /** Takes it for oneself; of two at once, one gets it (TKT-10). */
  claimTicket: TicketResult;
  /** Closes a unit without people and open units below. */
  closeOrgUnit: OrgUnitResult;
  /** Closes it with the problem report 问题处理报告 (TKT-22, KB-03). */
  closeTicket: TicketResult;
  /** Completes or corrects what was taken down; a field left out stays (TKT-03). */
  completeTicket: TicketResult;
  /** Concludes an agreement (CUS-03). */
  concludeAgreement: AgreementResult;
  /** Valid: goes to the responsible department, and the 3 hours begin (CMP-02, CMP-03). */
  confirmComplaint: ComplaintResult;
  /** The customer says that it is solved: in the portal, or told to an agent (TKT-20, TKT-22). */
  confirmTicket: TicketResult;
  /** Counts a use; once a person, article and day (KB-03). */
  countArticleUse: ArticleResult;
  /** Makes a key; the secret is shown this once (COM-04). */
  createApiKey: CreateApiKeyResult;
  /** Begins a course as a draft. */
  createCourse: CourseResult;
  /** Once, in an empty installation (COM-04). */
  createFirstAdministrator: PersonResult;
  /** Adds a unit (COM-01). */
  createOrgUnit: OrgUnitResult;
  /** Creates an account; an invitation by mail lets the person set a password (COM-02). */
  createPerson: PersonResult;
  /** Adds a role (COM-02). */
  createRole: RoleResult;
  /** Ends sign-in; hands the open work over in one step (COM-02). */
  deactivatePerson: PersonResult;
  /** Approves or refuses a compensation (CMP-04). */
  decideCompensation: ComplaintResult;
  /** Declines it; it goes back to the manager (DSP-07). */
  declineWorkOrder: WorkOrderResult;
  /** Adds a calendar (COM-05). */
  defineCalendar: CalendarResult;
  /** On the way (DSP-08). */
  departWorkOrder: WorkOrderResult;
  /** Begins an article (KB-01). */
  draftArticle: ArticleResult;
  /** Makes a draft from a ticket in one step (KB-03). */
  draftArticleFromTicket: ArticleResult;
  /** Ends the access at once. */
  endContactAccount: ContactAccountResult;
  /** Passes it up to an expert or a unit above (TKT-11). */
  escalateTicket: TicketResult;
  /** Registers a complaint; it gets its number at once and is acknowledged (CMP-01). */
  fileComplaint: ComplaintResult;
  /** Records cause and person responsible (CMP-03). */
  findCause: ComplaintResult;
  /** By the person, of a course without an exam. */
  finishEnrolment: EnrolmentResult;
  /** Finishes it, or gives it up. */
  finishFollowUp: FollowUpTaskResult;
  /** Says that a measure is done. */
  finishMeasure: ComplaintResult;
  /** Ends and marks it. */
  handInExam: ExamResult;
  /** Passes it on with a note, to a person or a unit's queue (TKT-10). */
  handOverTicket: TicketResult;
  /** Says who the unknown caller was; agreement, priority and clocks follow (TKT-01). */
  identifyCustomer: TicketResult;
  /** Invites a customer's person to the portal by mail (COM-02). */
  inviteContact: ContactAccountResult;
  /** Links an article that solved it or helped (KB-03). */
  linkArticle: TicketResult;
  /** Records a call (TKT-12). */
  logCall: TicketResult;
  /** Marks the caller's own notices as read. */
  markNoticesRead: MarkNoticesReadResult;
  /** Moves a unit with all below it; records keep their unit (COM-01). */
  moveOrgUnit: OrgUnitResult;
  /** Gives a person another home unit. */
  movePerson: PersonResult;
  /** Names who acts for an absent person (COM-02). */
  nameDeputy: PersonResult;
  /** Names who is told when something goes wrong in a unit. */
  nameUnitHead: OrgUnitResult;
  /** Writes an internal note, never shown to contacts (TKT-12). */
  noteOnTicket: TicketResult;
  /** Opens a follow-up on demand. */
  openFollowUp: FollowUpTaskResult;
  /** Registers a request and gives it its number at once (TKT-01, TKT-02, TKT-03). */
  openTicket: TicketResult;
  /** Puts it aside for research and promises a call 暂时搁置 (TKT-11). */
  parkTicket: TicketResult;
  /** Picks the unit's calendar (COM-05). */
  pickUnitCalendar: OrgUnitResult;
  /** Proposes a solution; on the phone with the consent in the same step (TKT-20). */
  proposeSolution: TicketResult;
  /** Shows the reviewed revision to readers (KB-01). */
  publishArticle: ArticleResult;
  /** Puts the text into use; not by its author alone (`OWN_WORK`). */
  publishCourse: CourseResult;
  /** Puts somebody on duty; refused for who lacks the training (DSP-03). */
  putOnDuty: DutyResult;
  /** Quotes a visit outside of the agreement (DSP-05). */
  quoteVisit: VisitResult;
  /** Lets a person sign in again. */
  reactivatePerson: PersonResult;
  /** Computes all figures anew from the event archive; needs OPERATE (ANA-01). */
  rebuildFigures: OperationResult;
  /** Corrects the category (TKT-04). */
  recategoriseTicket: TicketResult;
  /** Compares the figures with the owners' own records; needs OPERATE (ANA-01). */
  reconcileFigures: OperationResult;
  /** Records an attempt to solve it; the second failed one proposes a visit or an escalation (TKT-11). */
  recordAttempt: TicketResult;
  /** Records a conversation with the complainant; each purpose has those who may hold it (CMP-03, CMP-05, CMP-06). */
  recordComplaintContact: ComplaintResult;
  /** Records the customer's word on a proposal (TKT-20). */
  recordConsent: TicketResult;
  /** Records what is changed so that it does not happen again (CMP-07). */
  recordCorrectiveAction: ComplaintResult;
  /** Records how the customer was reached; the time since the notice is measured (DSP-07). */
  recordCustomerContact: WorkOrderResult;
  /** Records a try that did not finish it. */
  recordFollowUpAttempt: FollowUpTaskResult;
  /** Records an installation; without a service code of its own one is made (CUS-02). */
  recordInstallation: InstallationResult;
  /** Takes over history of another system as it was (COM-11): nobody is told, no survey opens, no clock starts. A row that is here already is left as it is. Needs DATA_IMPORT. */
  recordTicketHistory: TicketHistoryResult;
  /** Refuses it, also of somebody who waits or is in. */
  refuseEnrolment: EnrolmentResult;
  /** Registers a customer (CUS-01). */
  registerCustomer: CustomerResult;
  /** Not valid: to be explained before it is archived (CMP-02). */
  rejectComplaint: ComplaintResult;
  /** The customer says that it is not solved; the ticket goes on (TKT-22). */
  rejectTicket: TicketResult;
  /** Takes a file away: nobody sees it any more, and its bytes go. Audited. */
  removeAttachment: RemoveAttachmentResult;
  /** Removes a group of synonyms (KB-02). */
  removeSynonyms: SynonymsRemovalResult;
  /** Removes one's own view. */
  removeTicketView: RemoveTicketViewResult;
  /** Gives a unit another name. */
  renameOrgUnit: OrgUnitResult;
  /** The same problem again, within the set time from closing (TKT-11). */
  reopenTicket: TicketResult;
  /** Puts other data in place of an event's own, so that it can be played again; audited; needs OPERATE. */
  repairDeadLetter: DeadLetterResult;
  /** Plays an event again, with all that waits behind it; audited; needs OPERATE. */
  replayDeadLetter: DeadLetterResult;
  /** Writes to the customer; from a contact: writes to us (TKT-12). */
  replyOnTicket: TicketResult;
  /** The report; can be corrected until it is signed (DSP-08). */
  reportWorkOrder: WorkOrderResult;
  /** Asks dispatch for a visit (TKT-18). */
  requestVisit: TicketResult;
  /** Tries dead letters again (COM-07). */
  resendDeliveries: ResendResult;
  /** Says that the solution is in place (TKT-20). */
  resolveTicket: TicketResult;
  /** Goes on (TKT-11). */
  resumeTicket: TicketResult;
  /** Stops offering it (KB-01). */
  retireArticle: ArticleResult;
  /** Hides a category from new tickets. */
  retireCategory: CategoryResult;
  /** The person left: not offered any more, portal access ends. */
  retireContact: ContactResult;
  /** No more enrolments; those who are in may finish. */
  retireCourse: CourseResult;
  /** It was given up: not offered any more. */
  retireInstallation: InstallationResult;
  /** Retires a role that nobody holds. */
  retireRole: RoleResult;
  /** The place was given up: not offered any more. */
  retireSite: SiteResult;
  /** The department says what was done; the quality supervisor verifies it within a working day (CMP-06). */
  returnResult: ComplaintResult;
  /** Headquarters' answer needs another visit (DSP-09). */
  returnVisitToField: VisitResult;
  /** Approves it or sends it back; not by its author (KB-01). */
  reviewArticle: ArticleResult;
  /** Begins the next revision; the published one stays readable (KB-01). */
  reviseArticle: ArticleResult;
  /** Ends a key at once (COM-04). */
  revokeApiKey: ApiKeyResult;
  /** Ends a session at once, its subscriptions too (COM-04). */
  revokeSession: DoneResult;
  /** Adds or replaces a group of synonyms (KB-02). */
  saveSynonyms: SynonymsResult;
  /** Adds a view of the ticket list, or replaces one's own (TKT-24). */
  saveTicketView: SaveTicketViewResult;
  /** Back to the ticket with what is missing (DSP-04). */
  sendBackVisit: VisitResult;
  /** Sends it back to its authors. */
  sendCourseBack: CourseResult;
  /** Asks for somebody else's eyes. */
  sendCourseToReview: CourseResult;
  /** Sends parts instead of a person (FRM-14). */
  sendParts: VisitResult;
  /** Mails a code to the contact, by which the report is signed from afar (DSP-08). */
  sendSignCode: WorkOrderResult;
  /** Replaces the days of one year; clocks on it are counted again (COM-05). */
  setCalendarYear: CalendarResult;
  /** Replaces the exam's paper. */
  setCoursePaper: CourseResult;
  /** Says what a duty requires (DSP-03). */
  setDutyRequirement: DutyRequirementsResult;
  /** Says what somebody can do, and where the day begins (DSP-06). */
  setEngineerSkills: EngineerResult;
  /** Sets the first password of a person who needs no invitation; refused once there is one (COM-04). */
  setFirstPassword: PersonResult;
  /** With the link of an invitation or a reset. */
  setPasswordByLink: DoneResult;
  /** Signs in; the session is in a cookie that scripts cannot read. Wrong login and wrong password are the same SIGN_IN_FAILED (COM-04). */
  signIn: SignInResult;
  /** Ends this session. */
  signOut: DoneResult;
  /** The customer confirms the report (DSP-08). */
  signWorkOrder: WorkOrderResult;
  /** Gives an event up and plays again what waits behind it; audited; needs OPERATE. */
  skipDeadLetter: DeadLetterResult;
  /** Solved without a further visit: parts arrived, or headquarters solved it (DSP-09). */
  solveVisit: VisitResult;
  /** Begins work (TKT-11). */
  startTicket: TicketResult;
  /** Hands a draft in for review (KB-01). */
  submitArticle: ArticleResult;
  /** Takes somebody off duty (DSP-01). */
  takeOffDuty: DutyResult;
  /** The quality supervisor begins to check the facts. */
  takeUpComplaint: ComplaintResult;
  /** Ends it before its time. */
  terminateAgreement: AgreementResult;
  /** Sends a test to the caller's own address (COM-07). */
  testChannel: DeliveryResult;
  /** Sets category and weight (TKT-07). */
  triageTicket: TicketResult;
  /** Lifts a lock-out before its time (COM-04). */
  unlockSignIn: PersonResult;
  /** Records the customer's word; not solved goes to headquarters (CMP-06). */
  verifyComplaint: ComplaintResult;
  /** Says whether it was useful; one vote a person (KB-03). */
  voteOnArticle: ArticleResult;
  /** Waits for the customer, a third party, or a release (TKT-09). */
  waitForOthers: TicketResult;
  /** By the person; the first of the waiting list moves up. */
  withdrawEnrolment: EnrolmentResult;
  /** Takes the request for a visit back (TKT-18). */
  withdrawVisitRequest: TicketResult;
  /** Writes it off 核销 (DSP-09). */
  writeOffWorkOrder: WorkOrderResult;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAcceptWorkOrderArgs = {
  input: AcceptWorkOrderInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAddCategoryArgs = {
  input: AddCategoryInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAddContactArgs = {
  input: AddContactInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAddMeasureArgs = {
  input: AddMeasureInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAddProductArgs = {
  input: AddProductInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAddSiteArgs = {
  input: AddSiteInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAddSpecialServiceArgs = {
  input: AddSpecialServiceInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAgreeTimeArgs = {
  input: AgreeTimeInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAmendVisitRequestArgs = {
  input: AmendVisitRequestInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAnswerComplaintQuestionArgs = {
  input: AnswerComplaintQuestionInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAnswerExamQuestionArgs = {
  input: AnswerExamQuestionInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAnswerMySurveyArgs = {
  input: AnswerMySurveyInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAnswerSurveyArgs = {
  input: AnswerSurveyInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAnswerSurveyByPhoneArgs = {
  input: AnswerSurveyByPhoneInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAnswerTicketLinkArgs = {
  input: AnswerTicketLinkInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAnswerVisitQuoteArgs = {
  input: AnswerVisitQuoteInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationApplyCategoryPresetArgs = {
  input: ApplyCategoryPresetInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAppointWorkOrderArgs = {
  input: AppointWorkOrderInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationApproveEnrolmentArgs = {
  input: ApproveEnrolmentInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationApproveVisitArgs = {
  input: ApproveVisitInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationArchiveComplaintArgs = {
  input: ArchiveComplaintInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationArriveWorkOrderArgs = {
  input: ArriveWorkOrderInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAskNamedPersonArgs = {
  input: AskNamedPersonInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAskPasswordResetArgs = {
  input: AskPasswordResetInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAskToEnrolArgs = {
  input: AskToEnrolInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAssessTicketArgs = {
  input: AssessTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAssignFollowUpArgs = {
  input: AssignFollowUpInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAssignTicketArgs = {
  input: AssignTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAssignWorkOrderArgs = {
  input: AssignWorkOrderInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationAttachFilesArgs = {
  input: AttachFilesInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationBeginExamArgs = {
  input: BeginExamInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationBeginInvestigationArgs = {
  input: BeginInvestigationInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationBeginWorkOrderArgs = {
  input: BeginWorkOrderInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCallBackArgs = {
  input: CallBackInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCancelOperationArgs = {
  input: CancelOperationInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCancelTicketArgs = {
  input: CancelTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeAgreementArgs = {
  input: ChangeAgreementInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeArticleArgs = {
  input: ChangeArticleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeCalendarArgs = {
  input: ChangeCalendarInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeCategoryArgs = {
  input: ChangeCategoryInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeComplaintSettingsArgs = {
  input: ChangeComplaintSettingsInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeContactArgs = {
  input: ChangeContactInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeCourseArgs = {
  input: ChangeCourseInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeCustomerArgs = {
  input: ChangeCustomerInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeInstallationArgs = {
  input: ChangeInstallationInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangePasswordArgs = {
  input: ChangePasswordInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangePersonArgs = {
  input: ChangePersonInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangePersonRolesArgs = {
  input: ChangePersonRolesInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangePriorityArgs = {
  input: ChangePriorityInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeProductArgs = {
  input: ChangeProductInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeRoleArgs = {
  input: ChangeRoleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeSiteArgs = {
  input: ChangeSiteInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeSpecialServiceArgs = {
  input: ChangeSpecialServiceInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChangeTicketSettingsArgs = {
  input: ChangeTicketSettingsInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCheckEffectArgs = {
  input: CheckEffectInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationChoosePreferencesArgs = {
  input: ChoosePreferencesInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationClaimTicketArgs = {
  input: ClaimTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCloseOrgUnitArgs = {
  input: CloseOrgUnitInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCloseTicketArgs = {
  input: CloseTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCompleteTicketArgs = {
  input: CompleteTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationConcludeAgreementArgs = {
  input: ConcludeAgreementInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationConfirmComplaintArgs = {
  input: ConfirmComplaintInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationConfirmTicketArgs = {
  input: ConfirmTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCountArticleUseArgs = {
  input: CountArticleUseInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCreateApiKeyArgs = {
  input: CreateApiKeyInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCreateCourseArgs = {
  input: CreateCourseInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCreateFirstAdministratorArgs = {
  input: CreateFirstAdministratorInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCreateOrgUnitArgs = {
  input: CreateOrgUnitInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCreatePersonArgs = {
  input: CreatePersonInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationCreateRoleArgs = {
  input: CreateRoleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationDeactivatePersonArgs = {
  input: DeactivatePersonInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationDecideCompensationArgs = {
  input: DecideCompensationInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationDeclineWorkOrderArgs = {
  input: DeclineWorkOrderInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationDefineCalendarArgs = {
  input: DefineCalendarInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationDepartWorkOrderArgs = {
  input: DepartWorkOrderInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationDraftArticleArgs = {
  input: DraftArticleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationDraftArticleFromTicketArgs = {
  input: DraftArticleFromTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationEndContactAccountArgs = {
  input: EndContactAccountInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationEscalateTicketArgs = {
  input: EscalateTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationFileComplaintArgs = {
  input: FileComplaintInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationFindCauseArgs = {
  input: FindCauseInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationFinishEnrolmentArgs = {
  input: FinishEnrolmentInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationFinishFollowUpArgs = {
  input: FinishFollowUpInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationFinishMeasureArgs = {
  input: FinishMeasureInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationHandInExamArgs = {
  input: HandInExamInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationHandOverTicketArgs = {
  input: HandOverTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationIdentifyCustomerArgs = {
  input: IdentifyCustomerInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationInviteContactArgs = {
  input: InviteContactInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationLinkArticleArgs = {
  input: LinkArticleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationLogCallArgs = {
  input: LogCallInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationMarkNoticesReadArgs = {
  input: MarkNoticesReadInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationMoveOrgUnitArgs = {
  input: MoveOrgUnitInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationMovePersonArgs = {
  input: MovePersonInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationNameDeputyArgs = {
  input: NameDeputyInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationNameUnitHeadArgs = {
  input: NameUnitHeadInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationNoteOnTicketArgs = {
  input: NoteOnTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationOpenFollowUpArgs = {
  input: OpenFollowUpInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationOpenTicketArgs = {
  input: OpenTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationParkTicketArgs = {
  input: ParkTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationPickUnitCalendarArgs = {
  input: PickUnitCalendarInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationProposeSolutionArgs = {
  input: ProposeSolutionInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationPublishArticleArgs = {
  input: PublishArticleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationPublishCourseArgs = {
  input: PublishCourseInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationPutOnDutyArgs = {
  input: PutOnDutyInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationQuoteVisitArgs = {
  input: QuoteVisitInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationReactivatePersonArgs = {
  input: ReactivatePersonInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRebuildFiguresArgs = {
  input: RebuildFiguresInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRecategoriseTicketArgs = {
  input: RecategoriseTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationReconcileFiguresArgs = {
  input: ReconcileFiguresInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRecordAttemptArgs = {
  input: RecordAttemptInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRecordComplaintContactArgs = {
  input: RecordComplaintContactInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRecordConsentArgs = {
  input: RecordConsentInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRecordCorrectiveActionArgs = {
  input: RecordCorrectiveActionInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRecordCustomerContactArgs = {
  input: RecordCustomerContactInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRecordFollowUpAttemptArgs = {
  input: RecordFollowUpAttemptInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRecordInstallationArgs = {
  input: RecordInstallationInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRecordTicketHistoryArgs = {
  input: RecordTicketHistoryInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRefuseEnrolmentArgs = {
  input: RefuseEnrolmentInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRegisterCustomerArgs = {
  input: RegisterCustomerInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRejectComplaintArgs = {
  input: RejectComplaintInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRejectTicketArgs = {
  input: RejectTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRemoveAttachmentArgs = {
  input: RemoveAttachmentInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRemoveSynonymsArgs = {
  input: RemoveSynonymsInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRemoveTicketViewArgs = {
  input: RemoveTicketViewInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRenameOrgUnitArgs = {
  input: RenameOrgUnitInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationReopenTicketArgs = {
  input: ReopenTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRepairDeadLetterArgs = {
  input: RepairDeadLetterInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationReplayDeadLetterArgs = {
  input: ReplayDeadLetterInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationReplyOnTicketArgs = {
  input: ReplyOnTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationReportWorkOrderArgs = {
  input: ReportWorkOrderInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRequestVisitArgs = {
  input: RequestVisitInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationResendDeliveriesArgs = {
  input: ResendDeliveriesInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationResolveTicketArgs = {
  input: ResolveTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationResumeTicketArgs = {
  input: ResumeTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRetireArticleArgs = {
  input: RetireArticleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRetireCategoryArgs = {
  input: RetireCategoryInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRetireContactArgs = {
  input: RetireContactInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRetireCourseArgs = {
  input: RetireCourseInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRetireInstallationArgs = {
  input: RetireInstallationInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRetireRoleArgs = {
  input: RetireRoleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRetireSiteArgs = {
  input: RetireSiteInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationReturnResultArgs = {
  input: ReturnResultInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationReturnVisitToFieldArgs = {
  input: ReturnVisitToFieldInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationReviewArticleArgs = {
  input: ReviewArticleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationReviseArticleArgs = {
  input: ReviseArticleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRevokeApiKeyArgs = {
  input: RevokeApiKeyInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationRevokeSessionArgs = {
  input: RevokeSessionInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSaveSynonymsArgs = {
  input: SaveSynonymsInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSaveTicketViewArgs = {
  input: SaveTicketViewInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSendBackVisitArgs = {
  input: SendBackVisitInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSendCourseBackArgs = {
  input: SendCourseBackInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSendCourseToReviewArgs = {
  input: SendCourseToReviewInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSendPartsArgs = {
  input: SendPartsInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSendSignCodeArgs = {
  input: SendSignCodeInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSetCalendarYearArgs = {
  input: SetCalendarYearInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSetCoursePaperArgs = {
  input: SetCoursePaperInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSetDutyRequirementArgs = {
  input: SetDutyRequirementInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSetEngineerSkillsArgs = {
  input: SetEngineerSkillsInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSetFirstPasswordArgs = {
  input: SetFirstPasswordInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSetPasswordByLinkArgs = {
  input: SetPasswordByLinkInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSignInArgs = {
  input: SignInInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSignOutArgs = {
  input: SignOutInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSignWorkOrderArgs = {
  input: SignWorkOrderInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSkipDeadLetterArgs = {
  input: SkipDeadLetterInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSolveVisitArgs = {
  input: SolveVisitInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationStartTicketArgs = {
  input: StartTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationSubmitArticleArgs = {
  input: SubmitArticleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationTakeOffDutyArgs = {
  input: TakeOffDutyInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationTakeUpComplaintArgs = {
  input: TakeUpComplaintInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationTerminateAgreementArgs = {
  input: TerminateAgreementInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationTestChannelArgs = {
  input: TestChannelInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationTriageTicketArgs = {
  input: TriageTicketInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationUnlockSignInArgs = {
  input: UnlockSignInInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationVerifyComplaintArgs = {
  input: VerifyComplaintInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationVoteOnArticleArgs = {
  input: VoteOnArticleInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationWaitForOthersArgs = {
  input: WaitForOthersInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationWithdrawEnrolmentArgs = {
  input: WithdrawEnrolmentInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationWithdrawVisitRequestArgs = {
  input: WithdrawVisitRequestInput;
};


/**
 * Everything that can be done. Each mutation takes one `input` with an `idempotencyKey`: the same key and input give the
 * same answer and one effect, also after a crash; the same key with another input is refused (COM-15). Expected failures
 * are members of the result union.
 */
export type MutationWriteOffWorkOrderArgs = {
  input: WriteOffWorkOrderInput;
};

/** A survey that waits for the customer's person who asks (CUS-09). */
export type MySurvey = {
  /** Until when, UTC. */
  expiresAt: Scalars['DateTime']['output'];
  /** To give as `id` to `answerMySurvey`; not to be read by `node`. */
  id: Scalars['ID']['output'];
  /** What is asked. */
  questions: Array<SurveyQuestion>;
  /** What it is about. */
  subject: SurveySubject;
  /** Number of the record it is about. */
  subjectNumber: Scalars['String']['output'];
};

/** Who acts for the person. */
export type NameDeputyInput = {
  /** Node id of the deputy; left out: nobody. */
  deputyId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Person. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Until when, UTC; left out: until changed. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who is at the head. */
export type NameUnitHeadInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Person; left out: nobody. */
  headId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the OrgUnit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A record that can be read again by its id. */
export type Node = {
  /** Node id, opaque to clients; unique over all types. */
  id: Scalars['ID']['output'];
};

/** The caller may see the record, but not do this with it (COM-03). */
export type NotAllowed = UserError & {
  /** `NOT_ALLOWED`. */
  code: Scalars['String']['output'];
  /** Text in the caller's language. */
  message: Scalars['String']['output'];
  /** Empty. */
  path: Array<Scalars['String']['output']>;
  /** Code of the permission that is missing or does not reach far enough; null when it is another rule. */
  permission?: Maybe<Scalars['String']['output']>;
};

/** A record that the input names does not exist, or is out of the caller's reach: the answer does not tell which. */
export type NotFound = UserError & {
  /** `NOT_FOUND`. */
  code: Scalars['String']['output'];
  /** Text in the caller's language. */
  message: Scalars['String']['output'];
  /** The input field that names it. */
  path: Array<Scalars['String']['output']>;
};

/** Words for colleagues (TKT-12). */
export type NoteOnTicketInput = {
  /** Ids of Attachments that the caller uploaded; they go with it, for colleagues alone; at most 20. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 20,000. */
  body: Scalars['String']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node ids of People who are told; at most 20. */
  mentionedIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** A notice in-app, in the receiver's language (COM-07). */
export type Notice = Node & {
  /** UTC. */
  at: Scalars['DateTime']['output'];
  /** More, where there is more. */
  body?: Maybe<Scalars['String']['output']>;
  /** Stable code of the template, e.g. `TICKET_ASSIGNED`. */
  code: Scalars['String']['output'];
  /** Node id. */
  id: Scalars['ID']['output'];
  /** UTC; null while unread. */
  readAt?: Maybe<Scalars['DateTime']['output']>;
  /** The record it is about; null when out of reach by now. */
  record?: Maybe<Node>;
  /** One line. */
  title: Scalars['String']['output'];
  /** Needs attention at once, e.g. a breach. */
  urgent: Scalars['Boolean']['output'];
  /** Counts changes. */
  version: Scalars['Int']['output'];
};

/** A page of notices. */
export type NoticeConnection = {
  /** The rows with their cursors. */
  edges: Array<NoticeEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of notices in a connection. */
export type NoticeEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Notice;
};

/** The choice for one kind of notice. */
export type NoticePreference = {
  /** Chosen. */
  channels: Array<DeliveryChannel>;
  /** Stable code of the kind. */
  code: Scalars['String']['output'];
  /** What it is for those who have not chosen. */
  defaultChannels: Array<DeliveryChannel>;
  /** True: cannot be switched off, e.g. security. */
  locked: Scalars['Boolean']['output'];
  /** Its name in the caller's language. */
  name: Scalars['String']['output'];
};

/** The caller's choices (COM-07). */
export type NoticePreferences = {
  /** One for each kind of notice. */
  items: Array<NoticePreference>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};

/** Notices were marked. */
export type NoticesRead = {
  /** How many. */
  marked: Scalars['Int']['output'];
};

/** A new follow-up. */
export type OpenFollowUpInput = {
  /** Node id of the Person who will call. */
  assigneeId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the Contact. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the Customer. */
  customerId: Scalars['ID']['input'];
  /** By when, UTC. */
  dueAt: Scalars['DateTime']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the Ticket. */
  ticketId?: InputMaybe<Scalars['ID']['input']>;
};

/** A period of a day. */
export type OpenPeriod = {
  /** Wall time `HH:MM`, included. */
  from: Scalars['String']['output'];
  /** Wall time `HH:MM`, excluded; `24:00` allowed. */
  to: Scalars['String']['output'];
};

/** A period of a day; at most 6 a day. */
export type OpenPeriodInput = {
  /** Wall time `HH:MM`, included. */
  from: Scalars['String']['input'];
  /** Wall time `HH:MM`, excluded; `24:00` allowed. */
  to: Scalars['String']['input'];
};

/** A new request. Only channel and description are needed; a contact opens for their own customer (TKT-03). */
export type OpenTicketInput = {
  /** Code of a category. */
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  /** How it came in. */
  channel: TicketChannel;
  /** Node id of the Contact who asks. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the Customer; needed unless `unknownCaller` is given. */
  customerId?: InputMaybe<Scalars['ID']['input']>;
  /** What the requester says; at most 20,000 characters. */
  description: Scalars['String']['input'];
  /** What it runs on; at most 4,000. */
  environment?: InputMaybe<Scalars['String']['input']>;
  /** The sender's own number for it; at most 100. */
  externalReference?: InputMaybe<Scalars['String']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** How much suffers. */
  impact?: InputMaybe<Impact>;
  /** Node id of the Installation. */
  installationId?: InputMaybe<Scalars['ID']['input']>;
  /** When the trouble began, UTC. */
  occurredAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** As told; at most 60. */
  productVersion?: InputMaybe<Scalars['String']['input']>;
  /** Node id of an earlier Ticket of the same problem (TKT-11). */
  repeatOfId?: InputMaybe<Scalars['ID']['input']>;
  /** When it was reported, UTC; earlier than now needs TICKET_BACKDATE. Clocks start here. */
  reportedAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** Who asks. */
  requesterKind?: InputMaybe<RequesterKind>;
  /** One line, at most 200; left out: the first line of the description. */
  subject?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the OrgUnit that serves it; left out: the customer's, else the agent's. */
  unitId?: InputMaybe<Scalars['ID']['input']>;
  /** Who called, when nobody knows yet which customer it is (TKT-01). */
  unknownCaller?: InputMaybe<UnknownCallerInput>;
  /** How soon it hurts. */
  urgency?: InputMaybe<Urgency>;
};

/** Long work that goes on by itself: rebuild, import, export, bulk (COM-14). */
export type Operation = Node & {
  /** Units of work done. */
  done: Scalars['Int']['output'];
  /** Why it failed: a code of the catalogue. */
  errorCode?: Maybe<Scalars['String']['output']>;
  /** When it ended, in whatever way, UTC. */
  finishedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** The request that started it, e.g. `analytics.archive.rebuild`. */
  kind: Scalars['String']['output'];
  /** When it was asked for, UTC. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked for it. */
  requestedBy: Actor;
  /** When work began, UTC. */
  startedAt?: Maybe<Scalars['DateTime']['output']>;
  /** How far it is. */
  state: OperationState;
  /** Units of work in all; null until it is known. */
  total?: Maybe<Scalars['Int']['output']>;
  /** Counts changes; newer is larger. */
  version: Scalars['Int']['output'];
};

/** An operation after the mutation. */
export type OperationChanged = {
  /** As it is now. */
  operation: Operation;
};

/** What a mutation on an operation answers. */
export type OperationResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | OperationChanged | RuleViolation | VersionConflict;

/** States of an operation. */
export type OperationState =
  /** Stopped by a person. */
  | 'CANCELLED'
  /** Finished. */
  | 'DONE'
  /** Given up; see `errorCode`. */
  | 'FAILED'
  /** Waits for a worker. */
  | 'QUEUED'
  /** At work. */
  | 'RUNNING';

/** A unit of the organisation 组织机构: headquarters, region, branch, dealer, department (COM-01). */
export type OrgUnit = Node & {
  /** False: closed. */
  active: Scalars['Boolean']['output'];
  /** Units from the top down to this one: the breadcrumb. */
  ancestors: Array<OrgUnit>;
  /** Its own calendar; null: the parent's (COM-05). */
  calendar?: Maybe<Calendar>;
  /** The calendar that counts here: its own, or the nearest above (COM-05). */
  effectiveCalendar: Calendar;
  /** Who is told when something goes wrong here. */
  head?: Maybe<Person>;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** What kind of unit. */
  kind: OrgUnitKind;
  /** Its name. */
  name: Scalars['String']['output'];
  /** The unit above; null at the top. */
  parent?: Maybe<OrgUnit>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** A unit of the organisation 组织机构: headquarters, region, branch, dealer, department (COM-01). */
export type OrgUnitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A unit after the mutation. */
export type OrgUnitChanged = {
  /** As it is now. */
  orgUnit: OrgUnit;
};

/** Kinds of units (COM-01). */
export type OrgUnitKind =
  /** Branch 分支机构. */
  | 'BRANCH'
  /** Dealer 代理商. */
  | 'DEALER'
  /** Department 部门. */
  | 'DEPARTMENT'
  /** Headquarters 总部; there is one. */
  | 'HEADQUARTERS'
  /** Region 大区. */
  | 'REGION';

/** What a mutation on a unit answers. */
export type OrgUnitResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | OrgUnitChanged | RuleViolation | VersionConflict;

/** Where a page of a connection begins and ends (Relay). */
export type PageInfo = {
  /** Cursor of the last edge; null on an empty page. Give it as `after` to go on. */
  endCursor?: Maybe<Scalars['String']['output']>;
  /** True when more follows `endCursor`. */
  hasNextPage: Scalars['Boolean']['output'];
  /** Always false: lists are read forward only. */
  hasPreviousPage: Scalars['Boolean']['output'];
  /** Cursor of the first edge; null on an empty page. */
  startCursor?: Maybe<Scalars['String']['output']>;
};

/** An option of a question. */
export type PaperOption = {
  /** Whether it is correct. */
  correct: Scalars['Boolean']['output'];
  /** Not a node. */
  id: Scalars['ID']['output'];
  /** Its words. */
  text: Scalars['String']['output'];
};

/** An option of a question. */
export type PaperOptionInput = {
  /** Whether it is correct. */
  correct: Scalars['Boolean']['input'];
  /** At most 500. */
  text: Scalars['String']['input'];
};

/** A question with its correct options. */
export type PaperQuestion = {
  /** Not a node. */
  id: Scalars['ID']['output'];
  /** How it is answered. */
  kind: ExamQuestionKind;
  /** To choose from. */
  options: Array<PaperOption>;
  /** For exactly the correct options. */
  points: Scalars['Int']['output'];
  /** What is asked. */
  text: Scalars['String']['output'];
};

/** A question; SINGLE has exactly one correct option, MULTIPLE at least one. */
export type PaperQuestionInput = {
  /** How it is answered. */
  kind: ExamQuestionKind;
  /** 2 to 10. */
  options: Array<PaperOptionInput>;
  /** For exactly the correct options. */
  points?: InputMaybe<Scalars['Int']['input']>;
  /** At most 2,000. */
  text: Scalars['String']['input'];
};

/** Put aside, with a promised call. */
export type ParkTicketInput = {
  /** When the customer will be called, UTC, in the future. */
  callBackAt: Scalars['DateTime']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is being looked into; at most 1,000. */
  note: Scalars['String']['input'];
};

/** A part that was used. */
export type PartUsed = {
  /** What it is called. */
  name: Scalars['String']['output'];
  /** How many. */
  quantity: Scalars['Int']['output'];
};

/** A part that was used. */
export type PartUsedInput = {
  /** At most 200. */
  name: Scalars['String']['input'];
  /** 1 to 10,000. */
  quantity: Scalars['Int']['input'];
};

/** A stretch of days. */
export type PeriodInput = {
  /** First local date. */
  from: Scalars['Date']['input'];
  /** Last local date, included. */
  to: Scalars['Date']['input'];
  /** Time zone of the dates, an IANA name. */
  zone?: InputMaybe<Scalars['String']['input']>;
};

/** A permission that roles can grant. */
export type PermissionInfo = {
  /** Its code. */
  code: Scalars['String']['output'];
  /** What it allows, in the caller's language. */
  meaning: Scalars['String']['output'];
};

/** A colleague and the account (COM-02). */
export type Person = Node & {
  /** False: cannot sign in. */
  active: Scalars['Boolean']['output'];
  /** Acts for this person in approvals and escalations (COM-02). */
  deputy?: Maybe<Person>;
  /** Until when, UTC; null: until changed. */
  deputyUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Shown name. */
  displayName: Scalars['String']['output'];
  /** Mail; null to those without PERSON_MANAGE, except for oneself. */
  email?: Maybe<Scalars['String']['output']>;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** UTC; null to those without PERSON_MANAGE. */
  lastSignInAt?: Maybe<Scalars['DateTime']['output']>;
  /** Language of texts and mails. */
  locale: Locale;
  /** Wrong passwords closed sign-in until then, UTC (COM-04); null to those without PERSON_MANAGE. */
  lockedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** What is typed at sign-in; null to those without PERSON_MANAGE. */
  login?: Maybe<Scalars['String']['output']>;
  /** Null until the invitation was accepted, UTC; null to those without PERSON_MANAGE. */
  passwordSetAt?: Maybe<Scalars['DateTime']['output']>;
  /** Phone; null to those without PERSON_MANAGE, except for oneself. */
  phone?: Maybe<Scalars['String']['output']>;
  /** Roles held. */
  roles: Array<Role>;
  /** Open sessions; empty to those who may not end them (COM-04). */
  sessions: Array<Session>;
  /** Home unit. */
  unit: OrgUnit;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
  /** Time zone, an IANA name. */
  zone: Scalars['String']['output'];
};


/** A colleague and the account (COM-02). */
export type PersonHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A person after the mutation. */
export type PersonChanged = {
  /** As it is now. */
  person: Person;
};

/** A page of people. */
export type PersonConnection = {
  /** The rows with their cursors. */
  edges: Array<PersonEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of people in a connection. */
export type PersonEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Person;
};

/** Narrows a list of people; values of one field are alternatives. */
export type PersonFilter = {
  /** True: can sign in. */
  active?: InputMaybe<Scalars['Boolean']['input']>;
  /** Codes of roles. */
  roleCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Node ids of units, each with all below it. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** Orders of a list of people. */
export type PersonOrder =
  /** Last signed in first. */
  | 'LAST_SIGN_IN_DESC'
  /** By name. */
  | 'NAME_ASC'
  /** By unit, then name. */
  | 'UNIT_ASC';

/** What a mutation on a person answers. */
export type PersonResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | PersonChanged | RuleViolation | VersionConflict;

/** Which calendar counts. */
export type PickUnitCalendarInput = {
  /** Node id of the Calendar; left out: the parent's. */
  calendarId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the OrgUnit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A place, WGS-84. */
export type Place = {
  /** Degrees. */
  latitude: Scalars['Float']['output'];
  /** Degrees. */
  longitude: Scalars['Float']['output'];
};

/** A place, WGS-84. */
export type PlaceInput = {
  /** Degrees. */
  latitude: Scalars['Float']['input'];
  /** Degrees. */
  longitude: Scalars['Float']['input'];
};

/** The choice for one kind. */
export type PreferenceInput = {
  /** Empty: none. */
  channels: Array<DeliveryChannel>;
  /** Stable code of the kind. */
  code: Scalars['String']['input'];
};

/** The choices after the mutation. */
export type PreferencesChanged = {
  /** As they are now. */
  preferences: NoticePreferences;
};

/** What choosing answers. */
export type PreferencesResult = IdempotencyConflict | InvalidInput | NotAllowed | PreferencesChanged | RuleViolation | VersionConflict;

/** A colleague who has a ticket before them. */
export type PresentPerson = {
  /** Who. */
  person: Person;
  /** Is writing right now. */
  writing: Scalars['Boolean']['output'];
};

/** P1 is the highest (TKT-07). */
export type Priority =
  /** Critical. */
  | 'P1'
  /** High. */
  | 'P2'
  /** Normal. */
  | 'P3'
  /** Low. */
  | 'P4';

/** One cell of the matrix (TKT-07). */
export type PriorityMatrixCell = {
  /** Row. */
  impact: Impact;
  /** What follows. */
  priority: Priority;
  /** Column. */
  urgency: Urgency;
};

/** One cell of the matrix. */
export type PriorityMatrixCellInput = {
  /** Row. */
  impact: Impact;
  /** What follows. */
  priority: Priority;
  /** Column. */
  urgency: Urgency;
};

/** A product that customers have installed. */
export type Product = Node & {
  /** False: not sold any more. */
  active: Scalars['Boolean']['output'];
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Its name in the caller's language. */
  name: Scalars['String']['output'];
  /** Its name in English. */
  nameEn: Scalars['String']['output'];
  /** Its name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
  /** Known versions, the newest first. */
  versions: Array<Scalars['String']['output']>;
};

/** A product after the mutation. */
export type ProductChanged = {
  /** As it is now. */
  product: Product;
};

/** What a mutation on a product answers. */
export type ProductResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | ProductChanged | RuleViolation | VersionConflict;

/** A proposal (TKT-20). */
export type ProposeSolutionInput = {
  /** What to check with the customer; at most 20 of 500. */
  acceptanceCriteria?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Node id of the Article it came from. */
  articleId?: InputMaybe<Scalars['ID']['input']>;
  /** What the customer added; at most 500. */
  consentNote?: InputMaybe<Scalars['String']['input']>;
  /** When the customer agreed just now: how. */
  consentVia?: InputMaybe<CustomerVoice>;
  /** In words; at most 10,000. */
  description: Scalars['String']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What the customer gets. */
  kind: SolutionKind;
  /** What to watch for in use; at most 4,000. */
  precautions?: InputMaybe<Scalars['String']['input']>;
  /** First or final. */
  stage: SolutionStage;
  /** What will be done, in order; at most 50 of 1,000. */
  steps?: InputMaybe<Array<Scalars['String']['input']>>;
};

/** What is proposed after two attempts without a solution (TKT-11). */
export type ProposedNextStep =
  /** Pass it up. */
  | 'ESCALATE'
  /** Ask for a visit. */
  | 'REQUEST_VISIT';

/** Which article is published. */
export type PublishArticleInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Article. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Into use. */
export type PublishCourseInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Course. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A turn. */
export type PutOnDutyInput = {
  /** UTC. */
  from: Scalars['DateTime']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Kind of duty. */
  kind: DutyKind;
  /** At most 500. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Person. */
  personId: Scalars['ID']['input'];
  /** UTC. */
  until: Scalars['DateTime']['input'];
};

/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type Query = {
  /** Agreements within the caller's reach (CUS-03). */
  agreements: AgreementConnection;
  /** All API keys, with API_KEY_MANAGE; else the caller's own (COM-04). */
  apiKeys: Array<ApiKey>;
  /** How far the event archive is; needs OPERATE (ANA-01). */
  archiveState: ArchiveState;
  /** Articles for their authors and keepers, drafts included (KB-01). */
  articles: ArticleConnection;
  /** The audit of a whole service, newest first; needs AUDIT_READ for everything (COM-08). */
  auditLog: AuditConnection;
  /** All calendars (COM-05). */
  calendars: Array<Calendar>;
  /** Who is calling: by phone number in any notation, service code, dongle or customer number. One number may belong to several customers (TKT-01). */
  callerMatches: Array<CallerMatch>;
  /** The rules of complaints. */
  complaintSettings: ComplaintSettings;
  /** Complaints in the caller's reach; never those in which the caller is named (CMP-11). */
  complaints: ComplaintConnection;
  /** The paper of a course with the correct answers, for those who write courses; null: there is none. */
  coursePaper?: Maybe<CoursePaper>;
  /** Courses by code. */
  courses: CourseConnection;
  /** Customers within the caller's reach (CUS-01). */
  customers: CustomerConnection;
  /** Events that a service has set aside, oldest first; needs OPERATE. */
  deadLetters: DeadLetterConnection;
  /** The delivery log, newest first; `states: [DEAD]` are the dead letters (COM-07). */
  deliveries: DeliveryConnection;
  /** The duty list, by start (DSP-01). */
  duties: DutyConnection;
  /** What each kind of duty requires (DSP-03). */
  dutyRequirements: Array<DutyRequirement>;
  /** Who visits customers, with skills and load (DSP-06). */
  engineers: Array<Engineer>;
  /** Enrolments, newest first: one's own, and those in reach. */
  enrolments: EnrolmentConnection;
  /** Covered, by which agreement, what is left, which promises, or to be quoted; and why: in one call (CUS-04). Null when the customer is out of reach. */
  entitlement?: Maybe<Entitlement>;
  /** The catalogue of all codes that errors, reasons and histories carry (COM-14). */
  errorCodes: Array<ErrorCode>;
  /** Exams, newest first: one's own, and those in reach. */
  exams: ExamConnection;
  /** Whether an empty installation waits for its first administrator (COM-04). */
  firstAdministratorNeeded: Scalars['Boolean']['output'];
  /** Follow-ups, due first. */
  followUpTasks: FollowUpTaskConnection;
  /** How much of one log of another system is here (COM-11): what its importer compares with the file. Needs DATA_IMPORT. */
  importedHistory: ImportedHistory;
  /** Exactly the records that a figure was computed from, newest first (ANA-02). */
  indicatorRecords: FigureRecordConnection;
  /** The figures for a period, in the order asked (ANA-02, ANA-03). */
  indicators: Array<Indicator>;
  /** Installations within the caller's reach (CUS-02). */
  installations: InstallationConnection;
  /** What was searched for in vain, most often first (KB-02, KB-03). */
  missedSearches: MissedSearchConnection;
  /** The questions put to the caller about complaints in which they are named (CMP-13), newest first, at most 200. */
  myComplaintQuestions: Array<ComplaintQuestion>;
  /** Surveys that wait for the customer's person who asks, newest first (CUS-09). */
  mySurveys: Array<MySurvey>;
  /** Any record by its node id (Relay). Null when there is none, or it is out of reach. */
  node?: Maybe<Node>;
  /** Several records by node id, in the order asked; null where `node` would be null. */
  nodes: Array<Maybe<Node>>;
  /** On which channels the caller wants what (COM-07). */
  noticePreferences: NoticePreferences;
  /** The caller's own notices, newest first (COM-07). */
  notices: NoticeConnection;
  /** The whole tree, parents before children, siblings by name (COM-01). */
  orgUnits: Array<OrgUnit>;
  /** Colleagues (COM-02). */
  people: PersonConnection;
  /** All permissions that roles can grant. */
  permissions: Array<PermissionInfo>;
  /** All products. */
  products: Array<Product>;
  /** The last 20 comparisons, newest first; needs OPERATE (ANA-01). */
  reconciliations: Array<Reconciliation>;
  /** All roles. */
  roles: Array<Role>;
  /** Views of the ticket list: one's own, and those that colleagues of the unit share (TKT-24). */
  savedTicketViews: Array<SavedTicketView>;
  /** Published articles by the meaning of the words; Chinese is segmented, synonyms are found (KB-02). Also without sign-in, for PUBLIC ones. */
  searchArticles: Array<ArticleHit>;
  /** The ready service-level profiles with their rules (TKT-08). */
  serviceLevels: Array<ServiceLevelProfile>;
  /** Catalogue of special services (CUS-03). */
  specialServices: Array<SpecialService>;
  /** What the page behind a survey's link shows, without sign-in. Null for a link that never was. */
  surveyLink?: Maybe<SurveyLink>;
  /** Surveys, newest first (CUS-09). */
  surveys: SurveyConnection;
  /** Groups of words that mean the same (KB-02). */
  synonyms: SynonymConnection;
  /** By the number that people say on the phone; null when there is none within reach. */
  ticketByNumber?: Maybe<Ticket>;
  /** The tree of categories, parents before children (TKT-04). */
  ticketCategories: Array<TicketCategory>;
  /** What the page behind a mail link shows, without sign-in (TKT-20). Null for a link that never was, or has ended. */
  ticketLink?: Maybe<TicketLink>;
  /** Rules that an administrator sets (TKT-07, TKT-11, TKT-20). */
  ticketSettings: TicketSettings;
  /** Tickets within the caller's reach (COM-03). */
  tickets: TicketConnection;
  /** Who is asking; null when nobody is signed in. */
  viewer?: Maybe<Viewer>;
  /** Requests for a visit within the caller's reach (COM-03). */
  visits: VisitConnection;
  /** Work orders within the caller's reach: an engineer's own, a manager's units (COM-03). */
  workOrders: WorkOrderConnection;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryAgreementsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AgreementFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<AgreementOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryApiKeysArgs = {
  ownerId?: InputMaybe<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryArticlesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ArticleFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ArticleOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryAuditLogArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<AuditFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  service: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryCallerMatchesArgs = {
  numberOrCode: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryComplaintsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ComplaintFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<ComplaintOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryCoursePaperArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryCoursesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CourseFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryCustomersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<CustomerFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<CustomerOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryDeadLettersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeadLetterFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  service: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryDeliveriesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DeliveryFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryDutiesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<DutyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryEngineersArgs = {
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryEnrolmentsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<EnrolmentFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryEntitlementArgs = {
  at?: InputMaybe<Scalars['DateTime']['input']>;
  customerId: Scalars['ID']['input'];
  installationId?: InputMaybe<Scalars['ID']['input']>;
  service?: InputMaybe<ServiceKind>;
  specialServiceCode?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryExamsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<ExamFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryFollowUpTasksArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<FollowUpFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryImportedHistoryArgs = {
  source: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryIndicatorRecordsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  code: IndicatorCode;
  filter?: InputMaybe<FigureFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  inTarget?: InputMaybe<Scalars['Boolean']['input']>;
  period: PeriodInput;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryIndicatorsArgs = {
  codes?: InputMaybe<Array<IndicatorCode>>;
  filter?: InputMaybe<FigureFilter>;
  period: PeriodInput;
  trendWeeks?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryInstallationsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<InstallationFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<InstallationOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryMissedSearchesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  during?: InputMaybe<TimeRangeInput>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryMyComplaintQuestionsArgs = {
  open?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryNodeArgs = {
  id: Scalars['ID']['input'];
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryNodesArgs = {
  ids: Array<Scalars['ID']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryNoticesArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  unreadOnly?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryOrgUnitsArgs = {
  includeClosed?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryPeopleArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<PersonFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<PersonOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QuerySearchArticlesArgs = {
  categoryCode?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  productCode?: InputMaybe<Scalars['String']['input']>;
  text: Scalars['String']['input'];
  typing?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QuerySurveyLinkArgs = {
  token: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QuerySurveysArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<SurveyFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QuerySynonymsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryTicketByNumberArgs = {
  number: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryTicketCategoriesArgs = {
  includeRetired?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryTicketLinkArgs = {
  token: Scalars['String']['input'];
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryTicketsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<TicketFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<TicketOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryVisitsArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<VisitFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<VisitOrder>;
  search?: InputMaybe<Scalars['String']['input']>;
};


/**
 * Everything that can be asked. Lists are Relay connections; a record out of the caller's reach is null or left out,
 * never an error (COM-03). Errors of the request itself (not signed in, limits of COM-18, bad syntax) come in
 * `errors` with `extensions.code`.
 */
export type QueryWorkOrdersArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  filter?: InputMaybe<WorkOrderFilter>;
  first?: InputMaybe<Scalars['Int']['input']>;
  orderBy?: InputMaybe<WorkOrderSort>;
  search?: InputMaybe<Scalars['String']['input']>;
};

/** How a question is answered. */
export type QuestionKind =
  /** One of several. */
  | 'CHOICE'
  /** 1 (bad) to 5 (good). */
  | 'SCALE'
  /** In words. */
  | 'TEXT';

/** One included service and what is left of it (CUS-04). */
export type Quota = {
  /** Used. */
  consumed: Scalars['Int']['output'];
  /** How many are included; null: without limit. */
  included?: Maybe<Scalars['Int']['output']>;
  /** Included less reserved and used; null without limit, negative after an overrun. */
  left?: Maybe<Scalars['Int']['output']>;
  /** Promised to approved visits. */
  reserved: Scalars['Int']['output'];
  /** Which service. */
  service: ServiceKind;
};

/** What the visit costs. */
export type QuoteVisitInput = {
  /** What it costs. */
  amount: MoneyInput;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Visit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 500. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** How far a permission reaches (COM-03). */
export type Reach =
  /** All records. */
  | 'ALL'
  /** Records assigned to or made by the person. */
  | 'OWN'
  /** Records of the home unit and all units below. */
  | 'TREE'
  /** Records of the home unit. */
  | 'UNIT';

/** Ways to reach a contact. */
export type ReachKind =
  /** Mail. */
  | 'EMAIL'
  /** Mobile. */
  | 'MOBILE'
  /** Something else. */
  | 'OTHER'
  /** Fixed line. */
  | 'PHONE'
  /** WeChat. */
  | 'WECHAT';

/** Who comes back. */
export type ReactivatePersonInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Person. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Nothing but the key. */
export type RebuildFiguresInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Another category (TKT-04). */
export type RecategoriseTicketInput = {
  /** Code of a category. */
  categoryCode: Scalars['String']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why; at most 500. */
  reason?: InputMaybe<Scalars['String']['input']>;
};

/** Whom a message is for. */
export type ReceiverKind =
  /** A caller whom nobody has identified. */
  | 'CALLER'
  /** A customer's person. */
  | 'CONTACT'
  /** A colleague. */
  | 'STAFF';

/** Nothing but the key. */
export type ReconcileFiguresInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A comparison of the figures' records with the owners' own (ANA-01). */
export type Reconciliation = {
  /** When, UTC. */
  at: Scalars['DateTime']['output'];
  /** Nothing is missing, too much, or different. */
  clean: Scalars['Boolean']['output'];
  /** One for each kind of record. */
  parts: Array<ReconciliationPart>;
};

/** The comparison of one kind of record. */
export type ReconciliationPart = {
  /** E.g. `ticket`. */
  aggregate: Scalars['String']['output'];
  /** Records compared. */
  compared: Scalars['Int']['output'];
  /** Known to both, with other values. */
  different: Scalars['Int']['output'];
  /** Ids of at most 20 of them; not node ids. */
  examples: Array<Scalars['String']['output']>;
  /** Known to the owner only. */
  missing: Scalars['Int']['output'];
  /** Known here only. */
  surplus: Scalars['Int']['output'];
};

/** An attempt to solve it. */
export type RecordAttemptInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** By phone or by remote session. */
  mode: AttemptMode;
  /** What was tried; at most 4,000. */
  note: Scalars['String']['input'];
  /** How it ended. */
  result: AttemptResult;
};

/** A hint that a record is another now. */
export type RecordChange = {
  /** Its node id; null: several changed, or news may have been missed. */
  id?: Maybe<Scalars['ID']['output']>;
  /** Which kind it is of. */
  kind: FollowedKind;
};

/** Records a conversation with the complainant; each purpose has those who may hold it (CMP-03, CMP-05, CMP-06). */
export type RecordComplaintContactInput = {
  /** When, UTC; left out: now. Never in the future. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** How. */
  means: ComplaintContactMeans;
  /** What was said; at most 4,000. */
  note: Scalars['String']['input'];
  /** Why. */
  purpose: ComplaintContactPurpose;
};

/** The customer's word on a proposal. */
export type RecordConsentInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Agreed or refused. */
  given: Scalars['Boolean']['input'];
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 500. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Solution. */
  solutionId: Scalars['ID']['input'];
  /** How the word reached us; a contact in the portal gives PORTAL. */
  via: CustomerVoice;
};

/** Records what is changed so that it does not happen again (CMP-07). */
export type RecordCorrectiveActionInput = {
  /** At most 10,000. */
  action: Scalars['String']['input'];
  /** Where the root cause lies. */
  causeClass: ComplaintCauseClass;
  /** When its effect is checked; not before `dueOn`. */
  checkEffectOn: Scalars['Date']['input'];
  /** By when. */
  dueOn: Scalars['Date']['input'];
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the Person. */
  ownerId: Scalars['ID']['input'];
  /** 1 to 5, from the symptom down; at most 500 each. */
  whys: Array<Scalars['String']['input']>;
};

/** How the customer was reached. */
export type RecordCustomerContactInput = {
  /** When, UTC; left out: now. */
  at?: InputMaybe<Scalars['DateTime']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 500. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** What came of it. */
  result: ContactTryResult;
};

/** A try. */
export type RecordFollowUpAttemptInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the FollowUpTask. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** When again, UTC. */
  nextAt?: InputMaybe<Scalars['DateTime']['input']>;
  /** What was said; at most 1,000. */
  note: Scalars['String']['input'];
  /** Whether somebody was reached. */
  reached: Scalars['Boolean']['input'];
};

/** A new installation. */
export type RecordInstallationInput = {
  /** Local date. */
  acceptedOn?: InputMaybe<Scalars['Date']['input']>;
  /** At most 10,000. */
  configurationNotes?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Customer. */
  customerId: Scalars['ID']['input'];
  /** Dongle number 加密锁号; at most 100. */
  dongleNumber?: InputMaybe<Scalars['String']['input']>;
  /** At most 60. */
  edition?: InputMaybe<Scalars['String']['input']>;
  /** What it runs on. */
  environment?: InputMaybe<InstallationEnvironmentInput>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Local date. */
  installedOn?: InputMaybe<Scalars['Date']['input']>;
  /** At most 100. */
  licenceNumber?: InputMaybe<Scalars['String']['input']>;
  /** Lifetime maintenance 终身维护. */
  lifetimeMaintenance?: InputMaybe<Scalars['Boolean']['input']>;
  /** At most 100. */
  modules?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Code of a product. */
  productCode: Scalars['String']['input'];
  /** At most 60. */
  productVersion: Scalars['String']['input'];
  /** At most 200. */
  projectName?: InputMaybe<Scalars['String']['input']>;
  /** Number of the contract or invoice that was shown; at most 200. */
  proofOfPurchase?: InputMaybe<Scalars['String']['input']>;
  /** Local date. */
  purchasedOn?: InputMaybe<Scalars['Date']['input']>;
  /** How to get in remotely; at most 500. */
  remoteAccess?: InputMaybe<Scalars['String']['input']>;
  /** At most 40, unique; left out: one is made. */
  serviceCode?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Site where it runs. */
  siteId?: InputMaybe<Scalars['ID']['input']>;
};

/** A batch of at most 200 rows; all of it is recorded, or nothing. */
export type RecordTicketHistoryInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Which log this is, at most 80; with the row the key, so that sending it again has no second effect. */
  source: Scalars['String']['input'];
  /** Tickets with their rows; the next batch may carry more rows of the same. */
  tickets: Array<HistoryTicketInput>;
};

/** No seat. */
export type RefuseEnrolmentInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Enrolment. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why; at most 1,000. */
  reason: Scalars['String']['input'];
};

/** A new customer. */
export type RegisterCustomerInput = {
  /** Node id of the consultant. */
  consultantId?: InputMaybe<Scalars['ID']['input']>;
  /** Node id of the stand-in. */
  consultantStandInId?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Code of the industry. */
  industryCode?: InputMaybe<Scalars['String']['input']>;
  /** Level. */
  level: CustomerLevel;
  /** At most 200. */
  name: Scalars['String']['input'];
  /** Node id of the Person who sold. */
  salesPersonId?: InputMaybe<Scalars['ID']['input']>;
  /** At most 60. */
  shortName?: InputMaybe<Scalars['String']['input']>;
  /** Where the relation stands. */
  status?: InputMaybe<CustomerStatus>;
  /** Whether its data may go to third parties (COM-03). */
  thirdPartyConsent?: InputMaybe<Scalars['Boolean']['input']>;
  /** Node id of the OrgUnit that serves it. */
  unitId: Scalars['ID']['input'];
};

/** Not valid: to be explained before it is archived (CMP-02). */
export type RejectComplaintInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** What was found; at most 10,000. */
  facts: Scalars['String']['input'];
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** Why. */
  reason: ComplaintInvalidReason;
};

/** The customer: it is not solved. */
export type RejectTicketInput = {
  /** What was checked with the customer. */
  checkedCriteria?: InputMaybe<Array<CheckedCriterionInput>>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What is still wrong; at most 4,000. */
  reason: Scalars['String']['input'];
  /** How the word reached us; a contact in the portal gives PORTAL. */
  via: CustomerVoice;
};

/** Which file to take away. */
export type RemoveAttachmentInput = {
  /** Id of the Attachment. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the record that it hangs on. */
  recordId: Scalars['ID']['input'];
};

/** What `removeAttachment` answers. */
export type RemoveAttachmentResult = AttachmentRemoved | IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RuleViolation;

/** Which group to remove. */
export type RemoveSynonymsInput = {
  /** Node id of the Synonyms. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Which view to remove. */
export type RemoveTicketViewInput = {
  /** Id of one's own SavedTicketView. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What `removeTicketView` answers. */
export type RemoveTicketViewResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | TicketViewRemoved;

/** Another name. */
export type RenameOrgUnitInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the OrgUnit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 100. */
  name: Scalars['String']['input'];
};

/** The same problem again. */
export type ReopenTicketInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What happened; at most 4,000. */
  reason: Scalars['String']['input'];
};

/** Which event, and what it should have said. */
export type RepairDeadLetterInput = {
  /** The whole data of the event, as JSON. */
  data: Scalars['String']['input'];
  /** Id of the DeadLetter. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name of the service that has set it aside. */
  service: Scalars['String']['input'];
};

/** Which event to play again. */
export type ReplayDeadLetterInput = {
  /** Id of the DeadLetter. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name of the service that has set it aside. */
  service: Scalars['String']['input'];
};

/** Words to the customer (TKT-12). */
export type ReplyOnTicketInput = {
  /** Node ids of Articles to send along; at most 5. */
  articleIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Ids of Attachments that the caller uploaded; they go with it, and the customer sees them; at most 20. */
  attachmentIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** At most 20,000. */
  body: Scalars['String']['input'];
  /** Left out: the channel of the request, or mail where that cannot carry an answer. */
  channel?: InputMaybe<TicketChannel>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What was found and done. */
export type ReportWorkOrderInput = {
  /** At most 10,000. */
  done: Scalars['String']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** At most 10,000. */
  found: Scalars['String']['input'];
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 50. */
  parts?: InputMaybe<Array<PartUsedInput>>;
  /** Whether it is solved. */
  solved: Scalars['Boolean']['input'];
  /** UTC. */
  workedFrom: Scalars['DateTime']['input'];
  /** UTC. */
  workedUntil: Scalars['DateTime']['input'];
};

/** What the visit is to do, and the customer's wish (TKT-18). */
export type RequestVisitInput = {
  /** Node id of the Contact to meet. */
  contactId?: InputMaybe<Scalars['ID']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What to know or bring; at most 2,000. */
  preparation?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Site. */
  siteId: Scalars['ID']['input'];
  /** Codes of the skills needed; at most 10. */
  skillCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** What is to be done; at most 4,000. */
  task: Scalars['String']['input'];
  /** Not before, UTC. */
  wishedFrom?: InputMaybe<Scalars['DateTime']['input']>;
  /** Not after, UTC. */
  wishedUntil?: InputMaybe<Scalars['DateTime']['input']>;
};

/** Who asks (TKT-03). */
export type RequesterKind =
  /** A public authority. */
  | 'AUTHORITY'
  /** A branch of the vendor. */
  | 'BRANCH'
  /** A private person. */
  | 'CITIZEN'
  /** A company. */
  | 'COMPANY'
  /** A dealer. */
  | 'DEALER'
  /** A user who bought directly. */
  | 'DIRECT_USER';

/** Fields that a category's template can require (TKT-03). */
export type RequiredField =
  /** Who asked. */
  | 'CONTACT'
  /** What it runs on. */
  | 'ENVIRONMENT'
  /** How much suffers. */
  | 'IMPACT'
  /** Which installation. */
  | 'INSTALLATION'
  /** When the trouble began. */
  | 'OCCURRED_AT'
  /** Which version. */
  | 'PRODUCT_VERSION'
  /** How soon it hurts. */
  | 'URGENCY';

/** Which dead letters. */
export type ResendDeliveriesInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node ids of Deliveries, at most 200. */
  ids: Array<Scalars['ID']['input']>;
};

/** What sending again answers. */
export type ResendResult = DeliveriesResent | IdempotencyConflict | InvalidInput | NotAllowed;

/** The solution that is in place. */
export type ResolveTicketInput = {
  /** What was checked; those left out stay unchecked. */
  checkedCriteria?: InputMaybe<Array<CheckedCriterionInput>>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why it happened; at most 1,000. */
  rootCause?: InputMaybe<Scalars['String']['input']>;
  /** Node id of the Solution. */
  solutionId: Scalars['ID']['input'];
};

/** Why it goes on. */
export type ResumeTicketInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 1,000. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Why it is retired. */
export type RetireArticleInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Article. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 500. */
  reason: Scalars['String']['input'];
};

/** Which category to retire. */
export type RetireCategoryInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the TicketCategory. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Who left. */
export type RetireContactInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Contact. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Out of use. */
export type RetireCourseInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Course. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Which one was given up. */
export type RetireInstallationInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Installation. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Which role to retire. */
export type RetireRoleInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Role. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Which place was given up. */
export type RetireSiteInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Site. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The department says what was done; the quality supervisor verifies it within a working day (CMP-06). */
export type ReturnResultInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 10,000. */
  result: Scalars['String']['input'];
};

/** Headquarters' answer. */
export type ReturnVisitToFieldInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Visit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 2,000. */
  note: Scalars['String']['input'];
};

/** The reviewer's word. */
export type ReviewArticleInput = {
  /** Approved, or back to draft. */
  approved: Scalars['Boolean']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Article. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 2,000; needed when it is not approved. */
  note?: InputMaybe<Scalars['String']['input']>;
};

/** Which article gets a new revision. */
export type ReviseArticleInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Article. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Which key to end. */
export type RevokeApiKeyInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the ApiKey. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** Node id of the Session. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** A role: permissions and how far they reach; roles are data (COM-02). */
export type Role = Node & {
  /** False: cannot be given. */
  active: Scalars['Boolean']['output'];
  /** Stable code. */
  code: Scalars['String']['output'];
  /** What it allows. */
  grants: Array<Grant>;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Its name in the caller's language. */
  name: Scalars['String']['output'];
  /** Its name in English. */
  nameEn: Scalars['String']['output'];
  /** Its name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** Came with the installation. */
  preset: Scalars['Boolean']['output'];
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};

/** A role after the mutation. */
export type RoleChanged = {
  /** As it is now. */
  role: Role;
};

/** What a mutation on a role answers. */
export type RoleResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RoleChanged | RuleViolation | VersionConflict;

/** On which calendar a rule counts (COM-05). */
export type RuleCalendar =
  /** The agreement's. */
  | 'AGREEMENT'
  /** Every hour. */
  | 'AROUND_THE_CLOCK'
  /** One of the rule's own. */
  | 'OWN';

/** A rule of the trade forbids it, e.g. `CONSENT_MISSING`, `REOPEN_PERIOD_OVER`. */
export type RuleViolation = UserError & {
  /** Code of the rule, in the catalogue `errorCodes`. */
  code: Scalars['String']['output'];
  /** Text in the caller's language. */
  message: Scalars['String']['output'];
  /** The values that the text speaks of. */
  params: Scalars['JSONObject']['output'];
  /** The input field at fault; empty when it is none. */
  path: Array<Scalars['String']['output']>;
};

/** Words that mean the same. */
export type SaveSynonymsInput = {
  /** Node id of the Synonyms to replace; left out: a new group. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** 2 to 30 words of at most 60 characters. */
  words: Array<Scalars['String']['input']>;
};

/** A view to keep. */
export type SaveTicketViewInput = {
  /** What it starts from. */
  base?: InputMaybe<TicketViewBase>;
  /** Only these; empty: all. */
  channels?: InputMaybe<Array<TicketChannel>>;
  /** Letters alone, at most 40 each; at most 30 columns; empty: the usual ones. */
  columns?: InputMaybe<Array<Scalars['String']['input']>>;
  /** Id of one's own SavedTicketView to replace; left out: a new one. */
  id?: InputMaybe<Scalars['ID']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 60; unique among one's own. */
  name: Scalars['String']['input'];
  /** In which order. */
  orderBy?: InputMaybe<TicketOrder>;
  /** Only these; empty: all. */
  priorities?: InputMaybe<Array<Priority>>;
  /** At most 200. */
  search?: InputMaybe<Scalars['String']['input']>;
  /** Let the colleagues of one's home unit see it. */
  shared?: InputMaybe<Scalars['Boolean']['input']>;
  /** Only these; empty: all. */
  statuses?: InputMaybe<Array<TicketStatus>>;
};

/** What `saveTicketView` answers. */
export type SaveTicketViewResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RuleViolation | TicketViewSaved;

/** How somebody likes to look at tickets (TKT-24). It holds no ticket: the list is asked for what it shows. */
export type SavedTicketView = {
  /** What it starts from. */
  base: TicketViewBase;
  /** Only these; empty: all. */
  channels: Array<TicketChannel>;
  /** Columns in their order; empty: the usual ones. */
  columns: Array<Scalars['String']['output']>;
  /** Its id, e.g. `SavedTicketView:<uuid>`; not to be read by `node`. */
  id: Scalars['ID']['output'];
  /** The caller made it, and may change it. */
  mine: Scalars['Boolean']['output'];
  /** What it is called. */
  name: Scalars['String']['output'];
  /** In which order. */
  orderBy: TicketOrder;
  /** Whose it is. */
  owner?: Maybe<Person>;
  /** Only these; empty: all. */
  priorities: Array<Priority>;
  /** Words to be found. */
  search?: Maybe<Scalars['String']['output']>;
  /** Colleagues of the owner's home unit see it too. */
  shared: Scalars['Boolean']['output'];
  /** Only these; empty: all. */
  statuses: Array<TicketStatus>;
};

/** What is missing. */
export type SendBackVisitInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Visit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 2,000. */
  missing: Scalars['String']['input'];
};

/** Back to the authors. */
export type SendCourseBackInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Course. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Why; at most 2,000. */
  reason: Scalars['String']['input'];
};

/** Asks for a review. */
export type SendCourseToReviewInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Course. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What is sent instead of a person. */
export type SendPartsInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Visit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Parts and how they go; at most 2,000. */
  parts: Scalars['String']['input'];
};

/** Which order is to be signed by code. */
export type SendSignCodeInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Services that an agreement can include (CUS-03). */
export type ServiceKind =
  /** Inspection, used up at write-off. */
  | 'INSPECTION'
  /** Visit, used up at write-off. */
  | 'ON_SITE'
  /** Remote help, used up when the ticket closes. */
  | 'REMOTE'
  /** Seat in a class, used up by attendance. */
  | 'TRAINING_SEAT';

/** A ready set of promises (TKT-08). */
export type ServiceLevelProfile = {
  /** Stable code, e.g. `STANDARD`, `QUICK_RESPONSE`. */
  code: Scalars['String']['output'];
  /** Its name in the caller's language. */
  name: Scalars['String']['output'];
  /** The first rule of a clock whose conditions hold sets it. */
  rules: Array<ServiceLevelRule>;
};

/** One promise; an empty condition holds always (TKT-08). */
export type ServiceLevelRule = {
  /** On which calendar it counts (COM-05). */
  calendar: RuleCalendar;
  /** For requests of these classes. */
  categoryClasses: Array<CategoryClass>;
  /** For requests by these channels. */
  channels: Array<TicketChannel>;
  /** What is promised. */
  clock: ClockKind;
  /** Profile code and place, e.g. `STANDARD/3`. */
  id: Scalars['String']['output'];
  /** For these lanes. */
  lanes: Array<TicketLane>;
  /** The time allowed for a request outside working hours; null: the same (COM-05). */
  outsideHoursTargetMs?: Maybe<Scalars['DurationMs']['output']>;
  /** For these priorities. */
  priorities: Array<Priority>;
  /** Starts again after each update. */
  repeats: Scalars['Boolean']['output'];
  /** The time allowed, on the rule's calendar. */
  targetMs: Scalars['DurationMs']['output'];
};

/** How the service is given, in the order in which it is tried (TKT-18). */
export type ServiceMode =
  /** At the customer's place. */
  | 'ON_SITE'
  /** By phone. */
  | 'PHONE'
  /** By remote session. */
  | 'REMOTE';

/** One sign-in on one device (COM-04). */
export type Session = Node & {
  /** Network address. */
  address?: Maybe<Scalars['String']['output']>;
  /** Whether it is the one asking. */
  current: Scalars['Boolean']['output'];
  /** E.g. `Chrome on Windows`. */
  device?: Maybe<Scalars['String']['output']>;
  /** UTC. */
  expiresAt: Scalars['DateTime']['output'];
  /** Node id. */
  id: Scalars['ID']['output'];
  /** UTC, to the minute. */
  lastUsedAt: Scalars['DateTime']['output'];
  /** When, UTC. */
  startedAt: Scalars['DateTime']['output'];
};

/** The days of one year. */
export type SetCalendarYearInput = {
  /** At most 400. */
  days: Array<CalendarDayInput>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Calendar. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** True: complete; due times are no longer provisional. */
  published: Scalars['Boolean']['input'];
  /** 2000 to 2100. */
  year: Scalars['Int']['input'];
};

/** The exam of a course. */
export type SetCoursePaperInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Course. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** How often it can be tried, 1 to 20. */
  maxAttempts?: InputMaybe<Scalars['Int']['input']>;
  /** Percent of the points that pass. */
  passPercent?: InputMaybe<Scalars['Int']['input']>;
  /** 1 to 200, in the order in which they are asked. */
  questions: Array<PaperQuestionInput>;
  /** Hours between the end of an attempt and the next. */
  retakeWaitHours?: InputMaybe<Scalars['Int']['input']>;
  /** Kept by the server, 1 to 480. */
  timeLimitMinutes: Scalars['Int']['input'];
  /** Months that a pass is good for; left out: for good. */
  validMonths?: InputMaybe<Scalars['Int']['input']>;
};

/** What a duty requires from now on. */
export type SetDutyRequirementInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Kind of duty. */
  kind: DutyKind;
  /** Codes of skills; at most 20. */
  skillCodes: Array<Scalars['String']['input']>;
};

/** What somebody can do; replaces all of it. */
export type SetEngineerSkillsInput = {
  /** Where the day begins; left out: not known. */
  base?: InputMaybe<PlaceInput>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Node id of the Person. */
  personId: Scalars['ID']['input'];
  /** Codes of skills; at most 50. */
  skillCodes: Array<Scalars['String']['input']>;
};

/** The first password of a person. */
export type SetFirstPasswordInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Person. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** 12 to 200 characters. */
  newPassword: Scalars['String']['input'];
};

/** The link's secret and the new password. */
export type SetPasswordByLinkInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** 12 to 200 characters. */
  newPassword: Scalars['String']['input'];
  /** Secret of the link. */
  token: Scalars['String']['input'];
};

/** Login and password. */
export type SignInInput = {
  /** What the list of sessions shows; at most 200. */
  device?: InputMaybe<Scalars['String']['input']>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Login; a customer's person gives the mail address. */
  login: Scalars['String']['input'];
  /** As typed. */
  password: Scalars['String']['input'];
};

/** What signing in answers; RuleViolation carries SIGN_IN_FAILED or SIGN_IN_LOCKED (with `until`). */
export type SignInResult = IdempotencyConflict | InvalidInput | RuleViolation | SignedIn;

/** Nothing but the key. */
export type SignOutInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The customer's confirmation. */
export type SignWorkOrderInput = {
  /** The six digits that were mailed. */
  code?: InputMaybe<Scalars['String']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** On the screen, or by code. */
  method: SignatureMethod;
  /** Who signs; at most 60. */
  signerName: Scalars['String']['input'];
  /** Path data of the strokes on a field of 600 × 200, e.g. `M10 20L30 40`. */
  strokes?: InputMaybe<Scalars['String']['input']>;
};

/** How the customer confirmed the report (DSP-08). */
export type SignatureMethod =
  /** By a code that was mailed. */
  | 'CODE'
  /** On the screen. */
  | 'SIGNATURE';

/** Signed in. */
export type SignedIn = {
  /** Who. */
  viewer: Viewer;
};

/** A place of a customer that an engineer can visit 现场 (CUS-01). */
export type Site = Node & {
  /** Gate, parking, whom to ask for. */
  accessNotes?: Maybe<Scalars['String']['output']>;
  /** False: given up. */
  active: Scalars['Boolean']['output'];
  /** Postal address. */
  address: Scalars['String']['output'];
  /** Where on the map. */
  coordinates?: Maybe<Coordinates>;
  /** The company. */
  customer?: Maybe<Customer>;
  /** District. */
  district?: Maybe<Scalars['String']['output']>;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Its name. */
  name: Scalars['String']['output'];
  /** How far it is for arrival targets. */
  travelZone: TravelZone;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};


/** A place of a customer that an engineer can visit 现场 (CUS-01). */
export type SiteHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** A place after the mutation. */
export type SiteChanged = {
  /** As it is now. */
  site: Site;
};

/** What a mutation on a place answers. */
export type SiteResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | SiteChanged | VersionConflict;

/** Which event to give up. */
export type SkipDeadLetterInput = {
  /** Id of the DeadLetter. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Name of the service that has set it aside. */
  service: Scalars['String']['input'];
};

/** A proposed solution; each is kept (TKT-20). */
export type Solution = Node & {
  /** The article it came from. */
  article?: Maybe<Article>;
  /** The customer's word on it. */
  consent: ConsentState;
  /** When, UTC. */
  consentAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the customer added. */
  consentNote?: Maybe<Scalars['String']['output']>;
  /** How the word reached us. */
  consentVia?: Maybe<CustomerVoice>;
  /** What the customer and we agreed to check, one by one. */
  criteria: Array<AcceptanceCriterion>;
  /** In words. */
  description: Scalars['String']['output'];
  /** Node id. */
  id: Scalars['ID']['output'];
  /** What the customer gets. */
  kind: SolutionKind;
  /** What to watch for in use. */
  precautions?: Maybe<Scalars['String']['output']>;
  /** When, UTC. */
  proposedAt: Scalars['DateTime']['output'];
  /** Who proposed it. */
  proposedBy: Actor;
  /** First, or final. */
  stage: SolutionStage;
  /** What is done, in order. */
  steps: Array<Scalars['String']['output']>;
};

/** What the customer gets (TKT-20). */
export type SolutionKind =
  /** The cause is removed. */
  | 'FIX'
  /** How to use it. */
  | 'GUIDANCE'
  /** People need training. */
  | 'TRAINING_NEEDED'
  /** A newer version or a patch. */
  | 'VERSION_UPDATE'
  /** A way around it. */
  | 'WORKAROUND';

/** A first proposal may be replaced; a ticket is resolved with a final one. */
export type SolutionStage =
  /** What the ticket is resolved with. */
  | 'FINAL'
  /** May be replaced. */
  | 'FIRST';

/** How it was solved without a further visit. */
export type SolveVisitInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Visit. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 2,000. */
  note: Scalars['String']['input'];
};

/** A service outside agreements 专项服务, always quoted (CUS-03). */
export type SpecialService = Node & {
  /** False: not offered any more. */
  active: Scalars['Boolean']['output'];
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Its name in the caller's language. */
  name: Scalars['String']['output'];
  /** Its name in English. */
  nameEn: Scalars['String']['output'];
  /** Its name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** List price; null: by effort. */
  price?: Maybe<Money>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};

/** A special service after the mutation. */
export type SpecialServiceChanged = {
  /** As it is now. */
  specialService: SpecialService;
};

/** What a mutation on a special service answers. */
export type SpecialServiceResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | SpecialServiceChanged | VersionConflict;

/** Which ticket to begin. */
export type StartTicketInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Which draft is handed in. */
export type SubmitArticleInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Article. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/**
 * What changes. An event is a hint: it carries the record as it is now for this subscriber, with its `version`. After a
 * reconnect, read what you show again and drop events whose version is not newer (COM-17).
 */
export type Subscription = {
  /** A complaint changed; read again with the caller's rights. */
  complaintChanged: Complaint;
  /** A customer, whenever something of its file changed: itself, a contact, site, installation or agreement, a quota, and for colleagues a survey or follow-up (COM-17). */
  customerChanged: Customer;
  /** Figures are newer, at most once a second (ANA-03, COM-17). */
  indicatorsChanged: Array<Indicator>;
  /** A notice for the caller has come (COM-07, COM-17). */
  notificationAdded: Notice;
  /** Progress of one long operation: as it is now, and within a second whenever it went on. */
  operationChanged: Operation;
  /** Records of these kinds, whenever one that the caller may read changed or came in: what shows them is read again (COM-17). */
  recordsChanged: RecordChange;
  /** One ticket, whenever it changed (COM-17). */
  ticketChanged: Ticket;
  /** Tickets of a list, whenever one changed, came in or fell out (COM-17). */
  ticketListChanged: TicketListChange;
  /** Who else looks at a ticket, or writes on it: now, and whenever that changes (TKT-10). To listen is to be there: others see the subscriber while it lasts, and for at most 30 seconds after the connection is lost. For colleagues. */
  ticketPresence: Array<PresentPerson>;
  /** A request for a visit, whenever it changes (COM-17). */
  visitChanged: Visit;
  /** A work order, whenever it changes (COM-17). */
  workOrderChanged: WorkOrder;
};


/**
 * What changes. An event is a hint: it carries the record as it is now for this subscriber, with its `version`. After a
 * reconnect, read what you show again and drop events whose version is not newer (COM-17).
 */
export type SubscriptionComplaintChangedArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What changes. An event is a hint: it carries the record as it is now for this subscriber, with its `version`. After a
 * reconnect, read what you show again and drop events whose version is not newer (COM-17).
 */
export type SubscriptionCustomerChangedArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What changes. An event is a hint: it carries the record as it is now for this subscriber, with its `version`. After a
 * reconnect, read what you show again and drop events whose version is not newer (COM-17).
 */
export type SubscriptionIndicatorsChangedArgs = {
  codes?: InputMaybe<Array<IndicatorCode>>;
  filter?: InputMaybe<FigureFilter>;
  period: PeriodInput;
  trendWeeks?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What changes. An event is a hint: it carries the record as it is now for this subscriber, with its `version`. After a
 * reconnect, read what you show again and drop events whose version is not newer (COM-17).
 */
export type SubscriptionOperationChangedArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What changes. An event is a hint: it carries the record as it is now for this subscriber, with its `version`. After a
 * reconnect, read what you show again and drop events whose version is not newer (COM-17).
 */
export type SubscriptionRecordsChangedArgs = {
  kinds: Array<FollowedKind>;
};


/**
 * What changes. An event is a hint: it carries the record as it is now for this subscriber, with its `version`. After a
 * reconnect, read what you show again and drop events whose version is not newer (COM-17).
 */
export type SubscriptionTicketChangedArgs = {
  id: Scalars['ID']['input'];
  sinceVersion?: InputMaybe<Scalars['Int']['input']>;
};


/**
 * What changes. An event is a hint: it carries the record as it is now for this subscriber, with its `version`. After a
 * reconnect, read what you show again and drop events whose version is not newer (COM-17).
 */
export type SubscriptionTicketListChangedArgs = {
  filter?: InputMaybe<TicketFilter>;
};


/**
 * What changes. An event is a hint: it carries the record as it is now for this subscriber, with its `version`. After a
 * reconnect, read what you show again and drop events whose version is not newer (COM-17).
 */
export type SubscriptionTicketPresenceArgs = {
  id: Scalars['ID']['input'];
  writing?: InputMaybe<Scalars['Boolean']['input']>;
};


/**
 * What changes. An event is a hint: it carries the record as it is now for this subscriber, with its `version`. After a
 * reconnect, read what you show again and drop events whose version is not newer (COM-17).
 */
export type SubscriptionVisitChangedArgs = {
  id: Scalars['ID']['input'];
};


/**
 * What changes. An event is a hint: it carries the record as it is now for this subscriber, with its `version`. After a
 * reconnect, read what you show again and drop events whose version is not newer (COM-17).
 */
export type SubscriptionWorkOrderChangedArgs = {
  id: Scalars['ID']['input'];
};

/** A reason for a rank, with the values that its text speaks of. */
export type SuggestionReason = {
  /** Code. */
  code: SuggestionReasonCode;
  /** As the code says. */
  params: Scalars['JSONObject']['output'];
};

/** Why an engineer is suggested, or not (DSP-06). */
export type SuggestionReasonCode =
  /** Declined this order before. */
  | 'DECLINED_BEFORE'
  /** Far; parameter `km`. */
  | 'FAR'
  /** Can be there in time; parameter `dueAt`. */
  | 'IN_TIME'
  /** Was at this customer before; parameter `visits`. */
  | 'KNOWS_CUSTOMER'
  /** Would be late; parameter `minutes`. */
  | 'LATE'
  /** Many open orders; parameter `openOrders`. */
  | 'LOAD_HEAVY'
  /** Few open orders; parameter `openOrders`. */
  | 'LOAD_LIGHT'
  /** Near; parameter `km`. */
  | 'NEAR'
  /** Of another unit. */
  | 'OTHER_UNIT'
  /** Of the unit that serves the customer. */
  | 'SAME_UNIT'
  /** Has every skill that is needed; parameter `skills`. */
  | 'SKILLS_MATCH'
  /** Lacks skills; parameter `skills`. */
  | 'SKILL_MISSING';

/** A satisfaction survey 满意度调查 (CUS-09). */
export type Survey = Node & {
  /** UTC. */
  answeredAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who filled it in on the phone; null when by link. */
  answeredFor?: Maybe<Person>;
  /** What was answered. */
  answers: Array<SurveyAnswer>;
  /** Who was asked. */
  contact?: Maybe<Contact>;
  /** The company. */
  customer?: Maybe<Customer>;
  /** Until when it can be answered, UTC. */
  expiresAt: Scalars['DateTime']['output'];
  /** Node id. */
  id: Scalars['ID']['output'];
  /** So low that a follow-up was opened at once. */
  low: Scalars['Boolean']['output'];
  /** What was asked. */
  questions: Array<SurveyQuestion>;
  /** Mean of the scales, 1 (bad) to 5 (good). */
  score?: Maybe<Scalars['Float']['output']>;
  /** When it was sent, UTC. */
  sentAt: Scalars['DateTime']['output'];
  /** Whether it was answered. */
  state: SurveyState;
  /** What it is about. */
  subject: SurveySubject;
  /** The record it is about; null when out of the caller's reach. */
  subjectRecord?: Maybe<Node>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};

/** An answer. */
export type SurveyAnswer = {
  /** Code of the choice. */
  choice?: Maybe<Scalars['String']['output']>;
  /** Id of the question; not a node. */
  questionId: Scalars['String']['output'];
  /** 1 (bad) to 5 (good). */
  scale?: Maybe<Scalars['Int']['output']>;
  /** In words. */
  text?: Maybe<Scalars['String']['output']>;
};

/** One answer; the value by the question's kind. */
export type SurveyAnswerInput = {
  /** Code of a choice. */
  choice?: InputMaybe<Scalars['String']['input']>;
  /** Id of the question; not a node id. */
  questionId: Scalars['String']['input'];
  /** 1 (bad) to 5 (good). */
  scale?: InputMaybe<Scalars['Int']['input']>;
  /** At most 4,000. */
  text?: InputMaybe<Scalars['String']['input']>;
};

/** Thank you. */
export type SurveyAnswered = {
  /** ANSWERED. */
  state: SurveyState;
};

/** A survey after the mutation. */
export type SurveyChanged = {
  /** As it is now. */
  survey: Survey;
};

/** A choice. */
export type SurveyChoice = {
  /** To give as `choice`. */
  code: Scalars['String']['output'];
  /** In the caller's language. */
  text: Scalars['String']['output'];
};

/** A page of surveys. */
export type SurveyConnection = {
  /** The rows with their cursors. */
  edges: Array<SurveyEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of surveys in a connection. */
export type SurveyEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Survey;
};

/** Narrows a list of surveys; values of one field are alternatives. */
export type SurveyFilter = {
  /** When they were answered. */
  answered?: InputMaybe<TimeRangeInput>;
  /** Node ids of customers. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: a low score. */
  low?: InputMaybe<Scalars['Boolean']['input']>;
  /** Whether they were answered. */
  states?: InputMaybe<Array<SurveyState>>;
  /** Node ids of the records they are about. */
  subjectIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** What they are about. */
  subjects?: InputMaybe<Array<SurveySubject>>;
};

/** What the page behind a survey's link shows. */
export type SurveyLink = {
  /** Until when, UTC. */
  expiresAt: Scalars['DateTime']['output'];
  /** What is asked. */
  questions: Array<SurveyQuestion>;
  /** Whether it can still be answered. */
  state: SurveyState;
  /** What it is about. */
  subject: SurveySubject;
  /** Number of the record it is about. */
  subjectNumber: Scalars['String']['output'];
};

/** A question (CUS-09). */
export type SurveyQuestion = {
  /** For CHOICE. */
  choices: Array<SurveyChoice>;
  /** Id to give as `questionId`; not a node. */
  id: Scalars['String']['output'];
  /** How it is answered. */
  kind: QuestionKind;
  /** Whether it must be answered. */
  required: Scalars['Boolean']['output'];
  /** In the caller's language. */
  text: Scalars['String']['output'];
};

/** What a mutation on a survey answers. */
export type SurveyResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | SurveyChanged | VersionConflict;

/** Whether a survey was answered. */
export type SurveyState =
  /** Answered. */
  | 'ANSWERED'
  /** Not answered in time. */
  | 'EXPIRED'
  /** Waits for the customer. */
  | 'OPEN';

/** What a survey is about (CUS-09). */
export type SurveySubject =
  /** A class. */
  | 'CLASS'
  /** A complaint. */
  | 'COMPLAINT'
  /** A release. */
  | 'RELEASE'
  /** A ticket. */
  | 'TICKET'
  /** A visit. */
  | 'VISIT';

/** A page of groups of synonyms. */
export type SynonymConnection = {
  /** The rows with their cursors. */
  edges: Array<SynonymEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of groups of synonyms in a connection. */
export type SynonymEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Synonyms;
};

/** Words that mean the same; searching one finds all (KB-02). */
export type Synonyms = Node & {
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Two to thirty words. */
  words: Array<Scalars['String']['output']>;
};

/** A group of synonyms after the mutation. */
export type SynonymsChanged = {
  /** As it is now. */
  synonyms: Synonyms;
};

/** What removing a group of synonyms answers. */
export type SynonymsRemovalResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | SynonymsRemoved;

/** A group of synonyms is gone. */
export type SynonymsRemoved = {
  /** Node id it had. */
  id: Scalars['ID']['output'];
};

/** What a mutation on a group of synonyms answers. */
export type SynonymsResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | SynonymsChanged | VersionConflict;

/** Which turn. */
export type TakeOffDutyInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Duty. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** The quality supervisor begins to check the facts. */
export type TakeUpComplaintInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
};

/** Which side of a target is good. */
export type TargetDirection =
  /** Not below. */
  | 'AT_LEAST'
  /** Not above. */
  | 'AT_MOST';

/** When and why it ends. */
export type TerminateAgreementInput = {
  /** New last day. */
  endsOn: Scalars['Date']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Agreement. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 500. */
  reason: Scalars['String']['input'];
};

/** Which way to test. */
export type TestChannelInput = {
  /** Which way. */
  channel: DeliveryChannel;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** One request for help 工单, with its number: from the call to the solved and documented problem. */
export type Ticket = Node & {
  /** Articles linked to it (KB-03). */
  articles: Array<LinkedArticle>;
  /** Phone, remote or on site, as agreed with the customer (TKT-18). */
  assessment?: Maybe<TicketAssessment>;
  /** Who works on it; null in a queue. */
  assignee?: Maybe<Person>;
  /** Files on the ticket itself, oldest first; those that came with words stand at their entry. */
  attachments: Array<Attachment>;
  /** Every action of a person, with the reason where it is not allowed now (TKT-11). */
  availableActions: Array<TicketActionOffer>;
  /** When the customer was promised a call, UTC (TKT-10). */
  callBackAt?: Maybe<Scalars['DateTime']['output']>;
  /** What it is about (TKT-04). */
  category?: Maybe<TicketCategory>;
  /** How it came in (TKT-01). */
  channel: TicketChannel;
  /** The running and the ended promises, next due first (TKT-08). */
  clocks: Array<Clock>;
  /** When it was closed, UTC. */
  closedAt?: Maybe<Scalars['DateTime']['output']>;
  /** When the customer said that it is solved, UTC. */
  confirmedAt?: Maybe<Scalars['DateTime']['output']>;
  /** The customer's person who asked. */
  contact?: Maybe<Contact>;
  /** Replies, messages, notes, calls and steps in one order, oldest first (TKT-12). Contacts get the public ones. */
  conversation: EntryConnection;
  /** What the agreement promised when it was opened (CUS-04). */
  coverage: TicketCoverage;
  /** The customer as the ticket knows it; null for an unknown caller. In lists this costs no further request. */
  customer?: Maybe<TicketCustomer>;
  /** What the requester said. */
  description: Scalars['String']['output'];
  /** What it runs on, as told for this request. */
  environment?: Maybe<Scalars['String']['output']>;
  /** The sender's own number for it, given by an API client. */
  externalReference?: Maybe<Scalars['String']['output']>;
  /** Attempts without a solution; 0 for contacts. */
  failedAttempts: Scalars['Int']['output'];
  /** When a person first answered, UTC; the automatic acknowledgement does not count (TKT-02). */
  firstResponseAt?: Maybe<Scalars['DateTime']['output']>;
  /** What the record still lacks, most needed first (TKT-03). Empty for contacts. */
  gaps: Array<TicketGap>;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** How much of the customer's business suffers. */
  impact?: Maybe<Impact>;
  /** Taken over from another system: nothing was notified, no live clock ran. */
  imported: Scalars['Boolean']['output'];
  /** The installation it is about. */
  installation?: Maybe<Installation>;
  /** General, or straight to the service consultant (TKT-07). */
  lane: TicketLane;
  /** The clock that is due next; null when none runs. For lists. */
  nextDue?: Maybe<Clock>;
  /** What people say on the phone 服务请求编号, e.g. `T26-000417` (TKT-02). */
  number: Scalars['String']['output'];
  /** When the trouble began, as told, UTC. */
  occurredAt?: Maybe<Scalars['DateTime']['output']>;
  /** When it was entered, UTC. */
  openedAt: Scalars['DateTime']['output'];
  /** Who entered it. */
  openedBy: Actor;
  /** From the matrix, raised for key and VIP customers, or set by a person (TKT-07). */
  priority: Priority;
  /** Why a person set another priority; null when the matrix decided, and for contacts. */
  priorityOverrideReason?: Maybe<Scalars['String']['output']>;
  /** Code of the product. */
  productCode?: Maybe<Scalars['String']['output']>;
  /** Version of the product, as told or from the installation. */
  productVersion?: Maybe<Scalars['String']['output']>;
  /** Set after two attempts without a solution (TKT-11). Empty for contacts. */
  proposedNextSteps: Array<ProposedNextStep>;
  /** How often it went from one person or unit to another; 0 for contacts. */
  reassignCount: Scalars['Int']['output'];
  /** How often it was reopened. */
  reopenCount: Scalars['Int']['output'];
  /** Until when it can be reopened, UTC; null while it is not closed. */
  reopenableUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The earlier ticket of the same problem (TKT-11). */
  repeatOf?: Maybe<Ticket>;
  /** When it was reported, UTC; clocks start here. */
  reportedAt: Scalars['DateTime']['output'];
  /** Who asks (TKT-03). */
  requesterKind: RequesterKind;
  /** When the solution was in place, UTC. */
  resolvedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Each proposal, oldest first (TKT-20). */
  solutions: Array<Solution>;
  /** Where it stands (TKT-11). */
  status: TicketStatus;
  /** One line. */
  subject: Scalars['String']['output'];
  /** The unit that serves it; null for contacts. */
  unit?: Maybe<OrgUnit>;
  /** Who called, as long as nobody has identified the customer (TKT-01). */
  unknownCaller?: Maybe<UnknownCaller>;
  /** When anything last changed, UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** How soon it hurts. */
  urgency?: Maybe<Urgency>;
  /** Counts changes; give it back as `expectedVersion`, and compare it after a reconnect (COM-16, COM-17). */
  version: Scalars['Int']['output'];
  /** The latest request for a visit and how far it is (TKT-18). */
  visitRequest?: Maybe<VisitRequest>;
  /** Until when it waits, where a date was given, UTC. */
  waitingUntil?: Maybe<Scalars['DateTime']['output']>;
};


/** One request for help 工单, with its number: from the call to the solved and documented problem. */
export type TicketConversationArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
  kinds?: InputMaybe<Array<EntryKind>>;
};


/** One request for help 工单, with its number: from the call to the solved and documented problem. */
export type TicketHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a person can do on a ticket; each is the mutation of the same meaning (TKT-11). */
export type TicketAction =
  /** Agree a time with the customer. */
  | 'AGREE_TIME'
  /** Complete a request that was sent back. */
  | 'AMEND_VISIT_REQUEST'
  /** Decide phone, remote or on site. */
  | 'ASSESS'
  /** Give it to a person. */
  | 'ASSIGN'
  /** Make the promised call. */
  | 'CALL_BACK'
  /** Cancel. */
  | 'CANCEL'
  /** Weigh again. */
  | 'CHANGE_PRIORITY'
  /** Take it for oneself. */
  | 'CLAIM'
  /** Close with the problem report. */
  | 'CLOSE'
  /** The customer: it is solved. */
  | 'CONFIRM'
  /** Pass it up. */
  | 'ESCALATE'
  /** Pass it on with a note. */
  | 'HAND_OVER'
  /** Say who the unknown caller was. */
  | 'IDENTIFY_CUSTOMER'
  /** Link an article. */
  | 'LINK_ARTICLE'
  /** Record a call. */
  | 'LOG_CALL'
  /** Write an internal note. */
  | 'NOTE'
  /** Put aside and promise a call. */
  | 'PARK'
  /** Propose a solution. */
  | 'PROPOSE_SOLUTION'
  /** Correct the category. */
  | 'RECATEGORISE'
  /** Record an attempt to solve it. */
  | 'RECORD_ATTEMPT'
  /** Record the customer's word on the proposal. */
  | 'RECORD_CONSENT'
  /** The customer: it is not solved. */
  | 'REJECT'
  /** The same problem again. */
  | 'REOPEN'
  /** Write to the customer. */
  | 'REPLY'
  /** Ask for a visit. */
  | 'REQUEST_VISIT'
  /** Say that the solution is in place. */
  | 'RESOLVE'
  /** Go on. */
  | 'RESUME'
  /** Begin work. */
  | 'START'
  /** Set category and weight. */
  | 'TRIAGE'
  /** Wait for others. */
  | 'WAIT'
  /** Take the request back. */
  | 'WITHDRAW_VISIT_REQUEST';

/** One action as offered to the caller now. */
export type TicketActionOffer = {
  /** The action. */
  action: TicketAction;
  /** Whether it would be accepted now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, in the caller's language; null when allowed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Code of the catalogue; null when allowed. */
  reasonCode?: Maybe<Scalars['String']['output']>;
};

/** How the service will be given (TKT-18), and what was checked before work (CUS-04). */
export type TicketAssessment = {
  /** When, UTC. */
  assessedAt: Scalars['DateTime']['output'];
  /** Who assessed and checked. */
  assessedBy?: Maybe<Person>;
  /** Whether the customer agreed to way and time. */
  confirmedWithCustomer: Scalars['Boolean']['output'];
  /** Whether the requester's identity was checked. */
  identityChecked: Scalars['Boolean']['output'];
  /** The way agreed. */
  mode: ServiceMode;
  /** When, UTC. */
  plannedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Whether the proof of purchase was checked. */
  proofOfPurchaseChecked: Scalars['Boolean']['output'];
  /** Whether it can be solved by phone. */
  solvableByPhone: Scalars['Boolean']['output'];
};

/** What a ticket is about; a tree that an administrator edits (TKT-04). */
export type TicketCategory = Node & {
  /** False: new tickets cannot have it. */
  active: Scalars['Boolean']['output'];
  /** What it is counted as, whatever the tree looks like. */
  class: CategoryClass;
  /** Stable code. */
  code: Scalars['String']['output'];
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Its name in the caller's language. */
  name: Scalars['String']['output'];
  /** Its name in English. */
  nameEn: Scalars['String']['output'];
  /** Its name in Chinese. */
  nameZh: Scalars['String']['output'];
  /** The category above; null at the top. */
  parent?: Maybe<TicketCategory>;
  /** Place among its siblings, ascending. */
  position: Scalars['Int']['output'];
  /** What its short template requires (TKT-03). */
  requiredFields: Array<RequiredField>;
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};

/** A ticket after the mutation. */
export type TicketChanged = {
  /** As it is now. */
  ticket: Ticket;
};

/** How a request came in (TKT-01). */
export type TicketChannel =
  /** A program, with an API key. */
  | 'API'
  /** Online chat. */
  | 'CHAT'
  /** A letter or parcel, entered by an agent. */
  | 'COURIER'
  /** A mail. */
  | 'EMAIL'
  /** A fax, entered by an agent. */
  | 'FAX'
  /** Taken over from another system. */
  | 'IMPORT'
  /** Another service: follow-up, inspection, training, transfer. */
  | 'INTERNAL'
  /** WeCom, DingTalk or Feishu. */
  | 'MESSENGER'
  /** An engineer opened it at the customer's place. */
  | 'ON_SITE'
  /** A call to the hotline. */
  | 'PHONE'
  /** The customer portal. */
  | 'PORTAL'
  /** A text message. */
  | 'SMS'
  /** A social account. */
  | 'SOCIAL'
  /** Somebody came in person. */
  | 'WALK_IN';

/** A page of tickets. */
export type TicketConnection = {
  /** The tickets with their cursors. */
  edges: Array<TicketEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** What the agreement promised at intake (CUS-04). */
export type TicketCoverage = {
  /** By which agreement; null when none covers it. */
  agreement?: Maybe<Agreement>;
  /** The calendar that working time counts on; null: around the clock. */
  calendar?: Maybe<Calendar>;
  /** Covered, or to be quoted. */
  coverage: Coverage;
  /** Code of the service-level profile that set the clocks. */
  serviceLevelCode: Scalars['String']['output'];
};

/** The customer as copied into the ticket, kept fresh by events. */
export type TicketCustomer = {
  /** The whole file; null without CUSTOMER_READ. */
  customer?: Maybe<Customer>;
  /** Node id of the Customer. */
  id: Scalars['ID']['output'];
  /** Regular, key or VIP. */
  level: CustomerLevel;
  /** Name of the company. */
  name: Scalars['String']['output'];
};

/** A ticket in a connection. */
export type TicketEdge = {
  /** Continues the list after this ticket. */
  cursor: Scalars['String']['output'];
  /** The ticket. */
  node: Ticket;
};

/** Narrows a list of tickets; what is left out does not narrow. Values of one field are alternatives. */
export type TicketFilter = {
  /** Node ids of people who have them. */
  assigneeIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: a counting clock is past its due time. */
  breached?: InputMaybe<Scalars['Boolean']['input']>;
  /** Parked, with a call promised before this instant, UTC (TKT-10). */
  callBackBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Codes of categories. */
  categoryCodes?: InputMaybe<Array<Scalars['String']['input']>>;
  /** How they came in. */
  channels?: InputMaybe<Array<TicketChannel>>;
  /** The clock that `breached` and `dueBefore` look at; left out: any. */
  clockKind?: InputMaybe<ClockKind>;
  /** When they were closed. */
  closed?: InputMaybe<TimeRangeInput>;
  /** Node ids of contacts. */
  contactIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node ids of customers. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Levels of customers. */
  customerLevels?: InputMaybe<Array<CustomerLevel>>;
  /** A counting clock is due before this instant, UTC. */
  dueBefore?: InputMaybe<Scalars['DateTime']['input']>;
  /** Node ids of installations. */
  installationIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: not yet resolved; false: resolved or later. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** How important. */
  priorities?: InputMaybe<Array<Priority>>;
  /** When they were reported. */
  reported?: InputMaybe<TimeRangeInput>;
  /** Where they stand. */
  statuses?: InputMaybe<Array<TicketStatus>>;
  /** True: in a queue, nobody's. */
  unassigned?: InputMaybe<Scalars['Boolean']['input']>;
  /** Node ids of units, each with all below it. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What a record still lacks: the agent's checklist (TKT-03). */
export type TicketGap =
  /** Phone, remote or on site is not decided (TKT-18). */
  | 'ASSESSMENT'
  /** What it is about. */
  | 'CATEGORY'
  /** Who asked. */
  | 'CONTACT'
  /** Who the customer is. */
  | 'CUSTOMER'
  /** What it runs on. */
  | 'ENVIRONMENT'
  /** The requester's identity is not checked. */
  | 'IDENTITY_CHECK'
  /** How much suffers. */
  | 'IMPACT'
  /** Which installation. */
  | 'INSTALLATION'
  /** When the trouble began. */
  | 'OCCURRED_AT'
  /** It did not come by phone, and nobody has phoned back yet (TKT-02). */
  | 'PHONE_BACK'
  /** Which version. */
  | 'PRODUCT_VERSION'
  /** The proof of purchase is not checked. */
  | 'PROOF_OF_PURCHASE_CHECK'
  /** How soon it hurts. */
  | 'URGENCY';

/** What became of a batch. */
export type TicketHistoryRecorded = {
  /** Rows that an earlier batch had recorded. */
  known: Scalars['Int']['output'];
  /** Rows that are new here. */
  recorded: Scalars['Int']['output'];
};

/** What recording history answers. */
export type TicketHistoryResult = IdempotencyConflict | InvalidInput | NotAllowed | NotFound | RuleViolation | TicketHistoryRecorded;

/** General or VIP (TKT-07). */
export type TicketLane =
  /** Through the queue. */
  | 'GENERAL'
  /** Straight to the customer's service consultant. */
  | 'VIP';

/** What a customer is asked by mail link. */
export type TicketLink = {
  /** What was agreed to check. */
  acceptanceCriteria: Array<Scalars['String']['output']>;
  /** False when it was answered before, or the ticket has moved on. */
  answerable: Scalars['Boolean']['output'];
  /** Until when the link works, UTC. */
  expiresAt: Scalars['DateTime']['output'];
  /** What to watch for. */
  precautions?: Maybe<Scalars['String']['output']>;
  /** What is asked. */
  purpose: TicketLinkPurpose;
  /** The solution in words. */
  solution?: Maybe<Scalars['String']['output']>;
  /** What is done, in order. */
  steps: Array<Scalars['String']['output']>;
  /** Its subject. */
  subject: Scalars['String']['output'];
  /** Number of the ticket. */
  ticketNumber: Scalars['String']['output'];
};

/** A mail link after its answer. */
export type TicketLinkAnswered = {
  /** Where it stands now. */
  status: TicketStatus;
  /** Number of the ticket. */
  ticketNumber: Scalars['String']['output'];
};

/** What a mail link asks. */
export type TicketLinkPurpose =
  /** Is it solved? */
  | 'CONFIRMATION'
  /** May we carry out the proposal? */
  | 'CONSENT';

/** What answering a mail link answers. An unknown or ended link is NotFound. */
export type TicketLinkResult = IdempotencyConflict | IllegalStep | InvalidInput | NotFound | RuleViolation | TicketLinkAnswered;

/** A change of a list. */
export type TicketListChange = {
  /** The ticket as it is now; null when it no longer fits the filter or is out of reach: take it off the list. */
  ticket?: Maybe<Ticket>;
  /** Node id of the ticket. */
  ticketId: Scalars['ID']['output'];
  /** Its version. */
  version: Scalars['Int']['output'];
};

/** Orders of a list of tickets; those without the value come last. */
export type TicketOrder =
  /** Next promised call first. */
  | 'CALL_BACK_ASC'
  /** By the customer's name. */
  | 'CUSTOMER_NAME_ASC'
  /** Next due first. */
  | 'NEXT_DUE_ASC'
  /** Priority, then next due time (TKT-07). */
  | 'QUEUE'
  /** Oldest report first. */
  | 'REPORTED_ASC'
  /** Newest report first. */
  | 'REPORTED_DESC'
  /** Last changed first. */
  | 'UPDATED_DESC';

/** What a mutation on a ticket answers. */
export type TicketResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | TicketChanged | VersionConflict;

/** Rules that an administrator sets; there is one record. */
export type TicketSettings = Node & {
  /** Days after closing until it is archived. */
  archiveAfterDays: Scalars['Int']['output'];
  /** Node id. */
  id: Scalars['ID']['output'];
  /** Working days from resolved to lapse; never for P1 (TKT-20). */
  lapseAfterWorkingDays: Scalars['Int']['output'];
  /** False: a ticket never lapses (TKT-20). */
  lapseAllowed: Scalars['Boolean']['output'];
  /** Impact × urgency → priority, all 16 cells (TKT-07). */
  priorityMatrix: Array<PriorityMatrixCell>;
  /** By how many steps a key customer's priority is raised, 0 to 3. */
  raiseForKey: Scalars['Int']['output'];
  /** By how many steps a VIP customer's priority is raised, 0 to 3. */
  raiseForVip: Scalars['Int']['output'];
  /** Working days from resolved to the reminder (TKT-20). */
  remindAfterWorkingDays: Scalars['Int']['output'];
  /** Days after closing within which it can be reopened (TKT-11). */
  reopenWithinDays: Scalars['Int']['output'];
  /** Counts changes (COM-16). */
  version: Scalars['Int']['output'];
};

/** The settings after the mutation. */
export type TicketSettingsChanged = {
  /** As they are now. */
  settings: TicketSettings;
};

/** What changing the settings answers. */
export type TicketSettingsResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | TicketSettingsChanged | VersionConflict;

/** Where a ticket stands (TKT-11). */
export type TicketStatus =
  /** At rest. */
  | 'ARCHIVED'
  /** Somebody has it, work has not begun. */
  | 'ASSIGNED'
  /** Withdrawn, or not a service request. */
  | 'CANCELLED'
  /** Closed with its problem report; can be reopened for 14 days. */
  | 'CLOSED'
  /** The customer says that it is solved. */
  | 'CONFIRMED'
  /** Somebody works on it. */
  | 'IN_PROGRESS'
  /** Nobody answered in time (TKT-20); left out of satisfaction. */
  | 'LAPSED'
  /** Goes on in another ticket. */
  | 'MERGED'
  /** Registered, with its number. */
  | 'NEW'
  /** Put aside for research 暂时搁置; a call-back is promised. */
  | 'PARKED'
  /** The solution is in place; the customer is asked. */
  | 'RESOLVED'
  /** Category and priority are set. */
  | 'TRIAGED'
  /** Waits for the customer; clocks are paused. */
  | 'WAITING_CUSTOMER'
  /** Waits for a release; paused only up to a date that the customer agreed to. */
  | 'WAITING_RELEASE'
  /** Waits for a third party; clocks are paused. */
  | 'WAITING_THIRD_PARTY';

/** What a view starts from, as whoever looks at it. */
export type TicketViewBase =
  /** Everything. */
  | 'ALL'
  /** Not done, and too late. */
  | 'BREACHED'
  /** To be called back by now. */
  | 'CALLS'
  /** Not done, and the viewer's own. */
  | 'MINE'
  /** Not done. */
  | 'OPEN'
  /** Not done, and nobody's. */
  | 'QUEUE';

/** The view is gone. */
export type TicketViewRemoved = {
  /** Its id. */
  id: Scalars['ID']['output'];
};

/** The view is kept. */
export type TicketViewSaved = {
  /** As it is now. */
  view: SavedTicketView;
};

/** A stretch of time; an end left out is open. */
export type TimeRangeInput = {
  /** Inclusive, UTC. */
  from?: InputMaybe<Scalars['DateTime']['input']>;
  /** Exclusive, UTC. */
  to?: InputMaybe<Scalars['DateTime']['input']>;
};

/** A page of things that happened. */
export type TimelineConnection = {
  /** The rows with their cursors. */
  edges: Array<TimelineEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
};

/** One of things that happened in a connection. */
export type TimelineEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: TimelineEntry;
};

/** One thing that happened with a customer (CUS-05). */
export type TimelineEntry = {
  /** Who. */
  actor: Actor;
  /** When, UTC. */
  at: Scalars['DateTime']['output'];
  /** Name of the event, e.g. `ticket.opened`. */
  event: Scalars['String']['output'];
  /** Human number of the record. */
  number?: Maybe<Scalars['String']['output']>;
  /** The record; null when out of the caller's reach, or not a node. */
  record?: Maybe<Node>;
  /** The line, in the caller's language. */
  text: Scalars['String']['output'];
};

/** How far a place is (CUS-01). */
export type TravelZone =
  /** In-city 市内. */
  | 'IN_CITY'
  /** Remote. */
  | 'REMOTE'
  /** Surrounding county 周边县市. */
  | 'SURROUNDING_COUNTY';

/** A figure for one week. */
export type TrendPoint = {
  /** As in Indicator. */
  denominator: Scalars['Float']['output'];
  /** As in Indicator. */
  numerator: Scalars['Float']['output'];
  /** As in Indicator. */
  shareInTarget?: Maybe<Scalars['Float']['output']>;
  /** As in Indicator. */
  value?: Maybe<Scalars['Float']['output']>;
  /** Its Monday, local date of the period's zone. */
  weekStart: Scalars['Date']['output'];
};

/** Category and weight (TKT-07). */
export type TriageTicketInput = {
  /** Code of a category. */
  categoryCode: Scalars['String']['input'];
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** How much suffers. */
  impact: Impact;
  /** Overrides the matrix; needs a reason. */
  priority?: InputMaybe<Priority>;
  /** Why; at most 500. */
  priorityOverrideReason?: InputMaybe<Scalars['String']['input']>;
  /** How soon it hurts. */
  urgency: Urgency;
};

/** A caller whom nobody has identified yet. */
export type UnknownCaller = {
  /** As the caller said it. */
  companyName?: Maybe<Scalars['String']['output']>;
  /** Mail address. */
  email?: Maybe<Scalars['String']['output']>;
  /** As the caller said it. */
  name?: Maybe<Scalars['String']['output']>;
  /** As typed, or shown by the telephone system. */
  phone?: Maybe<Scalars['String']['output']>;
};

/** A caller whom nobody knows yet; at least one value. */
export type UnknownCallerInput = {
  /** At most 200. */
  companyName?: InputMaybe<Scalars['String']['input']>;
  /** Mail address. */
  email?: InputMaybe<Scalars['String']['input']>;
  /** At most 100. */
  name?: InputMaybe<Scalars['String']['input']>;
  /** Digits, spaces, `+ - ( ) * #`; at most 40. */
  phone?: InputMaybe<Scalars['String']['input']>;
};

/** Whose lock-out is lifted. */
export type UnlockSignInInput = {
  /** Node id of the Person. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** What follows an unsolved visit (DSP-09). */
export type UnsolvedNext =
  /** Headquarters. */
  | 'ESCALATE'
  /** Another visit. */
  | 'NEXT_ORDER';

/** How soon it hurts (TKT-07). */
export type Urgency =
  /** It can wait. */
  | 'CAN_WAIT'
  /** At once. */
  | 'NOW'
  /** Within the week. */
  | 'THIS_WEEK'
  /** Before the day ends. */
  | 'TODAY';

/** An expected failure of a mutation: nothing was changed. Show `message` where `path` points (COM-14). */
export type UserError = {
  /** Stable code of the catalogue `errorCodes`. */
  code: Scalars['String']['output'];
  /** Its text in the language of the caller's session, or of `Accept-Language` for those not signed in. */
  message: Scalars['String']['output'];
  /** The input field at fault, from `input` down, e.g. `["description"]`; empty when it is none in particular. */
  path: Array<Scalars['String']['output']>;
};

/** Records the customer's word; not solved goes to headquarters (CMP-06). */
export type VerifyComplaintInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Complaint. */
  id: Scalars['ID']['input'];
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 4,000. */
  opinion: Scalars['String']['input'];
  /** The customer's word. */
  solved: Scalars['Boolean']['input'];
};

/** Somebody changed the record since it was read (COM-16). Read it again and decide anew. */
export type VersionConflict = UserError & {
  /** `VERSION_CONFLICT`. */
  code: Scalars['String']['output'];
  /** The version as it is now. */
  currentVersion: Scalars['Int']['output'];
  /** Text in the caller's language. */
  message: Scalars['String']['output'];
  /** `["expectedVersion"]`. */
  path: Array<Scalars['String']['output']>;
};

/** Who is signed in, and what the portal needs to begin with. */
export type Viewer = {
  /** Own API keys, newest first (COM-04). */
  apiKeys: Array<ApiKey>;
  /** The customer's person; null for a colleague. */
  contact?: Maybe<Contact>;
  /** The customer of that person. */
  customer?: Maybe<Customer>;
  /** All permissions with their reach; the portal shows only what they allow. */
  grants: Array<Grant>;
  /** Colleague or customer's person. */
  kind: ActorKind;
  /** Language. */
  locale: Locale;
  /** The colleague; null for a customer's person. */
  person?: Maybe<Person>;
  /** This session; null with an API key. */
  session?: Maybe<Session>;
  /** All open sessions, newest first (COM-04). */
  sessions: Array<Session>;
  /** Time zone, an IANA name. */
  zone: Scalars['String']['output'];
};

/** A request for a visit as dispatch handles it, from the verification to the end (DSP-04, DSP-09). */
export type Visit = Node & {
  /** By which agreement. */
  agreement?: Maybe<Agreement>;
  /** How soon an engineer is to be there (DSP-10). */
  arrivalClock: ArrivalClock;
  /** Every action of a person, with the reason where it is not allowed now. */
  availableActions: Array<VisitActionOffer>;
  /** Whom to meet. */
  contact?: Maybe<Contact>;
  /** Whether the agreement covers it, as asked when it was verified; null before (CUS-04). */
  covered?: Maybe<Scalars['Boolean']['output']>;
  /** The customer as copied here. */
  customer: DispatchCustomer;
  /** District of the place. */
  district?: Maybe<Scalars['String']['output']>;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** What the manager asked for when sending it back. Null for contacts. */
  missing?: Maybe<Scalars['String']['output']>;
  /** What managers said, oldest first. Empty for contacts. */
  notes: Array<VisitNote>;
  /** Beyond what the agreement includes: to be quoted, never held up. */
  overrun: Scalars['Boolean']['output'];
  /** What to know or bring. Null for contacts. */
  preparation?: Maybe<Scalars['String']['output']>;
  /** Priority of the ticket. */
  priority: Priority;
  /** What it costs outside of the agreement (DSP-05). */
  quote?: Maybe<VisitQuote>;
  /** When the ticket asked for it, UTC. */
  requestedAt: Scalars['DateTime']['output'];
  /** Where to. */
  site?: Maybe<Site>;
  /** Name of the place. */
  siteName: Scalars['String']['output'];
  /** Codes of the skills needed. */
  skillCodes: Array<Scalars['String']['output']>;
  /** Where it comes from. */
  source: VisitSource;
  /** Where it stands. */
  state: VisitState;
  /** What is to be done there. */
  task: Scalars['String']['output'];
  /** The ticket that asked for it. */
  ticket?: Maybe<Ticket>;
  /** Number of the ticket. */
  ticketNumber: Scalars['String']['output'];
  /** In the city, in a surrounding county, or remote (DSP-10). */
  travelZone: TravelZone;
  /** The unit that serves the customer: its manager verifies, its engineers go. */
  unit?: Maybe<OrgUnit>;
  /** When anything last changed, UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; give it back as `expectedVersion` (COM-16). */
  version: Scalars['Int']['output'];
  /** The customer's wish: not before, UTC. */
  wishedFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The customer's wish: not after, UTC. */
  wishedUntil?: Maybe<Scalars['DateTime']['output']>;
  /** Its orders, oldest first. */
  workOrders: Array<WorkOrder>;
};


/** A request for a visit as dispatch handles it, from the verification to the end (DSP-04, DSP-09). */
export type VisitHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a person can do on a request for a visit; each is the mutation of the same meaning. */
export type VisitAction =
  /** Record the customer's answer to the quote. */
  | 'ANSWER_QUOTE'
  /** Approve; an order is made. */
  | 'APPROVE'
  /** Quote it. */
  | 'QUOTE'
  /** Send an engineer again after headquarters' answer. */
  | 'RETURN_TO_FIELD'
  /** Send back with what is missing. */
  | 'SEND_BACK'
  /** Send parts instead of a person. */
  | 'SEND_PARTS'
  /** Say that it is solved without a further visit. */
  | 'SOLVE';

/** One action as offered to the caller now. */
export type VisitActionOffer = {
  /** The action. */
  action: VisitAction;
  /** Whether it would be accepted now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, in the caller's language; null when allowed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Code of the catalogue; null when allowed. */
  reasonCode?: Maybe<Scalars['String']['output']>;
};

/** A request after the mutation. */
export type VisitChanged = {
  /** As it is now. */
  visit: Visit;
};

/** A page of requests for a visit. */
export type VisitConnection = {
  /** The rows with their cursors. */
  edges: Array<VisitEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** One of requests for a visit in a connection. */
export type VisitEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: Visit;
};

/** Narrows a list of requests; values of one field are alternatives. */
export type VisitFilter = {
  /** Node ids of Customers. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** When they were requested. */
  requested?: InputMaybe<TimeRangeInput>;
  /** Where they stand. */
  states?: InputMaybe<Array<VisitState>>;
  /** Node ids of Tickets. */
  ticketIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node ids of OrgUnits, each with all below it. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What somebody said at a step. */
export type VisitNote = {
  /** When, UTC. */
  at: Scalars['DateTime']['output'];
  /** Who said it. */
  by: Actor;
  /** The step. */
  step: VisitNoteStep;
  /** The words. */
  text: Scalars['String']['output'];
};

/** The step at which a manager said something. */
export type VisitNoteStep =
  /** The customer answered the quote. */
  | 'ANSWER_QUOTE'
  /** It was quoted. */
  | 'QUOTE'
  /** An engineer goes again. */
  | 'RETURN_TO_FIELD'
  /** Parts were sent. */
  | 'SEND_PARTS'
  /** It was solved. */
  | 'SOLVE';

/** Orders of a list of requests. */
export type VisitOrder =
  /** Open first, then priority, then due time. */
  | 'QUEUE'
  /** Newest first. */
  | 'REQUESTED_DESC';

/** A quote for a visit outside of the agreement (DSP-05). */
export type VisitQuote = {
  /** What the customer said; null: not answered yet. */
  accepted?: Maybe<Scalars['Boolean']['output']>;
  /** What it costs. */
  amount: Money;
  /** What was said with the quote. */
  note?: Maybe<Scalars['String']['output']>;
};

/** The engineer's report (DSP-08). */
export type VisitReport = {
  /** What was done. */
  done: Scalars['String']['output'];
  /** What was found. */
  found: Scalars['String']['output'];
  /** Parts used. */
  parts: Array<PartUsed>;
  /** UTC. */
  reportedAt: Scalars['DateTime']['output'];
  /** Whether the engineer holds it for solved. */
  solved: Scalars['Boolean']['output'];
  /** UTC. */
  workedFrom: Scalars['DateTime']['output'];
  /** UTC. */
  workedUntil: Scalars['DateTime']['output'];
};

/** A request to dispatch for a visit, and how far it is (TKT-18). */
export type VisitRequest = Node & {
  /** Whom to meet. */
  contact?: Maybe<Contact>;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** What the service manager asked for when sending it back. Null for contacts. */
  missing?: Maybe<Scalars['String']['output']>;
  /** What to know or bring: access, data backup, parts. Null for contacts. */
  preparation?: Maybe<Scalars['String']['output']>;
  /** When, UTC. */
  requestedAt: Scalars['DateTime']['output'];
  /** Who asked for the visit. */
  requestedBy: Actor;
  /** Where to. */
  site?: Maybe<Site>;
  /** Codes of the skills needed. */
  skillCodes: Array<Scalars['String']['output']>;
  /** How far it is. */
  state: VisitRequestState;
  /** What is to be done there. */
  task: Scalars['String']['output'];
  /** The customer's wish: not before, UTC. */
  wishedFrom?: Maybe<Scalars['DateTime']['output']>;
  /** The customer's wish: not after, UTC. */
  wishedUntil?: Maybe<Scalars['DateTime']['output']>;
};

/** How far a visit is, as the ticket shows it. */
export type VisitRequestState =
  /** A window is agreed with the customer. */
  | 'APPOINTED'
  /** Approved; an engineer is looked for. */
  | 'APPROVED'
  /** An engineer has it. */
  | 'ASSIGNED'
  /** The engineer is there. */
  | 'ON_SITE'
  /** Reported; waits for the write-off 核销. */
  | 'REPORTED'
  /** Waits for the service manager 核实. */
  | 'REQUESTED'
  /** Sent back: something is missing. */
  | 'SENT_BACK'
  /** Written off, solved: the ticket goes on. */
  | 'SOLVED'
  /** Written off, not solved: it lies with headquarters, and the ticket goes on. They may still solve it or send somebody again. */
  | 'UNSOLVED'
  /** Taken back. */
  | 'WITHDRAWN';

/** What a mutation on a request for a visit answers. */
export type VisitResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict | VisitChanged;

/** The customer's confirmation (DSP-08). */
export type VisitSignature = {
  /** On the screen, or by code. */
  method: SignatureMethod;
  /** UTC. */
  signedAt: Scalars['DateTime']['output'];
  /** Who signed, as told. */
  signerName: Scalars['String']['output'];
  /** Path data of the strokes on a field of 600 × 200; null for a code. */
  strokes?: Maybe<Scalars['String']['output']>;
};

/** Where a request for a visit comes from (DSP-04). */
export type VisitSource =
  /** A ticket. */
  | 'TICKET';

/** Where a request for a visit stands (DSP-04, DSP-09). */
export type VisitState =
  /** Approved; an order is under way. */
  | 'APPROVED'
  /** Written off unsolved; headquarters works on it until it is solved. */
  | 'ESCALATED'
  /** Parts are sent instead of a person (FRM-14). */
  | 'PARTS_SENT'
  /** Outside the agreement: waits for the customer's answer to the quote (DSP-05). */
  | 'QUOTED'
  /** Waits for the service manager 核实. */
  | 'REQUESTED'
  /** Sent back with what is missing. */
  | 'SENT_BACK'
  /** Solved. */
  | 'SOLVED'
  /** Withdrawn, or the quote was declined. */
  | 'WITHDRAWN';

/** One person's vote. */
export type VoteOnArticleInput = {
  /** Node id of the Article. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** Whether it was useful. */
  useful: Scalars['Boolean']['input'];
};

/** What it waits for (TKT-09). */
export type WaitForOthersInput = {
  /** Whether the customer agreed to `until`; only then does waiting for a release pause the clocks (TKT-11). */
  customerAgreed?: InputMaybe<Scalars['Boolean']['input']>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** In words; at most 1,000. */
  note: Scalars['String']['input'];
  /** For whom or what. */
  reason: WaitReason;
  /** Until when, UTC; needed with `customerAgreed`. */
  until?: InputMaybe<Scalars['DateTime']['input']>;
};

/** What a ticket waits for. */
export type WaitReason =
  /** An answer or a deed of the customer. */
  | 'CUSTOMER'
  /** A version or patch. */
  | 'RELEASE'
  /** Somebody outside, e.g. a network provider. */
  | 'THIRD_PARTY';

/** Days of the week. */
export type Weekday =
  /** Friday. */
  | 'fri'
  /** Monday. */
  | 'mon'
  /** Saturday. */
  | 'sat'
  /** Sunday. */
  | 'sun'
  /** Thursday. */
  | 'thu'
  /** Tuesday. */
  | 'tue'
  /** Wednesday. */
  | 'wed';

/** Open periods of each weekday; empty: a day of rest. */
export type WeeklyHours = {
  /** Friday. */
  fri: Array<OpenPeriod>;
  /** Monday. */
  mon: Array<OpenPeriod>;
  /** Saturday. */
  sat: Array<OpenPeriod>;
  /** Sunday. */
  sun: Array<OpenPeriod>;
  /** Thursday. */
  thu: Array<OpenPeriod>;
  /** Tuesday. */
  tue: Array<OpenPeriod>;
  /** Wednesday. */
  wed: Array<OpenPeriod>;
};

/** Open periods of each weekday; empty: a day of rest. */
export type WeeklyHoursInput = {
  /** Friday. */
  fri: Array<OpenPeriodInput>;
  /** Monday. */
  mon: Array<OpenPeriodInput>;
  /** Saturday. */
  sat: Array<OpenPeriodInput>;
  /** Sunday. */
  sun: Array<OpenPeriodInput>;
  /** Thursday. */
  thu: Array<OpenPeriodInput>;
  /** Tuesday. */
  tue: Array<OpenPeriodInput>;
  /** Wednesday. */
  wed: Array<OpenPeriodInput>;
};

/** Not any more. */
export type WithdrawEnrolmentInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Enrolment. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
};

/** Why the visit is not needed. */
export type WithdrawVisitRequestInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the Ticket. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** At most 500. */
  reason: Scalars['String']['input'];
};

/** One visit of one engineer 服务派发单 (DSP-06 … DSP-09). */
export type WorkOrder = Node & {
  /** Windows in the order agreed; the last one holds. */
  appointments: Array<Appointment>;
  /** When the engineer was there, UTC. */
  arrivedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Where the phone was at the arrival. Null for contacts. */
  arrivedPlace?: Maybe<Place>;
  /** What the manager said when assigning. Null for contacts. */
  assignNote?: Maybe<Scalars['String']['output']>;
  /** When the engineer got it, UTC. */
  assignedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Pictures and papers of the visit, oldest first. */
  attachments: Array<Attachment>;
  /** Every action of a person, with the reason where it is not allowed now. */
  availableActions: Array<WorkOrderActionOffer>;
  /** Whom to meet. */
  contact?: Maybe<Contact>;
  /** How the customer was reached, oldest first. Empty for contacts. */
  contacts: Array<CustomerContactMade>;
  /** UTC. */
  createdAt: Scalars['DateTime']['output'];
  /** The customer as copied here. */
  customer: DispatchCustomer;
  /** Who declined it, oldest first. Empty for contacts. */
  declines: Array<WorkOrderDecline>;
  /** When the engineer set out, UTC. */
  departedAt?: Maybe<Scalars['DateTime']['output']>;
  /** Who goes; null while it waits. */
  engineer?: Maybe<Person>;
  /** Who did what, newest first (COM-08). */
  history: AuditConnection;
  /** Node id. */
  id: Scalars['ID']['output'];
  /** What people say on the phone, e.g. `W10001`. */
  number: Scalars['String']['output'];
  /** What to know or bring. Null for contacts. */
  preparation?: Maybe<Scalars['String']['output']>;
  /** Priority of the ticket. */
  priority: Priority;
  /** Whether the engineer came within the window; null before, or without one (DSP-10). */
  punctual?: Maybe<Scalars['Boolean']['output']>;
  /** What was found and done (DSP-08). */
  report?: Maybe<VisitReport>;
  /** 1 for the first visit of the request. */
  sequence: Scalars['Int']['output'];
  /** A code to sign by was mailed and holds until then, UTC. */
  signCodeUntil?: Maybe<Scalars['DateTime']['output']>;
  /** The customer's confirmation (DSP-08). */
  signature?: Maybe<VisitSignature>;
  /** Where to. */
  site?: Maybe<Site>;
  /** Codes of the skills needed. */
  skillCodes: Array<Scalars['String']['output']>;
  /** Where it stands. */
  status: WorkOrderStatus;
  /** Who could go, best first (DSP-06). */
  suggestions: Array<EngineerSuggestion>;
  /** What is to be done there. */
  task: Scalars['String']['output'];
  /** The ticket behind it. */
  ticket?: Maybe<Ticket>;
  /** Number of the ticket. */
  ticketNumber: Scalars['String']['output'];
  /** In the city, in a surrounding county, or remote. */
  travelZone: TravelZone;
  /** The unit that serves the customer. */
  unit?: Maybe<OrgUnit>;
  /** UTC. */
  updatedAt: Scalars['DateTime']['output'];
  /** Counts changes; give it back as `expectedVersion` (COM-16). */
  version: Scalars['Int']['output'];
  /** The request that it carries out. */
  visitRequest?: Maybe<Visit>;
  /** The end (DSP-09). */
  writtenOff?: Maybe<WriteOff>;
};


/** One visit of one engineer 服务派发单 (DSP-06 … DSP-09). */
export type WorkOrderHistoryArgs = {
  after?: InputMaybe<Scalars['String']['input']>;
  first?: InputMaybe<Scalars['Int']['input']>;
};


/** One visit of one engineer 服务派发单 (DSP-06 … DSP-09). */
export type WorkOrderSuggestionsArgs = {
  first?: InputMaybe<Scalars['Int']['input']>;
};

/** What a person can do on a work order; each is the mutation of the same meaning. */
export type WorkOrderAction =
  /** Accept it. */
  | 'ACCEPT'
  /** Agree a window. */
  | 'APPOINT'
  /** Arrive. */
  | 'ARRIVE'
  /** Give it to an engineer. */
  | 'ASSIGN'
  /** Begin work. */
  | 'BEGIN'
  /** Cancelled with its request; no step of a person. */
  | 'CANCEL'
  /** Decline it. */
  | 'DECLINE'
  /** Set out. */
  | 'DEPART'
  /** Record how the customer was reached. */
  | 'RECORD_CONTACT'
  /** Report. */
  | 'REPORT'
  /** Mail a code to sign by. */
  | 'SEND_SIGN_CODE'
  /** Let the customer sign. */
  | 'SIGN'
  /** Write it off. */
  | 'WRITE_OFF';

/** One action as offered to the caller now. */
export type WorkOrderActionOffer = {
  /** The action. */
  action: WorkOrderAction;
  /** Whether it would be accepted now. */
  allowed: Scalars['Boolean']['output'];
  /** Why not, in the caller's language; null when allowed. */
  reason?: Maybe<Scalars['String']['output']>;
  /** Code of the catalogue; null when allowed. */
  reasonCode?: Maybe<Scalars['String']['output']>;
};

/** A work order after the mutation. */
export type WorkOrderChanged = {
  /** As it is now. */
  workOrder: WorkOrder;
};

/** A page of work orders. */
export type WorkOrderConnection = {
  /** The rows with their cursors. */
  edges: Array<WorkOrderEdge>;
  /** Where the page begins and ends. */
  pageInfo: PageInfo;
  /** All that the filter finds; counted only when asked for. */
  totalCount: Scalars['Int']['output'];
};

/** An engineer's refusal (DSP-07). */
export type WorkOrderDecline = {
  /** UTC. */
  at: Scalars['DateTime']['output'];
  /** What was said with it. */
  note?: Maybe<Scalars['String']['output']>;
  /** Who. */
  person?: Maybe<Person>;
  /** Why. */
  reason: DeclineReason;
};

/** One of work orders in a connection. */
export type WorkOrderEdge = {
  /** Continues the list after this row. */
  cursor: Scalars['String']['output'];
  /** The row itself. */
  node: WorkOrder;
};

/** Narrows a list of work orders; values of one field are alternatives. */
export type WorkOrderFilter = {
  /** The agreed window begins in this stretch: an engineer's day. */
  appointed?: InputMaybe<TimeRangeInput>;
  /** Node ids of Customers. */
  customerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node ids of People. */
  engineerIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** True: somebody still has to do something. */
  open?: InputMaybe<Scalars['Boolean']['input']>;
  /** Where they stand. */
  statuses?: InputMaybe<Array<WorkOrderStatus>>;
  /** Node ids of Tickets. */
  ticketIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node ids of OrgUnits, each with all below it. */
  unitIds?: InputMaybe<Array<Scalars['ID']['input']>>;
  /** Node ids of Visits. */
  visitRequestIds?: InputMaybe<Array<Scalars['ID']['input']>>;
};

/** What a mutation on a work order answers. */
export type WorkOrderResult = ChangedOutOfSight | IdempotencyConflict | IllegalStep | InvalidInput | NotAllowed | NotFound | RuleViolation | VersionConflict | WorkOrderChanged;

/** Orders of a list of work orders. */
export type WorkOrderSort =
  /** By the agreed window. */
  | 'APPOINTED_ASC'
  /** Priority, then due time. */
  | 'QUEUE'
  /** Last changed first. */
  | 'UPDATED_DESC';

/** Where a work order stands (DSP-06 … DSP-09). */
export type WorkOrderStatus =
  /** The engineer has checked and accepted it. */
  | 'ACCEPTED'
  /** A window is agreed with the customer. */
  | 'APPOINTED'
  /** The engineer is there. */
  | 'ARRIVED'
  /** An engineer was picked, and has not answered. */
  | 'ASSIGNED'
  /** Its request was withdrawn. */
  | 'CANCELLED'
  /** The engineer is on the way. */
  | 'ON_THE_WAY'
  /** Reported; waits for the customer's confirmation. */
  | 'REPORTED'
  /** Confirmed by the customer; waits for the write-off. */
  | 'SIGNED'
  /** Waits for an engineer. */
  | 'TO_ASSIGN'
  /** Work has begun. */
  | 'WORKING'
  /** Written off 核销. */
  | 'WRITTEN_OFF';

/** The end of an order (DSP-09). */
export type WriteOff = {
  /** UTC. */
  at: Scalars['DateTime']['output'];
  /** Who. */
  by: Actor;
  /** What follows when it was not. */
  next?: Maybe<UnsolvedNext>;
  /** What the manager said. Null for contacts. */
  note?: Maybe<Scalars['String']['output']>;
  /** Whether it was solved. */
  solved: Scalars['Boolean']['output'];
};

/** The end of the order. */
export type WriteOffWorkOrderInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: InputMaybe<Scalars['Int']['input']>;
  /** Node id of the WorkOrder. */
  id: Scalars['ID']['input'];
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: Scalars['ID']['input'];
  /** What follows when it is not. */
  next?: InputMaybe<UnsolvedNext>;
  /** Needed when nobody signed; at most 2,000. */
  note?: InputMaybe<Scalars['String']['input']>;
  /** Whether it is solved; that ends the request. */
  solved: Scalars['Boolean']['input'];
};



export type ResolverTypeWrapper<T> = Promise<T> | T;


export type ResolverWithResolve<TResult, TParent, TContext, TArgs> = {
  resolve: ResolverFn<TResult, TParent, TContext, TArgs>;
};
export type Resolver<TResult, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = ResolverFn<TResult, TParent, TContext, TArgs> | ResolverWithResolve<TResult, TParent, TContext, TArgs>;

export type ResolverFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => Promise<TResult> | TResult;

export type SubscriptionSubscribeFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => AsyncIterable<TResult> | Promise<AsyncIterable<TResult>>;

export type SubscriptionResolveFn<TResult, TParent, TContext, TArgs> = (
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;

export interface SubscriptionSubscriberObject<TResult, TKey extends string, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<{ [key in TKey]: TResult }, TParent, TContext, TArgs>;
  resolve?: SubscriptionResolveFn<TResult, { [key in TKey]: TResult }, TContext, TArgs>;
}

export interface SubscriptionResolverObject<TResult, TParent, TContext, TArgs> {
  subscribe: SubscriptionSubscribeFn<any, TParent, TContext, TArgs>;
  resolve: SubscriptionResolveFn<TResult, any, TContext, TArgs>;
}

export type SubscriptionObject<TResult, TKey extends string, TParent, TContext, TArgs> =
  | SubscriptionSubscriberObject<TResult, TKey, TParent, TContext, TArgs>
  | SubscriptionResolverObject<TResult, TParent, TContext, TArgs>;

export type SubscriptionResolver<TResult, TKey extends string, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> =
  | ((...args: any[]) => SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>)
  | SubscriptionObject<TResult, TKey, TParent, TContext, TArgs>;

export type TypeResolveFn<TTypes, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (
  parent: TParent,
  context: TContext,
  info: GraphQLResolveInfo
) => Maybe<TTypes> | Promise<Maybe<TTypes>>;

export type IsTypeOfResolverFn<T = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>> = (obj: T, context: TContext, info: GraphQLResolveInfo) => boolean | Promise<boolean>;

export type NextResolverFn<T> = () => Promise<T>;

export type DirectiveResolverFn<TResult = Record<PropertyKey, never>, TParent = Record<PropertyKey, never>, TContext = Record<PropertyKey, never>, TArgs = Record<PropertyKey, never>> = (
  next: NextResolverFn<TResult>,
  parent: TParent,
  args: TArgs,
  context: TContext,
  info: GraphQLResolveInfo
) => TResult | Promise<TResult>;



/** Mapping of union types */
export type ResolversUnionTypes<_RefType extends Record<string, unknown>> = {
  AgreementResult:
    | ( Omit<AgreementChanged, 'agreement'> & { agreement: _RefType['Agreement'] } )
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  AnswerMySurveyResult:
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( SurveyAnswered )
  ;
  AnswerSurveyResult:
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotFound )
    | ( RuleViolation )
    | ( SurveyAnswered )
  ;
  ApiKeyResult:
    | ( Omit<ApiKeyChanged, 'apiKey'> & { apiKey: _RefType['ApiKey'] } )
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  ArticleResult:
    | ( Omit<ArticleChanged, 'article'> & { article: _RefType['Article'] } )
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  AttachFilesResult:
    | ( Omit<FilesAttached, 'attachments'> & { attachments: Array<_RefType['Attachment']> } )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
  ;
  CalendarResult:
    | ( Omit<CalendarChanged, 'calendar'> & { calendar: _RefType['Calendar'] } )
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  CategoryPresetResult:
    | ( Omit<CategoryPresetApplied, 'categories'> & { categories: Array<_RefType['TicketCategory']> } )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( RuleViolation )
  ;
  CategoryResult:
    | ( Omit<CategoryChanged, 'category'> & { category: _RefType['TicketCategory'] } )
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  ComplaintQuestionResult:
    | ( Omit<ComplaintQuestionAnswered, 'questions'> & { questions: Array<_RefType['ComplaintQuestion']> } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  ComplaintResult:
    | ( ChangedOutOfSight )
    | ( Omit<ComplaintChanged, 'complaint'> & { complaint: _RefType['Complaint'] } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  ComplaintSettingsResult:
    | ( ChangedOutOfSight )
    | ( Omit<ComplaintSettingsChanged, 'settings'> & { settings: _RefType['ComplaintSettings'] } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  ContactAccountResult:
    | ( ChangedOutOfSight )
    | ( Omit<ContactAccountChanged, 'contactAccount'> & { contactAccount: _RefType['ContactAccount'] } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  ContactResult:
    | ( ChangedOutOfSight )
    | ( Omit<ContactChanged, 'contact'> & { contact: _RefType['Contact'] } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  CourseResult:
    | ( ChangedOutOfSight )
    | ( Omit<CourseChanged, 'course'> & { course: _RefType['Course'] } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  CreateApiKeyResult:
    | ( Omit<ApiKeyCreated, 'apiKey'> & { apiKey: _RefType['ApiKey'] } )
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
  ;
  CustomerResult:
    | ( ChangedOutOfSight )
    | ( Omit<CustomerChanged, 'customer'> & { customer: _RefType['Customer'] } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  DeadLetterResult:
    | ( DeadLetterHandled )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
  ;
  DeliveryResult:
    | ( ChangedOutOfSight )
    | ( Omit<DeliveryChanged, 'delivery'> & { delivery: _RefType['Delivery'] } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  DoneResult:
    | ( Done )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
  ;
  DutyRequirementsResult:
    | ( DutyRequirementsChanged )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  DutyResult:
    | ( ChangedOutOfSight )
    | ( Omit<DutyChanged, 'duty'> & { duty: _RefType['Duty'] } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  EngineerResult:
    | ( ChangedOutOfSight )
    | ( Omit<EngineerChanged, 'person'> & { person?: Maybe<_RefType['Person']> } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  EnrolmentResult:
    | ( ChangedOutOfSight )
    | ( Omit<EnrolmentChanged, 'enrolment'> & { enrolment: _RefType['Enrolment'] } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  ExamResult:
    | ( ChangedOutOfSight )
    | ( Omit<ExamChanged, 'exam'> & { exam: _RefType['Exam'] } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  FollowUpTaskResult:
    | ( ChangedOutOfSight )
    | ( Omit<FollowUpTaskChanged, 'followUpTask'> & { followUpTask: _RefType['FollowUpTask'] } )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  InstallationResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( Omit<InstallationChanged, 'installation'> & { installation: _RefType['Installation'] } )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  MarkNoticesReadResult:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NoticesRead )
  ;
  OperationResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( Omit<OperationChanged, 'operation'> & { operation: _RefType['Operation'] } )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  OrgUnitResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( Omit<OrgUnitChanged, 'orgUnit'> & { orgUnit: _RefType['OrgUnit'] } )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  PersonResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( Omit<PersonChanged, 'person'> & { person: _RefType['Person'] } )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  PreferencesResult:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( Omit<PreferencesChanged, 'preferences'> & { preferences: _RefType['NoticePreferences'] } )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  ProductResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( Omit<ProductChanged, 'product'> & { product: _RefType['Product'] } )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  RemoveAttachmentResult:
    | ( AttachmentRemoved )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
  ;
  RemoveTicketViewResult:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( TicketViewRemoved )
  ;
  ResendResult:
    | ( DeliveriesResent )
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
  ;
  RoleResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( Omit<RoleChanged, 'role'> & { role: _RefType['Role'] } )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
  SaveTicketViewResult:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( Omit<TicketViewSaved, 'view'> & { view: _RefType['SavedTicketView'] } )
  ;
  SignInResult:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( RuleViolation )
    | ( Omit<SignedIn, 'viewer'> & { viewer: _RefType['Viewer'] } )
  ;
  SiteResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( Omit<SiteChanged, 'site'> & { site: _RefType['Site'] } )
    | ( VersionConflict )
  ;
  SpecialServiceResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( Omit<SpecialServiceChanged, 'specialService'> & { specialService: _RefType['SpecialService'] } )
    | ( VersionConflict )
  ;
  SurveyResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( Omit<SurveyChanged, 'survey'> & { survey: _RefType['Survey'] } )
    | ( VersionConflict )
  ;
  SynonymsRemovalResult:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( SynonymsRemoved )
  ;
  SynonymsResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( Omit<SynonymsChanged, 'synonyms'> & { synonyms: _RefType['Synonyms'] } )
    | ( VersionConflict )
  ;
  TicketHistoryResult:
    | ( IdempotencyConflict )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( TicketHistoryRecorded )
  ;
  TicketLinkResult:
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotFound )
    | ( RuleViolation )
    | ( TicketLinkAnswered )
  ;
  TicketResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( Omit<TicketChanged, 'ticket'> & { ticket: _RefType['Ticket'] } )
    | ( VersionConflict )
  ;
  TicketSettingsResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( Omit<TicketSettingsChanged, 'settings'> & { settings: _RefType['TicketSettings'] } )
    | ( VersionConflict )
  ;
  VisitResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
    | ( Omit<VisitChanged, 'visit'> & { visit: _RefType['Visit'] } )
  ;
  WorkOrderResult:
    | ( ChangedOutOfSight )
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
    | ( Omit<WorkOrderChanged, 'workOrder'> & { workOrder: _RefType['WorkOrder'] } )
  ;
};

/** Mapping of interface types */
export type ResolversInterfaceTypes<_RefType extends Record<string, unknown>> = {
  Node:
    | ( AgreementView )
    | ( ApiKeyView )
    | ( ArticleView )
    | ( CalendarView )
    | ( ComplaintView )
    | ( ComplaintSettingsView )
    | ( ContactView )
    | ( ContactAccountView )
    | ( EntryView )
    | ( CourseView )
    | ( CustomerView )
    | ( DeliveryView )
    | ( DutyView )
    | ( EnrolmentView )
    | ( ExamView )
    | ( FollowUpTaskView )
    | ( InstallationView )
    | ( NoticeView )
    | ( OperationView )
    | ( OrgUnitView )
    | ( PersonView )
    | ( ProductView )
    | ( RoleView )
    | ( SessionView )
    | ( SiteView )
    | ( SolutionView )
    | ( SpecialServiceView )
    | ( SurveyView )
    | ( SynonymGroup )
    | ( TicketView )
    | ( CategoryView )
    | ( TicketSettingsView )
    | ( VisitView )
    | ( VisitRequestView )
    | ( WorkOrderView )
  ;
  UserError:
    | ( IdempotencyConflict )
    | ( IllegalStep )
    | ( InvalidInput )
    | ( NotAllowed )
    | ( NotFound )
    | ( RuleViolation )
    | ( VersionConflict )
  ;
};

/** Mapping between all available schema types and the resolvers types */
export type ResolversTypes = {
  AcceptWorkOrderInput: AcceptWorkOrderInput;
  AcceptanceCriterion: ResolverTypeWrapper<AcceptanceCriterion>;
  Actor: ResolverTypeWrapper<ActorOf>;
  ActorKind: ActorKind;
  AddCategoryInput: AddCategoryInput;
  AddContactInput: AddContactInput;
  AddMeasureInput: AddMeasureInput;
  AddProductInput: AddProductInput;
  AddSiteInput: AddSiteInput;
  AddSpecialServiceInput: AddSpecialServiceInput;
  AgreeTimeInput: AgreeTimeInput;
  Agreement: ResolverTypeWrapper<AgreementView>;
  AgreementChanged: ResolverTypeWrapper<Omit<AgreementChanged, 'agreement'> & { agreement: ResolversTypes['Agreement'] }>;
  AgreementConnection: ResolverTypeWrapper<AnyConnection>;
  AgreementEdge: ResolverTypeWrapper<Omit<AgreementEdge, 'node'> & { node: ResolversTypes['Agreement'] }>;
  AgreementFilter: AgreementFilter;
  AgreementKind: AgreementKind;
  AgreementOrder: AgreementOrder;
  AgreementResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AgreementResult']>;
  AgreementState: AgreementState;
  AmendVisitRequestInput: AmendVisitRequestInput;
  AnswerComplaintQuestionInput: AnswerComplaintQuestionInput;
  AnswerExamQuestionInput: AnswerExamQuestionInput;
  AnswerMySurveyInput: AnswerMySurveyInput;
  AnswerMySurveyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerMySurveyResult']>;
  AnswerSurveyByPhoneInput: AnswerSurveyByPhoneInput;
  AnswerSurveyInput: AnswerSurveyInput;
  AnswerSurveyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AnswerSurveyResult']>;
  AnswerTicketLinkInput: AnswerTicketLinkInput;
  AnswerVisitQuoteInput: AnswerVisitQuoteInput;
  ApiKey: ResolverTypeWrapper<ApiKeyView>;
  ApiKeyChanged: ResolverTypeWrapper<Omit<ApiKeyChanged, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  ApiKeyCreated: ResolverTypeWrapper<Omit<ApiKeyCreated, 'apiKey'> & { apiKey: ResolversTypes['ApiKey'] }>;
  ApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ApiKeyResult']>;
  ApplyCategoryPresetInput: ApplyCategoryPresetInput;
  AppointWorkOrderInput: AppointWorkOrderInput;
  Appointment: ResolverTypeWrapper<Appointment>;
  ApproveEnrolmentInput: ApproveEnrolmentInput;
  ApproveVisitInput: ApproveVisitInput;
  ArchiveComplaintInput: ArchiveComplaintInput;
  ArchiveState: ResolverTypeWrapper<ArchiveState>;
  ArrivalClock: ResolverTypeWrapper<ArrivalClock>;
  ArrivalPromise: ResolverTypeWrapper<ArrivalPromise>;
  ArrivalPromiseInput: ArrivalPromiseInput;
  ArriveWorkOrderInput: ArriveWorkOrderInput;
  Article: ResolverTypeWrapper<ArticleView>;
  ArticleAction: ArticleAction;
  ArticleActionOffer: ResolverTypeWrapper<Offer>;
  ArticleAudience: ArticleAudience;
  ArticleChanged: ResolverTypeWrapper<Omit<ArticleChanged, 'article'> & { article: ResolversTypes['Article'] }>;
  ArticleConnection: ResolverTypeWrapper<AnyConnection>;
  ArticleEdge: ResolverTypeWrapper<Omit<ArticleEdge, 'node'> & { node: ResolversTypes['Article'] }>;
  ArticleFilter: ArticleFilter;
  ArticleHit: ResolverTypeWrapper<Omit<ArticleHit, 'article'> & { article: ResolversTypes['Article'] }>;
  ArticleKind: ArticleKind;
  ArticleOrder: ArticleOrder;
  ArticleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ArticleResult']>;
  ArticleRevision: ResolverTypeWrapper<RevisionView>;
  ArticleStatus: ArticleStatus;
  AskNamedPersonInput: AskNamedPersonInput;
  AskPasswordResetInput: AskPasswordResetInput;
  AskToEnrolInput: AskToEnrolInput;
  AssessTicketInput: AssessTicketInput;
  AssignFollowUpInput: AssignFollowUpInput;
  AssignTicketInput: AssignTicketInput;
  AssignWorkOrderInput: AssignWorkOrderInput;
  AttachFilesInput: AttachFilesInput;
  AttachFilesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['AttachFilesResult']>;
  Attachment: ResolverTypeWrapper<AttachmentShape>;
  AttachmentRemoved: ResolverTypeWrapper<AttachmentRemoved>;
  AttemptMode: AttemptMode;
  AttemptResult: AttemptResult;
  AuditChange: ResolverTypeWrapper<AuditChange>;
  AuditConnection: ResolverTypeWrapper<AnyConnection>;
  AuditEdge: ResolverTypeWrapper<Omit<AuditEdge, 'node'> & { node: ResolversTypes['AuditEntry'] }>;
  AuditEntry: ResolverTypeWrapper<AuditEntryShape>;
  AuditFilter: AuditFilter;
  BeginExamInput: BeginExamInput;
  BeginInvestigationInput: BeginInvestigationInput;
  BeginWorkOrderInput: BeginWorkOrderInput;
  Boolean: ResolverTypeWrapper<Scalars['Boolean']['output']>;
  Calendar: ResolverTypeWrapper<CalendarView>;
  CalendarChanged: ResolverTypeWrapper<Omit<CalendarChanged, 'calendar'> & { calendar: ResolversTypes['Calendar'] }>;
  CalendarDay: ResolverTypeWrapper<DayOfCalendar>;
  CalendarDayInput: CalendarDayInput;
  CalendarDayKind: ResolverTypeWrapper<CalendarDayKindValue>;
  CalendarKind: ResolverTypeWrapper<CalendarKindValue>;
  CalendarResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CalendarResult']>;
  Call: ResolverTypeWrapper<CallOfEntry>;
  CallBackInput: CallBackInput;
  CallDirection: CallDirection;
  CallResult: CallResult;
  CallerMatch: ResolverTypeWrapper<CallerMatchShape>;
  CallerMatchedBy: CallerMatchedBy;
  CancelOperationInput: CancelOperationInput;
  CancelReason: CancelReason;
  CancelTicketInput: CancelTicketInput;
  CategoryChanged: ResolverTypeWrapper<Omit<CategoryChanged, 'category'> & { category: ResolversTypes['TicketCategory'] }>;
  CategoryClass: CategoryClass;
  CategoryPreset: CategoryPreset;
  CategoryPresetApplied: ResolverTypeWrapper<Omit<CategoryPresetApplied, 'categories'> & { categories: Array<ResolversTypes['TicketCategory']> }>;
  CategoryPresetResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CategoryPresetResult']>;
  CategoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CategoryResult']>;
  ChangeAgreementInput: ChangeAgreementInput;
  ChangeArticleInput: ChangeArticleInput;
  ChangeCalendarInput: ChangeCalendarInput;
  ChangeCategoryInput: ChangeCategoryInput;
  ChangeComplaintSettingsInput: ChangeComplaintSettingsInput;
  ChangeContactInput: ChangeContactInput;
  ChangeCourseInput: ChangeCourseInput;
  ChangeCustomerInput: ChangeCustomerInput;
  ChangeInstallationInput: ChangeInstallationInput;
  ChangePasswordInput: ChangePasswordInput;
  ChangePersonInput: ChangePersonInput;
  ChangePersonRolesInput: ChangePersonRolesInput;
  ChangePriorityInput: ChangePriorityInput;
  ChangeProductInput: ChangeProductInput;
  ChangeRoleInput: ChangeRoleInput;
  ChangeSiteInput: ChangeSiteInput;
  ChangeSpecialServiceInput: ChangeSpecialServiceInput;
  ChangeTicketSettingsInput: ChangeTicketSettingsInput;
  ChangedOutOfSight: ResolverTypeWrapper<ChangedOutOfSight>;
  CheckEffectInput: CheckEffectInput;
  CheckedCriterionInput: CheckedCriterionInput;
  ChoosePreferencesInput: ChoosePreferencesInput;
  ClaimTicketInput: ClaimTicketInput;
  Clock: ResolverTypeWrapper<ClockOfTicket>;
  ClockChange: ClockChange;
  ClockExplanation: ResolverTypeWrapper<ExplainedClock>;
  ClockHistoryEntry: ResolverTypeWrapper<ChangeOfClock>;
  ClockKind: ClockKind;
  ClockResult: ClockResult;
  ClockStage: ClockStage;
  ClockStatus: ClockStatus;
  ClockStep: ResolverTypeWrapper<StepOfClock>;
  ClockStepKind: ResolverTypeWrapper<ClockStepKindValue>;
  CloseOrgUnitInput: CloseOrgUnitInput;
  CloseTicketInput: CloseTicketInput;
  Complaint: ResolverTypeWrapper<ComplaintView>;
  ComplaintAction: ComplaintAction;
  ComplaintActionOffer: ResolverTypeWrapper<Offer>;
  ComplaintCauseClass: ComplaintCauseClass;
  ComplaintChanged: ResolverTypeWrapper<Omit<ComplaintChanged, 'complaint'> & { complaint: ResolversTypes['Complaint'] }>;
  ComplaintChannel: ComplaintChannel;
  ComplaintClass: ComplaintClass;
  ComplaintClock: ResolverTypeWrapper<ComplaintClock>;
  ComplaintClockKind: ComplaintClockKind;
  ComplaintConnection: ResolverTypeWrapper<AnyConnection>;
  ComplaintContact: ResolverTypeWrapper<ContactOfComplaint>;
  ComplaintContactMeans: ComplaintContactMeans;
  ComplaintContactPurpose: ComplaintContactPurpose;
  ComplaintEdge: ResolverTypeWrapper<Omit<ComplaintEdge, 'node'> & { node: ResolversTypes['Complaint'] }>;
  ComplaintFilter: ComplaintFilter;
  ComplaintInvalidReason: ComplaintInvalidReason;
  ComplaintMeasure: ResolverTypeWrapper<MeasureOfComplaint>;
  ComplaintOrder: ComplaintOrder;
  ComplaintOrigin: ComplaintOrigin;
  ComplaintQuestion: ResolverTypeWrapper<QuestionView>;
  ComplaintQuestionAnswered: ResolverTypeWrapper<Omit<ComplaintQuestionAnswered, 'questions'> & { questions: Array<ResolversTypes['ComplaintQuestion']> }>;
  ComplaintQuestionResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComplaintQuestionResult']>;
  ComplaintResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComplaintResult']>;
  ComplaintSettings: ResolverTypeWrapper<ComplaintSettingsView>;
  ComplaintSettingsChanged: ResolverTypeWrapper<Omit<ComplaintSettingsChanged, 'settings'> & { settings: ResolversTypes['ComplaintSettings'] }>;
  ComplaintSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ComplaintSettingsResult']>;
  ComplaintStatus: ComplaintStatus;
  CompleteTicketInput: CompleteTicketInput;
  ConcludeAgreementInput: ConcludeAgreementInput;
  ConfirmComplaintInput: ConfirmComplaintInput;
  ConfirmTicketInput: ConfirmTicketInput;
  ConsentState: ConsentState;
  Contact: ResolverTypeWrapper<ContactView>;
  ContactAccount: ResolverTypeWrapper<ContactAccountView>;
  ContactAccountChanged: ResolverTypeWrapper<Omit<ContactAccountChanged, 'contactAccount'> & { contactAccount: ResolversTypes['ContactAccount'] }>;
  ContactAccountResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContactAccountResult']>;
  ContactAccountState: ContactAccountState;
  ContactChanged: ResolverTypeWrapper<Omit<ContactChanged, 'contact'> & { contact: ResolversTypes['Contact'] }>;
  ContactReach: ResolverTypeWrapper<ContactReach>;
  ContactReachInput: ContactReachInput;
  ContactResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ContactResult']>;
  ContactRole: ContactRole;
  ContactTryResult: ContactTryResult;
  ConversationEntry: ResolverTypeWrapper<EntryView>;
  ConversationStep: ResolverTypeWrapper<StepOfEntry>;
  Coordinates: ResolverTypeWrapper<Coordinates>;
  CoordinatesInput: CoordinatesInput;
  CorrectiveAction: ResolverTypeWrapper<CorrectiveActionOf>;
  CountArticleUseInput: CountArticleUseInput;
  Course: ResolverTypeWrapper<CourseView>;
  CourseAudience: CourseAudience;
  CourseChanged: ResolverTypeWrapper<Omit<CourseChanged, 'course'> & { course: ResolversTypes['Course'] }>;
  CourseConnection: ResolverTypeWrapper<AnyConnection>;
  CourseEdge: ResolverTypeWrapper<Omit<CourseEdge, 'node'> & { node: ResolversTypes['Course'] }>;
  CourseFilter: CourseFilter;
  CourseKind: CourseKind;
  CourseLevel: CourseLevel;
  CourseMaterial: ResolverTypeWrapper<CourseMaterial>;
  CourseMaterialInput: CourseMaterialInput;
  CoursePaper: ResolverTypeWrapper<CoursePaper>;
  CourseResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CourseResult']>;
  CourseState: CourseState;
  Coverage: Coverage;
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CreateApiKeyResult']>;
  CreateCourseInput: CreateCourseInput;
  CreateFirstAdministratorInput: CreateFirstAdministratorInput;
  CreateOrgUnitInput: CreateOrgUnitInput;
  CreatePersonInput: CreatePersonInput;
  CreateRoleInput: CreateRoleInput;
  Customer: ResolverTypeWrapper<CustomerView>;
  CustomerChanged: ResolverTypeWrapper<Omit<CustomerChanged, 'customer'> & { customer: ResolversTypes['Customer'] }>;
  CustomerConnection: ResolverTypeWrapper<AnyConnection>;
  CustomerContactMade: ResolverTypeWrapper<CustomerContactMade>;
  CustomerEdge: ResolverTypeWrapper<Omit<CustomerEdge, 'node'> & { node: ResolversTypes['Customer'] }>;
  CustomerFilter: CustomerFilter;
  CustomerLevel: CustomerLevel;
  CustomerOrder: CustomerOrder;
  CustomerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['CustomerResult']>;
  CustomerStatus: CustomerStatus;
  CustomerVoice: CustomerVoice;
  Date: ResolverTypeWrapper<Scalars['Date']['output']>;
  DateTime: ResolverTypeWrapper<Scalars['DateTime']['output']>;
  DeactivatePersonInput: DeactivatePersonInput;
  DeadLetter: ResolverTypeWrapper<DeadLetterView>;
  DeadLetterConnection: ResolverTypeWrapper<AnyConnection>;
  DeadLetterEdge: ResolverTypeWrapper<Omit<DeadLetterEdge, 'node'> & { node: ResolversTypes['DeadLetter'] }>;
  DeadLetterFilter: DeadLetterFilter;
  DeadLetterHandled: ResolverTypeWrapper<DeadLetterHandled>;
  DeadLetterResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeadLetterResult']>;
  DecideCompensationInput: DecideCompensationInput;
  DeclineReason: DeclineReason;
  DeclineWorkOrderInput: DeclineWorkOrderInput;
  DefineCalendarInput: DefineCalendarInput;
  DeliveriesResent: ResolverTypeWrapper<DeliveriesResent>;
  Delivery: ResolverTypeWrapper<DeliveryView>;
  DeliveryChanged: ResolverTypeWrapper<Omit<DeliveryChanged, 'delivery'> & { delivery: ResolversTypes['Delivery'] }>;
  DeliveryChannel: DeliveryChannel;
  DeliveryConnection: ResolverTypeWrapper<AnyConnection>;
  DeliveryEdge: ResolverTypeWrapper<Omit<DeliveryEdge, 'node'> & { node: ResolversTypes['Delivery'] }>;
  DeliveryFilter: DeliveryFilter;
  DeliveryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DeliveryResult']>;
  DeliverySkipReason: DeliverySkipReason;
  DeliveryState: DeliveryState;
  DeliveryTry: ResolverTypeWrapper<DeliveryTry>;
  DepartWorkOrderInput: DepartWorkOrderInput;
  DispatchCustomer: ResolverTypeWrapper<CustomerOfVisit>;
  Done: ResolverTypeWrapper<Done>;
  DoneResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DoneResult']>;
  DraftArticleFromTicketInput: DraftArticleFromTicketInput;
  DraftArticleInput: DraftArticleInput;
  DueTimeExplanation: ResolverTypeWrapper<Omit<DueTimeExplanation, 'steps'> & { steps: Array<ResolversTypes['ClockStep']> }>;
  DurationMs: ResolverTypeWrapper<Scalars['DurationMs']['output']>;
  Duty: ResolverTypeWrapper<DutyView>;
  DutyChanged: ResolverTypeWrapper<Omit<DutyChanged, 'duty'> & { duty: ResolversTypes['Duty'] }>;
  DutyConnection: ResolverTypeWrapper<AnyConnection>;
  DutyEdge: ResolverTypeWrapper<Omit<DutyEdge, 'node'> & { node: ResolversTypes['Duty'] }>;
  DutyFilter: DutyFilter;
  DutyKind: DutyKind;
  DutyRequirement: ResolverTypeWrapper<DutyRequirement>;
  DutyRequirementsChanged: ResolverTypeWrapper<DutyRequirementsChanged>;
  DutyRequirementsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DutyRequirementsResult']>;
  DutyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['DutyResult']>;
  EndContactAccountInput: EndContactAccountInput;
  Engineer: ResolverTypeWrapper<EngineerView>;
  EngineerChanged: ResolverTypeWrapper<Omit<EngineerChanged, 'person'> & { person?: Maybe<ResolversTypes['Person']> }>;
  EngineerResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EngineerResult']>;
  EngineerSuggestion: ResolverTypeWrapper<SuggestedEngineer>;
  Enrolment: ResolverTypeWrapper<EnrolmentView>;
  EnrolmentChanged: ResolverTypeWrapper<Omit<EnrolmentChanged, 'enrolment'> & { enrolment: ResolversTypes['Enrolment'] }>;
  EnrolmentConnection: ResolverTypeWrapper<AnyConnection>;
  EnrolmentEdge: ResolverTypeWrapper<Omit<EnrolmentEdge, 'node'> & { node: ResolversTypes['Enrolment'] }>;
  EnrolmentFilter: EnrolmentFilter;
  EnrolmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['EnrolmentResult']>;
  EnrolmentState: EnrolmentState;
  Entitlement: ResolverTypeWrapper<EntitlementView>;
  EntitlementDecision: EntitlementDecision;
  EntryConnection: ResolverTypeWrapper<AnyConnection>;
  EntryEdge: ResolverTypeWrapper<Omit<EntryEdge, 'node'> & { node: ResolversTypes['ConversationEntry'] }>;
  EntryKind: EntryKind;
  ErrorCode: ResolverTypeWrapper<ErrorCode>;
  EscalateTicketInput: EscalateTicketInput;
  Exam: ResolverTypeWrapper<ExamView>;
  ExamChanged: ResolverTypeWrapper<Omit<ExamChanged, 'exam'> & { exam: ResolversTypes['Exam'] }>;
  ExamConnection: ResolverTypeWrapper<AnyConnection>;
  ExamEdge: ResolverTypeWrapper<Omit<ExamEdge, 'node'> & { node: ResolversTypes['Exam'] }>;
  ExamFilter: ExamFilter;
  ExamOption: ResolverTypeWrapper<ExamOption>;
  ExamQuestion: ResolverTypeWrapper<ExamQuestion>;
  ExamQuestionKind: ExamQuestionKind;
  ExamResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ExamResult']>;
  ExamRules: ResolverTypeWrapper<ExamRules>;
  ExamState: ExamState;
  ExplanationLine: ResolverTypeWrapper<LineOfExplanation>;
  FigureFilter: FigureFilter;
  FigureRecord: ResolverTypeWrapper<FigureRecordShape>;
  FigureRecordConnection: ResolverTypeWrapper<AnyConnection>;
  FigureRecordEdge: ResolverTypeWrapper<Omit<FigureRecordEdge, 'node'> & { node: ResolversTypes['FigureRecord'] }>;
  FileComplaintInput: FileComplaintInput;
  FilesAttached: ResolverTypeWrapper<Omit<FilesAttached, 'attachments'> & { attachments: Array<ResolversTypes['Attachment']> }>;
  FindCauseInput: FindCauseInput;
  FinishEnrolmentInput: FinishEnrolmentInput;
  FinishFollowUpInput: FinishFollowUpInput;
  FinishMeasureInput: FinishMeasureInput;
  Float: ResolverTypeWrapper<Scalars['Float']['output']>;
  FollowUpAttempt: ResolverTypeWrapper<AttemptOfTask>;
  FollowUpFilter: FollowUpFilter;
  FollowUpReason: FollowUpReason;
  FollowUpState: FollowUpState;
  FollowUpTask: ResolverTypeWrapper<FollowUpTaskView>;
  FollowUpTaskChanged: ResolverTypeWrapper<Omit<FollowUpTaskChanged, 'followUpTask'> & { followUpTask: ResolversTypes['FollowUpTask'] }>;
  FollowUpTaskConnection: ResolverTypeWrapper<AnyConnection>;
  FollowUpTaskEdge: ResolverTypeWrapper<Omit<FollowUpTaskEdge, 'node'> & { node: ResolversTypes['FollowUpTask'] }>;
  FollowUpTaskResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['FollowUpTaskResult']>;
  FollowedKind: FollowedKind;
  Grant: ResolverTypeWrapper<Grant>;
  GrantInput: GrantInput;
  HandInExamInput: HandInExamInput;
  HandOverTicketInput: HandOverTicketInput;
  HistoryDimension: HistoryDimension;
  HistoryRowInput: HistoryRowInput;
  HistoryTicketInput: HistoryTicketInput;
  HistoryWordsInput: HistoryWordsInput;
  HistoryWordsKind: HistoryWordsKind;
  ID: ResolverTypeWrapper<Scalars['ID']['output']>;
  IdempotencyConflict: ResolverTypeWrapper<IdempotencyConflict>;
  IdentifyCustomerInput: IdentifyCustomerInput;
  IllegalStep: ResolverTypeWrapper<IllegalStep>;
  Impact: Impact;
  ImportedHistory: ResolverTypeWrapper<HistoryTally>;
  ImportedHistoryLine: ResolverTypeWrapper<LineOfHistory>;
  IncludedServiceInput: IncludedServiceInput;
  Indicator: ResolverTypeWrapper<IndicatorView>;
  IndicatorCode: IndicatorCode;
  IndicatorUnit: IndicatorUnit;
  InputProblem: ResolverTypeWrapper<InputProblem>;
  Installation: ResolverTypeWrapper<InstallationView>;
  InstallationChanged: ResolverTypeWrapper<Omit<InstallationChanged, 'installation'> & { installation: ResolversTypes['Installation'] }>;
  InstallationConnection: ResolverTypeWrapper<AnyConnection>;
  InstallationEdge: ResolverTypeWrapper<Omit<InstallationEdge, 'node'> & { node: ResolversTypes['Installation'] }>;
  InstallationEnvironment: ResolverTypeWrapper<InstallationEnvironment>;
  InstallationEnvironmentInput: InstallationEnvironmentInput;
  InstallationFilter: InstallationFilter;
  InstallationOrder: InstallationOrder;
  InstallationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['InstallationResult']>;
  Int: ResolverTypeWrapper<Scalars['Int']['output']>;
  InvalidInput: ResolverTypeWrapper<InvalidInput>;
  InviteContactInput: InviteContactInput;
  JSONObject: ResolverTypeWrapper<Scalars['JSONObject']['output']>;
  KnowledgeInput: KnowledgeInput;
  KnowledgeOutcome: KnowledgeOutcome;
  LinkArticleInput: LinkArticleInput;
  LinkedArticle: ResolverTypeWrapper<ArticleLink>;
  Locale: ResolverTypeWrapper<LocaleValue>;
  LogCallInput: LogCallInput;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['MarkNoticesReadResult']>;
  MeasureKind: MeasureKind;
  MeasureState: MeasureState;
  MissedSearch: ResolverTypeWrapper<MissedSearch>;
  MissedSearchConnection: ResolverTypeWrapper<AnyConnection>;
  MissedSearchEdge: ResolverTypeWrapper<MissedSearchEdge>;
  Money: ResolverTypeWrapper<Money>;
  MoneyInput: MoneyInput;
  MoveOrgUnitInput: MoveOrgUnitInput;
  MovePersonInput: MovePersonInput;
  Mutation: ResolverTypeWrapper<Record<PropertyKey, never>>;
  MySurvey: ResolverTypeWrapper<Omit<MySurvey, 'questions'> & { questions: Array<ResolversTypes['SurveyQuestion']> }>;
  NameDeputyInput: NameDeputyInput;
  NameUnitHeadInput: NameUnitHeadInput;
  Node: ResolverTypeWrapper<NodeRecord>;
  NotAllowed: ResolverTypeWrapper<NotAllowed>;
  NotFound: ResolverTypeWrapper<NotFound>;
  NoteOnTicketInput: NoteOnTicketInput;
  Notice: ResolverTypeWrapper<NoticeView>;
  NoticeConnection: ResolverTypeWrapper<AnyConnection>;
  NoticeEdge: ResolverTypeWrapper<Omit<NoticeEdge, 'node'> & { node: ResolversTypes['Notice'] }>;
  NoticePreference: ResolverTypeWrapper<PreferenceOfPerson>;
  NoticePreferences: ResolverTypeWrapper<PreferencesView>;
  NoticesRead: ResolverTypeWrapper<NoticesRead>;
  OpenFollowUpInput: OpenFollowUpInput;
  OpenPeriod: ResolverTypeWrapper<OpenPeriod>;
  OpenPeriodInput: OpenPeriodInput;
  OpenTicketInput: OpenTicketInput;
  Operation: ResolverTypeWrapper<OperationView>;
  OperationChanged: ResolverTypeWrapper<Omit<OperationChanged, 'operation'> & { operation: ResolversTypes['Operation'] }>;
  OperationResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OperationResult']>;
  OperationState: OperationState;
  OrgUnit: ResolverTypeWrapper<OrgUnitView>;
  OrgUnitChanged: ResolverTypeWrapper<Omit<OrgUnitChanged, 'orgUnit'> & { orgUnit: ResolversTypes['OrgUnit'] }>;
  OrgUnitKind: OrgUnitKind;
  OrgUnitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['OrgUnitResult']>;
  PageInfo: ResolverTypeWrapper<PageInfo>;
  PaperOption: ResolverTypeWrapper<PaperOption>;
  PaperOptionInput: PaperOptionInput;
  PaperQuestion: ResolverTypeWrapper<PaperQuestion>;
  PaperQuestionInput: PaperQuestionInput;
  ParkTicketInput: ParkTicketInput;
  PartUsed: ResolverTypeWrapper<PartUsed>;
  PartUsedInput: PartUsedInput;
  PeriodInput: PeriodInput;
  PermissionInfo: ResolverTypeWrapper<PermissionInfo>;
  Person: ResolverTypeWrapper<PersonView>;
  PersonChanged: ResolverTypeWrapper<Omit<PersonChanged, 'person'> & { person: ResolversTypes['Person'] }>;
  PersonConnection: ResolverTypeWrapper<AnyConnection>;
  PersonEdge: ResolverTypeWrapper<Omit<PersonEdge, 'node'> & { node: ResolversTypes['Person'] }>;
  PersonFilter: PersonFilter;
  PersonOrder: PersonOrder;
  PersonResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PersonResult']>;
  PickUnitCalendarInput: PickUnitCalendarInput;
  Place: ResolverTypeWrapper<Place>;
  PlaceInput: PlaceInput;
  PreferenceInput: PreferenceInput;
  PreferencesChanged: ResolverTypeWrapper<Omit<PreferencesChanged, 'preferences'> & { preferences: ResolversTypes['NoticePreferences'] }>;
  PreferencesResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['PreferencesResult']>;
  PresentPerson: ResolverTypeWrapper<PersonPresent>;
  Priority: Priority;
  PriorityMatrixCell: ResolverTypeWrapper<PriorityMatrixCell>;
  PriorityMatrixCellInput: PriorityMatrixCellInput;
  Product: ResolverTypeWrapper<ProductView>;
  ProductChanged: ResolverTypeWrapper<Omit<ProductChanged, 'product'> & { product: ResolversTypes['Product'] }>;
  ProductResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ProductResult']>;
  ProposeSolutionInput: ProposeSolutionInput;
  ProposedNextStep: ProposedNextStep;
  PublishArticleInput: PublishArticleInput;
  PublishCourseInput: PublishCourseInput;
  PutOnDutyInput: PutOnDutyInput;
  Query: ResolverTypeWrapper<Record<PropertyKey, never>>;
  QuestionKind: QuestionKind;
  Quota: ResolverTypeWrapper<Quota>;
  QuoteVisitInput: QuoteVisitInput;
  Reach: Reach;
  ReachKind: ReachKind;
  ReactivatePersonInput: ReactivatePersonInput;
  RebuildFiguresInput: RebuildFiguresInput;
  RecategoriseTicketInput: RecategoriseTicketInput;
  ReceiverKind: ReceiverKind;
  ReconcileFiguresInput: ReconcileFiguresInput;
  Reconciliation: ResolverTypeWrapper<ReconciliationView>;
  ReconciliationPart: ResolverTypeWrapper<ReconciliationPart>;
  RecordAttemptInput: RecordAttemptInput;
  RecordChange: ResolverTypeWrapper<RecordChange>;
  RecordComplaintContactInput: RecordComplaintContactInput;
  RecordConsentInput: RecordConsentInput;
  RecordCorrectiveActionInput: RecordCorrectiveActionInput;
  RecordCustomerContactInput: RecordCustomerContactInput;
  RecordFollowUpAttemptInput: RecordFollowUpAttemptInput;
  RecordInstallationInput: RecordInstallationInput;
  RecordTicketHistoryInput: RecordTicketHistoryInput;
  RefuseEnrolmentInput: RefuseEnrolmentInput;
  RegisterCustomerInput: RegisterCustomerInput;
  RejectComplaintInput: RejectComplaintInput;
  RejectTicketInput: RejectTicketInput;
  RemoveAttachmentInput: RemoveAttachmentInput;
  RemoveAttachmentResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveAttachmentResult']>;
  RemoveSynonymsInput: RemoveSynonymsInput;
  RemoveTicketViewInput: RemoveTicketViewInput;
  RemoveTicketViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RemoveTicketViewResult']>;
  RenameOrgUnitInput: RenameOrgUnitInput;
  ReopenTicketInput: ReopenTicketInput;
  RepairDeadLetterInput: RepairDeadLetterInput;
  ReplayDeadLetterInput: ReplayDeadLetterInput;
  ReplyOnTicketInput: ReplyOnTicketInput;
  ReportWorkOrderInput: ReportWorkOrderInput;
  RequestVisitInput: RequestVisitInput;
  RequesterKind: RequesterKind;
  RequiredField: RequiredField;
  ResendDeliveriesInput: ResendDeliveriesInput;
  ResendResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['ResendResult']>;
  ResolveTicketInput: ResolveTicketInput;
  ResumeTicketInput: ResumeTicketInput;
  RetireArticleInput: RetireArticleInput;
  RetireCategoryInput: RetireCategoryInput;
  RetireContactInput: RetireContactInput;
  RetireCourseInput: RetireCourseInput;
  RetireInstallationInput: RetireInstallationInput;
  RetireRoleInput: RetireRoleInput;
  RetireSiteInput: RetireSiteInput;
  ReturnResultInput: ReturnResultInput;
  ReturnVisitToFieldInput: ReturnVisitToFieldInput;
  ReviewArticleInput: ReviewArticleInput;
  ReviseArticleInput: ReviseArticleInput;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeSessionInput: RevokeSessionInput;
  Role: ResolverTypeWrapper<RoleView>;
  RoleChanged: ResolverTypeWrapper<Omit<RoleChanged, 'role'> & { role: ResolversTypes['Role'] }>;
  RoleResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['RoleResult']>;
  RuleCalendar: RuleCalendar;
  RuleViolation: ResolverTypeWrapper<RuleViolation>;
  SaveSynonymsInput: SaveSynonymsInput;
  SaveTicketViewInput: SaveTicketViewInput;
  SaveTicketViewResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SaveTicketViewResult']>;
  SavedTicketView: ResolverTypeWrapper<SavedView>;
  SendBackVisitInput: SendBackVisitInput;
  SendCourseBackInput: SendCourseBackInput;
  SendCourseToReviewInput: SendCourseToReviewInput;
  SendPartsInput: SendPartsInput;
  SendSignCodeInput: SendSignCodeInput;
  ServiceKind: ServiceKind;
  ServiceLevelProfile: ResolverTypeWrapper<ServiceLevelProfileShape>;
  ServiceLevelRule: ResolverTypeWrapper<ServiceLevelRule>;
  ServiceMode: ServiceMode;
  Session: ResolverTypeWrapper<SessionView>;
  SetCalendarYearInput: SetCalendarYearInput;
  SetCoursePaperInput: SetCoursePaperInput;
  SetDutyRequirementInput: SetDutyRequirementInput;
  SetEngineerSkillsInput: SetEngineerSkillsInput;
  SetFirstPasswordInput: SetFirstPasswordInput;
  SetPasswordByLinkInput: SetPasswordByLinkInput;
  SignInInput: SignInInput;
  SignInResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SignInResult']>;
  SignOutInput: SignOutInput;
  SignWorkOrderInput: SignWorkOrderInput;
  SignatureMethod: SignatureMethod;
  SignedIn: ResolverTypeWrapper<Omit<SignedIn, 'viewer'> & { viewer: ResolversTypes['Viewer'] }>;
  Site: ResolverTypeWrapper<SiteView>;
  SiteChanged: ResolverTypeWrapper<Omit<SiteChanged, 'site'> & { site: ResolversTypes['Site'] }>;
  SiteResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SiteResult']>;
  SkipDeadLetterInput: SkipDeadLetterInput;
  Solution: ResolverTypeWrapper<SolutionView>;
  SolutionKind: SolutionKind;
  SolutionStage: SolutionStage;
  SolveVisitInput: SolveVisitInput;
  SpecialService: ResolverTypeWrapper<SpecialServiceView>;
  SpecialServiceChanged: ResolverTypeWrapper<Omit<SpecialServiceChanged, 'specialService'> & { specialService: ResolversTypes['SpecialService'] }>;
  SpecialServiceResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SpecialServiceResult']>;
  StartTicketInput: StartTicketInput;
  String: ResolverTypeWrapper<Scalars['String']['output']>;
  SubmitArticleInput: SubmitArticleInput;
  Subscription: ResolverTypeWrapper<Record<PropertyKey, never>>;
  SuggestionReason: ResolverTypeWrapper<SuggestionReason>;
  SuggestionReasonCode: SuggestionReasonCode;
  Survey: ResolverTypeWrapper<SurveyView>;
  SurveyAnswer: ResolverTypeWrapper<SurveyAnswer>;
  SurveyAnswerInput: SurveyAnswerInput;
  SurveyAnswered: ResolverTypeWrapper<SurveyAnswered>;
  SurveyChanged: ResolverTypeWrapper<Omit<SurveyChanged, 'survey'> & { survey: ResolversTypes['Survey'] }>;
  SurveyChoice: ResolverTypeWrapper<ChoiceOfQuestion>;
  SurveyConnection: ResolverTypeWrapper<AnyConnection>;
  SurveyEdge: ResolverTypeWrapper<Omit<SurveyEdge, 'node'> & { node: ResolversTypes['Survey'] }>;
  SurveyFilter: SurveyFilter;
  SurveyLink: ResolverTypeWrapper<Omit<SurveyLink, 'questions'> & { questions: Array<ResolversTypes['SurveyQuestion']> }>;
  SurveyQuestion: ResolverTypeWrapper<QuestionOfSurvey>;
  SurveyResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SurveyResult']>;
  SurveyState: SurveyState;
  SurveySubject: SurveySubject;
  SynonymConnection: ResolverTypeWrapper<AnyConnection>;
  SynonymEdge: ResolverTypeWrapper<Omit<SynonymEdge, 'node'> & { node: ResolversTypes['Synonyms'] }>;
  Synonyms: ResolverTypeWrapper<SynonymGroup>;
  SynonymsChanged: ResolverTypeWrapper<Omit<SynonymsChanged, 'synonyms'> & { synonyms: ResolversTypes['Synonyms'] }>;
  SynonymsRemovalResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SynonymsRemovalResult']>;
  SynonymsRemoved: ResolverTypeWrapper<SynonymsRemoved>;
  SynonymsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['SynonymsResult']>;
  TakeOffDutyInput: TakeOffDutyInput;
  TakeUpComplaintInput: TakeUpComplaintInput;
  TargetDirection: TargetDirection;
  TerminateAgreementInput: TerminateAgreementInput;
  TestChannelInput: TestChannelInput;
  Ticket: ResolverTypeWrapper<TicketView>;
  TicketAction: TicketAction;
  TicketActionOffer: ResolverTypeWrapper<Offer>;
  TicketAssessment: ResolverTypeWrapper<AssessmentOfTicket>;
  TicketCategory: ResolverTypeWrapper<CategoryView>;
  TicketChanged: ResolverTypeWrapper<Omit<TicketChanged, 'ticket'> & { ticket: ResolversTypes['Ticket'] }>;
  TicketChannel: TicketChannel;
  TicketConnection: ResolverTypeWrapper<AnyConnection>;
  TicketCoverage: ResolverTypeWrapper<CoverageOfTicket>;
  TicketCustomer: ResolverTypeWrapper<CustomerOfTicket>;
  TicketEdge: ResolverTypeWrapper<Omit<TicketEdge, 'node'> & { node: ResolversTypes['Ticket'] }>;
  TicketFilter: TicketFilter;
  TicketGap: TicketGap;
  TicketHistoryRecorded: ResolverTypeWrapper<TicketHistoryRecorded>;
  TicketHistoryResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TicketHistoryResult']>;
  TicketLane: TicketLane;
  TicketLink: ResolverTypeWrapper<TicketLink>;
  TicketLinkAnswered: ResolverTypeWrapper<TicketLinkAnswered>;
  TicketLinkPurpose: TicketLinkPurpose;
  TicketLinkResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TicketLinkResult']>;
  TicketListChange: ResolverTypeWrapper<ChangeOfList>;
  TicketOrder: TicketOrder;
  TicketResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TicketResult']>;
  TicketSettings: ResolverTypeWrapper<TicketSettingsView>;
  TicketSettingsChanged: ResolverTypeWrapper<Omit<TicketSettingsChanged, 'settings'> & { settings: ResolversTypes['TicketSettings'] }>;
  TicketSettingsResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['TicketSettingsResult']>;
  TicketStatus: TicketStatus;
  TicketViewBase: TicketViewBase;
  TicketViewRemoved: ResolverTypeWrapper<TicketViewRemoved>;
  TicketViewSaved: ResolverTypeWrapper<Omit<TicketViewSaved, 'view'> & { view: ResolversTypes['SavedTicketView'] }>;
  TimeRangeInput: TimeRangeInput;
  TimelineConnection: ResolverTypeWrapper<AnyConnection>;
  TimelineEdge: ResolverTypeWrapper<Omit<TimelineEdge, 'node'> & { node: ResolversTypes['TimelineEntry'] }>;
  TimelineEntry: ResolverTypeWrapper<TimelineEntryShape>;
  TravelZone: TravelZone;
  TrendPoint: ResolverTypeWrapper<TrendPoint>;
  TriageTicketInput: TriageTicketInput;
  UnknownCaller: ResolverTypeWrapper<UnknownCaller>;
  UnknownCallerInput: UnknownCallerInput;
  UnlockSignInInput: UnlockSignInInput;
  UnsolvedNext: UnsolvedNext;
  Urgency: Urgency;
  UserError: ResolverTypeWrapper<ResolversInterfaceTypes<ResolversTypes>['UserError']>;
  VerifyComplaintInput: VerifyComplaintInput;
  VersionConflict: ResolverTypeWrapper<VersionConflict>;
  Viewer: ResolverTypeWrapper<SessionShape>;
  Visit: ResolverTypeWrapper<VisitView>;
  VisitAction: VisitAction;
  VisitActionOffer: ResolverTypeWrapper<Offer>;
  VisitChanged: ResolverTypeWrapper<Omit<VisitChanged, 'visit'> & { visit: ResolversTypes['Visit'] }>;
  VisitConnection: ResolverTypeWrapper<AnyConnection>;
  VisitEdge: ResolverTypeWrapper<Omit<VisitEdge, 'node'> & { node: ResolversTypes['Visit'] }>;
  VisitFilter: VisitFilter;
  VisitNote: ResolverTypeWrapper<NoteOfVisit>;
  VisitNoteStep: VisitNoteStep;
  VisitOrder: VisitOrder;
  VisitQuote: ResolverTypeWrapper<VisitQuote>;
  VisitReport: ResolverTypeWrapper<VisitReport>;
  VisitRequest: ResolverTypeWrapper<VisitRequestView>;
  VisitRequestState: VisitRequestState;
  VisitResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['VisitResult']>;
  VisitSignature: ResolverTypeWrapper<VisitSignature>;
  VisitSource: VisitSource;
  VisitState: VisitState;
  VoteOnArticleInput: VoteOnArticleInput;
  WaitForOthersInput: WaitForOthersInput;
  WaitReason: WaitReason;
  Weekday: ResolverTypeWrapper<WeekdayValue>;
  WeeklyHours: ResolverTypeWrapper<WeeklyHours>;
  WeeklyHoursInput: WeeklyHoursInput;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  WithdrawVisitRequestInput: WithdrawVisitRequestInput;
  WorkOrder: ResolverTypeWrapper<WorkOrderView>;
  WorkOrderAction: WorkOrderAction;
  WorkOrderActionOffer: ResolverTypeWrapper<Offer>;
  WorkOrderChanged: ResolverTypeWrapper<Omit<WorkOrderChanged, 'workOrder'> & { workOrder: ResolversTypes['WorkOrder'] }>;
  WorkOrderConnection: ResolverTypeWrapper<AnyConnection>;
  WorkOrderDecline: ResolverTypeWrapper<DeclineOfOrder>;
  WorkOrderEdge: ResolverTypeWrapper<Omit<WorkOrderEdge, 'node'> & { node: ResolversTypes['WorkOrder'] }>;
  WorkOrderFilter: WorkOrderFilter;
  WorkOrderResult: ResolverTypeWrapper<ResolversUnionTypes<ResolversTypes>['WorkOrderResult']>;
  WorkOrderSort: WorkOrderSort;
  WorkOrderStatus: WorkOrderStatus;
  WriteOff: ResolverTypeWrapper<EndOfOrder>;
  WriteOffWorkOrderInput: WriteOffWorkOrderInput;
};

/** Mapping between all available schema types and the resolvers parents */
export type ResolversParentTypes = {
  AcceptWorkOrderInput: AcceptWorkOrderInput;
  AcceptanceCriterion: AcceptanceCriterion;
  Actor: ActorOf;
  AddCategoryInput: AddCategoryInput;
  AddContactInput: AddContactInput;
  AddMeasureInput: AddMeasureInput;
  AddProductInput: AddProductInput;
  AddSiteInput: AddSiteInput;
  AddSpecialServiceInput: AddSpecialServiceInput;
  AgreeTimeInput: AgreeTimeInput;
  Agreement: AgreementView;
  AgreementChanged: Omit<AgreementChanged, 'agreement'> & { agreement: ResolversParentTypes['Agreement'] };
  AgreementConnection: AnyConnection;
  AgreementEdge: Omit<AgreementEdge, 'node'> & { node: ResolversParentTypes['Agreement'] };
  AgreementFilter: AgreementFilter;
  AgreementResult: ResolversUnionTypes<ResolversParentTypes>['AgreementResult'];
  AmendVisitRequestInput: AmendVisitRequestInput;
  AnswerComplaintQuestionInput: AnswerComplaintQuestionInput;
  AnswerExamQuestionInput: AnswerExamQuestionInput;
  AnswerMySurveyInput: AnswerMySurveyInput;
  AnswerMySurveyResult: ResolversUnionTypes<ResolversParentTypes>['AnswerMySurveyResult'];
  AnswerSurveyByPhoneInput: AnswerSurveyByPhoneInput;
  AnswerSurveyInput: AnswerSurveyInput;
  AnswerSurveyResult: ResolversUnionTypes<ResolversParentTypes>['AnswerSurveyResult'];
  AnswerTicketLinkInput: AnswerTicketLinkInput;
  AnswerVisitQuoteInput: AnswerVisitQuoteInput;
  ApiKey: ApiKeyView;
  ApiKeyChanged: Omit<ApiKeyChanged, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  ApiKeyCreated: Omit<ApiKeyCreated, 'apiKey'> & { apiKey: ResolversParentTypes['ApiKey'] };
  ApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['ApiKeyResult'];
  ApplyCategoryPresetInput: ApplyCategoryPresetInput;
  AppointWorkOrderInput: AppointWorkOrderInput;
  Appointment: Appointment;
  ApproveEnrolmentInput: ApproveEnrolmentInput;
  ApproveVisitInput: ApproveVisitInput;
  ArchiveComplaintInput: ArchiveComplaintInput;
  ArchiveState: ArchiveState;
  ArrivalClock: ArrivalClock;
  ArrivalPromise: ArrivalPromise;
  ArrivalPromiseInput: ArrivalPromiseInput;
  ArriveWorkOrderInput: ArriveWorkOrderInput;
  Article: ArticleView;
  ArticleActionOffer: Offer;
  ArticleChanged: Omit<ArticleChanged, 'article'> & { article: ResolversParentTypes['Article'] };
  ArticleConnection: AnyConnection;
  ArticleEdge: Omit<ArticleEdge, 'node'> & { node: ResolversParentTypes['Article'] };
  ArticleFilter: ArticleFilter;
  ArticleHit: Omit<ArticleHit, 'article'> & { article: ResolversParentTypes['Article'] };
  ArticleResult: ResolversUnionTypes<ResolversParentTypes>['ArticleResult'];
  ArticleRevision: RevisionView;
  AskNamedPersonInput: AskNamedPersonInput;
  AskPasswordResetInput: AskPasswordResetInput;
  AskToEnrolInput: AskToEnrolInput;
  AssessTicketInput: AssessTicketInput;
  AssignFollowUpInput: AssignFollowUpInput;
  AssignTicketInput: AssignTicketInput;
  AssignWorkOrderInput: AssignWorkOrderInput;
  AttachFilesInput: AttachFilesInput;
  AttachFilesResult: ResolversUnionTypes<ResolversParentTypes>['AttachFilesResult'];
  Attachment: AttachmentShape;
  AttachmentRemoved: AttachmentRemoved;
  AuditChange: AuditChange;
  AuditConnection: AnyConnection;
  AuditEdge: Omit<AuditEdge, 'node'> & { node: ResolversParentTypes['AuditEntry'] };
  AuditEntry: AuditEntryShape;
  AuditFilter: AuditFilter;
  BeginExamInput: BeginExamInput;
  BeginInvestigationInput: BeginInvestigationInput;
  BeginWorkOrderInput: BeginWorkOrderInput;
  Boolean: Scalars['Boolean']['output'];
  Calendar: CalendarView;
  CalendarChanged: Omit<CalendarChanged, 'calendar'> & { calendar: ResolversParentTypes['Calendar'] };
  CalendarDay: DayOfCalendar;
  CalendarDayInput: CalendarDayInput;
  CalendarResult: ResolversUnionTypes<ResolversParentTypes>['CalendarResult'];
  Call: CallOfEntry;
  CallBackInput: CallBackInput;
  CallerMatch: CallerMatchShape;
  CancelOperationInput: CancelOperationInput;
  CancelTicketInput: CancelTicketInput;
  CategoryChanged: Omit<CategoryChanged, 'category'> & { category: ResolversParentTypes['TicketCategory'] };
  CategoryPresetApplied: Omit<CategoryPresetApplied, 'categories'> & { categories: Array<ResolversParentTypes['TicketCategory']> };
  CategoryPresetResult: ResolversUnionTypes<ResolversParentTypes>['CategoryPresetResult'];
  CategoryResult: ResolversUnionTypes<ResolversParentTypes>['CategoryResult'];
  ChangeAgreementInput: ChangeAgreementInput;
  ChangeArticleInput: ChangeArticleInput;
  ChangeCalendarInput: ChangeCalendarInput;
  ChangeCategoryInput: ChangeCategoryInput;
  ChangeComplaintSettingsInput: ChangeComplaintSettingsInput;
  ChangeContactInput: ChangeContactInput;
  ChangeCourseInput: ChangeCourseInput;
  ChangeCustomerInput: ChangeCustomerInput;
  ChangeInstallationInput: ChangeInstallationInput;
  ChangePasswordInput: ChangePasswordInput;
  ChangePersonInput: ChangePersonInput;
  ChangePersonRolesInput: ChangePersonRolesInput;
  ChangePriorityInput: ChangePriorityInput;
  ChangeProductInput: ChangeProductInput;
  ChangeRoleInput: ChangeRoleInput;
  ChangeSiteInput: ChangeSiteInput;
  ChangeSpecialServiceInput: ChangeSpecialServiceInput;
  ChangeTicketSettingsInput: ChangeTicketSettingsInput;
  ChangedOutOfSight: ChangedOutOfSight;
  CheckEffectInput: CheckEffectInput;
  CheckedCriterionInput: CheckedCriterionInput;
  ChoosePreferencesInput: ChoosePreferencesInput;
  ClaimTicketInput: ClaimTicketInput;
  Clock: ClockOfTicket;
  ClockExplanation: ExplainedClock;
  ClockHistoryEntry: ChangeOfClock;
  ClockStep: StepOfClock;
  CloseOrgUnitInput: CloseOrgUnitInput;
  CloseTicketInput: CloseTicketInput;
  Complaint: ComplaintView;
  ComplaintActionOffer: Offer;
  ComplaintChanged: Omit<ComplaintChanged, 'complaint'> & { complaint: ResolversParentTypes['Complaint'] };
  ComplaintClock: ComplaintClock;
  ComplaintConnection: AnyConnection;
  ComplaintContact: ContactOfComplaint;
  ComplaintEdge: Omit<ComplaintEdge, 'node'> & { node: ResolversParentTypes['Complaint'] };
  ComplaintFilter: ComplaintFilter;
  ComplaintMeasure: MeasureOfComplaint;
  ComplaintQuestion: QuestionView;
  ComplaintQuestionAnswered: Omit<ComplaintQuestionAnswered, 'questions'> & { questions: Array<ResolversParentTypes['ComplaintQuestion']> };
  ComplaintQuestionResult: ResolversUnionTypes<ResolversParentTypes>['ComplaintQuestionResult'];
  ComplaintResult: ResolversUnionTypes<ResolversParentTypes>['ComplaintResult'];
  ComplaintSettings: ComplaintSettingsView;
  ComplaintSettingsChanged: Omit<ComplaintSettingsChanged, 'settings'> & { settings: ResolversParentTypes['ComplaintSettings'] };
  ComplaintSettingsResult: ResolversUnionTypes<ResolversParentTypes>['ComplaintSettingsResult'];
  CompleteTicketInput: CompleteTicketInput;
  ConcludeAgreementInput: ConcludeAgreementInput;
  ConfirmComplaintInput: ConfirmComplaintInput;
  ConfirmTicketInput: ConfirmTicketInput;
  Contact: ContactView;
  ContactAccount: ContactAccountView;
  ContactAccountChanged: Omit<ContactAccountChanged, 'contactAccount'> & { contactAccount: ResolversParentTypes['ContactAccount'] };
  ContactAccountResult: ResolversUnionTypes<ResolversParentTypes>['ContactAccountResult'];
  ContactChanged: Omit<ContactChanged, 'contact'> & { contact: ResolversParentTypes['Contact'] };
  ContactReach: ContactReach;
  ContactReachInput: ContactReachInput;
  ContactResult: ResolversUnionTypes<ResolversParentTypes>['ContactResult'];
  ConversationEntry: EntryView;
  ConversationStep: StepOfEntry;
  Coordinates: Coordinates;
  CoordinatesInput: CoordinatesInput;
  CorrectiveAction: CorrectiveActionOf;
  CountArticleUseInput: CountArticleUseInput;
  Course: CourseView;
  CourseChanged: Omit<CourseChanged, 'course'> & { course: ResolversParentTypes['Course'] };
  CourseConnection: AnyConnection;
  CourseEdge: Omit<CourseEdge, 'node'> & { node: ResolversParentTypes['Course'] };
  CourseFilter: CourseFilter;
  CourseMaterial: CourseMaterial;
  CourseMaterialInput: CourseMaterialInput;
  CoursePaper: CoursePaper;
  CourseResult: ResolversUnionTypes<ResolversParentTypes>['CourseResult'];
  CreateApiKeyInput: CreateApiKeyInput;
  CreateApiKeyResult: ResolversUnionTypes<ResolversParentTypes>['CreateApiKeyResult'];
  CreateCourseInput: CreateCourseInput;
  CreateFirstAdministratorInput: CreateFirstAdministratorInput;
  CreateOrgUnitInput: CreateOrgUnitInput;
  CreatePersonInput: CreatePersonInput;
  CreateRoleInput: CreateRoleInput;
  Customer: CustomerView;
  CustomerChanged: Omit<CustomerChanged, 'customer'> & { customer: ResolversParentTypes['Customer'] };
  CustomerConnection: AnyConnection;
  CustomerContactMade: CustomerContactMade;
  CustomerEdge: Omit<CustomerEdge, 'node'> & { node: ResolversParentTypes['Customer'] };
  CustomerFilter: CustomerFilter;
  CustomerResult: ResolversUnionTypes<ResolversParentTypes>['CustomerResult'];
  Date: Scalars['Date']['output'];
  DateTime: Scalars['DateTime']['output'];
  DeactivatePersonInput: DeactivatePersonInput;
  DeadLetter: DeadLetterView;
  DeadLetterConnection: AnyConnection;
  DeadLetterEdge: Omit<DeadLetterEdge, 'node'> & { node: ResolversParentTypes['DeadLetter'] };
  DeadLetterFilter: DeadLetterFilter;
  DeadLetterHandled: DeadLetterHandled;
  DeadLetterResult: ResolversUnionTypes<ResolversParentTypes>['DeadLetterResult'];
  DecideCompensationInput: DecideCompensationInput;
  DeclineWorkOrderInput: DeclineWorkOrderInput;
  DefineCalendarInput: DefineCalendarInput;
  DeliveriesResent: DeliveriesResent;
  Delivery: DeliveryView;
  DeliveryChanged: Omit<DeliveryChanged, 'delivery'> & { delivery: ResolversParentTypes['Delivery'] };
  DeliveryConnection: AnyConnection;
  DeliveryEdge: Omit<DeliveryEdge, 'node'> & { node: ResolversParentTypes['Delivery'] };
  DeliveryFilter: DeliveryFilter;
  DeliveryResult: ResolversUnionTypes<ResolversParentTypes>['DeliveryResult'];
  DeliveryTry: DeliveryTry;
  DepartWorkOrderInput: DepartWorkOrderInput;
  DispatchCustomer: CustomerOfVisit;
  Done: Done;
  DoneResult: ResolversUnionTypes<ResolversParentTypes>['DoneResult'];
  DraftArticleFromTicketInput: DraftArticleFromTicketInput;
  DraftArticleInput: DraftArticleInput;
  DueTimeExplanation: Omit<DueTimeExplanation, 'steps'> & { steps: Array<ResolversParentTypes['ClockStep']> };
  DurationMs: Scalars['DurationMs']['output'];
  Duty: DutyView;
  DutyChanged: Omit<DutyChanged, 'duty'> & { duty: ResolversParentTypes['Duty'] };
  DutyConnection: AnyConnection;
  DutyEdge: Omit<DutyEdge, 'node'> & { node: ResolversParentTypes['Duty'] };
  DutyFilter: DutyFilter;
  DutyRequirement: DutyRequirement;
  DutyRequirementsChanged: DutyRequirementsChanged;
  DutyRequirementsResult: ResolversUnionTypes<ResolversParentTypes>['DutyRequirementsResult'];
  DutyResult: ResolversUnionTypes<ResolversParentTypes>['DutyResult'];
  EndContactAccountInput: EndContactAccountInput;
  Engineer: EngineerView;
  EngineerChanged: Omit<EngineerChanged, 'person'> & { person?: Maybe<ResolversParentTypes['Person']> };
  EngineerResult: ResolversUnionTypes<ResolversParentTypes>['EngineerResult'];
  EngineerSuggestion: SuggestedEngineer;
  Enrolment: EnrolmentView;
  EnrolmentChanged: Omit<EnrolmentChanged, 'enrolment'> & { enrolment: ResolversParentTypes['Enrolment'] };
  EnrolmentConnection: AnyConnection;
  EnrolmentEdge: Omit<EnrolmentEdge, 'node'> & { node: ResolversParentTypes['Enrolment'] };
  EnrolmentFilter: EnrolmentFilter;
  EnrolmentResult: ResolversUnionTypes<ResolversParentTypes>['EnrolmentResult'];
  Entitlement: EntitlementView;
  EntryConnection: AnyConnection;
  EntryEdge: Omit<EntryEdge, 'node'> & { node: ResolversParentTypes['ConversationEntry'] };
  ErrorCode: ErrorCode;
  EscalateTicketInput: EscalateTicketInput;
  Exam: ExamView;
  ExamChanged: Omit<ExamChanged, 'exam'> & { exam: ResolversParentTypes['Exam'] };
  ExamConnection: AnyConnection;
  ExamEdge: Omit<ExamEdge, 'node'> & { node: ResolversParentTypes['Exam'] };
  ExamFilter: ExamFilter;
  ExamOption: ExamOption;
  ExamQuestion: ExamQuestion;
  ExamResult: ResolversUnionTypes<ResolversParentTypes>['ExamResult'];
  ExamRules: ExamRules;
  ExplanationLine: LineOfExplanation;
  FigureFilter: FigureFilter;
  FigureRecord: FigureRecordShape;
  FigureRecordConnection: AnyConnection;
  FigureRecordEdge: Omit<FigureRecordEdge, 'node'> & { node: ResolversParentTypes['FigureRecord'] };
  FileComplaintInput: FileComplaintInput;
  FilesAttached: Omit<FilesAttached, 'attachments'> & { attachments: Array<ResolversParentTypes['Attachment']> };
  FindCauseInput: FindCauseInput;
  FinishEnrolmentInput: FinishEnrolmentInput;
  FinishFollowUpInput: FinishFollowUpInput;
  FinishMeasureInput: FinishMeasureInput;
  Float: Scalars['Float']['output'];
  FollowUpAttempt: AttemptOfTask;
  FollowUpFilter: FollowUpFilter;
  FollowUpTask: FollowUpTaskView;
  FollowUpTaskChanged: Omit<FollowUpTaskChanged, 'followUpTask'> & { followUpTask: ResolversParentTypes['FollowUpTask'] };
  FollowUpTaskConnection: AnyConnection;
  FollowUpTaskEdge: Omit<FollowUpTaskEdge, 'node'> & { node: ResolversParentTypes['FollowUpTask'] };
  FollowUpTaskResult: ResolversUnionTypes<ResolversParentTypes>['FollowUpTaskResult'];
  Grant: Grant;
  GrantInput: GrantInput;
  HandInExamInput: HandInExamInput;
  HandOverTicketInput: HandOverTicketInput;
  HistoryRowInput: HistoryRowInput;
  HistoryTicketInput: HistoryTicketInput;
  HistoryWordsInput: HistoryWordsInput;
  ID: Scalars['ID']['output'];
  IdempotencyConflict: IdempotencyConflict;
  IdentifyCustomerInput: IdentifyCustomerInput;
  IllegalStep: IllegalStep;
  ImportedHistory: HistoryTally;
  ImportedHistoryLine: LineOfHistory;
  IncludedServiceInput: IncludedServiceInput;
  Indicator: IndicatorView;
  InputProblem: InputProblem;
  Installation: InstallationView;
  InstallationChanged: Omit<InstallationChanged, 'installation'> & { installation: ResolversParentTypes['Installation'] };
  InstallationConnection: AnyConnection;
  InstallationEdge: Omit<InstallationEdge, 'node'> & { node: ResolversParentTypes['Installation'] };
  InstallationEnvironment: InstallationEnvironment;
  InstallationEnvironmentInput: InstallationEnvironmentInput;
  InstallationFilter: InstallationFilter;
  InstallationResult: ResolversUnionTypes<ResolversParentTypes>['InstallationResult'];
  Int: Scalars['Int']['output'];
  InvalidInput: InvalidInput;
  InviteContactInput: InviteContactInput;
  JSONObject: Scalars['JSONObject']['output'];
  KnowledgeInput: KnowledgeInput;
  LinkArticleInput: LinkArticleInput;
  LinkedArticle: ArticleLink;
  LogCallInput: LogCallInput;
  MarkNoticesReadInput: MarkNoticesReadInput;
  MarkNoticesReadResult: ResolversUnionTypes<ResolversParentTypes>['MarkNoticesReadResult'];
  MissedSearch: MissedSearch;
  MissedSearchConnection: AnyConnection;
  MissedSearchEdge: MissedSearchEdge;
  Money: Money;
  MoneyInput: MoneyInput;
  MoveOrgUnitInput: MoveOrgUnitInput;
  MovePersonInput: MovePersonInput;
  Mutation: Record<PropertyKey, never>;
  MySurvey: Omit<MySurvey, 'questions'> & { questions: Array<ResolversParentTypes['SurveyQuestion']> };
  NameDeputyInput: NameDeputyInput;
  NameUnitHeadInput: NameUnitHeadInput;
  Node: NodeRecord;
  NotAllowed: NotAllowed;
  NotFound: NotFound;
  NoteOnTicketInput: NoteOnTicketInput;
  Notice: NoticeView;
  NoticeConnection: AnyConnection;
  NoticeEdge: Omit<NoticeEdge, 'node'> & { node: ResolversParentTypes['Notice'] };
  NoticePreference: PreferenceOfPerson;
  NoticePreferences: PreferencesView;
  NoticesRead: NoticesRead;
  OpenFollowUpInput: OpenFollowUpInput;
  OpenPeriod: OpenPeriod;
  OpenPeriodInput: OpenPeriodInput;
  OpenTicketInput: OpenTicketInput;
  Operation: OperationView;
  OperationChanged: Omit<OperationChanged, 'operation'> & { operation: ResolversParentTypes['Operation'] };
  OperationResult: ResolversUnionTypes<ResolversParentTypes>['OperationResult'];
  OrgUnit: OrgUnitView;
  OrgUnitChanged: Omit<OrgUnitChanged, 'orgUnit'> & { orgUnit: ResolversParentTypes['OrgUnit'] };
  OrgUnitResult: ResolversUnionTypes<ResolversParentTypes>['OrgUnitResult'];
  PageInfo: PageInfo;
  PaperOption: PaperOption;
  PaperOptionInput: PaperOptionInput;
  PaperQuestion: PaperQuestion;
  PaperQuestionInput: PaperQuestionInput;
  ParkTicketInput: ParkTicketInput;
  PartUsed: PartUsed;
  PartUsedInput: PartUsedInput;
  PeriodInput: PeriodInput;
  PermissionInfo: PermissionInfo;
  Person: PersonView;
  PersonChanged: Omit<PersonChanged, 'person'> & { person: ResolversParentTypes['Person'] };
  PersonConnection: AnyConnection;
  PersonEdge: Omit<PersonEdge, 'node'> & { node: ResolversParentTypes['Person'] };
  PersonFilter: PersonFilter;
  PersonResult: ResolversUnionTypes<ResolversParentTypes>['PersonResult'];
  PickUnitCalendarInput: PickUnitCalendarInput;
  Place: Place;
  PlaceInput: PlaceInput;
  PreferenceInput: PreferenceInput;
  PreferencesChanged: Omit<PreferencesChanged, 'preferences'> & { preferences: ResolversParentTypes['NoticePreferences'] };
  PreferencesResult: ResolversUnionTypes<ResolversParentTypes>['PreferencesResult'];
  PresentPerson: PersonPresent;
  PriorityMatrixCell: PriorityMatrixCell;
  PriorityMatrixCellInput: PriorityMatrixCellInput;
  Product: ProductView;
  ProductChanged: Omit<ProductChanged, 'product'> & { product: ResolversParentTypes['Product'] };
  ProductResult: ResolversUnionTypes<ResolversParentTypes>['ProductResult'];
  ProposeSolutionInput: ProposeSolutionInput;
  PublishArticleInput: PublishArticleInput;
  PublishCourseInput: PublishCourseInput;
  PutOnDutyInput: PutOnDutyInput;
  Query: Record<PropertyKey, never>;
  Quota: Quota;
  QuoteVisitInput: QuoteVisitInput;
  ReactivatePersonInput: ReactivatePersonInput;
  RebuildFiguresInput: RebuildFiguresInput;
  RecategoriseTicketInput: RecategoriseTicketInput;
  ReconcileFiguresInput: ReconcileFiguresInput;
  Reconciliation: ReconciliationView;
  ReconciliationPart: ReconciliationPart;
  RecordAttemptInput: RecordAttemptInput;
  RecordChange: RecordChange;
  RecordComplaintContactInput: RecordComplaintContactInput;
  RecordConsentInput: RecordConsentInput;
  RecordCorrectiveActionInput: RecordCorrectiveActionInput;
  RecordCustomerContactInput: RecordCustomerContactInput;
  RecordFollowUpAttemptInput: RecordFollowUpAttemptInput;
  RecordInstallationInput: RecordInstallationInput;
  RecordTicketHistoryInput: RecordTicketHistoryInput;
  RefuseEnrolmentInput: RefuseEnrolmentInput;
  RegisterCustomerInput: RegisterCustomerInput;
  RejectComplaintInput: RejectComplaintInput;
  RejectTicketInput: RejectTicketInput;
  RemoveAttachmentInput: RemoveAttachmentInput;
  RemoveAttachmentResult: ResolversUnionTypes<ResolversParentTypes>['RemoveAttachmentResult'];
  RemoveSynonymsInput: RemoveSynonymsInput;
  RemoveTicketViewInput: RemoveTicketViewInput;
  RemoveTicketViewResult: ResolversUnionTypes<ResolversParentTypes>['RemoveTicketViewResult'];
  RenameOrgUnitInput: RenameOrgUnitInput;
  ReopenTicketInput: ReopenTicketInput;
  RepairDeadLetterInput: RepairDeadLetterInput;
  ReplayDeadLetterInput: ReplayDeadLetterInput;
  ReplyOnTicketInput: ReplyOnTicketInput;
  ReportWorkOrderInput: ReportWorkOrderInput;
  RequestVisitInput: RequestVisitInput;
  ResendDeliveriesInput: ResendDeliveriesInput;
  ResendResult: ResolversUnionTypes<ResolversParentTypes>['ResendResult'];
  ResolveTicketInput: ResolveTicketInput;
  ResumeTicketInput: ResumeTicketInput;
  RetireArticleInput: RetireArticleInput;
  RetireCategoryInput: RetireCategoryInput;
  RetireContactInput: RetireContactInput;
  RetireCourseInput: RetireCourseInput;
  RetireInstallationInput: RetireInstallationInput;
  RetireRoleInput: RetireRoleInput;
  RetireSiteInput: RetireSiteInput;
  ReturnResultInput: ReturnResultInput;
  ReturnVisitToFieldInput: ReturnVisitToFieldInput;
  ReviewArticleInput: ReviewArticleInput;
  ReviseArticleInput: ReviseArticleInput;
  RevokeApiKeyInput: RevokeApiKeyInput;
  RevokeSessionInput: RevokeSessionInput;
  Role: RoleView;
  RoleChanged: Omit<RoleChanged, 'role'> & { role: ResolversParentTypes['Role'] };
  RoleResult: ResolversUnionTypes<ResolversParentTypes>['RoleResult'];
  RuleViolation: RuleViolation;
  SaveSynonymsInput: SaveSynonymsInput;
  SaveTicketViewInput: SaveTicketViewInput;
  SaveTicketViewResult: ResolversUnionTypes<ResolversParentTypes>['SaveTicketViewResult'];
  SavedTicketView: SavedView;
  SendBackVisitInput: SendBackVisitInput;
  SendCourseBackInput: SendCourseBackInput;
  SendCourseToReviewInput: SendCourseToReviewInput;
  SendPartsInput: SendPartsInput;
  SendSignCodeInput: SendSignCodeInput;
  ServiceLevelProfile: ServiceLevelProfileShape;
  ServiceLevelRule: ServiceLevelRule;
  Session: SessionView;
  SetCalendarYearInput: SetCalendarYearInput;
  SetCoursePaperInput: SetCoursePaperInput;
  SetDutyRequirementInput: SetDutyRequirementInput;
  SetEngineerSkillsInput: SetEngineerSkillsInput;
  SetFirstPasswordInput: SetFirstPasswordInput;
  SetPasswordByLinkInput: SetPasswordByLinkInput;
  SignInInput: SignInInput;
  SignInResult: ResolversUnionTypes<ResolversParentTypes>['SignInResult'];
  SignOutInput: SignOutInput;
  SignWorkOrderInput: SignWorkOrderInput;
  SignedIn: Omit<SignedIn, 'viewer'> & { viewer: ResolversParentTypes['Viewer'] };
  Site: SiteView;
  SiteChanged: Omit<SiteChanged, 'site'> & { site: ResolversParentTypes['Site'] };
  SiteResult: ResolversUnionTypes<ResolversParentTypes>['SiteResult'];
  SkipDeadLetterInput: SkipDeadLetterInput;
  Solution: SolutionView;
  SolveVisitInput: SolveVisitInput;
  SpecialService: SpecialServiceView;
  SpecialServiceChanged: Omit<SpecialServiceChanged, 'specialService'> & { specialService: ResolversParentTypes['SpecialService'] };
  SpecialServiceResult: ResolversUnionTypes<ResolversParentTypes>['SpecialServiceResult'];
  StartTicketInput: StartTicketInput;
  String: Scalars['String']['output'];
  SubmitArticleInput: SubmitArticleInput;
  Subscription: Record<PropertyKey, never>;
  SuggestionReason: SuggestionReason;
  Survey: SurveyView;
  SurveyAnswer: SurveyAnswer;
  SurveyAnswerInput: SurveyAnswerInput;
  SurveyAnswered: SurveyAnswered;
  SurveyChanged: Omit<SurveyChanged, 'survey'> & { survey: ResolversParentTypes['Survey'] };
  SurveyChoice: ChoiceOfQuestion;
  SurveyConnection: AnyConnection;
  SurveyEdge: Omit<SurveyEdge, 'node'> & { node: ResolversParentTypes['Survey'] };
  SurveyFilter: SurveyFilter;
  SurveyLink: Omit<SurveyLink, 'questions'> & { questions: Array<ResolversParentTypes['SurveyQuestion']> };
  SurveyQuestion: QuestionOfSurvey;
  SurveyResult: ResolversUnionTypes<ResolversParentTypes>['SurveyResult'];
  SynonymConnection: AnyConnection;
  SynonymEdge: Omit<SynonymEdge, 'node'> & { node: ResolversParentTypes['Synonyms'] };
  Synonyms: SynonymGroup;
  SynonymsChanged: Omit<SynonymsChanged, 'synonyms'> & { synonyms: ResolversParentTypes['Synonyms'] };
  SynonymsRemovalResult: ResolversUnionTypes<ResolversParentTypes>['SynonymsRemovalResult'];
  SynonymsRemoved: SynonymsRemoved;
  SynonymsResult: ResolversUnionTypes<ResolversParentTypes>['SynonymsResult'];
  TakeOffDutyInput: TakeOffDutyInput;
  TakeUpComplaintInput: TakeUpComplaintInput;
  TerminateAgreementInput: TerminateAgreementInput;
  TestChannelInput: TestChannelInput;
  Ticket: TicketView;
  TicketActionOffer: Offer;
  TicketAssessment: AssessmentOfTicket;
  TicketCategory: CategoryView;
  TicketChanged: Omit<TicketChanged, 'ticket'> & { ticket: ResolversParentTypes['Ticket'] };
  TicketConnection: AnyConnection;
  TicketCoverage: CoverageOfTicket;
  TicketCustomer: CustomerOfTicket;
  TicketEdge: Omit<TicketEdge, 'node'> & { node: ResolversParentTypes['Ticket'] };
  TicketFilter: TicketFilter;
  TicketHistoryRecorded: TicketHistoryRecorded;
  TicketHistoryResult: ResolversUnionTypes<ResolversParentTypes>['TicketHistoryResult'];
  TicketLink: TicketLink;
  TicketLinkAnswered: TicketLinkAnswered;
  TicketLinkResult: ResolversUnionTypes<ResolversParentTypes>['TicketLinkResult'];
  TicketListChange: ChangeOfList;
  TicketResult: ResolversUnionTypes<ResolversParentTypes>['TicketResult'];
  TicketSettings: TicketSettingsView;
  TicketSettingsChanged: Omit<TicketSettingsChanged, 'settings'> & { settings: ResolversParentTypes['TicketSettings'] };
  TicketSettingsResult: ResolversUnionTypes<ResolversParentTypes>['TicketSettingsResult'];
  TicketViewRemoved: TicketViewRemoved;
  TicketViewSaved: Omit<TicketViewSaved, 'view'> & { view: ResolversParentTypes['SavedTicketView'] };
  TimeRangeInput: TimeRangeInput;
  TimelineConnection: AnyConnection;
  TimelineEdge: Omit<TimelineEdge, 'node'> & { node: ResolversParentTypes['TimelineEntry'] };
  TimelineEntry: TimelineEntryShape;
  TrendPoint: TrendPoint;
  TriageTicketInput: TriageTicketInput;
  UnknownCaller: UnknownCaller;
  UnknownCallerInput: UnknownCallerInput;
  UnlockSignInInput: UnlockSignInInput;
  UserError: ResolversInterfaceTypes<ResolversParentTypes>['UserError'];
  VerifyComplaintInput: VerifyComplaintInput;
  VersionConflict: VersionConflict;
  Viewer: SessionShape;
  Visit: VisitView;
  VisitActionOffer: Offer;
  VisitChanged: Omit<VisitChanged, 'visit'> & { visit: ResolversParentTypes['Visit'] };
  VisitConnection: AnyConnection;
  VisitEdge: Omit<VisitEdge, 'node'> & { node: ResolversParentTypes['Visit'] };
  VisitFilter: VisitFilter;
  VisitNote: NoteOfVisit;
  VisitQuote: VisitQuote;
  VisitReport: VisitReport;
  VisitRequest: VisitRequestView;
  VisitResult: ResolversUnionTypes<ResolversParentTypes>['VisitResult'];
  VisitSignature: VisitSignature;
  VoteOnArticleInput: VoteOnArticleInput;
  WaitForOthersInput: WaitForOthersInput;
  WeeklyHours: WeeklyHours;
  WeeklyHoursInput: WeeklyHoursInput;
  WithdrawEnrolmentInput: WithdrawEnrolmentInput;
  WithdrawVisitRequestInput: WithdrawVisitRequestInput;
  WorkOrder: WorkOrderView;
  WorkOrderActionOffer: Offer;
  WorkOrderChanged: Omit<WorkOrderChanged, 'workOrder'> & { workOrder: ResolversParentTypes['WorkOrder'] };
  WorkOrderConnection: AnyConnection;
  WorkOrderDecline: DeclineOfOrder;
  WorkOrderEdge: Omit<WorkOrderEdge, 'node'> & { node: ResolversParentTypes['WorkOrder'] };
  WorkOrderFilter: WorkOrderFilter;
  WorkOrderResult: ResolversUnionTypes<ResolversParentTypes>['WorkOrderResult'];
  WriteOff: EndOfOrder;
  WriteOffWorkOrderInput: WriteOffWorkOrderInput;
};

export type AcceptanceCriterionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AcceptanceCriterion'] = ResolversParentTypes['AcceptanceCriterion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ActorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Actor'] = ResolversParentTypes['Actor']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
};

export type AgreementResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Agreement'] = ResolversParentTypes['Agreement']> = {
  administratorFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  arrivalPromises?: Resolver<Array<ResolversTypes['ArrivalPromise']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  endsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  fee?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<AgreementHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  identityCheck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  installations?: Resolver<Array<ResolversTypes['Installation']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['AgreementKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proofOfPurchaseCheck?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quotas?: Resolver<Array<ResolversTypes['Quota']>, ParentType, ContextType>;
  responsePromise?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceDescription?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceLevelCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  startsOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['AgreementState'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgreementChanged'] = ResolversParentTypes['AgreementChanged']> = {
  agreement?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AgreementConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgreementConnection'] = ResolversParentTypes['AgreementConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AgreementEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type AgreementEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgreementEdge'] = ResolversParentTypes['AgreementEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Agreement'], ParentType, ContextType>;
};

export type AgreementResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AgreementResult'] = ResolversParentTypes['AgreementResult']> = {
  __resolveType: TypeResolveFn<'AgreementChanged' | 'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type AnswerMySurveyResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnswerMySurveyResult'] = ResolversParentTypes['AnswerMySurveyResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'SurveyAnswered', ParentType, ContextType>;
};

export type AnswerSurveyResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AnswerSurveyResult'] = ResolversParentTypes['AnswerSurveyResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotFound' | 'RuleViolation' | 'SurveyAnswered', ParentType, ContextType>;
};

export type ApiKeyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApiKey'] = ResolversParentTypes['ApiKey']> = {
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  prefix?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  revokedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  scopes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApiKeyChanged'] = ResolversParentTypes['ApiKeyChanged']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyCreatedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApiKeyCreated'] = ResolversParentTypes['ApiKeyCreated']> = {
  apiKey?: Resolver<ResolversTypes['ApiKey'], ParentType, ContextType>;
  secret?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ApiKeyResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ApiKeyResult'] = ResolversParentTypes['ApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyChanged' | 'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type AppointmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Appointment'] = ResolversParentTypes['Appointment']> = {
  agreedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ArchiveStateResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArchiveState'] = ResolversParentTypes['ArchiveState']> = {
  events?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  newestAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  setAside?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArrivalClockResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArrivalClock'] = ResolversParentTypes['ArrivalClock']> = {
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ClockResult']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ClockStage'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  targetMs?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
};

export type ArrivalPromiseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArrivalPromise'] = ResolversParentTypes['ArrivalPromise']> = {
  targetMs?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
  travelZone?: Resolver<ResolversTypes['TravelZone'], ParentType, ContextType>;
};

export type ArticleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Article'] = ResolversParentTypes['Article']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  audience?: Resolver<ResolversTypes['ArticleAudience'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ArticleActionOffer']>, ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['TicketCategory']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<ArticleHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ArticleKind'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  productCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  productVersions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  publishedRevision?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reviewDue?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  revisions?: Resolver<Array<ResolversTypes['ArticleRevision']>, ParentType, ContextType>;
  shown?: Resolver<ResolversTypes['ArticleRevision'], ParentType, ContextType>;
  solvedTickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  sourceTicket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ArticleStatus'], ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  useCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  usefulVotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  uselessVotes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleActionOfferResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArticleActionOffer'] = ResolversParentTypes['ArticleActionOffer']> = {
  action?: Resolver<ResolversTypes['ArticleAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ArticleChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArticleChanged'] = ResolversParentTypes['ArticleChanged']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ArticleConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArticleConnection'] = ResolversParentTypes['ArticleConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ArticleEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ArticleEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArticleEdge'] = ResolversParentTypes['ArticleEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
};

export type ArticleHitResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArticleHit'] = ResolversParentTypes['ArticleHit']> = {
  article?: Resolver<ResolversTypes['Article'], ParentType, ContextType>;
  rank?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  snippet?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ArticleResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArticleResult'] = ResolversParentTypes['ArticleResult']> = {
  __resolveType: TypeResolveFn<'ArticleChanged' | 'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type ArticleRevisionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ArticleRevision'] = ResolversParentTypes['ArticleRevision']> = {
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  changedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  publishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reviewedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reviewedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  revision?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  solution?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  symptom?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachFilesResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttachFilesResult'] = ResolversParentTypes['AttachFilesResult']> = {
  __resolveType: TypeResolveFn<'FilesAttached' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation', ParentType, ContextType>;
};

export type AttachmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Attachment'] = ResolversParentTypes['Attachment']> = {
  addedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  addedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  contentType?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  picture?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  removable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  size?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  url?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type AttachmentRemovedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AttachmentRemoved'] = ResolversParentTypes['AttachmentRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type AuditChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditChange'] = ResolversParentTypes['AuditChange']> = {
  field?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  from?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type AuditConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditConnection'] = ResolversParentTypes['AuditConnection']> = {
  edges?: Resolver<Array<ResolversTypes['AuditEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type AuditEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEdge'] = ResolversParentTypes['AuditEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['AuditEntry'], ParentType, ContextType>;
};

export type AuditEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['AuditEntry'] = ResolversParentTypes['AuditEntry']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  changes?: Resolver<Array<ResolversTypes['AuditChange']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  recordKind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  sealed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type CalendarResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Calendar'] = ResolversParentTypes['Calendar']> = {
  days?: Resolver<Array<ResolversTypes['CalendarDay']>, ParentType, ContextType, RequireFields<CalendarDaysArgs, 'year'>>;
  explainDueTime?: Resolver<ResolversTypes['DueTimeExplanation'], ParentType, ContextType, RequireFields<CalendarExplainDueTimeArgs, 'durationMs' | 'start'>>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<CalendarHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  publishedYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  weekly?: Resolver<Maybe<ResolversTypes['WeeklyHours']>, ParentType, ContextType>;
  yearlyNotice?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CalendarChanged'] = ResolversParentTypes['CalendarChanged']> = {
  calendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CalendarDayResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CalendarDay'] = ResolversParentTypes['CalendarDay']> = {
  date?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  hoursOf?: Resolver<Maybe<ResolversTypes['Weekday']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CalendarDayKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CalendarDayKindResolvers = { CLOSURE: 'closure', HOLIDAY: 'holiday', MAKE_UP: 'make-up' };

export type CalendarKindResolvers = { AROUND_THE_CLOCK: '7x24', WEEKLY: 'weekly' };

export type CalendarResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CalendarResult'] = ResolversParentTypes['CalendarResult']> = {
  __resolveType: TypeResolveFn<'CalendarChanged' | 'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type CallResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Call'] = ResolversParentTypes['Call']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['CallDirection'], ParentType, ContextType>;
  durationMs?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['CallResult'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type CallerMatchResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CallerMatch'] = ResolversParentTypes['CallerMatch']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  entitlement?: Resolver<ResolversTypes['Entitlement'], ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['Installation']>, ParentType, ContextType>;
  matchedBy?: Resolver<ResolversTypes['CallerMatchedBy'], ParentType, ContextType>;
};

export type CategoryChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CategoryChanged'] = ResolversParentTypes['CategoryChanged']> = {
  category?: Resolver<ResolversTypes['TicketCategory'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryPresetAppliedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CategoryPresetApplied'] = ResolversParentTypes['CategoryPresetApplied']> = {
  added?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  categories?: Resolver<Array<ResolversTypes['TicketCategory']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CategoryPresetResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CategoryPresetResult'] = ResolversParentTypes['CategoryPresetResult']> = {
  __resolveType: TypeResolveFn<'CategoryPresetApplied' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'RuleViolation', ParentType, ContextType>;
};

export type CategoryResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CategoryResult'] = ResolversParentTypes['CategoryResult']> = {
  __resolveType: TypeResolveFn<'CategoryChanged' | 'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type ChangedOutOfSightResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ChangedOutOfSight'] = ResolversParentTypes['ChangedOutOfSight']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ClockResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Clock'] = ResolversParentTypes['Clock']> = {
  countingSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  explanation?: Resolver<ResolversTypes['ClockExplanation'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  pausedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provisional?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ClockResult']>, ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ClockStage'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ClockStatus'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  targetMs?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  usedMs?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
};

export type ClockExplanationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ClockExplanation'] = ResolversParentTypes['ClockExplanation']> = {
  calendarId?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  calendarName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  due?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<Array<ResolversTypes['ClockHistoryEntry']>, ParentType, ContextType>;
  pausedSince?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  provisionalYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  ruleId?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ClockStep']>, ParentType, ContextType>;
  targetMs?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ClockHistoryEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ClockHistoryEntry'] = ResolversParentTypes['ClockHistoryEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  reachedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  what?: Resolver<ResolversTypes['ClockChange'], ParentType, ContextType>;
};

export type ClockStepResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ClockStep'] = ResolversParentTypes['ClockStep']> = {
  countedMs?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ClockStepKind'], ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  to?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type ClockStepKindResolvers = { AGREED: 'agreed', BREAK: 'break', CLOSED_NIGHT: 'closed-night', CLOSURE: 'closure', FORMER_CALENDAR: 'former-calendar', HOLIDAY: 'holiday', MAKE_UP: 'make-up', PAUSED: 'paused', WEEKEND: 'weekend', WORKING: 'working' };

export type ComplaintResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Complaint'] = ResolversParentTypes['Complaint']> = {
  anonymous?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  archivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['ComplaintActionOffer']>, ParentType, ContextType>;
  cause?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  causeClass?: Resolver<Maybe<ResolversTypes['ComplaintCauseClass']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['ComplaintChannel'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['ComplaintClass'], ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['ComplaintClock']>, ParentType, ContextType>;
  complainantName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  complainantPhone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['ComplaintContact']>, ParentType, ContextType>;
  correctiveAction?: Resolver<Maybe<ResolversTypes['CorrectiveAction']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  customerLevel?: Resolver<Maybe<ResolversTypes['CustomerLevel']>, ParentType, ContextType>;
  customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  generalManagerContactNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<ComplaintHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invalidReason?: Resolver<Maybe<ResolversTypes['ComplaintInvalidReason']>, ParentType, ContextType>;
  measures?: Resolver<Array<ResolversTypes['ComplaintMeasure']>, ParentType, ContextType>;
  namedPeople?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  opinion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  origin?: Resolver<ResolversTypes['ComplaintOrigin'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['ComplaintQuestion']>, ParentType, ContextType>;
  receivedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  responsiblePerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  responsibleUnit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  solved?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['ComplaintStatus'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  valid?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintActionOfferResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintActionOffer'] = ResolversParentTypes['ComplaintActionOffer']> = {
  action?: Resolver<ResolversTypes['ComplaintAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type ComplaintChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintChanged'] = ResolversParentTypes['ComplaintChanged']> = {
  complaint?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintClockResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintClock'] = ResolversParentTypes['ComplaintClock']> = {
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ComplaintClockKind'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['ClockResult']>, ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['ClockStage'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  stoppedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  targetMs?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
};

export type ComplaintConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintConnection'] = ResolversParentTypes['ComplaintConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ComplaintEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ComplaintContactResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintContact'] = ResolversParentTypes['ComplaintContact']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  means?: Resolver<ResolversTypes['ComplaintContactMeans'], ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['ComplaintContactPurpose'], ParentType, ContextType>;
};

export type ComplaintEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintEdge'] = ResolversParentTypes['ComplaintEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Complaint'], ParentType, ContextType>;
};

export type ComplaintMeasureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintMeasure'] = ResolversParentTypes['ComplaintMeasure']> = {
  amount?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['MeasureKind'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['MeasureState'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
};

export type ComplaintQuestionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintQuestion'] = ResolversParentTypes['ComplaintQuestion']> = {
  answer?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  complaintNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  question?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ComplaintQuestionAnsweredResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintQuestionAnswered'] = ResolversParentTypes['ComplaintQuestionAnswered']> = {
  questions?: Resolver<Array<ResolversTypes['ComplaintQuestion']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintQuestionResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintQuestionResult'] = ResolversParentTypes['ComplaintQuestionResult']> = {
  __resolveType: TypeResolveFn<'ComplaintQuestionAnswered' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type ComplaintResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintResult'] = ResolversParentTypes['ComplaintResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'ComplaintChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type ComplaintSettingsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintSettings'] = ResolversParentTypes['ComplaintSettings']> = {
  generalManagerContact?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  responseWithinMs?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintSettingsChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintSettingsChanged'] = ResolversParentTypes['ComplaintSettingsChanged']> = {
  settings?: Resolver<ResolversTypes['ComplaintSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ComplaintSettingsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ComplaintSettingsResult'] = ResolversParentTypes['ComplaintSettingsResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'ComplaintSettingsChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type ContactResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Contact'] = ResolversParentTypes['Contact']> = {
  account?: Resolver<Maybe<ResolversTypes['ContactAccount']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  consentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<ContactHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reaches?: Resolver<Array<ResolversTypes['ContactReach']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['ContactRole']>, ParentType, ContextType>;
  title?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactAccountResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ContactAccount'] = ResolversParentTypes['ContactAccount']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  invitedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  login?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ContactAccountState'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactAccountChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ContactAccountChanged'] = ResolversParentTypes['ContactAccountChanged']> = {
  contactAccount?: Resolver<ResolversTypes['ContactAccount'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactAccountResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ContactAccountResult'] = ResolversParentTypes['ContactAccountResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'ContactAccountChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type ContactChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ContactChanged'] = ResolversParentTypes['ContactChanged']> = {
  contact?: Resolver<ResolversTypes['Contact'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ContactReachResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ContactReach'] = ResolversParentTypes['ContactReach']> = {
  kind?: Resolver<ResolversTypes['ReachKind'], ParentType, ContextType>;
  preferred?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  value?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ContactResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ContactResult'] = ResolversParentTypes['ContactResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'ContactChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type ConversationEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConversationEntry'] = ResolversParentTypes['ConversationEntry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  author?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  call?: Resolver<Maybe<ResolversTypes['Call']>, ParentType, ContextType>;
  channel?: Resolver<Maybe<ResolversTypes['TicketChannel']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['EntryKind'], ParentType, ContextType>;
  mentioned?: Resolver<Array<ResolversTypes['Person']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  step?: Resolver<Maybe<ResolversTypes['ConversationStep']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ConversationStepResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ConversationStep'] = ResolversParentTypes['ConversationStep']> = {
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoordinatesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Coordinates'] = ResolversParentTypes['Coordinates']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type CorrectiveActionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CorrectiveAction'] = ResolversParentTypes['CorrectiveAction']> = {
  action?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  causeClass?: Resolver<ResolversTypes['ComplaintCauseClass'], ParentType, ContextType>;
  checkEffectOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  dueOn?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
  effectNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  effective?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  whys?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type CourseResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Course'] = ResolversParentTypes['Course']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  audiences?: Resolver<Array<ResolversTypes['CourseAudience']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  durationMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  exam?: Resolver<Maybe<ResolversTypes['ExamRules']>, ParentType, ContextType>;
  goals?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<CourseHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['CourseKind'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CourseLevel'], ParentType, ContextType>;
  materials?: Resolver<Array<ResolversTypes['CourseMaterial']>, ParentType, ContextType>;
  requiredForDuty?: Resolver<Array<ResolversTypes['DutyKind']>, ParentType, ContextType>;
  seats?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  sentBackReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['CourseState'], ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CourseChanged'] = ResolversParentTypes['CourseChanged']> = {
  course?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CourseConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CourseConnection'] = ResolversParentTypes['CourseConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CourseEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CourseEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CourseEdge'] = ResolversParentTypes['CourseEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Course'], ParentType, ContextType>;
};

export type CourseMaterialResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CourseMaterial'] = ResolversParentTypes['CourseMaterial']> = {
  link?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type CoursePaperResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CoursePaper'] = ResolversParentTypes['CoursePaper']> = {
  maxAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['PaperQuestion']>, ParentType, ContextType>;
  retakeWaitHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeLimitMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type CourseResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CourseResult'] = ResolversParentTypes['CourseResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'CourseChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type CreateApiKeyResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CreateApiKeyResult'] = ResolversParentTypes['CreateApiKeyResult']> = {
  __resolveType: TypeResolveFn<'ApiKeyCreated' | 'ChangedOutOfSight' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation', ParentType, ContextType>;
};

export type CustomerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Customer'] = ResolversParentTypes['Customer']> = {
  agreements?: Resolver<Array<ResolversTypes['Agreement']>, ParentType, ContextType>;
  consultant?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  consultantStandIn?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['Contact']>, ParentType, ContextType, RequireFields<CustomerContactsArgs, 'includeRetired'>>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<CustomerHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  industryCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  installations?: Resolver<Array<ResolversTypes['Installation']>, ParentType, ContextType, RequireFields<CustomerInstallationsArgs, 'includeRetired'>>;
  level?: Resolver<ResolversTypes['CustomerLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  proactiveContact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  salesPerson?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  shortName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  sites?: Resolver<Array<ResolversTypes['Site']>, ParentType, ContextType, RequireFields<CustomerSitesArgs, 'includeRetired'>>;
  status?: Resolver<ResolversTypes['CustomerStatus'], ParentType, ContextType>;
  thirdPartyConsent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<CustomerTicketsArgs, 'first'>>;
  timeline?: Resolver<ResolversTypes['TimelineConnection'], ParentType, ContextType, RequireFields<CustomerTimelineArgs, 'first'>>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CustomerChanged'] = ResolversParentTypes['CustomerChanged']> = {
  customer?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type CustomerConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CustomerConnection'] = ResolversParentTypes['CustomerConnection']> = {
  edges?: Resolver<Array<ResolversTypes['CustomerEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type CustomerContactMadeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CustomerContactMade'] = ResolversParentTypes['CustomerContactMade']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  result?: Resolver<ResolversTypes['ContactTryResult'], ParentType, ContextType>;
};

export type CustomerEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CustomerEdge'] = ResolversParentTypes['CustomerEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Customer'], ParentType, ContextType>;
};

export type CustomerResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['CustomerResult'] = ResolversParentTypes['CustomerResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'CustomerChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export interface DateScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['Date'], any> {
  name: 'Date';
}

export interface DateTimeScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DateTime'], any> {
  name: 'DateTime';
}

export type DeadLetterResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadLetter'] = ResolversParentTypes['DeadLetter']> = {
  aggregate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  aggregateId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  consumer?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  data?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  type?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeadLetterConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadLetterConnection'] = ResolversParentTypes['DeadLetterConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeadLetterEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DeadLetterEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadLetterEdge'] = ResolversParentTypes['DeadLetterEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['DeadLetter'], ParentType, ContextType>;
};

export type DeadLetterHandledResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadLetterHandled'] = ResolversParentTypes['DeadLetterHandled']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  played?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeadLetterResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeadLetterResult'] = ResolversParentTypes['DeadLetterResult']> = {
  __resolveType: TypeResolveFn<'DeadLetterHandled' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation', ParentType, ContextType>;
};

export type DeliveriesResentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeliveriesResent'] = ResolversParentTypes['DeliveriesResent']> = {
  resent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Delivery'] = ResolversParentTypes['Delivery']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['DeliveryChannel'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nextTryAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  receiverKind?: Resolver<ResolversTypes['ReceiverKind'], ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  sentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  skipReason?: Resolver<Maybe<ResolversTypes['DeliverySkipReason']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['DeliveryState'], ParentType, ContextType>;
  tries?: Resolver<Array<ResolversTypes['DeliveryTry']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeliveryChanged'] = ResolversParentTypes['DeliveryChanged']> = {
  delivery?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DeliveryConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeliveryConnection'] = ResolversParentTypes['DeliveryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DeliveryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type DeliveryEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeliveryEdge'] = ResolversParentTypes['DeliveryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Delivery'], ParentType, ContextType>;
};

export type DeliveryResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeliveryResult'] = ResolversParentTypes['DeliveryResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'DeliveryChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type DeliveryTryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DeliveryTry'] = ResolversParentTypes['DeliveryTry']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  detail?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  ok?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type DispatchCustomerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DispatchCustomer'] = ResolversParentTypes['DispatchCustomer']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CustomerLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type DoneResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Done'] = ResolversParentTypes['Done']> = {
  done?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DoneResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DoneResult'] = ResolversParentTypes['DoneResult']> = {
  __resolveType: TypeResolveFn<'Done' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation', ParentType, ContextType>;
};

export type DueTimeExplanationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DueTimeExplanation'] = ResolversParentTypes['DueTimeExplanation']> = {
  due?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  provisionalYears?: Resolver<Array<ResolversTypes['Int']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['ClockStep']>, ParentType, ContextType>;
};

export interface DurationMsScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['DurationMs'], any> {
  name: 'DurationMs';
}

export type DutyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Duty'] = ResolversParentTypes['Duty']> = {
  from?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<DutyHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  until?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DutyChanged'] = ResolversParentTypes['DutyChanged']> = {
  duty?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DutyConnection'] = ResolversParentTypes['DutyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['DutyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type DutyEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DutyEdge'] = ResolversParentTypes['DutyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Duty'], ParentType, ContextType>;
};

export type DutyRequirementResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DutyRequirement'] = ResolversParentTypes['DutyRequirement']> = {
  kind?: Resolver<ResolversTypes['DutyKind'], ParentType, ContextType>;
  skillCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type DutyRequirementsChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DutyRequirementsChanged'] = ResolversParentTypes['DutyRequirementsChanged']> = {
  dutyRequirements?: Resolver<Array<ResolversTypes['DutyRequirement']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type DutyRequirementsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DutyRequirementsResult'] = ResolversParentTypes['DutyRequirementsResult']> = {
  __resolveType: TypeResolveFn<'DutyRequirementsChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type DutyResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['DutyResult'] = ResolversParentTypes['DutyResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'DutyChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type EngineerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Engineer'] = ResolversParentTypes['Engineer']> = {
  base?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  openOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  skillCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  version?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type EngineerChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EngineerChanged'] = ResolversParentTypes['EngineerChanged']> = {
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EngineerResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EngineerResult'] = ResolversParentTypes['EngineerResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'EngineerChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type EngineerSuggestionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EngineerSuggestion'] = ResolversParentTypes['EngineerSuggestion']> = {
  distanceKm?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  earliestArrival?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openOrders?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reasons?: Resolver<Array<ResolversTypes['SuggestionReason']>, ParentType, ContextType>;
  score?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  suitable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type EnrolmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Enrolment'] = ResolversParentTypes['Enrolment']> = {
  askedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  attempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  decidedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<EnrolmentHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  nextAttemptAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  runningExam?: Resolver<Maybe<ResolversTypes['Exam']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['EnrolmentState'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  waitingPlace?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EnrolmentChanged'] = ResolversParentTypes['EnrolmentChanged']> = {
  enrolment?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type EnrolmentConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EnrolmentConnection'] = ResolversParentTypes['EnrolmentConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EnrolmentEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type EnrolmentEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EnrolmentEdge'] = ResolversParentTypes['EnrolmentEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Enrolment'], ParentType, ContextType>;
};

export type EnrolmentResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EnrolmentResult'] = ResolversParentTypes['EnrolmentResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'EnrolmentChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type EntitlementResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Entitlement'] = ResolversParentTypes['Entitlement']> = {
  administratorFirst?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  agreementKind?: Resolver<Maybe<ResolversTypes['AgreementKind']>, ParentType, ContextType>;
  agreementNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  arrivalPromises?: Resolver<Array<ResolversTypes['ArrivalPromise']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  decision?: Resolver<ResolversTypes['EntitlementDecision'], ParentType, ContextType>;
  explanation?: Resolver<Array<ResolversTypes['ExplanationLine']>, ParentType, ContextType>;
  identityCheckNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  proofOfPurchaseNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  quotas?: Resolver<Array<ResolversTypes['Quota']>, ParentType, ContextType>;
  responsePromise?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceLevelCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
};

export type EntryConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EntryConnection'] = ResolversParentTypes['EntryConnection']> = {
  edges?: Resolver<Array<ResolversTypes['EntryEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type EntryEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['EntryEdge'] = ResolversParentTypes['EntryEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['ConversationEntry'], ParentType, ContextType>;
};

export type ErrorCodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ErrorCode'] = ResolversParentTypes['ErrorCode']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  textZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExamResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Exam'] = ResolversParentTypes['Exam']> = {
  attempt?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  beganAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  course?: Resolver<Maybe<ResolversTypes['Course']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  edition?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  endedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  endsAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  enrolment?: Resolver<Maybe<ResolversTypes['Enrolment']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<ExamHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  maxPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passed?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  points?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['ExamQuestion']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['ExamState'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  validUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExamChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExamChanged'] = ResolversParentTypes['ExamChanged']> = {
  exam?: Resolver<ResolversTypes['Exam'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ExamConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExamConnection'] = ResolversParentTypes['ExamConnection']> = {
  edges?: Resolver<Array<ResolversTypes['ExamEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ExamEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExamEdge'] = ResolversParentTypes['ExamEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Exam'], ParentType, ContextType>;
};

export type ExamOptionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExamOption'] = ResolversParentTypes['ExamOption']> = {
  correct?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExamQuestionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExamQuestion'] = ResolversParentTypes['ExamQuestion']> = {
  chosen?: Resolver<Array<ResolversTypes['ID']>, ParentType, ContextType>;
  gained?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExamQuestionKind'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['ExamOption']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type ExamResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExamResult'] = ResolversParentTypes['ExamResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'ExamChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type ExamRulesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExamRules'] = ResolversParentTypes['ExamRules']> = {
  maxAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  maxPoints?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  passPercent?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  questionCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  retakeWaitHours?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  timeLimitMinutes?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  validMonths?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
};

export type ExplanationLineResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ExplanationLine'] = ResolversParentTypes['ExplanationLine']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type FigureRecordResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FigureRecord'] = ResolversParentTypes['FigureRecord']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customerName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  inTarget?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type FigureRecordConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FigureRecordConnection'] = ResolversParentTypes['FigureRecordConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FigureRecordEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type FigureRecordEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FigureRecordEdge'] = ResolversParentTypes['FigureRecordEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FigureRecord'], ParentType, ContextType>;
};

export type FilesAttachedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FilesAttached'] = ResolversParentTypes['FilesAttached']> = {
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpAttemptResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FollowUpAttempt'] = ResolversParentTypes['FollowUpAttempt']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  note?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reached?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type FollowUpTaskResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FollowUpTask'] = ResolversParentTypes['FollowUpTask']> = {
  assignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  attempts?: Resolver<Array<ResolversTypes['FollowUpAttempt']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  doneAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  dueAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<FollowUpTaskHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['FollowUpReason'], ParentType, ContextType>;
  result?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  satisfaction?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['FollowUpState'], ParentType, ContextType>;
  survey?: Resolver<Maybe<ResolversTypes['Survey']>, ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpTaskChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FollowUpTaskChanged'] = ResolversParentTypes['FollowUpTaskChanged']> = {
  followUpTask?: Resolver<ResolversTypes['FollowUpTask'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type FollowUpTaskConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FollowUpTaskConnection'] = ResolversParentTypes['FollowUpTaskConnection']> = {
  edges?: Resolver<Array<ResolversTypes['FollowUpTaskEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type FollowUpTaskEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FollowUpTaskEdge'] = ResolversParentTypes['FollowUpTaskEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['FollowUpTask'], ParentType, ContextType>;
};

export type FollowUpTaskResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['FollowUpTaskResult'] = ResolversParentTypes['FollowUpTaskResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'FollowUpTaskChanged' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type GrantResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Grant'] = ResolversParentTypes['Grant']> = {
  permission?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  reach?: Resolver<ResolversTypes['Reach'], ParentType, ContextType>;
};

export type IdempotencyConflictResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IdempotencyConflict'] = ResolversParentTypes['IdempotencyConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type IllegalStepResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['IllegalStep'] = ResolversParentTypes['IllegalStep']> = {
  allowedActions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ImportedHistoryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ImportedHistory'] = ResolversParentTypes['ImportedHistory']> = {
  lines?: Resolver<Array<ResolversTypes['ImportedHistoryLine']>, ParentType, ContextType>;
  meanTimeToResolveMs?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  medianTimeToResolveMs?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  resolvedTickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  source?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type ImportedHistoryLineResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ImportedHistoryLine'] = ResolversParentTypes['ImportedHistoryLine']> = {
  dimension?: Resolver<ResolversTypes['HistoryDimension'], ParentType, ContextType>;
  rows?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type IndicatorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Indicator'] = ResolversParentTypes['Indicator']> = {
  asOf?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['IndicatorCode'], ParentType, ContextType>;
  denominator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  direction?: Resolver<ResolversTypes['TargetDirection'], ParentType, ContextType>;
  formula?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  met?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareInTarget?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  target?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  trend?: Resolver<Array<ResolversTypes['TrendPoint']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['IndicatorUnit'], ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
};

export type InputProblemResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InputProblem'] = ResolversParentTypes['InputProblem']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstallationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Installation'] = ResolversParentTypes['Installation']> = {
  acceptedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  configurationNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  dongleNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  edition?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  environment?: Resolver<ResolversTypes['InstallationEnvironment'], ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<InstallationHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  installedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  licenceNumber?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  lifetimeMaintenance?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  modules?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  product?: Resolver<Maybe<ResolversTypes['Product']>, ParentType, ContextType>;
  productCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  productVersion?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  projectName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proofOfPurchase?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purchasedOn?: Resolver<Maybe<ResolversTypes['Date']>, ParentType, ContextType>;
  remoteAccess?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  serviceCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstallationChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InstallationChanged'] = ResolversParentTypes['InstallationChanged']> = {
  installation?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type InstallationConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InstallationConnection'] = ResolversParentTypes['InstallationConnection']> = {
  edges?: Resolver<Array<ResolversTypes['InstallationEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type InstallationEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InstallationEdge'] = ResolversParentTypes['InstallationEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Installation'], ParentType, ContextType>;
};

export type InstallationEnvironmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InstallationEnvironment'] = ResolversParentTypes['InstallationEnvironment']> = {
  database?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  network?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  operatingSystem?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  servers?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type InstallationResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InstallationResult'] = ResolversParentTypes['InstallationResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InstallationChanged' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type InvalidInputResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['InvalidInput'] = ResolversParentTypes['InvalidInput']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  problems?: Resolver<Array<ResolversTypes['InputProblem']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export interface JsonObjectScalarConfig extends GraphQLScalarTypeConfig<ResolversTypes['JSONObject'], any> {
  name: 'JSONObject';
}

export type LinkedArticleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['LinkedArticle'] = ResolversParentTypes['LinkedArticle']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  linkedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type LocaleResolvers = { EN: 'en', ZH_CN: 'zh-CN' };

export type MarkNoticesReadResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MarkNoticesReadResult'] = ResolversParentTypes['MarkNoticesReadResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NoticesRead', ParentType, ContextType>;
};

export type MissedSearchResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MissedSearch'] = ResolversParentTypes['MissedSearch']> = {
  count?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lastAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MissedSearchConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MissedSearchConnection'] = ResolversParentTypes['MissedSearchConnection']> = {
  edges?: Resolver<Array<ResolversTypes['MissedSearchEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type MissedSearchEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MissedSearchEdge'] = ResolversParentTypes['MissedSearchEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['MissedSearch'], ParentType, ContextType>;
};

export type MoneyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Money'] = ResolversParentTypes['Money']> = {
  amountMinor?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  currency?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type MutationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Mutation'] = ResolversParentTypes['Mutation']> = {
  acceptWorkOrder?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationAcceptWorkOrderArgs, 'input'>>;
  addCategory?: Resolver<ResolversTypes['CategoryResult'], ParentType, ContextType, RequireFields<MutationAddCategoryArgs, 'input'>>;
  addContact?: Resolver<ResolversTypes['ContactResult'], ParentType, ContextType, RequireFields<MutationAddContactArgs, 'input'>>;
  addMeasure?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationAddMeasureArgs, 'input'>>;
  addProduct?: Resolver<ResolversTypes['ProductResult'], ParentType, ContextType, RequireFields<MutationAddProductArgs, 'input'>>;
  addSite?: Resolver<ResolversTypes['SiteResult'], ParentType, ContextType, RequireFields<MutationAddSiteArgs, 'input'>>;
  addSpecialService?: Resolver<ResolversTypes['SpecialServiceResult'], ParentType, ContextType, RequireFields<MutationAddSpecialServiceArgs, 'input'>>;
  agreeTime?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationAgreeTimeArgs, 'input'>>;
  amendVisitRequest?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationAmendVisitRequestArgs, 'input'>>;
  answerComplaintQuestion?: Resolver<ResolversTypes['ComplaintQuestionResult'], ParentType, ContextType, RequireFields<MutationAnswerComplaintQuestionArgs, 'input'>>;
  answerExamQuestion?: Resolver<ResolversTypes['ExamResult'], ParentType, ContextType, RequireFields<MutationAnswerExamQuestionArgs, 'input'>>;
  answerMySurvey?: Resolver<ResolversTypes['AnswerMySurveyResult'], ParentType, ContextType, RequireFields<MutationAnswerMySurveyArgs, 'input'>>;
  answerSurvey?: Resolver<ResolversTypes['AnswerSurveyResult'], ParentType, ContextType, RequireFields<MutationAnswerSurveyArgs, 'input'>>;
  answerSurveyByPhone?: Resolver<ResolversTypes['SurveyResult'], ParentType, ContextType, RequireFields<MutationAnswerSurveyByPhoneArgs, 'input'>>;
  answerTicketLink?: Resolver<ResolversTypes['TicketLinkResult'], ParentType, ContextType, RequireFields<MutationAnswerTicketLinkArgs, 'input'>>;
  answerVisitQuote?: Resolver<ResolversTypes['VisitResult'], ParentType, ContextType, RequireFields<MutationAnswerVisitQuoteArgs, 'input'>>;
  applyCategoryPreset?: Resolver<ResolversTypes['CategoryPresetResult'], ParentType, ContextType, RequireFields<MutationApplyCategoryPresetArgs, 'input'>>;
  appointWorkOrder?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationAppointWorkOrderArgs, 'input'>>;
  approveEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationApproveEnrolmentArgs, 'input'>>;
  approveVisit?: Resolver<ResolversTypes['VisitResult'], ParentType, ContextType, RequireFields<MutationApproveVisitArgs, 'input'>>;
  archiveComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationArchiveComplaintArgs, 'input'>>;
  arriveWorkOrder?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationArriveWorkOrderArgs, 'input'>>;
  askNamedPerson?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationAskNamedPersonArgs, 'input'>>;
  askPasswordReset?: Resolver<ResolversTypes['DoneResult'], ParentType, ContextType, RequireFields<MutationAskPasswordResetArgs, 'input'>>;
  askToEnrol?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationAskToEnrolArgs, 'input'>>;
  assessTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationAssessTicketArgs, 'input'>>;
  assignFollowUp?: Resolver<ResolversTypes['FollowUpTaskResult'], ParentType, ContextType, RequireFields<MutationAssignFollowUpArgs, 'input'>>;
  assignTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationAssignTicketArgs, 'input'>>;
  assignWorkOrder?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationAssignWorkOrderArgs, 'input'>>;
  attachFiles?: Resolver<ResolversTypes['AttachFilesResult'], ParentType, ContextType, RequireFields<MutationAttachFilesArgs, 'input'>>;
  beginExam?: Resolver<ResolversTypes['ExamResult'], ParentType, ContextType, RequireFields<MutationBeginExamArgs, 'input'>>;
  beginInvestigation?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationBeginInvestigationArgs, 'input'>>;
  beginWorkOrder?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationBeginWorkOrderArgs, 'input'>>;
  callBack?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationCallBackArgs, 'input'>>;
  cancelOperation?: Resolver<ResolversTypes['OperationResult'], ParentType, ContextType, RequireFields<MutationCancelOperationArgs, 'input'>>;
  cancelTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationCancelTicketArgs, 'input'>>;
  changeAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationChangeAgreementArgs, 'input'>>;
  changeArticle?: Resolver<ResolversTypes['ArticleResult'], ParentType, ContextType, RequireFields<MutationChangeArticleArgs, 'input'>>;
  changeCalendar?: Resolver<ResolversTypes['CalendarResult'], ParentType, ContextType, RequireFields<MutationChangeCalendarArgs, 'input'>>;
  changeCategory?: Resolver<ResolversTypes['CategoryResult'], ParentType, ContextType, RequireFields<MutationChangeCategoryArgs, 'input'>>;
  changeComplaintSettings?: Resolver<ResolversTypes['ComplaintSettingsResult'], ParentType, ContextType, RequireFields<MutationChangeComplaintSettingsArgs, 'input'>>;
  changeContact?: Resolver<ResolversTypes['ContactResult'], ParentType, ContextType, RequireFields<MutationChangeContactArgs, 'input'>>;
  changeCourse?: Resolver<ResolversTypes['CourseResult'], ParentType, ContextType, RequireFields<MutationChangeCourseArgs, 'input'>>;
  changeCustomer?: Resolver<ResolversTypes['CustomerResult'], ParentType, ContextType, RequireFields<MutationChangeCustomerArgs, 'input'>>;
  changeInstallation?: Resolver<ResolversTypes['InstallationResult'], ParentType, ContextType, RequireFields<MutationChangeInstallationArgs, 'input'>>;
  changePassword?: Resolver<ResolversTypes['DoneResult'], ParentType, ContextType, RequireFields<MutationChangePasswordArgs, 'input'>>;
  changePerson?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType, RequireFields<MutationChangePersonArgs, 'input'>>;
  changePersonRoles?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType, RequireFields<MutationChangePersonRolesArgs, 'input'>>;
  changePriority?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationChangePriorityArgs, 'input'>>;
  changeProduct?: Resolver<ResolversTypes['ProductResult'], ParentType, ContextType, RequireFields<MutationChangeProductArgs, 'input'>>;
  changeRole?: Resolver<ResolversTypes['RoleResult'], ParentType, ContextType, RequireFields<MutationChangeRoleArgs, 'input'>>;
  changeSite?: Resolver<ResolversTypes['SiteResult'], ParentType, ContextType, RequireFields<MutationChangeSiteArgs, 'input'>>;
  changeSpecialService?: Resolver<ResolversTypes['SpecialServiceResult'], ParentType, ContextType, RequireFields<MutationChangeSpecialServiceArgs, 'input'>>;
  changeTicketSettings?: Resolver<ResolversTypes['TicketSettingsResult'], ParentType, ContextType, RequireFields<MutationChangeTicketSettingsArgs, 'input'>>;
  checkEffect?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationCheckEffectArgs, 'input'>>;
  choosePreferences?: Resolver<ResolversTypes['PreferencesResult'], ParentType, ContextType, RequireFields<MutationChoosePreferencesArgs, 'input'>>;
  claimTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationClaimTicketArgs, 'input'>>;
  closeOrgUnit?: Resolver<ResolversTypes['OrgUnitResult'], ParentType, ContextType, RequireFields<MutationCloseOrgUnitArgs, 'input'>>;
  closeTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationCloseTicketArgs, 'input'>>;
  completeTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationCompleteTicketArgs, 'input'>>;
  concludeAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationConcludeAgreementArgs, 'input'>>;
  confirmComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationConfirmComplaintArgs, 'input'>>;
  confirmTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationConfirmTicketArgs, 'input'>>;
  countArticleUse?: Resolver<ResolversTypes['ArticleResult'], ParentType, ContextType, RequireFields<MutationCountArticleUseArgs, 'input'>>;
  createApiKey?: Resolver<ResolversTypes['CreateApiKeyResult'], ParentType, ContextType, RequireFields<MutationCreateApiKeyArgs, 'input'>>;
  createCourse?: Resolver<ResolversTypes['CourseResult'], ParentType, ContextType, RequireFields<MutationCreateCourseArgs, 'input'>>;
  createFirstAdministrator?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType, RequireFields<MutationCreateFirstAdministratorArgs, 'input'>>;
  createOrgUnit?: Resolver<ResolversTypes['OrgUnitResult'], ParentType, ContextType, RequireFields<MutationCreateOrgUnitArgs, 'input'>>;
  createPerson?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType, RequireFields<MutationCreatePersonArgs, 'input'>>;
  createRole?: Resolver<ResolversTypes['RoleResult'], ParentType, ContextType, RequireFields<MutationCreateRoleArgs, 'input'>>;
  deactivatePerson?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType, RequireFields<MutationDeactivatePersonArgs, 'input'>>;
  decideCompensation?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationDecideCompensationArgs, 'input'>>;
  declineWorkOrder?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationDeclineWorkOrderArgs, 'input'>>;
  defineCalendar?: Resolver<ResolversTypes['CalendarResult'], ParentType, ContextType, RequireFields<MutationDefineCalendarArgs, 'input'>>;
  departWorkOrder?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationDepartWorkOrderArgs, 'input'>>;
  draftArticle?: Resolver<ResolversTypes['ArticleResult'], ParentType, ContextType, RequireFields<MutationDraftArticleArgs, 'input'>>;
  draftArticleFromTicket?: Resolver<ResolversTypes['ArticleResult'], ParentType, ContextType, RequireFields<MutationDraftArticleFromTicketArgs, 'input'>>;
  endContactAccount?: Resolver<ResolversTypes['ContactAccountResult'], ParentType, ContextType, RequireFields<MutationEndContactAccountArgs, 'input'>>;
  escalateTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationEscalateTicketArgs, 'input'>>;
  fileComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationFileComplaintArgs, 'input'>>;
  findCause?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationFindCauseArgs, 'input'>>;
  finishEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationFinishEnrolmentArgs, 'input'>>;
  finishFollowUp?: Resolver<ResolversTypes['FollowUpTaskResult'], ParentType, ContextType, RequireFields<MutationFinishFollowUpArgs, 'input'>>;
  finishMeasure?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationFinishMeasureArgs, 'input'>>;
  handInExam?: Resolver<ResolversTypes['ExamResult'], ParentType, ContextType, RequireFields<MutationHandInExamArgs, 'input'>>;
  handOverTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationHandOverTicketArgs, 'input'>>;
  identifyCustomer?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationIdentifyCustomerArgs, 'input'>>;
  inviteContact?: Resolver<ResolversTypes['ContactAccountResult'], ParentType, ContextType, RequireFields<MutationInviteContactArgs, 'input'>>;
  linkArticle?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationLinkArticleArgs, 'input'>>;
  logCall?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationLogCallArgs, 'input'>>;
  markNoticesRead?: Resolver<ResolversTypes['MarkNoticesReadResult'], ParentType, ContextType, RequireFields<MutationMarkNoticesReadArgs, 'input'>>;
  moveOrgUnit?: Resolver<ResolversTypes['OrgUnitResult'], ParentType, ContextType, RequireFields<MutationMoveOrgUnitArgs, 'input'>>;
  movePerson?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType, RequireFields<MutationMovePersonArgs, 'input'>>;
  nameDeputy?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType, RequireFields<MutationNameDeputyArgs, 'input'>>;
  nameUnitHead?: Resolver<ResolversTypes['OrgUnitResult'], ParentType, ContextType, RequireFields<MutationNameUnitHeadArgs, 'input'>>;
  noteOnTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationNoteOnTicketArgs, 'input'>>;
  openFollowUp?: Resolver<ResolversTypes['FollowUpTaskResult'], ParentType, ContextType, RequireFields<MutationOpenFollowUpArgs, 'input'>>;
  openTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationOpenTicketArgs, 'input'>>;
  parkTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationParkTicketArgs, 'input'>>;
  pickUnitCalendar?: Resolver<ResolversTypes['OrgUnitResult'], ParentType, ContextType, RequireFields<MutationPickUnitCalendarArgs, 'input'>>;
  proposeSolution?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationProposeSolutionArgs, 'input'>>;
  publishArticle?: Resolver<ResolversTypes['ArticleResult'], ParentType, ContextType, RequireFields<MutationPublishArticleArgs, 'input'>>;
  publishCourse?: Resolver<ResolversTypes['CourseResult'], ParentType, ContextType, RequireFields<MutationPublishCourseArgs, 'input'>>;
  putOnDuty?: Resolver<ResolversTypes['DutyResult'], ParentType, ContextType, RequireFields<MutationPutOnDutyArgs, 'input'>>;
  quoteVisit?: Resolver<ResolversTypes['VisitResult'], ParentType, ContextType, RequireFields<MutationQuoteVisitArgs, 'input'>>;
  reactivatePerson?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType, RequireFields<MutationReactivatePersonArgs, 'input'>>;
  rebuildFigures?: Resolver<ResolversTypes['OperationResult'], ParentType, ContextType, RequireFields<MutationRebuildFiguresArgs, 'input'>>;
  recategoriseTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationRecategoriseTicketArgs, 'input'>>;
  reconcileFigures?: Resolver<ResolversTypes['OperationResult'], ParentType, ContextType, RequireFields<MutationReconcileFiguresArgs, 'input'>>;
  recordAttempt?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationRecordAttemptArgs, 'input'>>;
  recordComplaintContact?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationRecordComplaintContactArgs, 'input'>>;
  recordConsent?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationRecordConsentArgs, 'input'>>;
  recordCorrectiveAction?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationRecordCorrectiveActionArgs, 'input'>>;
  recordCustomerContact?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationRecordCustomerContactArgs, 'input'>>;
  recordFollowUpAttempt?: Resolver<ResolversTypes['FollowUpTaskResult'], ParentType, ContextType, RequireFields<MutationRecordFollowUpAttemptArgs, 'input'>>;
  recordInstallation?: Resolver<ResolversTypes['InstallationResult'], ParentType, ContextType, RequireFields<MutationRecordInstallationArgs, 'input'>>;
  recordTicketHistory?: Resolver<ResolversTypes['TicketHistoryResult'], ParentType, ContextType, RequireFields<MutationRecordTicketHistoryArgs, 'input'>>;
  refuseEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationRefuseEnrolmentArgs, 'input'>>;
  registerCustomer?: Resolver<ResolversTypes['CustomerResult'], ParentType, ContextType, RequireFields<MutationRegisterCustomerArgs, 'input'>>;
  rejectComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationRejectComplaintArgs, 'input'>>;
  rejectTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationRejectTicketArgs, 'input'>>;
  removeAttachment?: Resolver<ResolversTypes['RemoveAttachmentResult'], ParentType, ContextType, RequireFields<MutationRemoveAttachmentArgs, 'input'>>;
  removeSynonyms?: Resolver<ResolversTypes['SynonymsRemovalResult'], ParentType, ContextType, RequireFields<MutationRemoveSynonymsArgs, 'input'>>;
  removeTicketView?: Resolver<ResolversTypes['RemoveTicketViewResult'], ParentType, ContextType, RequireFields<MutationRemoveTicketViewArgs, 'input'>>;
  renameOrgUnit?: Resolver<ResolversTypes['OrgUnitResult'], ParentType, ContextType, RequireFields<MutationRenameOrgUnitArgs, 'input'>>;
  reopenTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationReopenTicketArgs, 'input'>>;
  repairDeadLetter?: Resolver<ResolversTypes['DeadLetterResult'], ParentType, ContextType, RequireFields<MutationRepairDeadLetterArgs, 'input'>>;
  replayDeadLetter?: Resolver<ResolversTypes['DeadLetterResult'], ParentType, ContextType, RequireFields<MutationReplayDeadLetterArgs, 'input'>>;
  replyOnTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationReplyOnTicketArgs, 'input'>>;
  reportWorkOrder?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationReportWorkOrderArgs, 'input'>>;
  requestVisit?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationRequestVisitArgs, 'input'>>;
  resendDeliveries?: Resolver<ResolversTypes['ResendResult'], ParentType, ContextType, RequireFields<MutationResendDeliveriesArgs, 'input'>>;
  resolveTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationResolveTicketArgs, 'input'>>;
  resumeTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationResumeTicketArgs, 'input'>>;
  retireArticle?: Resolver<ResolversTypes['ArticleResult'], ParentType, ContextType, RequireFields<MutationRetireArticleArgs, 'input'>>;
  retireCategory?: Resolver<ResolversTypes['CategoryResult'], ParentType, ContextType, RequireFields<MutationRetireCategoryArgs, 'input'>>;
  retireContact?: Resolver<ResolversTypes['ContactResult'], ParentType, ContextType, RequireFields<MutationRetireContactArgs, 'input'>>;
  retireCourse?: Resolver<ResolversTypes['CourseResult'], ParentType, ContextType, RequireFields<MutationRetireCourseArgs, 'input'>>;
  retireInstallation?: Resolver<ResolversTypes['InstallationResult'], ParentType, ContextType, RequireFields<MutationRetireInstallationArgs, 'input'>>;
  retireRole?: Resolver<ResolversTypes['RoleResult'], ParentType, ContextType, RequireFields<MutationRetireRoleArgs, 'input'>>;
  retireSite?: Resolver<ResolversTypes['SiteResult'], ParentType, ContextType, RequireFields<MutationRetireSiteArgs, 'input'>>;
  returnResult?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationReturnResultArgs, 'input'>>;
  returnVisitToField?: Resolver<ResolversTypes['VisitResult'], ParentType, ContextType, RequireFields<MutationReturnVisitToFieldArgs, 'input'>>;
  reviewArticle?: Resolver<ResolversTypes['ArticleResult'], ParentType, ContextType, RequireFields<MutationReviewArticleArgs, 'input'>>;
  reviseArticle?: Resolver<ResolversTypes['ArticleResult'], ParentType, ContextType, RequireFields<MutationReviseArticleArgs, 'input'>>;
  revokeApiKey?: Resolver<ResolversTypes['ApiKeyResult'], ParentType, ContextType, RequireFields<MutationRevokeApiKeyArgs, 'input'>>;
  revokeSession?: Resolver<ResolversTypes['DoneResult'], ParentType, ContextType, RequireFields<MutationRevokeSessionArgs, 'input'>>;
  saveSynonyms?: Resolver<ResolversTypes['SynonymsResult'], ParentType, ContextType, RequireFields<MutationSaveSynonymsArgs, 'input'>>;
  saveTicketView?: Resolver<ResolversTypes['SaveTicketViewResult'], ParentType, ContextType, RequireFields<MutationSaveTicketViewArgs, 'input'>>;
  sendBackVisit?: Resolver<ResolversTypes['VisitResult'], ParentType, ContextType, RequireFields<MutationSendBackVisitArgs, 'input'>>;
  sendCourseBack?: Resolver<ResolversTypes['CourseResult'], ParentType, ContextType, RequireFields<MutationSendCourseBackArgs, 'input'>>;
  sendCourseToReview?: Resolver<ResolversTypes['CourseResult'], ParentType, ContextType, RequireFields<MutationSendCourseToReviewArgs, 'input'>>;
  sendParts?: Resolver<ResolversTypes['VisitResult'], ParentType, ContextType, RequireFields<MutationSendPartsArgs, 'input'>>;
  sendSignCode?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationSendSignCodeArgs, 'input'>>;
  setCalendarYear?: Resolver<ResolversTypes['CalendarResult'], ParentType, ContextType, RequireFields<MutationSetCalendarYearArgs, 'input'>>;
  setCoursePaper?: Resolver<ResolversTypes['CourseResult'], ParentType, ContextType, RequireFields<MutationSetCoursePaperArgs, 'input'>>;
  setDutyRequirement?: Resolver<ResolversTypes['DutyRequirementsResult'], ParentType, ContextType, RequireFields<MutationSetDutyRequirementArgs, 'input'>>;
  setEngineerSkills?: Resolver<ResolversTypes['EngineerResult'], ParentType, ContextType, RequireFields<MutationSetEngineerSkillsArgs, 'input'>>;
  setFirstPassword?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType, RequireFields<MutationSetFirstPasswordArgs, 'input'>>;
  setPasswordByLink?: Resolver<ResolversTypes['DoneResult'], ParentType, ContextType, RequireFields<MutationSetPasswordByLinkArgs, 'input'>>;
  signIn?: Resolver<ResolversTypes['SignInResult'], ParentType, ContextType, RequireFields<MutationSignInArgs, 'input'>>;
  signOut?: Resolver<ResolversTypes['DoneResult'], ParentType, ContextType, RequireFields<MutationSignOutArgs, 'input'>>;
  signWorkOrder?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationSignWorkOrderArgs, 'input'>>;
  skipDeadLetter?: Resolver<ResolversTypes['DeadLetterResult'], ParentType, ContextType, RequireFields<MutationSkipDeadLetterArgs, 'input'>>;
  solveVisit?: Resolver<ResolversTypes['VisitResult'], ParentType, ContextType, RequireFields<MutationSolveVisitArgs, 'input'>>;
  startTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationStartTicketArgs, 'input'>>;
  submitArticle?: Resolver<ResolversTypes['ArticleResult'], ParentType, ContextType, RequireFields<MutationSubmitArticleArgs, 'input'>>;
  takeOffDuty?: Resolver<ResolversTypes['DutyResult'], ParentType, ContextType, RequireFields<MutationTakeOffDutyArgs, 'input'>>;
  takeUpComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationTakeUpComplaintArgs, 'input'>>;
  terminateAgreement?: Resolver<ResolversTypes['AgreementResult'], ParentType, ContextType, RequireFields<MutationTerminateAgreementArgs, 'input'>>;
  testChannel?: Resolver<ResolversTypes['DeliveryResult'], ParentType, ContextType, RequireFields<MutationTestChannelArgs, 'input'>>;
  triageTicket?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationTriageTicketArgs, 'input'>>;
  unlockSignIn?: Resolver<ResolversTypes['PersonResult'], ParentType, ContextType, RequireFields<MutationUnlockSignInArgs, 'input'>>;
  verifyComplaint?: Resolver<ResolversTypes['ComplaintResult'], ParentType, ContextType, RequireFields<MutationVerifyComplaintArgs, 'input'>>;
  voteOnArticle?: Resolver<ResolversTypes['ArticleResult'], ParentType, ContextType, RequireFields<MutationVoteOnArticleArgs, 'input'>>;
  waitForOthers?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationWaitForOthersArgs, 'input'>>;
  withdrawEnrolment?: Resolver<ResolversTypes['EnrolmentResult'], ParentType, ContextType, RequireFields<MutationWithdrawEnrolmentArgs, 'input'>>;
  withdrawVisitRequest?: Resolver<ResolversTypes['TicketResult'], ParentType, ContextType, RequireFields<MutationWithdrawVisitRequestArgs, 'input'>>;
  writeOffWorkOrder?: Resolver<ResolversTypes['WorkOrderResult'], ParentType, ContextType, RequireFields<MutationWriteOffWorkOrderArgs, 'input'>>;
};

export type MySurveyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['MySurvey'] = ResolversParentTypes['MySurvey']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['SurveyQuestion']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['SurveySubject'], ParentType, ContextType>;
  subjectNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NodeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Node'] = ResolversParentTypes['Node']> = {
  __resolveType: TypeResolveFn<'Agreement' | 'ApiKey' | 'Article' | 'Calendar' | 'Complaint' | 'ComplaintSettings' | 'Contact' | 'ContactAccount' | 'ConversationEntry' | 'Course' | 'Customer' | 'Delivery' | 'Duty' | 'Enrolment' | 'Exam' | 'FollowUpTask' | 'Installation' | 'Notice' | 'Operation' | 'OrgUnit' | 'Person' | 'Product' | 'Role' | 'Session' | 'Site' | 'Solution' | 'SpecialService' | 'Survey' | 'Synonyms' | 'Ticket' | 'TicketCategory' | 'TicketSettings' | 'Visit' | 'VisitRequest' | 'WorkOrder', ParentType, ContextType>;
};

export type NotAllowedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NotAllowed'] = ResolversParentTypes['NotAllowed']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  permission?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NotFoundResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NotFound'] = ResolversParentTypes['NotFound']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Notice'] = ResolversParentTypes['Notice']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  body?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  readAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  title?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  urgent?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type NoticeConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NoticeConnection'] = ResolversParentTypes['NoticeConnection']> = {
  edges?: Resolver<Array<ResolversTypes['NoticeEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticeEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NoticeEdge'] = ResolversParentTypes['NoticeEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Notice'], ParentType, ContextType>;
};

export type NoticePreferenceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NoticePreference'] = ResolversParentTypes['NoticePreference']> = {
  channels?: Resolver<Array<ResolversTypes['DeliveryChannel']>, ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  defaultChannels?: Resolver<Array<ResolversTypes['DeliveryChannel']>, ParentType, ContextType>;
  locked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type NoticePreferencesResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NoticePreferences'] = ResolversParentTypes['NoticePreferences']> = {
  items?: Resolver<Array<ResolversTypes['NoticePreference']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type NoticesReadResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['NoticesRead'] = ResolversParentTypes['NoticesRead']> = {
  marked?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OpenPeriodResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OpenPeriod'] = ResolversParentTypes['OpenPeriod']> = {
  from?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  to?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type OperationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Operation'] = ResolversParentTypes['Operation']> = {
  done?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  errorCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  finishedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  startedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['OperationState'], ParentType, ContextType>;
  total?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OperationChanged'] = ResolversParentTypes['OperationChanged']> = {
  operation?: Resolver<ResolversTypes['Operation'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OperationResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OperationResult'] = ResolversParentTypes['OperationResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'OperationChanged' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type OrgUnitResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrgUnit'] = ResolversParentTypes['OrgUnit']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  ancestors?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  effectiveCalendar?: Resolver<ResolversTypes['Calendar'], ParentType, ContextType>;
  head?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<OrgUnitHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['OrgUnitKind'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrgUnitChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrgUnitChanged'] = ResolversParentTypes['OrgUnitChanged']> = {
  orgUnit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type OrgUnitResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['OrgUnitResult'] = ResolversParentTypes['OrgUnitResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'OrgUnitChanged' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type PageInfoResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PageInfo'] = ResolversParentTypes['PageInfo']> = {
  endCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  hasNextPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  hasPreviousPage?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  startCursor?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type PaperOptionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PaperOption'] = ResolversParentTypes['PaperOption']> = {
  correct?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PaperQuestionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PaperQuestion'] = ResolversParentTypes['PaperQuestion']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ExamQuestionKind'], ParentType, ContextType>;
  options?: Resolver<Array<ResolversTypes['PaperOption']>, ParentType, ContextType>;
  points?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PartUsedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PartUsed'] = ResolversParentTypes['PartUsed']> = {
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  quantity?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PermissionInfoResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PermissionInfo'] = ResolversParentTypes['PermissionInfo']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  meaning?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type PersonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Person'] = ResolversParentTypes['Person']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  deputy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  deputyUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  displayName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<PersonHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastSignInAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  lockedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  login?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  passwordSetAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  unit?: Resolver<ResolversTypes['OrgUnit'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PersonChanged'] = ResolversParentTypes['PersonChanged']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PersonConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PersonConnection'] = ResolversParentTypes['PersonConnection']> = {
  edges?: Resolver<Array<ResolversTypes['PersonEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type PersonEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PersonEdge'] = ResolversParentTypes['PersonEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
};

export type PersonResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PersonResult'] = ResolversParentTypes['PersonResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'PersonChanged' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type PlaceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Place'] = ResolversParentTypes['Place']> = {
  latitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  longitude?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
};

export type PreferencesChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PreferencesChanged'] = ResolversParentTypes['PreferencesChanged']> = {
  preferences?: Resolver<ResolversTypes['NoticePreferences'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type PreferencesResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PreferencesResult'] = ResolversParentTypes['PreferencesResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'PreferencesChanged' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type PresentPersonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PresentPerson'] = ResolversParentTypes['PresentPerson']> = {
  person?: Resolver<ResolversTypes['Person'], ParentType, ContextType>;
  writing?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type PriorityMatrixCellResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['PriorityMatrixCell'] = ResolversParentTypes['PriorityMatrixCell']> = {
  impact?: Resolver<ResolversTypes['Impact'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  urgency?: Resolver<ResolversTypes['Urgency'], ParentType, ContextType>;
};

export type ProductResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Product'] = ResolversParentTypes['Product']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  versions?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProductChanged'] = ResolversParentTypes['ProductChanged']> = {
  product?: Resolver<ResolversTypes['Product'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ProductResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ProductResult'] = ResolversParentTypes['ProductResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'ProductChanged' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type QueryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Query'] = ResolversParentTypes['Query']> = {
  agreements?: Resolver<ResolversTypes['AgreementConnection'], ParentType, ContextType, RequireFields<QueryAgreementsArgs, 'first' | 'orderBy'>>;
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType, Partial<QueryApiKeysArgs>>;
  archiveState?: Resolver<ResolversTypes['ArchiveState'], ParentType, ContextType>;
  articles?: Resolver<ResolversTypes['ArticleConnection'], ParentType, ContextType, RequireFields<QueryArticlesArgs, 'first' | 'orderBy'>>;
  auditLog?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<QueryAuditLogArgs, 'first' | 'service'>>;
  calendars?: Resolver<Array<ResolversTypes['Calendar']>, ParentType, ContextType>;
  callerMatches?: Resolver<Array<ResolversTypes['CallerMatch']>, ParentType, ContextType, RequireFields<QueryCallerMatchesArgs, 'numberOrCode'>>;
  complaintSettings?: Resolver<ResolversTypes['ComplaintSettings'], ParentType, ContextType>;
  complaints?: Resolver<ResolversTypes['ComplaintConnection'], ParentType, ContextType, RequireFields<QueryComplaintsArgs, 'first' | 'orderBy'>>;
  coursePaper?: Resolver<Maybe<ResolversTypes['CoursePaper']>, ParentType, ContextType, RequireFields<QueryCoursePaperArgs, 'id'>>;
  courses?: Resolver<ResolversTypes['CourseConnection'], ParentType, ContextType, RequireFields<QueryCoursesArgs, 'first'>>;
  customers?: Resolver<ResolversTypes['CustomerConnection'], ParentType, ContextType, RequireFields<QueryCustomersArgs, 'first' | 'orderBy'>>;
  deadLetters?: Resolver<ResolversTypes['DeadLetterConnection'], ParentType, ContextType, RequireFields<QueryDeadLettersArgs, 'first' | 'service'>>;
  deliveries?: Resolver<ResolversTypes['DeliveryConnection'], ParentType, ContextType, RequireFields<QueryDeliveriesArgs, 'first'>>;
  duties?: Resolver<ResolversTypes['DutyConnection'], ParentType, ContextType, RequireFields<QueryDutiesArgs, 'first'>>;
  dutyRequirements?: Resolver<Array<ResolversTypes['DutyRequirement']>, ParentType, ContextType>;
  engineers?: Resolver<Array<ResolversTypes['Engineer']>, ParentType, ContextType, Partial<QueryEngineersArgs>>;
  enrolments?: Resolver<ResolversTypes['EnrolmentConnection'], ParentType, ContextType, RequireFields<QueryEnrolmentsArgs, 'first'>>;
  entitlement?: Resolver<Maybe<ResolversTypes['Entitlement']>, ParentType, ContextType, RequireFields<QueryEntitlementArgs, 'customerId' | 'service'>>;
  errorCodes?: Resolver<Array<ResolversTypes['ErrorCode']>, ParentType, ContextType>;
  exams?: Resolver<ResolversTypes['ExamConnection'], ParentType, ContextType, RequireFields<QueryExamsArgs, 'first'>>;
  firstAdministratorNeeded?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  followUpTasks?: Resolver<ResolversTypes['FollowUpTaskConnection'], ParentType, ContextType, RequireFields<QueryFollowUpTasksArgs, 'first'>>;
  importedHistory?: Resolver<ResolversTypes['ImportedHistory'], ParentType, ContextType, RequireFields<QueryImportedHistoryArgs, 'source'>>;
  indicatorRecords?: Resolver<ResolversTypes['FigureRecordConnection'], ParentType, ContextType, RequireFields<QueryIndicatorRecordsArgs, 'code' | 'first' | 'period'>>;
  indicators?: Resolver<Array<ResolversTypes['Indicator']>, ParentType, ContextType, RequireFields<QueryIndicatorsArgs, 'period' | 'trendWeeks'>>;
  installations?: Resolver<ResolversTypes['InstallationConnection'], ParentType, ContextType, RequireFields<QueryInstallationsArgs, 'first' | 'orderBy'>>;
  missedSearches?: Resolver<ResolversTypes['MissedSearchConnection'], ParentType, ContextType, RequireFields<QueryMissedSearchesArgs, 'first'>>;
  myComplaintQuestions?: Resolver<Array<ResolversTypes['ComplaintQuestion']>, ParentType, ContextType, Partial<QueryMyComplaintQuestionsArgs>>;
  mySurveys?: Resolver<Array<ResolversTypes['MySurvey']>, ParentType, ContextType>;
  node?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType, RequireFields<QueryNodeArgs, 'id'>>;
  nodes?: Resolver<Array<Maybe<ResolversTypes['Node']>>, ParentType, ContextType, RequireFields<QueryNodesArgs, 'ids'>>;
  noticePreferences?: Resolver<ResolversTypes['NoticePreferences'], ParentType, ContextType>;
  notices?: Resolver<ResolversTypes['NoticeConnection'], ParentType, ContextType, RequireFields<QueryNoticesArgs, 'first' | 'unreadOnly'>>;
  orgUnits?: Resolver<Array<ResolversTypes['OrgUnit']>, ParentType, ContextType, RequireFields<QueryOrgUnitsArgs, 'includeClosed'>>;
  people?: Resolver<ResolversTypes['PersonConnection'], ParentType, ContextType, RequireFields<QueryPeopleArgs, 'first' | 'orderBy'>>;
  permissions?: Resolver<Array<ResolversTypes['PermissionInfo']>, ParentType, ContextType>;
  products?: Resolver<Array<ResolversTypes['Product']>, ParentType, ContextType>;
  reconciliations?: Resolver<Array<ResolversTypes['Reconciliation']>, ParentType, ContextType>;
  roles?: Resolver<Array<ResolversTypes['Role']>, ParentType, ContextType>;
  savedTicketViews?: Resolver<Array<ResolversTypes['SavedTicketView']>, ParentType, ContextType>;
  searchArticles?: Resolver<Array<ResolversTypes['ArticleHit']>, ParentType, ContextType, RequireFields<QuerySearchArticlesArgs, 'first' | 'text' | 'typing'>>;
  serviceLevels?: Resolver<Array<ResolversTypes['ServiceLevelProfile']>, ParentType, ContextType>;
  specialServices?: Resolver<Array<ResolversTypes['SpecialService']>, ParentType, ContextType>;
  surveyLink?: Resolver<Maybe<ResolversTypes['SurveyLink']>, ParentType, ContextType, RequireFields<QuerySurveyLinkArgs, 'token'>>;
  surveys?: Resolver<ResolversTypes['SurveyConnection'], ParentType, ContextType, RequireFields<QuerySurveysArgs, 'first'>>;
  synonyms?: Resolver<ResolversTypes['SynonymConnection'], ParentType, ContextType, RequireFields<QuerySynonymsArgs, 'first'>>;
  ticketByNumber?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType, RequireFields<QueryTicketByNumberArgs, 'number'>>;
  ticketCategories?: Resolver<Array<ResolversTypes['TicketCategory']>, ParentType, ContextType, RequireFields<QueryTicketCategoriesArgs, 'includeRetired'>>;
  ticketLink?: Resolver<Maybe<ResolversTypes['TicketLink']>, ParentType, ContextType, RequireFields<QueryTicketLinkArgs, 'token'>>;
  ticketSettings?: Resolver<ResolversTypes['TicketSettings'], ParentType, ContextType>;
  tickets?: Resolver<ResolversTypes['TicketConnection'], ParentType, ContextType, RequireFields<QueryTicketsArgs, 'first' | 'orderBy'>>;
  viewer?: Resolver<Maybe<ResolversTypes['Viewer']>, ParentType, ContextType>;
  visits?: Resolver<ResolversTypes['VisitConnection'], ParentType, ContextType, RequireFields<QueryVisitsArgs, 'first' | 'orderBy'>>;
  workOrders?: Resolver<ResolversTypes['WorkOrderConnection'], ParentType, ContextType, RequireFields<QueryWorkOrdersArgs, 'first' | 'orderBy'>>;
};

export type QuotaResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Quota'] = ResolversParentTypes['Quota']> = {
  consumed?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  included?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  left?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  reserved?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  service?: Resolver<ResolversTypes['ServiceKind'], ParentType, ContextType>;
};

export type ReconciliationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Reconciliation'] = ResolversParentTypes['Reconciliation']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  clean?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['ReconciliationPart']>, ParentType, ContextType>;
};

export type ReconciliationPartResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ReconciliationPart'] = ResolversParentTypes['ReconciliationPart']> = {
  aggregate?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  compared?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  different?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  examples?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  missing?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  surplus?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type RecordChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RecordChange'] = ResolversParentTypes['RecordChange']> = {
  id?: Resolver<Maybe<ResolversTypes['ID']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['FollowedKind'], ParentType, ContextType>;
};

export type RemoveAttachmentResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RemoveAttachmentResult'] = ResolversParentTypes['RemoveAttachmentResult']> = {
  __resolveType: TypeResolveFn<'AttachmentRemoved' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation', ParentType, ContextType>;
};

export type RemoveTicketViewResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RemoveTicketViewResult'] = ResolversParentTypes['RemoveTicketViewResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'TicketViewRemoved', ParentType, ContextType>;
};

export type ResendResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ResendResult'] = ResolversParentTypes['ResendResult']> = {
  __resolveType: TypeResolveFn<'DeliveriesResent' | 'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed', ParentType, ContextType>;
};

export type RoleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Role'] = ResolversParentTypes['Role']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preset?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RoleChanged'] = ResolversParentTypes['RoleChanged']> = {
  role?: Resolver<ResolversTypes['Role'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type RoleResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RoleResult'] = ResolversParentTypes['RoleResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RoleChanged' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type RuleViolationResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['RuleViolation'] = ResolversParentTypes['RuleViolation']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  params?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SaveTicketViewResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SaveTicketViewResult'] = ResolversParentTypes['SaveTicketViewResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'TicketViewSaved', ParentType, ContextType>;
};

export type SavedTicketViewResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SavedTicketView'] = ResolversParentTypes['SavedTicketView']> = {
  base?: Resolver<ResolversTypes['TicketViewBase'], ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['TicketChannel']>, ParentType, ContextType>;
  columns?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  mine?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  orderBy?: Resolver<ResolversTypes['TicketOrder'], ParentType, ContextType>;
  owner?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  priorities?: Resolver<Array<ResolversTypes['Priority']>, ParentType, ContextType>;
  search?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  shared?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  statuses?: Resolver<Array<ResolversTypes['TicketStatus']>, ParentType, ContextType>;
};

export type ServiceLevelProfileResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ServiceLevelProfile'] = ResolversParentTypes['ServiceLevelProfile']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  rules?: Resolver<Array<ResolversTypes['ServiceLevelRule']>, ParentType, ContextType>;
};

export type ServiceLevelRuleResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['ServiceLevelRule'] = ResolversParentTypes['ServiceLevelRule']> = {
  calendar?: Resolver<ResolversTypes['RuleCalendar'], ParentType, ContextType>;
  categoryClasses?: Resolver<Array<ResolversTypes['CategoryClass']>, ParentType, ContextType>;
  channels?: Resolver<Array<ResolversTypes['TicketChannel']>, ParentType, ContextType>;
  clock?: Resolver<ResolversTypes['ClockKind'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  lanes?: Resolver<Array<ResolversTypes['TicketLane']>, ParentType, ContextType>;
  outsideHoursTargetMs?: Resolver<Maybe<ResolversTypes['DurationMs']>, ParentType, ContextType>;
  priorities?: Resolver<Array<ResolversTypes['Priority']>, ParentType, ContextType>;
  repeats?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  targetMs?: Resolver<ResolversTypes['DurationMs'], ParentType, ContextType>;
};

export type SessionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Session'] = ResolversParentTypes['Session']> = {
  address?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  current?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  device?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lastUsedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  startedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SignInResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SignInResult'] = ResolversParentTypes['SignInResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'RuleViolation' | 'SignedIn', ParentType, ContextType>;
};

export type SignedInResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SignedIn'] = ResolversParentTypes['SignedIn']> = {
  viewer?: Resolver<ResolversTypes['Viewer'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Site'] = ResolversParentTypes['Site']> = {
  accessNotes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  address?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  coordinates?: Resolver<Maybe<ResolversTypes['Coordinates']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<SiteHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  travelZone?: Resolver<ResolversTypes['TravelZone'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SiteChanged'] = ResolversParentTypes['SiteChanged']> = {
  site?: Resolver<ResolversTypes['Site'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SiteResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SiteResult'] = ResolversParentTypes['SiteResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'SiteChanged' | 'VersionConflict', ParentType, ContextType>;
};

export type SolutionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Solution'] = ResolversParentTypes['Solution']> = {
  article?: Resolver<Maybe<ResolversTypes['Article']>, ParentType, ContextType>;
  consent?: Resolver<ResolversTypes['ConsentState'], ParentType, ContextType>;
  consentAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  consentNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  consentVia?: Resolver<Maybe<ResolversTypes['CustomerVoice']>, ParentType, ContextType>;
  criteria?: Resolver<Array<ResolversTypes['AcceptanceCriterion']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['SolutionKind'], ParentType, ContextType>;
  precautions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  proposedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  stage?: Resolver<ResolversTypes['SolutionStage'], ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialServiceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SpecialService'] = ResolversParentTypes['SpecialService']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  price?: Resolver<Maybe<ResolversTypes['Money']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialServiceChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SpecialServiceChanged'] = ResolversParentTypes['SpecialServiceChanged']> = {
  specialService?: Resolver<ResolversTypes['SpecialService'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SpecialServiceResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SpecialServiceResult'] = ResolversParentTypes['SpecialServiceResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'SpecialServiceChanged' | 'VersionConflict', ParentType, ContextType>;
};

export type SubscriptionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Subscription'] = ResolversParentTypes['Subscription']> = {
  complaintChanged?: SubscriptionResolver<ResolversTypes['Complaint'], "complaintChanged", ParentType, ContextType, RequireFields<SubscriptionComplaintChangedArgs, 'id'>>;
  customerChanged?: SubscriptionResolver<ResolversTypes['Customer'], "customerChanged", ParentType, ContextType, RequireFields<SubscriptionCustomerChangedArgs, 'id'>>;
  indicatorsChanged?: SubscriptionResolver<Array<ResolversTypes['Indicator']>, "indicatorsChanged", ParentType, ContextType, RequireFields<SubscriptionIndicatorsChangedArgs, 'period' | 'trendWeeks'>>;
  notificationAdded?: SubscriptionResolver<ResolversTypes['Notice'], "notificationAdded", ParentType, ContextType>;
  operationChanged?: SubscriptionResolver<ResolversTypes['Operation'], "operationChanged", ParentType, ContextType, RequireFields<SubscriptionOperationChangedArgs, 'id'>>;
  recordsChanged?: SubscriptionResolver<ResolversTypes['RecordChange'], "recordsChanged", ParentType, ContextType, RequireFields<SubscriptionRecordsChangedArgs, 'kinds'>>;
  ticketChanged?: SubscriptionResolver<ResolversTypes['Ticket'], "ticketChanged", ParentType, ContextType, RequireFields<SubscriptionTicketChangedArgs, 'id'>>;
  ticketListChanged?: SubscriptionResolver<ResolversTypes['TicketListChange'], "ticketListChanged", ParentType, ContextType, Partial<SubscriptionTicketListChangedArgs>>;
  ticketPresence?: SubscriptionResolver<Array<ResolversTypes['PresentPerson']>, "ticketPresence", ParentType, ContextType, RequireFields<SubscriptionTicketPresenceArgs, 'id' | 'writing'>>;
  visitChanged?: SubscriptionResolver<ResolversTypes['Visit'], "visitChanged", ParentType, ContextType, RequireFields<SubscriptionVisitChangedArgs, 'id'>>;
  workOrderChanged?: SubscriptionResolver<ResolversTypes['WorkOrder'], "workOrderChanged", ParentType, ContextType, RequireFields<SubscriptionWorkOrderChangedArgs, 'id'>>;
};

export type SuggestionReasonResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SuggestionReason'] = ResolversParentTypes['SuggestionReason']> = {
  code?: Resolver<ResolversTypes['SuggestionReasonCode'], ParentType, ContextType>;
  params?: Resolver<ResolversTypes['JSONObject'], ParentType, ContextType>;
};

export type SurveyResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Survey'] = ResolversParentTypes['Survey']> = {
  answeredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  answeredFor?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  answers?: Resolver<Array<ResolversTypes['SurveyAnswer']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  low?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['SurveyQuestion']>, ParentType, ContextType>;
  score?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  sentAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SurveyState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['SurveySubject'], ParentType, ContextType>;
  subjectRecord?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyAnswerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SurveyAnswer'] = ResolversParentTypes['SurveyAnswer']> = {
  choice?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  questionId?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  scale?: Resolver<Maybe<ResolversTypes['Int']>, ParentType, ContextType>;
  text?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type SurveyAnsweredResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SurveyAnswered'] = ResolversParentTypes['SurveyAnswered']> = {
  state?: Resolver<ResolversTypes['SurveyState'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SurveyChanged'] = ResolversParentTypes['SurveyChanged']> = {
  survey?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SurveyChoiceResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SurveyChoice'] = ResolversParentTypes['SurveyChoice']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SurveyConnection'] = ResolversParentTypes['SurveyConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SurveyEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type SurveyEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SurveyEdge'] = ResolversParentTypes['SurveyEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Survey'], ParentType, ContextType>;
};

export type SurveyLinkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SurveyLink'] = ResolversParentTypes['SurveyLink']> = {
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  questions?: Resolver<Array<ResolversTypes['SurveyQuestion']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['SurveyState'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['SurveySubject'], ParentType, ContextType>;
  subjectNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyQuestionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SurveyQuestion'] = ResolversParentTypes['SurveyQuestion']> = {
  choices?: Resolver<Array<ResolversTypes['SurveyChoice']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['QuestionKind'], ParentType, ContextType>;
  required?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type SurveyResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SurveyResult'] = ResolversParentTypes['SurveyResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'SurveyChanged' | 'VersionConflict', ParentType, ContextType>;
};

export type SynonymConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SynonymConnection'] = ResolversParentTypes['SynonymConnection']> = {
  edges?: Resolver<Array<ResolversTypes['SynonymEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type SynonymEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SynonymEdge'] = ResolversParentTypes['SynonymEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Synonyms'], ParentType, ContextType>;
};

export type SynonymsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Synonyms'] = ResolversParentTypes['Synonyms']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  words?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SynonymsChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SynonymsChanged'] = ResolversParentTypes['SynonymsChanged']> = {
  synonyms?: Resolver<ResolversTypes['Synonyms'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SynonymsRemovalResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SynonymsRemovalResult'] = ResolversParentTypes['SynonymsRemovalResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'SynonymsRemoved', ParentType, ContextType>;
};

export type SynonymsRemovedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SynonymsRemoved'] = ResolversParentTypes['SynonymsRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type SynonymsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['SynonymsResult'] = ResolversParentTypes['SynonymsResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'SynonymsChanged' | 'VersionConflict', ParentType, ContextType>;
};

export type TicketResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Ticket'] = ResolversParentTypes['Ticket']> = {
  articles?: Resolver<Array<ResolversTypes['LinkedArticle']>, ParentType, ContextType>;
  assessment?: Resolver<Maybe<ResolversTypes['TicketAssessment']>, ParentType, ContextType>;
  assignee?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['TicketActionOffer']>, ParentType, ContextType>;
  callBackAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  category?: Resolver<Maybe<ResolversTypes['TicketCategory']>, ParentType, ContextType>;
  channel?: Resolver<ResolversTypes['TicketChannel'], ParentType, ContextType>;
  clocks?: Resolver<Array<ResolversTypes['Clock']>, ParentType, ContextType>;
  closedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  confirmedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  conversation?: Resolver<ResolversTypes['EntryConnection'], ParentType, ContextType, RequireFields<TicketConversationArgs, 'first'>>;
  coverage?: Resolver<ResolversTypes['TicketCoverage'], ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['TicketCustomer']>, ParentType, ContextType>;
  description?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  environment?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  externalReference?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  failedAttempts?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  firstResponseAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  gaps?: Resolver<Array<ResolversTypes['TicketGap']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<TicketHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  impact?: Resolver<Maybe<ResolversTypes['Impact']>, ParentType, ContextType>;
  imported?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  installation?: Resolver<Maybe<ResolversTypes['Installation']>, ParentType, ContextType>;
  lane?: Resolver<ResolversTypes['TicketLane'], ParentType, ContextType>;
  nextDue?: Resolver<Maybe<ResolversTypes['Clock']>, ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  occurredAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  openedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  openedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  priorityOverrideReason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  productVersion?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  proposedNextSteps?: Resolver<Array<ResolversTypes['ProposedNextStep']>, ParentType, ContextType>;
  reassignCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopenCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopenableUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  repeatOf?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requesterKind?: Resolver<ResolversTypes['RequesterKind'], ParentType, ContextType>;
  resolvedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  solutions?: Resolver<Array<ResolversTypes['Solution']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  unknownCaller?: Resolver<Maybe<ResolversTypes['UnknownCaller']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  urgency?: Resolver<Maybe<ResolversTypes['Urgency']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitRequest?: Resolver<Maybe<ResolversTypes['VisitRequest']>, ParentType, ContextType>;
  waitingUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketActionOfferResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketActionOffer'] = ResolversParentTypes['TicketActionOffer']> = {
  action?: Resolver<ResolversTypes['TicketAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type TicketAssessmentResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketAssessment'] = ResolversParentTypes['TicketAssessment']> = {
  assessedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  assessedBy?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  confirmedWithCustomer?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  identityChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  mode?: Resolver<ResolversTypes['ServiceMode'], ParentType, ContextType>;
  plannedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  proofOfPurchaseChecked?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  solvableByPhone?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type TicketCategoryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketCategory'] = ResolversParentTypes['TicketCategory']> = {
  active?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  class?: Resolver<ResolversTypes['CategoryClass'], ParentType, ContextType>;
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameEn?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  nameZh?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parent?: Resolver<Maybe<ResolversTypes['TicketCategory']>, ParentType, ContextType>;
  position?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  requiredFields?: Resolver<Array<ResolversTypes['RequiredField']>, ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketChanged'] = ResolversParentTypes['TicketChanged']> = {
  ticket?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketConnection'] = ResolversParentTypes['TicketConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TicketEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketCoverageResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketCoverage'] = ResolversParentTypes['TicketCoverage']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  calendar?: Resolver<Maybe<ResolversTypes['Calendar']>, ParentType, ContextType>;
  coverage?: Resolver<ResolversTypes['Coverage'], ParentType, ContextType>;
  serviceLevelCode?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketCustomerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketCustomer'] = ResolversParentTypes['TicketCustomer']> = {
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  level?: Resolver<ResolversTypes['CustomerLevel'], ParentType, ContextType>;
  name?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketEdge'] = ResolversParentTypes['TicketEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Ticket'], ParentType, ContextType>;
};

export type TicketHistoryRecordedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketHistoryRecorded'] = ResolversParentTypes['TicketHistoryRecorded']> = {
  known?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  recorded?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketHistoryResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketHistoryResult'] = ResolversParentTypes['TicketHistoryResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'TicketHistoryRecorded', ParentType, ContextType>;
};

export type TicketLinkResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketLink'] = ResolversParentTypes['TicketLink']> = {
  acceptanceCriteria?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  answerable?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  expiresAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  precautions?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  purpose?: Resolver<ResolversTypes['TicketLinkPurpose'], ParentType, ContextType>;
  solution?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  steps?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  subject?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticketNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TicketLinkAnsweredResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketLinkAnswered'] = ResolversParentTypes['TicketLinkAnswered']> = {
  status?: Resolver<ResolversTypes['TicketStatus'], ParentType, ContextType>;
  ticketNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketLinkResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketLinkResult'] = ResolversParentTypes['TicketLinkResult']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotFound' | 'RuleViolation' | 'TicketLinkAnswered', ParentType, ContextType>;
};

export type TicketListChangeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketListChange'] = ResolversParentTypes['TicketListChange']> = {
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  ticketId?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type TicketResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketResult'] = ResolversParentTypes['TicketResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'TicketChanged' | 'VersionConflict', ParentType, ContextType>;
};

export type TicketSettingsResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketSettings'] = ResolversParentTypes['TicketSettings']> = {
  archiveAfterDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  lapseAfterWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  lapseAllowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  priorityMatrix?: Resolver<Array<ResolversTypes['PriorityMatrixCell']>, ParentType, ContextType>;
  raiseForKey?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  raiseForVip?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  remindAfterWorkingDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  reopenWithinDays?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketSettingsChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketSettingsChanged'] = ResolversParentTypes['TicketSettingsChanged']> = {
  settings?: Resolver<ResolversTypes['TicketSettings'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketSettingsResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketSettingsResult'] = ResolversParentTypes['TicketSettingsResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'TicketSettingsChanged' | 'VersionConflict', ParentType, ContextType>;
};

export type TicketViewRemovedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketViewRemoved'] = ResolversParentTypes['TicketViewRemoved']> = {
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TicketViewSavedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TicketViewSaved'] = ResolversParentTypes['TicketViewSaved']> = {
  view?: Resolver<ResolversTypes['SavedTicketView'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type TimelineConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimelineConnection'] = ResolversParentTypes['TimelineConnection']> = {
  edges?: Resolver<Array<ResolversTypes['TimelineEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
};

export type TimelineEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimelineEdge'] = ResolversParentTypes['TimelineEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['TimelineEntry'], ParentType, ContextType>;
};

export type TimelineEntryResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TimelineEntry'] = ResolversParentTypes['TimelineEntry']> = {
  actor?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  event?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  number?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  record?: Resolver<Maybe<ResolversTypes['Node']>, ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type TrendPointResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['TrendPoint'] = ResolversParentTypes['TrendPoint']> = {
  denominator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  numerator?: Resolver<ResolversTypes['Float'], ParentType, ContextType>;
  shareInTarget?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  value?: Resolver<Maybe<ResolversTypes['Float']>, ParentType, ContextType>;
  weekStart?: Resolver<ResolversTypes['Date'], ParentType, ContextType>;
};

export type UnknownCallerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UnknownCaller'] = ResolversParentTypes['UnknownCaller']> = {
  companyName?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  email?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  name?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  phone?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type UserErrorResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['UserError'] = ResolversParentTypes['UserError']> = {
  __resolveType: TypeResolveFn<'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict', ParentType, ContextType>;
};

export type VersionConflictResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VersionConflict'] = ResolversParentTypes['VersionConflict']> = {
  code?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  currentVersion?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  message?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  path?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type ViewerResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Viewer'] = ResolversParentTypes['Viewer']> = {
  apiKeys?: Resolver<Array<ResolversTypes['ApiKey']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  customer?: Resolver<Maybe<ResolversTypes['Customer']>, ParentType, ContextType>;
  grants?: Resolver<Array<ResolversTypes['Grant']>, ParentType, ContextType>;
  kind?: Resolver<ResolversTypes['ActorKind'], ParentType, ContextType>;
  locale?: Resolver<ResolversTypes['Locale'], ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  session?: Resolver<Maybe<ResolversTypes['Session']>, ParentType, ContextType>;
  sessions?: Resolver<Array<ResolversTypes['Session']>, ParentType, ContextType>;
  zone?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['Visit'] = ResolversParentTypes['Visit']> = {
  agreement?: Resolver<Maybe<ResolversTypes['Agreement']>, ParentType, ContextType>;
  arrivalClock?: Resolver<ResolversTypes['ArrivalClock'], ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['VisitActionOffer']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  covered?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['DispatchCustomer'], ParentType, ContextType>;
  district?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<VisitHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  notes?: Resolver<Array<ResolversTypes['VisitNote']>, ParentType, ContextType>;
  overrun?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  preparation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  quote?: Resolver<Maybe<ResolversTypes['VisitQuote']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  siteName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  skillCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  source?: Resolver<ResolversTypes['VisitSource'], ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitState'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  ticketNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  travelZone?: Resolver<ResolversTypes['TravelZone'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  wishedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wishedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  workOrders?: Resolver<Array<ResolversTypes['WorkOrder']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitActionOfferResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VisitActionOffer'] = ResolversParentTypes['VisitActionOffer']> = {
  action?: Resolver<ResolversTypes['VisitAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VisitChanged'] = ResolversParentTypes['VisitChanged']> = {
  visit?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VisitConnection'] = ResolversParentTypes['VisitConnection']> = {
  edges?: Resolver<Array<ResolversTypes['VisitEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type VisitEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VisitEdge'] = ResolversParentTypes['VisitEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['Visit'], ParentType, ContextType>;
};

export type VisitNoteResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VisitNote'] = ResolversParentTypes['VisitNote']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  step?: Resolver<ResolversTypes['VisitNoteStep'], ParentType, ContextType>;
  text?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
};

export type VisitQuoteResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VisitQuote'] = ResolversParentTypes['VisitQuote']> = {
  accepted?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  amount?: Resolver<ResolversTypes['Money'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type VisitReportResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VisitReport'] = ResolversParentTypes['VisitReport']> = {
  done?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  found?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  parts?: Resolver<Array<ResolversTypes['PartUsed']>, ParentType, ContextType>;
  reportedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  workedFrom?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  workedUntil?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
};

export type VisitRequestResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VisitRequest'] = ResolversParentTypes['VisitRequest']> = {
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  missing?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  preparation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  requestedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  requestedBy?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  skillCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  state?: Resolver<ResolversTypes['VisitRequestState'], ParentType, ContextType>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  wishedFrom?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  wishedUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type VisitResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VisitResult'] = ResolversParentTypes['VisitResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict' | 'VisitChanged', ParentType, ContextType>;
};

export type VisitSignatureResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['VisitSignature'] = ResolversParentTypes['VisitSignature']> = {
  method?: Resolver<ResolversTypes['SignatureMethod'], ParentType, ContextType>;
  signedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  signerName?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  strokes?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WeekdayResolvers = { FRI: 'fri', MON: 'mon', SAT: 'sat', SUN: 'sun', THU: 'thu', TUE: 'tue', WED: 'wed' };

export type WeeklyHoursResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WeeklyHours'] = ResolversParentTypes['WeeklyHours']> = {
  fri?: Resolver<Array<ResolversTypes['OpenPeriod']>, ParentType, ContextType>;
  mon?: Resolver<Array<ResolversTypes['OpenPeriod']>, ParentType, ContextType>;
  sat?: Resolver<Array<ResolversTypes['OpenPeriod']>, ParentType, ContextType>;
  sun?: Resolver<Array<ResolversTypes['OpenPeriod']>, ParentType, ContextType>;
  thu?: Resolver<Array<ResolversTypes['OpenPeriod']>, ParentType, ContextType>;
  tue?: Resolver<Array<ResolversTypes['OpenPeriod']>, ParentType, ContextType>;
  wed?: Resolver<Array<ResolversTypes['OpenPeriod']>, ParentType, ContextType>;
};

export type WorkOrderResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkOrder'] = ResolversParentTypes['WorkOrder']> = {
  appointments?: Resolver<Array<ResolversTypes['Appointment']>, ParentType, ContextType>;
  arrivedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  arrivedPlace?: Resolver<Maybe<ResolversTypes['Place']>, ParentType, ContextType>;
  assignNote?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  assignedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  attachments?: Resolver<Array<ResolversTypes['Attachment']>, ParentType, ContextType>;
  availableActions?: Resolver<Array<ResolversTypes['WorkOrderActionOffer']>, ParentType, ContextType>;
  contact?: Resolver<Maybe<ResolversTypes['Contact']>, ParentType, ContextType>;
  contacts?: Resolver<Array<ResolversTypes['CustomerContactMade']>, ParentType, ContextType>;
  createdAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  customer?: Resolver<ResolversTypes['DispatchCustomer'], ParentType, ContextType>;
  declines?: Resolver<Array<ResolversTypes['WorkOrderDecline']>, ParentType, ContextType>;
  departedAt?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  engineer?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  history?: Resolver<ResolversTypes['AuditConnection'], ParentType, ContextType, RequireFields<WorkOrderHistoryArgs, 'first'>>;
  id?: Resolver<ResolversTypes['ID'], ParentType, ContextType>;
  number?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  preparation?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  priority?: Resolver<ResolversTypes['Priority'], ParentType, ContextType>;
  punctual?: Resolver<Maybe<ResolversTypes['Boolean']>, ParentType, ContextType>;
  report?: Resolver<Maybe<ResolversTypes['VisitReport']>, ParentType, ContextType>;
  sequence?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  signCodeUntil?: Resolver<Maybe<ResolversTypes['DateTime']>, ParentType, ContextType>;
  signature?: Resolver<Maybe<ResolversTypes['VisitSignature']>, ParentType, ContextType>;
  site?: Resolver<Maybe<ResolversTypes['Site']>, ParentType, ContextType>;
  skillCodes?: Resolver<Array<ResolversTypes['String']>, ParentType, ContextType>;
  status?: Resolver<ResolversTypes['WorkOrderStatus'], ParentType, ContextType>;
  suggestions?: Resolver<Array<ResolversTypes['EngineerSuggestion']>, ParentType, ContextType, RequireFields<WorkOrderSuggestionsArgs, 'first'>>;
  task?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  ticket?: Resolver<Maybe<ResolversTypes['Ticket']>, ParentType, ContextType>;
  ticketNumber?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  travelZone?: Resolver<ResolversTypes['TravelZone'], ParentType, ContextType>;
  unit?: Resolver<Maybe<ResolversTypes['OrgUnit']>, ParentType, ContextType>;
  updatedAt?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  version?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
  visitRequest?: Resolver<Maybe<ResolversTypes['Visit']>, ParentType, ContextType>;
  writtenOff?: Resolver<Maybe<ResolversTypes['WriteOff']>, ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkOrderActionOfferResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkOrderActionOffer'] = ResolversParentTypes['WorkOrderActionOffer']> = {
  action?: Resolver<ResolversTypes['WorkOrderAction'], ParentType, ContextType>;
  allowed?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
  reason?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  reasonCode?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
};

export type WorkOrderChangedResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkOrderChanged'] = ResolversParentTypes['WorkOrderChanged']> = {
  workOrder?: Resolver<ResolversTypes['WorkOrder'], ParentType, ContextType>;
  __isTypeOf?: IsTypeOfResolverFn<ParentType, ContextType>;
};

export type WorkOrderConnectionResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkOrderConnection'] = ResolversParentTypes['WorkOrderConnection']> = {
  edges?: Resolver<Array<ResolversTypes['WorkOrderEdge']>, ParentType, ContextType>;
  pageInfo?: Resolver<ResolversTypes['PageInfo'], ParentType, ContextType>;
  totalCount?: Resolver<ResolversTypes['Int'], ParentType, ContextType>;
};

export type WorkOrderDeclineResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkOrderDecline'] = ResolversParentTypes['WorkOrderDecline']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  person?: Resolver<Maybe<ResolversTypes['Person']>, ParentType, ContextType>;
  reason?: Resolver<ResolversTypes['DeclineReason'], ParentType, ContextType>;
};

export type WorkOrderEdgeResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkOrderEdge'] = ResolversParentTypes['WorkOrderEdge']> = {
  cursor?: Resolver<ResolversTypes['String'], ParentType, ContextType>;
  node?: Resolver<ResolversTypes['WorkOrder'], ParentType, ContextType>;
};

export type WorkOrderResultResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WorkOrderResult'] = ResolversParentTypes['WorkOrderResult']> = {
  __resolveType: TypeResolveFn<'ChangedOutOfSight' | 'IdempotencyConflict' | 'IllegalStep' | 'InvalidInput' | 'NotAllowed' | 'NotFound' | 'RuleViolation' | 'VersionConflict' | 'WorkOrderChanged', ParentType, ContextType>;
};

export type WriteOffResolvers<ContextType = GatewayContext, ParentType extends ResolversParentTypes['WriteOff'] = ResolversParentTypes['WriteOff']> = {
  at?: Resolver<ResolversTypes['DateTime'], ParentType, ContextType>;
  by?: Resolver<ResolversTypes['Actor'], ParentType, ContextType>;
  next?: Resolver<Maybe<ResolversTypes['UnsolvedNext']>, ParentType, ContextType>;
  note?: Resolver<Maybe<ResolversTypes['String']>, ParentType, ContextType>;
  solved?: Resolver<ResolversTypes['Boolean'], ParentType, ContextType>;
};

export type Resolvers<ContextType = GatewayContext> = {
  AcceptanceCriterion?: AcceptanceCriterionResolvers<ContextType>;
  Actor?: ActorResolvers<ContextType>;
  Agreement?: AgreementResolvers<ContextType>;
  AgreementChanged?: AgreementChangedResolvers<ContextType>;
  AgreementConnection?: AgreementConnectionResolvers<ContextType>;
  AgreementEdge?: AgreementEdgeResolvers<ContextType>;
  AgreementResult?: AgreementResultResolvers<ContextType>;
  AnswerMySurveyResult?: AnswerMySurveyResultResolvers<ContextType>;
  AnswerSurveyResult?: AnswerSurveyResultResolvers<ContextType>;
  ApiKey?: ApiKeyResolvers<ContextType>;
  ApiKeyChanged?: ApiKeyChangedResolvers<ContextType>;
  ApiKeyCreated?: ApiKeyCreatedResolvers<ContextType>;
  ApiKeyResult?: ApiKeyResultResolvers<ContextType>;
  Appointment?: AppointmentResolvers<ContextType>;
  ArchiveState?: ArchiveStateResolvers<ContextType>;
  ArrivalClock?: ArrivalClockResolvers<ContextType>;
  ArrivalPromise?: ArrivalPromiseResolvers<ContextType>;
  Article?: ArticleResolvers<ContextType>;
  ArticleActionOffer?: ArticleActionOfferResolvers<ContextType>;
  ArticleChanged?: ArticleChangedResolvers<ContextType>;
  ArticleConnection?: ArticleConnectionResolvers<ContextType>;
  ArticleEdge?: ArticleEdgeResolvers<ContextType>;
  ArticleHit?: ArticleHitResolvers<ContextType>;
  ArticleResult?: ArticleResultResolvers<ContextType>;
  ArticleRevision?: ArticleRevisionResolvers<ContextType>;
  AttachFilesResult?: AttachFilesResultResolvers<ContextType>;
  Attachment?: AttachmentResolvers<ContextType>;
  AttachmentRemoved?: AttachmentRemovedResolvers<ContextType>;
  AuditChange?: AuditChangeResolvers<ContextType>;
  AuditConnection?: AuditConnectionResolvers<ContextType>;
  AuditEdge?: AuditEdgeResolvers<ContextType>;
  AuditEntry?: AuditEntryResolvers<ContextType>;
  Calendar?: CalendarResolvers<ContextType>;
  CalendarChanged?: CalendarChangedResolvers<ContextType>;
  CalendarDay?: CalendarDayResolvers<ContextType>;
  CalendarDayKind?: CalendarDayKindResolvers;
  CalendarKind?: CalendarKindResolvers;
  CalendarResult?: CalendarResultResolvers<ContextType>;
  Call?: CallResolvers<ContextType>;
  CallerMatch?: CallerMatchResolvers<ContextType>;
  CategoryChanged?: CategoryChangedResolvers<ContextType>;
  CategoryPresetApplied?: CategoryPresetAppliedResolvers<ContextType>;
  CategoryPresetResult?: CategoryPresetResultResolvers<ContextType>;
  CategoryResult?: CategoryResultResolvers<ContextType>;
  ChangedOutOfSight?: ChangedOutOfSightResolvers<ContextType>;
  Clock?: ClockResolvers<ContextType>;
  ClockExplanation?: ClockExplanationResolvers<ContextType>;
  ClockHistoryEntry?: ClockHistoryEntryResolvers<ContextType>;
  ClockStep?: ClockStepResolvers<ContextType>;
  ClockStepKind?: ClockStepKindResolvers;
  Complaint?: ComplaintResolvers<ContextType>;
  ComplaintActionOffer?: ComplaintActionOfferResolvers<ContextType>;
  ComplaintChanged?: ComplaintChangedResolvers<ContextType>;
  ComplaintClock?: ComplaintClockResolvers<ContextType>;
  ComplaintConnection?: ComplaintConnectionResolvers<ContextType>;
  ComplaintContact?: ComplaintContactResolvers<ContextType>;
  ComplaintEdge?: ComplaintEdgeResolvers<ContextType>;
  ComplaintMeasure?: ComplaintMeasureResolvers<ContextType>;
  ComplaintQuestion?: ComplaintQuestionResolvers<ContextType>;
  ComplaintQuestionAnswered?: ComplaintQuestionAnsweredResolvers<ContextType>;
  ComplaintQuestionResult?: ComplaintQuestionResultResolvers<ContextType>;
  ComplaintResult?: ComplaintResultResolvers<ContextType>;
  ComplaintSettings?: ComplaintSettingsResolvers<ContextType>;
  ComplaintSettingsChanged?: ComplaintSettingsChangedResolvers<ContextType>;
  ComplaintSettingsResult?: ComplaintSettingsResultResolvers<ContextType>;
  Contact?: ContactResolvers<ContextType>;
  ContactAccount?: ContactAccountResolvers<ContextType>;
  ContactAccountChanged?: ContactAccountChangedResolvers<ContextType>;
  ContactAccountResult?: ContactAccountResultResolvers<ContextType>;
  ContactChanged?: ContactChangedResolvers<ContextType>;
  ContactReach?: ContactReachResolvers<ContextType>;
  ContactResult?: ContactResultResolvers<ContextType>;
  ConversationEntry?: ConversationEntryResolvers<ContextType>;
  ConversationStep?: ConversationStepResolvers<ContextType>;
  Coordinates?: CoordinatesResolvers<ContextType>;
  CorrectiveAction?: CorrectiveActionResolvers<ContextType>;
  Course?: CourseResolvers<ContextType>;
  CourseChanged?: CourseChangedResolvers<ContextType>;
  CourseConnection?: CourseConnectionResolvers<ContextType>;
  CourseEdge?: CourseEdgeResolvers<ContextType>;
  CourseMaterial?: CourseMaterialResolvers<ContextType>;
  CoursePaper?: CoursePaperResolvers<ContextType>;
  CourseResult?: CourseResultResolvers<ContextType>;
  CreateApiKeyResult?: CreateApiKeyResultResolvers<ContextType>;
  Customer?: CustomerResolvers<ContextType>;
  CustomerChanged?: CustomerChangedResolvers<ContextType>;
  CustomerConnection?: CustomerConnectionResolvers<ContextType>;
  CustomerContactMade?: CustomerContactMadeResolvers<ContextType>;
  CustomerEdge?: CustomerEdgeResolvers<ContextType>;
  CustomerResult?: CustomerResultResolvers<ContextType>;
  Date?: GraphQLScalarType;
  DateTime?: GraphQLScalarType;
  DeadLetter?: DeadLetterResolvers<ContextType>;
  DeadLetterConnection?: DeadLetterConnectionResolvers<ContextType>;
  DeadLetterEdge?: DeadLetterEdgeResolvers<ContextType>;
  DeadLetterHandled?: DeadLetterHandledResolvers<ContextType>;
  DeadLetterResult?: DeadLetterResultResolvers<ContextType>;
  DeliveriesResent?: DeliveriesResentResolvers<ContextType>;
  Delivery?: DeliveryResolvers<ContextType>;
  DeliveryChanged?: DeliveryChangedResolvers<ContextType>;
  DeliveryConnection?: DeliveryConnectionResolvers<ContextType>;
  DeliveryEdge?: DeliveryEdgeResolvers<ContextType>;
  DeliveryResult?: DeliveryResultResolvers<ContextType>;
  DeliveryTry?: DeliveryTryResolvers<ContextType>;
  DispatchCustomer?: DispatchCustomerResolvers<ContextType>;
  Done?: DoneResolvers<ContextType>;
  DoneResult?: DoneResultResolvers<ContextType>;
  DueTimeExplanation?: DueTimeExplanationResolvers<ContextType>;
  DurationMs?: GraphQLScalarType;
  Duty?: DutyResolvers<ContextType>;
  DutyChanged?: DutyChangedResolvers<ContextType>;
  DutyConnection?: DutyConnectionResolvers<ContextType>;
  DutyEdge?: DutyEdgeResolvers<ContextType>;
  DutyRequirement?: DutyRequirementResolvers<ContextType>;
  DutyRequirementsChanged?: DutyRequirementsChangedResolvers<ContextType>;
  DutyRequirementsResult?: DutyRequirementsResultResolvers<ContextType>;
  DutyResult?: DutyResultResolvers<ContextType>;
  Engineer?: EngineerResolvers<ContextType>;
  EngineerChanged?: EngineerChangedResolvers<ContextType>;
  EngineerResult?: EngineerResultResolvers<ContextType>;
  EngineerSuggestion?: EngineerSuggestionResolvers<ContextType>;
  Enrolment?: EnrolmentResolvers<ContextType>;
  EnrolmentChanged?: EnrolmentChangedResolvers<ContextType>;
  EnrolmentConnection?: EnrolmentConnectionResolvers<ContextType>;
  EnrolmentEdge?: EnrolmentEdgeResolvers<ContextType>;
  EnrolmentResult?: EnrolmentResultResolvers<ContextType>;
  Entitlement?: EntitlementResolvers<ContextType>;
  EntryConnection?: EntryConnectionResolvers<ContextType>;
  EntryEdge?: EntryEdgeResolvers<ContextType>;
  ErrorCode?: ErrorCodeResolvers<ContextType>;
  Exam?: ExamResolvers<ContextType>;
  ExamChanged?: ExamChangedResolvers<ContextType>;
  ExamConnection?: ExamConnectionResolvers<ContextType>;
  ExamEdge?: ExamEdgeResolvers<ContextType>;
  ExamOption?: ExamOptionResolvers<ContextType>;
  ExamQuestion?: ExamQuestionResolvers<ContextType>;
  ExamResult?: ExamResultResolvers<ContextType>;
  ExamRules?: ExamRulesResolvers<ContextType>;
  ExplanationLine?: ExplanationLineResolvers<ContextType>;
  FigureRecord?: FigureRecordResolvers<ContextType>;
  FigureRecordConnection?: FigureRecordConnectionResolvers<ContextType>;
  FigureRecordEdge?: FigureRecordEdgeResolvers<ContextType>;
  FilesAttached?: FilesAttachedResolvers<ContextType>;
  FollowUpAttempt?: FollowUpAttemptResolvers<ContextType>;
  FollowUpTask?: FollowUpTaskResolvers<ContextType>;
  FollowUpTaskChanged?: FollowUpTaskChangedResolvers<ContextType>;
  FollowUpTaskConnection?: FollowUpTaskConnectionResolvers<ContextType>;
  FollowUpTaskEdge?: FollowUpTaskEdgeResolvers<ContextType>;
  FollowUpTaskResult?: FollowUpTaskResultResolvers<ContextType>;
  Grant?: GrantResolvers<ContextType>;
  IdempotencyConflict?: IdempotencyConflictResolvers<ContextType>;
  IllegalStep?: IllegalStepResolvers<ContextType>;
  ImportedHistory?: ImportedHistoryResolvers<ContextType>;
  ImportedHistoryLine?: ImportedHistoryLineResolvers<ContextType>;
  Indicator?: IndicatorResolvers<ContextType>;
  InputProblem?: InputProblemResolvers<ContextType>;
  Installation?: InstallationResolvers<ContextType>;
  InstallationChanged?: InstallationChangedResolvers<ContextType>;
  InstallationConnection?: InstallationConnectionResolvers<ContextType>;
  InstallationEdge?: InstallationEdgeResolvers<ContextType>;
  InstallationEnvironment?: InstallationEnvironmentResolvers<ContextType>;
  InstallationResult?: InstallationResultResolvers<ContextType>;
  InvalidInput?: InvalidInputResolvers<ContextType>;
  JSONObject?: GraphQLScalarType;
  LinkedArticle?: LinkedArticleResolvers<ContextType>;
  Locale?: LocaleResolvers;
  MarkNoticesReadResult?: MarkNoticesReadResultResolvers<ContextType>;
  MissedSearch?: MissedSearchResolvers<ContextType>;
  MissedSearchConnection?: MissedSearchConnectionResolvers<ContextType>;
  MissedSearchEdge?: MissedSearchEdgeResolvers<ContextType>;
  Money?: MoneyResolvers<ContextType>;
  Mutation?: MutationResolvers<ContextType>;
  MySurvey?: MySurveyResolvers<ContextType>;
  Node?: NodeResolvers<ContextType>;
  NotAllowed?: NotAllowedResolvers<ContextType>;
  NotFound?: NotFoundResolvers<ContextType>;
  Notice?: NoticeResolvers<ContextType>;
  NoticeConnection?: NoticeConnectionResolvers<ContextType>;
  NoticeEdge?: NoticeEdgeResolvers<ContextType>;
  NoticePreference?: NoticePreferenceResolvers<ContextType>;
  NoticePreferences?: NoticePreferencesResolvers<ContextType>;
  NoticesRead?: NoticesReadResolvers<ContextType>;
  OpenPeriod?: OpenPeriodResolvers<ContextType>;
  Operation?: OperationResolvers<ContextType>;
  OperationChanged?: OperationChangedResolvers<ContextType>;
  OperationResult?: OperationResultResolvers<ContextType>;
  OrgUnit?: OrgUnitResolvers<ContextType>;
  OrgUnitChanged?: OrgUnitChangedResolvers<ContextType>;
  OrgUnitResult?: OrgUnitResultResolvers<ContextType>;
  PageInfo?: PageInfoResolvers<ContextType>;
  PaperOption?: PaperOptionResolvers<ContextType>;
  PaperQuestion?: PaperQuestionResolvers<ContextType>;
  PartUsed?: PartUsedResolvers<ContextType>;
  PermissionInfo?: PermissionInfoResolvers<ContextType>;
  Person?: PersonResolvers<ContextType>;
  PersonChanged?: PersonChangedResolvers<ContextType>;
  PersonConnection?: PersonConnectionResolvers<ContextType>;
  PersonEdge?: PersonEdgeResolvers<ContextType>;
  PersonResult?: PersonResultResolvers<ContextType>;
  Place?: PlaceResolvers<ContextType>;
  PreferencesChanged?: PreferencesChangedResolvers<ContextType>;
  PreferencesResult?: PreferencesResultResolvers<ContextType>;
  PresentPerson?: PresentPersonResolvers<ContextType>;
  PriorityMatrixCell?: PriorityMatrixCellResolvers<ContextType>;
  Product?: ProductResolvers<ContextType>;
  ProductChanged?: ProductChangedResolvers<ContextType>;
  ProductResult?: ProductResultResolvers<ContextType>;
  Query?: QueryResolvers<ContextType>;
  Quota?: QuotaResolvers<ContextType>;
  Reconciliation?: ReconciliationResolvers<ContextType>;
  ReconciliationPart?: ReconciliationPartResolvers<ContextType>;
  RecordChange?: RecordChangeResolvers<ContextType>;
  RemoveAttachmentResult?: RemoveAttachmentResultResolvers<ContextType>;
  RemoveTicketViewResult?: RemoveTicketViewResultResolvers<ContextType>;
  ResendResult?: ResendResultResolvers<ContextType>;
  Role?: RoleResolvers<ContextType>;
  RoleChanged?: RoleChangedResolvers<ContextType>;
  RoleResult?: RoleResultResolvers<ContextType>;
  RuleViolation?: RuleViolationResolvers<ContextType>;
  SaveTicketViewResult?: SaveTicketViewResultResolvers<ContextType>;
  SavedTicketView?: SavedTicketViewResolvers<ContextType>;
  ServiceLevelProfile?: ServiceLevelProfileResolvers<ContextType>;
  ServiceLevelRule?: ServiceLevelRuleResolvers<ContextType>;
  Session?: SessionResolvers<ContextType>;
  SignInResult?: SignInResultResolvers<ContextType>;
  SignedIn?: SignedInResolvers<ContextType>;
  Site?: SiteResolvers<ContextType>;
  SiteChanged?: SiteChangedResolvers<ContextType>;
  SiteResult?: SiteResultResolvers<ContextType>;
  Solution?: SolutionResolvers<ContextType>;
  SpecialService?: SpecialServiceResolvers<ContextType>;
  SpecialServiceChanged?: SpecialServiceChangedResolvers<ContextType>;
  SpecialServiceResult?: SpecialServiceResultResolvers<ContextType>;
  Subscription?: SubscriptionResolvers<ContextType>;
  SuggestionReason?: SuggestionReasonResolvers<ContextType>;
  Survey?: SurveyResolvers<ContextType>;
  SurveyAnswer?: SurveyAnswerResolvers<ContextType>;
  SurveyAnswered?: SurveyAnsweredResolvers<ContextType>;
  SurveyChanged?: SurveyChangedResolvers<ContextType>;
  SurveyChoice?: SurveyChoiceResolvers<ContextType>;
  SurveyConnection?: SurveyConnectionResolvers<ContextType>;
  SurveyEdge?: SurveyEdgeResolvers<ContextType>;
  SurveyLink?: SurveyLinkResolvers<ContextType>;
  SurveyQuestion?: SurveyQuestionResolvers<ContextType>;
  SurveyResult?: SurveyResultResolvers<ContextType>;
  SynonymConnection?: SynonymConnectionResolvers<ContextType>;
  SynonymEdge?: SynonymEdgeResolvers<ContextType>;
  Synonyms?: SynonymsResolvers<ContextType>;
  SynonymsChanged?: SynonymsChangedResolvers<ContextType>;
  SynonymsRemovalResult?: SynonymsRemovalResultResolvers<ContextType>;
  SynonymsRemoved?: SynonymsRemovedResolvers<ContextType>;
  SynonymsResult?: SynonymsResultResolvers<ContextType>;
  Ticket?: TicketResolvers<ContextType>;
  TicketActionOffer?: TicketActionOfferResolvers<ContextType>;
  TicketAssessment?: TicketAssessmentResolvers<ContextType>;
  TicketCategory?: TicketCategoryResolvers<ContextType>;
  TicketChanged?: TicketChangedResolvers<ContextType>;
  TicketConnection?: TicketConnectionResolvers<ContextType>;
  TicketCoverage?: TicketCoverageResolvers<ContextType>;
  TicketCustomer?: TicketCustomerResolvers<ContextType>;
  TicketEdge?: TicketEdgeResolvers<ContextType>;
  TicketHistoryRecorded?: TicketHistoryRecordedResolvers<ContextType>;
  TicketHistoryResult?: TicketHistoryResultResolvers<ContextType>;
  TicketLink?: TicketLinkResolvers<ContextType>;
  TicketLinkAnswered?: TicketLinkAnsweredResolvers<ContextType>;
  TicketLinkResult?: TicketLinkResultResolvers<ContextType>;
  TicketListChange?: TicketListChangeResolvers<ContextType>;
  TicketResult?: TicketResultResolvers<ContextType>;
  TicketSettings?: TicketSettingsResolvers<ContextType>;
  TicketSettingsChanged?: TicketSettingsChangedResolvers<ContextType>;
  TicketSettingsResult?: TicketSettingsResultResolvers<ContextType>;
  TicketViewRemoved?: TicketViewRemovedResolvers<ContextType>;
  TicketViewSaved?: TicketViewSavedResolvers<ContextType>;
  TimelineConnection?: TimelineConnectionResolvers<ContextType>;
  TimelineEdge?: TimelineEdgeResolvers<ContextType>;
  TimelineEntry?: TimelineEntryResolvers<ContextType>;
  TrendPoint?: TrendPointResolvers<ContextType>;
  UnknownCaller?: UnknownCallerResolvers<ContextType>;
  UserError?: UserErrorResolvers<ContextType>;
  VersionConflict?: VersionConflictResolvers<ContextType>;
  Viewer?: ViewerResolvers<ContextType>;
  Visit?: VisitResolvers<ContextType>;
  VisitActionOffer?: VisitActionOfferResolvers<ContextType>;
  VisitChanged?: VisitChangedResolvers<ContextType>;
  VisitConnection?: VisitConnectionResolvers<ContextType>;
  VisitEdge?: VisitEdgeResolvers<ContextType>;
  VisitNote?: VisitNoteResolvers<ContextType>;
  VisitQuote?: VisitQuoteResolvers<ContextType>;
  VisitReport?: VisitReportResolvers<ContextType>;
  VisitRequest?: VisitRequestResolvers<ContextType>;
  VisitResult?: VisitResultResolvers<ContextType>;
  VisitSignature?: VisitSignatureResolvers<ContextType>;
  Weekday?: WeekdayResolvers;
  WeeklyHours?: WeeklyHoursResolvers<ContextType>;
  WorkOrder?: WorkOrderResolvers<ContextType>;
  WorkOrderActionOffer?: WorkOrderActionOfferResolvers<ContextType>;
  WorkOrderChanged?: WorkOrderChangedResolvers<ContextType>;
  WorkOrderConnection?: WorkOrderConnectionResolvers<ContextType>;
  WorkOrderDecline?: WorkOrderDeclineResolvers<ContextType>;
  WorkOrderEdge?: WorkOrderEdgeResolvers<ContextType>;
  WorkOrderResult?: WorkOrderResultResolvers<ContextType>;
  WriteOff?: WriteOffResolvers<ContextType>;
};

