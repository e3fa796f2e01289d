import type {
  contactResult,
  declineReason,
  signatureMethod,
  unsolvedNext,
  WorkOrderStatus,
} from '@aftercare/contracts/dispatch/dispatch-codes';
import type { z } from 'zod';
import type { Act } from './act.js';
import type { Place, Visit } from './visit.js';
import { workOrderLifeCycle } from './work-order-life-cycle.js';

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
  readonly reason: z.infer<typeof declineReason>;
  readonly note: string | null;
  readonly at: string;
}

export interface ContactTry {
  readonly at: string;
  readonly result: z.infer<typeof contactResult>;
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
  readonly method: z.infer<typeof signatureMethod>;
  readonly signerName: string;
  readonly signedAt: string;
  readonly strokes: string | null;
}

export interface WrittenOff {
  readonly solved: boolean;
  readonly next: z.infer<typeof unsolvedNext> | null;
  readonly note: string | null;
  readonly by: string;
  readonly at: string;
}

/** The next order of a request, which waits for an engineer. */
export const newOrder = (visit: Visit, act: Act): NewOrder => ({
  id: act.newId(),
  version: 0,
  status: workOrderLifeCycle.initial,
  visitRequestId: visit.id,
  sequence: visit.orderCount + 1,
  ticketId: visit.ticketId,
  customerId: visit.customerId,
  unitId: visit.unitId,
  ...nobody,
  declines: [],
  contacts: [],
  departedAt: null,
  arrivedAt: null,
  arrivedPlace: null,
  punctual: null,
  begunAt: null,
  report: null,
  signCode: null,
  signature: null,
  writtenOff: null,
  createdAt: act.now,
  updatedAt: act.now,
});

/** An order that nobody has; a window agreed by one engineer does not bind the next. */
export const nobody = {
  engineerId: null,
  assignedAt: null,
  assignNote: null,
  appointments: [],
  appointedFrom: null,
  appointedUntil: null,
} as const;
