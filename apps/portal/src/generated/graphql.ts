/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
import gql from 'graphql-tag';
/** Which order. */
export type AcceptWorkOrderInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
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

/** A new person. */
export type AddContactInput = {
  /** Agreed to surveys and notices. */
  consentGiven?: boolean | null | undefined;
  /** Node id of the Customer. */
  customerId: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Language of mails. */
  locale?: Locale | null | undefined;
  /** At most 100. */
  name: string;
  /** At most 10. */
  reaches?: Array<ContactReachInput> | null | undefined;
  /** What the person is there. */
  roles?: Array<ContactRole> | null | undefined;
  /** At most 100. */
  title?: string | null | undefined;
};

/** Plans a measure; a compensation waits for approval (CMP-04). */
export type AddMeasureInput = {
  /** Of a compensation. */
  amount?: MoneyInput | null | undefined;
  /** At most 4,000. */
  description: string;
  /** By when. */
  dueOn: string;
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** What it is. */
  kind: MeasureKind;
  /** Node id of the Person who does it; nobody named in the complaint. */
  ownerId: string;
  /** Node id of the Ticket that gives the service again. */
  ticketId?: string | null | undefined;
};

/** A new place. */
export type AddSiteInput = {
  /** Gate, parking, whom to ask for; at most 1,000. */
  accessNotes?: string | null | undefined;
  /** At most 300. */
  address: string;
  /** WGS-84. */
  coordinates?: CoordinatesInput | null | undefined;
  /** Node id of the Customer. */
  customerId: string;
  /** At most 100. */
  district?: string | null | undefined;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 100. */
  name: string;
  /** How far it is for arrival targets. */
  travelZone: TravelZone;
};

/** A time agreed with the customer. */
export type AgreeTimeInput = {
  /** When, UTC, in the future. */
  agreedAt: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What was agreed; at most 500. */
  note: string;
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
  contactId?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What to know or bring; at most 2,000. */
  preparation?: string | null | undefined;
  /** Node id of the Site. */
  siteId: string;
  /** Codes of the skills needed; at most 10. */
  skillCodes?: Array<string> | null | undefined;
  /** What is to be done; at most 4,000. */
  task: string;
  /** Not before, UTC. */
  wishedFrom?: string | null | undefined;
  /** Not after, UTC. */
  wishedUntil?: string | null | undefined;
};

/** The answer of the person asked. */
export type AnswerComplaintQuestionInput = {
  /** At most 10,000. */
  answer: string;
  /** Id of the question. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
};

/** One answer. */
export type AnswerExamQuestionInput = {
  /** Node id of the Exam. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Ids of the chosen options; empty: none. */
  optionIds: Array<string>;
  /** Id of the question; not a node. */
  questionId: string;
};

/** The answers of the one who was asked. */
export type AnswerMySurveyInput = {
  /** 1 to 50. */
  answers: Array<SurveyAnswerInput>;
  /** Id of the MySurvey. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** The answers by link. */
export type AnswerSurveyInput = {
  /** 1 to 50. */
  answers: Array<SurveyAnswerInput>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Secret of the link. */
  token: string;
};

/** The answer to a mail link. */
export type AnswerTicketLinkInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What is wrong; needed for a no; at most 4,000. */
  note?: string | null | undefined;
  /** 1 (bad) to 5 (good); for a confirmation. */
  satisfaction?: number | null | undefined;
  /** The secret of the link. */
  token: string;
  /** Agreed, or solved; else refused, or not solved. */
  yes: boolean;
};

/** What the customer said. */
export type AnswerVisitQuoteInput = {
  /** Whether the customer accepts it. */
  accepted: boolean;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Visit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 500. */
  note?: string | null | undefined;
};

/** The window that was agreed. */
export type AppointWorkOrderInput = {
  /** The customer chose it: a later end replaces the arrival target (DSP-10). */
  customerWish?: boolean | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Begins, UTC. */
  from: string;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Why the former window no longer holds; needed for a second one; at most 500. */
  reason?: string | null | undefined;
  /** Ends, UTC. */
  until: string;
};

/** A seat. */
export type ApproveEnrolmentInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Enrolment. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Which request is approved. */
export type ApproveVisitInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Visit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Closes it; refused while something that must be on record is missing (CMP-05, CMP-07). */
export type ArchiveComplaintInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
};

/** How soon an engineer is on site. */
export type ArrivalPromiseInput = {
  /** On the agreement's calendar. */
  targetMs: number;
  /** For places this far. */
  travelZone: TravelZone;
};

/** Arriving. */
export type ArriveWorkOrderInput = {
  /** When, UTC, where it was entered later; left out: now. */
  at?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Where the phone was. */
  place?: PlaceInput | null | undefined;
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

/** Who may read an article (KB-01). */
export type ArticleAudience =
  /** Customers who are signed in, too. */
  | 'CUSTOMERS'
  /** Everybody. */
  | 'PUBLIC'
  /** Colleagues. */
  | 'STAFF';

/** Narrows a list of articles; values of one field are alternatives. */
export type ArticleFilter = {
  /** Who may read them. */
  audiences?: Array<ArticleAudience> | null | undefined;
  /** Codes of categories. */
  categoryCodes?: Array<string> | null | undefined;
  /** What they are for. */
  kinds?: Array<ArticleKind> | null | undefined;
  /** Node ids of People who keep them. */
  ownerIds?: Array<string> | null | undefined;
  /** Codes of products. */
  productCodes?: Array<string> | null | undefined;
  /** To be looked at again on or before this local date. */
  reviewDueBy?: string | null | undefined;
  /** State of the newest revision. */
  statuses?: Array<ArticleStatus> | null | undefined;
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
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** Node id of the Person. */
  personId: string;
  /** At most 4,000. */
  question: string;
};

/** Whose password is forgotten. */
export type AskPasswordResetInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Login or mail address. */
  login: string;
};

/** A place for oneself. */
export type AskToEnrolInput = {
  /** Node id of the Course. */
  courseId: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** How the service will be given, and what was checked (TKT-18, CUS-04). */
export type AssessTicketInput = {
  /** Whether the customer agreed. */
  confirmedWithCustomer: boolean;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Whether you checked the requester's identity. */
  identityChecked?: boolean | null | undefined;
  /** The way agreed. */
  mode: ServiceMode;
  /** When, UTC. */
  plannedAt?: string | null | undefined;
  /** Whether you checked the proof of purchase. */
  proofOfPurchaseChecked?: boolean | null | undefined;
  /** Whether it can be solved by phone. */
  solvableByPhone: boolean;
};

/** Who will call. */
export type AssignFollowUpInput = {
  /** Node id of the Person. */
  assigneeId: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the FollowUpTask. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Who is to work on it. */
export type AssignTicketInput = {
  /** Node id of the Person. */
  assigneeId: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** For the person; at most 1,000. */
  note?: string | null | undefined;
  /** Node id of the OrgUnit; left out: the person's. */
  unitId?: string | null | undefined;
};

/** Who goes. */
export type AssignWorkOrderInput = {
  /** Node id of the Person. */
  engineerId: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** For the engineer; at most 500. */
  note?: string | null | undefined;
};

/** Uploads for a record. */
export type AttachFilesInput = {
  /** Ids of Attachments that the caller uploaded for such a record; 1 to 20. */
  attachmentIds: Array<string>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Node id of the Ticket, Article, WorkOrder, Complaint or Course. */
  recordId: string;
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

/** Narrows the audit; what is left out does not narrow. */
export type AuditFilter = {
  /** When it was done. */
  at?: TimeRangeInput | null | undefined;
  /** Node id of the Person who acted. */
  personId?: string | null | undefined;
  /** Node id of the record that was acted on. */
  recordId?: string | null | undefined;
};

/** A new attempt. */
export type BeginExamInput = {
  /** Node id of the Enrolment. */
  enrolmentId: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** The department begins to look for the cause. */
export type BeginInvestigationInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
};

/** Beginning. */
export type BeginWorkOrderInput = {
  /** When, UTC, where it was entered later; left out: now. */
  at?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Where the phone was. */
  place?: PlaceInput | null | undefined;
};

/** A day that is unlike its weekday. */
export type CalendarDayInput = {
  /** Local date of the calendar. */
  date: string;
  /** For a make-up day; left out: Monday's hours. */
  hoursOf?: Weekday | null | undefined;
  /** Why. */
  kind: CalendarDayKind;
  /** At most 60. */
  name: string;
};

/** Why a day is unlike its weekday (COM-05). */
export type CalendarDayKind =
  /** A local closure; wins over the others. */
  | 'CLOSURE'
  /** A public holiday. */
  | 'HOLIDAY'
  /** A day of rest that is worked 调休. */
  | 'MAKE_UP';

/** Kinds of calendars (COM-05). */
export type CalendarKind =
  /** Always open, 7×24. */
  | 'AROUND_THE_CLOCK'
  /** Weekly hours with holidays and make-up days. */
  | 'WEEKLY';

/** The promised call. */
export type CallBackInput = {
  /** The next promised call, UTC; needed when nobody was reached. */
  callBackAt?: string | null | undefined;
  /** How long it took, up to a day. */
  durationMs?: number | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What was said; at most 4,000. */
  note: string;
  /** How it ended. */
  result: AttemptResult;
  /** When it began, UTC; left out: now. */
  startedAt?: string | null | undefined;
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
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 1,000. */
  note?: string | null | undefined;
  /** Why. */
  reason: CancelReason;
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

/** All of the agreement; one left out becomes empty. */
export type ChangeAgreementInput = {
  /** Users go first to their own administrator (TKT-07). */
  administratorFirst?: boolean | null | undefined;
  /** At most one for each travel zone. */
  arrivalPromises?: Array<ArrivalPromiseInput> | null | undefined;
  /** Node id of the Calendar; left out: that of the customer's unit. */
  calendarId?: string | null | undefined;
  /** Last day, not before the first. */
  endsOn: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** What it costs; left out without AGREEMENT_READ_FEE: as it was. */
  fee?: MoneyInput | null | undefined;
  /** Node id of the Agreement. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Check the requester's identity before work. */
  identityCheck?: boolean | null | undefined;
  /** Node ids of Installations; empty: all of the customer's. */
  installationIds?: Array<string> | null | undefined;
  /** What kind. */
  kind: AgreementKind;
  /** Check the proof of purchase before work. */
  proofOfPurchaseCheck?: boolean | null | undefined;
  /** Why it is changed; at most 500. */
  reason: string;
  /** At most 500. */
  responsePromise?: string | null | undefined;
  /** At most 50,000. */
  serviceDescription?: string | null | undefined;
  /** Code of the service-level profile. */
  serviceLevelCode: string;
  /** What it includes. */
  services: Array<IncludedServiceInput>;
  /** First day, local date of the customer's unit. */
  startsOn: string;
};

/** All words and the placing; one left out becomes empty. */
export type ChangeArticleInput = {
  /** Who may read it. */
  audience: ArticleAudience;
  /** Codes of categories; at most 20. */
  categoryCodes?: Array<string> | null | undefined;
  /** Why it happens; at most 10,000. */
  cause?: string | null | undefined;
  /** Where it occurs; at most 4,000. */
  environment?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Article. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What it is for. */
  kind: ArticleKind;
  /** Codes of products; at most 50. */
  productCodes?: Array<string> | null | undefined;
  /** Versions; at most 50. */
  productVersions?: Array<string> | null | undefined;
  /** By when it is looked at again. */
  reviewDue?: string | null | undefined;
  /** What to do; at most 50,000. */
  solution: string;
  /** What the user sees; at most 10,000. */
  symptom?: string | null | undefined;
  /** One line, at most 200. */
  title: string;
};

/** Name, zone and week. */
export type ChangeCalendarInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Calendar. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 60. */
  name: string;
  /** Needed for WEEKLY. */
  weekly?: WeeklyHoursInput | null | undefined;
  /** Time zone, an IANA name. */
  zone: string;
};

/** All that is known of a person; one left out becomes empty. */
export type ChangeContactInput = {
  /** Agreed to surveys and notices. */
  consentGiven?: boolean | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Contact. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Language of mails. */
  locale?: Locale | null | undefined;
  /** At most 100. */
  name: string;
  /** At most 10. */
  reaches?: Array<ContactReachInput> | null | undefined;
  /** What the person is there. */
  roles?: Array<ContactRole> | null | undefined;
  /** At most 100. */
  title?: string | null | undefined;
};

/** The text of a course. */
export type ChangeCourseInput = {
  /** For whom it is; at least one. */
  audiences: Array<CourseAudience>;
  /** How long it takes, 1 to 10,000 minutes. */
  durationMinutes: number;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** What people can do afterwards; at most 4,000. */
  goals: string;
  /** Node id of the Course. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What it is about. */
  kind: CourseKind;
  /** How far it goes. */
  level: CourseLevel;
  /** What to learn from, in order; at most 50. */
  materials?: Array<CourseMaterialInput> | null | undefined;
  /** Duties that need a passed exam of this course. */
  requiredForDuty?: Array<DutyKind> | null | undefined;
  /** How many can be in at one time; left out: no limit. */
  seats?: number | null | undefined;
  /** At most 200. */
  title: string;
};

/** The whole file; a field left out becomes empty. */
export type ChangeCustomerInput = {
  /** Node id of the consultant. */
  consultantId?: string | null | undefined;
  /** Node id of the stand-in. */
  consultantStandInId?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Customer. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Code of the industry. */
  industryCode?: string | null | undefined;
  /** Level. */
  level: CustomerLevel;
  /** At most 200. */
  name: string;
  /** Node id of the Contact for proactive checks. */
  proactiveContactId?: string | null | undefined;
  /** Node id of the Person who sold. */
  salesPersonId?: string | null | undefined;
  /** At most 60. */
  shortName?: string | null | undefined;
  /** Where the relation stands. */
  status?: CustomerStatus | null | undefined;
  /** Whether its data may go to third parties (COM-03). */
  thirdPartyConsent?: boolean | null | undefined;
  /** Node id of the OrgUnit that serves it. */
  unitId: string;
};

/** All that is known of it; one left out becomes empty. */
export type ChangeInstallationInput = {
  /** Local date. */
  acceptedOn?: string | null | undefined;
  /** At most 10,000. */
  configurationNotes?: string | null | undefined;
  /** Dongle number 加密锁号; at most 100. */
  dongleNumber?: string | null | undefined;
  /** At most 60. */
  edition?: string | null | undefined;
  /** What it runs on. */
  environment?: InstallationEnvironmentInput | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Installation. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Local date. */
  installedOn?: string | null | undefined;
  /** At most 100. */
  licenceNumber?: string | null | undefined;
  /** Lifetime maintenance 终身维护. */
  lifetimeMaintenance?: boolean | null | undefined;
  /** At most 100. */
  modules?: Array<string> | null | undefined;
  /** Code of a product. */
  productCode: string;
  /** At most 60. */
  productVersion: string;
  /** At most 200. */
  projectName?: string | null | undefined;
  /** Number of the contract or invoice that was shown; at most 200. */
  proofOfPurchase?: string | null | undefined;
  /** Local date. */
  purchasedOn?: string | null | undefined;
  /** How to get in remotely; at most 500. */
  remoteAccess?: string | null | undefined;
  /** Node id of the Site where it runs. */
  siteId?: string | null | undefined;
};

/** Old and new password. */
export type ChangePasswordInput = {
  /** As typed. */
  currentPassword: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** 12 to 200 characters. */
  newPassword: string;
};

/** All that is said about a person; one left out becomes empty. */
export type ChangePersonInput = {
  /** At most 60. */
  displayName: string;
  /** Mail address. */
  email: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Person. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Language. */
  locale: Locale;
  /** At most 40. */
  phone?: string | null | undefined;
  /** Time zone, an IANA name. */
  zone: string;
};

/** All roles. */
export type ChangePersonRolesInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Person. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Codes of roles; at most 20. */
  roleCodes: Array<string>;
};

/** Another weight; at least one of the three (TKT-09). */
export type ChangePriorityInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** How much suffers. */
  impact?: Impact | null | undefined;
  /** Overrides the matrix. */
  priority?: Priority | null | undefined;
  /** Why; at most 500. */
  reason: string;
  /** How soon it hurts. */
  urgency?: Urgency | null | undefined;
};

/** All of a role but its code. */
export type ChangeRoleInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** What it allows; at most 100. */
  grants: Array<GrantInput>;
  /** Node id of the Role. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 60. */
  nameEn: string;
  /** At most 60. */
  nameZh: string;
};

/** All that is known of a place; one left out becomes empty. */
export type ChangeSiteInput = {
  /** Gate, parking, whom to ask for; at most 1,000. */
  accessNotes?: string | null | undefined;
  /** At most 300. */
  address: string;
  /** WGS-84. */
  coordinates?: CoordinatesInput | null | undefined;
  /** At most 100. */
  district?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Site. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 100. */
  name: string;
  /** How far it is for arrival targets. */
  travelZone: TravelZone;
};

/** All settings. */
export type ChangeTicketSettingsInput = {
  /** 1 to 3650. */
  archiveAfterDays: number;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the TicketSettings. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** 1 to 90. */
  lapseAfterWorkingDays: number;
  /** Whether a ticket can lapse at all. */
  lapseAllowed: boolean;
  /** All 16 cells. */
  priorityMatrix: Array<PriorityMatrixCellInput>;
  /** 0 to 3 steps. */
  raiseForKey: number;
  /** 0 to 3 steps. */
  raiseForVip: number;
  /** 1 to 60, less than lapse. */
  remindAfterWorkingDays: number;
  /** 0 to 365. */
  reopenWithinDays: number;
};

/** Records the check of effect; possible after archiving (CMP-07). */
export type CheckEffectInput = {
  /** What was found. */
  effective: boolean;
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** At most 4,000. */
  note: string;
};

/** A criterion as checked with the customer. */
export type CheckedCriterionInput = {
  /** Id of the AcceptanceCriterion. */
  criterionId: string;
  /** Whether it holds. */
  met: boolean;
  /** At most 500. */
  note?: string | null | undefined;
};

/** Which ticket to take. */
export type ClaimTicketInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
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

/** Why a stretch counts or not. */
export type ClockStepKind =
  /** Up to a time agreed with the customer; nothing is counted. */
  | 'AGREED'
  /** Between two periods of a day, e.g. lunch. */
  | 'BREAK'
  /** Outside working hours. */
  | 'CLOSED_NIGHT'
  /** A local closure. */
  | 'CLOSURE'
  /** Counted on the calendar that it had before. */
  | 'FORMER_CALENDAR'
  /** A public holiday. */
  | 'HOLIDAY'
  /** A day of rest that is worked 调休: counts. */
  | 'MAKE_UP'
  /** The clock was paused. */
  | 'PAUSED'
  /** A day without working hours in the week. */
  | 'WEEKEND'
  /** Working hours: counts. */
  | 'WORKING';

/** Which unit to close. */
export type CloseOrgUnitInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the OrgUnit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** The problem report 问题处理报告 (TKT-22). */
export type CloseTicketInput = {
  /** Why; at most 4,000. */
  cause?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Node ids of OrgUnits to be told; at most 20. */
  informUnitIds?: Array<string> | null | undefined;
  /** What becomes of the solution (KB-03). */
  knowledge: KnowledgeInput;
  /** What was wrong; at most 10,000. */
  problem: string;
  /** 1 to 5, when the customer said so and it is not on record yet. */
  satisfaction?: number | null | undefined;
  /** What was done; at most 10,000. */
  solution: string;
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

/** The deadlines of a complaint. */
export type ComplaintClockKind =
  /** To be confirmed within one working day (CMP-02). */
  | 'COMPLAINT_CONFIRMATION'
  /** The complainant is to be contacted (CMP-03). */
  | 'COMPLAINT_RESPONSE'
  /** The result is to be verified within one working day (CMP-06). */
  | 'COMPLAINT_VERIFICATION';

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

/** Narrows a list of complaints; values of one field are alternatives. */
export type ComplaintFilter = {
  /** What they are about. */
  classes?: Array<ComplaintClass> | null | undefined;
  /** Node ids of Customers. */
  customerIds?: Array<string> | null | undefined;
  /** True: not archived. */
  open?: boolean | null | undefined;
  /** When they came. */
  received?: TimeRangeInput | null | undefined;
  /** Where they stand. */
  statuses?: Array<ComplaintStatus> | null | undefined;
  /** Node ids of OrgUnits, each with all below it. */
  unitIds?: Array<string> | null | undefined;
  /** Whether they were found valid. */
  valid?: boolean | null | undefined;
};

/** Why a complaint is not valid (CMP-02). */
export type ComplaintInvalidReason =
  /** Not promised by agreement or contract. */
  | 'NOT_PROMISED'
  /** The facts were not found. */
  | 'NOT_SUBSTANTIATED';

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
  contactId?: string | null | undefined;
  /** At most 20,000. */
  description?: string | null | undefined;
  /** At most 4,000. */
  environment?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** The sender's own number for it; at most 100. */
  externalReference?: string | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Node id of the Installation. */
  installationId?: string | null | undefined;
  /** When the trouble began, UTC. */
  occurredAt?: string | null | undefined;
  /** At most 60. */
  productVersion?: string | null | undefined;
  /** Who asks. */
  requesterKind?: RequesterKind | null | undefined;
  /** One line, at most 200. */
  subject?: string | null | undefined;
};

/** A new agreement. */
export type ConcludeAgreementInput = {
  /** Users go first to their own administrator (TKT-07). */
  administratorFirst?: boolean | null | undefined;
  /** At most one for each travel zone. */
  arrivalPromises?: Array<ArrivalPromiseInput> | null | undefined;
  /** Node id of the Calendar; left out: that of the customer's unit. */
  calendarId?: string | null | undefined;
  /** Node id of the Customer. */
  customerId: string;
  /** Last day, not before the first. */
  endsOn: string;
  /** What it costs. */
  fee?: MoneyInput | null | undefined;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Check the requester's identity before work. */
  identityCheck?: boolean | null | undefined;
  /** Node ids of Installations; empty: all of the customer's. */
  installationIds?: Array<string> | null | undefined;
  /** What kind. */
  kind: AgreementKind;
  /** Check the proof of purchase before work. */
  proofOfPurchaseCheck?: boolean | null | undefined;
  /** At most 500. */
  responsePromise?: string | null | undefined;
  /** At most 50,000. */
  serviceDescription?: string | null | undefined;
  /** Code of the service-level profile. */
  serviceLevelCode: string;
  /** What it includes. */
  services: Array<IncludedServiceInput>;
  /** First day, local date of the customer's unit. */
  startsOn: string;
};

/** Valid: goes to the responsible department, and the 3 hours begin (CMP-02, CMP-03). */
export type ConfirmComplaintInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** What was found; at most 10,000. */
  facts: string;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** Node ids of the People complained about, in place of those named before. */
  namedPersonIds?: Array<string> | null | undefined;
  /** Node id of the OrgUnit. */
  responsibleUnitId: string;
};

/** The customer: it is solved. */
export type ConfirmTicketInput = {
  /** What was checked with the customer. */
  checkedCriteria?: Array<CheckedCriterionInput> | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 1,000. */
  note?: string | null | undefined;
  /** 1 (bad) to 5 (good). */
  satisfaction?: number | null | undefined;
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

/** States of a portal access. */
export type ContactAccountState =
  /** Can sign in. */
  | 'ACTIVE'
  /** Cannot sign in any more. */
  | 'ENDED'
  /** The invitation is out. */
  | 'INVITED';

/** A way to reach a contact. */
export type ContactReachInput = {
  /** Which way. */
  kind: ReachKind;
  /** To be tried first. */
  preferred?: boolean | null | undefined;
  /** Number or address; at most 254. */
  value: string;
};

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

/** WGS-84 degrees. */
export type CoordinatesInput = {
  /** -90 to 90. */
  latitude: number;
  /** -180 to 180. */
  longitude: number;
};

/** A use of an article. */
export type CountArticleUseInput = {
  /** Node id of the Article. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Node id of the Ticket it was used for. */
  ticketId?: string | null | undefined;
};

/** For whom a course is. */
export type CourseAudience =
  /** People at customers. */
  | 'CUSTOMER'
  /** Colleagues. */
  | 'STAFF';

/** Narrows a list of courses; values of one field are alternatives. */
export type CourseFilter = {
  /** For whom it is. */
  audiences?: Array<CourseAudience> | null | undefined;
  /** What it is about. */
  kinds?: Array<CourseKind> | null | undefined;
  /** How far it goes. */
  levels?: Array<CourseLevel> | null | undefined;
  /** True: published and not retired. */
  open?: boolean | null | undefined;
  /** State of the newest text. */
  states?: Array<CourseState> | null | undefined;
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
export type CourseMaterialInput = {
  /** https or http. */
  link?: string | null | undefined;
  /** At most 50,000. */
  text?: string | null | undefined;
  /** At most 200. */
  title: string;
};

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
  expiresAt: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 60. */
  name: string;
  /** Node id of the Person whose reach it has; left out: the caller. */
  ownerId?: string | null | undefined;
  /** Codes of permissions. */
  scopes: Array<string>;
};

/** A new course. */
export type CreateCourseInput = {
  /** For whom it is; at least one. */
  audiences: Array<CourseAudience>;
  /** Capitals, digits, underscores; at most 60. */
  code: string;
  /** How long it takes, 1 to 10,000 minutes. */
  durationMinutes: number;
  /** What people can do afterwards; at most 4,000. */
  goals: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What it is about. */
  kind: CourseKind;
  /** How far it goes. */
  level: CourseLevel;
  /** What to learn from, in order; at most 50. */
  materials?: Array<CourseMaterialInput> | null | undefined;
  /** Duties that need a passed exam of this course. */
  requiredForDuty?: Array<DutyKind> | null | undefined;
  /** How many can be in at one time; left out: no limit. */
  seats?: number | null | undefined;
  /** At most 200. */
  title: string;
};

/** The first account and its company. */
export type CreateFirstAdministratorInput = {
  /** Becomes the headquarters; at most 100. */
  companyName: string;
  /** At most 60. */
  displayName: string;
  /** Mail address. */
  email: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Language. */
  locale?: Locale | null | undefined;
  /** At most 100. */
  login: string;
  /** 12 to 200 characters. */
  password: string;
  /** The code that the platform printed when it started. */
  setupCode: string;
  /** Time zone, an IANA name. */
  zone?: string | null | undefined;
};

/** A new unit. */
export type CreateOrgUnitInput = {
  /** Node id of its own Calendar. */
  calendarId?: string | null | undefined;
  /** Node id of the Person at its head. */
  headId?: string | null | undefined;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What kind of unit. */
  kind: OrgUnitKind;
  /** At most 100. */
  name: string;
  /** Node id of the unit above. */
  parentId?: string | null | undefined;
};

/** A new account. */
export type CreatePersonInput = {
  /** At most 60. */
  displayName: string;
  /** Where the invitation goes. */
  email: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** False: no invitation by mail; the first password is set by an administrator. */
  invite?: boolean | null | undefined;
  /** Language. */
  locale?: Locale | null | undefined;
  /** What is typed at sign-in; at most 100, unique. */
  login: string;
  /** At most 40. */
  phone?: string | null | undefined;
  /** Codes of roles; at most 20. */
  roleCodes?: Array<string> | null | undefined;
  /** Node id of the home OrgUnit. */
  unitId: string;
  /** Time zone, an IANA name. */
  zone?: string | null | undefined;
};

/** A new role. */
export type CreateRoleInput = {
  /** Capitals, digits, underscores; unique. */
  code: string;
  /** What it allows; at most 100. */
  grants: Array<GrantInput>;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 60. */
  nameEn: string;
  /** At most 60. */
  nameZh: string;
};

/** Narrows a list of customers; values of one field are alternatives. */
export type CustomerFilter = {
  /** Node ids of consultants. */
  consultantIds?: Array<string> | null | undefined;
  /** Codes of industries. */
  industryCodes?: Array<string> | null | undefined;
  /** Levels. */
  levels?: Array<CustomerLevel> | null | undefined;
  /** Codes of installed products. */
  productCodes?: Array<string> | null | undefined;
  /** Node ids of sales people. */
  salesPersonIds?: Array<string> | null | undefined;
  /** Where the relation stands. */
  statuses?: Array<CustomerStatus> | null | undefined;
  /** True: has an agreement in force today. */
  underAgreement?: boolean | null | undefined;
  /** Node ids of units, each with all below it. */
  unitIds?: Array<string> | null | undefined;
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
  expectedVersion?: number | null | undefined;
  /** Node id of the Person who gets the open work; left out: the queues of its units. */
  handOverToId?: string | null | undefined;
  /** Node id of the Person. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Narrows a list of dead letters; what is left out does not narrow. */
export type DeadLetterFilter = {
  /** When they were set aside. */
  at?: TimeRangeInput | null | undefined;
  /** Ids of DeadLetters, at most 100. */
  ids?: Array<string> | null | undefined;
  /** Part of the reason or of the type of event, or the id of the record; at most 200. */
  text?: string | null | undefined;
};

/** Approves or refuses a compensation (CMP-04). */
export type DecideCompensationInput = {
  /** The decision. */
  approved: boolean;
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** Id of the measure. */
  measureId: string;
  /** At most 500. */
  note?: string | null | undefined;
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
  expectedVersion?: number | null | undefined;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 500. */
  note?: string | null | undefined;
  /** Why. */
  reason: DeclineReason;
};

/** A new calendar. */
export type DefineCalendarInput = {
  /** Begin with all Chinese holidays and make-up days that the product knows. */
  chinaHolidays?: boolean | null | undefined;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Around the clock, or weekly hours. */
  kind: CalendarKind;
  /** At most 60. */
  name: string;
  /** Needed for WEEKLY. */
  weekly?: WeeklyHoursInput | null | undefined;
  /** Time zone, an IANA name. */
  zone: string;
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

/** Narrows the delivery log; values of one field are alternatives. */
export type DeliveryFilter = {
  /** Which way. */
  channels?: Array<DeliveryChannel> | null | undefined;
  /** Codes of templates. */
  codes?: Array<string> | null | undefined;
  /** When they came up. */
  created?: TimeRangeInput | null | undefined;
  /** Node id of the record they are about. */
  recordId?: string | null | undefined;
  /** How far they are. */
  states?: Array<DeliveryState> | null | undefined;
};

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

/** Setting out. */
export type DepartWorkOrderInput = {
  /** When, UTC, where it was entered later; left out: now. */
  at?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Where the phone was. */
  place?: PlaceInput | null | undefined;
};

/** A new article. */
export type DraftArticleInput = {
  /** Who may read it. */
  audience: ArticleAudience;
  /** Codes of categories; at most 20. */
  categoryCodes?: Array<string> | null | undefined;
  /** Why it happens; at most 10,000. */
  cause?: string | null | undefined;
  /** Where it occurs; at most 4,000. */
  environment?: string | null | undefined;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What it is for. */
  kind: ArticleKind;
  /** Codes of products; at most 50. */
  productCodes?: Array<string> | null | undefined;
  /** Versions; at most 50. */
  productVersions?: Array<string> | null | undefined;
  /** By when it is looked at again. */
  reviewDue?: string | null | undefined;
  /** What to do; at most 50,000. */
  solution: string;
  /** What the user sees; at most 10,000. */
  symptom?: string | null | undefined;
  /** One line, at most 200. */
  title: string;
};

/** Narrows the duty list; values of one field are alternatives. */
export type DutyFilter = {
  /** Turns that overlap this stretch. */
  during?: TimeRangeInput | null | undefined;
  /** Kinds of duty. */
  kinds?: Array<DutyKind> | null | undefined;
  /** Node ids of People. */
  personIds?: Array<string> | null | undefined;
  /** Node ids of OrgUnits, each with all below it. */
  unitIds?: Array<string> | null | undefined;
};

/** Kinds of duty (DSP-01). */
export type DutyKind =
  /** Ready to visit customers. */
  | 'FIELD'
  /** At the hotline. */
  | 'HOTLINE';

/** Whose access ends. */
export type EndContactAccountInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the ContactAccount. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Narrows a list of enrolments; values of one field are alternatives. */
export type EnrolmentFilter = {
  /** Node ids of courses. */
  courseIds?: Array<string> | null | undefined;
  /** Node ids of customers whose people learn. */
  customerIds?: Array<string> | null | undefined;
  /** Node ids of colleagues who learn. */
  personIds?: Array<string> | null | undefined;
  /** Where they stand. */
  states?: Array<EnrolmentState> | null | undefined;
};

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

/** Covered or not (CUS-04). */
export type EntitlementDecision =
  /** Covered. */
  | 'COVERED'
  /** Not covered: quoted before work starts. */
  | 'TO_BE_QUOTED';

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

/** To whom it is passed up. */
export type EscalateTicketInput = {
  /** Node id of the Person. */
  assigneeId?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Why; at most 4,000. */
  reason: string;
  /** Node id of the OrgUnit. */
  unitId?: string | null | undefined;
};

/** Narrows a list of exams; values of one field are alternatives. */
export type ExamFilter = {
  /** Begun in this time. */
  began?: TimeRangeInput | null | undefined;
  /** Node ids of courses. */
  courseIds?: Array<string> | null | undefined;
  /** Node ids of customers whose people sat them. */
  customerIds?: Array<string> | null | undefined;
  /** Node ids of enrolments. */
  enrolmentIds?: Array<string> | null | undefined;
  /** Whether they were passed. */
  passed?: boolean | null | undefined;
  /** Node ids of colleagues who sat them. */
  personIds?: Array<string> | null | undefined;
  /** Where they stand. */
  states?: Array<ExamState> | null | undefined;
};

/** How a question of an exam is answered. */
export type ExamQuestionKind =
  /** One or more options are correct. */
  | 'MULTIPLE'
  /** One option is correct. */
  | 'SINGLE';

/** Where an exam stands (TRN-05). */
export type ExamState =
  /** Handed in by the person. */
  | 'HANDED_IN'
  /** It runs. */
  | 'RUNNING'
  /** Ended by the server's clock, with what was saved. */
  | 'TIMED_OUT';

/** Registers a complaint; it gets its number at once and is acknowledged (CMP-01). */
export type FileComplaintInput = {
  /** Anonymity inside the vendor. */
  anonymous?: boolean | null | undefined;
  /** How it came. */
  channel: ComplaintChannel;
  /** What it is about. */
  class: ComplaintClass;
  /** Where it is no contact of ours; at most 100. */
  complainantName?: string | null | undefined;
  /** A phone number. */
  complainantPhone?: string | null | undefined;
  /** Node id of the Contact who complains. */
  contactId?: string | null | undefined;
  /** Node id of the Customer. Contacts: their own. */
  customerId?: string | null | undefined;
  /** At most 20,000. */
  description: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** Node ids of the People complained about, at most 10; they never see it. */
  namedPersonIds?: Array<string> | null | undefined;
  /** Whether it came directly. */
  origin?: ComplaintOrigin | null | undefined;
  /** Node id of the Ticket it is about. */
  ticketId?: string | null | undefined;
  /** Node id of the OrgUnit; left out: the customer's. */
  unitId?: string | null | undefined;
  /** Node id of the WorkOrder it is about. */
  workOrderId?: string | null | undefined;
};

/** Records cause and person responsible (CMP-03). */
export type FindCauseInput = {
  /** At most 10,000. */
  cause: string;
  /** Where it lies. */
  causeClass: ComplaintCauseClass;
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** Node id of the Person. */
  responsiblePersonId?: string | null | undefined;
};

/** All learnt. */
export type FinishEnrolmentInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Enrolment. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** The end. */
export type FinishFollowUpInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the FollowUpTask. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What came of it; at most 4,000. */
  result: string;
  /** 1 (bad) to 5 (good). */
  satisfaction?: number | null | undefined;
  /** DONE or GIVEN_UP. */
  state: FollowUpState;
};

/** Says that a measure is done. */
export type FinishMeasureInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** Id of the measure. */
  measureId: string;
  /** At most 500. */
  note?: string | null | undefined;
};

/** Narrows a list of follow-ups; values of one field are alternatives. */
export type FollowUpFilter = {
  /** Node ids of People who will call. */
  assigneeIds?: Array<string> | null | undefined;
  /** Node ids of customers. */
  customerIds?: Array<string> | null | undefined;
  /** True: open and past the due time. */
  overdue?: boolean | null | undefined;
  /** Whether they are done. */
  states?: Array<FollowUpState> | null | undefined;
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

/** A permission and how far it reaches. */
export type GrantInput = {
  /** Code of the permission. */
  permission: string;
  /** How far. */
  reach: Reach;
};

/** The end. */
export type HandInExamInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Exam. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** To whom it goes: a person, or the queue of a unit. */
export type HandOverTicketInput = {
  /** Node id of the Person. */
  assigneeId?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What the next one must know; at most 4,000. */
  note: string;
  /** Node id of the OrgUnit. */
  unitId?: string | null | undefined;
};

/** Who the caller was. */
export type IdentifyCustomerInput = {
  /** Node id of the Contact. */
  contactId?: string | null | undefined;
  /** Node id of the Customer. */
  customerId: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Node id of the Installation. */
  installationId?: string | null | undefined;
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

/** A service and how many. */
export type IncludedServiceInput = {
  /** 0 to 100,000; left out: without limit. */
  included?: number | null | undefined;
  /** Which service. */
  service: ServiceKind;
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

/** What it runs on. */
export type InstallationEnvironmentInput = {
  /** At most 200. */
  database?: string | null | undefined;
  /** At most 500. */
  network?: string | null | undefined;
  /** At most 200. */
  operatingSystem?: string | null | undefined;
  /** At most 500. */
  servers?: string | null | undefined;
};

/** Whom to invite. */
export type InviteContactInput = {
  /** Node id of the Contact. */
  contactId: string;
  /** Node id of the Customer. */
  customerId: string;
  /** Where the invitation goes, and the login. */
  email: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Language. */
  locale?: Locale | null | undefined;
};

/** What becomes of the solution (KB-03). */
export type KnowledgeInput = {
  /** Node id of the Article; needed for LINK. */
  articleId?: string | null | undefined;
  /** Link, draft, or none. */
  outcome: KnowledgeOutcome;
  /** Why not; at most 500; needed for NONE. */
  reason?: string | null | undefined;
  /** Title of the draft; at most 200; left out: the ticket's subject. */
  title?: string | null | undefined;
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
  articleId: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Whether it solved it, or only helped. */
  solved: boolean;
};

/** Languages (COM-13). */
export type Locale =
  /** English; `en` outside GraphQL. */
  | 'EN'
  /** Chinese as written in the mainland; `zh-CN` outside GraphQL. */
  | 'ZH_CN';

/** A call (TKT-12). */
export type LogCallInput = {
  /** Node id of the Contact. */
  contactId?: string | null | undefined;
  /** Who rang. */
  direction: CallDirection;
  /** How long it took, up to a day. */
  durationMs?: number | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What was said; at most 4,000. */
  note?: string | null | undefined;
  /** The number. */
  phone?: string | null | undefined;
  /** What came of it; TALKED is an answer of a person (TKT-02). */
  result: CallResult;
  /** When it began, UTC; left out: now. */
  startedAt?: string | null | undefined;
};

/** Which notices were read. */
export type MarkNoticesReadInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Node ids of Notices, at most 200; left out: all. */
  ids?: Array<string> | null | undefined;
};

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

/** An amount of money. */
export type MoneyInput = {
  /** In minor units, e.g. fen; a whole number, not negative. */
  amountMinor: number;
  /** ISO 4217, e.g. `CNY`. */
  currency: string;
};

/** Another place in the tree. */
export type MoveOrgUnitInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the OrgUnit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Node id of the unit above. */
  parentId: string;
};

/** Another home unit. */
export type MovePersonInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Person. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Node id of the OrgUnit. */
  unitId: string;
};

/** Who acts for the person. */
export type NameDeputyInput = {
  /** Node id of the deputy; left out: nobody. */
  deputyId?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Person. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Until when, UTC; left out: until changed. */
  until?: string | null | undefined;
};

/** Who is at the head. */
export type NameUnitHeadInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Person; left out: nobody. */
  headId?: string | null | undefined;
  /** Node id of the OrgUnit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Words for colleagues (TKT-12). */
export type NoteOnTicketInput = {
  /** Ids of Attachments that the caller uploaded; they go with it, for colleagues alone; at most 20. */
  attachmentIds?: Array<string> | null | undefined;
  /** At most 20,000. */
  body: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Node ids of People who are told; at most 20. */
  mentionedIds?: Array<string> | null | undefined;
};

/** A new follow-up. */
export type OpenFollowUpInput = {
  /** Node id of the Person who will call. */
  assigneeId?: string | null | undefined;
  /** Node id of the Contact. */
  contactId?: string | null | undefined;
  /** Node id of the Customer. */
  customerId: string;
  /** By when, UTC. */
  dueAt: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Node id of the Ticket. */
  ticketId?: string | null | undefined;
};

/** A period of a day; at most 6 a day. */
export type OpenPeriodInput = {
  /** Wall time `HH:MM`, included. */
  from: string;
  /** Wall time `HH:MM`, excluded; `24:00` allowed. */
  to: string;
};

/** A new request. Only channel and description are needed; a contact opens for their own customer (TKT-03). */
export type OpenTicketInput = {
  /** Code of a category. */
  categoryCode?: string | null | undefined;
  /** How it came in. */
  channel: TicketChannel;
  /** Node id of the Contact who asks. */
  contactId?: string | null | undefined;
  /** Node id of the Customer; needed unless `unknownCaller` is given. */
  customerId?: string | null | undefined;
  /** What the requester says; at most 20,000 characters. */
  description: string;
  /** What it runs on; at most 4,000. */
  environment?: string | null | undefined;
  /** The sender's own number for it; at most 100. */
  externalReference?: string | null | undefined;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** How much suffers. */
  impact?: Impact | null | undefined;
  /** Node id of the Installation. */
  installationId?: string | null | undefined;
  /** When the trouble began, UTC. */
  occurredAt?: string | null | undefined;
  /** As told; at most 60. */
  productVersion?: string | null | undefined;
  /** Node id of an earlier Ticket of the same problem (TKT-11). */
  repeatOfId?: string | null | undefined;
  /** When it was reported, UTC; earlier than now needs TICKET_BACKDATE. Clocks start here. */
  reportedAt?: string | null | undefined;
  /** Who asks. */
  requesterKind?: RequesterKind | null | undefined;
  /** One line, at most 200; left out: the first line of the description. */
  subject?: string | null | undefined;
  /** Node id of the OrgUnit that serves it; left out: the customer's, else the agent's. */
  unitId?: string | null | undefined;
  /** Who called, when nobody knows yet which customer it is (TKT-01). */
  unknownCaller?: UnknownCallerInput | null | undefined;
  /** How soon it hurts. */
  urgency?: Urgency | null | undefined;
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

/** An option of a question. */
export type PaperOptionInput = {
  /** Whether it is correct. */
  correct: boolean;
  /** At most 500. */
  text: string;
};

/** A question; SINGLE has exactly one correct option, MULTIPLE at least one. */
export type PaperQuestionInput = {
  /** How it is answered. */
  kind: ExamQuestionKind;
  /** 2 to 10. */
  options: Array<PaperOptionInput>;
  /** For exactly the correct options. */
  points?: number | null | undefined;
  /** At most 2,000. */
  text: string;
};

/** Put aside, with a promised call. */
export type ParkTicketInput = {
  /** When the customer will be called, UTC, in the future. */
  callBackAt: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What is being looked into; at most 1,000. */
  note: string;
};

/** A part that was used. */
export type PartUsedInput = {
  /** At most 200. */
  name: string;
  /** 1 to 10,000. */
  quantity: number;
};

/** A stretch of days. */
export type PeriodInput = {
  /** First local date. */
  from: string;
  /** Last local date, included. */
  to: string;
  /** Time zone of the dates, an IANA name. */
  zone?: string | null | undefined;
};

/** Narrows a list of people; values of one field are alternatives. */
export type PersonFilter = {
  /** True: can sign in. */
  active?: boolean | null | undefined;
  /** Codes of roles. */
  roleCodes?: Array<string> | null | undefined;
  /** Node ids of units, each with all below it. */
  unitIds?: Array<string> | null | undefined;
};

/** Orders of a list of people. */
export type PersonOrder =
  /** Last signed in first. */
  | 'LAST_SIGN_IN_DESC'
  /** By name. */
  | 'NAME_ASC'
  /** By unit, then name. */
  | 'UNIT_ASC';

/** Which calendar counts. */
export type PickUnitCalendarInput = {
  /** Node id of the Calendar; left out: the parent's. */
  calendarId?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the OrgUnit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** A place, WGS-84. */
export type PlaceInput = {
  /** Degrees. */
  latitude: number;
  /** Degrees. */
  longitude: number;
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

/** One cell of the matrix. */
export type PriorityMatrixCellInput = {
  /** Row. */
  impact: Impact;
  /** What follows. */
  priority: Priority;
  /** Column. */
  urgency: Urgency;
};

/** A proposal (TKT-20). */
export type ProposeSolutionInput = {
  /** What to check with the customer; at most 20 of 500. */
  acceptanceCriteria?: Array<string> | null | undefined;
  /** Node id of the Article it came from. */
  articleId?: string | null | undefined;
  /** What the customer added; at most 500. */
  consentNote?: string | null | undefined;
  /** When the customer agreed just now: how. */
  consentVia?: CustomerVoice | null | undefined;
  /** In words; at most 10,000. */
  description: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What the customer gets. */
  kind: SolutionKind;
  /** What to watch for in use; at most 4,000. */
  precautions?: string | null | undefined;
  /** First or final. */
  stage: SolutionStage;
  /** What will be done, in order; at most 50 of 1,000. */
  steps?: Array<string> | null | undefined;
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
  expectedVersion?: number | null | undefined;
  /** Node id of the Article. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Into use. */
export type PublishCourseInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Course. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** A turn. */
export type PutOnDutyInput = {
  /** UTC. */
  from: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Kind of duty. */
  kind: DutyKind;
  /** At most 500. */
  note?: string | null | undefined;
  /** Node id of the Person. */
  personId: string;
  /** UTC. */
  until: string;
};

/** How a question is answered. */
export type QuestionKind =
  /** One of several. */
  | 'CHOICE'
  /** 1 (bad) to 5 (good). */
  | 'SCALE'
  /** In words. */
  | 'TEXT';

/** What the visit costs. */
export type QuoteVisitInput = {
  /** What it costs. */
  amount: MoneyInput;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Visit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 500. */
  note?: string | null | undefined;
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
  expectedVersion?: number | null | undefined;
  /** Node id of the Person. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Another category (TKT-04). */
export type RecategoriseTicketInput = {
  /** Code of a category. */
  categoryCode: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Why; at most 500. */
  reason?: string | null | undefined;
};

/** Whom a message is for. */
export type ReceiverKind =
  /** A caller whom nobody has identified. */
  | 'CALLER'
  /** A customer's person. */
  | 'CONTACT'
  /** A colleague. */
  | 'STAFF';

/** An attempt to solve it. */
export type RecordAttemptInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** By phone or by remote session. */
  mode: AttemptMode;
  /** What was tried; at most 4,000. */
  note: string;
  /** How it ended. */
  result: AttemptResult;
};

/** Records a conversation with the complainant; each purpose has those who may hold it (CMP-03, CMP-05, CMP-06). */
export type RecordComplaintContactInput = {
  /** When, UTC; left out: now. Never in the future. */
  at?: string | null | undefined;
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** How. */
  means: ComplaintContactMeans;
  /** What was said; at most 4,000. */
  note: string;
  /** Why. */
  purpose: ComplaintContactPurpose;
};

/** The customer's word on a proposal. */
export type RecordConsentInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Agreed or refused. */
  given: boolean;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 500. */
  note?: string | null | undefined;
  /** Node id of the Solution. */
  solutionId: string;
  /** How the word reached us; a contact in the portal gives PORTAL. */
  via: CustomerVoice;
};

/** Records what is changed so that it does not happen again (CMP-07). */
export type RecordCorrectiveActionInput = {
  /** At most 10,000. */
  action: string;
  /** Where the root cause lies. */
  causeClass: ComplaintCauseClass;
  /** When its effect is checked; not before `dueOn`. */
  checkEffectOn: string;
  /** By when. */
  dueOn: string;
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** Node id of the Person. */
  ownerId: string;
  /** 1 to 5, from the symptom down; at most 500 each. */
  whys: Array<string>;
};

/** How the customer was reached. */
export type RecordCustomerContactInput = {
  /** When, UTC; left out: now. */
  at?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 500. */
  note?: string | null | undefined;
  /** What came of it. */
  result: ContactTryResult;
};

/** A try. */
export type RecordFollowUpAttemptInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the FollowUpTask. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** When again, UTC. */
  nextAt?: string | null | undefined;
  /** What was said; at most 1,000. */
  note: string;
  /** Whether somebody was reached. */
  reached: boolean;
};

/** A new installation. */
export type RecordInstallationInput = {
  /** Local date. */
  acceptedOn?: string | null | undefined;
  /** At most 10,000. */
  configurationNotes?: string | null | undefined;
  /** Node id of the Customer. */
  customerId: string;
  /** Dongle number 加密锁号; at most 100. */
  dongleNumber?: string | null | undefined;
  /** At most 60. */
  edition?: string | null | undefined;
  /** What it runs on. */
  environment?: InstallationEnvironmentInput | null | undefined;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Local date. */
  installedOn?: string | null | undefined;
  /** At most 100. */
  licenceNumber?: string | null | undefined;
  /** Lifetime maintenance 终身维护. */
  lifetimeMaintenance?: boolean | null | undefined;
  /** At most 100. */
  modules?: Array<string> | null | undefined;
  /** Code of a product. */
  productCode: string;
  /** At most 60. */
  productVersion: string;
  /** At most 200. */
  projectName?: string | null | undefined;
  /** Number of the contract or invoice that was shown; at most 200. */
  proofOfPurchase?: string | null | undefined;
  /** Local date. */
  purchasedOn?: string | null | undefined;
  /** How to get in remotely; at most 500. */
  remoteAccess?: string | null | undefined;
  /** At most 40, unique; left out: one is made. */
  serviceCode?: string | null | undefined;
  /** Node id of the Site where it runs. */
  siteId?: string | null | undefined;
};

/** No seat. */
export type RefuseEnrolmentInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Enrolment. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Why; at most 1,000. */
  reason: string;
};

/** A new customer. */
export type RegisterCustomerInput = {
  /** Node id of the consultant. */
  consultantId?: string | null | undefined;
  /** Node id of the stand-in. */
  consultantStandInId?: string | null | undefined;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Code of the industry. */
  industryCode?: string | null | undefined;
  /** Level. */
  level: CustomerLevel;
  /** At most 200. */
  name: string;
  /** Node id of the Person who sold. */
  salesPersonId?: string | null | undefined;
  /** At most 60. */
  shortName?: string | null | undefined;
  /** Where the relation stands. */
  status?: CustomerStatus | null | undefined;
  /** Whether its data may go to third parties (COM-03). */
  thirdPartyConsent?: boolean | null | undefined;
  /** Node id of the OrgUnit that serves it. */
  unitId: string;
};

/** Not valid: to be explained before it is archived (CMP-02). */
export type RejectComplaintInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** What was found; at most 10,000. */
  facts: string;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** Why. */
  reason: ComplaintInvalidReason;
};

/** The customer: it is not solved. */
export type RejectTicketInput = {
  /** What was checked with the customer. */
  checkedCriteria?: Array<CheckedCriterionInput> | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What is still wrong; at most 4,000. */
  reason: string;
  /** How the word reached us; a contact in the portal gives PORTAL. */
  via: CustomerVoice;
};

/** Which file to take away. */
export type RemoveAttachmentInput = {
  /** Id of the Attachment. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Node id of the record that it hangs on. */
  recordId: string;
};

/** Which view to remove. */
export type RemoveTicketViewInput = {
  /** Id of one's own SavedTicketView. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Another name. */
export type RenameOrgUnitInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the OrgUnit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 100. */
  name: string;
};

/** The same problem again. */
export type ReopenTicketInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What happened; at most 4,000. */
  reason: string;
};

/** Which event, and what it should have said. */
export type RepairDeadLetterInput = {
  /** The whole data of the event, as JSON. */
  data: string;
  /** Id of the DeadLetter. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Name of the service that has set it aside. */
  service: string;
};

/** Which event to play again. */
export type ReplayDeadLetterInput = {
  /** Id of the DeadLetter. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Name of the service that has set it aside. */
  service: string;
};

/** Words to the customer (TKT-12). */
export type ReplyOnTicketInput = {
  /** Node ids of Articles to send along; at most 5. */
  articleIds?: Array<string> | null | undefined;
  /** Ids of Attachments that the caller uploaded; they go with it, and the customer sees them; at most 20. */
  attachmentIds?: Array<string> | null | undefined;
  /** At most 20,000. */
  body: string;
  /** Left out: the channel of the request, or mail where that cannot carry an answer. */
  channel?: TicketChannel | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** What was found and done. */
export type ReportWorkOrderInput = {
  /** At most 10,000. */
  done: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** At most 10,000. */
  found: string;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 50. */
  parts?: Array<PartUsedInput> | null | undefined;
  /** Whether it is solved. */
  solved: boolean;
  /** UTC. */
  workedFrom: string;
  /** UTC. */
  workedUntil: string;
};

/** What the visit is to do, and the customer's wish (TKT-18). */
export type RequestVisitInput = {
  /** Node id of the Contact to meet. */
  contactId?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What to know or bring; at most 2,000. */
  preparation?: string | null | undefined;
  /** Node id of the Site. */
  siteId: string;
  /** Codes of the skills needed; at most 10. */
  skillCodes?: Array<string> | null | undefined;
  /** What is to be done; at most 4,000. */
  task: string;
  /** Not before, UTC. */
  wishedFrom?: string | null | undefined;
  /** Not after, UTC. */
  wishedUntil?: string | null | undefined;
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
  idempotencyKey: string;
  /** Node ids of Deliveries, at most 200. */
  ids: Array<string>;
};

/** The solution that is in place. */
export type ResolveTicketInput = {
  /** What was checked; those left out stay unchecked. */
  checkedCriteria?: Array<CheckedCriterionInput> | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Why it happened; at most 1,000. */
  rootCause?: string | null | undefined;
  /** Node id of the Solution. */
  solutionId: string;
};

/** Why it goes on. */
export type ResumeTicketInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 1,000. */
  note?: string | null | undefined;
};

/** Why it is retired. */
export type RetireArticleInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Article. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 500. */
  reason: string;
};

/** Who left. */
export type RetireContactInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Contact. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Out of use. */
export type RetireCourseInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Course. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Which one was given up. */
export type RetireInstallationInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Installation. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Which role to retire. */
export type RetireRoleInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Role. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Which place was given up. */
export type RetireSiteInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Site. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** The department says what was done; the quality supervisor verifies it within a working day (CMP-06). */
export type ReturnResultInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** At most 10,000. */
  result: string;
};

/** Headquarters' answer. */
export type ReturnVisitToFieldInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Visit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 2,000. */
  note: string;
};

/** The reviewer's word. */
export type ReviewArticleInput = {
  /** Approved, or back to draft. */
  approved: boolean;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Article. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 2,000; needed when it is not approved. */
  note?: string | null | undefined;
};

/** Which article gets a new revision. */
export type ReviseArticleInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Article. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Which key to end. */
export type RevokeApiKeyInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the ApiKey. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Which session to end. */
export type RevokeSessionInput = {
  /** Node id of the Session. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** On which calendar a rule counts (COM-05). */
export type RuleCalendar =
  /** The agreement's. */
  | 'AGREEMENT'
  /** Every hour. */
  | 'AROUND_THE_CLOCK'
  /** One of the rule's own. */
  | 'OWN';

/** A view to keep. */
export type SaveTicketViewInput = {
  /** What it starts from. */
  base?: TicketViewBase | null | undefined;
  /** Only these; empty: all. */
  channels?: Array<TicketChannel> | null | undefined;
  /** Letters alone, at most 40 each; at most 30 columns; empty: the usual ones. */
  columns?: Array<string> | null | undefined;
  /** Id of one's own SavedTicketView to replace; left out: a new one. */
  id?: string | null | undefined;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 60; unique among one's own. */
  name: string;
  /** In which order. */
  orderBy?: TicketOrder | null | undefined;
  /** Only these; empty: all. */
  priorities?: Array<Priority> | null | undefined;
  /** At most 200. */
  search?: string | null | undefined;
  /** Let the colleagues of one's home unit see it. */
  shared?: boolean | null | undefined;
  /** Only these; empty: all. */
  statuses?: Array<TicketStatus> | null | undefined;
};

/** What is missing. */
export type SendBackVisitInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Visit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 2,000. */
  missing: string;
};

/** Back to the authors. */
export type SendCourseBackInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Course. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Why; at most 2,000. */
  reason: string;
};

/** Asks for a review. */
export type SendCourseToReviewInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Course. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** What is sent instead of a person. */
export type SendPartsInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Visit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Parts and how they go; at most 2,000. */
  parts: string;
};

/** Which order is to be signed by code. */
export type SendSignCodeInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
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

/** How the service is given, in the order in which it is tried (TKT-18). */
export type ServiceMode =
  /** At the customer's place. */
  | 'ON_SITE'
  /** By phone. */
  | 'PHONE'
  /** By remote session. */
  | 'REMOTE';

/** The days of one year. */
export type SetCalendarYearInput = {
  /** At most 400. */
  days: Array<CalendarDayInput>;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Calendar. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** True: complete; due times are no longer provisional. */
  published: boolean;
  /** 2000 to 2100. */
  year: number;
};

/** The exam of a course. */
export type SetCoursePaperInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Course. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** How often it can be tried, 1 to 20. */
  maxAttempts?: number | null | undefined;
  /** Percent of the points that pass. */
  passPercent?: number | null | undefined;
  /** 1 to 200, in the order in which they are asked. */
  questions: Array<PaperQuestionInput>;
  /** Hours between the end of an attempt and the next. */
  retakeWaitHours?: number | null | undefined;
  /** Kept by the server, 1 to 480. */
  timeLimitMinutes: number;
  /** Months that a pass is good for; left out: for good. */
  validMonths?: number | null | undefined;
};

/** The first password of a person. */
export type SetFirstPasswordInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Person. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** 12 to 200 characters. */
  newPassword: string;
};

/** The link's secret and the new password. */
export type SetPasswordByLinkInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** 12 to 200 characters. */
  newPassword: string;
  /** Secret of the link. */
  token: string;
};

/** Login and password. */
export type SignInInput = {
  /** What the list of sessions shows; at most 200. */
  device?: string | null | undefined;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Login; a customer's person gives the mail address. */
  login: string;
  /** As typed. */
  password: string;
};

/** Nothing but the key. */
export type SignOutInput = {
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** The customer's confirmation. */
export type SignWorkOrderInput = {
  /** The six digits that were mailed. */
  code?: string | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** On the screen, or by code. */
  method: SignatureMethod;
  /** Who signs; at most 60. */
  signerName: string;
  /** Path data of the strokes on a field of 600 × 200, e.g. `M10 20L30 40`. */
  strokes?: string | null | undefined;
};

/** How the customer confirmed the report (DSP-08). */
export type SignatureMethod =
  /** By a code that was mailed. */
  | 'CODE'
  /** On the screen. */
  | 'SIGNATURE';

/** Which event to give up. */
export type SkipDeadLetterInput = {
  /** Id of the DeadLetter. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Name of the service that has set it aside. */
  service: string;
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
  expectedVersion?: number | null | undefined;
  /** Node id of the Visit. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 2,000. */
  note: string;
};

/** Which ticket to begin. */
export type StartTicketInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Which draft is handed in. */
export type SubmitArticleInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Article. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
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

/** One answer; the value by the question's kind. */
export type SurveyAnswerInput = {
  /** Code of a choice. */
  choice?: string | null | undefined;
  /** Id of the question; not a node id. */
  questionId: string;
  /** 1 (bad) to 5 (good). */
  scale?: number | null | undefined;
  /** At most 4,000. */
  text?: string | null | undefined;
};

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

/** Which turn. */
export type TakeOffDutyInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Duty. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** The quality supervisor begins to check the facts. */
export type TakeUpComplaintInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
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
  endsOn: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Agreement. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 500. */
  reason: string;
};

/** Which way to test. */
export type TestChannelInput = {
  /** Which way. */
  channel: DeliveryChannel;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
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

/** Narrows a list of tickets; what is left out does not narrow. Values of one field are alternatives. */
export type TicketFilter = {
  /** Node ids of people who have them. */
  assigneeIds?: Array<string> | null | undefined;
  /** True: a counting clock is past its due time. */
  breached?: boolean | null | undefined;
  /** Parked, with a call promised before this instant, UTC (TKT-10). */
  callBackBefore?: string | null | undefined;
  /** Codes of categories. */
  categoryCodes?: Array<string> | null | undefined;
  /** How they came in. */
  channels?: Array<TicketChannel> | null | undefined;
  /** The clock that `breached` and `dueBefore` look at; left out: any. */
  clockKind?: ClockKind | null | undefined;
  /** When they were closed. */
  closed?: TimeRangeInput | null | undefined;
  /** Node ids of contacts. */
  contactIds?: Array<string> | null | undefined;
  /** Node ids of customers. */
  customerIds?: Array<string> | null | undefined;
  /** Levels of customers. */
  customerLevels?: Array<CustomerLevel> | null | undefined;
  /** A counting clock is due before this instant, UTC. */
  dueBefore?: string | null | undefined;
  /** Node ids of installations. */
  installationIds?: Array<string> | null | undefined;
  /** True: not yet resolved; false: resolved or later. */
  open?: boolean | null | undefined;
  /** How important. */
  priorities?: Array<Priority> | null | undefined;
  /** When they were reported. */
  reported?: TimeRangeInput | null | undefined;
  /** Where they stand. */
  statuses?: Array<TicketStatus> | null | undefined;
  /** True: in a queue, nobody's. */
  unassigned?: boolean | null | undefined;
  /** Node ids of units, each with all below it. */
  unitIds?: Array<string> | null | undefined;
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

/** General or VIP (TKT-07). */
export type TicketLane =
  /** Through the queue. */
  | 'GENERAL'
  /** Straight to the customer's service consultant. */
  | 'VIP';

/** What a mail link asks. */
export type TicketLinkPurpose =
  /** Is it solved? */
  | 'CONFIRMATION'
  /** May we carry out the proposal? */
  | 'CONSENT';

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

/** A stretch of time; an end left out is open. */
export type TimeRangeInput = {
  /** Inclusive, UTC. */
  from?: string | null | undefined;
  /** Exclusive, UTC. */
  to?: string | null | undefined;
};

/** How far a place is (CUS-01). */
export type TravelZone =
  /** In-city 市内. */
  | 'IN_CITY'
  /** Remote. */
  | 'REMOTE'
  /** Surrounding county 周边县市. */
  | 'SURROUNDING_COUNTY';

/** Category and weight (TKT-07). */
export type TriageTicketInput = {
  /** Code of a category. */
  categoryCode: string;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** How much suffers. */
  impact: Impact;
  /** Overrides the matrix; needs a reason. */
  priority?: Priority | null | undefined;
  /** Why; at most 500. */
  priorityOverrideReason?: string | null | undefined;
  /** How soon it hurts. */
  urgency: Urgency;
};

/** A caller whom nobody knows yet; at least one value. */
export type UnknownCallerInput = {
  /** At most 200. */
  companyName?: string | null | undefined;
  /** Mail address. */
  email?: string | null | undefined;
  /** At most 100. */
  name?: string | null | undefined;
  /** Digits, spaces, `+ - ( ) * #`; at most 40. */
  phone?: string | null | undefined;
};

/** Whose lock-out is lifted. */
export type UnlockSignInInput = {
  /** Node id of the Person. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
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

/** Records the customer's word; not solved goes to headquarters (CMP-06). */
export type VerifyComplaintInput = {
  /** The version that was seen (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Complaint. */
  id: string;
  /** Makes a repetition harmless (COM-15). */
  idempotencyKey: string;
  /** At most 4,000. */
  opinion: string;
  /** The customer's word. */
  solved: boolean;
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

/** Narrows a list of requests; values of one field are alternatives. */
export type VisitFilter = {
  /** Node ids of Customers. */
  customerIds?: Array<string> | null | undefined;
  /** When they were requested. */
  requested?: TimeRangeInput | null | undefined;
  /** Where they stand. */
  states?: Array<VisitState> | null | undefined;
  /** Node ids of Tickets. */
  ticketIds?: Array<string> | null | undefined;
  /** Node ids of OrgUnits, each with all below it. */
  unitIds?: Array<string> | null | undefined;
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
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** Whether it was useful. */
  useful: boolean;
};

/** What it waits for (TKT-09). */
export type WaitForOthersInput = {
  /** Whether the customer agreed to `until`; only then does waiting for a release pause the clocks (TKT-11). */
  customerAgreed?: boolean | null | undefined;
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** In words; at most 1,000. */
  note: string;
  /** For whom or what. */
  reason: WaitReason;
  /** Until when, UTC; needed with `customerAgreed`. */
  until?: string | null | undefined;
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
  | 'FRI'
  /** Monday. */
  | 'MON'
  /** Saturday. */
  | 'SAT'
  /** Sunday. */
  | 'SUN'
  /** Thursday. */
  | 'THU'
  /** Tuesday. */
  | 'TUE'
  /** Wednesday. */
  | 'WED';

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
  expectedVersion?: number | null | undefined;
  /** Node id of the Enrolment. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
};

/** Why the visit is not needed. */
export type WithdrawVisitRequestInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the Ticket. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** At most 500. */
  reason: string;
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

/** Narrows a list of work orders; values of one field are alternatives. */
export type WorkOrderFilter = {
  /** The agreed window begins in this stretch: an engineer's day. */
  appointed?: TimeRangeInput | null | undefined;
  /** Node ids of Customers. */
  customerIds?: Array<string> | null | undefined;
  /** Node ids of People. */
  engineerIds?: Array<string> | null | undefined;
  /** True: somebody still has to do something. */
  open?: boolean | null | undefined;
  /** Where they stand. */
  statuses?: Array<WorkOrderStatus> | null | undefined;
  /** Node ids of Tickets. */
  ticketIds?: Array<string> | null | undefined;
  /** Node ids of OrgUnits, each with all below it. */
  unitIds?: Array<string> | null | undefined;
  /** Node ids of Visits. */
  visitRequestIds?: Array<string> | null | undefined;
};

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

/** The end of the order. */
export type WriteOffWorkOrderInput = {
  /** The version that was read; another current one is refused (COM-16). */
  expectedVersion?: number | null | undefined;
  /** Node id of the WorkOrder. */
  id: string;
  /** Makes a retry harmless (COM-15): 1 to 200 characters, new for each intent, e.g. a UUID. */
  idempotencyKey: string;
  /** What follows when it is not. */
  next?: UnsolvedNext | null | undefined;
  /** Needed when nobody signed; at most 2,000. */
  note?: string | null | undefined;
  /** Whether it is solved; that ends the request. */
  solved: boolean;
};

export type ShownFileFragment = { __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } };

export type AttachFilesMutationVariables = Exact<{
  input: AttachFilesInput;
}>;


export type AttachFilesMutation = { attachFiles:
    | { __typename: 'FilesAttached', attachments: Array<{ __typename: 'Attachment', id: string }> }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
   };

export type RemoveAttachmentMutationVariables = Exact<{
  input: RemoveAttachmentInput;
}>;


export type RemoveAttachmentMutation = { removeAttachment:
    | { __typename: 'AttachmentRemoved', id: string }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
   };

type Failure_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type Failure_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type Failure_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type Failure_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type Failure_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type Failure_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type Failure_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type FailureFragment =
  | Failure_IdempotencyConflict_Fragment
  | Failure_IllegalStep_Fragment
  | Failure_InvalidInput_Fragment
  | Failure_NotAllowed_Fragment
  | Failure_NotFound_Fragment
  | Failure_RuleViolation_Fragment
  | Failure_VersionConflict_Fragment
;

export type FindPeopleQueryVariables = Exact<{
  search?: string | null | undefined;
  filter?: PersonFilter | null | undefined;
}>;


export type FindPeopleQuery = { people: { __typename: 'PersonConnection', edges: Array<{ __typename: 'PersonEdge', node: { __typename: 'Person', id: string, displayName: string, unit: { __typename: 'OrgUnit', id: string, name: string } } }> } };

export type PersonNameQueryVariables = Exact<{
  id: string;
}>;


export type PersonNameQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'ComplaintSettings', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'ContactAccount', id: string }
    | { __typename: 'ConversationEntry', id: string }
    | { __typename: 'Course', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Enrolment', id: string }
    | { __typename: 'Exam', id: string }
    | { __typename: 'FollowUpTask', id: string }
    | { __typename: 'Installation', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Operation', id: string }
    | { __typename: 'OrgUnit', id: string }
    | { __typename: 'Person', displayName: string, id: string, unit: { __typename: 'OrgUnit', id: string, name: string } }
    | { __typename: 'Product', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Site', id: string }
    | { __typename: 'Solution', id: string }
    | { __typename: 'SpecialService', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Synonyms', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketCategory', id: string }
    | { __typename: 'TicketSettings', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'VisitRequest', id: string }
    | { __typename: 'WorkOrder', id: string }
   | null };

export type FindArticlesQueryVariables = Exact<{
  text: string;
}>;


export type FindArticlesQuery = { searchArticles: Array<{ __typename: 'ArticleHit', snippet: string, article: { __typename: 'Article', id: string, number: string, kind: ArticleKind, status: ArticleStatus, shown: { __typename: 'ArticleRevision', title: string } } }> };

export type OrgUnitsQueryVariables = Exact<{ [key: string]: never; }>;


export type OrgUnitsQuery = { orgUnits: Array<{ __typename: 'OrgUnit', id: string, name: string, kind: OrgUnitKind }> };

export type TicketCategoriesQueryVariables = Exact<{ [key: string]: never; }>;


export type TicketCategoriesQuery = { ticketCategories: Array<{ __typename: 'TicketCategory', id: string, code: string, name: string, class: CategoryClass, requiredFields: Array<RequiredField>, parent: { __typename: 'TicketCategory', id: string, code: string } | null }> };

export type FindCustomersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type FindCustomersQuery = { customers: { __typename: 'CustomerConnection', edges: Array<{ __typename: 'CustomerEdge', node: { __typename: 'Customer', id: string, number: string, name: string, level: CustomerLevel } }> } };

export type CodeCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type CodeCatalogueQuery = { errorCodes: Array<{ __typename: 'ErrorCode', code: string, textZh: string, textEn: string }> };

export type ServiceLevelNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceLevelNamesQuery = { serviceLevels: Array<{ __typename: 'ServiceLevelProfile', code: string, name: string }> };

export type RecordsChangedSubscriptionVariables = Exact<{
  kinds: Array<FollowedKind> | FollowedKind;
}>;


export type RecordsChangedSubscription = { recordsChanged: { __typename: 'RecordChange', kind: FollowedKind, id: string | null } };

export type MyAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAccountQuery = { viewer: { __typename: 'Viewer', locale: Locale, zone: string, person: { __typename: 'Person', id: string, version: number, login: string | null, displayName: string, email: string | null, phone: string | null, unit: { __typename: 'OrgUnit', id: string, name: string }, roles: Array<{ __typename: 'Role', id: string, name: string }> } | null, sessions: Array<{ __typename: 'Session', id: string, device: string | null, address: string | null, startedAt: string, lastUsedAt: string, current: boolean }> } | null };

export type ChangeMyselfMutationVariables = Exact<{
  input: ChangePersonInput;
}>;


export type ChangeMyselfMutation = { changePerson:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, version: number, locale: Locale, zone: string } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangePasswordMutationVariables = Exact<{
  input: ChangePasswordInput;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
   };

export type RevokeSessionMutationVariables = Exact<{
  input: RevokeSessionInput;
}>;


export type RevokeSessionMutation = { revokeSession:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
   };

export type AuditRowFragment = { __typename: 'AuditEntry', recordKind: string, sealed: boolean, id: string, at: string, action: string, record:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'ComplaintSettings', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'ContactAccount', id: string }
    | { __typename: 'ConversationEntry', id: string }
    | { __typename: 'Course', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Enrolment', id: string }
    | { __typename: 'Exam', id: string }
    | { __typename: 'FollowUpTask', id: string }
    | { __typename: 'Installation', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Operation', id: string }
    | { __typename: 'OrgUnit', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Site', id: string }
    | { __typename: 'Solution', id: string }
    | { __typename: 'SpecialService', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Synonyms', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketCategory', id: string }
    | { __typename: 'TicketSettings', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'VisitRequest', id: string }
    | { __typename: 'WorkOrder', id: string }
   | null, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> };

export type AuditLogQueryVariables = Exact<{
  service: string;
  filter?: AuditFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditLogQuery = { auditLog: { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', recordKind: string, sealed: boolean, id: string, at: string, action: string, record:
          | { __typename: 'Agreement', id: string }
          | { __typename: 'ApiKey', id: string }
          | { __typename: 'Article', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Complaint', id: string }
          | { __typename: 'ComplaintSettings', id: string }
          | { __typename: 'Contact', id: string }
          | { __typename: 'ContactAccount', id: string }
          | { __typename: 'ConversationEntry', id: string }
          | { __typename: 'Course', id: string }
          | { __typename: 'Customer', id: string }
          | { __typename: 'Delivery', id: string }
          | { __typename: 'Duty', id: string }
          | { __typename: 'Enrolment', id: string }
          | { __typename: 'Exam', id: string }
          | { __typename: 'FollowUpTask', id: string }
          | { __typename: 'Installation', id: string }
          | { __typename: 'Notice', id: string }
          | { __typename: 'Operation', id: string }
          | { __typename: 'OrgUnit', id: string }
          | { __typename: 'Person', id: string }
          | { __typename: 'Product', id: string }
          | { __typename: 'Role', id: string }
          | { __typename: 'Session', id: string }
          | { __typename: 'Site', id: string }
          | { __typename: 'Solution', id: string }
          | { __typename: 'SpecialService', id: string }
          | { __typename: 'Survey', id: string }
          | { __typename: 'Synonyms', id: string }
          | { __typename: 'Ticket', id: string }
          | { __typename: 'TicketCategory', id: string }
          | { __typename: 'TicketSettings', id: string }
          | { __typename: 'Visit', id: string }
          | { __typename: 'VisitRequest', id: string }
          | { __typename: 'WorkOrder', id: string }
         | null, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TicketIdByNumberQueryVariables = Exact<{
  number: string;
}>;


export type TicketIdByNumberQuery = { ticketByNumber: { __typename: 'Ticket', id: string } | null };

export type WeekFragment = { __typename: 'WeeklyHours', mon: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, tue: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, wed: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, thu: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, fri: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, sat: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, sun: Array<{ __typename: 'OpenPeriod', from: string, to: string }> };

export type CalendarRowFragment = { __typename: 'Calendar', id: string, version: number, name: string, zone: string, kind: CalendarKind, publishedYears: Array<number>, yearlyNotice: boolean };

export type AllCalendarsQueryVariables = Exact<{ [key: string]: never; }>;


export type AllCalendarsQuery = { calendars: Array<{ __typename: 'Calendar', id: string, version: number, name: string, zone: string, kind: CalendarKind, publishedYears: Array<number>, yearlyNotice: boolean }> };

export type CalendarPageQueryVariables = Exact<{
  id: string;
  year: number;
}>;


export type CalendarPageQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Calendar', id: string, version: number, name: string, zone: string, kind: CalendarKind, publishedYears: Array<number>, yearlyNotice: boolean, weekly: { __typename: 'WeeklyHours', mon: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, tue: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, wed: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, thu: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, fri: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, sat: Array<{ __typename: 'OpenPeriod', from: string, to: string }>, sun: Array<{ __typename: 'OpenPeriod', from: string, to: string }> } | null, days: Array<{ __typename: 'CalendarDay', kind: CalendarDayKind, date: string, name: string, hoursOf: Weekday | null }> }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'ComplaintSettings', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'ContactAccount', id: string }
    | { __typename: 'ConversationEntry', id: string }
    | { __typename: 'Course', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Enrolment', id: string }
    | { __typename: 'Exam', id: string }
    | { __typename: 'FollowUpTask', id: string }
    | { __typename: 'Installation', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Operation', id: string }
    | { __typename: 'OrgUnit', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Site', id: string }
    | { __typename: 'Solution', id: string }
    | { __typename: 'SpecialService', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Synonyms', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketCategory', id: string }
    | { __typename: 'TicketSettings', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'VisitRequest', id: string }
    | { __typename: 'WorkOrder', id: string }
   | null };

export type DefineCalendarMutationVariables = Exact<{
  input: DefineCalendarInput;
}>;


export type DefineCalendarMutation = { defineCalendar:
    | { __typename: 'CalendarChanged', calendar: { __typename: 'Calendar', id: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangeCalendarMutationVariables = Exact<{
  input: ChangeCalendarInput;
}>;


export type ChangeCalendarMutation = { changeCalendar:
    | { __typename: 'CalendarChanged', calendar: { __typename: 'Calendar', id: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type SetCalendarYearMutationVariables = Exact<{
  input: SetCalendarYearInput;
}>;


export type SetCalendarYearMutation = { setCalendarYear:
    | { __typename: 'CalendarChanged', calendar: { __typename: 'Calendar', id: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type LetterRowFragment = { __typename: 'DeadLetter', id: string, consumer: string, aggregate: string, aggregateId: string, version: number, type: string, reason: string, at: string };

export type LetterPageFragment = { __typename: 'DeadLetterConnection', edges: Array<{ __typename: 'DeadLetterEdge', cursor: string, node: { __typename: 'DeadLetter', id: string, consumer: string, aggregate: string, aggregateId: string, version: number, type: string, reason: string, at: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type DeadLettersOfQueryVariables = Exact<{
  service: string;
  filter?: DeadLetterFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeadLettersOfQuery = { deadLetters: { __typename: 'DeadLetterConnection', edges: Array<{ __typename: 'DeadLetterEdge', cursor: string, node: { __typename: 'DeadLetter', id: string, consumer: string, aggregate: string, aggregateId: string, version: number, type: string, reason: string, at: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DeadLetterDataQueryVariables = Exact<{
  service: string;
  id: string;
}>;


export type DeadLetterDataQuery = { deadLetters: { __typename: 'DeadLetterConnection', edges: Array<{ __typename: 'DeadLetterEdge', node: { __typename: 'DeadLetter', data: string, id: string, consumer: string, aggregate: string, aggregateId: string, version: number, type: string, reason: string, at: string } }> } };

export type RepairDeadLetterMutationVariables = Exact<{
  input: RepairDeadLetterInput;
}>;


export type RepairDeadLetterMutation = { repairDeadLetter:
    | { __typename: 'DeadLetterHandled', id: string, played: number }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
   };

export type ReplayDeadLetterMutationVariables = Exact<{
  input: ReplayDeadLetterInput;
}>;


export type ReplayDeadLetterMutation = { replayDeadLetter:
    | { __typename: 'DeadLetterHandled', id: string, played: number }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
   };

export type SkipDeadLetterMutationVariables = Exact<{
  input: SkipDeadLetterInput;
}>;


export type SkipDeadLetterMutation = { skipDeadLetter:
    | { __typename: 'DeadLetterHandled', id: string, played: number }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
   };

export type DeliveryRowFragment = { __typename: 'Delivery', id: string, version: number, code: string, name: string, channel: DeliveryChannel, state: DeliveryState, receiverKind: ReceiverKind, address: string | null, skipReason: DeliverySkipReason | null, createdAt: string, nextTryAt: string | null, sentAt: string | null, person: { __typename: 'Person', id: string, displayName: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, record:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'ComplaintSettings', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'ContactAccount', id: string }
    | { __typename: 'ConversationEntry', id: string }
    | { __typename: 'Course', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Enrolment', id: string }
    | { __typename: 'Exam', id: string }
    | { __typename: 'FollowUpTask', id: string }
    | { __typename: 'Installation', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Operation', id: string }
    | { __typename: 'OrgUnit', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Site', id: string }
    | { __typename: 'Solution', id: string }
    | { __typename: 'SpecialService', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Synonyms', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketCategory', id: string }
    | { __typename: 'TicketSettings', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'VisitRequest', id: string }
    | { __typename: 'WorkOrder', id: string }
   | null, tries: Array<{ __typename: 'DeliveryTry', at: string, ok: boolean, errorCode: string | null, detail: string | null }> };

export type DeliveriesQueryVariables = Exact<{
  filter?: DeliveryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DeliveriesQuery = { deliveries: { __typename: 'DeliveryConnection', edges: Array<{ __typename: 'DeliveryEdge', cursor: string, node: { __typename: 'Delivery', id: string, version: number, code: string, name: string, channel: DeliveryChannel, state: DeliveryState, receiverKind: ReceiverKind, address: string | null, skipReason: DeliverySkipReason | null, createdAt: string, nextTryAt: string | null, sentAt: string | null, person: { __typename: 'Person', id: string, displayName: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, record:
          | { __typename: 'Agreement', id: string }
          | { __typename: 'ApiKey', id: string }
          | { __typename: 'Article', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Complaint', id: string }
          | { __typename: 'ComplaintSettings', id: string }
          | { __typename: 'Contact', id: string }
          | { __typename: 'ContactAccount', id: string }
          | { __typename: 'ConversationEntry', id: string }
          | { __typename: 'Course', id: string }
          | { __typename: 'Customer', id: string }
          | { __typename: 'Delivery', id: string }
          | { __typename: 'Duty', id: string }
          | { __typename: 'Enrolment', id: string }
          | { __typename: 'Exam', id: string }
          | { __typename: 'FollowUpTask', id: string }
          | { __typename: 'Installation', id: string }
          | { __typename: 'Notice', id: string }
          | { __typename: 'Operation', id: string }
          | { __typename: 'OrgUnit', id: string }
          | { __typename: 'Person', id: string }
          | { __typename: 'Product', id: string }
          | { __typename: 'Role', id: string }
          | { __typename: 'Session', id: string }
          | { __typename: 'Site', id: string }
          | { __typename: 'Solution', id: string }
          | { __typename: 'SpecialService', id: string }
          | { __typename: 'Survey', id: string }
          | { __typename: 'Synonyms', id: string }
          | { __typename: 'Ticket', id: string }
          | { __typename: 'TicketCategory', id: string }
          | { __typename: 'TicketSettings', id: string }
          | { __typename: 'Visit', id: string }
          | { __typename: 'VisitRequest', id: string }
          | { __typename: 'WorkOrder', id: string }
         | null, tries: Array<{ __typename: 'DeliveryTry', at: string, ok: boolean, errorCode: string | null, detail: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ResendDeliveriesMutationVariables = Exact<{
  input: ResendDeliveriesInput;
}>;


export type ResendDeliveriesMutation = { resendDeliveries:
    | { __typename: 'DeliveriesResent', resent: number }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
   };

export type TestChannelMutationVariables = Exact<{
  input: TestChannelInput;
}>;


export type TestChannelMutation = { testChannel:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'DeliveryChanged', delivery: { __typename: 'Delivery', id: string, version: number, state: DeliveryState, address: string | null } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type AuditLineFragment = { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> };

export type AuditPageFragment = { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } };

export type RecordHistoryQueryVariables = Exact<{
  id: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type RecordHistoryQuery = { node:
    | { __typename: 'Agreement', id: string, history: { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Calendar', id: string, history: { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'ComplaintSettings', id: string }
    | { __typename: 'Contact', id: string, history: { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'ContactAccount', id: string }
    | { __typename: 'ConversationEntry', id: string }
    | { __typename: 'Course', id: string }
    | { __typename: 'Customer', id: string, history: { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Enrolment', id: string }
    | { __typename: 'Exam', id: string }
    | { __typename: 'FollowUpTask', id: string, history: { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Installation', id: string, history: { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Operation', id: string }
    | { __typename: 'OrgUnit', id: string, history: { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Person', id: string, history: { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Product', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Site', id: string, history: { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Solution', id: string }
    | { __typename: 'SpecialService', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Synonyms', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketCategory', id: string }
    | { __typename: 'TicketSettings', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'VisitRequest', id: string }
    | { __typename: 'WorkOrder', id: string }
   | null };

export type KeyRowFragment = { __typename: 'ApiKey', id: string, version: number, name: string, prefix: string, scopes: Array<string>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, owner: { __typename: 'Person', id: string, displayName: string } | null };

export type AllKeysQueryVariables = Exact<{ [key: string]: never; }>;


export type AllKeysQuery = { apiKeys: Array<{ __typename: 'ApiKey', id: string, version: number, name: string, prefix: string, scopes: Array<string>, createdAt: string, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null, owner: { __typename: 'Person', id: string, displayName: string } | null }> };

export type PermissionNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type PermissionNamesQuery = { permissions: Array<{ __typename: 'PermissionInfo', code: string, meaning: string }> };

export type CreateApiKeyMutationVariables = Exact<{
  input: CreateApiKeyInput;
}>;


export type CreateApiKeyMutation = { createApiKey:
    | { __typename: 'ApiKeyCreated', secret: string, apiKey: { __typename: 'ApiKey', id: string, version: number, name: string } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
   };

export type RevokeApiKeyMutationVariables = Exact<{
  input: RevokeApiKeyInput;
}>;


export type RevokeApiKeyMutation = { revokeApiKey:
    | { __typename: 'ApiKeyChanged', apiKey: { __typename: 'ApiKey', id: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type PersonRowFragment = { __typename: 'Person', id: string, version: number, login: string | null, displayName: string, active: boolean, lockedUntil: string | null, passwordSetAt: string | null, lastSignInAt: string | null, unit: { __typename: 'OrgUnit', id: string, name: string }, roles: Array<{ __typename: 'Role', id: string, code: string, name: string }> };

export type PeopleQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: PersonOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type PeopleQuery = { people: { __typename: 'PersonConnection', edges: Array<{ __typename: 'PersonEdge', cursor: string, node: { __typename: 'Person', id: string, version: number, login: string | null, displayName: string, active: boolean, lockedUntil: string | null, passwordSetAt: string | null, lastSignInAt: string | null, unit: { __typename: 'OrgUnit', id: string, name: string }, roles: Array<{ __typename: 'Role', id: string, code: string, name: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type PeopleCountQueryVariables = Exact<{
  filter?: PersonFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type PeopleCountQuery = { people: { __typename: 'PersonConnection', totalCount: number } };

export type RoleNamesQueryVariables = Exact<{ [key: string]: never; }>;


export type RoleNamesQuery = { roles: Array<{ __typename: 'Role', id: string, code: string, name: string, active: boolean }> };

export type CreatePersonMutationVariables = Exact<{
  input: CreatePersonInput;
}>;


export type CreatePersonMutation = { createPerson:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RoleRowFragment = { __typename: 'Role', id: string, version: number, code: string, name: string, nameZh: string, nameEn: string, preset: boolean, active: boolean, grants: Array<{ __typename: 'Grant', permission: string, reach: Reach }> };

export type AllRolesQueryVariables = Exact<{ [key: string]: never; }>;


export type AllRolesQuery = { roles: Array<{ __typename: 'Role', id: string, version: number, code: string, name: string, nameZh: string, nameEn: string, preset: boolean, active: boolean, grants: Array<{ __typename: 'Grant', permission: string, reach: Reach }> }>, permissions: Array<{ __typename: 'PermissionInfo', code: string, meaning: string }> };

export type CreateRoleMutationVariables = Exact<{
  input: CreateRoleInput;
}>;


export type CreateRoleMutation = { createRole:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RoleChanged', role: { __typename: 'Role', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangeRoleMutationVariables = Exact<{
  input: ChangeRoleInput;
}>;


export type ChangeRoleMutation = { changeRole:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RoleChanged', role: { __typename: 'Role', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RetireRoleMutationVariables = Exact<{
  input: RetireRoleInput;
}>;


export type RetireRoleMutation = { retireRole:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RoleChanged', role: { __typename: 'Role', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type LevelRuleFragment = { __typename: 'ServiceLevelRule', id: string, clock: ClockKind, targetMs: number, outsideHoursTargetMs: number | null, calendar: RuleCalendar, channels: Array<TicketChannel>, categoryClasses: Array<CategoryClass>, priorities: Array<Priority>, lanes: Array<TicketLane>, repeats: boolean };

export type RulesFragment = { __typename: 'TicketSettings', id: string, version: number, raiseForKey: number, raiseForVip: number, remindAfterWorkingDays: number, lapseAfterWorkingDays: number, lapseAllowed: boolean, reopenWithinDays: number, archiveAfterDays: number, priorityMatrix: Array<{ __typename: 'PriorityMatrixCell', impact: Impact, urgency: Urgency, priority: Priority }> };

export type ServiceLevelsAndRulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceLevelsAndRulesQuery = { serviceLevels: Array<{ __typename: 'ServiceLevelProfile', code: string, name: string, rules: Array<{ __typename: 'ServiceLevelRule', id: string, clock: ClockKind, targetMs: number, outsideHoursTargetMs: number | null, calendar: RuleCalendar, channels: Array<TicketChannel>, categoryClasses: Array<CategoryClass>, priorities: Array<Priority>, lanes: Array<TicketLane>, repeats: boolean }> }>, ticketSettings: { __typename: 'TicketSettings', id: string, version: number, raiseForKey: number, raiseForVip: number, remindAfterWorkingDays: number, lapseAfterWorkingDays: number, lapseAllowed: boolean, reopenWithinDays: number, archiveAfterDays: number, priorityMatrix: Array<{ __typename: 'PriorityMatrixCell', impact: Impact, urgency: Urgency, priority: Priority }> } };

export type ChangeTicketSettingsMutationVariables = Exact<{
  input: ChangeTicketSettingsInput;
}>;


export type ChangeTicketSettingsMutation = { changeTicketSettings:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketSettingsChanged', settings: { __typename: 'TicketSettings', id: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type UnitRowFragment = { __typename: 'OrgUnit', id: string, version: number, kind: OrgUnitKind, name: string, active: boolean, parent: { __typename: 'OrgUnit', id: string, name: string } | null, calendar: { __typename: 'Calendar', id: string, name: string } | null, effectiveCalendar: { __typename: 'Calendar', id: string, name: string }, head: { __typename: 'Person', id: string, displayName: string } | null };

export type AllUnitsQueryVariables = Exact<{
  includeClosed: boolean;
}>;


export type AllUnitsQuery = { orgUnits: Array<{ __typename: 'OrgUnit', id: string, version: number, kind: OrgUnitKind, name: string, active: boolean, parent: { __typename: 'OrgUnit', id: string, name: string } | null, calendar: { __typename: 'Calendar', id: string, name: string } | null, effectiveCalendar: { __typename: 'Calendar', id: string, name: string }, head: { __typename: 'Person', id: string, displayName: string } | null }> };

export type UnitPageQueryVariables = Exact<{
  id: string;
}>;


export type UnitPageQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'ComplaintSettings', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'ContactAccount', id: string }
    | { __typename: 'ConversationEntry', id: string }
    | { __typename: 'Course', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Enrolment', id: string }
    | { __typename: 'Exam', id: string }
    | { __typename: 'FollowUpTask', id: string }
    | { __typename: 'Installation', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Operation', id: string }
    | { __typename: 'OrgUnit', id: string, version: number, kind: OrgUnitKind, name: string, active: boolean, ancestors: Array<{ __typename: 'OrgUnit', id: string, name: string }>, parent: { __typename: 'OrgUnit', id: string, name: string } | null, calendar: { __typename: 'Calendar', id: string, name: string } | null, effectiveCalendar: { __typename: 'Calendar', id: string, name: string }, head: { __typename: 'Person', id: string, displayName: string } | null }
    | { __typename: 'Person', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Site', id: string }
    | { __typename: 'Solution', id: string }
    | { __typename: 'SpecialService', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Synonyms', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketCategory', id: string }
    | { __typename: 'TicketSettings', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'VisitRequest', id: string }
    | { __typename: 'WorkOrder', id: string }
   | null, calendars: Array<{ __typename: 'Calendar', id: string, name: string }> };

export type CreateOrgUnitMutationVariables = Exact<{
  input: CreateOrgUnitInput;
}>;


export type CreateOrgUnitMutation = { createOrgUnit:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'OrgUnitChanged', orgUnit: { __typename: 'OrgUnit', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RenameOrgUnitMutationVariables = Exact<{
  input: RenameOrgUnitInput;
}>;


export type RenameOrgUnitMutation = { renameOrgUnit:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'OrgUnitChanged', orgUnit: { __typename: 'OrgUnit', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type MoveOrgUnitMutationVariables = Exact<{
  input: MoveOrgUnitInput;
}>;


export type MoveOrgUnitMutation = { moveOrgUnit:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'OrgUnitChanged', orgUnit: { __typename: 'OrgUnit', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type PickUnitCalendarMutationVariables = Exact<{
  input: PickUnitCalendarInput;
}>;


export type PickUnitCalendarMutation = { pickUnitCalendar:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'OrgUnitChanged', orgUnit: { __typename: 'OrgUnit', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type NameUnitHeadMutationVariables = Exact<{
  input: NameUnitHeadInput;
}>;


export type NameUnitHeadMutation = { nameUnitHead:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'OrgUnitChanged', orgUnit: { __typename: 'OrgUnit', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type CloseOrgUnitMutationVariables = Exact<{
  input: CloseOrgUnitInput;
}>;


export type CloseOrgUnitMutation = { closeOrgUnit:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'OrgUnitChanged', orgUnit: { __typename: 'OrgUnit', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ComplaintPageFragment = { __typename: 'Complaint', channel: ComplaintChannel, origin: ComplaintOrigin, complainantPhone: string | null, valid: boolean | null, invalidReason: ComplaintInvalidReason | null, cause: string | null, causeClass: ComplaintCauseClass | null, result: string | null, solved: boolean | null, opinion: string | null, generalManagerContactNeeded: boolean, confirmedAt: string | null, archivedAt: string | null, updatedAt: string, id: string, number: string, version: number, status: ComplaintStatus, class: ComplaintClass, description: string, customerName: string | null, customerLevel: CustomerLevel | null, complainantName: string | null, anonymous: boolean, receivedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, customer: { __typename: 'Customer', id: string, number: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, ticket: { __typename: 'Ticket', id: string, number: string, subject: string } | null, namedPeople: Array<{ __typename: 'Person', id: string, displayName: string }>, unit: { __typename: 'OrgUnit', id: string, name: string } | null, responsiblePerson: { __typename: 'Person', id: string, displayName: string } | null, measures: Array<{ __typename: 'ComplaintMeasure', id: string, kind: MeasureKind, description: string, dueOn: string, state: MeasureState, doneAt: string | null, owner: { __typename: 'Person', id: string, displayName: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string } | null, ticket: { __typename: 'Ticket', id: string, number: string } | null }>, contacts: Array<{ __typename: 'ComplaintContact', purpose: ComplaintContactPurpose, means: ComplaintContactMeans, at: string, note: string, by: { __typename: 'Person', id: string, displayName: string } | null }>, questions: Array<{ __typename: 'ComplaintQuestion', id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, person: { __typename: 'Person', id: string, displayName: string } | null }>, correctiveAction: { __typename: 'CorrectiveAction', whys: Array<string>, causeClass: ComplaintCauseClass, action: string, dueOn: string, checkEffectOn: string, effective: boolean | null, effectNote: string | null, owner: { __typename: 'Person', id: string, displayName: string } | null } | null, availableActions: Array<{ __typename: 'ComplaintActionOffer', action: ComplaintAction, allowed: boolean, reason: string | null }>, responsibleUnit: { __typename: 'OrgUnit', id: string, name: string } | null, clocks: Array<{ __typename: 'ComplaintClock', kind: ComplaintClockKind, targetMs: number, startedAt: string, dueAt: string, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null }> };

export type ComplaintByIdQueryVariables = Exact<{
  id: string;
}>;


export type ComplaintByIdQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint', channel: ComplaintChannel, origin: ComplaintOrigin, complainantPhone: string | null, valid: boolean | null, invalidReason: ComplaintInvalidReason | null, cause: string | null, causeClass: ComplaintCauseClass | null, result: string | null, solved: boolean | null, opinion: string | null, generalManagerContactNeeded: boolean, confirmedAt: string | null, archivedAt: string | null, updatedAt: string, id: string, number: string, version: number, status: ComplaintStatus, class: ComplaintClass, description: string, customerName: string | null, customerLevel: CustomerLevel | null, complainantName: string | null, anonymous: boolean, receivedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, customer: { __typename: 'Customer', id: string, number: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, ticket: { __typename: 'Ticket', id: string, number: string, subject: string } | null, namedPeople: Array<{ __typename: 'Person', id: string, displayName: string }>, unit: { __typename: 'OrgUnit', id: string, name: string } | null, responsiblePerson: { __typename: 'Person', id: string, displayName: string } | null, measures: Array<{ __typename: 'ComplaintMeasure', id: string, kind: MeasureKind, description: string, dueOn: string, state: MeasureState, doneAt: string | null, owner: { __typename: 'Person', id: string, displayName: string } | null, amount: { __typename: 'Money', amountMinor: number, currency: string } | null, ticket: { __typename: 'Ticket', id: string, number: string } | null }>, contacts: Array<{ __typename: 'ComplaintContact', purpose: ComplaintContactPurpose, means: ComplaintContactMeans, at: string, note: string, by: { __typename: 'Person', id: string, displayName: string } | null }>, questions: Array<{ __typename: 'ComplaintQuestion', id: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null, person: { __typename: 'Person', id: string, displayName: string } | null }>, correctiveAction: { __typename: 'CorrectiveAction', whys: Array<string>, causeClass: ComplaintCauseClass, action: string, dueOn: string, checkEffectOn: string, effective: boolean | null, effectNote: string | null, owner: { __typename: 'Person', id: string, displayName: string } | null } | null, availableActions: Array<{ __typename: 'ComplaintActionOffer', action: ComplaintAction, allowed: boolean, reason: string | null }>, responsibleUnit: { __typename: 'OrgUnit', id: string, name: string } | null, clocks: Array<{ __typename: 'ComplaintClock', kind: ComplaintClockKind, targetMs: number, startedAt: string, dueAt: string, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null }> }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket' }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null };

export type ComplaintChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type ComplaintChangedSubscription = { complaintChanged: { __typename: 'Complaint', id: string, version: number } };

export type TakeUpComplaintMutationVariables = Exact<{
  input: TakeUpComplaintInput;
}>;


export type TakeUpComplaintMutation = { takeUpComplaint:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ConfirmComplaintMutationVariables = Exact<{
  input: ConfirmComplaintInput;
}>;


export type ConfirmComplaintMutation = { confirmComplaint:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RejectComplaintMutationVariables = Exact<{
  input: RejectComplaintInput;
}>;


export type RejectComplaintMutation = { rejectComplaint:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type BeginInvestigationMutationVariables = Exact<{
  input: BeginInvestigationInput;
}>;


export type BeginInvestigationMutation = { beginInvestigation:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type FindCauseMutationVariables = Exact<{
  input: FindCauseInput;
}>;


export type FindCauseMutation = { findCause:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type AddMeasureMutationVariables = Exact<{
  input: AddMeasureInput;
}>;


export type AddMeasureMutation = { addMeasure:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type DecideCompensationMutationVariables = Exact<{
  input: DecideCompensationInput;
}>;


export type DecideCompensationMutation = { decideCompensation:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type FinishMeasureMutationVariables = Exact<{
  input: FinishMeasureInput;
}>;


export type FinishMeasureMutation = { finishMeasure:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RecordComplaintContactMutationVariables = Exact<{
  input: RecordComplaintContactInput;
}>;


export type RecordComplaintContactMutation = { recordComplaintContact:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type AskNamedPersonMutationVariables = Exact<{
  input: AskNamedPersonInput;
}>;


export type AskNamedPersonMutation = { askNamedPerson:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ReturnResultMutationVariables = Exact<{
  input: ReturnResultInput;
}>;


export type ReturnResultMutation = { returnResult:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type VerifyComplaintMutationVariables = Exact<{
  input: VerifyComplaintInput;
}>;


export type VerifyComplaintMutation = { verifyComplaint:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RecordCorrectiveActionMutationVariables = Exact<{
  input: RecordCorrectiveActionInput;
}>;


export type RecordCorrectiveActionMutation = { recordCorrectiveAction:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type CheckEffectMutationVariables = Exact<{
  input: CheckEffectInput;
}>;


export type CheckEffectMutation = { checkEffect:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ArchiveComplaintMutationVariables = Exact<{
  input: ArchiveComplaintInput;
}>;


export type ArchiveComplaintMutation = { archiveComplaint:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ComplaintClockShownFragment = { __typename: 'ComplaintClock', kind: ComplaintClockKind, targetMs: number, startedAt: string, dueAt: string, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null };

export type ComplaintRowFragment = { __typename: 'Complaint', id: string, number: string, version: number, status: ComplaintStatus, class: ComplaintClass, description: string, customerName: string | null, customerLevel: CustomerLevel | null, complainantName: string | null, anonymous: boolean, receivedAt: string, responsibleUnit: { __typename: 'OrgUnit', id: string, name: string } | null, clocks: Array<{ __typename: 'ComplaintClock', kind: ComplaintClockKind, targetMs: number, startedAt: string, dueAt: string, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null }> };

export type ComplaintsQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: ComplaintOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ComplaintsQuery = { complaints: { __typename: 'ComplaintConnection', edges: Array<{ __typename: 'ComplaintEdge', cursor: string, node: { __typename: 'Complaint', id: string, number: string, version: number, status: ComplaintStatus, class: ComplaintClass, description: string, customerName: string | null, customerLevel: CustomerLevel | null, complainantName: string | null, anonymous: boolean, receivedAt: string, responsibleUnit: { __typename: 'OrgUnit', id: string, name: string } | null, clocks: Array<{ __typename: 'ComplaintClock', kind: ComplaintClockKind, targetMs: number, startedAt: string, dueAt: string, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ComplaintCountQueryVariables = Exact<{
  filter?: ComplaintFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type ComplaintCountQuery = { complaints: { __typename: 'ComplaintConnection', totalCount: number } };

export type FileComplaintMutationVariables = Exact<{
  input: FileComplaintInput;
}>;


export type FileComplaintMutation = { fileComplaint:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

type ComplaintAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type ComplaintAnswer_ComplaintChanged_Fragment = { __typename: 'ComplaintChanged', complaint: { __typename: 'Complaint', id: string, number: string, version: number } };

type ComplaintAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type ComplaintAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type ComplaintAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type ComplaintAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type ComplaintAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type ComplaintAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type ComplaintAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type ComplaintAnswerFragment =
  | ComplaintAnswer_ChangedOutOfSight_Fragment
  | ComplaintAnswer_ComplaintChanged_Fragment
  | ComplaintAnswer_IdempotencyConflict_Fragment
  | ComplaintAnswer_IllegalStep_Fragment
  | ComplaintAnswer_InvalidInput_Fragment
  | ComplaintAnswer_NotAllowed_Fragment
  | ComplaintAnswer_NotFound_Fragment
  | ComplaintAnswer_RuleViolation_Fragment
  | ComplaintAnswer_VersionConflict_Fragment
;

export type MyComplaintQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyComplaintQuestionsQuery = { myComplaintQuestions: Array<{ __typename: 'ComplaintQuestion', id: string, complaintNumber: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null }> };

export type MyOpenQuestionsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyOpenQuestionsQuery = { myComplaintQuestions: Array<{ __typename: 'ComplaintQuestion', id: string }> };

export type AskedQuestionFragment = { __typename: 'ComplaintQuestion', id: string, complaintNumber: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null };

export type AnswerComplaintQuestionMutationVariables = Exact<{
  input: AnswerComplaintQuestionInput;
}>;


export type AnswerComplaintQuestionMutation = { answerComplaintQuestion:
    | { __typename: 'ComplaintQuestionAnswered', questions: Array<{ __typename: 'ComplaintQuestion', id: string, complaintNumber: string, question: string, askedAt: string, answer: string | null, answeredAt: string | null }> }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type CourseBriefFragment = { __typename: 'Course', id: string, version: number, code: string, title: string, state: CourseState, edition: number, updatedAt: string };

export type AllCoursesQueryVariables = Exact<{
  filter?: CourseFilter | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AllCoursesQuery = { courses: { __typename: 'CourseConnection', edges: Array<{ __typename: 'CourseEdge', cursor: string, node: { __typename: 'Course', id: string, version: number, code: string, title: string, state: CourseState, edition: number, updatedAt: string } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type WrittenCourseFragment = { __typename: 'Course', goals: string, kind: CourseKind, level: CourseLevel, audiences: Array<CourseAudience>, durationMinutes: number, seats: number | null, requiredForDuty: Array<DutyKind>, sentBackReason: string | null, id: string, version: number, code: string, title: string, state: CourseState, edition: number, updatedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, materials: Array<{ __typename: 'CourseMaterial', title: string, text: string | null, link: string | null }> };

export type WrittenPaperFragment = { __typename: 'CoursePaper', timeLimitMinutes: number, passPercent: number, maxAttempts: number, retakeWaitHours: number, validMonths: number | null, questions: Array<{ __typename: 'PaperQuestion', id: string, text: string, points: number, options: Array<{ __typename: 'PaperOption', id: string, text: string, correct: boolean }> }> };

export type CourseToWriteQueryVariables = Exact<{
  id: string;
}>;


export type CourseToWriteQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course', goals: string, kind: CourseKind, level: CourseLevel, audiences: Array<CourseAudience>, durationMinutes: number, seats: number | null, requiredForDuty: Array<DutyKind>, sentBackReason: string | null, id: string, version: number, code: string, title: string, state: CourseState, edition: number, updatedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, materials: Array<{ __typename: 'CourseMaterial', title: string, text: string | null, link: string | null }> }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket' }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null, coursePaper: { __typename: 'CoursePaper', timeLimitMinutes: number, passPercent: number, maxAttempts: number, retakeWaitHours: number, validMonths: number | null, questions: Array<{ __typename: 'PaperQuestion', id: string, text: string, points: number, options: Array<{ __typename: 'PaperOption', id: string, text: string, correct: boolean }> }> } | null };

type CourseAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type CourseAnswer_CourseChanged_Fragment = { __typename: 'CourseChanged', course: { __typename: 'Course', id: string, version: number } };

type CourseAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type CourseAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type CourseAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type CourseAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type CourseAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type CourseAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type CourseAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type CourseAnswerFragment =
  | CourseAnswer_ChangedOutOfSight_Fragment
  | CourseAnswer_CourseChanged_Fragment
  | CourseAnswer_IdempotencyConflict_Fragment
  | CourseAnswer_IllegalStep_Fragment
  | CourseAnswer_InvalidInput_Fragment
  | CourseAnswer_NotAllowed_Fragment
  | CourseAnswer_NotFound_Fragment
  | CourseAnswer_RuleViolation_Fragment
  | CourseAnswer_VersionConflict_Fragment
;

export type CreateCourseMutationVariables = Exact<{
  input: CreateCourseInput;
}>;


export type CreateCourseMutation = { createCourse:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'CourseChanged', course: { __typename: 'Course', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangeCourseMutationVariables = Exact<{
  input: ChangeCourseInput;
}>;


export type ChangeCourseMutation = { changeCourse:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'CourseChanged', course: { __typename: 'Course', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type SetCoursePaperMutationVariables = Exact<{
  input: SetCoursePaperInput;
}>;


export type SetCoursePaperMutation = { setCoursePaper:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'CourseChanged', course: { __typename: 'Course', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type SendCourseToReviewMutationVariables = Exact<{
  input: SendCourseToReviewInput;
}>;


export type SendCourseToReviewMutation = { sendCourseToReview:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'CourseChanged', course: { __typename: 'Course', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type SendCourseBackMutationVariables = Exact<{
  input: SendCourseBackInput;
}>;


export type SendCourseBackMutation = { sendCourseBack:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'CourseChanged', course: { __typename: 'Course', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type PublishCourseMutationVariables = Exact<{
  input: PublishCourseInput;
}>;


export type PublishCourseMutation = { publishCourse:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'CourseChanged', course: { __typename: 'Course', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RetireCourseMutationVariables = Exact<{
  input: RetireCourseInput;
}>;


export type RetireCourseMutation = { retireCourse:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'CourseChanged', course: { __typename: 'Course', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type FileContactFragment = { __typename: 'Contact', id: string, version: number, name: string, title: string | null, roles: Array<ContactRole>, locale: Locale, consentAt: string | null, active: boolean, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string, preferred: boolean }>, account?: { __typename: 'ContactAccount', id: string, version: number, login: string, state: ContactAccountState } | null };

export type FileSiteFragment = { __typename: 'Site', id: string, version: number, name: string, address: string, district: string | null, travelZone: TravelZone, accessNotes: string | null, active: boolean, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null };

export type FileInstallationFragment = { __typename: 'Installation', id: string, version: number, serviceCode: string, productCode: string, edition: string | null, modules: Array<string>, productVersion: string, licenceNumber: string | null, dongleNumber: string | null, projectName: string | null, purchasedOn: string | null, proofOfPurchase: string | null, installedOn: string | null, acceptedOn: string | null, configurationNotes: string | null, remoteAccess: string | null, lifetimeMaintenance: boolean, active: boolean, product: { __typename: 'Product', id: string, name: string } | null, site: { __typename: 'Site', id: string, name: string } | null, environment: { __typename: 'InstallationEnvironment', operatingSystem: string | null, database: string | null, network: string | null, servers: string | null } };

export type QuotaShownFragment = { __typename: 'Quota', service: ServiceKind, included: number | null, reserved: number, consumed: number, left: number | null };

export type FileAgreementFragment = { __typename: 'Agreement', id: string, version: number, number: string, kind: AgreementKind, state: AgreementState, serviceLevelCode: string, startsOn: string, endsOn: string, responsePromise: string | null, serviceDescription: string | null, administratorFirst: boolean, identityCheck: boolean, proofOfPurchaseCheck: boolean, installations: Array<{ __typename: 'Installation', id: string, serviceCode: string, product: { __typename: 'Product', id: string, name: string } | null }>, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, reserved: number, consumed: number, left: number | null }>, calendar: { __typename: 'Calendar', id: string, name: string } | null, fee: { __typename: 'Money', amountMinor: number, currency: string } | null, arrivalPromises: Array<{ __typename: 'ArrivalPromise', travelZone: TravelZone, targetMs: number }> };

export type CustomerFileFragment = { __typename: 'Customer', industryCode: string | null, thirdPartyConsent: boolean, createdAt: string, id: string, number: string, version: number, name: string, shortName: string | null, level: CustomerLevel, status: CustomerStatus, updatedAt: string, consultantStandIn: { __typename: 'Person', id: string, displayName: string } | null, proactiveContact: { __typename: 'Contact', id: string, name: string } | null, contacts: Array<{ __typename: 'Contact', id: string, version: number, name: string, title: string | null, roles: Array<ContactRole>, locale: Locale, consentAt: string | null, active: boolean, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string, preferred: boolean }>, account?: { __typename: 'ContactAccount', id: string, version: number, login: string, state: ContactAccountState } | null }>, sites: Array<{ __typename: 'Site', id: string, version: number, name: string, address: string, district: string | null, travelZone: TravelZone, accessNotes: string | null, active: boolean, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null }>, installations: Array<{ __typename: 'Installation', id: string, version: number, serviceCode: string, productCode: string, edition: string | null, modules: Array<string>, productVersion: string, licenceNumber: string | null, dongleNumber: string | null, projectName: string | null, purchasedOn: string | null, proofOfPurchase: string | null, installedOn: string | null, acceptedOn: string | null, configurationNotes: string | null, remoteAccess: string | null, lifetimeMaintenance: boolean, active: boolean, product: { __typename: 'Product', id: string, name: string } | null, site: { __typename: 'Site', id: string, name: string } | null, environment: { __typename: 'InstallationEnvironment', operatingSystem: string | null, database: string | null, network: string | null, servers: string | null } }>, agreements: Array<{ __typename: 'Agreement', id: string, version: number, number: string, kind: AgreementKind, state: AgreementState, serviceLevelCode: string, startsOn: string, endsOn: string, responsePromise: string | null, serviceDescription: string | null, administratorFirst: boolean, identityCheck: boolean, proofOfPurchaseCheck: boolean, installations: Array<{ __typename: 'Installation', id: string, serviceCode: string, product: { __typename: 'Product', id: string, name: string } | null }>, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, reserved: number, consumed: number, left: number | null }>, calendar: { __typename: 'Calendar', id: string, name: string } | null, fee: { __typename: 'Money', amountMinor: number, currency: string } | null, arrivalPromises: Array<{ __typename: 'ArrivalPromise', travelZone: TravelZone, targetMs: number }> }>, unit: { __typename: 'OrgUnit', id: string, name: string }, consultant: { __typename: 'Person', id: string, displayName: string } | null, salesPerson: { __typename: 'Person', id: string, displayName: string } | null };

export type CustomerByIdQueryVariables = Exact<{
  id: string;
  accounts: boolean;
}>;


export type CustomerByIdQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'ComplaintSettings', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'ContactAccount', id: string }
    | { __typename: 'ConversationEntry', id: string }
    | { __typename: 'Course', id: string }
    | { __typename: 'Customer', id: string, industryCode: string | null, thirdPartyConsent: boolean, createdAt: string, number: string, version: number, name: string, shortName: string | null, level: CustomerLevel, status: CustomerStatus, updatedAt: string, consultantStandIn: { __typename: 'Person', id: string, displayName: string } | null, proactiveContact: { __typename: 'Contact', id: string, name: string } | null, contacts: Array<{ __typename: 'Contact', id: string, version: number, name: string, title: string | null, roles: Array<ContactRole>, locale: Locale, consentAt: string | null, active: boolean, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string, preferred: boolean }>, account?: { __typename: 'ContactAccount', id: string, version: number, login: string, state: ContactAccountState } | null }>, sites: Array<{ __typename: 'Site', id: string, version: number, name: string, address: string, district: string | null, travelZone: TravelZone, accessNotes: string | null, active: boolean, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null }>, installations: Array<{ __typename: 'Installation', id: string, version: number, serviceCode: string, productCode: string, edition: string | null, modules: Array<string>, productVersion: string, licenceNumber: string | null, dongleNumber: string | null, projectName: string | null, purchasedOn: string | null, proofOfPurchase: string | null, installedOn: string | null, acceptedOn: string | null, configurationNotes: string | null, remoteAccess: string | null, lifetimeMaintenance: boolean, active: boolean, product: { __typename: 'Product', id: string, name: string } | null, site: { __typename: 'Site', id: string, name: string } | null, environment: { __typename: 'InstallationEnvironment', operatingSystem: string | null, database: string | null, network: string | null, servers: string | null } }>, agreements: Array<{ __typename: 'Agreement', id: string, version: number, number: string, kind: AgreementKind, state: AgreementState, serviceLevelCode: string, startsOn: string, endsOn: string, responsePromise: string | null, serviceDescription: string | null, administratorFirst: boolean, identityCheck: boolean, proofOfPurchaseCheck: boolean, installations: Array<{ __typename: 'Installation', id: string, serviceCode: string, product: { __typename: 'Product', id: string, name: string } | null }>, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, reserved: number, consumed: number, left: number | null }>, calendar: { __typename: 'Calendar', id: string, name: string } | null, fee: { __typename: 'Money', amountMinor: number, currency: string } | null, arrivalPromises: Array<{ __typename: 'ArrivalPromise', travelZone: TravelZone, targetMs: number }> }>, unit: { __typename: 'OrgUnit', id: string, name: string }, consultant: { __typename: 'Person', id: string, displayName: string } | null, salesPerson: { __typename: 'Person', id: string, displayName: string } | null }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Enrolment', id: string }
    | { __typename: 'Exam', id: string }
    | { __typename: 'FollowUpTask', id: string }
    | { __typename: 'Installation', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Operation', id: string }
    | { __typename: 'OrgUnit', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Site', id: string }
    | { __typename: 'Solution', id: string }
    | { __typename: 'SpecialService', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Synonyms', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketCategory', id: string }
    | { __typename: 'TicketSettings', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'VisitRequest', id: string }
    | { __typename: 'WorkOrder', id: string }
   | null };

export type FileChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type FileChoicesQuery = { products: Array<{ __typename: 'Product', id: string, code: string, name: string, active: boolean }>, serviceLevels: Array<{ __typename: 'ServiceLevelProfile', code: string, name: string }>, calendars: Array<{ __typename: 'Calendar', id: string, name: string }> };

export type CustomerChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type CustomerChangedSubscription = { customerChanged: { __typename: 'Customer', id: string, version: number } };

export type EntitlementOfQueryVariables = Exact<{
  customerId: string;
  installationId?: string | null | undefined;
  service?: ServiceKind | null | undefined;
  specialServiceCode?: string | null | undefined;
  at?: string | null | undefined;
}>;


export type EntitlementOfQuery = { entitlement: { __typename: 'Entitlement', decision: EntitlementDecision, agreementNumber: string | null, agreementKind: AgreementKind | null, validUntil: string | null, serviceLevelCode: string, responsePromise: string | null, administratorFirst: boolean, identityCheckNeeded: boolean, proofOfPurchaseNeeded: boolean, agreement: { __typename: 'Agreement', id: string, number: string } | null, calendar: { __typename: 'Calendar', id: string, name: string } | null, arrivalPromises: Array<{ __typename: 'ArrivalPromise', travelZone: TravelZone, targetMs: number }>, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, reserved: number, consumed: number, left: number | null }>, explanation: Array<{ __typename: 'ExplanationLine', code: string, text: string }> } | null };

export type SpecialServicesQueryVariables = Exact<{ [key: string]: never; }>;


export type SpecialServicesQuery = { specialServices: Array<{ __typename: 'SpecialService', id: string, code: string, name: string, active: boolean, price: { __typename: 'Money', amountMinor: number, currency: string } | null }> };

export type CustomerTimelineQueryVariables = Exact<{
  id: string;
  recordKinds?: Array<string> | string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerTimelineQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'ComplaintSettings', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'ContactAccount', id: string }
    | { __typename: 'ConversationEntry', id: string }
    | { __typename: 'Course', id: string }
    | { __typename: 'Customer', id: string, timeline: { __typename: 'TimelineConnection', edges: Array<{ __typename: 'TimelineEdge', cursor: string, node: { __typename: 'TimelineEntry', at: string, event: string, text: string, number: string | null, actor: { __typename: 'Actor', kind: ActorKind, name: string }, record:
              | { __typename: 'Agreement', id: string }
              | { __typename: 'ApiKey', id: string }
              | { __typename: 'Article', id: string }
              | { __typename: 'Calendar', id: string }
              | { __typename: 'Complaint', id: string }
              | { __typename: 'ComplaintSettings', id: string }
              | { __typename: 'Contact', id: string }
              | { __typename: 'ContactAccount', id: string }
              | { __typename: 'ConversationEntry', id: string }
              | { __typename: 'Course', id: string }
              | { __typename: 'Customer', id: string }
              | { __typename: 'Delivery', id: string }
              | { __typename: 'Duty', id: string }
              | { __typename: 'Enrolment', id: string }
              | { __typename: 'Exam', id: string }
              | { __typename: 'FollowUpTask', id: string }
              | { __typename: 'Installation', id: string }
              | { __typename: 'Notice', id: string }
              | { __typename: 'Operation', id: string }
              | { __typename: 'OrgUnit', id: string }
              | { __typename: 'Person', id: string }
              | { __typename: 'Product', id: string }
              | { __typename: 'Role', id: string }
              | { __typename: 'Session', id: string }
              | { __typename: 'Site', id: string }
              | { __typename: 'Solution', id: string }
              | { __typename: 'SpecialService', id: string }
              | { __typename: 'Survey', id: string }
              | { __typename: 'Synonyms', id: string }
              | { __typename: 'Ticket', id: string }
              | { __typename: 'TicketCategory', id: string }
              | { __typename: 'TicketSettings', id: string }
              | { __typename: 'Visit', id: string }
              | { __typename: 'VisitRequest', id: string }
              | { __typename: 'WorkOrder', id: string }
             | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Enrolment', id: string }
    | { __typename: 'Exam', id: string }
    | { __typename: 'FollowUpTask', id: string }
    | { __typename: 'Installation', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Operation', id: string }
    | { __typename: 'OrgUnit', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Site', id: string }
    | { __typename: 'Solution', id: string }
    | { __typename: 'SpecialService', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Synonyms', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketCategory', id: string }
    | { __typename: 'TicketSettings', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'VisitRequest', id: string }
    | { __typename: 'WorkOrder', id: string }
   | null };

export type CustomerSurveysQueryVariables = Exact<{
  customerId: string;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomerSurveysQuery = { surveys: { __typename: 'SurveyConnection', edges: Array<{ __typename: 'SurveyEdge', cursor: string, node: { __typename: 'Survey', id: string, state: SurveyState, subject: SurveySubject, score: number | null, low: boolean, sentAt: string, answeredAt: string | null, answeredFor: { __typename: 'Person', id: string, displayName: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null, subjectRecord:
          | { __typename: 'Agreement', id: string }
          | { __typename: 'ApiKey', id: string }
          | { __typename: 'Article', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Complaint', id: string }
          | { __typename: 'ComplaintSettings', id: string }
          | { __typename: 'Contact', id: string }
          | { __typename: 'ContactAccount', id: string }
          | { __typename: 'ConversationEntry', id: string }
          | { __typename: 'Course', id: string }
          | { __typename: 'Customer', id: string }
          | { __typename: 'Delivery', id: string }
          | { __typename: 'Duty', id: string }
          | { __typename: 'Enrolment', id: string }
          | { __typename: 'Exam', id: string }
          | { __typename: 'FollowUpTask', id: string }
          | { __typename: 'Installation', id: string }
          | { __typename: 'Notice', id: string }
          | { __typename: 'Operation', id: string }
          | { __typename: 'OrgUnit', id: string }
          | { __typename: 'Person', id: string }
          | { __typename: 'Product', id: string }
          | { __typename: 'Role', id: string }
          | { __typename: 'Session', id: string }
          | { __typename: 'Site', id: string }
          | { __typename: 'Solution', id: string }
          | { __typename: 'SpecialService', id: string }
          | { __typename: 'Survey', id: string }
          | { __typename: 'Synonyms', id: string }
          | { __typename: 'Ticket', id: string }
          | { __typename: 'TicketCategory', id: string }
          | { __typename: 'TicketSettings', id: string }
          | { __typename: 'Visit', id: string }
          | { __typename: 'VisitRequest', id: string }
          | { __typename: 'WorkOrder', id: string }
         | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CustomerOfPartQueryVariables = Exact<{
  id: string;
}>;


export type CustomerOfPartQuery = { node:
    | { __typename: 'Agreement', id: string, customer: { __typename: 'Customer', id: string } | null }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'ComplaintSettings', id: string }
    | { __typename: 'Contact', id: string, customer: { __typename: 'Customer', id: string } | null }
    | { __typename: 'ContactAccount', id: string }
    | { __typename: 'ConversationEntry', id: string }
    | { __typename: 'Course', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Enrolment', id: string }
    | { __typename: 'Exam', id: string }
    | { __typename: 'FollowUpTask', id: string }
    | { __typename: 'Installation', id: string, customer: { __typename: 'Customer', id: string } | null }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Operation', id: string }
    | { __typename: 'OrgUnit', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Site', id: string, customer: { __typename: 'Customer', id: string } | null }
    | { __typename: 'Solution', id: string }
    | { __typename: 'SpecialService', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Synonyms', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketCategory', id: string }
    | { __typename: 'TicketSettings', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'VisitRequest', id: string }
    | { __typename: 'WorkOrder', id: string }
   | null };

type ContactAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type ContactAnswer_ContactChanged_Fragment = { __typename: 'ContactChanged', contact: { __typename: 'Contact', id: string, version: number } };

type ContactAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type ContactAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type ContactAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type ContactAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type ContactAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type ContactAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type ContactAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type ContactAnswerFragment =
  | ContactAnswer_ChangedOutOfSight_Fragment
  | ContactAnswer_ContactChanged_Fragment
  | ContactAnswer_IdempotencyConflict_Fragment
  | ContactAnswer_IllegalStep_Fragment
  | ContactAnswer_InvalidInput_Fragment
  | ContactAnswer_NotAllowed_Fragment
  | ContactAnswer_NotFound_Fragment
  | ContactAnswer_RuleViolation_Fragment
  | ContactAnswer_VersionConflict_Fragment
;

export type AddContactMutationVariables = Exact<{
  input: AddContactInput;
}>;


export type AddContactMutation = { addContact:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ContactChanged', contact: { __typename: 'Contact', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangeContactMutationVariables = Exact<{
  input: ChangeContactInput;
}>;


export type ChangeContactMutation = { changeContact:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ContactChanged', contact: { __typename: 'Contact', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RetireContactMutationVariables = Exact<{
  input: RetireContactInput;
}>;


export type RetireContactMutation = { retireContact:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ContactChanged', contact: { __typename: 'Contact', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

type ContactAccountAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type ContactAccountAnswer_ContactAccountChanged_Fragment = { __typename: 'ContactAccountChanged', contactAccount: { __typename: 'ContactAccount', id: string, version: number } };

type ContactAccountAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type ContactAccountAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type ContactAccountAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type ContactAccountAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type ContactAccountAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type ContactAccountAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type ContactAccountAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type ContactAccountAnswerFragment =
  | ContactAccountAnswer_ChangedOutOfSight_Fragment
  | ContactAccountAnswer_ContactAccountChanged_Fragment
  | ContactAccountAnswer_IdempotencyConflict_Fragment
  | ContactAccountAnswer_IllegalStep_Fragment
  | ContactAccountAnswer_InvalidInput_Fragment
  | ContactAccountAnswer_NotAllowed_Fragment
  | ContactAccountAnswer_NotFound_Fragment
  | ContactAccountAnswer_RuleViolation_Fragment
  | ContactAccountAnswer_VersionConflict_Fragment
;

export type InviteContactMutationVariables = Exact<{
  input: InviteContactInput;
}>;


export type InviteContactMutation = { inviteContact:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ContactAccountChanged', contactAccount: { __typename: 'ContactAccount', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type EndContactAccountMutationVariables = Exact<{
  input: EndContactAccountInput;
}>;


export type EndContactAccountMutation = { endContactAccount:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ContactAccountChanged', contactAccount: { __typename: 'ContactAccount', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

type SiteAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type SiteAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type SiteAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type SiteAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type SiteAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type SiteAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type SiteAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type SiteAnswer_SiteChanged_Fragment = { __typename: 'SiteChanged', site: { __typename: 'Site', id: string, version: number } };

type SiteAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type SiteAnswerFragment =
  | SiteAnswer_ChangedOutOfSight_Fragment
  | SiteAnswer_IdempotencyConflict_Fragment
  | SiteAnswer_IllegalStep_Fragment
  | SiteAnswer_InvalidInput_Fragment
  | SiteAnswer_NotAllowed_Fragment
  | SiteAnswer_NotFound_Fragment
  | SiteAnswer_RuleViolation_Fragment
  | SiteAnswer_SiteChanged_Fragment
  | SiteAnswer_VersionConflict_Fragment
;

export type AddSiteMutationVariables = Exact<{
  input: AddSiteInput;
}>;


export type AddSiteMutation = { addSite:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'SiteChanged', site: { __typename: 'Site', id: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangeSiteMutationVariables = Exact<{
  input: ChangeSiteInput;
}>;


export type ChangeSiteMutation = { changeSite:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'SiteChanged', site: { __typename: 'Site', id: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RetireSiteMutationVariables = Exact<{
  input: RetireSiteInput;
}>;


export type RetireSiteMutation = { retireSite:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'SiteChanged', site: { __typename: 'Site', id: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

type InstallationAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type InstallationAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type InstallationAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type InstallationAnswer_InstallationChanged_Fragment = { __typename: 'InstallationChanged', installation: { __typename: 'Installation', id: string, version: number } };

type InstallationAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type InstallationAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type InstallationAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type InstallationAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type InstallationAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type InstallationAnswerFragment =
  | InstallationAnswer_ChangedOutOfSight_Fragment
  | InstallationAnswer_IdempotencyConflict_Fragment
  | InstallationAnswer_IllegalStep_Fragment
  | InstallationAnswer_InstallationChanged_Fragment
  | InstallationAnswer_InvalidInput_Fragment
  | InstallationAnswer_NotAllowed_Fragment
  | InstallationAnswer_NotFound_Fragment
  | InstallationAnswer_RuleViolation_Fragment
  | InstallationAnswer_VersionConflict_Fragment
;

export type RecordInstallationMutationVariables = Exact<{
  input: RecordInstallationInput;
}>;


export type RecordInstallationMutation = { recordInstallation:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InstallationChanged', installation: { __typename: 'Installation', id: string, version: number } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangeInstallationMutationVariables = Exact<{
  input: ChangeInstallationInput;
}>;


export type ChangeInstallationMutation = { changeInstallation:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InstallationChanged', installation: { __typename: 'Installation', id: string, version: number } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RetireInstallationMutationVariables = Exact<{
  input: RetireInstallationInput;
}>;


export type RetireInstallationMutation = { retireInstallation:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InstallationChanged', installation: { __typename: 'Installation', id: string, version: number } }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

type AgreementAnswer_AgreementChanged_Fragment = { __typename: 'AgreementChanged', agreement: { __typename: 'Agreement', id: string, version: number } };

type AgreementAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type AgreementAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type AgreementAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type AgreementAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type AgreementAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type AgreementAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type AgreementAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type AgreementAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type AgreementAnswerFragment =
  | AgreementAnswer_AgreementChanged_Fragment
  | AgreementAnswer_ChangedOutOfSight_Fragment
  | AgreementAnswer_IdempotencyConflict_Fragment
  | AgreementAnswer_IllegalStep_Fragment
  | AgreementAnswer_InvalidInput_Fragment
  | AgreementAnswer_NotAllowed_Fragment
  | AgreementAnswer_NotFound_Fragment
  | AgreementAnswer_RuleViolation_Fragment
  | AgreementAnswer_VersionConflict_Fragment
;

export type ConcludeAgreementMutationVariables = Exact<{
  input: ConcludeAgreementInput;
}>;


export type ConcludeAgreementMutation = { concludeAgreement:
    | { __typename: 'AgreementChanged', agreement: { __typename: 'Agreement', id: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangeAgreementMutationVariables = Exact<{
  input: ChangeAgreementInput;
}>;


export type ChangeAgreementMutation = { changeAgreement:
    | { __typename: 'AgreementChanged', agreement: { __typename: 'Agreement', id: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type TerminateAgreementMutationVariables = Exact<{
  input: TerminateAgreementInput;
}>;


export type TerminateAgreementMutation = { terminateAgreement:
    | { __typename: 'AgreementChanged', agreement: { __typename: 'Agreement', id: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type CustomerRowFragment = { __typename: 'Customer', id: string, number: string, version: number, name: string, shortName: string | null, level: CustomerLevel, status: CustomerStatus, updatedAt: string, unit: { __typename: 'OrgUnit', id: string, name: string }, consultant: { __typename: 'Person', id: string, displayName: string } | null, salesPerson: { __typename: 'Person', id: string, displayName: string } | null };

export type CustomersQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: CustomerOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CustomersQuery = { customers: { __typename: 'CustomerConnection', edges: Array<{ __typename: 'CustomerEdge', cursor: string, node: { __typename: 'Customer', id: string, number: string, version: number, name: string, shortName: string | null, level: CustomerLevel, status: CustomerStatus, updatedAt: string, unit: { __typename: 'OrgUnit', id: string, name: string }, consultant: { __typename: 'Person', id: string, displayName: string } | null, salesPerson: { __typename: 'Person', id: string, displayName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type CustomerCountQueryVariables = Exact<{
  filter?: CustomerFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type CustomerCountQuery = { customers: { __typename: 'CustomerConnection', totalCount: number } };

type CustomerAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type CustomerAnswer_CustomerChanged_Fragment = { __typename: 'CustomerChanged', customer: { __typename: 'Customer', id: string, version: number } };

type CustomerAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type CustomerAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type CustomerAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type CustomerAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type CustomerAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type CustomerAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type CustomerAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type CustomerAnswerFragment =
  | CustomerAnswer_ChangedOutOfSight_Fragment
  | CustomerAnswer_CustomerChanged_Fragment
  | CustomerAnswer_IdempotencyConflict_Fragment
  | CustomerAnswer_IllegalStep_Fragment
  | CustomerAnswer_InvalidInput_Fragment
  | CustomerAnswer_NotAllowed_Fragment
  | CustomerAnswer_NotFound_Fragment
  | CustomerAnswer_RuleViolation_Fragment
  | CustomerAnswer_VersionConflict_Fragment
;

export type RegisterCustomerMutationVariables = Exact<{
  input: RegisterCustomerInput;
}>;


export type RegisterCustomerMutation = { registerCustomer:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'CustomerChanged', customer: { __typename: 'Customer', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangeCustomerMutationVariables = Exact<{
  input: ChangeCustomerInput;
}>;


export type ChangeCustomerMutation = { changeCustomer:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'CustomerChanged', customer: { __typename: 'Customer', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type FigureFragment = { __typename: 'Indicator', code: IndicatorCode, name: string, unit: IndicatorUnit, value: number | null, numerator: number, denominator: number, shareInTarget: number | null, target: number | null, direction: TargetDirection, met: boolean | null, formula: string, asOf: string, trend: Array<{ __typename: 'TrendPoint', weekStart: string, value: number | null, shareInTarget: number | null }> };

export type IndicatorsQueryVariables = Exact<{
  period: PeriodInput;
}>;


export type IndicatorsQuery = { indicators: Array<{ __typename: 'Indicator', code: IndicatorCode, name: string, unit: IndicatorUnit, value: number | null, numerator: number, denominator: number, shareInTarget: number | null, target: number | null, direction: TargetDirection, met: boolean | null, formula: string, asOf: string, trend: Array<{ __typename: 'TrendPoint', weekStart: string, value: number | null, shareInTarget: number | null }> }> };

export type IndicatorsChangedSubscriptionVariables = Exact<{
  period: PeriodInput;
}>;


export type IndicatorsChangedSubscription = { indicatorsChanged: Array<{ __typename: 'Indicator', code: IndicatorCode, name: string, unit: IndicatorUnit, value: number | null, numerator: number, denominator: number, shareInTarget: number | null, target: number | null, direction: TargetDirection, met: boolean | null, formula: string, asOf: string, trend: Array<{ __typename: 'TrendPoint', weekStart: string, value: number | null, shareInTarget: number | null }> }> };

export type IndicatorRecordsQueryVariables = Exact<{
  code: IndicatorCode;
  period: PeriodInput;
  inTarget?: boolean | null | undefined;
  after?: string | null | undefined;
}>;


export type IndicatorRecordsQuery = { indicatorRecords: { __typename: 'FigureRecordConnection', edges: Array<{ __typename: 'FigureRecordEdge', cursor: string, node: { __typename: 'FigureRecord', number: string | null, customerName: string | null, at: string, value: number | null, target: number | null, inTarget: boolean | null, record:
          | { __typename: 'Agreement', id: string }
          | { __typename: 'ApiKey', id: string }
          | { __typename: 'Article', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Complaint', id: string }
          | { __typename: 'ComplaintSettings', id: string }
          | { __typename: 'Contact', id: string }
          | { __typename: 'ContactAccount', id: string }
          | { __typename: 'ConversationEntry', id: string }
          | { __typename: 'Course', id: string }
          | { __typename: 'Customer', id: string }
          | { __typename: 'Delivery', id: string }
          | { __typename: 'Duty', id: string }
          | { __typename: 'Enrolment', id: string }
          | { __typename: 'Exam', id: string }
          | { __typename: 'FollowUpTask', id: string }
          | { __typename: 'Installation', id: string }
          | { __typename: 'Notice', id: string }
          | { __typename: 'Operation', id: string }
          | { __typename: 'OrgUnit', id: string }
          | { __typename: 'Person', id: string }
          | { __typename: 'Product', id: string }
          | { __typename: 'Role', id: string }
          | { __typename: 'Session', id: string }
          | { __typename: 'Site', id: string }
          | { __typename: 'Solution', id: string }
          | { __typename: 'SpecialService', id: string }
          | { __typename: 'Survey', id: string }
          | { __typename: 'Synonyms', id: string }
          | { __typename: 'Ticket', id: string }
          | { __typename: 'TicketCategory', id: string }
          | { __typename: 'TicketSettings', id: string }
          | { __typename: 'Visit', id: string }
          | { __typename: 'VisitRequest', id: string }
          | { __typename: 'WorkOrder', id: string }
         | null, person: { __typename: 'Person', id: string, displayName: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DueSoonQueryVariables = Exact<{
  dueBefore: string;
}>;


export type DueSoonQuery = { dueSoon: { __typename: 'TicketConnection', totalCount: number, edges: Array<{ __typename: 'TicketEdge', node: { __typename: 'Ticket', id: string, number: string, version: number, status: TicketStatus, priority: Priority, subject: string, channel: TicketChannel, reportedAt: string, updatedAt: string, category: { __typename: 'TicketCategory', id: string, code: string, name: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, customer: { __typename: 'TicketCustomer', id: string, name: string, level: CustomerLevel } | null, unknownCaller: { __typename: 'UnknownCaller', name: string | null, companyName: string | null, phone: string | null, email: string | null } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null } }> } };

export type DutyRowFragment = { __typename: 'Duty', id: string, version: number, kind: DutyKind, from: string, until: string, note: string | null, person: { __typename: 'Person', id: string, displayName: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null };

export type DutiesQueryVariables = Exact<{
  filter?: DutyFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type DutiesQuery = { duties: { __typename: 'DutyConnection', edges: Array<{ __typename: 'DutyEdge', cursor: string, node: { __typename: 'Duty', id: string, version: number, kind: DutyKind, from: string, until: string, note: string | null, person: { __typename: 'Person', id: string, displayName: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type DutyRequirementsQueryVariables = Exact<{ [key: string]: never; }>;


export type DutyRequirementsQuery = { dutyRequirements: Array<{ __typename: 'DutyRequirement', kind: DutyKind, skillCodes: Array<string> }> };

export type PutOnDutyMutationVariables = Exact<{
  input: PutOnDutyInput;
}>;


export type PutOnDutyMutation = { putOnDuty:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'DutyChanged', duty: { __typename: 'Duty', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type TakeOffDutyMutationVariables = Exact<{
  input: TakeOffDutyInput;
}>;


export type TakeOffDutyMutation = { takeOffDuty:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'DutyChanged', duty: { __typename: 'Duty', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type FollowUpRowFragment = { __typename: 'FollowUpTask', id: string, version: number, state: FollowUpState, reason: FollowUpReason, dueAt: string, doneAt: string | null, createdAt: string, satisfaction: number | null, result: string | null, customer: { __typename: 'Customer', id: string, name: string, level: CustomerLevel } | null, contact: { __typename: 'Contact', id: string, name: string, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string }> } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, attempts: Array<{ __typename: 'FollowUpAttempt', at: string, reached: boolean, note: string, by: { __typename: 'Person', id: string, displayName: string } | null }> };

export type FollowUpsQueryVariables = Exact<{
  filter?: FollowUpFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type FollowUpsQuery = { followUpTasks: { __typename: 'FollowUpTaskConnection', edges: Array<{ __typename: 'FollowUpTaskEdge', cursor: string, node: { __typename: 'FollowUpTask', id: string, version: number, state: FollowUpState, reason: FollowUpReason, dueAt: string, doneAt: string | null, createdAt: string, satisfaction: number | null, result: string | null, customer: { __typename: 'Customer', id: string, name: string, level: CustomerLevel } | null, contact: { __typename: 'Contact', id: string, name: string, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string }> } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, attempts: Array<{ __typename: 'FollowUpAttempt', at: string, reached: boolean, note: string, by: { __typename: 'Person', id: string, displayName: string } | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type FollowUpCountsQueryVariables = Exact<{
  me: string;
}>;


export type FollowUpCountsQuery = { mine: { __typename: 'FollowUpTaskConnection', totalCount: number }, overdue: { __typename: 'FollowUpTaskConnection', totalCount: number }, open: { __typename: 'FollowUpTaskConnection', totalCount: number } };

export type FollowUpPageFragment = { __typename: 'FollowUpTask', id: string, version: number, state: FollowUpState, reason: FollowUpReason, dueAt: string, doneAt: string | null, createdAt: string, satisfaction: number | null, result: string | null, unit: { __typename: 'OrgUnit', id: string, name: string }, ticket: { __typename: 'Ticket', id: string, number: string, subject: string } | null, survey: { __typename: 'Survey', id: string, score: number | null, questions: Array<{ __typename: 'SurveyQuestion', id: string, kind: QuestionKind, text: string, choices: Array<{ __typename: 'SurveyChoice', code: string, text: string }> }>, answers: Array<{ __typename: 'SurveyAnswer', questionId: string, scale: number | null, choice: string | null, text: string | null }> } | null, customer: { __typename: 'Customer', id: string, name: string, level: CustomerLevel } | null, contact: { __typename: 'Contact', id: string, name: string, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string }> } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, attempts: Array<{ __typename: 'FollowUpAttempt', at: string, reached: boolean, note: string, by: { __typename: 'Person', id: string, displayName: string } | null }> };

export type FollowUpByIdQueryVariables = Exact<{
  id: string;
}>;


export type FollowUpByIdQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'ComplaintSettings', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'ContactAccount', id: string }
    | { __typename: 'ConversationEntry', id: string }
    | { __typename: 'Course', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Enrolment', id: string }
    | { __typename: 'Exam', id: string }
    | { __typename: 'FollowUpTask', id: string, version: number, state: FollowUpState, reason: FollowUpReason, dueAt: string, doneAt: string | null, createdAt: string, satisfaction: number | null, result: string | null, unit: { __typename: 'OrgUnit', id: string, name: string }, ticket: { __typename: 'Ticket', id: string, number: string, subject: string } | null, survey: { __typename: 'Survey', id: string, score: number | null, questions: Array<{ __typename: 'SurveyQuestion', id: string, kind: QuestionKind, text: string, choices: Array<{ __typename: 'SurveyChoice', code: string, text: string }> }>, answers: Array<{ __typename: 'SurveyAnswer', questionId: string, scale: number | null, choice: string | null, text: string | null }> } | null, customer: { __typename: 'Customer', id: string, name: string, level: CustomerLevel } | null, contact: { __typename: 'Contact', id: string, name: string, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string }> } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, attempts: Array<{ __typename: 'FollowUpAttempt', at: string, reached: boolean, note: string, by: { __typename: 'Person', id: string, displayName: string } | null }> }
    | { __typename: 'Installation', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Operation', id: string }
    | { __typename: 'OrgUnit', id: string }
    | { __typename: 'Person', id: string }
    | { __typename: 'Product', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Site', id: string }
    | { __typename: 'Solution', id: string }
    | { __typename: 'SpecialService', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Synonyms', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketCategory', id: string }
    | { __typename: 'TicketSettings', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'VisitRequest', id: string }
    | { __typename: 'WorkOrder', id: string }
   | null };

type FollowUpAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type FollowUpAnswer_FollowUpTaskChanged_Fragment = { __typename: 'FollowUpTaskChanged', followUpTask: { __typename: 'FollowUpTask', id: string, version: number } };

type FollowUpAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type FollowUpAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type FollowUpAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type FollowUpAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type FollowUpAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type FollowUpAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type FollowUpAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type FollowUpAnswerFragment =
  | FollowUpAnswer_ChangedOutOfSight_Fragment
  | FollowUpAnswer_FollowUpTaskChanged_Fragment
  | FollowUpAnswer_IdempotencyConflict_Fragment
  | FollowUpAnswer_IllegalStep_Fragment
  | FollowUpAnswer_InvalidInput_Fragment
  | FollowUpAnswer_NotAllowed_Fragment
  | FollowUpAnswer_NotFound_Fragment
  | FollowUpAnswer_RuleViolation_Fragment
  | FollowUpAnswer_VersionConflict_Fragment
;

export type OpenFollowUpMutationVariables = Exact<{
  input: OpenFollowUpInput;
}>;


export type OpenFollowUpMutation = { openFollowUp:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'FollowUpTaskChanged', followUpTask: { __typename: 'FollowUpTask', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type AssignFollowUpMutationVariables = Exact<{
  input: AssignFollowUpInput;
}>;


export type AssignFollowUpMutation = { assignFollowUp:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'FollowUpTaskChanged', followUpTask: { __typename: 'FollowUpTask', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RecordFollowUpAttemptMutationVariables = Exact<{
  input: RecordFollowUpAttemptInput;
}>;


export type RecordFollowUpAttemptMutation = { recordFollowUpAttempt:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'FollowUpTaskChanged', followUpTask: { __typename: 'FollowUpTask', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type FinishFollowUpMutationVariables = Exact<{
  input: FinishFollowUpInput;
}>;


export type FinishFollowUpMutation = { finishFollowUp:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'FollowUpTaskChanged', followUpTask: { __typename: 'FollowUpTask', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type CallerFileFragment = { __typename: 'CallerMatch', matchedBy: CallerMatchedBy, contact: { __typename: 'Contact', id: string, name: string, title: string | null, roles: Array<ContactRole> } | null, installation: { __typename: 'Installation', id: string } | null, customer: { __typename: 'Customer', id: string, number: string, name: string, level: CustomerLevel, status: CustomerStatus, consultant: { __typename: 'Person', id: string, displayName: string } | null, contacts: Array<{ __typename: 'Contact', id: string, name: string, roles: Array<ContactRole> }>, installations: Array<{ __typename: 'Installation', id: string, serviceCode: string, productCode: string, productVersion: string, edition: string | null, product: { __typename: 'Product', id: string, name: string } | null }> }, entitlement: { __typename: 'Entitlement', decision: EntitlementDecision, agreementNumber: string | null, agreementKind: AgreementKind | null, validUntil: string | null, serviceLevelCode: string, responsePromise: string | null, administratorFirst: boolean, identityCheckNeeded: boolean, proofOfPurchaseNeeded: boolean, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, left: number | null }>, explanation: Array<{ __typename: 'ExplanationLine', code: string, text: string }> } };

export type PromisedServiceFragment = { __typename: 'Entitlement', decision: EntitlementDecision, agreementNumber: string | null, agreementKind: AgreementKind | null, validUntil: string | null, serviceLevelCode: string, responsePromise: string | null, administratorFirst: boolean, identityCheckNeeded: boolean, proofOfPurchaseNeeded: boolean, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, left: number | null }>, explanation: Array<{ __typename: 'ExplanationLine', code: string, text: string }> };

export type CallerMatchesQueryVariables = Exact<{
  numberOrCode: string;
}>;


export type CallerMatchesQuery = { callerMatches: Array<{ __typename: 'CallerMatch', matchedBy: CallerMatchedBy, contact: { __typename: 'Contact', id: string, name: string, title: string | null, roles: Array<ContactRole> } | null, installation: { __typename: 'Installation', id: string } | null, customer: { __typename: 'Customer', id: string, number: string, name: string, level: CustomerLevel, status: CustomerStatus, consultant: { __typename: 'Person', id: string, displayName: string } | null, contacts: Array<{ __typename: 'Contact', id: string, name: string, roles: Array<ContactRole> }>, installations: Array<{ __typename: 'Installation', id: string, serviceCode: string, productCode: string, productVersion: string, edition: string | null, product: { __typename: 'Product', id: string, name: string } | null }> }, entitlement: { __typename: 'Entitlement', decision: EntitlementDecision, agreementNumber: string | null, agreementKind: AgreementKind | null, validUntil: string | null, serviceLevelCode: string, responsePromise: string | null, administratorFirst: boolean, identityCheckNeeded: boolean, proofOfPurchaseNeeded: boolean, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, left: number | null }>, explanation: Array<{ __typename: 'ExplanationLine', code: string, text: string }> } }> };

export type RecentTicketsOfCustomerQueryVariables = Exact<{
  customerId: string;
}>;


export type RecentTicketsOfCustomerQuery = { tickets: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', node: { __typename: 'Ticket', id: string, number: string, version: number, status: TicketStatus, priority: Priority, subject: string, channel: TicketChannel, reportedAt: string, updatedAt: string, category: { __typename: 'TicketCategory', id: string, code: string, name: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, customer: { __typename: 'TicketCustomer', id: string, name: string, level: CustomerLevel } | null, unknownCaller: { __typename: 'UnknownCaller', name: string | null, companyName: string | null, phone: string | null, email: string | null } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null } }> } };

export type SimilarTicketsQueryVariables = Exact<{
  search: string;
}>;


export type SimilarTicketsQuery = { tickets: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', node: { __typename: 'Ticket', id: string, number: string, version: number, status: TicketStatus, priority: Priority, subject: string, channel: TicketChannel, reportedAt: string, updatedAt: string, category: { __typename: 'TicketCategory', id: string, code: string, name: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, customer: { __typename: 'TicketCustomer', id: string, name: string, level: CustomerLevel } | null, unknownCaller: { __typename: 'UnknownCaller', name: string | null, companyName: string | null, phone: string | null, email: string | null } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null } }> } };

export type OpenTicketMutationVariables = Exact<{
  input: OpenTicketInput;
}>;


export type OpenTicketMutation = { openTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number, priority: Priority, clocks: Array<{ __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean }> } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ArticleRowFragment = { __typename: 'Article', id: string, number: string, version: number, kind: ArticleKind, audience: ArticleAudience, status: ArticleStatus, useCount: number, solvedTickets: number, updatedAt: string, reviewDue: string | null, owner: { __typename: 'Person', id: string, displayName: string } | null, shown: { __typename: 'ArticleRevision', revision: number, title: string } };

export type ArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: ArticleOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ArticlesQuery = { articles: { __typename: 'ArticleConnection', edges: Array<{ __typename: 'ArticleEdge', cursor: string, node: { __typename: 'Article', id: string, number: string, version: number, kind: ArticleKind, audience: ArticleAudience, status: ArticleStatus, useCount: number, solvedTickets: number, updatedAt: string, reviewDue: string | null, owner: { __typename: 'Person', id: string, displayName: string } | null, shown: { __typename: 'ArticleRevision', revision: number, title: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ArticleCountQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type ArticleCountQuery = { articles: { __typename: 'ArticleConnection', totalCount: number } };

export type ArticlePageQueryVariables = Exact<{
  id: string;
}>;


export type ArticlePageQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article', publishedRevision: number | null, productCodes: Array<string>, productVersions: Array<string>, usefulVotes: number, uselessVotes: number, id: string, number: string, version: number, kind: ArticleKind, audience: ArticleAudience, status: ArticleStatus, useCount: number, solvedTickets: number, updatedAt: string, reviewDue: string | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, categories: Array<{ __typename: 'TicketCategory', id: string, code: string, name: string }>, sourceTicket: { __typename: 'Ticket', id: string, number: string, subject: string } | null, shown: { __typename: 'ArticleRevision', symptom: string | null, environment: string | null, cause: string | null, solution: string, changedAt: string, reviewNote: string | null, revision: number, title: string, changedBy: { __typename: 'Person', id: string, displayName: string } | null }, availableActions: Array<{ __typename: 'ArticleActionOffer', action: ArticleAction, allowed: boolean, reason: string | null }>, owner: { __typename: 'Person', id: string, displayName: string } | null }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket' }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null };

type ArticleAnswer_ArticleChanged_Fragment = { __typename: 'ArticleChanged', article: { __typename: 'Article', id: string, number: string, version: number } };

type ArticleAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type ArticleAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type ArticleAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type ArticleAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type ArticleAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type ArticleAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type ArticleAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type ArticleAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type ArticleAnswerFragment =
  | ArticleAnswer_ArticleChanged_Fragment
  | ArticleAnswer_ChangedOutOfSight_Fragment
  | ArticleAnswer_IdempotencyConflict_Fragment
  | ArticleAnswer_IllegalStep_Fragment
  | ArticleAnswer_InvalidInput_Fragment
  | ArticleAnswer_NotAllowed_Fragment
  | ArticleAnswer_NotFound_Fragment
  | ArticleAnswer_RuleViolation_Fragment
  | ArticleAnswer_VersionConflict_Fragment
;

export type DraftArticleMutationVariables = Exact<{
  input: DraftArticleInput;
}>;


export type DraftArticleMutation = { draftArticle:
    | { __typename: 'ArticleChanged', article: { __typename: 'Article', id: string, number: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangeArticleMutationVariables = Exact<{
  input: ChangeArticleInput;
}>;


export type ChangeArticleMutation = { changeArticle:
    | { __typename: 'ArticleChanged', article: { __typename: 'Article', id: string, number: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type SubmitArticleMutationVariables = Exact<{
  input: SubmitArticleInput;
}>;


export type SubmitArticleMutation = { submitArticle:
    | { __typename: 'ArticleChanged', article: { __typename: 'Article', id: string, number: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ReviewArticleMutationVariables = Exact<{
  input: ReviewArticleInput;
}>;


export type ReviewArticleMutation = { reviewArticle:
    | { __typename: 'ArticleChanged', article: { __typename: 'Article', id: string, number: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type PublishArticleMutationVariables = Exact<{
  input: PublishArticleInput;
}>;


export type PublishArticleMutation = { publishArticle:
    | { __typename: 'ArticleChanged', article: { __typename: 'Article', id: string, number: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ReviseArticleMutationVariables = Exact<{
  input: ReviseArticleInput;
}>;


export type ReviseArticleMutation = { reviseArticle:
    | { __typename: 'ArticleChanged', article: { __typename: 'Article', id: string, number: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RetireArticleMutationVariables = Exact<{
  input: RetireArticleInput;
}>;


export type RetireArticleMutation = { retireArticle:
    | { __typename: 'ArticleChanged', article: { __typename: 'Article', id: string, number: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type VoteOnArticleMutationVariables = Exact<{
  input: VoteOnArticleInput;
}>;


export type VoteOnArticleMutation = { voteOnArticle:
    | { __typename: 'ArticleChanged', article: { __typename: 'Article', id: string, number: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type TicketLinkLookQueryVariables = Exact<{
  token: string;
}>;


export type TicketLinkLookQuery = { ticketLink: { __typename: 'TicketLink', purpose: TicketLinkPurpose, ticketNumber: string, subject: string, solution: string | null, steps: Array<string>, precautions: string | null, acceptanceCriteria: Array<string>, expiresAt: string, answerable: boolean } | null };

export type AnswerTicketLinkMutationVariables = Exact<{
  input: AnswerTicketLinkInput;
}>;


export type AnswerTicketLinkMutation = { answerTicketLink:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketLinkAnswered', ticketNumber: string, status: TicketStatus }
   };

export type SurveyLookQueryVariables = Exact<{
  token: string;
}>;


export type SurveyLookQuery = { surveyLink: { __typename: 'SurveyLink', state: SurveyState, subject: SurveySubject, subjectNumber: string, expiresAt: string, questions: Array<{ __typename: 'SurveyQuestion', id: string, kind: QuestionKind, text: string, required: boolean, choices: Array<{ __typename: 'SurveyChoice', code: string, text: string }> }> } | null };

export type AnswerSurveyMutationVariables = Exact<{
  input: AnswerSurveyInput;
}>;


export type AnswerSurveyMutation = { answerSurvey:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'SurveyAnswered', state: SurveyState }
   };

export type MyTicketRowFragment = { __typename: 'Ticket', id: string, number: string, version: number, status: TicketStatus, subject: string, reportedAt: string, updatedAt: string, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null, solutions: Array<{ __typename: 'Solution', id: string, consent: ConsentState }> };

export type MyHomeQueryVariables = Exact<{ [key: string]: never; }>;


export type MyHomeQuery = { resolved: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', node: { __typename: 'Ticket', id: string, number: string, version: number, status: TicketStatus, subject: string, reportedAt: string, updatedAt: string, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null, solutions: Array<{ __typename: 'Solution', id: string, consent: ConsentState }> } }> }, open: { __typename: 'TicketConnection', totalCount: number, edges: Array<{ __typename: 'TicketEdge', node: { __typename: 'Ticket', id: string, number: string, version: number, status: TicketStatus, subject: string, reportedAt: string, updatedAt: string, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null, solutions: Array<{ __typename: 'Solution', id: string, consent: ConsentState }> } }> }, mySurveys: Array<{ __typename: 'MySurvey', id: string, subject: SurveySubject, subjectNumber: string, expiresAt: string }>, agreements: { __typename: 'AgreementConnection', edges: Array<{ __typename: 'AgreementEdge', node: { __typename: 'Agreement', id: string, kind: AgreementKind, endsOn: string } }> } };

export type MyTicketsQueryVariables = Exact<{
  filter?: TicketFilter | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyTicketsQuery = { tickets: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', cursor: string, node: { __typename: 'Ticket', id: string, number: string, version: number, status: TicketStatus, subject: string, reportedAt: string, updatedAt: string, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null, solutions: Array<{ __typename: 'Solution', id: string, consent: ConsentState }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MyTicketsChangedSubscriptionVariables = Exact<{
  filter?: TicketFilter | null | undefined;
}>;


export type MyTicketsChangedSubscription = { ticketListChanged: { __typename: 'TicketListChange', ticketId: string, version: number } };

export type MyTicketPageFragment = { __typename: 'Ticket', description: string, waitingUntil: string | null, id: string, number: string, version: number, status: TicketStatus, subject: string, reportedAt: string, updatedAt: string, installation: { __typename: 'Installation', id: string, productVersion: string, product: { __typename: 'Product', id: string, name: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, solutions: Array<{ __typename: 'Solution', id: string, description: string, steps: Array<string>, precautions: string | null, consent: ConsentState, criteria: Array<{ __typename: 'AcceptanceCriterion', id: string, text: string }> }>, visitRequest: { __typename: 'VisitRequest', id: string, state: VisitRequestState, task: string } | null, availableActions: Array<{ __typename: 'TicketActionOffer', action: TicketAction, allowed: boolean, reason: string | null }>, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null };

export type MyTicketQueryVariables = Exact<{
  number: string;
}>;


export type MyTicketQuery = { ticketByNumber: { __typename: 'Ticket', description: string, waitingUntil: string | null, id: string, number: string, version: number, status: TicketStatus, subject: string, reportedAt: string, updatedAt: string, installation: { __typename: 'Installation', id: string, productVersion: string, product: { __typename: 'Product', id: string, name: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, solutions: Array<{ __typename: 'Solution', id: string, description: string, steps: Array<string>, precautions: string | null, consent: ConsentState, criteria: Array<{ __typename: 'AcceptanceCriterion', id: string, text: string }> }>, visitRequest: { __typename: 'VisitRequest', id: string, state: VisitRequestState, task: string } | null, availableActions: Array<{ __typename: 'TicketActionOffer', action: TicketAction, allowed: boolean, reason: string | null }>, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null } | null };

export type MyTicketByIdQueryVariables = Exact<{
  id: string;
}>;


export type MyTicketByIdQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket', description: string, waitingUntil: string | null, id: string, number: string, version: number, status: TicketStatus, subject: string, reportedAt: string, updatedAt: string, installation: { __typename: 'Installation', id: string, productVersion: string, product: { __typename: 'Product', id: string, name: string } | null } | null, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, solutions: Array<{ __typename: 'Solution', id: string, description: string, steps: Array<string>, precautions: string | null, consent: ConsentState, criteria: Array<{ __typename: 'AcceptanceCriterion', id: string, text: string }> }>, visitRequest: { __typename: 'VisitRequest', id: string, state: VisitRequestState, task: string } | null, availableActions: Array<{ __typename: 'TicketActionOffer', action: TicketAction, allowed: boolean, reason: string | null }>, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null };

export type MySurveyLineFragment = { __typename: 'MySurvey', id: string, subject: SurveySubject, subjectNumber: string, expiresAt: string };

export type MySurveyLinesQueryVariables = Exact<{ [key: string]: never; }>;


export type MySurveyLinesQuery = { mySurveys: Array<{ __typename: 'MySurvey', id: string, subject: SurveySubject, subjectNumber: string, expiresAt: string }> };

export type MySurveysQueryVariables = Exact<{ [key: string]: never; }>;


export type MySurveysQuery = { mySurveys: Array<{ __typename: 'MySurvey', id: string, subject: SurveySubject, subjectNumber: string, expiresAt: string, questions: Array<{ __typename: 'SurveyQuestion', id: string, kind: QuestionKind, text: string, required: boolean, choices: Array<{ __typename: 'SurveyChoice', code: string, text: string }> }> }> };

export type AnswerMySurveyMutationVariables = Exact<{
  input: AnswerMySurveyInput;
}>;


export type AnswerMySurveyMutation = { answerMySurvey:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'SurveyAnswered', state: SurveyState }
   };

export type MyInstallationsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyInstallationsQuery = { installations: { __typename: 'InstallationConnection', edges: Array<{ __typename: 'InstallationEdge', node: { __typename: 'Installation', id: string, serviceCode: string, productCode: string, productVersion: string, product: { __typename: 'Product', id: string, name: string } | null, site: { __typename: 'Site', id: string, name: string } | null } }> } };

export type MyPromiseQueryVariables = Exact<{
  customerId: string;
  installationId?: string | null | undefined;
}>;


export type MyPromiseQuery = { entitlement: { __typename: 'Entitlement', decision: EntitlementDecision, agreementNumber: string | null, agreementKind: AgreementKind | null, validUntil: string | null, responsePromise: string | null, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, left: number | null }> } | null };

export type ReportProblemMutationVariables = Exact<{
  input: OpenTicketInput;
}>;


export type ReportProblemMutation = { openTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type SuggestedArticlesQueryVariables = Exact<{
  text: string;
  productCode?: string | null | undefined;
}>;


export type SuggestedArticlesQuery = { searchArticles: Array<{ __typename: 'ArticleHit', article: { __typename: 'Article', id: string, shown: { __typename: 'ArticleRevision', title: string } } }> };

export type MyArticleRowFragment = { __typename: 'Article', id: string, number: string, version: number, kind: ArticleKind, updatedAt: string, productVersions: Array<string>, shown: { __typename: 'ArticleRevision', revision: number, title: string } };

export type MyArticlesQueryVariables = Exact<{
  filter?: ArticleFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type MyArticlesQuery = { articles: { __typename: 'ArticleConnection', edges: Array<{ __typename: 'ArticleEdge', cursor: string, node: { __typename: 'Article', id: string, number: string, version: number, kind: ArticleKind, updatedAt: string, productVersions: Array<string>, shown: { __typename: 'ArticleRevision', revision: number, title: string } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MyArticleSearchQueryVariables = Exact<{
  text: string;
  typing: boolean;
}>;


export type MyArticleSearchQuery = { searchArticles: Array<{ __typename: 'ArticleHit', article: { __typename: 'Article', id: string, number: string, version: number, kind: ArticleKind, updatedAt: string, productVersions: Array<string>, shown: { __typename: 'ArticleRevision', revision: number, title: string } } }> };

export type MyArticleQueryVariables = Exact<{
  id: string;
}>;


export type MyArticleQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article', id: string, number: string, version: number, kind: ArticleKind, updatedAt: string, productVersions: Array<string>, shown: { __typename: 'ArticleRevision', symptom: string | null, environment: string | null, cause: string | null, solution: string, revision: number, title: string }, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }> }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket' }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null };

export type CountArticleUseMutationVariables = Exact<{
  input: CountArticleUseInput;
}>;


export type CountArticleUseMutation = { countArticleUse:
    | { __typename: 'ArticleChanged', article: { __typename: 'Article', id: string, number: string, version: number } }
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type MyAgreementsQueryVariables = Exact<{ [key: string]: never; }>;


export type MyAgreementsQuery = { agreements: { __typename: 'AgreementConnection', edges: Array<{ __typename: 'AgreementEdge', node: { __typename: 'Agreement', id: string, number: string, kind: AgreementKind, state: AgreementState, startsOn: string, endsOn: string, responsePromise: string | null, serviceDescription: string | null, administratorFirst: boolean, arrivalPromises: Array<{ __typename: 'ArrivalPromise', travelZone: TravelZone, targetMs: number }>, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, left: number | null }>, installations: Array<{ __typename: 'Installation', id: string, serviceCode: string, productCode: string, productVersion: string, product: { __typename: 'Product', id: string, name: string } | null }> } }> } };

export type MyContactAccountQueryVariables = Exact<{ [key: string]: never; }>;


export type MyContactAccountQuery = { viewer: { __typename: 'Viewer', contact: { __typename: 'Contact', id: string, name: string, title: string | null, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string }>, account: { __typename: 'ContactAccount', id: string, login: string } | null } | null, customer: { __typename: 'Customer', id: string, name: string, consultant: { __typename: 'Person', id: string, displayName: string } | null } | null, sessions: Array<{ __typename: 'Session', id: string, device: string | null, address: string | null, startedAt: string, lastUsedAt: string, current: boolean }> } | null };

export type WorkOrderRowFragment = { __typename: 'WorkOrder', id: string, number: string, version: number, status: WorkOrderStatus, priority: Priority, ticketNumber: string, task: string, updatedAt: string, customer: { __typename: 'DispatchCustomer', id: string, name: string, level: CustomerLevel }, site: { __typename: 'Site', id: string, name: string, address: string, district: string | null, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null } | null, contact: { __typename: 'Contact', id: string, name: string, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string }> } | null, engineer: { __typename: 'Person', id: string, displayName: string } | null, appointments: Array<{ __typename: 'Appointment', from: string, until: string }> };

export type WorkOrdersQueryVariables = Exact<{
  filter?: WorkOrderFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: WorkOrderSort | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type WorkOrdersQuery = { workOrders: { __typename: 'WorkOrderConnection', edges: Array<{ __typename: 'WorkOrderEdge', cursor: string, node: { __typename: 'WorkOrder', id: string, number: string, version: number, status: WorkOrderStatus, priority: Priority, ticketNumber: string, task: string, updatedAt: string, customer: { __typename: 'DispatchCustomer', id: string, name: string, level: CustomerLevel }, site: { __typename: 'Site', id: string, name: string, address: string, district: string | null, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null } | null, contact: { __typename: 'Contact', id: string, name: string, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string }> } | null, engineer: { __typename: 'Person', id: string, displayName: string } | null, appointments: Array<{ __typename: 'Appointment', from: string, until: string }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type WorkOrderPageFragment = { __typename: 'WorkOrder', sequence: number, travelZone: TravelZone, preparation: string | null, skillCodes: Array<string>, assignNote: string | null, departedAt: string | null, arrivedAt: string | null, id: string, number: string, version: number, status: WorkOrderStatus, priority: Priority, ticketNumber: string, task: string, updatedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, unit: { __typename: 'OrgUnit', id: string, name: string } | null, ticket: { __typename: 'Ticket', id: string, number: string, subject: string } | null, visitRequest: { __typename: 'Visit', id: string, wishedFrom: string | null, wishedUntil: string | null, arrivalClock: { __typename: 'ArrivalClock', targetMs: number | null, startedAt: string, dueAt: string | null, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null } } | null, declines: Array<{ __typename: 'WorkOrderDecline', reason: DeclineReason, note: string | null, at: string, person: { __typename: 'Person', id: string, displayName: string } | null }>, contacts: Array<{ __typename: 'CustomerContactMade', at: string, result: ContactTryResult, note: string | null }>, report: { __typename: 'VisitReport', found: string, done: string, solved: boolean, workedFrom: string, workedUntil: string, parts: Array<{ __typename: 'PartUsed', name: string, quantity: number }> } | null, signature: { __typename: 'VisitSignature', method: SignatureMethod, signerName: string, signedAt: string, strokes: string | null } | null, writtenOff: { __typename: 'WriteOff', solved: boolean, next: UnsolvedNext | null, note: string | null, at: string, by: { __typename: 'Actor', kind: ActorKind, name: string } } | null, availableActions: Array<{ __typename: 'WorkOrderActionOffer', action: WorkOrderAction, allowed: boolean, reason: string | null }>, customer: { __typename: 'DispatchCustomer', id: string, name: string, level: CustomerLevel }, site: { __typename: 'Site', id: string, name: string, address: string, district: string | null, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null } | null, contact: { __typename: 'Contact', id: string, name: string, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string }> } | null, engineer: { __typename: 'Person', id: string, displayName: string } | null, appointments: Array<{ __typename: 'Appointment', from: string, until: string }> };

export type WorkOrderByIdQueryVariables = Exact<{
  id: string;
}>;


export type WorkOrderByIdQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket' }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder', sequence: number, travelZone: TravelZone, preparation: string | null, skillCodes: Array<string>, assignNote: string | null, departedAt: string | null, arrivedAt: string | null, id: string, number: string, version: number, status: WorkOrderStatus, priority: Priority, ticketNumber: string, task: string, updatedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, unit: { __typename: 'OrgUnit', id: string, name: string } | null, ticket: { __typename: 'Ticket', id: string, number: string, subject: string } | null, visitRequest: { __typename: 'Visit', id: string, wishedFrom: string | null, wishedUntil: string | null, arrivalClock: { __typename: 'ArrivalClock', targetMs: number | null, startedAt: string, dueAt: string | null, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null } } | null, declines: Array<{ __typename: 'WorkOrderDecline', reason: DeclineReason, note: string | null, at: string, person: { __typename: 'Person', id: string, displayName: string } | null }>, contacts: Array<{ __typename: 'CustomerContactMade', at: string, result: ContactTryResult, note: string | null }>, report: { __typename: 'VisitReport', found: string, done: string, solved: boolean, workedFrom: string, workedUntil: string, parts: Array<{ __typename: 'PartUsed', name: string, quantity: number }> } | null, signature: { __typename: 'VisitSignature', method: SignatureMethod, signerName: string, signedAt: string, strokes: string | null } | null, writtenOff: { __typename: 'WriteOff', solved: boolean, next: UnsolvedNext | null, note: string | null, at: string, by: { __typename: 'Actor', kind: ActorKind, name: string } } | null, availableActions: Array<{ __typename: 'WorkOrderActionOffer', action: WorkOrderAction, allowed: boolean, reason: string | null }>, customer: { __typename: 'DispatchCustomer', id: string, name: string, level: CustomerLevel }, site: { __typename: 'Site', id: string, name: string, address: string, district: string | null, coordinates: { __typename: 'Coordinates', latitude: number, longitude: number } | null } | null, contact: { __typename: 'Contact', id: string, name: string, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string }> } | null, engineer: { __typename: 'Person', id: string, displayName: string } | null, appointments: Array<{ __typename: 'Appointment', from: string, until: string }> }
   | null };

export type WorkOrderSuggestionsQueryVariables = Exact<{
  id: string;
}>;


export type WorkOrderSuggestionsQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket' }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder', id: string, suggestions: Array<{ __typename: 'EngineerSuggestion', suitable: boolean, score: number, person: { __typename: 'Person', id: string, displayName: string, unit: { __typename: 'OrgUnit', id: string, name: string } } | null, reasons: Array<{ __typename: 'SuggestionReason', code: SuggestionReasonCode, params: Record<string, unknown> }> }> }
   | null };

export type WorkOrderChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type WorkOrderChangedSubscription = { workOrderChanged: { __typename: 'WorkOrder', id: string, version: number } };

type WorkOrderAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type WorkOrderAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type WorkOrderAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type WorkOrderAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type WorkOrderAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type WorkOrderAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type WorkOrderAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type WorkOrderAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

type WorkOrderAnswer_WorkOrderChanged_Fragment = { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } };

export type WorkOrderAnswerFragment =
  | WorkOrderAnswer_ChangedOutOfSight_Fragment
  | WorkOrderAnswer_IdempotencyConflict_Fragment
  | WorkOrderAnswer_IllegalStep_Fragment
  | WorkOrderAnswer_InvalidInput_Fragment
  | WorkOrderAnswer_NotAllowed_Fragment
  | WorkOrderAnswer_NotFound_Fragment
  | WorkOrderAnswer_RuleViolation_Fragment
  | WorkOrderAnswer_VersionConflict_Fragment
  | WorkOrderAnswer_WorkOrderChanged_Fragment
;

export type AssignWorkOrderMutationVariables = Exact<{
  input: AssignWorkOrderInput;
}>;


export type AssignWorkOrderMutation = { assignWorkOrder:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type AcceptWorkOrderMutationVariables = Exact<{
  input: AcceptWorkOrderInput;
}>;


export type AcceptWorkOrderMutation = { acceptWorkOrder:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type DeclineWorkOrderMutationVariables = Exact<{
  input: DeclineWorkOrderInput;
}>;


export type DeclineWorkOrderMutation = { declineWorkOrder:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type RecordCustomerContactMutationVariables = Exact<{
  input: RecordCustomerContactInput;
}>;


export type RecordCustomerContactMutation = { recordCustomerContact:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type AppointWorkOrderMutationVariables = Exact<{
  input: AppointWorkOrderInput;
}>;


export type AppointWorkOrderMutation = { appointWorkOrder:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type DepartWorkOrderMutationVariables = Exact<{
  input: DepartWorkOrderInput;
}>;


export type DepartWorkOrderMutation = { departWorkOrder:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type ArriveWorkOrderMutationVariables = Exact<{
  input: ArriveWorkOrderInput;
}>;


export type ArriveWorkOrderMutation = { arriveWorkOrder:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type BeginWorkOrderMutationVariables = Exact<{
  input: BeginWorkOrderInput;
}>;


export type BeginWorkOrderMutation = { beginWorkOrder:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type ReportWorkOrderMutationVariables = Exact<{
  input: ReportWorkOrderInput;
}>;


export type ReportWorkOrderMutation = { reportWorkOrder:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type SendSignCodeMutationVariables = Exact<{
  input: SendSignCodeInput;
}>;


export type SendSignCodeMutation = { sendSignCode:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type SignWorkOrderMutationVariables = Exact<{
  input: SignWorkOrderInput;
}>;


export type SignWorkOrderMutation = { signWorkOrder:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type WriteOffWorkOrderMutationVariables = Exact<{
  input: WriteOffWorkOrderInput;
}>;


export type WriteOffWorkOrderMutation = { writeOffWorkOrder:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'WorkOrderChanged', workOrder: { __typename: 'WorkOrder', id: string, version: number } }
   };

export type PersonPageFragment = { __typename: 'Person', id: string, version: number, displayName: string, active: boolean, locale: Locale, zone: string, deputyUntil: string | null, login?: string | null, email?: string | null, phone?: string | null, lockedUntil?: string | null, passwordSetAt?: string | null, lastSignInAt?: string | null, unit: { __typename: 'OrgUnit', id: string, name: string }, roles: Array<{ __typename: 'Role', id: string, code: string, name: string }>, deputy: { __typename: 'Person', id: string, displayName: string } | null, sessions?: Array<{ __typename: 'Session', id: string, device: string | null, address: string | null, startedAt: string, lastUsedAt: string, current: boolean }> };

export type PersonPageByIdQueryVariables = Exact<{
  id: string;
  manage: boolean;
}>;


export type PersonPageByIdQuery = { node:
    | { __typename: 'Agreement', id: string }
    | { __typename: 'ApiKey', id: string }
    | { __typename: 'Article', id: string }
    | { __typename: 'Calendar', id: string }
    | { __typename: 'Complaint', id: string }
    | { __typename: 'ComplaintSettings', id: string }
    | { __typename: 'Contact', id: string }
    | { __typename: 'ContactAccount', id: string }
    | { __typename: 'ConversationEntry', id: string }
    | { __typename: 'Course', id: string }
    | { __typename: 'Customer', id: string }
    | { __typename: 'Delivery', id: string }
    | { __typename: 'Duty', id: string }
    | { __typename: 'Enrolment', id: string }
    | { __typename: 'Exam', id: string }
    | { __typename: 'FollowUpTask', id: string }
    | { __typename: 'Installation', id: string }
    | { __typename: 'Notice', id: string }
    | { __typename: 'Operation', id: string }
    | { __typename: 'OrgUnit', id: string }
    | { __typename: 'Person', id: string, version: number, displayName: string, active: boolean, locale: Locale, zone: string, deputyUntil: string | null, login?: string | null, email?: string | null, phone?: string | null, lockedUntil?: string | null, passwordSetAt?: string | null, lastSignInAt?: string | null, unit: { __typename: 'OrgUnit', id: string, name: string }, roles: Array<{ __typename: 'Role', id: string, code: string, name: string }>, deputy: { __typename: 'Person', id: string, displayName: string } | null, sessions?: Array<{ __typename: 'Session', id: string, device: string | null, address: string | null, startedAt: string, lastUsedAt: string, current: boolean }> }
    | { __typename: 'Product', id: string }
    | { __typename: 'Role', id: string }
    | { __typename: 'Session', id: string }
    | { __typename: 'Site', id: string }
    | { __typename: 'Solution', id: string }
    | { __typename: 'SpecialService', id: string }
    | { __typename: 'Survey', id: string }
    | { __typename: 'Synonyms', id: string }
    | { __typename: 'Ticket', id: string }
    | { __typename: 'TicketCategory', id: string }
    | { __typename: 'TicketSettings', id: string }
    | { __typename: 'Visit', id: string }
    | { __typename: 'VisitRequest', id: string }
    | { __typename: 'WorkOrder', id: string }
   | null, roles: Array<{ __typename: 'Role', id: string, code: string, name: string, active: boolean }> };

export type ChangePersonMutationVariables = Exact<{
  input: ChangePersonInput;
}>;


export type ChangePersonMutation = { changePerson:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type MovePersonMutationVariables = Exact<{
  input: MovePersonInput;
}>;


export type MovePersonMutation = { movePerson:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangePersonRolesMutationVariables = Exact<{
  input: ChangePersonRolesInput;
}>;


export type ChangePersonRolesMutation = { changePersonRoles:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type NameDeputyMutationVariables = Exact<{
  input: NameDeputyInput;
}>;


export type NameDeputyMutation = { nameDeputy:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type DeactivatePersonMutationVariables = Exact<{
  input: DeactivatePersonInput;
}>;


export type DeactivatePersonMutation = { deactivatePerson:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ReactivatePersonMutationVariables = Exact<{
  input: ReactivatePersonInput;
}>;


export type ReactivatePersonMutation = { reactivatePerson:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type SetFirstPasswordMutationVariables = Exact<{
  input: SetFirstPasswordInput;
}>;


export type SetFirstPasswordMutation = { setFirstPassword:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type UnlockSignInMutationVariables = Exact<{
  input: UnlockSignInInput;
}>;


export type UnlockSignInMutation = { unlockSignIn:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string, version: number } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'SignedIn', viewer: { __typename: 'Viewer', locale: Locale, person: { __typename: 'Person', id: string } | null, contact: { __typename: 'Contact', id: string } | null } }
   };

export type AskPasswordResetMutationVariables = Exact<{
  input: AskPasswordResetInput;
}>;


export type AskPasswordResetMutation = { askPasswordReset:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
   };

export type SetPasswordByLinkMutationVariables = Exact<{
  input: SetPasswordByLinkInput;
}>;


export type SetPasswordByLinkMutation = { setPasswordByLink:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
   };

export type FirstAdministratorNeededQueryVariables = Exact<{ [key: string]: never; }>;


export type FirstAdministratorNeededQuery = { firstAdministratorNeeded: boolean };

export type CreateFirstAdministratorMutationVariables = Exact<{
  input: CreateFirstAdministratorInput;
}>;


export type CreateFirstAdministratorMutation = { createFirstAdministrator:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'PersonChanged', person: { __typename: 'Person', id: string } }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

type TicketAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type TicketAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type TicketAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type TicketAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type TicketAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type TicketAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type TicketAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type TicketAnswer_TicketChanged_Fragment = { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } };

type TicketAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type TicketAnswerFragment =
  | TicketAnswer_ChangedOutOfSight_Fragment
  | TicketAnswer_IdempotencyConflict_Fragment
  | TicketAnswer_IllegalStep_Fragment
  | TicketAnswer_InvalidInput_Fragment
  | TicketAnswer_NotAllowed_Fragment
  | TicketAnswer_NotFound_Fragment
  | TicketAnswer_RuleViolation_Fragment
  | TicketAnswer_TicketChanged_Fragment
  | TicketAnswer_VersionConflict_Fragment
;

export type IdentifyCustomerMutationVariables = Exact<{
  input: IdentifyCustomerInput;
}>;


export type IdentifyCustomerMutation = { identifyCustomer:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type CompleteTicketMutationVariables = Exact<{
  input: CompleteTicketInput;
}>;


export type CompleteTicketMutation = { completeTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type AssessTicketMutationVariables = Exact<{
  input: AssessTicketInput;
}>;


export type AssessTicketMutation = { assessTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type TriageTicketMutationVariables = Exact<{
  input: TriageTicketInput;
}>;


export type TriageTicketMutation = { triageTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RecategoriseTicketMutationVariables = Exact<{
  input: RecategoriseTicketInput;
}>;


export type RecategoriseTicketMutation = { recategoriseTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ChangePriorityMutationVariables = Exact<{
  input: ChangePriorityInput;
}>;


export type ChangePriorityMutation = { changePriority:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type AssignTicketMutationVariables = Exact<{
  input: AssignTicketInput;
}>;


export type AssignTicketMutation = { assignTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ClaimTicketMutationVariables = Exact<{
  input: ClaimTicketInput;
}>;


export type ClaimTicketMutation = { claimTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type HandOverTicketMutationVariables = Exact<{
  input: HandOverTicketInput;
}>;


export type HandOverTicketMutation = { handOverTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type StartTicketMutationVariables = Exact<{
  input: StartTicketInput;
}>;


export type StartTicketMutation = { startTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type WaitForOthersMutationVariables = Exact<{
  input: WaitForOthersInput;
}>;


export type WaitForOthersMutation = { waitForOthers:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ResumeTicketMutationVariables = Exact<{
  input: ResumeTicketInput;
}>;


export type ResumeTicketMutation = { resumeTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ParkTicketMutationVariables = Exact<{
  input: ParkTicketInput;
}>;


export type ParkTicketMutation = { parkTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type CallBackMutationVariables = Exact<{
  input: CallBackInput;
}>;


export type CallBackMutation = { callBack:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RecordAttemptMutationVariables = Exact<{
  input: RecordAttemptInput;
}>;


export type RecordAttemptMutation = { recordAttempt:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type EscalateTicketMutationVariables = Exact<{
  input: EscalateTicketInput;
}>;


export type EscalateTicketMutation = { escalateTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type AgreeTimeMutationVariables = Exact<{
  input: AgreeTimeInput;
}>;


export type AgreeTimeMutation = { agreeTime:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RequestVisitMutationVariables = Exact<{
  input: RequestVisitInput;
}>;


export type RequestVisitMutation = { requestVisit:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type AmendVisitRequestMutationVariables = Exact<{
  input: AmendVisitRequestInput;
}>;


export type AmendVisitRequestMutation = { amendVisitRequest:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type WithdrawVisitRequestMutationVariables = Exact<{
  input: WithdrawVisitRequestInput;
}>;


export type WithdrawVisitRequestMutation = { withdrawVisitRequest:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ProposeSolutionMutationVariables = Exact<{
  input: ProposeSolutionInput;
}>;


export type ProposeSolutionMutation = { proposeSolution:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RecordConsentMutationVariables = Exact<{
  input: RecordConsentInput;
}>;


export type RecordConsentMutation = { recordConsent:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ResolveTicketMutationVariables = Exact<{
  input: ResolveTicketInput;
}>;


export type ResolveTicketMutation = { resolveTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ConfirmTicketMutationVariables = Exact<{
  input: ConfirmTicketInput;
}>;


export type ConfirmTicketMutation = { confirmTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RejectTicketMutationVariables = Exact<{
  input: RejectTicketInput;
}>;


export type RejectTicketMutation = { rejectTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type CloseTicketMutationVariables = Exact<{
  input: CloseTicketInput;
}>;


export type CloseTicketMutation = { closeTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ReopenTicketMutationVariables = Exact<{
  input: ReopenTicketInput;
}>;


export type ReopenTicketMutation = { reopenTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type CancelTicketMutationVariables = Exact<{
  input: CancelTicketInput;
}>;


export type CancelTicketMutation = { cancelTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ReplyOnTicketMutationVariables = Exact<{
  input: ReplyOnTicketInput;
}>;


export type ReplyOnTicketMutation = { replyOnTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type NoteOnTicketMutationVariables = Exact<{
  input: NoteOnTicketInput;
}>;


export type NoteOnTicketMutation = { noteOnTicket:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type LogCallMutationVariables = Exact<{
  input: LogCallInput;
}>;


export type LogCallMutation = { logCall:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type LinkArticleMutationVariables = Exact<{
  input: LinkArticleInput;
}>;


export type LinkArticleMutation = { linkArticle:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketChanged', ticket: { __typename: 'Ticket', id: string, number: string, version: number } }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type TicketPageFragment = { __typename: 'Ticket', description: string, environment: string | null, lane: TicketLane, requesterKind: RequesterKind, occurredAt: string | null, openedAt: string, updatedAt: string, productCode: string | null, productVersion: string | null, impact: Impact | null, urgency: Urgency | null, priorityOverrideReason: string | null, failedAttempts: number, proposedNextSteps: Array<ProposedNextStep>, gaps: Array<TicketGap>, waitingUntil: string | null, callBackAt: string | null, reopenCount: number, reassignCount: number, imported: boolean, firstResponseAt: string | null, resolvedAt: string | null, closedAt: string | null, reopenableUntil: string | null, externalReference: string | null, id: string, number: string, version: number, status: TicketStatus, priority: Priority, subject: string, channel: TicketChannel, reportedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, openedBy: { __typename: 'Actor', kind: ActorKind, name: string }, repeatOf: { __typename: 'Ticket', id: string, number: string, subject: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, category: { __typename: 'TicketCategory', id: string, code: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string, title: string | null, roles: Array<ContactRole>, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string, preferred: boolean }> } | null, installation: { __typename: 'Installation', id: string, serviceCode: string, productVersion: string, product: { __typename: 'Product', id: string, name: string } | null, environment: { __typename: 'InstallationEnvironment', operatingSystem: string | null, database: string | null, network: string | null, servers: string | null } } | null, customer: { __typename: 'TicketCustomer', id: string, name: string, level: CustomerLevel, customer: { __typename: 'Customer', id: string, number: string, consultant: { __typename: 'Person', id: string, displayName: string } | null, sites: Array<{ __typename: 'Site', id: string, name: string, address: string }>, contacts: Array<{ __typename: 'Contact', id: string, name: string }>, installations: Array<{ __typename: 'Installation', id: string, serviceCode: string, productVersion: string, product: { __typename: 'Product', id: string, name: string } | null }> } | null } | null, coverage: { __typename: 'TicketCoverage', coverage: Coverage, serviceLevelCode: string, agreement: { __typename: 'Agreement', id: string, number: string, kind: AgreementKind, state: AgreementState, endsOn: string, responsePromise: string | null, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, left: number | null }> } | null, calendar: { __typename: 'Calendar', id: string, name: string } | null }, assessment: { __typename: 'TicketAssessment', mode: ServiceMode, plannedAt: string | null, solvableByPhone: boolean, confirmedWithCustomer: boolean } | null, clocks: Array<{ __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean }>, visitRequest: { __typename: 'VisitRequest', id: string, state: VisitRequestState, task: string, missing: string | null, requestedAt: string, wishedFrom: string | null, wishedUntil: string | null, preparation: string | null, skillCodes: Array<string>, site: { __typename: 'Site', id: string, name: string } | null, contact: { __typename: 'Contact', id: string } | null } | null, solutions: Array<{ __typename: 'Solution', id: string, stage: SolutionStage, kind: SolutionKind, description: string, steps: Array<string>, precautions: string | null, consent: ConsentState, consentVia: CustomerVoice | null, consentNote: string | null, proposedAt: string, proposedBy: { __typename: 'Actor', kind: ActorKind, name: string }, criteria: Array<{ __typename: 'AcceptanceCriterion', id: string, text: string, met: boolean | null }> }>, availableActions: Array<{ __typename: 'TicketActionOffer', action: TicketAction, allowed: boolean, reason: string | null }>, unknownCaller: { __typename: 'UnknownCaller', name: string | null, companyName: string | null, phone: string | null, email: string | null } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null };

export type ActorNameFragment = { __typename: 'Actor', kind: ActorKind, name: string };

export type TicketByNumberQueryVariables = Exact<{
  number: string;
}>;


export type TicketByNumberQuery = { ticketByNumber: { __typename: 'Ticket', description: string, environment: string | null, lane: TicketLane, requesterKind: RequesterKind, occurredAt: string | null, openedAt: string, updatedAt: string, productCode: string | null, productVersion: string | null, impact: Impact | null, urgency: Urgency | null, priorityOverrideReason: string | null, failedAttempts: number, proposedNextSteps: Array<ProposedNextStep>, gaps: Array<TicketGap>, waitingUntil: string | null, callBackAt: string | null, reopenCount: number, reassignCount: number, imported: boolean, firstResponseAt: string | null, resolvedAt: string | null, closedAt: string | null, reopenableUntil: string | null, externalReference: string | null, id: string, number: string, version: number, status: TicketStatus, priority: Priority, subject: string, channel: TicketChannel, reportedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, openedBy: { __typename: 'Actor', kind: ActorKind, name: string }, repeatOf: { __typename: 'Ticket', id: string, number: string, subject: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, category: { __typename: 'TicketCategory', id: string, code: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string, title: string | null, roles: Array<ContactRole>, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string, preferred: boolean }> } | null, installation: { __typename: 'Installation', id: string, serviceCode: string, productVersion: string, product: { __typename: 'Product', id: string, name: string } | null, environment: { __typename: 'InstallationEnvironment', operatingSystem: string | null, database: string | null, network: string | null, servers: string | null } } | null, customer: { __typename: 'TicketCustomer', id: string, name: string, level: CustomerLevel, customer: { __typename: 'Customer', id: string, number: string, consultant: { __typename: 'Person', id: string, displayName: string } | null, sites: Array<{ __typename: 'Site', id: string, name: string, address: string }>, contacts: Array<{ __typename: 'Contact', id: string, name: string }>, installations: Array<{ __typename: 'Installation', id: string, serviceCode: string, productVersion: string, product: { __typename: 'Product', id: string, name: string } | null }> } | null } | null, coverage: { __typename: 'TicketCoverage', coverage: Coverage, serviceLevelCode: string, agreement: { __typename: 'Agreement', id: string, number: string, kind: AgreementKind, state: AgreementState, endsOn: string, responsePromise: string | null, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, left: number | null }> } | null, calendar: { __typename: 'Calendar', id: string, name: string } | null }, assessment: { __typename: 'TicketAssessment', mode: ServiceMode, plannedAt: string | null, solvableByPhone: boolean, confirmedWithCustomer: boolean } | null, clocks: Array<{ __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean }>, visitRequest: { __typename: 'VisitRequest', id: string, state: VisitRequestState, task: string, missing: string | null, requestedAt: string, wishedFrom: string | null, wishedUntil: string | null, preparation: string | null, skillCodes: Array<string>, site: { __typename: 'Site', id: string, name: string } | null, contact: { __typename: 'Contact', id: string } | null } | null, solutions: Array<{ __typename: 'Solution', id: string, stage: SolutionStage, kind: SolutionKind, description: string, steps: Array<string>, precautions: string | null, consent: ConsentState, consentVia: CustomerVoice | null, consentNote: string | null, proposedAt: string, proposedBy: { __typename: 'Actor', kind: ActorKind, name: string }, criteria: Array<{ __typename: 'AcceptanceCriterion', id: string, text: string, met: boolean | null }> }>, availableActions: Array<{ __typename: 'TicketActionOffer', action: TicketAction, allowed: boolean, reason: string | null }>, unknownCaller: { __typename: 'UnknownCaller', name: string | null, companyName: string | null, phone: string | null, email: string | null } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null } | null };

export type TicketByIdQueryVariables = Exact<{
  id: string;
}>;


export type TicketByIdQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket', description: string, environment: string | null, lane: TicketLane, requesterKind: RequesterKind, occurredAt: string | null, openedAt: string, updatedAt: string, productCode: string | null, productVersion: string | null, impact: Impact | null, urgency: Urgency | null, priorityOverrideReason: string | null, failedAttempts: number, proposedNextSteps: Array<ProposedNextStep>, gaps: Array<TicketGap>, waitingUntil: string | null, callBackAt: string | null, reopenCount: number, reassignCount: number, imported: boolean, firstResponseAt: string | null, resolvedAt: string | null, closedAt: string | null, reopenableUntil: string | null, externalReference: string | null, id: string, number: string, version: number, status: TicketStatus, priority: Priority, subject: string, channel: TicketChannel, reportedAt: string, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, openedBy: { __typename: 'Actor', kind: ActorKind, name: string }, repeatOf: { __typename: 'Ticket', id: string, number: string, subject: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, category: { __typename: 'TicketCategory', id: string, code: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string, title: string | null, roles: Array<ContactRole>, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string, preferred: boolean }> } | null, installation: { __typename: 'Installation', id: string, serviceCode: string, productVersion: string, product: { __typename: 'Product', id: string, name: string } | null, environment: { __typename: 'InstallationEnvironment', operatingSystem: string | null, database: string | null, network: string | null, servers: string | null } } | null, customer: { __typename: 'TicketCustomer', id: string, name: string, level: CustomerLevel, customer: { __typename: 'Customer', id: string, number: string, consultant: { __typename: 'Person', id: string, displayName: string } | null, sites: Array<{ __typename: 'Site', id: string, name: string, address: string }>, contacts: Array<{ __typename: 'Contact', id: string, name: string }>, installations: Array<{ __typename: 'Installation', id: string, serviceCode: string, productVersion: string, product: { __typename: 'Product', id: string, name: string } | null }> } | null } | null, coverage: { __typename: 'TicketCoverage', coverage: Coverage, serviceLevelCode: string, agreement: { __typename: 'Agreement', id: string, number: string, kind: AgreementKind, state: AgreementState, endsOn: string, responsePromise: string | null, quotas: Array<{ __typename: 'Quota', service: ServiceKind, included: number | null, left: number | null }> } | null, calendar: { __typename: 'Calendar', id: string, name: string } | null }, assessment: { __typename: 'TicketAssessment', mode: ServiceMode, plannedAt: string | null, solvableByPhone: boolean, confirmedWithCustomer: boolean } | null, clocks: Array<{ __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean }>, visitRequest: { __typename: 'VisitRequest', id: string, state: VisitRequestState, task: string, missing: string | null, requestedAt: string, wishedFrom: string | null, wishedUntil: string | null, preparation: string | null, skillCodes: Array<string>, site: { __typename: 'Site', id: string, name: string } | null, contact: { __typename: 'Contact', id: string } | null } | null, solutions: Array<{ __typename: 'Solution', id: string, stage: SolutionStage, kind: SolutionKind, description: string, steps: Array<string>, precautions: string | null, consent: ConsentState, consentVia: CustomerVoice | null, consentNote: string | null, proposedAt: string, proposedBy: { __typename: 'Actor', kind: ActorKind, name: string }, criteria: Array<{ __typename: 'AcceptanceCriterion', id: string, text: string, met: boolean | null }> }>, availableActions: Array<{ __typename: 'TicketActionOffer', action: TicketAction, allowed: boolean, reason: string | null }>, unknownCaller: { __typename: 'UnknownCaller', name: string | null, companyName: string | null, phone: string | null, email: string | null } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null };

export type TicketChangedSubscriptionVariables = Exact<{
  id: string;
  sinceVersion?: number | null | undefined;
}>;


export type TicketChangedSubscription = { ticketChanged: { __typename: 'Ticket', id: string, version: number } };

export type EntryLineFragment = { __typename: 'ConversationEntry', id: string, position: number, kind: EntryKind, at: string, body: string | null, channel: TicketChannel | null, author: { __typename: 'Actor', kind: ActorKind, name: string }, mentioned: Array<{ __typename: 'Person', id: string, displayName: string }>, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, call: { __typename: 'Call', direction: CallDirection, phone: string | null, startedAt: string, durationMs: number | null, result: CallResult, contact: { __typename: 'Contact', id: string, name: string } | null } | null, step: { __typename: 'ConversationStep', event: string, text: string } | null };

export type TicketConversationQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TicketConversationQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket', id: string, conversation: { __typename: 'EntryConnection', edges: Array<{ __typename: 'EntryEdge', cursor: string, node: { __typename: 'ConversationEntry', id: string, position: number, kind: EntryKind, at: string, body: string | null, channel: TicketChannel | null, author: { __typename: 'Actor', kind: ActorKind, name: string }, mentioned: Array<{ __typename: 'Person', id: string, displayName: string }>, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, call: { __typename: 'Call', direction: CallDirection, phone: string | null, startedAt: string, durationMs: number | null, result: CallResult, contact: { __typename: 'Contact', id: string, name: string } | null } | null, step: { __typename: 'ConversationStep', event: string, text: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null };

export type TicketArticlesQueryVariables = Exact<{
  id: string;
}>;


export type TicketArticlesQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket', id: string, articles: Array<{ __typename: 'LinkedArticle', solved: boolean, article: { __typename: 'Article', id: string, number: string, shown: { __typename: 'ArticleRevision', title: string } } | null }> }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null };

export type TicketHistoryQueryVariables = Exact<{
  id: string;
  after?: string | null | undefined;
}>;


export type TicketHistoryQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket', id: string, history: { __typename: 'AuditConnection', edges: Array<{ __typename: 'AuditEdge', cursor: string, node: { __typename: 'AuditEntry', id: string, at: string, action: string, actor: { __typename: 'Actor', kind: ActorKind, name: string }, changes: Array<{ __typename: 'AuditChange', field: string, from: string | null, to: string | null }> } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null };

export type ClockExplanationsQueryVariables = Exact<{
  id: string;
}>;


export type ClockExplanationsQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket', id: string, clocks: Array<{ __typename: 'Clock', id: string, explanation: { __typename: 'ClockExplanation', calendarName: string, zone: string, ruleId: string | null, targetMs: number | null, startedAt: string, due: string | null, pausedSince: string | null, provisionalYears: Array<number>, steps: Array<{ __typename: 'ClockStep', kind: ClockStepKind, from: string, to: string, countedMs: number, name: string | null, reasonCode: string | null }>, history: Array<{ __typename: 'ClockHistoryEntry', at: string, what: ClockChange, reasonCode: string | null }> } }> }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null };

export type TicketPresenceSubscriptionVariables = Exact<{
  id: string;
  writing?: boolean | null | undefined;
}>;


export type TicketPresenceSubscription = { ticketPresence: Array<{ __typename: 'PresentPerson', writing: boolean, person: { __typename: 'Person', id: string, displayName: string } }> };

export type TicketRowFragment = { __typename: 'Ticket', id: string, number: string, version: number, status: TicketStatus, priority: Priority, subject: string, channel: TicketChannel, reportedAt: string, updatedAt: string, category: { __typename: 'TicketCategory', id: string, code: string, name: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, customer: { __typename: 'TicketCustomer', id: string, name: string, level: CustomerLevel } | null, unknownCaller: { __typename: 'UnknownCaller', name: string | null, companyName: string | null, phone: string | null, email: string | null } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null };

export type TicketsQueryVariables = Exact<{
  filter?: TicketFilter | null | undefined;
  search?: string | null | undefined;
  orderBy?: TicketOrder | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type TicketsQuery = { tickets: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', cursor: string, node: { __typename: 'Ticket', id: string, number: string, version: number, status: TicketStatus, priority: Priority, subject: string, channel: TicketChannel, reportedAt: string, updatedAt: string, category: { __typename: 'TicketCategory', id: string, code: string, name: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, customer: { __typename: 'TicketCustomer', id: string, name: string, level: CustomerLevel } | null, unknownCaller: { __typename: 'UnknownCaller', name: string | null, companyName: string | null, phone: string | null, email: string | null } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type TicketCountQueryVariables = Exact<{
  filter?: TicketFilter | null | undefined;
  search?: string | null | undefined;
}>;


export type TicketCountQuery = { tickets: { __typename: 'TicketConnection', totalCount: number } };

export type TicketViewCountsQueryVariables = Exact<{
  me: string;
  now: string;
}>;


export type TicketViewCountsQuery = { open: { __typename: 'TicketConnection', totalCount: number }, mine: { __typename: 'TicketConnection', totalCount: number }, queue: { __typename: 'TicketConnection', totalCount: number }, breached: { __typename: 'TicketConnection', totalCount: number }, calls: { __typename: 'TicketConnection', totalCount: number } };

export type TicketListChangedSubscriptionVariables = Exact<{
  filter?: TicketFilter | null | undefined;
}>;


export type TicketListChangedSubscription = { ticketListChanged: { __typename: 'TicketListChange', ticketId: string, version: number, ticket: { __typename: 'Ticket', id: string, number: string, version: number, status: TicketStatus, priority: Priority, subject: string, channel: TicketChannel, reportedAt: string, updatedAt: string, category: { __typename: 'TicketCategory', id: string, code: string, name: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, customer: { __typename: 'TicketCustomer', id: string, name: string, level: CustomerLevel } | null, unknownCaller: { __typename: 'UnknownCaller', name: string | null, companyName: string | null, phone: string | null, email: string | null } | null, assignee: { __typename: 'Person', id: string, displayName: string } | null, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null } | null } };

export type SavedTicketViewShownFragment = { __typename: 'SavedTicketView', id: string, name: string, shared: boolean, mine: boolean, base: TicketViewBase, statuses: Array<TicketStatus>, priorities: Array<Priority>, channels: Array<TicketChannel>, search: string | null, orderBy: TicketOrder, columns: Array<string>, owner: { __typename: 'Person', id: string, displayName: string } | null };

export type SavedTicketViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type SavedTicketViewsQuery = { savedTicketViews: Array<{ __typename: 'SavedTicketView', id: string, name: string, shared: boolean, mine: boolean, base: TicketViewBase, statuses: Array<TicketStatus>, priorities: Array<Priority>, channels: Array<TicketChannel>, search: string | null, orderBy: TicketOrder, columns: Array<string>, owner: { __typename: 'Person', id: string, displayName: string } | null }> };

export type SaveTicketViewMutationVariables = Exact<{
  input: SaveTicketViewInput;
}>;


export type SaveTicketViewMutation = { saveTicketView:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketViewSaved', view: { __typename: 'SavedTicketView', id: string, name: string, shared: boolean, mine: boolean, base: TicketViewBase, statuses: Array<TicketStatus>, priorities: Array<Priority>, channels: Array<TicketChannel>, search: string | null, orderBy: TicketOrder, columns: Array<string>, owner: { __typename: 'Person', id: string, displayName: string } | null } }
   };

export type RemoveTicketViewMutationVariables = Exact<{
  input: RemoveTicketViewInput;
}>;


export type RemoveTicketViewMutation = { removeTicketView:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'TicketViewRemoved', id: string }
   };

export type EnrolmentRowFragment = { __typename: 'Enrolment', id: string, version: number, state: EnrolmentState, waitingPlace: number | null, askedAt: string, course: { __typename: 'Course', id: string, code: string, title: string, seats: number | null } | null, person: { __typename: 'Person', id: string, displayName: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null };

export type EnrolmentRequestsQueryVariables = Exact<{
  filter?: EnrolmentFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type EnrolmentRequestsQuery = { enrolments: { __typename: 'EnrolmentConnection', edges: Array<{ __typename: 'EnrolmentEdge', cursor: string, node: { __typename: 'Enrolment', id: string, version: number, state: EnrolmentState, waitingPlace: number | null, askedAt: string, course: { __typename: 'Course', id: string, code: string, title: string, seats: number | null } | null, person: { __typename: 'Person', id: string, displayName: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string } | null, contact: { __typename: 'Contact', id: string, name: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ApproveEnrolmentMutationVariables = Exact<{
  input: ApproveEnrolmentInput;
}>;


export type ApproveEnrolmentMutation = { approveEnrolment:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'EnrolmentChanged', enrolment: { __typename: 'Enrolment', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type RefuseEnrolmentMutationVariables = Exact<{
  input: RefuseEnrolmentInput;
}>;


export type RefuseEnrolmentMutation = { refuseEnrolment:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'EnrolmentChanged', enrolment: { __typename: 'Enrolment', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type CourseRowFragment = { __typename: 'Course', id: string, version: number, code: string, title: string, kind: CourseKind, level: CourseLevel, durationMinutes: number };

export type CoursesQueryVariables = Exact<{
  filter?: CourseFilter | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CoursesQuery = { courses: { __typename: 'CourseConnection', edges: Array<{ __typename: 'CourseEdge', cursor: string, node: { __typename: 'Course', id: string, version: number, code: string, title: string, kind: CourseKind, level: CourseLevel, durationMinutes: number } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type MyEnrolmentFragment = { __typename: 'Enrolment', id: string, version: number, state: EnrolmentState, reason: string | null, passed: boolean | null, waitingPlace: number | null, attempts: number, nextAttemptAt: string | null, runningExam: { __typename: 'Exam', id: string } | null, course: { __typename: 'Course', id: string } | null };

export type MyEnrolmentsQueryVariables = Exact<{
  me: string;
}>;


export type MyEnrolmentsQuery = { enrolments: { __typename: 'EnrolmentConnection', edges: Array<{ __typename: 'EnrolmentEdge', node: { __typename: 'Enrolment', id: string, version: number, state: EnrolmentState, reason: string | null, passed: boolean | null, waitingPlace: number | null, attempts: number, nextAttemptAt: string | null, runningExam: { __typename: 'Exam', id: string } | null, course: { __typename: 'Course', id: string } | null } }> } };

export type CourseByIdQueryVariables = Exact<{
  id: string;
  me: string;
}>;


export type CourseByIdQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course', goals: string, id: string, version: number, code: string, title: string, kind: CourseKind, level: CourseLevel, durationMinutes: number, attachments: Array<{ __typename: 'Attachment', id: string, name: string, contentType: string, size: number, picture: boolean, url: string, addedAt: string, removable: boolean, addedBy: { __typename: 'Actor', kind: ActorKind, name: string } }>, materials: Array<{ __typename: 'CourseMaterial', title: string, text: string | null, link: string | null }>, exam: { __typename: 'ExamRules', timeLimitMinutes: number, passPercent: number, maxAttempts: number, questionCount: number } | null }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket' }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null, enrolments: { __typename: 'EnrolmentConnection', edges: Array<{ __typename: 'EnrolmentEdge', node: { __typename: 'Enrolment', id: string, version: number, state: EnrolmentState, reason: string | null, passed: boolean | null, waitingPlace: number | null, attempts: number, nextAttemptAt: string | null, runningExam: { __typename: 'Exam', id: string } | null, course: { __typename: 'Course', id: string } | null } }> } };

export type ExamRowFragment = { __typename: 'Exam', id: string, version: number, attempt: number, state: ExamState, beganAt: string, endsAt: string, points: number | null, maxPoints: number, passed: boolean | null, validUntil: string | null, person: { __typename: 'Person', id: string, displayName: string } | null, course: { __typename: 'Course', id: string, title: string } | null };

export type ExamsQueryVariables = Exact<{
  filter?: ExamFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ExamsQuery = { exams: { __typename: 'ExamConnection', edges: Array<{ __typename: 'ExamEdge', cursor: string, node: { __typename: 'Exam', id: string, version: number, attempt: number, state: ExamState, beganAt: string, endsAt: string, points: number | null, maxPoints: number, passed: boolean | null, validUntil: string | null, person: { __typename: 'Person', id: string, displayName: string } | null, course: { __typename: 'Course', id: string, title: string } | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type ExamPageFragment = { __typename: 'Exam', passPercent: number, id: string, version: number, attempt: number, state: ExamState, beganAt: string, endsAt: string, points: number | null, maxPoints: number, passed: boolean | null, validUntil: string | null, questions: Array<{ __typename: 'ExamQuestion', id: string, kind: ExamQuestionKind, text: string, points: number, chosen: Array<string>, gained: number | null, options: Array<{ __typename: 'ExamOption', id: string, text: string, correct: boolean | null }> }>, person: { __typename: 'Person', id: string, displayName: string } | null, course: { __typename: 'Course', id: string, title: string } | null };

export type ExamByIdQueryVariables = Exact<{
  id: string;
}>;


export type ExamByIdQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam', passPercent: number, id: string, version: number, attempt: number, state: ExamState, beganAt: string, endsAt: string, points: number | null, maxPoints: number, passed: boolean | null, validUntil: string | null, questions: Array<{ __typename: 'ExamQuestion', id: string, kind: ExamQuestionKind, text: string, points: number, chosen: Array<string>, gained: number | null, options: Array<{ __typename: 'ExamOption', id: string, text: string, correct: boolean | null }> }>, person: { __typename: 'Person', id: string, displayName: string } | null, course: { __typename: 'Course', id: string, title: string } | null }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket' }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit' }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null };

type EnrolmentAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type EnrolmentAnswer_EnrolmentChanged_Fragment = { __typename: 'EnrolmentChanged', enrolment: { __typename: 'Enrolment', id: string, version: number } };

type EnrolmentAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type EnrolmentAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type EnrolmentAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type EnrolmentAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type EnrolmentAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type EnrolmentAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type EnrolmentAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type EnrolmentAnswerFragment =
  | EnrolmentAnswer_ChangedOutOfSight_Fragment
  | EnrolmentAnswer_EnrolmentChanged_Fragment
  | EnrolmentAnswer_IdempotencyConflict_Fragment
  | EnrolmentAnswer_IllegalStep_Fragment
  | EnrolmentAnswer_InvalidInput_Fragment
  | EnrolmentAnswer_NotAllowed_Fragment
  | EnrolmentAnswer_NotFound_Fragment
  | EnrolmentAnswer_RuleViolation_Fragment
  | EnrolmentAnswer_VersionConflict_Fragment
;

export type AskToEnrolMutationVariables = Exact<{
  input: AskToEnrolInput;
}>;


export type AskToEnrolMutation = { askToEnrol:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'EnrolmentChanged', enrolment: { __typename: 'Enrolment', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type WithdrawEnrolmentMutationVariables = Exact<{
  input: WithdrawEnrolmentInput;
}>;


export type WithdrawEnrolmentMutation = { withdrawEnrolment:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'EnrolmentChanged', enrolment: { __typename: 'Enrolment', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type FinishEnrolmentMutationVariables = Exact<{
  input: FinishEnrolmentInput;
}>;


export type FinishEnrolmentMutation = { finishEnrolment:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'EnrolmentChanged', enrolment: { __typename: 'Enrolment', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

type ExamAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type ExamAnswer_ExamChanged_Fragment = { __typename: 'ExamChanged', exam: { __typename: 'Exam', id: string, version: number } };

type ExamAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type ExamAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type ExamAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type ExamAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type ExamAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type ExamAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type ExamAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

export type ExamAnswerFragment =
  | ExamAnswer_ChangedOutOfSight_Fragment
  | ExamAnswer_ExamChanged_Fragment
  | ExamAnswer_IdempotencyConflict_Fragment
  | ExamAnswer_IllegalStep_Fragment
  | ExamAnswer_InvalidInput_Fragment
  | ExamAnswer_NotAllowed_Fragment
  | ExamAnswer_NotFound_Fragment
  | ExamAnswer_RuleViolation_Fragment
  | ExamAnswer_VersionConflict_Fragment
;

export type BeginExamMutationVariables = Exact<{
  input: BeginExamInput;
}>;


export type BeginExamMutation = { beginExam:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ExamChanged', exam: { __typename: 'Exam', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type AnswerExamQuestionMutationVariables = Exact<{
  input: AnswerExamQuestionInput;
}>;


export type AnswerExamQuestionMutation = { answerExamQuestion:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ExamChanged', exam: { __typename: 'Exam', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type HandInExamMutationVariables = Exact<{
  input: HandInExamInput;
}>;


export type HandInExamMutation = { handInExam:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'ExamChanged', exam: { __typename: 'Exam', id: string, version: number } }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
   };

export type ArrivalClockShownFragment = { __typename: 'ArrivalClock', targetMs: number | null, startedAt: string, dueAt: string | null, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null };

export type VisitRowFragment = { __typename: 'Visit', id: string, version: number, state: VisitState, ticketNumber: string, priority: Priority, siteName: string, district: string | null, travelZone: TravelZone, task: string, requestedAt: string, customer: { __typename: 'DispatchCustomer', id: string, name: string, level: CustomerLevel }, arrivalClock: { __typename: 'ArrivalClock', targetMs: number | null, startedAt: string, dueAt: string | null, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null } };

export type VisitsQueryVariables = Exact<{
  filter?: VisitFilter | null | undefined;
  search?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type VisitsQuery = { visits: { __typename: 'VisitConnection', edges: Array<{ __typename: 'VisitEdge', cursor: string, node: { __typename: 'Visit', id: string, version: number, state: VisitState, ticketNumber: string, priority: Priority, siteName: string, district: string | null, travelZone: TravelZone, task: string, requestedAt: string, customer: { __typename: 'DispatchCustomer', id: string, name: string, level: CustomerLevel }, arrivalClock: { __typename: 'ArrivalClock', targetMs: number | null, startedAt: string, dueAt: string | null, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null } } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type VisitPageFragment = { __typename: 'Visit', preparation: string | null, skillCodes: Array<string>, wishedFrom: string | null, wishedUntil: string | null, covered: boolean | null, overrun: boolean, missing: string | null, id: string, version: number, state: VisitState, ticketNumber: string, priority: Priority, siteName: string, district: string | null, travelZone: TravelZone, task: string, requestedAt: string, ticket: { __typename: 'Ticket', id: string, number: string, subject: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, site: { __typename: 'Site', id: string, address: string, accessNotes: string | null } | null, contact: { __typename: 'Contact', id: string, name: string, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string }> } | null, agreement: { __typename: 'Agreement', id: string, number: string } | null, quote: { __typename: 'VisitQuote', accepted: boolean | null, note: string | null, amount: { __typename: 'Money', amountMinor: number, currency: string } } | null, notes: Array<{ __typename: 'VisitNote', text: string, at: string, by: { __typename: 'Actor', kind: ActorKind, name: string } }>, workOrders: Array<{ __typename: 'WorkOrder', id: string, number: string, status: WorkOrderStatus, sequence: number, engineer: { __typename: 'Person', id: string, displayName: string } | null }>, availableActions: Array<{ __typename: 'VisitActionOffer', action: VisitAction, allowed: boolean, reason: string | null }>, customer: { __typename: 'DispatchCustomer', id: string, name: string, level: CustomerLevel }, arrivalClock: { __typename: 'ArrivalClock', targetMs: number | null, startedAt: string, dueAt: string | null, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null } };

export type VisitByIdQueryVariables = Exact<{
  id: string;
}>;


export type VisitByIdQuery = { node:
    | { __typename: 'Agreement' }
    | { __typename: 'ApiKey' }
    | { __typename: 'Article' }
    | { __typename: 'Calendar' }
    | { __typename: 'Complaint' }
    | { __typename: 'ComplaintSettings' }
    | { __typename: 'Contact' }
    | { __typename: 'ContactAccount' }
    | { __typename: 'ConversationEntry' }
    | { __typename: 'Course' }
    | { __typename: 'Customer' }
    | { __typename: 'Delivery' }
    | { __typename: 'Duty' }
    | { __typename: 'Enrolment' }
    | { __typename: 'Exam' }
    | { __typename: 'FollowUpTask' }
    | { __typename: 'Installation' }
    | { __typename: 'Notice' }
    | { __typename: 'Operation' }
    | { __typename: 'OrgUnit' }
    | { __typename: 'Person' }
    | { __typename: 'Product' }
    | { __typename: 'Role' }
    | { __typename: 'Session' }
    | { __typename: 'Site' }
    | { __typename: 'Solution' }
    | { __typename: 'SpecialService' }
    | { __typename: 'Survey' }
    | { __typename: 'Synonyms' }
    | { __typename: 'Ticket' }
    | { __typename: 'TicketCategory' }
    | { __typename: 'TicketSettings' }
    | { __typename: 'Visit', preparation: string | null, skillCodes: Array<string>, wishedFrom: string | null, wishedUntil: string | null, covered: boolean | null, overrun: boolean, missing: string | null, id: string, version: number, state: VisitState, ticketNumber: string, priority: Priority, siteName: string, district: string | null, travelZone: TravelZone, task: string, requestedAt: string, ticket: { __typename: 'Ticket', id: string, number: string, subject: string } | null, unit: { __typename: 'OrgUnit', id: string, name: string } | null, site: { __typename: 'Site', id: string, address: string, accessNotes: string | null } | null, contact: { __typename: 'Contact', id: string, name: string, reaches: Array<{ __typename: 'ContactReach', kind: ReachKind, value: string }> } | null, agreement: { __typename: 'Agreement', id: string, number: string } | null, quote: { __typename: 'VisitQuote', accepted: boolean | null, note: string | null, amount: { __typename: 'Money', amountMinor: number, currency: string } } | null, notes: Array<{ __typename: 'VisitNote', text: string, at: string, by: { __typename: 'Actor', kind: ActorKind, name: string } }>, workOrders: Array<{ __typename: 'WorkOrder', id: string, number: string, status: WorkOrderStatus, sequence: number, engineer: { __typename: 'Person', id: string, displayName: string } | null }>, availableActions: Array<{ __typename: 'VisitActionOffer', action: VisitAction, allowed: boolean, reason: string | null }>, customer: { __typename: 'DispatchCustomer', id: string, name: string, level: CustomerLevel }, arrivalClock: { __typename: 'ArrivalClock', targetMs: number | null, startedAt: string, dueAt: string | null, stoppedAt: string | null, stage: ClockStage, result: ClockResult | null } }
    | { __typename: 'VisitRequest' }
    | { __typename: 'WorkOrder' }
   | null };

export type VisitChangedSubscriptionVariables = Exact<{
  id: string;
}>;


export type VisitChangedSubscription = { visitChanged: { __typename: 'Visit', id: string, version: number } };

type VisitAnswer_ChangedOutOfSight_Fragment = { __typename: 'ChangedOutOfSight' };

type VisitAnswer_IdempotencyConflict_Fragment = { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> };

type VisitAnswer_IllegalStep_Fragment = { __typename: 'IllegalStep', code: string, message: string, path: Array<string> };

type VisitAnswer_InvalidInput_Fragment = { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> };

type VisitAnswer_NotAllowed_Fragment = { __typename: 'NotAllowed', code: string, message: string, path: Array<string> };

type VisitAnswer_NotFound_Fragment = { __typename: 'NotFound', code: string, message: string, path: Array<string> };

type VisitAnswer_RuleViolation_Fragment = { __typename: 'RuleViolation', code: string, message: string, path: Array<string> };

type VisitAnswer_VersionConflict_Fragment = { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> };

type VisitAnswer_VisitChanged_Fragment = { __typename: 'VisitChanged', visit: { __typename: 'Visit', id: string, version: number } };

export type VisitAnswerFragment =
  | VisitAnswer_ChangedOutOfSight_Fragment
  | VisitAnswer_IdempotencyConflict_Fragment
  | VisitAnswer_IllegalStep_Fragment
  | VisitAnswer_InvalidInput_Fragment
  | VisitAnswer_NotAllowed_Fragment
  | VisitAnswer_NotFound_Fragment
  | VisitAnswer_RuleViolation_Fragment
  | VisitAnswer_VersionConflict_Fragment
  | VisitAnswer_VisitChanged_Fragment
;

export type ApproveVisitMutationVariables = Exact<{
  input: ApproveVisitInput;
}>;


export type ApproveVisitMutation = { approveVisit:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'VisitChanged', visit: { __typename: 'Visit', id: string, version: number } }
   };

export type SendBackVisitMutationVariables = Exact<{
  input: SendBackVisitInput;
}>;


export type SendBackVisitMutation = { sendBackVisit:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'VisitChanged', visit: { __typename: 'Visit', id: string, version: number } }
   };

export type QuoteVisitMutationVariables = Exact<{
  input: QuoteVisitInput;
}>;


export type QuoteVisitMutation = { quoteVisit:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'VisitChanged', visit: { __typename: 'Visit', id: string, version: number } }
   };

export type AnswerVisitQuoteMutationVariables = Exact<{
  input: AnswerVisitQuoteInput;
}>;


export type AnswerVisitQuoteMutation = { answerVisitQuote:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'VisitChanged', visit: { __typename: 'Visit', id: string, version: number } }
   };

export type SendPartsMutationVariables = Exact<{
  input: SendPartsInput;
}>;


export type SendPartsMutation = { sendParts:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'VisitChanged', visit: { __typename: 'Visit', id: string, version: number } }
   };

export type SolveVisitMutationVariables = Exact<{
  input: SolveVisitInput;
}>;


export type SolveVisitMutation = { solveVisit:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'VisitChanged', visit: { __typename: 'Visit', id: string, version: number } }
   };

export type ReturnVisitToFieldMutationVariables = Exact<{
  input: ReturnVisitToFieldInput;
}>;


export type ReturnVisitToFieldMutation = { returnVisitToField:
    | { __typename: 'ChangedOutOfSight' }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'IllegalStep', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
    | { __typename: 'VersionConflict', currentVersion: number, code: string, message: string, path: Array<string> }
    | { __typename: 'VisitChanged', visit: { __typename: 'Visit', id: string, version: number } }
   };

export type UnreadNoticesQueryVariables = Exact<{ [key: string]: never; }>;


export type UnreadNoticesQuery = { notices: { __typename: 'NoticeConnection', totalCount: number } };

export type NoticesQueryVariables = Exact<{
  after?: string | null | undefined;
}>;


export type NoticesQuery = { notices: { __typename: 'NoticeConnection', edges: Array<{ __typename: 'NoticeEdge', cursor: string, node: { __typename: 'Notice', id: string, version: number, title: string, body: string | null, urgent: boolean, at: string, readAt: string | null, record:
          | { __typename: 'Agreement', id: string }
          | { __typename: 'ApiKey', id: string }
          | { __typename: 'Article', id: string }
          | { __typename: 'Calendar', id: string }
          | { __typename: 'Complaint', id: string }
          | { __typename: 'ComplaintSettings', id: string }
          | { __typename: 'Contact', id: string }
          | { __typename: 'ContactAccount', id: string }
          | { __typename: 'ConversationEntry', id: string }
          | { __typename: 'Course', id: string }
          | { __typename: 'Customer', id: string }
          | { __typename: 'Delivery', id: string }
          | { __typename: 'Duty', id: string }
          | { __typename: 'Enrolment', id: string }
          | { __typename: 'Exam', id: string }
          | { __typename: 'FollowUpTask', id: string }
          | { __typename: 'Installation', id: string }
          | { __typename: 'Notice', id: string }
          | { __typename: 'Operation', id: string }
          | { __typename: 'OrgUnit', id: string }
          | { __typename: 'Person', id: string }
          | { __typename: 'Product', id: string }
          | { __typename: 'Role', id: string }
          | { __typename: 'Session', id: string }
          | { __typename: 'Site', id: string }
          | { __typename: 'Solution', id: string }
          | { __typename: 'SpecialService', id: string }
          | { __typename: 'Survey', id: string }
          | { __typename: 'Synonyms', id: string }
          | { __typename: 'Ticket', id: string }
          | { __typename: 'TicketCategory', id: string }
          | { __typename: 'TicketSettings', id: string }
          | { __typename: 'Visit', id: string }
          | { __typename: 'VisitRequest', id: string }
          | { __typename: 'WorkOrder', id: string }
         | null } }>, pageInfo: { __typename: 'PageInfo', hasNextPage: boolean, endCursor: string | null } } };

export type NotificationAddedSubscriptionVariables = Exact<{ [key: string]: never; }>;


export type NotificationAddedSubscription = { notificationAdded: { __typename: 'Notice', id: string, title: string, body: string | null, urgent: boolean, at: string, readAt: string | null, record:
      | { __typename: 'Agreement', id: string }
      | { __typename: 'ApiKey', id: string }
      | { __typename: 'Article', id: string }
      | { __typename: 'Calendar', id: string }
      | { __typename: 'Complaint', id: string }
      | { __typename: 'ComplaintSettings', id: string }
      | { __typename: 'Contact', id: string }
      | { __typename: 'ContactAccount', id: string }
      | { __typename: 'ConversationEntry', id: string }
      | { __typename: 'Course', id: string }
      | { __typename: 'Customer', id: string }
      | { __typename: 'Delivery', id: string }
      | { __typename: 'Duty', id: string }
      | { __typename: 'Enrolment', id: string }
      | { __typename: 'Exam', id: string }
      | { __typename: 'FollowUpTask', id: string }
      | { __typename: 'Installation', id: string }
      | { __typename: 'Notice', id: string }
      | { __typename: 'Operation', id: string }
      | { __typename: 'OrgUnit', id: string }
      | { __typename: 'Person', id: string }
      | { __typename: 'Product', id: string }
      | { __typename: 'Role', id: string }
      | { __typename: 'Session', id: string }
      | { __typename: 'Site', id: string }
      | { __typename: 'Solution', id: string }
      | { __typename: 'SpecialService', id: string }
      | { __typename: 'Survey', id: string }
      | { __typename: 'Synonyms', id: string }
      | { __typename: 'Ticket', id: string }
      | { __typename: 'TicketCategory', id: string }
      | { __typename: 'TicketSettings', id: string }
      | { __typename: 'Visit', id: string }
      | { __typename: 'VisitRequest', id: string }
      | { __typename: 'WorkOrder', id: string }
     | null } };

export type MarkNoticesReadMutationVariables = Exact<{
  input: MarkNoticesReadInput;
}>;


export type MarkNoticesReadMutation = { markNoticesRead:
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NoticesRead', marked: number }
   };

export type GlobalSearchQueryVariables = Exact<{
  text: string;
  tickets: boolean;
  customers: boolean;
  articles: boolean;
  people: boolean;
}>;


export type GlobalSearchQuery = { tickets?: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', node: { __typename: 'Ticket', id: string, number: string, subject: string, status: TicketStatus, customer: { __typename: 'TicketCustomer', id: string, name: string } | null } }> }, customers?: { __typename: 'CustomerConnection', edges: Array<{ __typename: 'CustomerEdge', node: { __typename: 'Customer', id: string, number: string, name: string } }> }, searchArticles?: Array<{ __typename: 'ArticleHit', article: { __typename: 'Article', id: string, number: string, shown: { __typename: 'ArticleRevision', title: string } } }>, people?: { __typename: 'PersonConnection', edges: Array<{ __typename: 'PersonEdge', node: { __typename: 'Person', id: string, displayName: string, unit: { __typename: 'OrgUnit', id: string, name: string } } }> } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { __typename: 'Viewer', kind: ActorKind, locale: Locale, zone: string, grants: Array<{ __typename: 'Grant', permission: string, reach: Reach }>, person: { __typename: 'Person', id: string, displayName: string, version: number, unit: { __typename: 'OrgUnit', id: string, name: string } } | null, contact: { __typename: 'Contact', id: string, name: string } | null, customer: { __typename: 'Customer', id: string, name: string } | null } | null };

export type MyNextDueQueryVariables = Exact<{
  me: string;
}>;


export type MyNextDueQuery = { tickets: { __typename: 'TicketConnection', edges: Array<{ __typename: 'TicketEdge', node: { __typename: 'Ticket', id: string, number: string, subject: string, nextDue: { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean } | null } }> } };

export type SignOutMutationVariables = Exact<{
  input: SignOutInput;
}>;


export type SignOutMutation = { signOut:
    | { __typename: 'Done', done: boolean }
    | { __typename: 'IdempotencyConflict', code: string, message: string, path: Array<string> }
    | { __typename: 'InvalidInput', code: string, message: string, path: Array<string>, problems: Array<{ __typename: 'InputProblem', code: string, message: string, path: Array<string> }> }
    | { __typename: 'NotAllowed', code: string, message: string, path: Array<string> }
    | { __typename: 'NotFound', code: string, message: string, path: Array<string> }
    | { __typename: 'RuleViolation', code: string, message: string, path: Array<string> }
   };

export type ShownClockFragment = { __typename: 'Clock', id: string, kind: ClockKind, status: ClockStatus, stage: ClockStage, result: ClockResult | null, targetMs: number | null, startedAt: string, dueAt: string | null, pausedAt: string | null, stoppedAt: string | null, usedMs: number, provisional: boolean };

export const AuditLineFragmentDoc = gql`
    fragment AuditLine on AuditEntry {
  id
  at
  action
  actor {
    kind
    name
  }
  changes {
    field
    from
    to
  }
}
    ` as unknown as DocumentNode<AuditLineFragment, unknown>;
export const AuditRowFragmentDoc = gql`
    fragment AuditRow on AuditEntry {
  ...AuditLine
  recordKind
  sealed
  record {
    __typename
    id
  }
}
    ` as unknown as DocumentNode<AuditRowFragment, unknown>;
export const WeekFragmentDoc = gql`
    fragment Week on WeeklyHours {
  mon {
    from
    to
  }
  tue {
    from
    to
  }
  wed {
    from
    to
  }
  thu {
    from
    to
  }
  fri {
    from
    to
  }
  sat {
    from
    to
  }
  sun {
    from
    to
  }
}
    ` as unknown as DocumentNode<WeekFragment, unknown>;
export const CalendarRowFragmentDoc = gql`
    fragment CalendarRow on Calendar {
  id
  version
  name
  zone
  kind
  publishedYears
  yearlyNotice
}
    ` as unknown as DocumentNode<CalendarRowFragment, unknown>;
export const LetterRowFragmentDoc = gql`
    fragment LetterRow on DeadLetter {
  id
  consumer
  aggregate
  aggregateId
  version
  type
  reason
  at
}
    ` as unknown as DocumentNode<LetterRowFragment, unknown>;
export const LetterPageFragmentDoc = gql`
    fragment LetterPage on DeadLetterConnection {
  edges {
    cursor
    node {
      ...LetterRow
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    ` as unknown as DocumentNode<LetterPageFragment, unknown>;
export const DeliveryRowFragmentDoc = gql`
    fragment DeliveryRow on Delivery {
  id
  version
  code
  name
  channel
  state
  receiverKind
  address
  skipReason
  createdAt
  nextTryAt
  sentAt
  person {
    id
    displayName
  }
  contact {
    id
    name
  }
  record {
    __typename
    id
  }
  tries {
    at
    ok
    errorCode
    detail
  }
}
    ` as unknown as DocumentNode<DeliveryRowFragment, unknown>;
export const AuditPageFragmentDoc = gql`
    fragment AuditPage on AuditConnection {
  edges {
    cursor
    node {
      ...AuditLine
    }
  }
  pageInfo {
    hasNextPage
    endCursor
  }
}
    ` as unknown as DocumentNode<AuditPageFragment, unknown>;
export const KeyRowFragmentDoc = gql`
    fragment KeyRow on ApiKey {
  id
  version
  name
  prefix
  scopes
  createdAt
  expiresAt
  lastUsedAt
  revokedAt
  owner {
    id
    displayName
  }
}
    ` as unknown as DocumentNode<KeyRowFragment, unknown>;
export const PersonRowFragmentDoc = gql`
    fragment PersonRow on Person {
  id
  version
  login
  displayName
  active
  lockedUntil
  passwordSetAt
  lastSignInAt
  unit {
    id
    name
  }
  roles {
    id
    code
    name
  }
}
    ` as unknown as DocumentNode<PersonRowFragment, unknown>;
export const RoleRowFragmentDoc = gql`
    fragment RoleRow on Role {
  id
  version
  code
  name
  nameZh
  nameEn
  preset
  active
  grants {
    permission
    reach
  }
}
    ` as unknown as DocumentNode<RoleRowFragment, unknown>;
export const LevelRuleFragmentDoc = gql`
    fragment LevelRule on ServiceLevelRule {
  id
  clock
  targetMs
  outsideHoursTargetMs
  calendar
  channels
  categoryClasses
  priorities
  lanes
  repeats
}
    ` as unknown as DocumentNode<LevelRuleFragment, unknown>;
export const RulesFragmentDoc = gql`
    fragment Rules on TicketSettings {
  id
  version
  priorityMatrix {
    impact
    urgency
    priority
  }
  raiseForKey
  raiseForVip
  remindAfterWorkingDays
  lapseAfterWorkingDays
  lapseAllowed
  reopenWithinDays
  archiveAfterDays
}
    ` as unknown as DocumentNode<RulesFragment, unknown>;
export const UnitRowFragmentDoc = gql`
    fragment UnitRow on OrgUnit {
  id
  version
  kind
  name
  active
  parent {
    id
    name
  }
  calendar {
    id
    name
  }
  effectiveCalendar {
    id
    name
  }
  head {
    id
    displayName
  }
}
    ` as unknown as DocumentNode<UnitRowFragment, unknown>;
export const ComplaintClockShownFragmentDoc = gql`
    fragment ComplaintClockShown on ComplaintClock {
  kind
  targetMs
  startedAt
  dueAt
  stoppedAt
  stage
  result
}
    ` as unknown as DocumentNode<ComplaintClockShownFragment, unknown>;
export const ComplaintRowFragmentDoc = gql`
    fragment ComplaintRow on Complaint {
  id
  number
  version
  status
  class
  description
  customerName
  customerLevel
  complainantName
  anonymous
  receivedAt
  responsibleUnit {
    id
    name
  }
  clocks {
    ...ComplaintClockShown
  }
}
    ` as unknown as DocumentNode<ComplaintRowFragment, unknown>;
export const ActorNameFragmentDoc = gql`
    fragment ActorName on Actor {
  kind
  name
}
    ` as unknown as DocumentNode<ActorNameFragment, unknown>;
export const ShownFileFragmentDoc = gql`
    fragment ShownFile on Attachment {
  id
  name
  contentType
  size
  picture
  url
  addedAt
  removable
  addedBy {
    ...ActorName
  }
}
    ` as unknown as DocumentNode<ShownFileFragment, unknown>;
export const ComplaintPageFragmentDoc = gql`
    fragment ComplaintPage on Complaint {
  ...ComplaintRow
  channel
  attachments {
    ...ShownFile
  }
  origin
  complainantPhone
  customer {
    id
    number
    name
  }
  contact {
    id
    name
  }
  ticket {
    id
    number
    subject
  }
  namedPeople {
    id
    displayName
  }
  unit {
    id
    name
  }
  valid
  invalidReason
  responsiblePerson {
    id
    displayName
  }
  cause
  causeClass
  measures {
    id
    kind
    description
    owner {
      id
      displayName
    }
    dueOn
    state
    amount {
      amountMinor
      currency
    }
    ticket {
      id
      number
    }
    doneAt
  }
  contacts {
    purpose
    means
    by {
      id
      displayName
    }
    at
    note
  }
  questions {
    id
    person {
      id
      displayName
    }
    question
    askedAt
    answer
    answeredAt
  }
  result
  solved
  opinion
  correctiveAction {
    whys
    causeClass
    action
    owner {
      id
      displayName
    }
    dueOn
    checkEffectOn
    effective
    effectNote
  }
  generalManagerContactNeeded
  confirmedAt
  archivedAt
  updatedAt
  availableActions {
    action
    allowed
    reason
  }
}
    ` as unknown as DocumentNode<ComplaintPageFragment, unknown>;
export const FailureFragmentDoc = gql`
    fragment Failure on UserError {
  code
  message
  path
  ... on InvalidInput {
    problems {
      code
      message
      path
    }
  }
  ... on VersionConflict {
    currentVersion
  }
}
    ` as unknown as DocumentNode<FailureFragment, unknown>;
export const ComplaintAnswerFragmentDoc = gql`
    fragment ComplaintAnswer on ComplaintResult {
  ... on ComplaintChanged {
    complaint {
      id
      number
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<ComplaintAnswerFragment, unknown>;
export const AskedQuestionFragmentDoc = gql`
    fragment AskedQuestion on ComplaintQuestion {
  id
  complaintNumber
  question
  askedAt
  answer
  answeredAt
}
    ` as unknown as DocumentNode<AskedQuestionFragment, unknown>;
export const CourseBriefFragmentDoc = gql`
    fragment CourseBrief on Course {
  id
  version
  code
  title
  state
  edition
  updatedAt
}
    ` as unknown as DocumentNode<CourseBriefFragment, unknown>;
export const WrittenCourseFragmentDoc = gql`
    fragment WrittenCourse on Course {
  ...CourseBrief
  attachments {
    ...ShownFile
  }
  goals
  kind
  level
  audiences
  durationMinutes
  seats
  requiredForDuty
  sentBackReason
  materials {
    title
    text
    link
  }
}
    ` as unknown as DocumentNode<WrittenCourseFragment, unknown>;
export const WrittenPaperFragmentDoc = gql`
    fragment WrittenPaper on CoursePaper {
  timeLimitMinutes
  passPercent
  maxAttempts
  retakeWaitHours
  validMonths
  questions {
    id
    text
    points
    options {
      id
      text
      correct
    }
  }
}
    ` as unknown as DocumentNode<WrittenPaperFragment, unknown>;
export const CourseAnswerFragmentDoc = gql`
    fragment CourseAnswer on CourseResult {
  ... on CourseChanged {
    course {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<CourseAnswerFragment, unknown>;
export const CustomerRowFragmentDoc = gql`
    fragment CustomerRow on Customer {
  id
  number
  version
  name
  shortName
  level
  status
  updatedAt
  unit {
    id
    name
  }
  consultant {
    id
    displayName
  }
  salesPerson {
    id
    displayName
  }
}
    ` as unknown as DocumentNode<CustomerRowFragment, unknown>;
export const FileContactFragmentDoc = gql`
    fragment FileContact on Contact {
  id
  version
  name
  title
  roles
  reaches {
    kind
    value
    preferred
  }
  locale
  consentAt
  active
  account @include(if: $accounts) {
    id
    version
    login
    state
  }
}
    ` as unknown as DocumentNode<FileContactFragment, unknown>;
export const FileSiteFragmentDoc = gql`
    fragment FileSite on Site {
  id
  version
  name
  address
  district
  coordinates {
    latitude
    longitude
  }
  travelZone
  accessNotes
  active
}
    ` as unknown as DocumentNode<FileSiteFragment, unknown>;
export const FileInstallationFragmentDoc = gql`
    fragment FileInstallation on Installation {
  id
  version
  serviceCode
  productCode
  product {
    id
    name
  }
  site {
    id
    name
  }
  edition
  modules
  productVersion
  environment {
    operatingSystem
    database
    network
    servers
  }
  licenceNumber
  dongleNumber
  projectName
  purchasedOn
  proofOfPurchase
  installedOn
  acceptedOn
  configurationNotes
  remoteAccess
  lifetimeMaintenance
  active
}
    ` as unknown as DocumentNode<FileInstallationFragment, unknown>;
export const QuotaShownFragmentDoc = gql`
    fragment QuotaShown on Quota {
  service
  included
  reserved
  consumed
  left
}
    ` as unknown as DocumentNode<QuotaShownFragment, unknown>;
export const FileAgreementFragmentDoc = gql`
    fragment FileAgreement on Agreement {
  id
  version
  number
  kind
  state
  installations {
    id
    serviceCode
    product {
      id
      name
    }
  }
  quotas {
    ...QuotaShown
  }
  serviceLevelCode
  calendar {
    id
    name
  }
  startsOn
  endsOn
  fee {
    amountMinor
    currency
  }
  responsePromise
  arrivalPromises {
    travelZone
    targetMs
  }
  serviceDescription
  administratorFirst
  identityCheck
  proofOfPurchaseCheck
}
    ` as unknown as DocumentNode<FileAgreementFragment, unknown>;
export const CustomerFileFragmentDoc = gql`
    fragment CustomerFile on Customer {
  ...CustomerRow
  industryCode
  consultantStandIn {
    id
    displayName
  }
  proactiveContact {
    id
    name
  }
  thirdPartyConsent
  createdAt
  contacts(includeRetired: true) {
    ...FileContact
  }
  sites(includeRetired: true) {
    ...FileSite
  }
  installations(includeRetired: true) {
    ...FileInstallation
  }
  agreements {
    ...FileAgreement
  }
}
    ` as unknown as DocumentNode<CustomerFileFragment, unknown>;
export const ContactAnswerFragmentDoc = gql`
    fragment ContactAnswer on ContactResult {
  ... on ContactChanged {
    contact {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<ContactAnswerFragment, unknown>;
export const ContactAccountAnswerFragmentDoc = gql`
    fragment ContactAccountAnswer on ContactAccountResult {
  ... on ContactAccountChanged {
    contactAccount {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<ContactAccountAnswerFragment, unknown>;
export const SiteAnswerFragmentDoc = gql`
    fragment SiteAnswer on SiteResult {
  ... on SiteChanged {
    site {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<SiteAnswerFragment, unknown>;
export const InstallationAnswerFragmentDoc = gql`
    fragment InstallationAnswer on InstallationResult {
  ... on InstallationChanged {
    installation {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<InstallationAnswerFragment, unknown>;
export const AgreementAnswerFragmentDoc = gql`
    fragment AgreementAnswer on AgreementResult {
  ... on AgreementChanged {
    agreement {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<AgreementAnswerFragment, unknown>;
export const CustomerAnswerFragmentDoc = gql`
    fragment CustomerAnswer on CustomerResult {
  ... on CustomerChanged {
    customer {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<CustomerAnswerFragment, unknown>;
export const FigureFragmentDoc = gql`
    fragment Figure on Indicator {
  code
  name
  unit
  value
  numerator
  denominator
  shareInTarget
  target
  direction
  met
  formula
  asOf
  trend {
    weekStart
    value
    shareInTarget
  }
}
    ` as unknown as DocumentNode<FigureFragment, unknown>;
export const DutyRowFragmentDoc = gql`
    fragment DutyRow on Duty {
  id
  version
  kind
  from
  until
  note
  person {
    id
    displayName
  }
  unit {
    id
    name
  }
}
    ` as unknown as DocumentNode<DutyRowFragment, unknown>;
export const FollowUpRowFragmentDoc = gql`
    fragment FollowUpRow on FollowUpTask {
  id
  version
  state
  reason
  dueAt
  doneAt
  createdAt
  satisfaction
  result
  customer {
    id
    name
    level
  }
  contact {
    id
    name
    reaches {
      kind
      value
    }
  }
  assignee {
    id
    displayName
  }
  attempts {
    at
    reached
    note
    by {
      id
      displayName
    }
  }
}
    ` as unknown as DocumentNode<FollowUpRowFragment, unknown>;
export const FollowUpPageFragmentDoc = gql`
    fragment FollowUpPage on FollowUpTask {
  ...FollowUpRow
  unit {
    id
    name
  }
  ticket {
    id
    number
    subject
  }
  survey {
    id
    score
    questions {
      id
      kind
      text
      choices {
        code
        text
      }
    }
    answers {
      questionId
      scale
      choice
      text
    }
  }
}
    ` as unknown as DocumentNode<FollowUpPageFragment, unknown>;
export const FollowUpAnswerFragmentDoc = gql`
    fragment FollowUpAnswer on FollowUpTaskResult {
  ... on FollowUpTaskChanged {
    followUpTask {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<FollowUpAnswerFragment, unknown>;
export const PromisedServiceFragmentDoc = gql`
    fragment PromisedService on Entitlement {
  decision
  agreementNumber
  agreementKind
  validUntil
  serviceLevelCode
  responsePromise
  administratorFirst
  identityCheckNeeded
  proofOfPurchaseNeeded
  quotas {
    service
    included
    left
  }
  explanation {
    code
    text
  }
}
    ` as unknown as DocumentNode<PromisedServiceFragment, unknown>;
export const CallerFileFragmentDoc = gql`
    fragment CallerFile on CallerMatch {
  matchedBy
  contact {
    id
    name
    title
    roles
  }
  installation {
    id
  }
  customer {
    id
    number
    name
    level
    status
    consultant {
      id
      displayName
    }
    contacts {
      id
      name
      roles
    }
    installations {
      id
      serviceCode
      productCode
      productVersion
      edition
      product {
        id
        name
      }
    }
  }
  entitlement {
    ...PromisedService
  }
}
    ` as unknown as DocumentNode<CallerFileFragment, unknown>;
export const ArticleRowFragmentDoc = gql`
    fragment ArticleRow on Article {
  id
  number
  version
  kind
  audience
  status
  useCount
  solvedTickets
  updatedAt
  reviewDue
  owner {
    id
    displayName
  }
  shown {
    revision
    title
  }
}
    ` as unknown as DocumentNode<ArticleRowFragment, unknown>;
export const ArticleAnswerFragmentDoc = gql`
    fragment ArticleAnswer on ArticleResult {
  ... on ArticleChanged {
    article {
      id
      number
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<ArticleAnswerFragment, unknown>;
export const ShownClockFragmentDoc = gql`
    fragment ShownClock on Clock {
  id
  kind
  status
  stage
  result
  targetMs
  startedAt
  dueAt
  pausedAt
  stoppedAt
  usedMs
  provisional
}
    ` as unknown as DocumentNode<ShownClockFragment, unknown>;
export const MyTicketRowFragmentDoc = gql`
    fragment MyTicketRow on Ticket {
  id
  number
  version
  status
  subject
  reportedAt
  updatedAt
  nextDue {
    ...ShownClock
  }
  solutions {
    id
    consent
  }
}
    ` as unknown as DocumentNode<MyTicketRowFragment, unknown>;
export const MyTicketPageFragmentDoc = gql`
    fragment MyTicketPage on Ticket {
  ...MyTicketRow
  description
  waitingUntil
  installation {
    id
    productVersion
    product {
      id
      name
    }
  }
  attachments {
    ...ShownFile
  }
  solutions {
    id
    description
    steps
    precautions
    consent
    criteria {
      id
      text
    }
  }
  visitRequest {
    id
    state
    task
  }
  availableActions {
    action
    allowed
    reason
  }
}
    ` as unknown as DocumentNode<MyTicketPageFragment, unknown>;
export const MySurveyLineFragmentDoc = gql`
    fragment MySurveyLine on MySurvey {
  id
  subject
  subjectNumber
  expiresAt
}
    ` as unknown as DocumentNode<MySurveyLineFragment, unknown>;
export const MyArticleRowFragmentDoc = gql`
    fragment MyArticleRow on Article {
  id
  number
  version
  kind
  updatedAt
  productVersions
  shown {
    revision
    title
  }
}
    ` as unknown as DocumentNode<MyArticleRowFragment, unknown>;
export const WorkOrderRowFragmentDoc = gql`
    fragment WorkOrderRow on WorkOrder {
  id
  number
  version
  status
  priority
  ticketNumber
  customer {
    id
    name
    level
  }
  site {
    id
    name
    address
    district
    coordinates {
      latitude
      longitude
    }
  }
  contact {
    id
    name
    reaches {
      kind
      value
    }
  }
  task
  engineer {
    id
    displayName
  }
  appointments {
    from
    until
  }
  updatedAt
}
    ` as unknown as DocumentNode<WorkOrderRowFragment, unknown>;
export const ArrivalClockShownFragmentDoc = gql`
    fragment ArrivalClockShown on ArrivalClock {
  targetMs
  startedAt
  dueAt
  stoppedAt
  stage
  result
}
    ` as unknown as DocumentNode<ArrivalClockShownFragment, unknown>;
export const WorkOrderPageFragmentDoc = gql`
    fragment WorkOrderPage on WorkOrder {
  ...WorkOrderRow
  sequence
  travelZone
  attachments {
    ...ShownFile
  }
  preparation
  skillCodes
  assignNote
  unit {
    id
    name
  }
  ticket {
    id
    number
    subject
  }
  visitRequest {
    id
    wishedFrom
    wishedUntil
    arrivalClock {
      ...ArrivalClockShown
    }
  }
  declines {
    person {
      id
      displayName
    }
    reason
    note
    at
  }
  contacts {
    at
    result
    note
  }
  departedAt
  arrivedAt
  report {
    found
    done
    solved
    parts {
      name
      quantity
    }
    workedFrom
    workedUntil
  }
  signature {
    method
    signerName
    signedAt
    strokes
  }
  writtenOff {
    solved
    next
    note
    at
    by {
      ...ActorName
    }
  }
  availableActions {
    action
    allowed
    reason
  }
}
    ` as unknown as DocumentNode<WorkOrderPageFragment, unknown>;
export const WorkOrderAnswerFragmentDoc = gql`
    fragment WorkOrderAnswer on WorkOrderResult {
  ... on WorkOrderChanged {
    workOrder {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<WorkOrderAnswerFragment, unknown>;
export const PersonPageFragmentDoc = gql`
    fragment PersonPage on Person {
  id
  version
  displayName
  active
  locale
  zone
  unit {
    id
    name
  }
  roles {
    id
    code
    name
  }
  deputy {
    id
    displayName
  }
  deputyUntil
  login @include(if: $manage)
  email @include(if: $manage)
  phone @include(if: $manage)
  lockedUntil @include(if: $manage)
  passwordSetAt @include(if: $manage)
  lastSignInAt @include(if: $manage)
  sessions @include(if: $manage) {
    id
    device
    address
    startedAt
    lastUsedAt
    current
  }
}
    ` as unknown as DocumentNode<PersonPageFragment, unknown>;
export const TicketAnswerFragmentDoc = gql`
    fragment TicketAnswer on TicketResult {
  ... on TicketChanged {
    ticket {
      id
      number
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<TicketAnswerFragment, unknown>;
export const TicketRowFragmentDoc = gql`
    fragment TicketRow on Ticket {
  id
  number
  version
  status
  priority
  subject
  channel
  reportedAt
  updatedAt
  category {
    id
    code
    name
  }
  unit {
    id
    name
  }
  customer {
    id
    name
    level
  }
  unknownCaller {
    name
    companyName
    phone
    email
  }
  assignee {
    id
    displayName
  }
  nextDue {
    ...ShownClock
  }
}
    ` as unknown as DocumentNode<TicketRowFragment, unknown>;
export const TicketPageFragmentDoc = gql`
    fragment TicketPage on Ticket {
  ...TicketRow
  description
  attachments {
    ...ShownFile
  }
  environment
  lane
  requesterKind
  occurredAt
  openedAt
  openedBy {
    ...ActorName
  }
  updatedAt
  productCode
  productVersion
  impact
  urgency
  priorityOverrideReason
  failedAttempts
  proposedNextSteps
  gaps
  waitingUntil
  callBackAt
  reopenCount
  reassignCount
  imported
  firstResponseAt
  resolvedAt
  closedAt
  reopenableUntil
  externalReference
  repeatOf {
    id
    number
    subject
  }
  unit {
    id
    name
  }
  category {
    id
    code
    name
  }
  contact {
    id
    name
    title
    roles
    reaches {
      kind
      value
      preferred
    }
  }
  installation {
    id
    serviceCode
    productVersion
    product {
      id
      name
    }
    environment {
      operatingSystem
      database
      network
      servers
    }
  }
  customer {
    customer {
      id
      number
      consultant {
        id
        displayName
      }
      sites {
        id
        name
        address
      }
      contacts {
        id
        name
      }
      installations {
        id
        serviceCode
        productVersion
        product {
          id
          name
        }
      }
    }
  }
  coverage {
    coverage
    serviceLevelCode
    agreement {
      id
      number
      kind
      state
      endsOn
      responsePromise
      quotas {
        service
        included
        left
      }
    }
    calendar {
      id
      name
    }
  }
  assessment {
    mode
    plannedAt
    solvableByPhone
    confirmedWithCustomer
  }
  clocks {
    ...ShownClock
  }
  visitRequest {
    id
    state
    task
    missing
    requestedAt
    wishedFrom
    wishedUntil
    preparation
    skillCodes
    site {
      id
      name
    }
    contact {
      id
    }
  }
  solutions {
    id
    stage
    kind
    description
    steps
    precautions
    consent
    consentVia
    consentNote
    proposedAt
    proposedBy {
      ...ActorName
    }
    criteria {
      id
      text
      met
    }
  }
  availableActions {
    action
    allowed
    reason
  }
}
    ` as unknown as DocumentNode<TicketPageFragment, unknown>;
export const EntryLineFragmentDoc = gql`
    fragment EntryLine on ConversationEntry {
  id
  position
  kind
  at
  body
  channel
  author {
    ...ActorName
  }
  mentioned {
    id
    displayName
  }
  attachments {
    ...ShownFile
  }
  call {
    direction
    phone
    startedAt
    durationMs
    result
    contact {
      id
      name
    }
  }
  step {
    event
    text
  }
}
    ` as unknown as DocumentNode<EntryLineFragment, unknown>;
export const SavedTicketViewShownFragmentDoc = gql`
    fragment SavedTicketViewShown on SavedTicketView {
  id
  name
  shared
  mine
  base
  statuses
  priorities
  channels
  search
  orderBy
  columns
  owner {
    id
    displayName
  }
}
    ` as unknown as DocumentNode<SavedTicketViewShownFragment, unknown>;
export const EnrolmentRowFragmentDoc = gql`
    fragment EnrolmentRow on Enrolment {
  id
  version
  state
  waitingPlace
  askedAt
  course {
    id
    code
    title
    seats
  }
  person {
    id
    displayName
  }
  unit {
    id
    name
  }
  customer {
    id
    name
  }
  contact {
    id
    name
  }
}
    ` as unknown as DocumentNode<EnrolmentRowFragment, unknown>;
export const CourseRowFragmentDoc = gql`
    fragment CourseRow on Course {
  id
  version
  code
  title
  kind
  level
  durationMinutes
}
    ` as unknown as DocumentNode<CourseRowFragment, unknown>;
export const MyEnrolmentFragmentDoc = gql`
    fragment MyEnrolment on Enrolment {
  id
  version
  state
  reason
  passed
  waitingPlace
  attempts
  nextAttemptAt
  runningExam {
    id
  }
  course {
    id
  }
}
    ` as unknown as DocumentNode<MyEnrolmentFragment, unknown>;
export const ExamRowFragmentDoc = gql`
    fragment ExamRow on Exam {
  id
  version
  attempt
  state
  beganAt
  endsAt
  points
  maxPoints
  passed
  validUntil
  person {
    id
    displayName
  }
  course {
    id
    title
  }
}
    ` as unknown as DocumentNode<ExamRowFragment, unknown>;
export const ExamPageFragmentDoc = gql`
    fragment ExamPage on Exam {
  ...ExamRow
  passPercent
  questions {
    id
    kind
    text
    points
    chosen
    gained
    options {
      id
      text
      correct
    }
  }
}
    ` as unknown as DocumentNode<ExamPageFragment, unknown>;
export const EnrolmentAnswerFragmentDoc = gql`
    fragment EnrolmentAnswer on EnrolmentResult {
  ... on EnrolmentChanged {
    enrolment {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<EnrolmentAnswerFragment, unknown>;
export const ExamAnswerFragmentDoc = gql`
    fragment ExamAnswer on ExamResult {
  ... on ExamChanged {
    exam {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<ExamAnswerFragment, unknown>;
export const VisitRowFragmentDoc = gql`
    fragment VisitRow on Visit {
  id
  version
  state
  ticketNumber
  priority
  customer {
    id
    name
    level
  }
  siteName
  district
  travelZone
  task
  requestedAt
  arrivalClock {
    ...ArrivalClockShown
  }
}
    ` as unknown as DocumentNode<VisitRowFragment, unknown>;
export const VisitPageFragmentDoc = gql`
    fragment VisitPage on Visit {
  ...VisitRow
  ticket {
    id
    number
    subject
  }
  unit {
    id
    name
  }
  site {
    id
    address
    accessNotes
  }
  contact {
    id
    name
    reaches {
      kind
      value
    }
  }
  preparation
  skillCodes
  wishedFrom
  wishedUntil
  covered
  agreement {
    id
    number
  }
  overrun
  missing
  quote {
    amount {
      amountMinor
      currency
    }
    accepted
    note
  }
  notes {
    text
    at
    by {
      ...ActorName
    }
  }
  workOrders {
    id
    number
    status
    sequence
    engineer {
      id
      displayName
    }
  }
  availableActions {
    action
    allowed
    reason
  }
}
    ` as unknown as DocumentNode<VisitPageFragment, unknown>;
export const VisitAnswerFragmentDoc = gql`
    fragment VisitAnswer on VisitResult {
  ... on VisitChanged {
    visit {
      id
      version
    }
  }
  ...Failure
}
    ` as unknown as DocumentNode<VisitAnswerFragment, unknown>;
export const AttachFilesDocument = gql`
    mutation AttachFiles($input: AttachFilesInput!) {
  attachFiles(input: $input) {
    ... on FilesAttached {
      attachments {
        id
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<AttachFilesMutation, AttachFilesMutationVariables>;
export const RemoveAttachmentDocument = gql`
    mutation RemoveAttachment($input: RemoveAttachmentInput!) {
  removeAttachment(input: $input) {
    ... on AttachmentRemoved {
      id
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<RemoveAttachmentMutation, RemoveAttachmentMutationVariables>;
export const FindPeopleDocument = gql`
    query FindPeople($search: String, $filter: PersonFilter) {
  people(search: $search, first: 20, filter: $filter) {
    edges {
      node {
        id
        displayName
        unit {
          id
          name
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<FindPeopleQuery, FindPeopleQueryVariables>;
export const PersonNameDocument = gql`
    query PersonName($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Person {
      displayName
      unit {
        id
        name
      }
    }
  }
}
    ` as unknown as DocumentNode<PersonNameQuery, PersonNameQueryVariables>;
export const FindArticlesDocument = gql`
    query FindArticles($text: String!) {
  searchArticles(text: $text, typing: true, first: 8) {
    snippet
    article {
      id
      number
      kind
      status
      shown {
        title
      }
    }
  }
}
    ` as unknown as DocumentNode<FindArticlesQuery, FindArticlesQueryVariables>;
export const OrgUnitsDocument = gql`
    query OrgUnits {
  orgUnits {
    id
    name
    kind
  }
}
    ` as unknown as DocumentNode<OrgUnitsQuery, OrgUnitsQueryVariables>;
export const TicketCategoriesDocument = gql`
    query TicketCategories {
  ticketCategories {
    id
    code
    name
    class
    requiredFields
    parent {
      id
      code
    }
  }
}
    ` as unknown as DocumentNode<TicketCategoriesQuery, TicketCategoriesQueryVariables>;
export const FindCustomersDocument = gql`
    query FindCustomers($search: String) {
  customers(search: $search, first: 20) {
    edges {
      node {
        id
        number
        name
        level
      }
    }
  }
}
    ` as unknown as DocumentNode<FindCustomersQuery, FindCustomersQueryVariables>;
export const CodeCatalogueDocument = gql`
    query CodeCatalogue {
  errorCodes {
    code
    textZh
    textEn
  }
}
    ` as unknown as DocumentNode<CodeCatalogueQuery, CodeCatalogueQueryVariables>;
export const ServiceLevelNamesDocument = gql`
    query ServiceLevelNames {
  serviceLevels {
    code
    name
  }
}
    ` as unknown as DocumentNode<ServiceLevelNamesQuery, ServiceLevelNamesQueryVariables>;
export const RecordsChangedDocument = gql`
    subscription RecordsChanged($kinds: [FollowedKind!]!) {
  recordsChanged(kinds: $kinds) {
    kind
    id
  }
}
    ` as unknown as DocumentNode<RecordsChangedSubscription, RecordsChangedSubscriptionVariables>;
export const MyAccountDocument = gql`
    query MyAccount {
  viewer {
    locale
    zone
    person {
      id
      version
      login
      displayName
      email
      phone
      unit {
        id
        name
      }
      roles {
        id
        name
      }
    }
    sessions {
      id
      device
      address
      startedAt
      lastUsedAt
      current
    }
  }
}
    ` as unknown as DocumentNode<MyAccountQuery, MyAccountQueryVariables>;
export const ChangeMyselfDocument = gql`
    mutation ChangeMyself($input: ChangePersonInput!) {
  changePerson(input: $input) {
    ... on PersonChanged {
      person {
        id
        version
        locale
        zone
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<ChangeMyselfMutation, ChangeMyselfMutationVariables>;
export const ChangePasswordDocument = gql`
    mutation ChangePassword($input: ChangePasswordInput!) {
  changePassword(input: $input) {
    ... on Done {
      done
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const RevokeSessionDocument = gql`
    mutation RevokeSession($input: RevokeSessionInput!) {
  revokeSession(input: $input) {
    ... on Done {
      done
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<RevokeSessionMutation, RevokeSessionMutationVariables>;
export const AuditLogDocument = gql`
    query AuditLog($service: String!, $filter: AuditFilter, $first: Int, $after: String) {
  auditLog(service: $service, filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...AuditRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${AuditRowFragmentDoc}
${AuditLineFragmentDoc}` as unknown as DocumentNode<AuditLogQuery, AuditLogQueryVariables>;
export const TicketIdByNumberDocument = gql`
    query TicketIdByNumber($number: String!) {
  ticketByNumber(number: $number) {
    id
  }
}
    ` as unknown as DocumentNode<TicketIdByNumberQuery, TicketIdByNumberQueryVariables>;
export const AllCalendarsDocument = gql`
    query AllCalendars {
  calendars {
    ...CalendarRow
  }
}
    ${CalendarRowFragmentDoc}` as unknown as DocumentNode<AllCalendarsQuery, AllCalendarsQueryVariables>;
export const CalendarPageDocument = gql`
    query CalendarPage($id: ID!, $year: Int!) {
  node(id: $id) {
    __typename
    id
    ... on Calendar {
      ...CalendarRow
      weekly {
        ...Week
      }
      days(year: $year) {
        kind
        date
        name
        hoursOf
      }
    }
  }
}
    ${CalendarRowFragmentDoc}
${WeekFragmentDoc}` as unknown as DocumentNode<CalendarPageQuery, CalendarPageQueryVariables>;
export const DefineCalendarDocument = gql`
    mutation DefineCalendar($input: DefineCalendarInput!) {
  defineCalendar(input: $input) {
    ... on CalendarChanged {
      calendar {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<DefineCalendarMutation, DefineCalendarMutationVariables>;
export const ChangeCalendarDocument = gql`
    mutation ChangeCalendar($input: ChangeCalendarInput!) {
  changeCalendar(input: $input) {
    ... on CalendarChanged {
      calendar {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<ChangeCalendarMutation, ChangeCalendarMutationVariables>;
export const SetCalendarYearDocument = gql`
    mutation SetCalendarYear($input: SetCalendarYearInput!) {
  setCalendarYear(input: $input) {
    ... on CalendarChanged {
      calendar {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<SetCalendarYearMutation, SetCalendarYearMutationVariables>;
export const DeadLettersOfDocument = gql`
    query DeadLettersOf($service: String!, $filter: DeadLetterFilter, $first: Int, $after: String) {
  deadLetters(service: $service, filter: $filter, first: $first, after: $after) {
    ...LetterPage
  }
}
    ${LetterPageFragmentDoc}
${LetterRowFragmentDoc}` as unknown as DocumentNode<DeadLettersOfQuery, DeadLettersOfQueryVariables>;
export const DeadLetterDataDocument = gql`
    query DeadLetterData($service: String!, $id: ID!) {
  deadLetters(service: $service, filter: {ids: [$id]}, first: 1) {
    edges {
      node {
        ...LetterRow
        data
      }
    }
  }
}
    ${LetterRowFragmentDoc}` as unknown as DocumentNode<DeadLetterDataQuery, DeadLetterDataQueryVariables>;
export const RepairDeadLetterDocument = gql`
    mutation RepairDeadLetter($input: RepairDeadLetterInput!) {
  repairDeadLetter(input: $input) {
    ... on DeadLetterHandled {
      id
      played
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<RepairDeadLetterMutation, RepairDeadLetterMutationVariables>;
export const ReplayDeadLetterDocument = gql`
    mutation ReplayDeadLetter($input: ReplayDeadLetterInput!) {
  replayDeadLetter(input: $input) {
    ... on DeadLetterHandled {
      id
      played
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<ReplayDeadLetterMutation, ReplayDeadLetterMutationVariables>;
export const SkipDeadLetterDocument = gql`
    mutation SkipDeadLetter($input: SkipDeadLetterInput!) {
  skipDeadLetter(input: $input) {
    ... on DeadLetterHandled {
      id
      played
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<SkipDeadLetterMutation, SkipDeadLetterMutationVariables>;
export const DeliveriesDocument = gql`
    query Deliveries($filter: DeliveryFilter, $first: Int, $after: String) {
  deliveries(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...DeliveryRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${DeliveryRowFragmentDoc}` as unknown as DocumentNode<DeliveriesQuery, DeliveriesQueryVariables>;
export const ResendDeliveriesDocument = gql`
    mutation ResendDeliveries($input: ResendDeliveriesInput!) {
  resendDeliveries(input: $input) {
    ... on DeliveriesResent {
      resent
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<ResendDeliveriesMutation, ResendDeliveriesMutationVariables>;
export const TestChannelDocument = gql`
    mutation TestChannel($input: TestChannelInput!) {
  testChannel(input: $input) {
    ... on DeliveryChanged {
      delivery {
        id
        version
        state
        address
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<TestChannelMutation, TestChannelMutationVariables>;
export const RecordHistoryDocument = gql`
    query RecordHistory($id: ID!, $first: Int, $after: String) {
  node(id: $id) {
    id
    ... on OrgUnit {
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
    ... on Person {
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
    ... on Customer {
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
    ... on Contact {
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
    ... on Site {
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
    ... on Installation {
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
    ... on Agreement {
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
    ... on FollowUpTask {
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
    ... on Calendar {
      history(first: $first, after: $after) {
        ...AuditPage
      }
    }
  }
}
    ${AuditPageFragmentDoc}
${AuditLineFragmentDoc}` as unknown as DocumentNode<RecordHistoryQuery, RecordHistoryQueryVariables>;
export const AllKeysDocument = gql`
    query AllKeys {
  apiKeys {
    ...KeyRow
  }
}
    ${KeyRowFragmentDoc}` as unknown as DocumentNode<AllKeysQuery, AllKeysQueryVariables>;
export const PermissionNamesDocument = gql`
    query PermissionNames {
  permissions {
    code
    meaning
  }
}
    ` as unknown as DocumentNode<PermissionNamesQuery, PermissionNamesQueryVariables>;
export const CreateApiKeyDocument = gql`
    mutation CreateApiKey($input: CreateApiKeyInput!) {
  createApiKey(input: $input) {
    ... on ApiKeyCreated {
      secret
      apiKey {
        id
        version
        name
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<CreateApiKeyMutation, CreateApiKeyMutationVariables>;
export const RevokeApiKeyDocument = gql`
    mutation RevokeApiKey($input: RevokeApiKeyInput!) {
  revokeApiKey(input: $input) {
    ... on ApiKeyChanged {
      apiKey {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<RevokeApiKeyMutation, RevokeApiKeyMutationVariables>;
export const PeopleDocument = gql`
    query People($filter: PersonFilter, $search: String, $orderBy: PersonOrder, $first: Int, $after: String) {
  people(
    filter: $filter
    search: $search
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...PersonRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${PersonRowFragmentDoc}` as unknown as DocumentNode<PeopleQuery, PeopleQueryVariables>;
export const PeopleCountDocument = gql`
    query PeopleCount($filter: PersonFilter, $search: String) {
  people(filter: $filter, search: $search, first: 1) {
    totalCount
  }
}
    ` as unknown as DocumentNode<PeopleCountQuery, PeopleCountQueryVariables>;
export const RoleNamesDocument = gql`
    query RoleNames {
  roles {
    id
    code
    name
    active
  }
}
    ` as unknown as DocumentNode<RoleNamesQuery, RoleNamesQueryVariables>;
export const CreatePersonDocument = gql`
    mutation CreatePerson($input: CreatePersonInput!) {
  createPerson(input: $input) {
    ... on PersonChanged {
      person {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<CreatePersonMutation, CreatePersonMutationVariables>;
export const AllRolesDocument = gql`
    query AllRoles {
  roles {
    ...RoleRow
  }
  permissions {
    code
    meaning
  }
}
    ${RoleRowFragmentDoc}` as unknown as DocumentNode<AllRolesQuery, AllRolesQueryVariables>;
export const CreateRoleDocument = gql`
    mutation CreateRole($input: CreateRoleInput!) {
  createRole(input: $input) {
    ... on RoleChanged {
      role {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<CreateRoleMutation, CreateRoleMutationVariables>;
export const ChangeRoleDocument = gql`
    mutation ChangeRole($input: ChangeRoleInput!) {
  changeRole(input: $input) {
    ... on RoleChanged {
      role {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<ChangeRoleMutation, ChangeRoleMutationVariables>;
export const RetireRoleDocument = gql`
    mutation RetireRole($input: RetireRoleInput!) {
  retireRole(input: $input) {
    ... on RoleChanged {
      role {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<RetireRoleMutation, RetireRoleMutationVariables>;
export const ServiceLevelsAndRulesDocument = gql`
    query ServiceLevelsAndRules {
  serviceLevels {
    code
    name
    rules {
      ...LevelRule
    }
  }
  ticketSettings {
    ...Rules
  }
}
    ${LevelRuleFragmentDoc}
${RulesFragmentDoc}` as unknown as DocumentNode<ServiceLevelsAndRulesQuery, ServiceLevelsAndRulesQueryVariables>;
export const ChangeTicketSettingsDocument = gql`
    mutation ChangeTicketSettings($input: ChangeTicketSettingsInput!) {
  changeTicketSettings(input: $input) {
    ... on TicketSettingsChanged {
      settings {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<ChangeTicketSettingsMutation, ChangeTicketSettingsMutationVariables>;
export const AllUnitsDocument = gql`
    query AllUnits($includeClosed: Boolean!) {
  orgUnits(includeClosed: $includeClosed) {
    ...UnitRow
  }
}
    ${UnitRowFragmentDoc}` as unknown as DocumentNode<AllUnitsQuery, AllUnitsQueryVariables>;
export const UnitPageDocument = gql`
    query UnitPage($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on OrgUnit {
      ...UnitRow
      ancestors {
        id
        name
      }
    }
  }
  calendars {
    id
    name
  }
}
    ${UnitRowFragmentDoc}` as unknown as DocumentNode<UnitPageQuery, UnitPageQueryVariables>;
export const CreateOrgUnitDocument = gql`
    mutation CreateOrgUnit($input: CreateOrgUnitInput!) {
  createOrgUnit(input: $input) {
    ... on OrgUnitChanged {
      orgUnit {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<CreateOrgUnitMutation, CreateOrgUnitMutationVariables>;
export const RenameOrgUnitDocument = gql`
    mutation RenameOrgUnit($input: RenameOrgUnitInput!) {
  renameOrgUnit(input: $input) {
    ... on OrgUnitChanged {
      orgUnit {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<RenameOrgUnitMutation, RenameOrgUnitMutationVariables>;
export const MoveOrgUnitDocument = gql`
    mutation MoveOrgUnit($input: MoveOrgUnitInput!) {
  moveOrgUnit(input: $input) {
    ... on OrgUnitChanged {
      orgUnit {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<MoveOrgUnitMutation, MoveOrgUnitMutationVariables>;
export const PickUnitCalendarDocument = gql`
    mutation PickUnitCalendar($input: PickUnitCalendarInput!) {
  pickUnitCalendar(input: $input) {
    ... on OrgUnitChanged {
      orgUnit {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<PickUnitCalendarMutation, PickUnitCalendarMutationVariables>;
export const NameUnitHeadDocument = gql`
    mutation NameUnitHead($input: NameUnitHeadInput!) {
  nameUnitHead(input: $input) {
    ... on OrgUnitChanged {
      orgUnit {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<NameUnitHeadMutation, NameUnitHeadMutationVariables>;
export const CloseOrgUnitDocument = gql`
    mutation CloseOrgUnit($input: CloseOrgUnitInput!) {
  closeOrgUnit(input: $input) {
    ... on OrgUnitChanged {
      orgUnit {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<CloseOrgUnitMutation, CloseOrgUnitMutationVariables>;
export const ComplaintByIdDocument = gql`
    query ComplaintById($id: ID!) {
  node(id: $id) {
    ... on Complaint {
      ...ComplaintPage
    }
  }
}
    ${ComplaintPageFragmentDoc}
${ComplaintRowFragmentDoc}
${ComplaintClockShownFragmentDoc}
${ShownFileFragmentDoc}
${ActorNameFragmentDoc}` as unknown as DocumentNode<ComplaintByIdQuery, ComplaintByIdQueryVariables>;
export const ComplaintChangedDocument = gql`
    subscription ComplaintChanged($id: ID!) {
  complaintChanged(id: $id) {
    id
    version
  }
}
    ` as unknown as DocumentNode<ComplaintChangedSubscription, ComplaintChangedSubscriptionVariables>;
export const TakeUpComplaintDocument = gql`
    mutation TakeUpComplaint($input: TakeUpComplaintInput!) {
  takeUpComplaint(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<TakeUpComplaintMutation, TakeUpComplaintMutationVariables>;
export const ConfirmComplaintDocument = gql`
    mutation ConfirmComplaint($input: ConfirmComplaintInput!) {
  confirmComplaint(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ConfirmComplaintMutation, ConfirmComplaintMutationVariables>;
export const RejectComplaintDocument = gql`
    mutation RejectComplaint($input: RejectComplaintInput!) {
  rejectComplaint(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RejectComplaintMutation, RejectComplaintMutationVariables>;
export const BeginInvestigationDocument = gql`
    mutation BeginInvestigation($input: BeginInvestigationInput!) {
  beginInvestigation(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<BeginInvestigationMutation, BeginInvestigationMutationVariables>;
export const FindCauseDocument = gql`
    mutation FindCause($input: FindCauseInput!) {
  findCause(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<FindCauseMutation, FindCauseMutationVariables>;
export const AddMeasureDocument = gql`
    mutation AddMeasure($input: AddMeasureInput!) {
  addMeasure(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AddMeasureMutation, AddMeasureMutationVariables>;
export const DecideCompensationDocument = gql`
    mutation DecideCompensation($input: DecideCompensationInput!) {
  decideCompensation(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<DecideCompensationMutation, DecideCompensationMutationVariables>;
export const FinishMeasureDocument = gql`
    mutation FinishMeasure($input: FinishMeasureInput!) {
  finishMeasure(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<FinishMeasureMutation, FinishMeasureMutationVariables>;
export const RecordComplaintContactDocument = gql`
    mutation RecordComplaintContact($input: RecordComplaintContactInput!) {
  recordComplaintContact(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RecordComplaintContactMutation, RecordComplaintContactMutationVariables>;
export const AskNamedPersonDocument = gql`
    mutation AskNamedPerson($input: AskNamedPersonInput!) {
  askNamedPerson(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AskNamedPersonMutation, AskNamedPersonMutationVariables>;
export const ReturnResultDocument = gql`
    mutation ReturnResult($input: ReturnResultInput!) {
  returnResult(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ReturnResultMutation, ReturnResultMutationVariables>;
export const VerifyComplaintDocument = gql`
    mutation VerifyComplaint($input: VerifyComplaintInput!) {
  verifyComplaint(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<VerifyComplaintMutation, VerifyComplaintMutationVariables>;
export const RecordCorrectiveActionDocument = gql`
    mutation RecordCorrectiveAction($input: RecordCorrectiveActionInput!) {
  recordCorrectiveAction(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RecordCorrectiveActionMutation, RecordCorrectiveActionMutationVariables>;
export const CheckEffectDocument = gql`
    mutation CheckEffect($input: CheckEffectInput!) {
  checkEffect(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<CheckEffectMutation, CheckEffectMutationVariables>;
export const ArchiveComplaintDocument = gql`
    mutation ArchiveComplaint($input: ArchiveComplaintInput!) {
  archiveComplaint(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ArchiveComplaintMutation, ArchiveComplaintMutationVariables>;
export const ComplaintsDocument = gql`
    query Complaints($filter: ComplaintFilter, $search: String, $orderBy: ComplaintOrder, $first: Int, $after: String) {
  complaints(
    filter: $filter
    search: $search
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...ComplaintRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${ComplaintRowFragmentDoc}
${ComplaintClockShownFragmentDoc}` as unknown as DocumentNode<ComplaintsQuery, ComplaintsQueryVariables>;
export const ComplaintCountDocument = gql`
    query ComplaintCount($filter: ComplaintFilter, $search: String) {
  complaints(filter: $filter, search: $search, first: 1) {
    totalCount
  }
}
    ` as unknown as DocumentNode<ComplaintCountQuery, ComplaintCountQueryVariables>;
export const FileComplaintDocument = gql`
    mutation FileComplaint($input: FileComplaintInput!) {
  fileComplaint(input: $input) {
    ...ComplaintAnswer
  }
}
    ${ComplaintAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<FileComplaintMutation, FileComplaintMutationVariables>;
export const MyComplaintQuestionsDocument = gql`
    query MyComplaintQuestions {
  myComplaintQuestions {
    ...AskedQuestion
  }
}
    ${AskedQuestionFragmentDoc}` as unknown as DocumentNode<MyComplaintQuestionsQuery, MyComplaintQuestionsQueryVariables>;
export const MyOpenQuestionsDocument = gql`
    query MyOpenQuestions {
  myComplaintQuestions(open: true) {
    id
  }
}
    ` as unknown as DocumentNode<MyOpenQuestionsQuery, MyOpenQuestionsQueryVariables>;
export const AnswerComplaintQuestionDocument = gql`
    mutation AnswerComplaintQuestion($input: AnswerComplaintQuestionInput!) {
  answerComplaintQuestion(input: $input) {
    ... on ComplaintQuestionAnswered {
      questions {
        ...AskedQuestion
      }
    }
    ...Failure
  }
}
    ${AskedQuestionFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AnswerComplaintQuestionMutation, AnswerComplaintQuestionMutationVariables>;
export const AllCoursesDocument = gql`
    query AllCourses($filter: CourseFilter, $search: String, $first: Int, $after: String) {
  courses(filter: $filter, search: $search, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...CourseBrief
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${CourseBriefFragmentDoc}` as unknown as DocumentNode<AllCoursesQuery, AllCoursesQueryVariables>;
export const CourseToWriteDocument = gql`
    query CourseToWrite($id: ID!) {
  node(id: $id) {
    ... on Course {
      ...WrittenCourse
    }
  }
  coursePaper(id: $id) {
    ...WrittenPaper
  }
}
    ${WrittenCourseFragmentDoc}
${CourseBriefFragmentDoc}
${ShownFileFragmentDoc}
${ActorNameFragmentDoc}
${WrittenPaperFragmentDoc}` as unknown as DocumentNode<CourseToWriteQuery, CourseToWriteQueryVariables>;
export const CreateCourseDocument = gql`
    mutation CreateCourse($input: CreateCourseInput!) {
  createCourse(input: $input) {
    ...CourseAnswer
  }
}
    ${CourseAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<CreateCourseMutation, CreateCourseMutationVariables>;
export const ChangeCourseDocument = gql`
    mutation ChangeCourse($input: ChangeCourseInput!) {
  changeCourse(input: $input) {
    ...CourseAnswer
  }
}
    ${CourseAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ChangeCourseMutation, ChangeCourseMutationVariables>;
export const SetCoursePaperDocument = gql`
    mutation SetCoursePaper($input: SetCoursePaperInput!) {
  setCoursePaper(input: $input) {
    ...CourseAnswer
  }
}
    ${CourseAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<SetCoursePaperMutation, SetCoursePaperMutationVariables>;
export const SendCourseToReviewDocument = gql`
    mutation SendCourseToReview($input: SendCourseToReviewInput!) {
  sendCourseToReview(input: $input) {
    ...CourseAnswer
  }
}
    ${CourseAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<SendCourseToReviewMutation, SendCourseToReviewMutationVariables>;
export const SendCourseBackDocument = gql`
    mutation SendCourseBack($input: SendCourseBackInput!) {
  sendCourseBack(input: $input) {
    ...CourseAnswer
  }
}
    ${CourseAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<SendCourseBackMutation, SendCourseBackMutationVariables>;
export const PublishCourseDocument = gql`
    mutation PublishCourse($input: PublishCourseInput!) {
  publishCourse(input: $input) {
    ...CourseAnswer
  }
}
    ${CourseAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<PublishCourseMutation, PublishCourseMutationVariables>;
export const RetireCourseDocument = gql`
    mutation RetireCourse($input: RetireCourseInput!) {
  retireCourse(input: $input) {
    ...CourseAnswer
  }
}
    ${CourseAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RetireCourseMutation, RetireCourseMutationVariables>;
export const CustomerByIdDocument = gql`
    query CustomerById($id: ID!, $accounts: Boolean!) {
  node(id: $id) {
    __typename
    id
    ...CustomerFile
  }
}
    ${CustomerFileFragmentDoc}
${CustomerRowFragmentDoc}
${FileContactFragmentDoc}
${FileSiteFragmentDoc}
${FileInstallationFragmentDoc}
${FileAgreementFragmentDoc}
${QuotaShownFragmentDoc}` as unknown as DocumentNode<CustomerByIdQuery, CustomerByIdQueryVariables>;
export const FileChoicesDocument = gql`
    "What the forms of a file offer to choose from."
query FileChoices {
  products {
    id
    code
    name
    active
  }
  serviceLevels {
    code
    name
  }
  calendars {
    id
    name
  }
}
    ` as unknown as DocumentNode<FileChoicesQuery, FileChoicesQueryVariables>;
export const CustomerChangedDocument = gql`
    subscription CustomerChanged($id: ID!) {
  customerChanged(id: $id) {
    id
    version
  }
}
    ` as unknown as DocumentNode<CustomerChangedSubscription, CustomerChangedSubscriptionVariables>;
export const EntitlementOfDocument = gql`
    query EntitlementOf($customerId: ID!, $installationId: ID, $service: ServiceKind, $specialServiceCode: String, $at: DateTime) {
  entitlement(
    customerId: $customerId
    installationId: $installationId
    service: $service
    specialServiceCode: $specialServiceCode
    at: $at
  ) {
    decision
    agreement {
      id
      number
    }
    agreementNumber
    agreementKind
    validUntil
    serviceLevelCode
    calendar {
      id
      name
    }
    responsePromise
    arrivalPromises {
      travelZone
      targetMs
    }
    quotas {
      ...QuotaShown
    }
    administratorFirst
    identityCheckNeeded
    proofOfPurchaseNeeded
    explanation {
      code
      text
    }
  }
}
    ${QuotaShownFragmentDoc}` as unknown as DocumentNode<EntitlementOfQuery, EntitlementOfQueryVariables>;
export const SpecialServicesDocument = gql`
    query SpecialServices {
  specialServices {
    id
    code
    name
    active
    price {
      amountMinor
      currency
    }
  }
}
    ` as unknown as DocumentNode<SpecialServicesQuery, SpecialServicesQueryVariables>;
export const CustomerTimelineDocument = gql`
    query CustomerTimeline($id: ID!, $recordKinds: [String!], $first: Int, $after: String) {
  node(id: $id) {
    __typename
    id
    ... on Customer {
      timeline(recordKinds: $recordKinds, first: $first, after: $after) {
        edges {
          cursor
          node {
            at
            event
            text
            number
            actor {
              ...ActorName
            }
            record {
              __typename
              id
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    ${ActorNameFragmentDoc}` as unknown as DocumentNode<CustomerTimelineQuery, CustomerTimelineQueryVariables>;
export const CustomerSurveysDocument = gql`
    query CustomerSurveys($customerId: ID!, $first: Int, $after: String) {
  surveys(filter: {customerIds: [$customerId]}, first: $first, after: $after) {
    edges {
      cursor
      node {
        id
        state
        subject
        score
        low
        sentAt
        answeredAt
        answeredFor {
          id
          displayName
        }
        contact {
          id
          name
        }
        subjectRecord {
          __typename
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<CustomerSurveysQuery, CustomerSurveysQueryVariables>;
export const CustomerOfPartDocument = gql`
    "Whose part it is."
query CustomerOfPart($id: ID!) {
  node(id: $id) {
    __typename
    id
    ... on Contact {
      customer {
        id
      }
    }
    ... on Site {
      customer {
        id
      }
    }
    ... on Installation {
      customer {
        id
      }
    }
    ... on Agreement {
      customer {
        id
      }
    }
  }
}
    ` as unknown as DocumentNode<CustomerOfPartQuery, CustomerOfPartQueryVariables>;
export const AddContactDocument = gql`
    mutation AddContact($input: AddContactInput!) {
  addContact(input: $input) {
    ...ContactAnswer
  }
}
    ${ContactAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AddContactMutation, AddContactMutationVariables>;
export const ChangeContactDocument = gql`
    mutation ChangeContact($input: ChangeContactInput!) {
  changeContact(input: $input) {
    ...ContactAnswer
  }
}
    ${ContactAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ChangeContactMutation, ChangeContactMutationVariables>;
export const RetireContactDocument = gql`
    mutation RetireContact($input: RetireContactInput!) {
  retireContact(input: $input) {
    ...ContactAnswer
  }
}
    ${ContactAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RetireContactMutation, RetireContactMutationVariables>;
export const InviteContactDocument = gql`
    mutation InviteContact($input: InviteContactInput!) {
  inviteContact(input: $input) {
    ...ContactAccountAnswer
  }
}
    ${ContactAccountAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<InviteContactMutation, InviteContactMutationVariables>;
export const EndContactAccountDocument = gql`
    mutation EndContactAccount($input: EndContactAccountInput!) {
  endContactAccount(input: $input) {
    ...ContactAccountAnswer
  }
}
    ${ContactAccountAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<EndContactAccountMutation, EndContactAccountMutationVariables>;
export const AddSiteDocument = gql`
    mutation AddSite($input: AddSiteInput!) {
  addSite(input: $input) {
    ...SiteAnswer
  }
}
    ${SiteAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AddSiteMutation, AddSiteMutationVariables>;
export const ChangeSiteDocument = gql`
    mutation ChangeSite($input: ChangeSiteInput!) {
  changeSite(input: $input) {
    ...SiteAnswer
  }
}
    ${SiteAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ChangeSiteMutation, ChangeSiteMutationVariables>;
export const RetireSiteDocument = gql`
    mutation RetireSite($input: RetireSiteInput!) {
  retireSite(input: $input) {
    ...SiteAnswer
  }
}
    ${SiteAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RetireSiteMutation, RetireSiteMutationVariables>;
export const RecordInstallationDocument = gql`
    mutation RecordInstallation($input: RecordInstallationInput!) {
  recordInstallation(input: $input) {
    ...InstallationAnswer
  }
}
    ${InstallationAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RecordInstallationMutation, RecordInstallationMutationVariables>;
export const ChangeInstallationDocument = gql`
    mutation ChangeInstallation($input: ChangeInstallationInput!) {
  changeInstallation(input: $input) {
    ...InstallationAnswer
  }
}
    ${InstallationAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ChangeInstallationMutation, ChangeInstallationMutationVariables>;
export const RetireInstallationDocument = gql`
    mutation RetireInstallation($input: RetireInstallationInput!) {
  retireInstallation(input: $input) {
    ...InstallationAnswer
  }
}
    ${InstallationAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RetireInstallationMutation, RetireInstallationMutationVariables>;
export const ConcludeAgreementDocument = gql`
    mutation ConcludeAgreement($input: ConcludeAgreementInput!) {
  concludeAgreement(input: $input) {
    ...AgreementAnswer
  }
}
    ${AgreementAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ConcludeAgreementMutation, ConcludeAgreementMutationVariables>;
export const ChangeAgreementDocument = gql`
    mutation ChangeAgreement($input: ChangeAgreementInput!) {
  changeAgreement(input: $input) {
    ...AgreementAnswer
  }
}
    ${AgreementAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ChangeAgreementMutation, ChangeAgreementMutationVariables>;
export const TerminateAgreementDocument = gql`
    mutation TerminateAgreement($input: TerminateAgreementInput!) {
  terminateAgreement(input: $input) {
    ...AgreementAnswer
  }
}
    ${AgreementAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<TerminateAgreementMutation, TerminateAgreementMutationVariables>;
export const CustomersDocument = gql`
    query Customers($filter: CustomerFilter, $search: String, $orderBy: CustomerOrder, $first: Int, $after: String) {
  customers(
    filter: $filter
    search: $search
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...CustomerRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${CustomerRowFragmentDoc}` as unknown as DocumentNode<CustomersQuery, CustomersQueryVariables>;
export const CustomerCountDocument = gql`
    query CustomerCount($filter: CustomerFilter, $search: String) {
  customers(filter: $filter, search: $search, first: 1) {
    totalCount
  }
}
    ` as unknown as DocumentNode<CustomerCountQuery, CustomerCountQueryVariables>;
export const RegisterCustomerDocument = gql`
    mutation RegisterCustomer($input: RegisterCustomerInput!) {
  registerCustomer(input: $input) {
    ...CustomerAnswer
  }
}
    ${CustomerAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RegisterCustomerMutation, RegisterCustomerMutationVariables>;
export const ChangeCustomerDocument = gql`
    mutation ChangeCustomer($input: ChangeCustomerInput!) {
  changeCustomer(input: $input) {
    ...CustomerAnswer
  }
}
    ${CustomerAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ChangeCustomerMutation, ChangeCustomerMutationVariables>;
export const IndicatorsDocument = gql`
    query Indicators($period: PeriodInput!) {
  indicators(period: $period, trendWeeks: 12) {
    ...Figure
  }
}
    ${FigureFragmentDoc}` as unknown as DocumentNode<IndicatorsQuery, IndicatorsQueryVariables>;
export const IndicatorsChangedDocument = gql`
    subscription IndicatorsChanged($period: PeriodInput!) {
  indicatorsChanged(period: $period, trendWeeks: 12) {
    ...Figure
  }
}
    ${FigureFragmentDoc}` as unknown as DocumentNode<IndicatorsChangedSubscription, IndicatorsChangedSubscriptionVariables>;
export const IndicatorRecordsDocument = gql`
    query IndicatorRecords($code: IndicatorCode!, $period: PeriodInput!, $inTarget: Boolean, $after: String) {
  indicatorRecords(
    code: $code
    period: $period
    inTarget: $inTarget
    first: 50
    after: $after
  ) {
    edges {
      cursor
      node {
        record {
          __typename
          id
        }
        number
        customerName
        at
        value
        target
        inTarget
        person {
          id
          displayName
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<IndicatorRecordsQuery, IndicatorRecordsQueryVariables>;
export const DueSoonDocument = gql`
    query DueSoon($dueBefore: DateTime!) {
  dueSoon: tickets(
    filter: {dueBefore: $dueBefore, open: true}
    orderBy: NEXT_DUE_ASC
    first: 8
  ) {
    totalCount
    edges {
      node {
        ...TicketRow
      }
    }
  }
}
    ${TicketRowFragmentDoc}
${ShownClockFragmentDoc}` as unknown as DocumentNode<DueSoonQuery, DueSoonQueryVariables>;
export const DutiesDocument = gql`
    query Duties($filter: DutyFilter, $first: Int, $after: String) {
  duties(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...DutyRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${DutyRowFragmentDoc}` as unknown as DocumentNode<DutiesQuery, DutiesQueryVariables>;
export const DutyRequirementsDocument = gql`
    query DutyRequirements {
  dutyRequirements {
    kind
    skillCodes
  }
}
    ` as unknown as DocumentNode<DutyRequirementsQuery, DutyRequirementsQueryVariables>;
export const PutOnDutyDocument = gql`
    mutation PutOnDuty($input: PutOnDutyInput!) {
  putOnDuty(input: $input) {
    ... on DutyChanged {
      duty {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<PutOnDutyMutation, PutOnDutyMutationVariables>;
export const TakeOffDutyDocument = gql`
    mutation TakeOffDuty($input: TakeOffDutyInput!) {
  takeOffDuty(input: $input) {
    ... on DutyChanged {
      duty {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<TakeOffDutyMutation, TakeOffDutyMutationVariables>;
export const FollowUpsDocument = gql`
    query FollowUps($filter: FollowUpFilter, $first: Int, $after: String) {
  followUpTasks(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...FollowUpRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${FollowUpRowFragmentDoc}` as unknown as DocumentNode<FollowUpsQuery, FollowUpsQueryVariables>;
export const FollowUpCountsDocument = gql`
    query FollowUpCounts($me: ID!) {
  mine: followUpTasks(filter: {states: [OPEN], assigneeIds: [$me]}, first: 1) {
    totalCount
  }
  overdue: followUpTasks(filter: {overdue: true}, first: 1) {
    totalCount
  }
  open: followUpTasks(filter: {states: [OPEN]}, first: 1) {
    totalCount
  }
}
    ` as unknown as DocumentNode<FollowUpCountsQuery, FollowUpCountsQueryVariables>;
export const FollowUpByIdDocument = gql`
    query FollowUpById($id: ID!) {
  node(id: $id) {
    __typename
    id
    ...FollowUpPage
  }
}
    ${FollowUpPageFragmentDoc}
${FollowUpRowFragmentDoc}` as unknown as DocumentNode<FollowUpByIdQuery, FollowUpByIdQueryVariables>;
export const OpenFollowUpDocument = gql`
    mutation OpenFollowUp($input: OpenFollowUpInput!) {
  openFollowUp(input: $input) {
    ...FollowUpAnswer
  }
}
    ${FollowUpAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<OpenFollowUpMutation, OpenFollowUpMutationVariables>;
export const AssignFollowUpDocument = gql`
    mutation AssignFollowUp($input: AssignFollowUpInput!) {
  assignFollowUp(input: $input) {
    ...FollowUpAnswer
  }
}
    ${FollowUpAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AssignFollowUpMutation, AssignFollowUpMutationVariables>;
export const RecordFollowUpAttemptDocument = gql`
    mutation RecordFollowUpAttempt($input: RecordFollowUpAttemptInput!) {
  recordFollowUpAttempt(input: $input) {
    ...FollowUpAnswer
  }
}
    ${FollowUpAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RecordFollowUpAttemptMutation, RecordFollowUpAttemptMutationVariables>;
export const FinishFollowUpDocument = gql`
    mutation FinishFollowUp($input: FinishFollowUpInput!) {
  finishFollowUp(input: $input) {
    ...FollowUpAnswer
  }
}
    ${FollowUpAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<FinishFollowUpMutation, FinishFollowUpMutationVariables>;
export const CallerMatchesDocument = gql`
    query CallerMatches($numberOrCode: String!) {
  callerMatches(numberOrCode: $numberOrCode) {
    ...CallerFile
  }
}
    ${CallerFileFragmentDoc}
${PromisedServiceFragmentDoc}` as unknown as DocumentNode<CallerMatchesQuery, CallerMatchesQueryVariables>;
export const RecentTicketsOfCustomerDocument = gql`
    query RecentTicketsOfCustomer($customerId: ID!) {
  tickets(filter: {customerIds: [$customerId]}, orderBy: REPORTED_DESC, first: 5) {
    edges {
      node {
        ...TicketRow
      }
    }
  }
}
    ${TicketRowFragmentDoc}
${ShownClockFragmentDoc}` as unknown as DocumentNode<RecentTicketsOfCustomerQuery, RecentTicketsOfCustomerQueryVariables>;
export const SimilarTicketsDocument = gql`
    query SimilarTickets($search: String!) {
  tickets(search: $search, orderBy: REPORTED_DESC, first: 4) {
    edges {
      node {
        ...TicketRow
      }
    }
  }
}
    ${TicketRowFragmentDoc}
${ShownClockFragmentDoc}` as unknown as DocumentNode<SimilarTicketsQuery, SimilarTicketsQueryVariables>;
export const OpenTicketDocument = gql`
    mutation OpenTicket($input: OpenTicketInput!) {
  openTicket(input: $input) {
    ... on TicketChanged {
      ticket {
        id
        number
        version
        priority
        clocks {
          ...ShownClock
        }
      }
    }
    ...Failure
  }
}
    ${ShownClockFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<OpenTicketMutation, OpenTicketMutationVariables>;
export const ArticlesDocument = gql`
    query Articles($filter: ArticleFilter, $search: String, $orderBy: ArticleOrder, $first: Int, $after: String) {
  articles(
    filter: $filter
    search: $search
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...ArticleRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${ArticleRowFragmentDoc}` as unknown as DocumentNode<ArticlesQuery, ArticlesQueryVariables>;
export const ArticleCountDocument = gql`
    query ArticleCount($filter: ArticleFilter, $search: String) {
  articles(filter: $filter, search: $search, first: 1) {
    totalCount
  }
}
    ` as unknown as DocumentNode<ArticleCountQuery, ArticleCountQueryVariables>;
export const ArticlePageDocument = gql`
    query ArticlePage($id: ID!) {
  node(id: $id) {
    ... on Article {
      ...ArticleRow
      publishedRevision
      attachments {
        ...ShownFile
      }
      productCodes
      productVersions
      usefulVotes
      uselessVotes
      categories {
        id
        code
        name
      }
      sourceTicket {
        id
        number
        subject
      }
      shown {
        symptom
        environment
        cause
        solution
        changedAt
        reviewNote
        changedBy {
          id
          displayName
        }
      }
      availableActions {
        action
        allowed
        reason
      }
    }
  }
}
    ${ArticleRowFragmentDoc}
${ShownFileFragmentDoc}
${ActorNameFragmentDoc}` as unknown as DocumentNode<ArticlePageQuery, ArticlePageQueryVariables>;
export const DraftArticleDocument = gql`
    mutation DraftArticle($input: DraftArticleInput!) {
  draftArticle(input: $input) {
    ...ArticleAnswer
  }
}
    ${ArticleAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<DraftArticleMutation, DraftArticleMutationVariables>;
export const ChangeArticleDocument = gql`
    mutation ChangeArticle($input: ChangeArticleInput!) {
  changeArticle(input: $input) {
    ...ArticleAnswer
  }
}
    ${ArticleAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ChangeArticleMutation, ChangeArticleMutationVariables>;
export const SubmitArticleDocument = gql`
    mutation SubmitArticle($input: SubmitArticleInput!) {
  submitArticle(input: $input) {
    ...ArticleAnswer
  }
}
    ${ArticleAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<SubmitArticleMutation, SubmitArticleMutationVariables>;
export const ReviewArticleDocument = gql`
    mutation ReviewArticle($input: ReviewArticleInput!) {
  reviewArticle(input: $input) {
    ...ArticleAnswer
  }
}
    ${ArticleAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ReviewArticleMutation, ReviewArticleMutationVariables>;
export const PublishArticleDocument = gql`
    mutation PublishArticle($input: PublishArticleInput!) {
  publishArticle(input: $input) {
    ...ArticleAnswer
  }
}
    ${ArticleAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<PublishArticleMutation, PublishArticleMutationVariables>;
export const ReviseArticleDocument = gql`
    mutation ReviseArticle($input: ReviseArticleInput!) {
  reviseArticle(input: $input) {
    ...ArticleAnswer
  }
}
    ${ArticleAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ReviseArticleMutation, ReviseArticleMutationVariables>;
export const RetireArticleDocument = gql`
    mutation RetireArticle($input: RetireArticleInput!) {
  retireArticle(input: $input) {
    ...ArticleAnswer
  }
}
    ${ArticleAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RetireArticleMutation, RetireArticleMutationVariables>;
export const VoteOnArticleDocument = gql`
    mutation VoteOnArticle($input: VoteOnArticleInput!) {
  voteOnArticle(input: $input) {
    ...ArticleAnswer
  }
}
    ${ArticleAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<VoteOnArticleMutation, VoteOnArticleMutationVariables>;
export const TicketLinkLookDocument = gql`
    query TicketLinkLook($token: String!) {
  ticketLink(token: $token) {
    purpose
    ticketNumber
    subject
    solution
    steps
    precautions
    acceptanceCriteria
    expiresAt
    answerable
  }
}
    ` as unknown as DocumentNode<TicketLinkLookQuery, TicketLinkLookQueryVariables>;
export const AnswerTicketLinkDocument = gql`
    mutation AnswerTicketLink($input: AnswerTicketLinkInput!) {
  answerTicketLink(input: $input) {
    ... on TicketLinkAnswered {
      ticketNumber
      status
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<AnswerTicketLinkMutation, AnswerTicketLinkMutationVariables>;
export const SurveyLookDocument = gql`
    query SurveyLook($token: String!) {
  surveyLink(token: $token) {
    state
    subject
    subjectNumber
    expiresAt
    questions {
      id
      kind
      text
      required
      choices {
        code
        text
      }
    }
  }
}
    ` as unknown as DocumentNode<SurveyLookQuery, SurveyLookQueryVariables>;
export const AnswerSurveyDocument = gql`
    mutation AnswerSurvey($input: AnswerSurveyInput!) {
  answerSurvey(input: $input) {
    ... on SurveyAnswered {
      state
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<AnswerSurveyMutation, AnswerSurveyMutationVariables>;
export const MyHomeDocument = gql`
    query MyHome {
  resolved: tickets(
    filter: {statuses: [RESOLVED]}
    orderBy: UPDATED_DESC
    first: 20
  ) {
    edges {
      node {
        ...MyTicketRow
      }
    }
  }
  open: tickets(filter: {open: true}, orderBy: UPDATED_DESC, first: 50) {
    totalCount
    edges {
      node {
        ...MyTicketRow
      }
    }
  }
  mySurveys {
    ...MySurveyLine
  }
  agreements(filter: {states: [IN_FORCE]}, first: 1) {
    edges {
      node {
        id
        kind
        endsOn
      }
    }
  }
}
    ${MyTicketRowFragmentDoc}
${ShownClockFragmentDoc}
${MySurveyLineFragmentDoc}` as unknown as DocumentNode<MyHomeQuery, MyHomeQueryVariables>;
export const MyTicketsDocument = gql`
    query MyTickets($filter: TicketFilter, $search: String, $first: Int, $after: String) {
  tickets(
    filter: $filter
    search: $search
    orderBy: UPDATED_DESC
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...MyTicketRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${MyTicketRowFragmentDoc}
${ShownClockFragmentDoc}` as unknown as DocumentNode<MyTicketsQuery, MyTicketsQueryVariables>;
export const MyTicketsChangedDocument = gql`
    subscription MyTicketsChanged($filter: TicketFilter) {
  ticketListChanged(filter: $filter) {
    ticketId
    version
  }
}
    ` as unknown as DocumentNode<MyTicketsChangedSubscription, MyTicketsChangedSubscriptionVariables>;
export const MyTicketDocument = gql`
    query MyTicket($number: String!) {
  ticketByNumber(number: $number) {
    ...MyTicketPage
  }
}
    ${MyTicketPageFragmentDoc}
${MyTicketRowFragmentDoc}
${ShownClockFragmentDoc}
${ShownFileFragmentDoc}
${ActorNameFragmentDoc}` as unknown as DocumentNode<MyTicketQuery, MyTicketQueryVariables>;
export const MyTicketByIdDocument = gql`
    query MyTicketById($id: ID!) {
  node(id: $id) {
    ... on Ticket {
      ...MyTicketPage
    }
  }
}
    ${MyTicketPageFragmentDoc}
${MyTicketRowFragmentDoc}
${ShownClockFragmentDoc}
${ShownFileFragmentDoc}
${ActorNameFragmentDoc}` as unknown as DocumentNode<MyTicketByIdQuery, MyTicketByIdQueryVariables>;
export const MySurveyLinesDocument = gql`
    query MySurveyLines {
  mySurveys {
    ...MySurveyLine
  }
}
    ${MySurveyLineFragmentDoc}` as unknown as DocumentNode<MySurveyLinesQuery, MySurveyLinesQueryVariables>;
export const MySurveysDocument = gql`
    query MySurveys {
  mySurveys {
    ...MySurveyLine
    questions {
      id
      kind
      text
      required
      choices {
        code
        text
      }
    }
  }
}
    ${MySurveyLineFragmentDoc}` as unknown as DocumentNode<MySurveysQuery, MySurveysQueryVariables>;
export const AnswerMySurveyDocument = gql`
    mutation AnswerMySurvey($input: AnswerMySurveyInput!) {
  answerMySurvey(input: $input) {
    ... on SurveyAnswered {
      state
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<AnswerMySurveyMutation, AnswerMySurveyMutationVariables>;
export const MyInstallationsDocument = gql`
    query MyInstallations {
  installations(filter: {active: true}, orderBy: SERVICE_CODE_ASC, first: 100) {
    edges {
      node {
        id
        serviceCode
        productCode
        productVersion
        product {
          id
          name
        }
        site {
          id
          name
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<MyInstallationsQuery, MyInstallationsQueryVariables>;
export const MyPromiseDocument = gql`
    query MyPromise($customerId: ID!, $installationId: ID) {
  entitlement(customerId: $customerId, installationId: $installationId) {
    decision
    agreementNumber
    agreementKind
    validUntil
    responsePromise
    quotas {
      service
      included
      left
    }
  }
}
    ` as unknown as DocumentNode<MyPromiseQuery, MyPromiseQueryVariables>;
export const ReportProblemDocument = gql`
    mutation ReportProblem($input: OpenTicketInput!) {
  openTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ReportProblemMutation, ReportProblemMutationVariables>;
export const SuggestedArticlesDocument = gql`
    query SuggestedArticles($text: String!, $productCode: String) {
  searchArticles(text: $text, productCode: $productCode, typing: true, first: 4) {
    article {
      id
      shown {
        title
      }
    }
  }
}
    ` as unknown as DocumentNode<SuggestedArticlesQuery, SuggestedArticlesQueryVariables>;
export const MyArticlesDocument = gql`
    query MyArticles($filter: ArticleFilter, $first: Int, $after: String) {
  articles(filter: $filter, orderBy: USE_DESC, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...MyArticleRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${MyArticleRowFragmentDoc}` as unknown as DocumentNode<MyArticlesQuery, MyArticlesQueryVariables>;
export const MyArticleSearchDocument = gql`
    query MyArticleSearch($text: String!, $typing: Boolean!) {
  searchArticles(text: $text, typing: $typing, first: 30) {
    article {
      ...MyArticleRow
    }
  }
}
    ${MyArticleRowFragmentDoc}` as unknown as DocumentNode<MyArticleSearchQuery, MyArticleSearchQueryVariables>;
export const MyArticleDocument = gql`
    query MyArticle($id: ID!) {
  node(id: $id) {
    ... on Article {
      ...MyArticleRow
      shown {
        symptom
        environment
        cause
        solution
      }
      attachments {
        ...ShownFile
      }
    }
  }
}
    ${MyArticleRowFragmentDoc}
${ShownFileFragmentDoc}
${ActorNameFragmentDoc}` as unknown as DocumentNode<MyArticleQuery, MyArticleQueryVariables>;
export const CountArticleUseDocument = gql`
    mutation CountArticleUse($input: CountArticleUseInput!) {
  countArticleUse(input: $input) {
    ...ArticleAnswer
  }
}
    ${ArticleAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<CountArticleUseMutation, CountArticleUseMutationVariables>;
export const MyAgreementsDocument = gql`
    query MyAgreements {
  agreements(orderBy: STARTS_DESC, first: 50) {
    edges {
      node {
        id
        number
        kind
        state
        startsOn
        endsOn
        responsePromise
        serviceDescription
        administratorFirst
        arrivalPromises {
          travelZone
          targetMs
        }
        quotas {
          service
          included
          left
        }
        installations {
          id
          serviceCode
          productCode
          productVersion
          product {
            id
            name
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<MyAgreementsQuery, MyAgreementsQueryVariables>;
export const MyContactAccountDocument = gql`
    query MyContactAccount {
  viewer {
    contact {
      id
      name
      title
      reaches {
        kind
        value
      }
      account {
        id
        login
      }
    }
    customer {
      id
      name
      consultant {
        id
        displayName
      }
    }
    sessions {
      id
      device
      address
      startedAt
      lastUsedAt
      current
    }
  }
}
    ` as unknown as DocumentNode<MyContactAccountQuery, MyContactAccountQueryVariables>;
export const WorkOrdersDocument = gql`
    query WorkOrders($filter: WorkOrderFilter, $search: String, $orderBy: WorkOrderSort, $first: Int, $after: String) {
  workOrders(
    filter: $filter
    search: $search
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...WorkOrderRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${WorkOrderRowFragmentDoc}` as unknown as DocumentNode<WorkOrdersQuery, WorkOrdersQueryVariables>;
export const WorkOrderByIdDocument = gql`
    query WorkOrderById($id: ID!) {
  node(id: $id) {
    ... on WorkOrder {
      ...WorkOrderPage
    }
  }
}
    ${WorkOrderPageFragmentDoc}
${WorkOrderRowFragmentDoc}
${ShownFileFragmentDoc}
${ActorNameFragmentDoc}
${ArrivalClockShownFragmentDoc}` as unknown as DocumentNode<WorkOrderByIdQuery, WorkOrderByIdQueryVariables>;
export const WorkOrderSuggestionsDocument = gql`
    query WorkOrderSuggestions($id: ID!) {
  node(id: $id) {
    ... on WorkOrder {
      id
      suggestions(first: 5) {
        person {
          id
          displayName
          unit {
            id
            name
          }
        }
        suitable
        score
        reasons {
          code
          params
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<WorkOrderSuggestionsQuery, WorkOrderSuggestionsQueryVariables>;
export const WorkOrderChangedDocument = gql`
    subscription WorkOrderChanged($id: ID!) {
  workOrderChanged(id: $id) {
    id
    version
  }
}
    ` as unknown as DocumentNode<WorkOrderChangedSubscription, WorkOrderChangedSubscriptionVariables>;
export const AssignWorkOrderDocument = gql`
    mutation AssignWorkOrder($input: AssignWorkOrderInput!) {
  assignWorkOrder(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AssignWorkOrderMutation, AssignWorkOrderMutationVariables>;
export const AcceptWorkOrderDocument = gql`
    mutation AcceptWorkOrder($input: AcceptWorkOrderInput!) {
  acceptWorkOrder(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AcceptWorkOrderMutation, AcceptWorkOrderMutationVariables>;
export const DeclineWorkOrderDocument = gql`
    mutation DeclineWorkOrder($input: DeclineWorkOrderInput!) {
  declineWorkOrder(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<DeclineWorkOrderMutation, DeclineWorkOrderMutationVariables>;
export const RecordCustomerContactDocument = gql`
    mutation RecordCustomerContact($input: RecordCustomerContactInput!) {
  recordCustomerContact(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RecordCustomerContactMutation, RecordCustomerContactMutationVariables>;
export const AppointWorkOrderDocument = gql`
    mutation AppointWorkOrder($input: AppointWorkOrderInput!) {
  appointWorkOrder(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AppointWorkOrderMutation, AppointWorkOrderMutationVariables>;
export const DepartWorkOrderDocument = gql`
    mutation DepartWorkOrder($input: DepartWorkOrderInput!) {
  departWorkOrder(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<DepartWorkOrderMutation, DepartWorkOrderMutationVariables>;
export const ArriveWorkOrderDocument = gql`
    mutation ArriveWorkOrder($input: ArriveWorkOrderInput!) {
  arriveWorkOrder(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ArriveWorkOrderMutation, ArriveWorkOrderMutationVariables>;
export const BeginWorkOrderDocument = gql`
    mutation BeginWorkOrder($input: BeginWorkOrderInput!) {
  beginWorkOrder(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<BeginWorkOrderMutation, BeginWorkOrderMutationVariables>;
export const ReportWorkOrderDocument = gql`
    mutation ReportWorkOrder($input: ReportWorkOrderInput!) {
  reportWorkOrder(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ReportWorkOrderMutation, ReportWorkOrderMutationVariables>;
export const SendSignCodeDocument = gql`
    mutation SendSignCode($input: SendSignCodeInput!) {
  sendSignCode(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<SendSignCodeMutation, SendSignCodeMutationVariables>;
export const SignWorkOrderDocument = gql`
    mutation SignWorkOrder($input: SignWorkOrderInput!) {
  signWorkOrder(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<SignWorkOrderMutation, SignWorkOrderMutationVariables>;
export const WriteOffWorkOrderDocument = gql`
    mutation WriteOffWorkOrder($input: WriteOffWorkOrderInput!) {
  writeOffWorkOrder(input: $input) {
    ...WorkOrderAnswer
  }
}
    ${WorkOrderAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<WriteOffWorkOrderMutation, WriteOffWorkOrderMutationVariables>;
export const PersonPageByIdDocument = gql`
    query PersonPageById($id: ID!, $manage: Boolean!) {
  node(id: $id) {
    __typename
    id
    ...PersonPage
  }
  roles {
    id
    code
    name
    active
  }
}
    ${PersonPageFragmentDoc}` as unknown as DocumentNode<PersonPageByIdQuery, PersonPageByIdQueryVariables>;
export const ChangePersonDocument = gql`
    mutation ChangePerson($input: ChangePersonInput!) {
  changePerson(input: $input) {
    ... on PersonChanged {
      person {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<ChangePersonMutation, ChangePersonMutationVariables>;
export const MovePersonDocument = gql`
    mutation MovePerson($input: MovePersonInput!) {
  movePerson(input: $input) {
    ... on PersonChanged {
      person {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<MovePersonMutation, MovePersonMutationVariables>;
export const ChangePersonRolesDocument = gql`
    mutation ChangePersonRoles($input: ChangePersonRolesInput!) {
  changePersonRoles(input: $input) {
    ... on PersonChanged {
      person {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<ChangePersonRolesMutation, ChangePersonRolesMutationVariables>;
export const NameDeputyDocument = gql`
    mutation NameDeputy($input: NameDeputyInput!) {
  nameDeputy(input: $input) {
    ... on PersonChanged {
      person {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<NameDeputyMutation, NameDeputyMutationVariables>;
export const DeactivatePersonDocument = gql`
    mutation DeactivatePerson($input: DeactivatePersonInput!) {
  deactivatePerson(input: $input) {
    ... on PersonChanged {
      person {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<DeactivatePersonMutation, DeactivatePersonMutationVariables>;
export const ReactivatePersonDocument = gql`
    mutation ReactivatePerson($input: ReactivatePersonInput!) {
  reactivatePerson(input: $input) {
    ... on PersonChanged {
      person {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<ReactivatePersonMutation, ReactivatePersonMutationVariables>;
export const SetFirstPasswordDocument = gql`
    mutation SetFirstPassword($input: SetFirstPasswordInput!) {
  setFirstPassword(input: $input) {
    ... on PersonChanged {
      person {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<SetFirstPasswordMutation, SetFirstPasswordMutationVariables>;
export const UnlockSignInDocument = gql`
    mutation UnlockSignIn($input: UnlockSignInInput!) {
  unlockSignIn(input: $input) {
    ... on PersonChanged {
      person {
        id
        version
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<UnlockSignInMutation, UnlockSignInMutationVariables>;
export const SignInDocument = gql`
    mutation SignIn($input: SignInInput!) {
  signIn(input: $input) {
    ... on SignedIn {
      viewer {
        locale
        person {
          id
        }
        contact {
          id
        }
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const AskPasswordResetDocument = gql`
    mutation AskPasswordReset($input: AskPasswordResetInput!) {
  askPasswordReset(input: $input) {
    ... on Done {
      done
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<AskPasswordResetMutation, AskPasswordResetMutationVariables>;
export const SetPasswordByLinkDocument = gql`
    mutation SetPasswordByLink($input: SetPasswordByLinkInput!) {
  setPasswordByLink(input: $input) {
    ... on Done {
      done
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<SetPasswordByLinkMutation, SetPasswordByLinkMutationVariables>;
export const FirstAdministratorNeededDocument = gql`
    query FirstAdministratorNeeded {
  firstAdministratorNeeded
}
    ` as unknown as DocumentNode<FirstAdministratorNeededQuery, FirstAdministratorNeededQueryVariables>;
export const CreateFirstAdministratorDocument = gql`
    mutation CreateFirstAdministrator($input: CreateFirstAdministratorInput!) {
  createFirstAdministrator(input: $input) {
    ... on PersonChanged {
      person {
        id
      }
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<CreateFirstAdministratorMutation, CreateFirstAdministratorMutationVariables>;
export const IdentifyCustomerDocument = gql`
    mutation IdentifyCustomer($input: IdentifyCustomerInput!) {
  identifyCustomer(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<IdentifyCustomerMutation, IdentifyCustomerMutationVariables>;
export const CompleteTicketDocument = gql`
    mutation CompleteTicket($input: CompleteTicketInput!) {
  completeTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<CompleteTicketMutation, CompleteTicketMutationVariables>;
export const AssessTicketDocument = gql`
    mutation AssessTicket($input: AssessTicketInput!) {
  assessTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AssessTicketMutation, AssessTicketMutationVariables>;
export const TriageTicketDocument = gql`
    mutation TriageTicket($input: TriageTicketInput!) {
  triageTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<TriageTicketMutation, TriageTicketMutationVariables>;
export const RecategoriseTicketDocument = gql`
    mutation RecategoriseTicket($input: RecategoriseTicketInput!) {
  recategoriseTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RecategoriseTicketMutation, RecategoriseTicketMutationVariables>;
export const ChangePriorityDocument = gql`
    mutation ChangePriority($input: ChangePriorityInput!) {
  changePriority(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ChangePriorityMutation, ChangePriorityMutationVariables>;
export const AssignTicketDocument = gql`
    mutation AssignTicket($input: AssignTicketInput!) {
  assignTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AssignTicketMutation, AssignTicketMutationVariables>;
export const ClaimTicketDocument = gql`
    mutation ClaimTicket($input: ClaimTicketInput!) {
  claimTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ClaimTicketMutation, ClaimTicketMutationVariables>;
export const HandOverTicketDocument = gql`
    mutation HandOverTicket($input: HandOverTicketInput!) {
  handOverTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<HandOverTicketMutation, HandOverTicketMutationVariables>;
export const StartTicketDocument = gql`
    mutation StartTicket($input: StartTicketInput!) {
  startTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<StartTicketMutation, StartTicketMutationVariables>;
export const WaitForOthersDocument = gql`
    mutation WaitForOthers($input: WaitForOthersInput!) {
  waitForOthers(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<WaitForOthersMutation, WaitForOthersMutationVariables>;
export const ResumeTicketDocument = gql`
    mutation ResumeTicket($input: ResumeTicketInput!) {
  resumeTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ResumeTicketMutation, ResumeTicketMutationVariables>;
export const ParkTicketDocument = gql`
    mutation ParkTicket($input: ParkTicketInput!) {
  parkTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ParkTicketMutation, ParkTicketMutationVariables>;
export const CallBackDocument = gql`
    mutation CallBack($input: CallBackInput!) {
  callBack(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<CallBackMutation, CallBackMutationVariables>;
export const RecordAttemptDocument = gql`
    mutation RecordAttempt($input: RecordAttemptInput!) {
  recordAttempt(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RecordAttemptMutation, RecordAttemptMutationVariables>;
export const EscalateTicketDocument = gql`
    mutation EscalateTicket($input: EscalateTicketInput!) {
  escalateTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<EscalateTicketMutation, EscalateTicketMutationVariables>;
export const AgreeTimeDocument = gql`
    mutation AgreeTime($input: AgreeTimeInput!) {
  agreeTime(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AgreeTimeMutation, AgreeTimeMutationVariables>;
export const RequestVisitDocument = gql`
    mutation RequestVisit($input: RequestVisitInput!) {
  requestVisit(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RequestVisitMutation, RequestVisitMutationVariables>;
export const AmendVisitRequestDocument = gql`
    mutation AmendVisitRequest($input: AmendVisitRequestInput!) {
  amendVisitRequest(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AmendVisitRequestMutation, AmendVisitRequestMutationVariables>;
export const WithdrawVisitRequestDocument = gql`
    mutation WithdrawVisitRequest($input: WithdrawVisitRequestInput!) {
  withdrawVisitRequest(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<WithdrawVisitRequestMutation, WithdrawVisitRequestMutationVariables>;
export const ProposeSolutionDocument = gql`
    mutation ProposeSolution($input: ProposeSolutionInput!) {
  proposeSolution(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ProposeSolutionMutation, ProposeSolutionMutationVariables>;
export const RecordConsentDocument = gql`
    mutation RecordConsent($input: RecordConsentInput!) {
  recordConsent(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RecordConsentMutation, RecordConsentMutationVariables>;
export const ResolveTicketDocument = gql`
    mutation ResolveTicket($input: ResolveTicketInput!) {
  resolveTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ResolveTicketMutation, ResolveTicketMutationVariables>;
export const ConfirmTicketDocument = gql`
    mutation ConfirmTicket($input: ConfirmTicketInput!) {
  confirmTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ConfirmTicketMutation, ConfirmTicketMutationVariables>;
export const RejectTicketDocument = gql`
    mutation RejectTicket($input: RejectTicketInput!) {
  rejectTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RejectTicketMutation, RejectTicketMutationVariables>;
export const CloseTicketDocument = gql`
    mutation CloseTicket($input: CloseTicketInput!) {
  closeTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<CloseTicketMutation, CloseTicketMutationVariables>;
export const ReopenTicketDocument = gql`
    mutation ReopenTicket($input: ReopenTicketInput!) {
  reopenTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ReopenTicketMutation, ReopenTicketMutationVariables>;
export const CancelTicketDocument = gql`
    mutation CancelTicket($input: CancelTicketInput!) {
  cancelTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<CancelTicketMutation, CancelTicketMutationVariables>;
export const ReplyOnTicketDocument = gql`
    mutation ReplyOnTicket($input: ReplyOnTicketInput!) {
  replyOnTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ReplyOnTicketMutation, ReplyOnTicketMutationVariables>;
export const NoteOnTicketDocument = gql`
    mutation NoteOnTicket($input: NoteOnTicketInput!) {
  noteOnTicket(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<NoteOnTicketMutation, NoteOnTicketMutationVariables>;
export const LogCallDocument = gql`
    mutation LogCall($input: LogCallInput!) {
  logCall(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<LogCallMutation, LogCallMutationVariables>;
export const LinkArticleDocument = gql`
    mutation LinkArticle($input: LinkArticleInput!) {
  linkArticle(input: $input) {
    ...TicketAnswer
  }
}
    ${TicketAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<LinkArticleMutation, LinkArticleMutationVariables>;
export const TicketByNumberDocument = gql`
    query TicketByNumber($number: String!) {
  ticketByNumber(number: $number) {
    ...TicketPage
  }
}
    ${TicketPageFragmentDoc}
${TicketRowFragmentDoc}
${ShownClockFragmentDoc}
${ShownFileFragmentDoc}
${ActorNameFragmentDoc}` as unknown as DocumentNode<TicketByNumberQuery, TicketByNumberQueryVariables>;
export const TicketByIdDocument = gql`
    query TicketById($id: ID!) {
  node(id: $id) {
    ... on Ticket {
      ...TicketPage
    }
  }
}
    ${TicketPageFragmentDoc}
${TicketRowFragmentDoc}
${ShownClockFragmentDoc}
${ShownFileFragmentDoc}
${ActorNameFragmentDoc}` as unknown as DocumentNode<TicketByIdQuery, TicketByIdQueryVariables>;
export const TicketChangedDocument = gql`
    subscription TicketChanged($id: ID!, $sinceVersion: Int) {
  ticketChanged(id: $id, sinceVersion: $sinceVersion) {
    id
    version
  }
}
    ` as unknown as DocumentNode<TicketChangedSubscription, TicketChangedSubscriptionVariables>;
export const TicketConversationDocument = gql`
    query TicketConversation($id: ID!, $after: String) {
  node(id: $id) {
    ... on Ticket {
      id
      conversation(first: 100, after: $after) {
        edges {
          cursor
          node {
            ...EntryLine
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    ${EntryLineFragmentDoc}
${ActorNameFragmentDoc}
${ShownFileFragmentDoc}` as unknown as DocumentNode<TicketConversationQuery, TicketConversationQueryVariables>;
export const TicketArticlesDocument = gql`
    query TicketArticles($id: ID!) {
  node(id: $id) {
    ... on Ticket {
      id
      articles {
        solved
        article {
          id
          number
          shown {
            title
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<TicketArticlesQuery, TicketArticlesQueryVariables>;
export const TicketHistoryDocument = gql`
    query TicketHistory($id: ID!, $after: String) {
  node(id: $id) {
    ... on Ticket {
      id
      history(first: 50, after: $after) {
        edges {
          cursor
          node {
            id
            at
            action
            actor {
              ...ActorName
            }
            changes {
              field
              from
              to
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  }
}
    ${ActorNameFragmentDoc}` as unknown as DocumentNode<TicketHistoryQuery, TicketHistoryQueryVariables>;
export const ClockExplanationsDocument = gql`
    query ClockExplanations($id: ID!) {
  node(id: $id) {
    ... on Ticket {
      id
      clocks {
        id
        explanation {
          calendarName
          zone
          ruleId
          targetMs
          startedAt
          due
          pausedSince
          provisionalYears
          steps {
            kind
            from
            to
            countedMs
            name
            reasonCode
          }
          history {
            at
            what
            reasonCode
          }
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<ClockExplanationsQuery, ClockExplanationsQueryVariables>;
export const TicketPresenceDocument = gql`
    subscription TicketPresence($id: ID!, $writing: Boolean) {
  ticketPresence(id: $id, writing: $writing) {
    writing
    person {
      id
      displayName
    }
  }
}
    ` as unknown as DocumentNode<TicketPresenceSubscription, TicketPresenceSubscriptionVariables>;
export const TicketsDocument = gql`
    query Tickets($filter: TicketFilter, $search: String, $orderBy: TicketOrder, $first: Int, $after: String) {
  tickets(
    filter: $filter
    search: $search
    orderBy: $orderBy
    first: $first
    after: $after
  ) {
    edges {
      cursor
      node {
        ...TicketRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${TicketRowFragmentDoc}
${ShownClockFragmentDoc}` as unknown as DocumentNode<TicketsQuery, TicketsQueryVariables>;
export const TicketCountDocument = gql`
    query TicketCount($filter: TicketFilter, $search: String) {
  tickets(filter: $filter, search: $search, first: 1) {
    totalCount
  }
}
    ` as unknown as DocumentNode<TicketCountQuery, TicketCountQueryVariables>;
export const TicketViewCountsDocument = gql`
    query TicketViewCounts($me: ID!, $now: DateTime!) {
  open: tickets(filter: {open: true}, first: 1) {
    totalCount
  }
  mine: tickets(filter: {assigneeIds: [$me], open: true}, first: 1) {
    totalCount
  }
  queue: tickets(filter: {unassigned: true, open: true}, first: 1) {
    totalCount
  }
  breached: tickets(filter: {breached: true, open: true}, first: 1) {
    totalCount
  }
  calls: tickets(filter: {callBackBefore: $now, open: true}, first: 1) {
    totalCount
  }
}
    ` as unknown as DocumentNode<TicketViewCountsQuery, TicketViewCountsQueryVariables>;
export const TicketListChangedDocument = gql`
    subscription TicketListChanged($filter: TicketFilter) {
  ticketListChanged(filter: $filter) {
    ticketId
    version
    ticket {
      ...TicketRow
    }
  }
}
    ${TicketRowFragmentDoc}
${ShownClockFragmentDoc}` as unknown as DocumentNode<TicketListChangedSubscription, TicketListChangedSubscriptionVariables>;
export const SavedTicketViewsDocument = gql`
    query SavedTicketViews {
  savedTicketViews {
    ...SavedTicketViewShown
  }
}
    ${SavedTicketViewShownFragmentDoc}` as unknown as DocumentNode<SavedTicketViewsQuery, SavedTicketViewsQueryVariables>;
export const SaveTicketViewDocument = gql`
    mutation SaveTicketView($input: SaveTicketViewInput!) {
  saveTicketView(input: $input) {
    ... on TicketViewSaved {
      view {
        ...SavedTicketViewShown
      }
    }
    ...Failure
  }
}
    ${SavedTicketViewShownFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<SaveTicketViewMutation, SaveTicketViewMutationVariables>;
export const RemoveTicketViewDocument = gql`
    mutation RemoveTicketView($input: RemoveTicketViewInput!) {
  removeTicketView(input: $input) {
    ... on TicketViewRemoved {
      id
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<RemoveTicketViewMutation, RemoveTicketViewMutationVariables>;
export const EnrolmentRequestsDocument = gql`
    query EnrolmentRequests($filter: EnrolmentFilter, $first: Int, $after: String) {
  enrolments(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...EnrolmentRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${EnrolmentRowFragmentDoc}` as unknown as DocumentNode<EnrolmentRequestsQuery, EnrolmentRequestsQueryVariables>;
export const ApproveEnrolmentDocument = gql`
    mutation ApproveEnrolment($input: ApproveEnrolmentInput!) {
  approveEnrolment(input: $input) {
    ...EnrolmentAnswer
  }
}
    ${EnrolmentAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ApproveEnrolmentMutation, ApproveEnrolmentMutationVariables>;
export const RefuseEnrolmentDocument = gql`
    mutation RefuseEnrolment($input: RefuseEnrolmentInput!) {
  refuseEnrolment(input: $input) {
    ...EnrolmentAnswer
  }
}
    ${EnrolmentAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<RefuseEnrolmentMutation, RefuseEnrolmentMutationVariables>;
export const CoursesDocument = gql`
    query Courses($filter: CourseFilter, $search: String, $first: Int, $after: String) {
  courses(filter: $filter, search: $search, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...CourseRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${CourseRowFragmentDoc}` as unknown as DocumentNode<CoursesQuery, CoursesQueryVariables>;
export const MyEnrolmentsDocument = gql`
    query MyEnrolments($me: ID!) {
  enrolments(filter: {personIds: [$me]}, first: 100) {
    edges {
      node {
        ...MyEnrolment
      }
    }
  }
}
    ${MyEnrolmentFragmentDoc}` as unknown as DocumentNode<MyEnrolmentsQuery, MyEnrolmentsQueryVariables>;
export const CourseByIdDocument = gql`
    query CourseById($id: ID!, $me: ID!) {
  node(id: $id) {
    ... on Course {
      ...CourseRow
      goals
      attachments {
        ...ShownFile
      }
      materials {
        title
        text
        link
      }
      exam {
        timeLimitMinutes
        passPercent
        maxAttempts
        questionCount
      }
    }
  }
  enrolments(filter: {courseIds: [$id], personIds: [$me]}, first: 1) {
    edges {
      node {
        ...MyEnrolment
      }
    }
  }
}
    ${CourseRowFragmentDoc}
${ShownFileFragmentDoc}
${ActorNameFragmentDoc}
${MyEnrolmentFragmentDoc}` as unknown as DocumentNode<CourseByIdQuery, CourseByIdQueryVariables>;
export const ExamsDocument = gql`
    query Exams($filter: ExamFilter, $first: Int, $after: String) {
  exams(filter: $filter, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...ExamRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${ExamRowFragmentDoc}` as unknown as DocumentNode<ExamsQuery, ExamsQueryVariables>;
export const ExamByIdDocument = gql`
    query ExamById($id: ID!) {
  node(id: $id) {
    ... on Exam {
      ...ExamPage
    }
  }
}
    ${ExamPageFragmentDoc}
${ExamRowFragmentDoc}` as unknown as DocumentNode<ExamByIdQuery, ExamByIdQueryVariables>;
export const AskToEnrolDocument = gql`
    mutation AskToEnrol($input: AskToEnrolInput!) {
  askToEnrol(input: $input) {
    ...EnrolmentAnswer
  }
}
    ${EnrolmentAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AskToEnrolMutation, AskToEnrolMutationVariables>;
export const WithdrawEnrolmentDocument = gql`
    mutation WithdrawEnrolment($input: WithdrawEnrolmentInput!) {
  withdrawEnrolment(input: $input) {
    ...EnrolmentAnswer
  }
}
    ${EnrolmentAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<WithdrawEnrolmentMutation, WithdrawEnrolmentMutationVariables>;
export const FinishEnrolmentDocument = gql`
    mutation FinishEnrolment($input: FinishEnrolmentInput!) {
  finishEnrolment(input: $input) {
    ...EnrolmentAnswer
  }
}
    ${EnrolmentAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<FinishEnrolmentMutation, FinishEnrolmentMutationVariables>;
export const BeginExamDocument = gql`
    mutation BeginExam($input: BeginExamInput!) {
  beginExam(input: $input) {
    ...ExamAnswer
  }
}
    ${ExamAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<BeginExamMutation, BeginExamMutationVariables>;
export const AnswerExamQuestionDocument = gql`
    mutation AnswerExamQuestion($input: AnswerExamQuestionInput!) {
  answerExamQuestion(input: $input) {
    ...ExamAnswer
  }
}
    ${ExamAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AnswerExamQuestionMutation, AnswerExamQuestionMutationVariables>;
export const HandInExamDocument = gql`
    mutation HandInExam($input: HandInExamInput!) {
  handInExam(input: $input) {
    ...ExamAnswer
  }
}
    ${ExamAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<HandInExamMutation, HandInExamMutationVariables>;
export const VisitsDocument = gql`
    query Visits($filter: VisitFilter, $search: String, $first: Int, $after: String) {
  visits(filter: $filter, search: $search, first: $first, after: $after) {
    edges {
      cursor
      node {
        ...VisitRow
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ${VisitRowFragmentDoc}
${ArrivalClockShownFragmentDoc}` as unknown as DocumentNode<VisitsQuery, VisitsQueryVariables>;
export const VisitByIdDocument = gql`
    query VisitById($id: ID!) {
  node(id: $id) {
    ... on Visit {
      ...VisitPage
    }
  }
}
    ${VisitPageFragmentDoc}
${VisitRowFragmentDoc}
${ArrivalClockShownFragmentDoc}
${ActorNameFragmentDoc}` as unknown as DocumentNode<VisitByIdQuery, VisitByIdQueryVariables>;
export const VisitChangedDocument = gql`
    subscription VisitChanged($id: ID!) {
  visitChanged(id: $id) {
    id
    version
  }
}
    ` as unknown as DocumentNode<VisitChangedSubscription, VisitChangedSubscriptionVariables>;
export const ApproveVisitDocument = gql`
    mutation ApproveVisit($input: ApproveVisitInput!) {
  approveVisit(input: $input) {
    ...VisitAnswer
  }
}
    ${VisitAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ApproveVisitMutation, ApproveVisitMutationVariables>;
export const SendBackVisitDocument = gql`
    mutation SendBackVisit($input: SendBackVisitInput!) {
  sendBackVisit(input: $input) {
    ...VisitAnswer
  }
}
    ${VisitAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<SendBackVisitMutation, SendBackVisitMutationVariables>;
export const QuoteVisitDocument = gql`
    mutation QuoteVisit($input: QuoteVisitInput!) {
  quoteVisit(input: $input) {
    ...VisitAnswer
  }
}
    ${VisitAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<QuoteVisitMutation, QuoteVisitMutationVariables>;
export const AnswerVisitQuoteDocument = gql`
    mutation AnswerVisitQuote($input: AnswerVisitQuoteInput!) {
  answerVisitQuote(input: $input) {
    ...VisitAnswer
  }
}
    ${VisitAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<AnswerVisitQuoteMutation, AnswerVisitQuoteMutationVariables>;
export const SendPartsDocument = gql`
    mutation SendParts($input: SendPartsInput!) {
  sendParts(input: $input) {
    ...VisitAnswer
  }
}
    ${VisitAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<SendPartsMutation, SendPartsMutationVariables>;
export const SolveVisitDocument = gql`
    mutation SolveVisit($input: SolveVisitInput!) {
  solveVisit(input: $input) {
    ...VisitAnswer
  }
}
    ${VisitAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<SolveVisitMutation, SolveVisitMutationVariables>;
export const ReturnVisitToFieldDocument = gql`
    mutation ReturnVisitToField($input: ReturnVisitToFieldInput!) {
  returnVisitToField(input: $input) {
    ...VisitAnswer
  }
}
    ${VisitAnswerFragmentDoc}
${FailureFragmentDoc}` as unknown as DocumentNode<ReturnVisitToFieldMutation, ReturnVisitToFieldMutationVariables>;
export const UnreadNoticesDocument = gql`
    query UnreadNotices {
  notices(unreadOnly: true, first: 1) {
    totalCount
  }
}
    ` as unknown as DocumentNode<UnreadNoticesQuery, UnreadNoticesQueryVariables>;
export const NoticesDocument = gql`
    query Notices($after: String) {
  notices(first: 30, after: $after) {
    edges {
      cursor
      node {
        id
        version
        title
        body
        urgent
        at
        readAt
        record {
          __typename
          id
        }
      }
    }
    pageInfo {
      hasNextPage
      endCursor
    }
  }
}
    ` as unknown as DocumentNode<NoticesQuery, NoticesQueryVariables>;
export const NotificationAddedDocument = gql`
    subscription NotificationAdded {
  notificationAdded {
    id
    title
    body
    urgent
    at
    readAt
    record {
      __typename
      id
    }
  }
}
    ` as unknown as DocumentNode<NotificationAddedSubscription, NotificationAddedSubscriptionVariables>;
export const MarkNoticesReadDocument = gql`
    mutation MarkNoticesRead($input: MarkNoticesReadInput!) {
  markNoticesRead(input: $input) {
    ... on NoticesRead {
      marked
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<MarkNoticesReadMutation, MarkNoticesReadMutationVariables>;
export const GlobalSearchDocument = gql`
    query GlobalSearch($text: String!, $tickets: Boolean!, $customers: Boolean!, $articles: Boolean!, $people: Boolean!) {
  tickets(search: $text, orderBy: UPDATED_DESC, first: 6) @include(if: $tickets) {
    edges {
      node {
        id
        number
        subject
        status
        customer {
          id
          name
        }
      }
    }
  }
  customers(search: $text, first: 5) @include(if: $customers) {
    edges {
      node {
        id
        number
        name
      }
    }
  }
  searchArticles(text: $text, typing: true, first: 5) @include(if: $articles) {
    article {
      id
      number
      shown {
        title
      }
    }
  }
  people(search: $text, filter: {active: true}, first: 5) @include(if: $people) {
    edges {
      node {
        id
        displayName
        unit {
          id
          name
        }
      }
    }
  }
}
    ` as unknown as DocumentNode<GlobalSearchQuery, GlobalSearchQueryVariables>;
export const ViewerDocument = gql`
    query Viewer {
  viewer {
    kind
    locale
    zone
    grants {
      permission
      reach
    }
    person {
      id
      displayName
      version
      unit {
        id
        name
      }
    }
    contact {
      id
      name
    }
    customer {
      id
      name
    }
  }
}
    ` as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const MyNextDueDocument = gql`
    query MyNextDue($me: ID!) {
  tickets(
    filter: {assigneeIds: [$me], open: true}
    orderBy: NEXT_DUE_ASC
    first: 1
  ) {
    edges {
      node {
        id
        number
        subject
        nextDue {
          ...ShownClock
        }
      }
    }
  }
}
    ${ShownClockFragmentDoc}` as unknown as DocumentNode<MyNextDueQuery, MyNextDueQueryVariables>;
export const SignOutDocument = gql`
    mutation SignOut($input: SignOutInput!) {
  signOut(input: $input) {
    ... on Done {
      done
    }
    ...Failure
  }
}
    ${FailureFragmentDoc}` as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;