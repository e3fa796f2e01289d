import type { Receipt } from '@aftercare/contracts/paging';
import type { Act, Case, CaseDecision, Changed, OpenCase } from '../domain/act.js';
import type { AlarmReceivers } from '../domain/arrival-clock.js';
import type { Duty, Fitness } from '../domain/duty.js';
import type { VisitRequested, VisitWish } from '../domain/receive-visit.js';
import type { Candidate, Errand } from '../domain/suggest-engineers.js';
import type { Coverage } from '../domain/verify-visit.js';
import type { Place, Visit } from '../domain/visit.js';
import type { WorkOrder } from '../domain/work-order.js';

/** Which record a command means, and the version that the person saw (COM-16). */
export interface Target {
  readonly id: string;
  readonly expectedVersion?: number | undefined;
}

/** Requests with their work orders, in the scope of the running request. Each call is one transaction. */
export interface CaseStore {
  receive(decide: (act: Act) => Changed<Visit>): Promise<void>;
  /** `NOT_FOUND` outside the scope, `VERSION_CONFLICT` when somebody was faster. */
  changeVisit(target: Target, decide: (before: Case, act: Act) => CaseDecision): Promise<Receipt>;
  /** The same with more in the answer: the id of the order that was added, or null. */
  changeVisitAndTell<A extends object>(
    target: Target,
    decide: (before: Case, act: Act) => CaseDecision,
    tell: (addedOrderId: string | null) => A,
  ): Promise<Receipt & A>;
  /** The same by a work order; the receipt is the order's. */
  changeOrder(
    target: Target,
    decide: (before: OpenCase, act: Act) => CaseDecision | Promise<CaseDecision>,
  ): Promise<Receipt>;
  changeOrderAndTell<A extends object>(
    target: Target,
    decide: (before: OpenCase, act: Act) => CaseDecision | Promise<CaseDecision>,
    tell: (addedOrderId: string | null) => A,
  ): Promise<Receipt & A>;
  /** Whether the request is here already, whoever asks. */
  find(visitId: string): Promise<boolean>;
  /** As it is now, not locked: for questions to others that come before the change. */
  lookVisit(id: string): Promise<Visit>;
  lookOrder(id: string): Promise<WorkOrder>;
}

/** What a ticket's event tells of a request: everything but people's words and the place. */
export interface AskedVisit {
  readonly id: string;
  readonly ticketVersion: number;
  readonly requestedAt: Date;
  readonly request: AskedRequest;
}

export type AskedRequest = Pick<
  Visit,
  'ticketId' | 'ticketNumber' | 'priority' | 'customerId' | 'installationId'
>;

/** Requests whose words and place are still to be read from those who own them. */
export interface VisitIntake {
  /** A later event of the same request replaces it. */
  note(asked: AskedVisit): Promise<void>;
  drop(visitId: string): Promise<void>;
  /** One that is due, kept from others for a while; null when there is none. */
  claim(): Promise<AskedVisit | null>;
  /** Runs `fn` and forgets the request, together; does neither when a later event came meanwhile. */
  settle(asked: AskedVisit, fn: () => Promise<void>): Promise<void>;
}

/** What ticket and customer file say; throws while one of them is away or does not know it yet. */
export interface VisitFile {
  describe(asked: AskedVisit): Promise<{ readonly requested: VisitRequested; readonly wish: VisitWish }>;
  coverage(visit: Pick<Visit, 'customerId' | 'installationId'>): Promise<Coverage>;
}

/** Members of staff as this service keeps them from identity's events. */
export interface Staff {
  /** Refuses whoever is gone (`PERSON_UNKNOWN`) or visits no customers (`NOT_AN_ENGINEER`). */
  assertEngineer(personId: string): Promise<void>;
  /** The unit of somebody active within the caller's reach. */
  unitWithinReach(personId: string): Promise<string>;
  /** DSP-10: who is told when an arrival is late. */
  alarmReceivers(visitId: string): Promise<AlarmReceivers>;
  /** Orders of somebody who left, as far as another can take them. */
  ordersToFree(personId: string): Promise<readonly string[]>;
}

/** What suggestions are made from, read at one moment. */
export interface SuggestionSource {
  read(
    order: WorkOrder,
    visit: Visit,
  ): Promise<{ errand: Errand; candidates: readonly Candidate[]; now: Date }>;
}

export interface DutyStore {
  put(
    turn: Pick<Duty, 'kind' | 'personId' | 'unitId' | 'from' | 'until' | 'note'>,
    decide: (duty: Omit<Duty, 'version' | 'takenOffAt'>, fitness: Fitness) => Changed<Duty>,
  ): Promise<Receipt>;
  change(target: Target, decide: (duty: Duty, now: Date) => Changed<Duty>): Promise<Receipt>;
}

/** Skills that people have shown, and those that a duty requires. */
export interface SkillStore {
  set(engineer: {
    readonly personId: string;
    readonly unitId: string;
    readonly expectedVersion?: number | undefined;
    readonly skillCodes: readonly string[];
    readonly base: Place | null;
  }): Promise<Receipt>;
  require(kind: Duty['kind'], skillCodes: readonly string[]): Promise<Receipt>;
}

/** Codes by which a report is signed from afar: each follows from its asking, and is stored nowhere. */
export interface SignCodes {
  codeFor(nonce: string): string;
  /** Spends one try, also when the command is refused afterwards; false: none is left. */
  spendTry(nonce: string): Promise<boolean>;
}
