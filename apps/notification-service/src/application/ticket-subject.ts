import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { ClockFacts, TicketFacts } from '@aftercare/contracts/ticket/ticket-facts';
import type { Receiver } from '../domain/receiver.js';
import { staff, type NoticeParam, type NoticeSubject } from './notice-rule.js';

type OfTicket = EventEnvelope<{ readonly ticket: TicketFacts; readonly clocks: readonly ClockFacts[] }>;

/** The contact; whoever called, as long as no customer is known; else nobody. */
export function customer({ aggregateId, data: { ticket: facts } }: OfTicket): readonly Receiver[] {
  if (facts.contactId) return [{ kind: 'CONTACT', id: facts.contactId }];
  return facts.customerId ? [] : [{ kind: 'CALLER', ticketId: aggregateId }];
}

/** Nobody is told of what they did themselves. */
export function assignee({ actor, data: { ticket: facts } }: OfTicket): readonly Receiver[] {
  return facts.assigneeId === actor ? [] : staff([facts.assigneeId]);
}

export function fromOutside({ data: { ticket: facts } }: OfTicket): boolean {
  return facts.channel !== 'INTERNAL' && facts.channel !== 'IMPORT';
}

export function about(
  { aggregateId, data: { ticket: facts } }: OfTicket,
  params: NoticeSubject['params'] = {},
) {
  const { number, customerName, priority, unitId } = facts;
  const subject = { recordKind: 'ticket', recordId: aggregateId, unitId };
  return { ...subject, params: { number, customerName, priority, ...params } };
}

/** TKT-02: the number, what happens next, and the expected time. */
export function opened(event: OfTicket): NoticeSubject {
  const due = (kind: ClockFacts['kind']) =>
    instant(event.data.clocks.find((clock) => clock.kind === kind)?.dueAt ?? null);
  return about(event, { dueAt: due('FIRST_RESPONSE'), solvedBy: due('RESOLUTION') });
}

export function entry(event: EventEnvelope<OfTicket['data'] & { readonly entryId: string }>): NoticeSubject {
  return about(event, { entryId: event.data.entryId });
}

/** TKT-09: which clock, and when it is due. */
export function alarm(
  event: EventEnvelope<
    OfTicket['data'] & { readonly clockId: string; readonly clockKind: ClockFacts['kind'] }
  >,
): NoticeSubject {
  const { clocks, clockId, clockKind } = event.data;
  const dueAt = clocks.find((clock) => clock.id === clockId)?.dueAt ?? null;
  return about(event, { clock: { term: clockKind }, dueAt: instant(dueAt) });
}

export function instant(iso: string | null): NoticeParam {
  return iso === null ? null : { at: iso };
}
