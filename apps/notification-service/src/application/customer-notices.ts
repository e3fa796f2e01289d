import { renewalDue } from '@aftercare/contracts/customer/agreement';
import { followUpAssigned, followUpOpened } from '@aftercare/contracts/customer/follow-up-task';
import { surveySent } from '@aftercare/contracts/customer/survey';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import { inApp, inAppAndMail, mail, notice, staff, type NoticeRule } from './notice-rule.js';

const followUp = {
  code: 'FOLLOW_UP_ASSIGNED',
  audience: 'STAFF',
  channels: inApp,
  to: ({ actor, data }: EventEnvelope<{ readonly assigneeId: string | null }>) =>
    staff(data.assigneeId === actor ? [] : [data.assigneeId]),
  about: ({ aggregateId, data }: EventEnvelope<{ readonly unitId: string; readonly dueAt: string }>) => ({
    recordKind: 'followUpTask',
    recordId: aggregateId,
    unitId: data.unitId,
    params: { dueAt: { at: data.dueAt } },
  }),
} as const;

export const customerNotices: readonly NoticeRule[] = [
  notice({
    on: surveySent,
    code: 'SURVEY_SENT',
    audience: 'CONTACT',
    channels: mail,
    needsConsent: true,
    link: 'SURVEY',
    to: ({ data }) => (data.contactId ? [{ kind: 'CONTACT', id: data.contactId }] : []),
    about: ({ aggregateId, data }) => ({
      recordKind: 'survey',
      recordId: aggregateId,
      unitId: data.unitId,
      params: { number: data.subjectNumber },
    }),
  }),
  notice({
    on: renewalDue,
    code: 'AGREEMENT_RENEWAL_DUE',
    audience: 'STAFF',
    channels: inAppAndMail,
    to: ({ data }) => staff(data.recipientIds),
    about: ({ aggregateId, data }) => ({
      recordKind: 'agreement',
      recordId: aggregateId,
      unitId: data.unitId,
      params: { daysLeft: data.daysLeft, endsOn: { on: data.endsOn } },
    }),
  }),
  notice({ on: followUpOpened, ...followUp }),
  notice({ on: followUpAssigned, ...followUp }),
];
