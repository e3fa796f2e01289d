import type { WorkOrderView } from '@aftercare/contracts/dispatch/work-order-view';
import type { Visit } from '../../domain/visit.js';
import type { WorkOrder } from '../../domain/work-order.js';

/** What an order shows of its request. */
export type SharedWithOrder = Pick<
  Visit,
  | ('ticketNumber' | 'priority' | 'customerName' | 'customerLevel' | 'siteId')
  | ('travelZone' | 'contactId' | 'task' | 'preparation' | 'skillCodes')
>;

/** A work order as lists and the engineer's phone show it. Contacts see state, window and report. */
export function orderViewOf(order: WorkOrder, visit: SharedWithOrder, forContact: boolean): WorkOrderView {
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  const { report, writtenOff } = order;
  return {
    id: order.id,
    number: order.number,
    version: order.version,
    status: order.status,
    visitRequestId: order.visitRequestId,
    sequence: order.sequence,
    ticketId: order.ticketId,
    ticketNumber: visit.ticketNumber,
    priority: visit.priority,
    customer: { id: order.customerId, name: visit.customerName, level: visit.customerLevel },
    unitId: order.unitId,
    siteId: visit.siteId,
    travelZone: visit.travelZone,
    contactId: visit.contactId,
    task: visit.task,
    preparation: forContact ? null : visit.preparation,
    skillCodes: [...visit.skillCodes],
    engineerId: order.engineerId,
    declines: forContact ? [] : [...order.declines],
    contacts: forContact ? [] : [...order.contacts],
    appointments: order.appointments.map((each) => (forContact ? { ...each, reason: null } : each)),
    departedAt: iso(order.departedAt),
    arrivedAt: iso(order.arrivedAt),
    arrivedPlace: forContact ? null : order.arrivedPlace,
    punctual: order.punctual,
    report: report && { ...report, parts: [...report.parts] },
    signature: order.signature,
    writtenOff: writtenOff && (forContact ? { ...writtenOff, note: null } : writtenOff),
    signCodeUntil: order.signCode?.expiresAt ?? null,
    assignedAt: iso(order.assignedAt),
    assignNote: forContact ? null : order.assignNote,
    createdAt: order.createdAt.toISOString(),
    updatedAt: order.updatedAt.toISOString(),
  };
}
