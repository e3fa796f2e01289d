import type { ComplaintView, QuestionView } from '@aftercare/contracts/complaint/complaint';
import type { complaintFacts as factsSchema } from '@aftercare/contracts/complaint/complaint-events';
import type { Caller } from '@aftercare/contracts/caller';
import { may } from '@aftercare/domain-kit/may';
import type { WorkCalendar } from '@aftercare/work-calendar/calendar';
import { dueAt } from '@aftercare/work-calendar/clock/clock-time';
import type { z } from 'zod';
import type { Complaint, ComplaintClock } from '../../domain/complaint.js';

type ClockView = ComplaintView['clocks'][number];

/** What events tell: codes and ids, never who complained or what was said. */
export const complaintFacts = (
  complaint: Complaint,
  calendar: WorkCalendar,
): z.infer<typeof factsSchema> => ({
  number: complaint.number,
  status: complaint.status,
  channel: complaint.channel,
  class: complaint.class,
  customerId: complaint.customerId,
  customerName: complaint.customerName,
  customerLevel: complaint.customerLevel,
  contactId: complaint.contactId,
  ticketId: complaint.ticketId,
  namedPersonIds: [...complaint.namedPersonIds],
  unitId: complaint.unitId,
  responsibleUnitId: complaint.responsibleUnitId,
  valid: complaint.valid,
  causeClass: complaint.causeClass,
  receivedAt: complaint.receivedAt.toISOString(),
  confirmedAt: complaint.confirmedAt?.toISOString() ?? null,
  archivedAt: complaint.archivedAt?.toISOString() ?? null,
  clocks: complaint.clocks.map((item) => clockView(item, calendar)),
});

/** A complaint as lists and pages show it to this caller. */
export function viewOf(
  complaint: Complaint,
  questions: readonly QuestionView[],
  calendar: WorkCalendar,
  caller: Caller,
): ComplaintView {
  const {
    customerId,
    customerName,
    customerLevel,
    customerUnitId,
    facts: _facts,
    filedBy: _filedBy,
    ...rest
  } = complaint;
  const view: ComplaintView = {
    ...rest,
    ...complainant(complaint, caller),
    namedPersonIds: [...complaint.namedPersonIds],
    measures: [...complaint.measures],
    contacts: [...complaint.contacts],
    questions: [...questions],
    customer:
      customerId && customerName && customerLevel && customerUnitId
        ? { id: customerId, name: customerName, level: customerLevel, unitId: customerUnitId }
        : null,
    clocks: complaint.clocks.map((item) => clockView(item, calendar)),
    receivedAt: complaint.receivedAt.toISOString(),
    confirmedAt: complaint.confirmedAt?.toISOString() ?? null,
    archivedAt: complaint.archivedAt?.toISOString() ?? null,
    updatedAt: complaint.updatedAt.toISOString(),
  };
  return caller.kind === 'contact' ? { ...view, ...hiddenFromCustomers } : view;
}

/** How the vendor works it out inside is not the complainant's to read; result and state are. */
const hiddenFromCustomers = {
  namedPersonIds: [],
  responsibleUnitId: null,
  responsiblePersonId: null,
  cause: null,
  causeClass: null,
  measures: [],
  contacts: [],
  questions: [],
  correctiveAction: null,
  clocks: [],
} satisfies Partial<ComplaintView>;

/** CMP-11: whoever asked for anonymity is known to the quality supervisor alone. */
function complainant(complaint: Complaint, caller: Caller) {
  if (!complaint.anonymous || caller.kind === 'contact' || may(caller, 'COMPLAINT_CONFIRM')) return {};
  return { complainantName: null, complainantPhone: null, contactId: null };
}

function clockView({ kind, clock }: ComplaintClock, calendar: WorkCalendar): ClockView {
  const due = dueAt(clock, calendar);
  return {
    kind,
    targetMs: clock.target.type === 'WORKING_TIME' ? clock.target.targetMs : 0,
    startedAt: clock.startedAt,
    dueAt: (due ?? new Date(clock.startedAt)).toISOString(), // these clocks never pause: there always is a due time
    stoppedAt: clock.status === 'ENDED' ? clock.stoppedAt : null,
    stage: clock.stage,
    result: clock.status === 'ENDED' ? clock.result : null,
  };
}
