import type { CustomerLevel, TravelZone } from '@aftercare/contracts/customer/customer-codes';
import type { VisitNoteStep, VisitState } from '@aftercare/contracts/dispatch/dispatch-codes';
import type { Money } from '@aftercare/contracts/money';
import type { Priority } from '@aftercare/contracts/ticket/ticket-codes';
import type { ServiceLevelClock } from '@aftercare/work-calendar/clock/clock';

/** A request for a visit with everything that its rules need. Its id is the ticket's request. Instants are UTC. */
export interface Visit {
  readonly id: string;
  readonly version: number;
  readonly state: VisitState;
  readonly source: 'TICKET';
  readonly ticketId: string;
  readonly ticketNumber: string;
  readonly priority: Priority;
  /** Copied, kept fresh by the ticket's events: lists sort and filter by it. */
  readonly customerId: string;
  readonly customerName: string;
  readonly customerLevel: CustomerLevel;
  readonly unitId: string;
  readonly installationId: string | null;
  readonly siteId: string;
  readonly siteName: string;
  readonly district: string | null;
  readonly place: Place | null;
  readonly travelZone: TravelZone;
  readonly contactId: string | null;
  readonly task: string;
  readonly preparation: string | null;
  readonly skillCodes: readonly string[];
  readonly wishedFrom: Date | null;
  readonly wishedUntil: Date | null;
  readonly covered: boolean | null;
  readonly agreementId: string | null;
  readonly overrun: boolean;
  readonly missing: string | null;
  readonly quote: Quote | null;
  readonly promises: Promises;
  /** Null where nothing is promised. */
  readonly clock: ServiceLevelClock | null;
  readonly notes: readonly VisitNote[];
  readonly currentOrderId: string | null;
  readonly orderCount: number;
  readonly requestedAt: Date;
  readonly updatedAt: Date;
}

/** WGS-84 degrees. */
export interface Place {
  readonly latitude: number;
  readonly longitude: number;
}

/** DSP-05. */
export interface Quote {
  readonly amount: Money;
  /** Null: not answered yet. */
  readonly accepted: boolean | null;
  readonly note: string | null;
}

/** DSP-10: what the agreement promised when the visit was requested. */
export interface Promises {
  readonly calendarId: string;
  readonly arrival: readonly { readonly travelZone: TravelZone; readonly targetMs: number }[];
}

export interface VisitNote {
  readonly step: VisitNoteStep;
  readonly text: string;
  readonly by: string;
  readonly at: string;
}
