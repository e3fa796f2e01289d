import * as complaint from '@aftercare/contracts/complaint/complaint-events';
import type { DataOf } from '@aftercare/contracts/define';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { Receiver } from '../domain/receiver.js';
import { inApp, inAppAndMail, notice, staff, type NoticeRule, type NoticeSubject } from './notice-rule.js';

type OfComplaint = EventEnvelope<DataOf<typeof complaint.complaintReceived>>;
type Alarm = EventEnvelope<DataOf<typeof complaint.complaintDeadlineWarned>>;

const toAlarmed = {
  audience: 'STAFF',
  to: ({ data }: Alarm) => staff(data.recipientIds),
  link: 'RECORD',
} as const;

/** CMP-01, CMP-10, CMP-13: who is told what of a complaint. */
export const complaintNotices: readonly NoticeRule[] = [
  notice({
    on: complaint.complaintReceived,
    code: 'COMPLAINT_RECEIVED',
    audience: 'CONTACT',
    to: ({ data }) => contact(data.complaint.contactId),
    channels: inAppAndMail,
    about: (event) => about(event, { dueAt: firstDeadline(event) }),
  }),
  notice({
    on: complaint.complaintDeadlineWarned,
    code: 'COMPLAINT_DEADLINE_WARNED',
    ...toAlarmed,
    channels: inApp,
    about,
  }),
  notice({
    on: complaint.complaintDeadlineBreached,
    code: 'COMPLAINT_DEADLINE_BREACHED',
    ...toAlarmed,
    channels: inAppAndMail,
    urgent: true,
    about,
  }),
  notice({
    on: complaint.personAsked,
    code: 'COMPLAINT_QUESTION',
    audience: 'STAFF',
    to: ({ data }) => staff([data.personId]),
    channels: inApp,
    about: ({ data }) => ({
      recordKind: 'complaintQuestion',
      recordId: data.questionId,
      unitId: data.complaint.unitId,
      params: {},
    }),
  }),
];

const contact = (contactId: string | null): readonly Receiver[] =>
  contactId === null ? [] : [{ kind: 'CONTACT', id: contactId }];

function about({ aggregateId, data }: OfComplaint, params: NoticeSubject['params'] = {}): NoticeSubject {
  const { number, unitId } = data.complaint;
  return { recordKind: 'complaint', recordId: aggregateId, unitId, params: { number, ...params } };
}

function firstDeadline({ data }: OfComplaint) {
  const [clock] = data.complaint.clocks;
  return clock ? { at: clock.dueAt } : null;
}
