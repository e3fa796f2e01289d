import type * as codes from '@aftercare/contracts/complaint/complaint-codes';
import type { ComplaintView } from '@aftercare/contracts/complaint/complaint';
import type { CustomerLevel } from '@aftercare/contracts/customer/customer-codes';
import type { ServiceLevelClock } from '@aftercare/work-calendar/clock/clock';

/** One complaint with everything that its rules need. Instants of columns are Dates (UTC); inside jsonb ISO strings. */
export interface Complaint {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: codes.ComplaintStatus;
  readonly channel: codes.ComplaintChannel;
  readonly origin: codes.ComplaintOrigin;
  readonly class: codes.ComplaintClass;
  readonly description: string;
  readonly customerId: string | null;
  readonly customerName: string | null;
  readonly customerLevel: CustomerLevel | null;
  readonly customerUnitId: string | null;
  readonly contactId: string | null;
  readonly complainantName: string | null;
  readonly complainantPhone: string | null;
  readonly anonymous: boolean;
  readonly ticketId: string | null;
  readonly workOrderId: string | null;
  /** The people complained about: none of them sees or handles it (CMP-11). */
  readonly namedPersonIds: readonly string[];
  readonly unitId: string;
  readonly valid: boolean | null;
  readonly facts: string | null;
  readonly invalidReason: codes.InvalidReason | null;
  readonly responsibleUnitId: string | null;
  readonly responsiblePersonId: string | null;
  readonly cause: string | null;
  readonly causeClass: codes.CauseClass | null;
  readonly measures: readonly Measure[];
  readonly contacts: readonly Contact[];
  readonly result: string | null;
  readonly solved: boolean | null;
  readonly opinion: string | null;
  readonly correctiveAction: CorrectiveAction | null;
  readonly clocks: readonly ComplaintClock[];
  readonly generalManagerContactNeeded: boolean;
  readonly receivedAt: Date;
  readonly filedBy: string;
  readonly confirmedAt: Date | null;
  readonly archivedAt: Date | null;
  readonly updatedAt: Date;
}

export interface ComplaintClock {
  readonly kind: codes.ComplaintClockKind;
  readonly clock: ServiceLevelClock;
}

export type Measure = ComplaintView['measures'][number];
export type Contact = ComplaintView['contacts'][number];
export type CorrectiveAction = NonNullable<ComplaintView['correctiveAction']>;

/** Has a conversation for this purpose been recorded? */
export const hasContact = (complaint: Complaint, purpose: codes.ContactPurpose): boolean =>
  complaint.contacts.some((contact) => contact.purpose === purpose);
