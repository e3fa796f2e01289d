import type { DataOf } from '@aftercare/contracts/define';
import * as visit from '@aftercare/contracts/dispatch/visit-request';
import * as order from '@aftercare/contracts/dispatch/work-order-events';
import type { EventEnvelope } from '@aftercare/contracts/envelope';
import type { Receiver } from '../domain/receiver.js';
import {
  inApp,
  inAppAndMail,
  mail,
  notice,
  staff,
  type NoticeParam,
  type NoticeRule,
  type NoticeSubject,
} from './notice-rule.js';

type OfVisit = EventEnvelope<DataOf<typeof visit.visitReceived>>;
type OfOrder = EventEnvelope<DataOf<typeof order.workOrderCreated>>;
type Alarm = EventEnvelope<DataOf<typeof visit.arrivalWarned>>;
type Told = EventEnvelope<{ readonly recipientIds?: readonly string[] | undefined }>;

const toAlarmed = {
  audience: 'STAFF',
  to: ({ actor, data }: Told) => staff((data.recipientIds ?? []).filter((id) => id !== actor)),
  link: 'RECORD',
} as const;

/** DSP-05 … DSP-10: what engineers, managers and customers are told of visits. */
export const dispatchNotices: readonly NoticeRule[] = [
  notice({
    on: order.workOrderAssigned,
    code: 'WORK_ORDER_ASSIGNED',
    audience: 'STAFF',
    to: engineer,
    channels: inAppAndMail,
    urgent: true,
    link: 'RECORD',
    about: aboutOrder,
  }),
  notice({
    on: order.workOrderDeclined,
    code: 'WORK_ORDER_DECLINED',
    ...toAlarmed,
    channels: inAppAndMail,
    about: aboutOrder,
  }),
  notice({
    on: order.workOrderAppointed,
    code: 'VISIT_APPOINTED',
    audience: 'CONTACT',
    to: ({ data }) => contact(data.contactId),
    channels: inAppAndMail,
    about: (event) => aboutOrder(event, { from: instant(event.data.from), until: instant(event.data.until) }),
  }),
  notice({
    on: order.signCodeAsked,
    code: 'SIGN_CODE',
    audience: 'CONTACT',
    to: ({ data }) => contact(data.contactId),
    channels: mail,
    locked: true,
    withCode: true,
    about: aboutOrder,
  }),
  notice({
    on: visit.visitQuoted,
    code: 'VISIT_QUOTED',
    audience: 'CONTACT',
    to: ({ data }) => contact(data.visit.contactId),
    channels: inAppAndMail,
    about: aboutVisit,
  }),
  notice({ on: visit.arrivalWarned, code: 'ARRIVAL_WARNED', ...toAlarmed, channels: inApp, about: due }),
  notice({
    on: visit.arrivalBreached,
    code: 'ARRIVAL_BREACHED',
    ...toAlarmed,
    channels: inAppAndMail,
    urgent: true,
    about: due,
  }),
];

/** Nobody is told of what they did themselves. */
function engineer({ actor, data: { engineerId } }: OfOrder): readonly Receiver[] {
  return engineerId === actor ? [] : staff([engineerId]);
}

const contact = (contactId: string | null): readonly Receiver[] =>
  contactId === null ? [] : [{ kind: 'CONTACT', id: contactId }];

function aboutOrder({ aggregateId, data }: OfOrder, params: NoticeSubject['params'] = {}): NoticeSubject {
  const { number, ticketNumber, customerName, unitId } = data;
  const subject = { recordKind: 'workOrder', recordId: aggregateId, unitId };
  return { ...subject, params: { number, ticketNumber, customerName, ...params } };
}

function aboutVisit({ aggregateId, data }: OfVisit, params: NoticeSubject['params'] = {}): NoticeSubject {
  const { ticketNumber: number, customerName, unitId } = data.visit;
  return {
    recordKind: 'visitRequest',
    recordId: aggregateId,
    unitId,
    params: { number, customerName, ...params },
  };
}

function due(event: Alarm): NoticeSubject {
  return aboutVisit(event, { dueAt: instant(event.data.visit.arrival.dueAt) });
}

const instant = (iso: string | null): NoticeParam => (iso === null ? null : { at: iso });
