import type { fileComplaint } from '@aftercare/contracts/complaint/complaint-commands';
import { complaintReceived } from '@aftercare/contracts/complaint/complaint-events';
import type { CustomerLevel } from '@aftercare/contracts/customer/customer-codes';
import type { InputOf } from '@aftercare/contracts/define';
import { started, workingDayMs } from './complaint-clocks.js';
import { happened, type Act, type ComplaintDecision } from './complaint-decision.js';
import { complaintLifeCycle } from './complaint-life-cycle.js';
import type { Complaint } from './complaint.js';

export type Filing = InputOf<typeof fileComplaint>;

/** What was found out before it is registered. */
export interface FilingFindings {
  readonly id: string;
  readonly number: string;
  readonly customer: {
    readonly id: string;
    readonly name: string;
    readonly level: CustomerLevel;
    readonly unitId: string;
  } | null;
  /** The unit of whoever takes it down. */
  readonly ownUnitId: string;
}

/** CMP-01: registered and acknowledged; it is confirmed within one working day (CMP-02). */
export function registerComplaint(input: Filing, found: FilingFindings, act: Act): ComplaintDecision {
  const { customer } = found;
  const clocks = started([], 'COMPLAINT_CONFIRMATION', workingDayMs(act.calendar), act.calendar, act.now);
  const complaint: Complaint = {
    id: found.id,
    number: found.number,
    version: 0,
    status: complaintLifeCycle.initial,
    channel: input.channel,
    origin: input.origin,
    class: input.class,
    description: input.description,
    customerId: customer?.id ?? null,
    customerName: customer?.name ?? null,
    customerLevel: customer?.level ?? null,
    customerUnitId: customer?.unitId ?? null,
    contactId: input.contactId ?? null,
    complainantName: input.complainantName ?? null,
    complainantPhone: input.complainantPhone ?? null,
    anonymous: input.anonymous,
    ticketId: input.ticketId ?? null,
    workOrderId: input.workOrderId ?? null,
    namedPersonIds: [...new Set(input.namedPersonIds)],
    unitId: input.unitId ?? customer?.unitId ?? found.ownUnitId,
    clocks,
    receivedAt: act.now,
    filedBy: act.by,
    updatedAt: act.now,
    ...nothingYet,
  };
  return { next: complaint, events: [happened(complaintReceived, {})] };
}

const nothingYet = {
  valid: null,
  facts: null,
  invalidReason: null,
  responsibleUnitId: null,
  responsiblePersonId: null,
  cause: null,
  causeClass: null,
  measures: [],
  contacts: [],
  result: null,
  solved: null,
  opinion: null,
  correctiveAction: null,
  generalManagerContactNeeded: false,
  confirmedAt: null,
  archivedAt: null,
} as const;
