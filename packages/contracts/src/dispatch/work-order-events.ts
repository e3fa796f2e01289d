import { z } from 'zod';
import { customerLevel } from '../customer/customer-codes.js';
import { defineEvent } from '../define.js';
import * as codes from './dispatch-codes.js';

/** The work order after the event; words stay with dispatch. */
const facts = z.object({
  number: z.string(),
  status: codes.workOrderStatus,
  visitRequestId: z.uuid(),
  sequence: z.number().int(),
  ticketId: z.uuid(),
  ticketNumber: z.string(),
  customerId: z.uuid(),
  customerName: z.string(),
  customerLevel,
  unitId: z.uuid(),
  contactId: z.uuid().nullable(),
  engineerId: z.uuid().nullable(),
});
export const workOrderCreated = defineEvent('workOrder.created', facts);
export const workOrderAssigned = defineEvent(
  'workOrder.assigned',
  facts.extend({ previousEngineerId: z.uuid().nullable() }),
);
export const workOrderAccepted = defineEvent('workOrder.accepted', facts);
export const workOrderDeclined = defineEvent(
  'workOrder.declined',
  facts.extend({
    personId: z.uuid(),
    reason: codes.declineReason,
    /** Who assigns it anew: the managers of the nearest unit. */
    recipientIds: z.array(z.uuid()).optional(),
  }),
);
export const customerContacted = defineEvent(
  'workOrder.customerContacted',
  facts.extend({ result: codes.contactResult, sinceAssignedMs: z.number().int() }),
);
export const workOrderAppointed = defineEvent(
  'workOrder.appointed',
  facts.extend({ from: z.iso.datetime(), until: z.iso.datetime(), rescheduled: z.boolean() }),
);
export const workOrderDeparted = defineEvent('workOrder.departed', facts);
export const workOrderArrived = defineEvent(
  'workOrder.arrived',
  facts.extend({ at: z.iso.datetime(), punctual: z.boolean().nullable() }),
);
export const workOrderBegun = defineEvent('workOrder.begun', facts);
export const workOrderReported = defineEvent('workOrder.reported', facts.extend({ solved: z.boolean() }));
/** Notification mails the code that it asks for with `dispatch.workOrder.signCode`. */
export const signCodeAsked = defineEvent('workOrder.signCodeAsked', facts);
export const workOrderSigned = defineEvent(
  'workOrder.signed',
  facts.extend({ method: codes.signatureMethod }),
);
export const workOrderWrittenOff = defineEvent(
  'workOrder.writtenOff',
  facts.extend({
    solved: z.boolean(),
    next: codes.unsolvedNext.nullable(),
    nextWorkOrderId: z.uuid().nullable(),
  }),
);
export const workOrderCancelled = defineEvent('workOrder.cancelled', facts);
