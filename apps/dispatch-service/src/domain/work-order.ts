import type {
  ContactResult,
  DeclineReason,
  SignatureMethod,
  UnsolvedNext,
  WorkOrderStatus,
} from '@aftercare/contracts/dispatch/dispatch-codes';
import type { Place } from './visit.js';

/** One visit of one engineer. What it shares with its request stands there. Instants in jsonb are ISO strings. */
export interface WorkOrder {
  readonly id: string;
  readonly number: string;
  readonly version: number;
  readonly status: WorkOrderStatus;
  readonly visitRequestId: string;
  readonly sequence: number;
  readonly ticketId: string;
  readonly customerId: string;
  readonly unitId: string;
  readonly engineerId: string | null;
  readonly assignedAt: Date | null;
  readonly assignNote: string | null;
  readonly declines: readonly Decline[];
  readonly contacts: readonly ContactTry[];
  readonly appointments: readonly Appointment[];
  /** The window that holds. */
  readonly appointedFrom: Date | null;
  readonly appointedUntil: Date | null;
  readonly departedAt: Date | null;
  readonly arrivedAt: Date | null;
  readonly arrivedPlace: Place | null;
  readonly punctual: boolean | null;
  readonly begunAt: Date | null;
  readonly report: Report | null;
  readonly signCode: SignCode | null;
  readonly signature: Signature | null;
  readonly writtenOff: WrittenOff | null;
  readonly createdAt: Date;
  readonly updatedAt: Date;
}

/** The store gives it its number. */
export type NewOrder = Omit<WorkOrder, 'number'>;

export interface Decline {
  readonly personId: string;
  readonly reason: DeclineReason;
  readonly note: string | null;
  readonly at: string;
}

export interface ContactTry {
  readonly at: string;
  readonly result: ContactResult;
  readonly note: string | null;
}

export interface Appointment {
  readonly from: string;
  readonly until: string;
  readonly agreedAt: string;
  readonly reason: string | null;
}

export interface Report {
  readonly found: string;
  readonly done: string;
  readonly solved: boolean;
  readonly parts: readonly { readonly name: string; readonly quantity: number }[];
  readonly workedFrom: string;
  readonly workedUntil: string;
  readonly reportedAt: string;
}

/** One asking for a code: the code follows from `nonce` and a key of this service, and is stored nowhere. */
export interface SignCode {
  readonly nonce: string;
  readonly expiresAt: string;
}

export interface Signature {
  readonly method: SignatureMethod;
  readonly signerName: string;
  readonly signedAt: string;
  readonly strokes: string | null;
}

export interface WrittenOff {
  readonly solved: boolean;
  readonly next: UnsolvedNext | null;
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
}

/** An order that nobody has; a window agreed by one engineer does not bind the next. */
export const nobody = {
  engineerId: null,
  assignedAt: null,
  assignNote: null,
  appointments: [],
  appointedFrom: null,
  appointedUntil: null,
} as const;
