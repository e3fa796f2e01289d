import type { CustomerLevel } from '@aftercare/contracts/customer/customer-codes';
import type { CategoryClass, RequiredField } from '@aftercare/contracts/ticket/category';
import type * as codes from '@aftercare/contracts/ticket/ticket-codes';
import type { TicketDetails } from '@aftercare/contracts/ticket/ticket-details';
import type { VisitRequestState } from '@aftercare/contracts/ticket/visit-request';
import type { Proposal } from './proposal.js';
import type { TicketClock } from './ticket-clocks.js';

/** One request for help with everything that its rules need. Instants are UTC. */
export interface Ticket extends TicketDetails {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: codes.TicketStatus;
  readonly subject: string;
  readonly description: string;
  readonly channel: codes.TicketChannel;
  readonly lane: codes.Lane;
  readonly requesterKind: codes.RequesterKind;
  /** Copied from the customer, kept fresh by its events: lists sort and filter by it. */
  readonly customerId: string | null;
  readonly customerName: string | null;
  readonly customerLevel: CustomerLevel | null;
  readonly customerUnitId: string | null;
  readonly contactId: string | null;
  readonly unknownCaller: UnknownCaller | null;
  readonly installationId: string | null;
  readonly productCode: string | null;
  readonly productVersion: string | null;
  readonly categoryCode: string | null;
  readonly categoryClass: CategoryClass | null;
  /** What the short template of the category asks for (TKT-03); null without a category. */
  readonly requiredFields: readonly RequiredField[] | null;
  readonly impact: codes.Impact | null;
  readonly urgency: codes.Urgency | null;
  readonly priority: codes.Priority;
  readonly priorityOverrideReason: string | null;
  readonly unitId: string;
  readonly assigneeId: string | null;
  readonly coverage: codes.Coverage;
  readonly agreementId: string | null;
  readonly serviceLevelCode: string;
  readonly calendarId: string;
  /** The agreement asks for them before work starts (CUS-04). */
  readonly identityCheckNeeded: boolean;
  readonly proofOfPurchaseNeeded: boolean;
  readonly assessment: Assessment | null;
  readonly clocks: readonly TicketClock[];
  readonly failedAttempts: number;
  readonly phonedBack: boolean;
  readonly visitRequest: VisitRequest | null;
  /** The latest proposal (TKT-20); its words and all earlier ones stand in the list of solutions. */
  readonly proposal: Proposal | null;
  /** The customer's mark of 1 to 5; null when nobody said one. */
  readonly satisfaction: number | null;
  readonly waitingUntil: Date | null;
  readonly callBackAt: Date | null;
  readonly repeatOfId: string | null;
  readonly occurredAt: Date | null;
  readonly reportedAt: Date;
  readonly openedAt: Date;
  readonly openedBy: string;
  readonly firstResponseAt: Date | null;
  readonly resolvedAt: Date | null;
  readonly confirmedAt: Date | null;
  readonly closedAt: Date | null;
  /** TKT-20: when the customer is reminded to confirm, and when the ticket lapses; null: never. */
  readonly remindAt: Date | null;
  readonly lapsesAt: Date | null;
  readonly archiveAt: Date | null;
  readonly updatedAt: Date;
  readonly reopenCount: number;
  readonly reassignCount: number;
  readonly imported: boolean;
}

export interface UnknownCaller {
  readonly name: string | null;
  readonly companyName: string | null;
  readonly phone: string | null;
  readonly email: string | null;
}

/** TKT-18. How the service is given, agreed with the customer. */
export interface Assessment {
  readonly solvableByPhone: boolean;
  readonly mode: codes.ServiceMode;
  readonly plannedAt: string | null;
  readonly confirmedWithCustomer: boolean;
  readonly identityChecked: boolean;
  readonly proofOfPurchaseChecked: boolean;
  readonly assessedBy: string;
  readonly assessedAt: string;
}

/** TKT-18. The open or last request for a visit; dispatch tells how far it is. */
export interface VisitRequest {
  readonly id: string;
  readonly state: VisitRequestState;
  readonly siteId: string;
  readonly contactId: string | null;
  readonly task: string;
  readonly skillCodes: readonly string[];
  readonly preparation: string | null;
  readonly wishedFrom: string | null;
  readonly wishedUntil: string | null;
  readonly missing: string | null;
  readonly requestedBy: string;
  readonly requestedAt: string;
  readonly updatedAt: string;
}
