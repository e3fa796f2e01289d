import { z } from 'zod';
import { customerLevel, travelZone } from '../customer/customer-codes.js';
import { priority } from '../ticket/ticket-codes.js';
import * as codes from './dispatch-codes.js';

/** From when until when the customer expects the engineer. */
export const visitWindow = z.object({ from: z.iso.datetime(), until: z.iso.datetime() });
/** WGS-84 degrees; left out where the device did not tell. */
export const place = z.object({
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});

const reportView = z.object({
  found: z.string(),
  done: z.string(),
  solved: z.boolean(),
  parts: z.array(z.object({ name: z.string(), quantity: z.number().int() })),
  workedFrom: z.iso.datetime(),
  workedUntil: z.iso.datetime(),
  reportedAt: z.iso.datetime(),
});

/** One visit as lists and the engineer's phone show it. */
export const workOrderView = z.object({
  id: z.uuid(),
  number: z.string(),
  version: z.number().int(),
  status: codes.workOrderStatus,
  visitRequestId: z.uuid(),
  /** 1 for the first visit of the request. */
  sequence: z.number().int(),
  ticketId: z.uuid(),
  ticketNumber: z.string(),
  priority,
  customer: z.object({ id: z.uuid(), name: z.string(), level: customerLevel }),
  unitId: z.uuid(),
  siteId: z.uuid(),
  travelZone,
  contactId: z.uuid().nullable(),
  task: z.string(),
  preparation: z.string().nullable(),
  skillCodes: z.array(z.string()),
  engineerId: z.uuid().nullable(),
  declines: z.array(
    z.object({
      personId: z.uuid(),
      reason: codes.declineReason,
      note: z.string().nullable(),
      at: z.iso.datetime(),
    }),
  ),
  contacts: z.array(
    z.object({ at: z.iso.datetime(), result: codes.contactResult, note: z.string().nullable() }),
  ),
  /** Windows in the order agreed; the last one holds. */
  appointments: z.array(visitWindow.extend({ agreedAt: z.iso.datetime(), reason: z.string().nullable() })),
  departedAt: z.iso.datetime().nullable(),
  arrivedAt: z.iso.datetime().nullable(),
  arrivedPlace: place.nullable(),
  /** Arrived within the agreed window; null before, or without a window (DSP-10: a figure of its own). */
  punctual: z.boolean().nullable(),
  report: reportView.nullable(),
  signature: z
    .object({
      method: codes.signatureMethod,
      signerName: z.string(),
      signedAt: z.iso.datetime(),
      /** Path data of the strokes on a 600 × 200 field; null for a code. */
      strokes: z.string().nullable(),
    })
    .nullable(),
  writtenOff: z
    .object({
      solved: z.boolean(),
      next: codes.unsolvedNext.nullable(),
      note: z.string().nullable(),
      by: z.string(),
      at: z.iso.datetime(),
    })
    .nullable(),
  /** A code to sign by was sent and can still be used until then. */
  signCodeUntil: z.iso.datetime().nullable(),
  assignedAt: z.iso.datetime().nullable(),
  /** What the manager said when assigning. Null for contacts. */
  assignNote: z.string().nullable(),
  createdAt: z.iso.datetime(),
  updatedAt: z.iso.datetime(),
});
export type WorkOrderView = z.infer<typeof workOrderView>;
