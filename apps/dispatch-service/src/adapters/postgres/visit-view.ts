import type { VisitView } from '@aftercare/contracts/dispatch/visit-request';
import type { Act } from '../../domain/act.js';
import type { Visit } from '../../domain/visit.js';
import { arrivalOf } from './case-facts.js';

/** A request as it is shown. Contacts see state, place and quote, not what managers say to each other. */
export function visitViewOf(
  visit: Visit,
  workOrderIds: readonly string[],
  rules: Pick<Act, 'calendars'>,
  forContact: boolean,
): VisitView {
  const iso = (at: Date | null) => at?.toISOString() ?? null;
  return {
    id: visit.id,
    version: visit.version,
    state: visit.state,
    source: visit.source,
    ticketId: visit.ticketId,
    ticketNumber: visit.ticketNumber,
    priority: visit.priority,
    customer: { id: visit.customerId, name: visit.customerName, level: visit.customerLevel },
    unitId: visit.unitId,
    siteId: visit.siteId,
    siteName: visit.siteName,
    district: visit.district,
    travelZone: visit.travelZone,
    contactId: visit.contactId,
    task: visit.task,
    preparation: forContact ? null : visit.preparation,
    skillCodes: [...visit.skillCodes],
    wishedFrom: iso(visit.wishedFrom),
    wishedUntil: iso(visit.wishedUntil),
    covered: visit.covered,
    agreementId: visit.agreementId,
    overrun: visit.overrun,
    missing: forContact ? null : visit.missing,
    quote: visit.quote,
    notes: forContact ? [] : [...visit.notes],
    arrivalClock: arrivalOf(visit, rules),
    workOrderIds: [...workOrderIds],
    requestedAt: visit.requestedAt.toISOString(),
    updatedAt: visit.updatedAt.toISOString(),
  };
}
