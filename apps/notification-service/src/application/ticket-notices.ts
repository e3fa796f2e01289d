import type { EventEnvelope } from '@aftercare/contracts/envelope';
import * as ticket from '@aftercare/contracts/ticket/ticket-events';
import { inApp, inAppAndMail, notice, staff, type NoticeRule } from './notice-rule.js';
import { about, alarm, assignee, customer, entry, fromOutside, instant, opened } from './ticket-subject.js';

const toCustomer = { audience: 'CONTACT', to: customer, channels: inAppAndMail } as const;
const toAssignee = { audience: 'STAFF', to: assignee, channels: inApp, link: 'RECORD' } as const;
const toAlarmed = {
  audience: 'STAFF',
  to: ({ data }: EventEnvelope<{ readonly recipientIds: readonly string[] }>) => staff(data.recipientIds),
  link: 'RECORD',
} as const;

export const ticketNotices: readonly NoticeRule[] = [
  notice({ on: ticket.ticketOpened, code: 'TICKET_OPENED', ...toCustomer, when: fromOutside, about: opened }),
  notice({ on: ticket.ticketReplied, code: 'TICKET_REPLIED', ...toCustomer, withWords: true, about: entry }),
  notice({
    on: ticket.solutionProposed,
    code: 'SOLUTION_PROPOSED',
    ...toCustomer,
    link: 'CONSENT',
    when: ({ data }) => data.consent === 'ASKED',
    about,
  }),
  notice({
    on: ticket.ticketResolved,
    code: 'TICKET_RESOLVED',
    ...toCustomer,
    link: 'CONFIRMATION',
    about: (event) => about(event, { lapsesAt: instant(event.data.lapsesAt) }),
  }),
  notice({
    on: ticket.confirmationReminded,
    code: 'CONFIRMATION_REMINDED',
    ...toCustomer,
    link: 'CONFIRMATION',
    about,
  }),
  notice({ on: ticket.ticketAssigned, code: 'TICKET_ASSIGNED', ...toAssignee, about }),
  notice({
    on: ticket.visitProgressed,
    code: 'VISIT_SENT_BACK',
    ...toAssignee,
    channels: inAppAndMail,
    when: ({ data }) => data.state === 'SENT_BACK',
    about,
  }),
  notice({ on: ticket.customerWrote, code: 'CUSTOMER_WROTE', ...toAssignee, about }),
  notice({ on: ticket.ticketRejected, code: 'TICKET_REJECTED', ...toAssignee, urgent: true, about }),
  notice({ on: ticket.consentRecorded, code: 'CONSENT_RECORDED', ...toAssignee, about }),
  notice({
    on: ticket.ticketNoted,
    code: 'TICKET_MENTIONED',
    ...toAssignee,
    to: ({ data, actor }) => staff(data.mentionedIds.filter((id) => id !== actor)),
    about,
  }),
  notice({
    on: ticket.ticketClosed,
    code: 'TICKET_CLOSED_FOR_UNIT',
    ...toAssignee,
    to: async ({ data, actor }, organisation) => {
      const heads = await Promise.all(data.informUnitIds.map((unitId) => organisation.headOf(unitId)));
      return staff(heads.filter((id) => id !== actor));
    },
    about,
  }),
  notice({
    on: ticket.clockWarned,
    code: 'CLOCK_WARNED_50',
    ...toAlarmed,
    channels: inApp,
    when: ({ data }) => data.stage === 'WARNED_50',
    about: alarm,
  }),
  notice({
    on: ticket.clockWarned,
    code: 'CLOCK_WARNED_80',
    ...toAlarmed,
    channels: inApp,
    when: ({ data }) => data.stage === 'WARNED_80',
    about: alarm,
  }),
  notice({
    on: ticket.clockBreached,
    code: 'CLOCK_BREACHED',
    ...toAlarmed,
    channels: inAppAndMail,
    urgent: true,
    about: alarm,
  }),
];
